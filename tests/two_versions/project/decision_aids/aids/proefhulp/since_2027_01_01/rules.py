"""The rules of the new law."""

from decision_aids.rules.conditions import below, every, is_one_of, yes
from decision_aids.rules.model import Level, Rule

from .facts import GEVRAAGD, LEEFTIJD, ONDERSTEUNING, UREN

PAGE = "belanghebbende/proefhulp-regels"
SOURCES = ("participatiewet-in-balans",)
ASKED = every(yes(GEVRAAGD), is_one_of(LEEFTIJD, "18-of-ouder"))

RULES = (
    Rule(
        id="ondersteuning",
        level=Level.MOET,
        sentence=f"{PAGE}#nieuw-ondersteuning",
        quote="Onder de nieuwe wet komt ondersteuning eerst.",
        applies=ASKED,
        met=is_one_of(ONDERSTEUNING, "gekregen", "beloofd"),
        when_met="Er is ondersteuning.",
        when_missed="Er is nog geen ondersteuning.",
        sources=SOURCES,
    ),
    Rule(
        id="uren",
        level=Level.WENSELIJK,
        sentence=f"{PAGE}#nieuw-uren",
        quote="Onder de nieuwe wet is 20 uur te veel.",
        applies=ASKED,
        met=below(UREN, 20),
        when_met="Het zijn minder dan 20 uur.",
        when_missed="Het zijn 20 uur of meer.",
        sources=SOURCES,
    ),
)
