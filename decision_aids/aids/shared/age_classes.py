"""The age class that follows from a date of birth."""

from bisect import bisect_left
from collections.abc import Callable
from datetime import date
from functools import lru_cache

from decision_aids.aids.shared.law import TEGENPRESTATIE
from decision_aids.law.parameters.alleenstaande_ouder import alleenstaande_ouder
from decision_aids.law.parameters.aow_leeftijd import has_reached_aow
from decision_aids.law.parameters.minimumleeftijd import has_reached_minimum_age, minimumleeftijd_throughout
from decision_aids.rules.facts import FIRST_DAY

YOUNG_CHILD = f"{alleenstaande_ouder(TEGENPRESTATIE).kind_jonger_dan_jaren} jaar"
"""Under this age a child makes its lone parent one who can get the exemption of artikel 9a, in words."""

YOUNGEST = f"{minimumleeftijd_throughout(TEGENPRESTATIE).jaren} jaar"
"""The age from which the duty holds, in words (artikel 9 lid 1)."""


@lru_cache(maxsize=64)
def runs_of_birth_dates(on: date) -> tuple[tuple[date, str], ...]:
    """For a peildatum the first date of birth of each age class, oldest people first.

    Raises OutsideKnownPeriodError where one of the ages is not known for that day.
    """
    return (
        (FIRST_DAY, "aow-of-ouder"),
        (_first_birth(on, lambda birth: not has_reached_aow(birth, on)), "18-tot-aow"),
        (_first_birth(on, lambda birth: not has_reached_minimum_age(birth, on)), "onder-18"),
    )


def _first_birth(on: date, is_younger: Callable[[date], bool]) -> date:
    """The first date of birth, up to the peildatum, for which this holds; it must hold for all later ones too."""
    days = range(FIRST_DAY.toordinal(), on.toordinal() + 1)
    return date.fromordinal(days[bisect_left(days, True, key=lambda day: is_younger(date.fromordinal(day)))])
