"""Facts: what an aid can be told, which values are allowed, and where each value lies on the fact's scale.

Inside the engine every value is a *tick*, a whole number on the scale of its fact: the place in the list for a
choice, half hours or half months for a number, the day's ordinal for a date. Conditions, diagrams and proofs
then need one kind of arithmetic.
"""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from decision_aids.law.days import iso_day
from decision_aids.law.errors import InputError, shown

UNKNOWN_ANSWER = "weet-ik-niet"
STEPS_PER_UNIT = 2
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2100, 12, 31)
DAYS = LAST_DAY.toordinal() - FIRST_DAY.toordinal() + 1

Value = str | int | float


class Kind(StrEnum):
    """The kinds of fact that CONTRACT.md knows."""

    JA_NEE = "ja-nee"
    KEUZE = "keuze"
    GETAL = "getal"
    DATUM = "datum"


class Fact(NamedTuple):
    """One thing an aid can be told.

    `values` are the allowed answers of a choice, in their order; `highest` is the largest number allowed (hours a
    week or months), zero being the smallest, and `units` what is counted, of one and of any other number. A date that
    is seen `from_peildatum` lies on a scale on which the peildatum is always at the same place, so that a rule can say
    on which side of it the date lies. Build facts with `yes_no`, `choice`, `hours_per_week`, `day` and the like.
    """

    id: str
    kind: Kind
    values: tuple[str, ...] = ()
    highest: int = 0
    units: tuple[str, str] = ("", "")
    from_peildatum: bool = False

    @property
    def size(self) -> int:
        """How many ticks the scale of this fact has."""
        match self.kind:
            case Kind.GETAL:
                return self.highest * STEPS_PER_UNIT + 1
            case Kind.DATUM:
                return DAYS * 2 - 1 if self.from_peildatum else DAYS
            case _:
                return len(self.values)

    @property
    def allowed(self) -> str:
        """What may be filled in, for an error message."""
        match self.kind:
            case Kind.GETAL:
                return f"een getal van 0 tot en met {self.highest}, halven mogen, of {UNKNOWN_ANSWER}"
            case Kind.DATUM:
                return f"een bestaande datum als JJJJ-MM-DD van {FIRST_DAY} tot en met {LAST_DAY}, of {UNKNOWN_ANSWER}"
            case _:
                return ", ".join((*self.values, UNKNOWN_ANSWER))

    def tick(self, value: object, peildatum: date = LAST_DAY) -> int:
        """The place of a value on this fact's scale; InputError where the value is not allowed.

        Only for a date that is seen from the peildatum does it matter which day that is.
        """
        tick = self._tick_or_none(value)
        if tick is None:
            raise InputError(f"{self.id}: kreeg {shown(value)}; toegestaan: {self.allowed}")
        return tick + self._shift(peildatum)

    def _shift(self, peildatum: date) -> int:
        """How far the days of the calendar lie up the scale of this fact; on the last peildatum they do not."""
        return (LAST_DAY - peildatum).days if self.from_peildatum else 0

    def _tick_or_none(self, value: object) -> int | None:
        if self.kind is Kind.GETAL:
            if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= self.highest:
                return None
            steps = value * STEPS_PER_UNIT
            return int(steps) if steps == int(steps) else None
        if not isinstance(value, str):
            return None
        if self.kind is Kind.DATUM:
            day = iso_day(value)
            return None if day is None or not FIRST_DAY <= day <= LAST_DAY else (day - FIRST_DAY).days
        return self.values.index(value) if value in self.values else None

    def value(self, tick: int, peildatum: date = LAST_DAY) -> Value:
        """The value, as it stands in an answer file, at a place on the scale.

        A place further from the peildatum than the calendar reaches gives the first or the last day.
        """
        match self.kind:
            case Kind.GETAL:
                return tick // STEPS_PER_UNIT if tick % STEPS_PER_UNIT == 0 else tick / STEPS_PER_UNIT
            case Kind.DATUM:
                days = min(max(tick - self._shift(peildatum), 0), DAYS - 1)
                return date.fromordinal(FIRST_DAY.toordinal() + days).isoformat()
            case _:
                return self.values[tick]


def yes_no(fact_id: str) -> Fact:
    """A fact answered with ja or nee."""
    return Fact(fact_id, Kind.JA_NEE, ("ja", "nee"))


def choice(fact_id: str, *values: str) -> Fact:
    """A fact answered with one of the values given."""
    return Fact(fact_id, Kind.KEUZE, values)


def hours_per_week(fact_id: str) -> Fact:
    """A number of hours a week, 0 to 168."""
    return Fact(fact_id, Kind.GETAL, highest=168, units=("uur per week", "uur per week"))


def hours_per_year(fact_id: str) -> Fact:
    """A number of hours a year, 0 to 8784: all hours of a leap year."""
    return Fact(fact_id, Kind.GETAL, highest=366 * 24, units=("uur per jaar", "uur per jaar"))


def months(fact_id: str) -> Fact:
    """A number of months, 0 to 600."""
    return Fact(fact_id, Kind.GETAL, highest=600, units=("maand", "maanden"))


def day(fact_id: str) -> Fact:
    """A date."""
    return Fact(fact_id, Kind.DATUM)


def day_from_peildatum(fact_id: str) -> Fact:
    """A date of which the rules see on which side of the peildatum it lies."""
    return Fact(fact_id, Kind.DATUM, from_peildatum=True)
