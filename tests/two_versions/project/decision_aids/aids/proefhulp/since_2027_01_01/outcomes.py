"""What the aid can say under the new law."""

from decision_aids.rules.conditions import ALWAYS, Not
from decision_aids.rules.model import UNDECIDED, Outcome

from .rules import ASKED, RULES

OUTCOMES = (
    Outcome(
        "niet-voor-u",
        "Nieuwe wet: dit geldt niet voor u",
        "Niemand vraagt iets van u onder de nieuwe wet.",
        when=Not(ASKED),
        next_steps=("U hoeft nu niets te doen.",),
        affirms=True,
    ),
    Outcome(
        "eerst-ondersteunen",
        "Nieuwe wet: eerst ondersteuning",
        "De gemeente moet eerst iets voor u doen.",
        when=RULES[0].open,
        next_steps=("Vraag om ondersteuning.",),
    ),
    Outcome(
        "klopt",
        "Nieuwe wet: dit klopt",
        "De vraag blijft binnen de nieuwe wet.",
        when=ALWAYS,
        next_steps=("Doe mee.",),
        affirms=True,
    ),
)
NOT_YET_KNOWN = Outcome(
    UNDECIDED,
    "Nieuwe wet: nog niet te zeggen",
    "Er staan nog vragen over de nieuwe wet open.",
    when=ALWAYS,
    next_steps=("Beantwoord de vragen over de nieuwe wet.",),
)
