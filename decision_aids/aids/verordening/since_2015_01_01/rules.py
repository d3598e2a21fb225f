"""The norms for a by-law: without which it does not hold, and where it asks for attention."""

from datetime import date

from decision_aids.aids.verordening.since_2015_01_01.facts import (
    BEKENDGEMAAKT,
    IN_WERKING,
    KARAKTER,
    MAANDEN_MAX,
    MAANDEN_MIN,
    MAATREGEL,
    MANTELZORG_IN_PRAKTIJK,
    MANTELZORG_OP_PAPIER,
    ROLES,
    TERUGWERKEND_TOT,
    UREN_MAX,
    UREN_MIN,
    VASTGESTELD,
    VRIJSTELLINGEN,
    VRIJWILLIGERSWERK_IN_PRAKTIJK,
    VRIJWILLIGERSWERK_OP_PAPIER,
)
from decision_aids.rules.conditions import Condition, Not, NotAbove, above, at_most, below, every, is_one_of, some, yes
from decision_aids.rules.facts import Fact
from decision_aids.rules.model import Level, Rule

PAGE = "gemeente/verordening"
LAW, BY_LAW, OUR_READING = "Wet", "Verordening", "Onze lezing"
STUDY, INSPECTION = "tegenprestatie-in-tien-gemeenten", "inspectie-verordeningen-2015"

LAST_DAY_TO_START = date(2015, 7, 1)
TOO_MANY_HOURS = 32
# Dezelfde grens als in het hulpmiddel voor wie een opdracht kreeg: geen van de 29 verordeningen vraagt meer dan 20 uur.
MOST_HOURS_IN_A_BY_LAW = 20
# Verordeningen rekenen per jaar. Een bovengrens boven twaalf maanden begrenst dus niets.
A_YEAR = 12


def _same(one: Fact, other: Fact) -> Condition:
    return some(*(every(is_one_of(one, role), is_one_of(other, role)) for role in ROLES))


IN_TIME = some(*(at_most(day, LAST_DAY_TO_START) for day in (IN_WERKING, TERUGWERKEND_TOT)))
LIMITED_HOURS = every(above(UREN_MAX, 0), at_most(UREN_MAX, MOST_HOURS_IN_A_BY_LAW))
EXEMPT_ON_PAPER = is_one_of(VRIJWILLIGERSWERK_OP_PAPIER, "vrijstelling")
COUNTED_IN_PRACTICE = is_one_of(VRIJWILLIGERSWERK_IN_PRAKTIJK, "invulling")

VALID = (
    Rule(
        id="vastgesteld",
        basis=LAW,
        level=Level.MOET,
        sentence=f"{PAGE}#vastgesteld",
        quote="De gemeenteraad stelt de verordening vast.",
        met=yes(VASTGESTELD),
        when_met="de raad heeft de verordening vastgesteld.",
        when_missed="de raad heeft deze regels niet vastgesteld. Dan zijn ze geen verordening.",
        sources=("participatiewet-art-7-8a", INSPECTION),
    ),
    Rule(
        id="bekendgemaakt",
        basis=LAW,
        level=Level.MOET,
        sentence=f"{PAGE}#bekendgemaakt",
        quote="De gemeente maakt de verordening officieel bekend.",
        met=yes(BEKENDGEMAAKT),
        when_met="de verordening is bekendgemaakt.",
        when_missed="de verordening is niet bekendgemaakt. Dan kan de gemeente zich er niet op beroepen.",
        sources=(INSPECTION, STUDY),
    ),
    Rule(
        id="in-werking",
        basis=LAW,
        level=Level.MOET,
        sentence=f"{PAGE}#in-werking",
        quote="De verordening geldt uiterlijk vanaf 1 juli 2015, zo nodig met terugwerkende kracht.",
        met=IN_TIME,
        when_met="de verordening geldt vanaf 1 juli 2015 of eerder.",
        when_missed="de verordening geldt pas na 1 juli 2015 en werkt niet tot die dag terug. De Inspectie SZW "
        "rekende zo'n verordening niet goed.",
        sources=(INSPECTION,),
    ),
    Rule(
        id="verplichtend",
        basis=LAW,
        level=Level.MOET,
        sentence=f"{PAGE}#verplichtend",
        quote="De verordening maakt van de tegenprestatie een plicht die het college oplegt.",
        met=is_one_of(KARAKTER, "verplichtend"),
        when_met="de tegenprestatie is een plicht.",
        when_missed="de verordening laat mensen vrij om niet mee te doen. Dat past niet bij de wet, die van opdragen "
        "spreekt.",
        sources=("participatiewet-art-9", INSPECTION),
    ),
    Rule(
        id="maatregel",
        basis=LAW,
        level=Level.MOET,
        sentence=f"{PAGE}#maatregel",
        quote="Er ligt vast welke maatregel volgt als iemand de plicht verwijtbaar niet nakomt.",
        met=yes(MAATREGEL),
        when_met="de maatregel ligt vast.",
        when_missed="er ligt geen maatregel vast. De wet wil dat de raad dit bij verordening regelt.",
        sources=("participatiewet-art-8-18", INSPECTION),
    ),
)

CONSISTENT = (
    Rule(
        id="uren-kloppen",
        basis=BY_LAW,
        level=Level.MOET,
        sentence=f"{PAGE}#uren-kloppen",
        quote="Het kleinste aantal uren is niet hoger dan het grootste.",
        met=NotAbove(UREN_MIN, UREN_MAX),
        when_met="de ondergrens en de bovengrens in uren passen bij elkaar.",
        when_missed="het minimum aan uren ligt boven het maximum. De verordening spreekt zichzelf tegen.",
        sources=("participatiewet-art-7-8a",),
    ),
    Rule(
        id="maanden-kloppen",
        basis=BY_LAW,
        level=Level.MOET,
        sentence=f"{PAGE}#maanden-kloppen",
        quote="Het kleinste aantal maanden is niet hoger dan het grootste.",
        met=NotAbove(MAANDEN_MIN, MAANDEN_MAX),
        when_met="de ondergrens en de bovengrens in maanden passen bij elkaar.",
        when_missed="het minimum aan maanden ligt boven het maximum. De verordening spreekt zichzelf tegen.",
        sources=("participatiewet-art-7-8a",),
    ),
    Rule(
        id="minimum-uren",
        basis=OUR_READING,
        level=Level.MOET,
        sentence=f"{PAGE}#minimum-uren",
        quote="Het minimum aan uren ligt onder 32 per week.",
        met=below(UREN_MIN, TOO_MANY_HOURS),
        when_met="het minimum ligt onder 32 uur per week.",
        when_missed="wie altijd 32 uur of meer moet vragen, kan niet binnen de grens blijven die de rechtbank in 2013 "
        "trok. Die uitspraak ging over één aanbod, niet over een verordening.",
        sources=("rbzwb-2013-bz5171", STUDY),
    ),
)

LIMITS = (
    Rule(
        id="wettelijke-vrijstellingen",
        basis=OUR_READING,
        level=Level.WENSELIJK,
        sentence=f"{PAGE}#wettelijke-vrijstellingen",
        quote="De verordening noemt de mensen voor wie de plicht volgens de wet niet geldt.",
        met=yes(VRIJSTELLINGEN),
        when_met="de uitzonderingen van de wet staan erin.",
        when_missed="de uitzonderingen van de wet staan er niet in. Ze gelden toch, maar wie alleen de "
        "verordening leest, mist ze.",
        sources=("participatiewet-art-9", INSPECTION),
    ),
    Rule(
        id="bovengrens-uren",
        basis=OUR_READING,
        level=Level.WENSELIJK,
        sentence=f"{PAGE}#bovengrens-uren",
        quote="De verordening begrenst de uren, ruim onder 32 per week.",
        met=LIMITED_HOURS,
        when_met="de bovengrens ligt niet boven de 20 uur die in 29 verordeningen het hoogst is.",
        when_missed="het maximum is nul, of de verordening laat ruimte voor 32 uur of meer. Dan moet ieder besluit "
        "zelf de grens bewaken.",
        judged=every(Not(LIMITED_HOURS), above(UREN_MAX, 0), below(UREN_MAX, TOO_MANY_HOURS)),
        when_judged="de bovengrens ligt boven 20 uur, meer dan in een van de 29 verordeningen die wij kennen. Of dat "
        "nog beperkt is, beoordelen mensen.",
        sources=("rbzwb-2013-bz5171", "wet-maatregelen-wwb-toelichting", STUDY),
    ),
    Rule(
        id="bovengrens-maanden",
        basis=OUR_READING,
        level=Level.WENSELIJK,
        sentence=f"{PAGE}#bovengrens-maanden",
        quote="De verordening begrenst de duur tot een deel van het jaar of hooguit een jaar.",
        met=every(above(MAANDEN_MAX, 0), at_most(MAANDEN_MAX, A_YEAR)),
        when_met="de duur heeft een einde.",
        when_missed="het maximum is nul. Dan blijft er niets over om op te dragen.",
        judged=above(MAANDEN_MAX, A_YEAR),
        when_judged="de duur heeft geen einde, of een einde na meer dan een jaar. De wet noemt geen grens, maar in de "
        "regel is de duur beperkt. Mensen beoordelen of hier een reden voor is.",
        sources=("wet-maatregelen-wwb-toelichting", STUDY),
    ),
)

IN_LINE_WITH_PRACTICE = (
    Rule(
        id="vrijgesteld-vrijwilligerswerk",
        basis=BY_LAW,
        level=Level.WENSELIJK,
        sentence=f"{PAGE}#vrijgesteld-vrijwilligerswerk",
        quote="Is vrijwilligerswerk op papier een vrijstelling, dan telt het in de praktijk niet als tegenprestatie.",
        applies=EXEMPT_ON_PAPER,
        met=Not(COUNTED_IN_PRACTICE),
        when_met="vrijwilligerswerk is een vrijstelling, en collega's tellen het niet als tegenprestatie.",
        when_missed="vrijwilligerswerk is op papier een vrijstelling, maar telt in de praktijk als de tegenprestatie. "
        "Wie al vrijwilligerswerk doet, is volgens de tekst vrij. Pas de verordening of de praktijk aan.",
        when_not_applicable="vrijwilligerswerk is op papier geen vrijstelling.",
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
        when_missed="vrijwilligerswerk is op papier iets anders dan in de praktijk. Kies wat je wilt en schrijf dat "
        "op.",
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
        when_missed="mantelzorg is op papier iets anders dan in de praktijk. Kies wat je wilt en schrijf dat op.",
        sources=("participatiewet-art-7-8a", STUDY),
    ),
)

RULES = (*VALID, *CONSISTENT, *IN_LINE_WITH_PRACTICE, *LIMITS)
