"""What the aid can say under the old law."""

from decision_aids.rules.conditions import ALWAYS, Not, every, some
from decision_aids.rules.model import UNDECIDED, Outcome

from .rules import RULES

OUTCOMES = (
    Outcome(
        "klopt-niet",
        "Oude wet: dit klopt niet",
        "De opdracht gaat over een grens van de oude wet.",
        when=some(*(every(rule.applies, Not(rule.met)) for rule in RULES)),
        next_steps=("Maak bezwaar onder de oude wet.",),
    ),
    Outcome(
        "klopt",
        "Oude wet: dit klopt",
        "De opdracht blijft binnen de oude wet.",
        when=ALWAYS,
        next_steps=("Kijk opnieuw als er iets verandert.",),
        affirms=True,
    ),
)
NOT_YET_KNOWN = Outcome(
    UNDECIDED,
    "Oude wet: nog niet te zeggen",
    "Er staan nog vragen over de oude wet open.",
    when=ALWAYS,
    next_steps=("Beantwoord de vragen over de oude wet.",),
)
