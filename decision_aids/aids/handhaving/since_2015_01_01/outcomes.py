"""What the aid can say of enforcement, and what to do then."""

from decision_aids.aids.handhaving.since_2015_01_01.rules import RULES
from decision_aids.rules.conditions import ALWAYS, some
from decision_aids.rules.model import UNDECIDED, Level, Outcome

OUTCOMES = (
    Outcome(
        "niet-rond",
        "De handhaving is niet rond",
        "Er ontbreekt een stap die nodig is. Herstel die eerst: dat is ons advies. Of er toch al een maatregel moet "
        "volgen, beoordelen mensen. Bij elk punt staat of het uit de wet, de Werkwijzer of onze lezing komt.",
        when=some(*(rule.open for rule in RULES if rule.level is Level.MOET)),
        next_steps=(
            "Begin bij de eerste stap die ontbreekt: de volgende stappen bouwen erop.",
            "Ligt er al een maatregel voor? Laat een jurist meekijken.",
            "Spreek af wie het herstelt en wanneer je weer kijkt.",
        ),
    ),
    Outcome(
        "aandacht",
        "De handhaving is rond, maar vraagt aandacht",
        "Alle stappen zijn er. Over een of meer punten moeten mensen nog iets afspreken of beoordelen.",
        when=some(*(rule.open for rule in RULES if rule.level is not Level.MOET)),
        next_steps=(
            "Bespreek de punten in het team.",
            "Ligt er een maatregel voor? Schrijf de afweging op, met wat de persoon zelf zegt.",
        ),
    ),
    Outcome(
        "rond",
        "De handhaving is rond",
        "Alle stappen zijn er, en wie een tegenprestatie doet weet waar hij aan toe is.",
        when=ALWAYS,
        next_steps=("Kijk over een halfjaar opnieuw, en vraag klantmanagers en cliëntenraad of het klopt.",),
        affirms=True,
    ),
)

NOT_YET_KNOWN = Outcome(
    UNDECIDED,
    "Dat is nog niet te zeggen",
    "Met deze antwoorden kan de uitkomst nog verschillen. De vragen hieronder doen er nog toe.",
    when=ALWAYS,
    next_steps=("Vraag een klantmanager of de kwaliteitsmedewerker wat je nog niet weet.",),
)
