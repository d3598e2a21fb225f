"""Whether colleagues do what the by-law says."""

from decision_aids.aids.verordening.since_2015_01_01.facts import (
    MANTELZORG_IN_PRAKTIJK,
    MANTELZORG_OP_PAPIER,
    ROLES,
    VRIJWILLIGERSWERK_IN_PRAKTIJK,
    VRIJWILLIGERSWERK_OP_PAPIER,
)
from decision_aids.aids.verordening.since_2015_01_01.origins import BY_LAW, PAGE, STUDY
from decision_aids.rules.conditions import Condition, Not, every, is_one_of, some
from decision_aids.rules.facts import Fact
from decision_aids.rules.model import Level, Rule


def _same(one: Fact, other: Fact) -> Condition:
    return some(*(every(is_one_of(one, role), is_one_of(other, role)) for role in ROLES))


# Ook waar alleen bestaand werk vrijstelt, of het college erover beslist: de tekst stelt vrij, of maakt dat mogelijk.
EXEMPT_ON_PAPER = is_one_of(VRIJWILLIGERSWERK_OP_PAPIER, "vrijstelling", "beide")
COUNTED_IN_PRACTICE = is_one_of(VRIJWILLIGERSWERK_IN_PRAKTIJK, "invulling")

IN_LINE_WITH_PRACTICE = (
    Rule(
        id="vrijgesteld-vrijwilligerswerk",
        basis=BY_LAW,
        level=Level.WENSELIJK,
        sentence=f"{PAGE}#vrijgesteld-vrijwilligerswerk",
        quote="Als vrijwilligerswerk op papier een vrijstelling is, telt het in de praktijk niet als tegenprestatie.",
        applies=every(EXEMPT_ON_PAPER, Not(is_one_of(VRIJWILLIGERSWERK_IN_PRAKTIJK, "niet-geregeld"))),
        met=Not(COUNTED_IN_PRACTICE),
        when_met="wie al genoeg vrijwilligerswerk doet, is op papier vrij of kan het worden, en in de praktijk ook.",
        when_missed="vrijwilligerswerk is op papier een vrijstelling, maar telt in de praktijk als de tegenprestatie. "
        "Wie al genoeg vrijwilligerswerk doet, is volgens de tekst vrij of kan het worden. Pas de verordening of de "
        "praktijk aan.",
        when_not_applicable="vrijwilligerswerk is op papier geen vrijstelling, of er is niets over afgesproken.",
        sources=(STUDY,),
    ),
    Rule(
        id="vrijwilligerswerk",
        basis=BY_LAW,
        level=Level.WENSELIJK,
        sentence=f"{PAGE}#vrijwilligerswerk",
        quote="Collega's gaan met vrijwilligerswerk om zoals de verordening zegt.",
        applies=Not(every(EXEMPT_ON_PAPER, COUNTED_IN_PRACTICE)),
        met=_same(VRIJWILLIGERSWERK_OP_PAPIER, VRIJWILLIGERSWERK_IN_PRAKTIJK),
        when_met="vrijwilligerswerk is op papier en in de praktijk hetzelfde.",
        when_missed="wat over vrijwilligerswerk op papier staat, is niet wat collega's doen. Kies wat je wilt en "
        "schrijf dat op.",
        when_not_applicable="het verschil staat al bij het punt over de vrijstelling.",
        sources=("participatiewet-art-7-8a", STUDY),
    ),
    Rule(
        id="mantelzorg",
        basis=BY_LAW,
        level=Level.WENSELIJK,
        sentence=f"{PAGE}#mantelzorg",
        quote="Collega's gaan met mantelzorg om zoals de verordening zegt.",
        met=_same(MANTELZORG_OP_PAPIER, MANTELZORG_IN_PRAKTIJK),
        when_met="mantelzorg is op papier en in de praktijk hetzelfde.",
        when_missed="wat over mantelzorg op papier staat, is niet wat collega's doen. Kies wat je wilt en schrijf dat "
        "op.",
        sources=("participatiewet-art-7-8a", STUDY),
    ),
)
