"""How a policy officer is asked about the by-law."""

from decision_aids.aids.shared.age_classes import YOUNG_CHILD
from decision_aids.aids.shared.limits import LIMITS as KNOWN
from decision_aids.aids.verordening.since_2015_01_01 import facts
from decision_aids.rules.model import Question

VALID, BINDING, SIZE, PRACTICE = "Geldig", "Verplicht", "Omvang en duur", "Papier en praktijk"

ON_PAPER = (
    ("vrijstelling", "Als vrijstelling: wie dit doet, hoeft geen tegenprestatie te doen"),
    ("invulling", "Als invulling: wie dit doet, doet daarmee de tegenprestatie"),
    ("beide", "Allebei: wie dit al doet, is vrij, en wie ermee begint, doet daarmee de tegenprestatie"),
    ("niet-geregeld", "Daar staat niets over in"),
)
IN_PRACTICE = (
    ("vrijstelling", "Als vrijstelling: collega's vragen dan niets meer"),
    ("invulling", "Als invulling: collega's tellen dit als de tegenprestatie"),
    ("beide", "Allebei: wie het al deed, is vrij, en nieuw werk telt als de tegenprestatie"),
    ("niet-geregeld", "Daar is niets over afgesproken"),
)

NO_LOWER_BOUND = ((0, "Geen ondergrens"),)

VALIDITY = (
    Question(
        facts.VASTGESTELD,
        "Heeft de gemeenteraad de verordening vastgesteld?",
        VALID,
        why="Regels van alleen het college zijn geen verordening.",
    ),
    Question(
        facts.BEKENDGEMAAKT,
        "Is de verordening officieel bekendgemaakt?",
        VALID,
        why="Bijvoorbeeld in het gemeenteblad.",
    ),
    Question(
        facts.IN_WERKING,
        "Op welke dag is de verordening in werking getreden?",
        VALID,
        why="Neem de versie die je voor je hebt. De dag staat meestal in het laatste artikel.",
        unchangeable=True,
    ),
    Question(
        facts.TERUGWERKEND_TOT,
        "Tot welke dag werkt de verordening terug?",
        VALID,
        why="Sla deze vraag over als de verordening niet terugwerkt. Aan de uitkomst verandert dit niets.",
        unchangeable=True,
    ),
    Question(
        facts.VERVALLEN_OP,
        "Op welke dag is de verordening vervallen, ingetrokken of vervangen?",
        VALID,
        why="Neem de eerste dag waarop de verordening niet meer gold.",
        unchangeable=True,
        opening="Is de verordening vervallen, ingetrokken of vervangen?",
    ),
    Question(
        facts.KARAKTER,
        "Is de tegenprestatie in de verordening een plicht of vrijwillig?",
        BINDING,
        why="Let op woorden als “draagt op” of “legt op”. Als mensen zelf kiezen of zij meedoen, is het vrijwillig.",
        labels=(
            ("verplichtend", "Een plicht die het college oplegt"),
            ("vrijwillig", "Alleen vrijwillig"),
            ("beide", "Allebei: het college kan opdragen, en wie wil mag vrijwillig iets doen"),
        ),
    ),
    Question(
        facts.MAATREGEL,
        "Ligt vast welke maatregel volgt als iemand verwijtbaar niet meedoet?",
        BINDING,
        why="Een maatregel is een verlaging van de uitkering. Dat mag ook in een aparte verordening staan, zoals de "
        "afstemmingsverordening.",
    ),
    Question(
        facts.VRIJSTELLINGEN,
        "Noemt de verordening wie volgens de wet geen tegenprestatie hoeft te doen?",
        BINDING,
        why="Bij bijstand: wie volledig en duurzaam arbeidsongeschikt is. En alleenstaande ouders die de ontheffing "
        f"voor een kind tot {YOUNG_CHILD} hebben.",
    ),
    Question(
        facts.IOAW_IOAZ,
        "Noemt de verordening ook de IOAW en de IOAZ?",
        BINDING,
        why="Dat zijn uitkeringen voor oudere werklozen en voor wie een eigen bedrijf had. Hun wetten vragen om "
        "dezelfde verordening. Kies ook ja als dit bij jullie in een aparte verordening staat.",
    ),
)

LIMITS = (
    Question(
        facts.OMVANG_PER,
        "Hoe begrenst de verordening de uren?",
        SIZE,
        why="Kies de laatste mogelijkheid als er alleen een ondergrens staat, of alleen “naar vermogen”.",
        labels=(
            ("week", "Met een hoogste aantal per week"),
            ("jaar", "Met een hoogste aantal per jaar"),
            ("geen-grens", "Zonder bovengrens"),
        ),
        fixed=True,
    ),
    Question(
        facts.UREN_MIN,
        "Hoeveel uur per week vraagt de verordening ten minste?",
        SIZE,
        why="Vul één vast aantal hier en bij de volgende vraag in.",
        only_if=("omvang_per", ("week", "geen-grens")),
        named_numbers=NO_LOWER_BOUND,
    ),
    Question(
        facts.UREN_MAX,
        "Hoeveel uur per week vraagt de verordening ten hoogste?",
        SIZE,
        only_if=("omvang_per", ("week",)),
    ),
    Question(
        facts.JAARUREN_MAX,
        "Hoeveel uur per jaar vraagt de verordening ten hoogste?",
        SIZE,
        why="Sommige gemeenten noemen een getal per jaar, zoals 24 of 60 uur.",
        only_if=("omvang_per", ("jaar",)),
    ),
    Question(
        facts.MAANDEN_MIN,
        "Hoeveel maanden duurt de tegenprestatie ten minste?",
        SIZE,
        named_numbers=NO_LOWER_BOUND,
    ),
    Question(
        facts.MAANDEN_MAX,
        "Hoeveel maanden duurt de tegenprestatie ten hoogste?",
        SIZE,
        why="Neem het aantal maanden per jaar als de verordening per jaar rekent. Boven "
        f"{KNOWN.ruimste_bovengrens_maanden} maanden zien wij geen echte grens meer.",
        named_numbers=((facts.NO_UPPER_BOUND_MONTHS, "Geen einde"),),
    ),
)

ON_PAPER_AND_IN_PRACTICE = (
    Question(
        facts.VRIJWILLIGERSWERK_OP_PAPIER,
        "Hoe staat vrijwilligerswerk in de verordening?",
        PRACTICE,
        why="Ook als het college beslist of iemand vrij is, is het een vrijstelling.",
        labels=ON_PAPER,
    ),
    Question(
        facts.VRIJWILLIGERSWERK_IN_PRAKTIJK,
        "Hoe gaan collega's om met vrijwilligerswerk?",
        PRACTICE,
        why="Vraag het een klantmanager. Kijk ook in een paar dossiers.",
        labels=IN_PRACTICE,
    ),
    Question(
        facts.MANTELZORG_OP_PAPIER,
        "Hoe staat mantelzorg in de verordening?",
        PRACTICE,
        why="Mantelzorg is zorg voor iemand die je kent, niet als beroep.",
        labels=ON_PAPER,
    ),
    Question(
        facts.MANTELZORG_IN_PRAKTIJK,
        "Hoe gaan collega's om met mantelzorg?",
        PRACTICE,
        labels=IN_PRACTICE,
    ),
)

QUESTIONS = (*VALIDITY, *LIMITS, *ON_PAPER_AND_IN_PRACTICE)
