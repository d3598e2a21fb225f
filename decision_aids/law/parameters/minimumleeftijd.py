"""Whether someone is old enough for the duty (art. 9 lid 1 Participatiewet)."""

from dataclasses import dataclass
from datetime import date

from decision_aids.law.parameters.ages import day_of_age
from decision_aids.law.parameters.dated import DatedParameter, value_on, value_throughout
from decision_aids.law.period import Period


@dataclass(frozen=True, slots=True)
class Minimumleeftijd(DatedParameter):
    """The age in whole years from which the duty holds."""

    jaren: int


def minimumleeftijd(on: date) -> Minimumleeftijd:
    """The age on a day. Raises OutsideKnownPeriodError where it is not known."""
    return value_on(Minimumleeftijd, "minimumleeftijd", on)


def minimumleeftijd_throughout(law: Period) -> Minimumleeftijd:
    """The age in a whole period, for words. Raises OutsideKnownPeriodError where it is not known for all of it."""
    return value_throughout(Minimumleeftijd, "minimumleeftijd", law)


def has_reached_minimum_age(birth: date, on: date) -> bool:
    """Whether someone born on `birth` is old enough on the day `on`, the birthday included.

    Raises OutsideKnownPeriodError for a day `on` for which the age is not known.
    """
    return day_of_age(birth, minimumleeftijd(on).jaren) <= on
