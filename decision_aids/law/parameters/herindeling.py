"""How long the by-laws of a dissolved municipality live on (artikel 28 Wet algemene regels herindeling)."""

from dataclasses import dataclass
from datetime import date, timedelta

from decision_aids.law.parameters.ages import day_of_age
from decision_aids.law.parameters.dated import DatedParameter, value_on


@dataclass(frozen=True, slots=True)
class Herindeling(DatedParameter):
    """The number of years, counted from the day of the merger."""

    jaren: int


def last_day_after_dissolution(dissolved: date) -> date:
    """The last day on which a by-law of a municipality that was dissolved on a day can still be in force.

    Raises OutsideKnownPeriodError for a day of dissolving for which the term is not known.
    """
    return day_of_age(dissolved, value_on(Herindeling, "herindeling", dissolved).jaren) - timedelta(days=1)
