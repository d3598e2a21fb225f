"""Whether someone is old enough for the duty (art. 9 lid 1 Participatiewet)."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from decision_aids.law.parameters.ages import day_of_age
from decision_aids.law.parameters.dated import DatedParameter, parameter


@dataclass(frozen=True, slots=True)
class Minimumleeftijd(DatedParameter):
    """The age in whole years from which the duty holds."""

    jaren: int


@cache
def minimumleeftijd() -> Minimumleeftijd:
    """The parameter file. Raises DataFileError where it is not well formed."""
    return parameter(Minimumleeftijd, "minimumleeftijd")


def has_reached_minimum_age(birth: date, on: date) -> bool:
    """Whether someone born on `birth` is old enough on the day `on`, the birthday included.

    Raises OutsideKnownPeriodError for a day `on` for which the age is not known.
    """
    known = minimumleeftijd()
    known.require_known_on(on)
    return day_of_age(birth, known.jaren) <= on
