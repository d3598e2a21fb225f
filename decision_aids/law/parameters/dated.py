"""What every dated legal value says of itself: what it is, for which days it is known, where it was seen and when.

A value is always asked for a day. Its files lie in `values/<name>/`, each named for its first day; on a day that none
of them holds for it is refused, never answered with the nearest value.
"""

from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from typing import Any

from decision_aids.law.errors import OutsideKnownPeriodError
from decision_aids.law.period import Period
from decision_aids.law.sources import Certainty
from decision_aids.law.typed_tables import first_day_in, read_file


@dataclass(frozen=True, slots=True)
class DatedParameter:
    """The head of a parameter file; `daarna` is what to tell someone who asks about a later day."""

    wat: str
    eerste_dag: date
    laatste_dag: date
    nagekeken_op: date
    daarna: str
    zekerheid: Certainty
    bronnen: tuple[str, ...]

    @property
    def period(self) -> Period:
        """The days it holds for, and when that was last looked at."""
        return Period(self.eerste_dag, self.laatste_dag, self.nagekeken_op, self.daarna, self.bronnen)


def values[T: DatedParameter](kind: type[T], name: str) -> tuple[T, ...]:
    """Every value of a parameter, oldest first. Raises DataFileError where a file is not well formed."""
    if name not in _READ:
        folder = files(__package__).joinpath("values", name)
        found = [read_file(kind, file, eerste_dag=first_day_in(file)) for file in folder.iterdir()]
        _READ[name] = tuple(sorted(found, key=lambda value: value.eerste_dag))
    known: tuple[T, ...] = _READ[name]
    return known


_READ: dict[str, Any] = {}
"""What was read of each parameter: a day is asked for far more often than a file changes."""


def value_on[T: DatedParameter](kind: type[T], name: str, on: date) -> T:
    """The value on a day. Raises OutsideKnownPeriodError, with the days that are known, where it is not known."""
    known = values(kind, name)
    for value in known:
        if value.eerste_dag <= on <= value.laatste_dag:
            return value
    last = known[-1]
    reason = f" {last.daarna}" if on > last.laatste_dag else ""
    raise OutsideKnownPeriodError(
        f"peildatum: kreeg {on}; {last.wat} is bekend van {known[0].eerste_dag} tot en met {last.laatste_dag} "
        f"(nagekeken op {last.nagekeken_op}).{reason}"
    )


def value_throughout[T: DatedParameter](kind: type[T], name: str, period: Period) -> T:
    """The one value that holds on every day of a period.

    Raises OutsideKnownPeriodError where there is none: rules of that period cannot be written with this value, so a
    value that changes asks for a second version of the rules.
    """
    value = value_on(kind, name, period.first)
    if value is not value_on(kind, name, period.last):
        raise OutsideKnownPeriodError(
            f"{value.wat}: geldt tot en met {value.laatste_dag}; gevraagd tot en met {period.last}"
        )
    return value
