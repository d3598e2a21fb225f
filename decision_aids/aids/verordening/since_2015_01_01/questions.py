"""How a policy officer is asked about the by-law."""

from decision_aids.aids.verordening.since_2015_01_01 import facts
from decision_aids.rules.model import Question

VALID, BINDING, SIZE, PRACTICE = "Geldig", "Verplicht", "Omvang en duur", "Papier en praktijk"

ON_PAPER = (
    ("vrijstelling", "Als vrijstelling: wie dit doet, hoeft geen tegenprestatie te doen"),
    ("invulling", "Als invulling: wie dit doet, doet daarmee de tegenprestatie"),
    ("niet-geregeld", "Daar staat niets over in"),
)
IN_PRACTICE = (
    ("vrijstelling", "Als vrijstelling: collega's vragen dan niets meer"),
    ("invulling", "Als invulling: collega's tellen dit als de tegenprestatie"),
    ("niet-geregeld", "Daar is geen lijn in"),
)

QUESTIONS = (
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
        why="Gaat het om een latere versie? Neem de dag van de eerste verordening over de tegenprestatie.",
        fixed=True,
    ),
    Question(
        facts.TERUGWERKEND_TOT,
        "Tot welke dag werkt zij terug?",
        VALID,
        why="Alleen van belang als zij na 1 juli 2015 in werking trad. Werkt zij niet terug? Vul dan de dag van de "
        "vorige vraag in.",
    ),
    Question(
        facts.KARAKTER,
        "Is de tegenprestatie in de verordening een plicht of vrijwillig?",
        BINDING,
        why="Let op woorden als “draagt op” of “legt op”. Staat er dat mensen zelf kiezen of zij meedoen? Dan is het "
        "vrijwillig.",
        labels=(("verplichtend", "Een plicht die het college oplegt"), ("vrijwillig", "Vrijwillig")),
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
        why="Dat zijn mensen die volledig en duurzaam arbeidsongeschikt zijn. En alleenstaande ouders met een kind tot "
        "vijf jaar, die om ontheffing hebben gevraagd.",
    ),
    Question(
        facts.UREN_MIN,
        "Hoeveel uur per week vraagt de verordening ten minste?",
        SIZE,
        why="Geen ondergrens? Vul 0 in. Eén vast aantal? Vul dat hier en bij de volgende vraag in.",
    ),
    Question(
        facts.UREN_MAX,
        "Hoeveel uur per week vraagt de verordening ten hoogste?",
        SIZE,
        why="Geen bovengrens? Vul 168 in.",
    ),
    Question(
        facts.MAANDEN_MIN,
        "Hoeveel maanden duurt de tegenprestatie ten minste?",
        SIZE,
        why="Geen ondergrens? Vul 0 in.",
    ),
    Question(
        facts.MAANDEN_MAX,
        "Hoeveel maanden duurt de tegenprestatie ten hoogste?",
        SIZE,
        why="Rekent de verordening per jaar? Neem dan het aantal maanden per jaar. Geen bovengrens? Vul 600 in.",
    ),
    Question(
        facts.VRIJWILLIGERSWERK_OP_PAPIER,
        "Hoe staat vrijwilligerswerk in de verordening?",
        PRACTICE,
        why="Beslist het college of iemand vrij is? Ook dat is een vrijstelling.",
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
