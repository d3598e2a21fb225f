"""Whether someone has reached the pensioengerechtigde leeftijd (art. 7a lid 1 AOW).

The law names an age for each year and adds that whoever reached the age in one year is not held to the age of a later
one. So the day is found with the age of the year in which it falls, and the age of today's year says nothing about
someone who reached an earlier one.
"""

from bisect import bisect_left
from dataclasses import dataclass
from datetime import date
from functools import cache

from decision_aids.law.parameters.ages import day_of_age
from decision_aids.law.parameters.dated import DatedParameter, parameter


@dataclass(frozen=True, slots=True)
class AgeOfYear:
    """The AOW-leeftijd of one calendar year and the source it was seen in."""

    jaar: int
    jaren: int
    maanden: int
    bron: str


@dataclass(frozen=True, slots=True)
class AowLeeftijd(DatedParameter):
    """The AOW-leeftijd of every year, oldest year first; never lower than the year before."""

    leeftijden: tuple[AgeOfYear, ...]


@cache
def aow_leeftijd() -> AowLeeftijd:
    """The parameter file. Raises DataFileError where it is not well formed."""
    return parameter(AowLeeftijd, "aow_leeftijd")


def has_reached_aow(birth: date, on: date) -> bool:
    """Whether someone born on `birth` has the AOW-leeftijd on the day `on`, the day of reaching it included.

    Raises OutsideKnownPeriodError for a day `on` for which the age is not known.
    """
    aow_leeftijd().require_known_on(on)
    reached = _day_reached(birth)
    return reached is not None and reached <= on


def last_birth_with_aow(on: date) -> date:
    """The last day of birth that gives the AOW-leeftijd on the day `on`: everyone born later is younger.

    Raises OutsideKnownPeriodError for a day `on` for which the age is not known.
    """
    known = aow_leeftijd()
    known.require_known_on(on)
    oldest = date(on.year - known.leeftijden[-1].jaren - 1, 1, 1).toordinal()
    youngest = date(on.year - known.leeftijden[0].jaren, 12, 31).toordinal()
    days = range(oldest, youngest + 1)
    younger = bisect_left(days, True, key=lambda day: not has_reached_aow(date.fromordinal(day), on))
    return date.fromordinal(days[younger - 1])


def _day_reached(birth: date) -> date | None:
    """The day of reaching it; None where that is after the years in the table.

    Someone who was old enough before the table begins gets a day before it: too early perhaps, but past all the same.
    """
    for age in aow_leeftijd().leeftijden:
        day = day_of_age(birth, age.jaren, age.maanden)
        if day.year <= age.jaar:
            return day
    return None
