"""What the aid can say of a by-law, and what to do then."""

from decision_aids.aids.verordening.since_2015_01_01.rules import RULES
from decision_aids.rules.conditions import ALWAYS, some
from decision_aids.rules.model import UNDECIDED, Level, Outcome

CHANGE_IS_COMING = (
    "Begin je aan een herziening? Lees eerst wat bekend is over maatschappelijke participatie, die de tegenprestatie "
    "waarschijnlijk vervangt."
)

OUTCOMES = (
    Outcome(
        "voldoet-niet",
        "De verordening voldoet niet",
        "Met deze antwoorden mist de verordening iets wat moet, geldt zij niet op deze dag, of spreekt zij zichzelf "
        "tegen.",
        when=some(*(rule.open for rule in RULES if rule.level is Level.MOET)),
        next_steps=(
            "Zoek welke verordening er wel gold, als deze tekst op deze dag niet geldt.",
            "Leg de punten voor aan een jurist van de gemeente.",
            "Overleg wat dit betekent voor besluiten die al zijn genomen.",
            "Bereid een wijziging voor en breng die naar de raad.",
            CHANGE_IS_COMING,
        ),
    ),
    Outcome(
        "aandacht",
        "De verordening is geldig, maar vraagt aandacht",
        "Wat moet, is er. Papier en praktijk lopen uiteen, een grens valt op, of er ontbreekt iets dat de lezer helpt.",
        when=some(*(rule.open for rule in RULES if rule.level is not Level.MOET)),
        next_steps=(
            "Bespreek de punten met klantmanagers: hoort de tekst anders, of de praktijk?",
            "Tot de tekst is aangepast, gaat de verordening vóór de praktijk.",
            CHANGE_IS_COMING,
        ),
    ),
    Outcome(
        "voldoet",
        "De verordening voldoet",
        "Wij zien alles wat moet, en papier en praktijk zeggen hetzelfde.",
        when=ALWAYS,
        next_steps=("Kijk over een jaar opnieuw, of eerder als de wet verandert.", CHANGE_IS_COMING),
        affirms=True,
    ),
)

NOT_YET_KNOWN = Outcome(
    UNDECIDED,
    "Dat is nog niet te zeggen",
    "Met deze antwoorden kan de uitkomst nog verschillen. Wat je al ziet, staat bij de punten hieronder.",
    when=ALWAYS,
    next_steps=("Zoek op wat nog open staat, of vraag het een collega.", CHANGE_IS_COMING),
)
