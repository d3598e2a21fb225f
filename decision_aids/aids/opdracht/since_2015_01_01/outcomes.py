"""What the aid can say of an order, and what to do then."""

from decision_aids.aids.opdracht.since_2015_01_01.rules import RULES, missed
from decision_aids.aids.shared.objection import objection_in_full
from decision_aids.rules.conditions import ALWAYS, some
from decision_aids.rules.model import UNDECIDED, Level, Outcome

OBJECT = objection_in_full()
SHORT_OF_TIME = "Is de tijd bijna om? Stuur dan een korte brief dat u bezwaar maakt en dat de redenen volgen."

OUTCOMES = (
    Outcome(
        "klopt-niet",
        "De gemeente mag u dit zo niet vragen",
        "Met uw antwoorden gaat de opdracht over een grens. Die grens komt uit de wet, van een rechtbank of uit "
        "beleidsregels. Dat zijn afspraken over hoe een gemeente de wet uitvoert.",
        when=some(*(missed(rule) for rule in RULES if rule.level is Level.MOET)),
        next_steps=(
            "Vertel de gemeente welke grens het is, en vraag om een andere opdracht.",
            OBJECT,
            SHORT_OF_TIME,
            "Stop niet zomaar met het werk. De gemeente kan uw uitkering dan lager maken. Vraag eerst hulp.",
        ),
    ),
    Outcome(
        "bespreken",
        "Misschien mag de gemeente u dit vragen: bespreek het eerst",
        "De opdracht gaat niet over een harde grens die wij kennen. Wel is er iets om eerst te bespreken.",
        when=some(*(rule.open for rule in RULES)),
        next_steps=("Neem de punten hieronder mee naar de gemeente.", OBJECT, SHORT_OF_TIME),
    ),
    Outcome(
        "klopt",
        "De gemeente mag u deze opdracht geven",
        "Met uw antwoorden blijft de opdracht binnen de grenzen die wij kennen. De verordening van uw gemeente kan "
        "strenger zijn. Dat is een lijst met regels van de gemeenteraad.",
        when=ALWAYS,
        next_steps=(
            "Kijk in de verordening hoeveel uur en hoeveel maanden de gemeente mag vragen.",
            "Verandert het werk of uw situatie? Kijk dan opnieuw.",
            OBJECT,
            SHORT_OF_TIME,
        ),
        affirms=True,
    ),
)

NOT_YET_KNOWN = Outcome(
    UNDECIDED,
    "Dat is nog niet te zeggen",
    "Met deze antwoorden kan het nog meer kanten op. De vragen die openstaan, kunt u meenemen naar de gemeente.",
    when=ALWAYS,
    next_steps=("Vraag de gemeente wat u nog niet weet.", OBJECT, SHORT_OF_TIME),
)
