"""What must happen: asking who may be asked, counting what somebody already does, and what the law calls one."""

from decision_aids.aids.beleidsregels.since_2015_01_01.facts import (
    AFGESTEMD_OP_LEEFTIJD,
    AFGESTEMD_OP_OMSTANDIGHEDEN,
    AFGESTEMD_OP_OPLEIDING,
    AFGESTEMD_OP_WERKERVARING,
    GEVRAAGD,
    MAATSCHAPPELIJK_NUTTIG,
    MANTELZORG,
    MANTELZORG_TELT_MEE,
    NAAST_REGULIER_WERK,
    ONBELOOND,
    STAAT_WERK_IN_DE_WEG,
    UITZONDERING,
    VARIANT,
    VRIJWILLIGERSWERK,
    VRIJWILLIGERSWERK_TELT_MEE,
)
from decision_aids.aids.beleidsregels.since_2015_01_01.variants import (
    ASKED,
    HAS_TO_BE_ASKED,
    ONE_OF_TWO,
    rules_on_sheets,
)
from decision_aids.rules.conditions import Not, every, is_one_of, no, some, yes
from decision_aids.rules.model import Level, Rule

NOT_NEEDED = (
    "Deze persoon is vrijgesteld, werkt al of volgt re-integratie. Van de beleidsregels hoef je dan niets te vragen."
)

PRECEDENCE = Rule(
    id="uitzondering",
    level=Level.MOET,
    sentence="gemeente/verordening#uitzondering",
    quote="Wie volgens de wet of de verordening is vrijgesteld, vraag je geen tegenprestatie.",
    met=Not(every(yes(UITZONDERING), yes(GEVRAAGD))),
    when_met="Dit is geen vraag aan iemand die is vrijgesteld.",
    when_missed="Deze persoon is vrijgesteld. Trek de vraag in: de wet en de verordening gaan vóór de beleidsregels. "
    "Wat iemand zelf wil doen, is dan vrijwillig.",
    sources=("participatiewet-art-9", "participatiewet-art-7-8a"),
)

# Regel 2 noemt mantelzorg en vrijwilligerswerk zelf een tegenprestatie. Wie dat al doet en bij wie het meetelt, van die
# is dus een tegenprestatie gevraagd in de zin van regel 1, ook als er niets nieuws bij komt.
ALREADY_COUNTS = some(
    every(yes(MANTELZORG), yes(MANTELZORG_TELT_MEE)), every(yes(VRIJWILLIGERSWERK), yes(VRIJWILLIGERSWERK_TELT_MEE))
)

ALL_COUNTED = every(
    some(no(MANTELZORG), yes(MANTELZORG_TELT_MEE)), some(no(VRIJWILLIGERSWERK), yes(VRIJWILLIGERSWERK_TELT_MEE))
)

# Met "of" naar de letter: dan mist regel 1 of 2 ook bij wie één van beide doet en niets gevraagd is.
MISSED_BY_THE_LETTER = some(
    *(
        every(is_one_of(VARIANT, variant), no(UITZONDERING), ONE_OF_TWO[variant], Not(met))
        for variant, met in {"a": some(ASKED, every(ALREADY_COUNTS, ALL_COUNTED)), "b": ASKED}.items()
    )
)

ASKING = (
    *rules_on_sheets(
        {"a": "1"},
        level=Level.MOET,
        quote="Als iemand geen betaald werk doet en geen re-integratie volgt, vraag je een tegenprestatie.",
        applies=HAS_TO_BE_ASKED["a"],
        met=some(ASKED, ALREADY_COUNTS),
        when_met="Je hebt een tegenprestatie gevraagd, of wat iemand al doet telt mee.",
        when_missed="Vraag een tegenprestatie, of leg vast wat deze persoon al doet en dat het meetelt.",
        when_not_applicable=NOT_NEEDED,
        further_sources=("participatiewet-art-9",),
    ),
    *rules_on_sheets(
        {"b": "1"},
        level=Level.MOET,
        quote="Als iemand geen regulier werk doet en geen re-integratie volgt, vraag je een tegenprestatie naar "
        "vermogen.",
        applies=HAS_TO_BE_ASKED["b"],
        met=ASKED,
        when_met="Je hebt een tegenprestatie naar vermogen gevraagd.",
        when_missed="Vraag een tegenprestatie die deze persoon aankan.",
        when_not_applicable=NOT_NEEDED,
        further_sources=("participatiewet-art-9",),
    ),
    *rules_on_sheets(
        {"b": "1-maatwerk"},
        level=Level.MOET,
        quote="Wat je vraagt is maatwerk: stem het af op leeftijd, opleiding, werkervaring "
        "en wat er verder in iemands leven toe doet.",
        met=every(
            yes(AFGESTEMD_OP_LEEFTIJD),
            yes(AFGESTEMD_OP_OPLEIDING),
            yes(AFGESTEMD_OP_WERKERVARING),
            yes(AFGESTEMD_OP_OMSTANDIGHEDEN),
        ),
        when_met="De tegenprestatie is op alle vier de punten afgestemd op deze persoon.",
        when_missed="Kijk nog naar het punt dat je niet hebt meegewogen: leeftijd, opleiding, werkervaring of "
        "omstandigheden.",
        further_sources=("participatiewet-art-9",),
    ),
    *rules_on_sheets(
        {"a": "2"},
        level=Level.MOET,
        quote="Mantelzorg en vrijwilligerswerk tellen ook als tegenprestatie.",
        applies=every(some(ASKED, HAS_TO_BE_ASKED["a"]), some(yes(MANTELZORG), yes(VRIJWILLIGERSWERK))),
        met=ALL_COUNTED,
        when_met="Je telt mee wat deze persoon al doet.",
        when_missed="Tel mee wat deze persoon al doet: de mantelzorg, het vrijwilligerswerk of allebei.",
        when_not_applicable="Er is geen mantelzorg of vrijwilligerswerk dat kan meetellen, "
        "of een tegenprestatie is niet nodig.",
    ),
)

ACTIVITY = (
    *rules_on_sheets(
        {"a": "onbeloond", "b": "onbeloond"},
        level=Level.MOET,
        quote="Een tegenprestatie is onbetaald werk waar de samenleving iets aan heeft, als wederdienst voor de "
        "bijstand.",
        met=every(yes(ONBELOOND), yes(MAATSCHAPPELIJK_NUTTIG)),
        when_met="De activiteit is onbetaald en nuttig voor de samenleving.",
        when_missed="Kies een activiteit die onbetaald is én nuttig voor de samenleving.",
        further_sources=("participatiewet-art-9",),
    ),
    *rules_on_sheets(
        {"a": "naast-regulier-werk", "b": "naast-regulier-werk"},
        level=Level.MOET,
        quote="Het werk komt altijd naast of boven op gewoon betaald werk.",
        met=yes(NAAST_REGULIER_WERK),
        when_met="De activiteit komt naast gewoon betaald werk.",
        when_missed="Kies iets wat naast gewoon betaald werk komt, of pas de taken zo aan.",
        further_sources=("participatiewet-art-9",),
    ),
    *rules_on_sheets(
        {"a": "niet-in-de-weg", "b": "niet-in-de-weg"},
        level=Level.MOET,
        quote="De tegenprestatie houdt iemand niet af van re-integratie of van gewoon werk.",
        met=no(STAAT_WERK_IN_DE_WEG),
        when_met="De tegenprestatie laat ruimte voor re-integratie en gewoon werk.",
        when_missed="Kies andere uren of een andere activiteit: re-integratie en gewoon werk gaan voor.",
    ),
)
