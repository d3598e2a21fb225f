"""How a policy officer or team leader is asked about enforcement."""

from decision_aids.aids.handhaving.since_2015_01_01 import facts
from decision_aids.rules.model import Question

FOUR_STEPS, AGREED, MEASURE = "De vier stappen", "Besluit en afspraken", "Vóór een maatregel"

QUESTIONS = (
    Question(
        facts.INVULLING_UITGEWERKT,
        "Staat in de verordening of de beleidsregels hoe een tegenprestatie eruit kan zien?",
        FOUR_STEPS,
        why="Stap 1. Denk aan soort werk, uren, duur en uitzonderingen. In 2016 hadden alle tien onderzochte "
        "uitvoerders dit in hun verordening.",
    ),
    Question(
        facts.MAATREGEL_UITGEWERKT,
        "Staat in een verordening welke maatregel volgt als iemand niet meewerkt?",
        FOUR_STEPS,
        why="Ook stap 1. Een maatregel is een verlaging van de uitkering. Een aparte verordening mag ook. Alleen "
        "beleidsregels zijn niet genoeg.",
    ),
    Question(
        facts.WERKINSTRUCTIES,
        "Zijn er werkinstructies voor klantmanagers?",
        FOUR_STEPS,
        why="Stap 2. Een vaste plek in een bestaand werkproces telt ook. In 2016 hadden vijf van de tien uitvoerders "
        "werkinstructies en één een protocol. Twee deden het binnen een bestaand werkproces, één was bezig, en van één "
        "is het niet bekend.",
    ),
    Question(
        facts.WERKINSTRUCTIES_GEVOLGD,
        "Werken klantmanagers volgens die instructies?",
        FOUR_STEPS,
        why="Stap 3. Vraag het na, en kijk in een paar dossiers. In 2016 voerden zeven van de tien uitvoerders de "
        "tegenprestatie uit, twee nauwelijks, en één begon net.",
        only_if=("werkinstructies", ("ja",)),
    ),
    Question(
        facts.NAKOMING_GECONTROLEERD,
        "Controleert iemand of de tegenprestatie echt wordt gedaan?",
        FOUR_STEPS,
        why="Stap 4. Bijvoorbeeld met een formulier, een gesprek of een melding van de organisatie. In 2016 keken acht "
        "van de tien uitvoerders op zo'n manier, meestal niet streng. Eén deed het niet, één werkte eraan.",
    ),
    Question(
        facts.BESLUIT_OP_PAPIER,
        "Staan de afspraken in een besluit op papier?",
        AGREED,
        why="Wij lezen de wet zo: zonder besluit is er niets opgedragen, en niets om bezwaar tegen te maken.",
    ),
    Question(facts.UREN_VERTELD, "Weet iedereen hoeveel uur het is?", AGREED),
    Question(facts.PERIODE_VERTELD, "Weet iedereen van wanneer tot wanneer?", AGREED),
    Question(
        facts.GEVOLG_VERTELD,
        "Weet iedereen wat er gebeurt als hij niet meewerkt?",
        AGREED,
        why="Vertel het zakelijk. Dreigen werkt snel averechts.",
    ),
    Question(
        facts.AFWEZIGHEID_AFGESPROKEN,
        "Is met de organisaties afgesproken wie het meldt als iemand wegblijft?",
        AGREED,
        why="En hoe snel, en bij wie.",
    ),
    Question(
        facts.VERWIJT_BEKEKEN,
        "Gaat iemand vóór een maatregel na of het gedrag te verwijten is?",
        MEASURE,
        why="Vraag naar ziekte, zorg, vervoer en of de opdracht duidelijk was.",
    ),
    Question(
        facts.EVENREDIGHEID_BEKEKEN,
        "Gaat iemand vóór een maatregel na of die past bij de persoon en de situatie?",
        MEASURE,
        why="Een maatregel is maatwerk. Hij kan lager zijn, of achterwege blijven.",
    ),
    Question(
        facts.MAATREGEL_LIGT_VOOR,
        "Ligt er nu een maatregel voor?",
        MEASURE,
        why="Kies ja als iemand een maatregel overweegt. Dan oordelen mensen. Dit hulpmiddel zegt nooit of een "
        "maatregel terecht is.",
        fixed=True,
        own_words="Wat is er gebeurd, wat zegt de persoon zelf, en waarom past deze maatregel of juist niet?",
    ),
)
