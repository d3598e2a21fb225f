"""The limits on hours and months that several aids hold an activity to, as conditions and in words."""

from decision_aids.aids.shared.law import TEGENPRESTATIE
from decision_aids.aids.shared.number_words import in_words
from decision_aids.law.parameters.omvang_en_duur import omvang_en_duur
from decision_aids.rules.conditions import Within, at_most, below
from decision_aids.rules.facts import Fact

LIMITS = omvang_en_duur(TEGENPRESTATIE)


def not_too_many_hours(hours: Fact) -> Within:
    """Fewer hours a week than the court found too many."""
    return below(hours, LIMITS.te_veel_uren_per_week)


def limited_hours(hours: Fact) -> Within:
    """No more hours a week than any by-law in the study names."""
    return at_most(hours, LIMITS.meeste_uren_in_een_verordening)


def limited_time(months: Fact) -> Within:
    """No more months than the highest maximum in the study."""
    return at_most(months, LIMITS.hoogste_bovengrens_maanden)


def too_many_hours_in_words() -> str:
    """The hours that the court found too many."""
    return f"{LIMITS.te_veel_uren_per_week} uur"


def limited_hours_in_words() -> str:
    """The highest number of hours that a by-law in the study names."""
    return f"{LIMITS.meeste_uren_in_een_verordening} uur"


def longest_time_studied() -> str:
    """How long a by-law of the study asks at most."""
    return f"Onderzochte verordeningen met een langste tijd gaan tot {limited_time_in_words()}."


def limited_time_in_words() -> str:
    """The highest maximum of months in the study."""
    return f"{in_words(LIMITS.hoogste_bovengrens_maanden)} maanden"
