"""The limits on hours and months that several aids hold an activity to."""

from decision_aids.aids.shared.law import TEGENPRESTATIE
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
