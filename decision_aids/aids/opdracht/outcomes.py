"""What the aid can say of an order, and what to do then."""

from decision_aids.aids.opdracht.rules import RULES, missed
from decision_aids.conditions import ALWAYS, some
from decision_aids.model import UNDECIDED, Level, Outcome
from decision_aids.objection import objection_in_full

OBJECT = objection_in_full()
SHORT_OF_TIME = "Is de tijd bijna om? Stuur dan een korte brief dat u bezwaar maakt en dat de redenen volgen."

OUTCOMES = (
    Outcome(
        "klopt-niet",
        "De gemeente mag u dit zo niet vragen",
        "Met uw antwoorden gaat de opdracht over een grens van de wet, de rechter of de beleidsregels. "
        "Kloppen uw antwoorden, dan mag de gemeente u deze opdracht zo niet geven.",
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
        "De gemeente mag u dit vragen, maar bespreek het eerst",
        "Wij zien geen harde grens die de gemeente overgaat. Over een of meer punten kunt u wel vragen stellen.",
        when=some(*(rule.open for rule in RULES)),
        next_steps=("Neem de punten hieronder mee naar de gemeente.", OBJECT, SHORT_OF_TIME),
    ),
    Outcome(
        "klopt",
        "De gemeente mag u deze opdracht geven",
        "Met uw antwoorden blijft de opdracht binnen de grenzen die wij kennen.",
        when=ALWAYS,
        next_steps=("Verandert het werk of uw situatie? Kijk dan opnieuw.", OBJECT, SHORT_OF_TIME),
        affirms=True,
    ),
)

NOT_YET_KNOWN = Outcome(
    UNDECIDED,
    "Dat is nog niet te zeggen",
    "Met deze antwoorden kan de uitkomst nog verschillen. De vragen hieronder kunt u meenemen naar de gemeente.",
    when=ALWAYS,
    next_steps=("Vraag de gemeente wat u nog niet weet.", OBJECT, SHORT_OF_TIME),
)
