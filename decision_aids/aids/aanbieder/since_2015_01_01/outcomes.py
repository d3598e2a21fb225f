"""What the aid can say of an activity, and what to do then."""

from decision_aids.aids.aanbieder.since_2015_01_01.activity import DURATION, LIMITS, crossed
from decision_aids.aids.aanbieder.since_2015_01_01.conditions_of_the_place import (
    AGREEMENTS,
    CARE,
    PREFERENCE,
    SOMETHING_IN_RETURN,
)
from decision_aids.aids.aanbieder.since_2015_01_01.facts import PERSOON_BEKEND
from decision_aids.rules.conditions import ALWAYS, some, yes
from decision_aids.rules.model import UNDECIDED, Outcome

ON_THE_TABLE = (*LIMITS, DURATION, *CARE, *SOMETHING_IN_RETURN, *AGREEMENTS)
RULES = (*ON_THE_TABLE, PREFERENCE)

ON_PAPER = (
    "Zet op papier: de taken, de uren per week, de einddatum en de begeleider. Zet er ook bij wat u teruggeeft, en wie "
    "wie belt als iemand niet komt."
)
IN_DOUBT = (
    "Twijfelt u over verdringing? Vertel welke taken het zijn, wie ze tot nu toe deed en of dat betaald was. Begin pas "
    "als er een antwoord is."
)
LOOK_AGAIN = "Kies een datum waarop u samen opnieuw kijkt, bijvoorbeeld na zes weken. Zet die erbij."

OUTCOMES = (
    Outcome(
        "ongeschikt",
        "Deze activiteit past zo niet als tegenprestatie",
        "Met uw antwoorden gaat de activiteit over een grens. Die staat in de wet, of een rechter noemde die. Het "
        "hulpmiddel noemt de kleinste verandering die een andere uitkomst geeft.",
        when=some(*(crossed(rule) for rule in LIMITS)),
        next_steps=(
            "Begin nog niet. Pas de activiteit aan, of zoek een andere taak.",
            "Kunt u de activiteit aanpassen? Vul de vragen dan opnieuw in.",
            "Is het eigenlijk een baan of vrijwilligerswerk? Bied het dan zo aan.",
        ),
    ),
    Outcome(
        "bespreken",
        "Bespreek dit eerst met de gemeente",
        "Wij zien geen harde grens die u overgaat. Er ontbreekt nog iets, of mensen moeten iets beoordelen. "
        "Bij elk open punt staat wat u kunt doen om de activiteit geschikt te maken.",
        when=some(*(rule.open for rule in ON_THE_TABLE)),
        next_steps=(
            "Neem de punten die openstaan mee naar de gemeente of de makelaar. Regel wat u zelf kunt regelen.",
            IN_DOUBT,
            ON_PAPER,
            LOOK_AGAIN,
        ),
    ),
    Outcome(
        "geschikt",
        "Deze activiteit is geschikt als tegenprestatie",
        "Met uw antwoorden blijft de activiteit binnen de grenzen die wij kennen, en is alles geregeld wat wij "
        "vroegen. De gemeente beslist.",
        when=yes(PERSOON_BEKEND),
        next_steps=(
            ON_PAPER,
            LOOK_AGAIN,
            "Vraag de gemeente om haar besluit aan de persoon. Die kan daartegen bezwaar maken.",
            "Vraag de gemeente naar verzekering, VOG en onkosten. Laat haar antwoord opschrijven, met de datum.",
            "Veranderen de taken of de uren? Vul de vragen dan opnieuw in.",
        ),
        affirms=True,
    ),
    Outcome(
        "plek-klaar",
        "Uw plek is klaar voor iemand",
        "Wat niet van een persoon afhangt, is in orde. Is er iemand? Kijk dan of het werk bij diegene past.",
        when=ALWAYS,
        next_steps=(
            "Meld de plek bij de gemeente of de makelaar. Zeg erbij om welke taken en uren het gaat.",
            ON_PAPER,
            "Zet er ook een datum bij waarop u samen opnieuw kijkt.",
            "Is er iemand? Maak kennis en vul de vragen over de persoon in.",
        ),
        affirms=True,
    ),
)

NOT_YET_KNOWN = Outcome(
    UNDECIDED,
    "Dat is nog niet te zeggen",
    "Met deze antwoorden kan de uitkomst nog verschillen. De vragen die openstaan, kunt u uitzoeken of meenemen.",
    when=ALWAYS,
    next_steps=(
        "Zoek eerst uit wat bovenaan staat: dat brengt u het snelst verder.",
        "Neem de andere vragen mee naar de gemeente, de makelaar of de persoon zelf.",
    ),
)
