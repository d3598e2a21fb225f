"""The rules of the old law."""

from decision_aids.rules.conditions import below, yes
from decision_aids.rules.model import Level, Rule

from .facts import GEVRAAGD, NAAST_WERK, UREN

PAGE = "belanghebbende/proefhulp-regels"
SOURCES = ("participatiewet-art-9",)

RULES = (
    Rule(
        id="uren",
        level=Level.MOET,
        sentence=f"{PAGE}#oud-uren",
        quote="Onder de oude wet is 32 uur te veel.",
        applies=yes(GEVRAAGD),
        met=below(UREN, 32),
        when_met="Het zijn minder dan 32 uur.",
        when_missed="Het zijn 32 uur of meer.",
        sources=SOURCES,
    ),
    Rule(
        id="naast-werk",
        level=Level.MOET,
        sentence=f"{PAGE}#oud-naast-werk",
        quote="Onder de oude wet komt het werk naast gewoon werk.",
        applies=yes(GEVRAAGD),
        met=yes(NAAST_WERK),
        when_met="Het komt naast gewoon werk.",
        when_missed="Het is gewoon werk.",
        sources=SOURCES,
    ),
)
