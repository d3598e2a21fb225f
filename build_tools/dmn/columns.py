"""What a table looks at, each a column with its values on a scale; and FEEL, the language in which a cell says which.

A cell is ranges (start, stop) on the scale of its column, sorted, none touching the next: as `Within` has them.
"""

from datetime import date, timedelta
from typing import NamedTuple

from decision_aids.rules.facts import LAST_DAY, Fact, Kind
from decision_aids.rules.model import Status

type Ranges = tuple[tuple[int, int], ...]

PEILDATUM = "peildatum"
BY_LAW = "verordening"
"""The by-law that held in the municipality on the peildatum."""
READ_YOURSELF = "zelf-lezen"
"""No by-law of the data held there then: whoever fills in the answers reads what the by-law says."""
STATUSES = tuple(Status)
TYPES = {Kind.JA_NEE: "string", Kind.KEUZE: "string", Kind.GETAL: "number", Kind.DATUM: "date"}


class Column(NamedTuple):
    """An expression with the names that it uses, its type in FEEL, and how its values are written.

    `values` are those of a choice, in order; without them `fact` says how a number or a date is written. In a table it
    stands at the place `order`, which is never the same for two.
    """

    order: tuple[int, int]
    expression: str
    names: tuple[str, ...]
    type: str
    label: str
    values: tuple[str, ...] = ()
    fact: Fact | None = None

    @property
    def size(self) -> int:
        """How many values there are."""
        return self.fact.size if self.fact else len(self.values)

    def cell(self, ranges: Ranges) -> str:
        """The unary tests that say that the value lies in one of these ranges."""
        if self.fact is None:
            return ",".join(value for start, stop in ranges for value in self.values[start:stop])
        write = _days if self.fact.kind is Kind.DATUM else _numbers
        return ",".join(write(self.fact, start, stop) for start, stop in ranges)


def quoted(*values: str) -> tuple[str, ...]:
    """Values as FEEL writes text."""
    return tuple(f'"{value}"' for value in values)


def day(on: date) -> str:
    """A day as FEEL writes it."""
    return f'date("{on.isoformat()}")'


def days_in_a_cell(first: date, last: date) -> str:
    """The unary test for a day from the first up to and including the last, which may be the end of time."""
    return f">= {day(first)}" if last == date.max else f"[{day(first)}..{day(last)}]"


def outside(first: date, last: date) -> tuple[str, str]:
    """The unary tests for a day before the first, and for one after the last."""
    return f"< {day(first)}", f">= {day(last + timedelta(days=1))}"


def _numbers(fact: Fact, start: int, stop: int) -> str:
    """Of two ways to say the same, the one with a whole number: under 8, not up to and including 7.5."""
    if stop - start == 1:
        return str(fact.value(start))
    lowest, highest = fact.value(start), fact.value(stop)
    above, under = isinstance(lowest, float), isinstance(highest, int)
    bottom = fact.value(start - 1) if above else lowest
    top = highest if under else fact.value(stop - 1)
    if start == 0:
        return f"{'<' if under else '<='} {top}"
    if stop == fact.size:
        return f"{'>' if above else '>='} {bottom}"
    return f"{'(' if above else '['}{bottom}..{top}{')' if under else ']'}"


def _days(fact: Fact, start: int, stop: int) -> str:
    """A day beside the peildatum; ValueError for any other bound, of which no rule speaks today."""
    peildatum = fact.tick(LAST_DAY.isoformat(), peildatum=LAST_DAY)
    if fact.from_peildatum and (start, stop) == (0, peildatum + 1):
        return f"<= {PEILDATUM}"
    if fact.from_peildatum and (start, stop) == (peildatum + 1, fact.size):
        return f"> {PEILDATUM}"
    raise ValueError(f"{fact.id}: geen FEEL voor de dagen {start} tot {stop}")
