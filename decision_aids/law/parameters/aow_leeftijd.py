"""Whether someone has reached the pensioengerechtigde leeftijd (art. 7a lid 1 AOW).

The law names an age for each year and adds that whoever reached the age in one year is not held to the age of a later
one. So the day is found with the age of the year in which it falls, and the age of today's year says nothing about
someone who reached an earlier one.
"""

from dataclasses import dataclass
from datetime import date

from decision_aids.law.parameters.ages import day_of_age
from decision_aids.law.parameters.dated import DatedParameter, value_on


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


def aow_leeftijd(on: date) -> AowLeeftijd:
    """The table that is known on a day. Raises OutsideKnownPeriodError where none is."""
    return value_on(AowLeeftijd, "aow_leeftijd", on)


def has_reached_aow(birth: date, on: date) -> bool:
    """Whether someone born on `birth` has the AOW-leeftijd on the day `on`, the day of reaching it included.

    Raises OutsideKnownPeriodError for a day `on` for which the age is not known.
    """
    reached = _day_reached(birth, aow_leeftijd(on))
    return reached is not None and reached <= on


def _day_reached(birth: date, known: AowLeeftijd) -> date | None:
    """The day of reaching it; None where that is after the years in the table.

    Someone who was old enough before the table begins gets a day before it: too early perhaps, but past all the same.
    """
    for age in known.leeftijden:
        day = day_of_age(birth, age.jaren, age.maanden)
        if day.year <= age.jaar:
            return day
    return None
