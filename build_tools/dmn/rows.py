"""A condition as rows of a table: its disjunctive normal form, in which each row is one way for it to hold."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from build_tools.dmn.columns import Column, Ranges
from decision_aids.rules.conditions import All, Any, Condition, Not

type Row = Mapping[Column, Ranges]
"""What each column must lie in; of any other the value does not matter."""
type Test = tuple[Column, Ranges]
type Read = Callable[[Condition], Test | bool | None]
"""How a condition is said with one column; whether it always or never holds; or None where it must be taken apart."""

ANY_WAY: Row = {}


def rows_of(condition: Condition, read: Read, start: Row = ANY_WAY) -> list[Row]:
    """The ways in which a condition holds while the row to start from does. None holds for more than another."""
    return _rows(condition, read, [start], holds=True)


def _rows(condition: Condition, read: Read, before: Sequence[Row], *, holds: bool) -> list[Row]:
    """Each row of `before` with what the condition adds, or its opposite."""
    test = read(condition)
    if isinstance(test, bool):
        return list(before) if test is holds else []
    if test is not None:
        column, ranges = test
        wanted = ranges if holds else complement(ranges, column.size)
        return widest(_narrowed(row, column, wanted) for row in before)
    match condition:
        case Not(part):
            return _rows(part, read, before, holds=not holds)
        case All(parts) | Any(parts) if isinstance(condition, All) is holds:
            rows = list(before)
            for part in parts:
                rows = _rows(part, read, rows, holds=holds) if rows else rows
            return rows
        case All(parts) | Any(parts):
            ways: list[Row] = []
            for part in parts:
                added = _rows(part, read, before, holds=holds)
                if added == before:
                    return added
                ways += added
            return widest(ways)
    raise TypeError(f"no rows for {type(condition).__name__}")


def widest(rows: Iterable[Row | None]) -> list[Row]:
    """The rows that are possible, in order, without those that another holds for as well."""
    kept: list[Row] = []
    for row in rows:
        if row is not None and not any(within(row, other) for other in kept):
            kept = [other for other in kept if not within(other, row)] + [row]
    return kept


def within(row: Row, other: Row) -> bool:
    """Wherever a row holds, the other does."""
    if len(other) > len(row):
        return False
    return all(column in row and _covers(ranges, row[column]) for column, ranges in other.items())


def can_be_first(row: Row, earlier: Sequence[Row]) -> bool:
    """Whether a row can hold while none of those before it does."""
    if not earlier:
        return True
    return any(can_be_first(part, earlier[1:]) for part in _without(row, earlier[0]))


def _without(row: Row, other: Row) -> Iterator[Row]:
    """A row in parts that share nothing, without that part for which another holds as well."""
    if any(column in row and not intersection(row[column], ranges) for column, ranges in other.items()):
        yield row
        return
    inside = row
    for column, ranges in other.items():
        outside = _narrowed(inside, column, complement(ranges, column.size))
        if outside is not None:
            yield outside
        inside = {**inside, column: intersection(inside.get(column, ranges), ranges)}


def _covers(wide: Ranges, narrow: Ranges) -> bool:
    return wide == narrow or intersection(narrow, wide) == narrow


def _narrowed(row: Row, column: Column, ranges: Ranges) -> Row | None:
    """The row with one more test; None where nothing is left."""
    both = intersection(row[column], ranges) if column in row else ranges
    if not both:
        return None
    return row if both == ((0, column.size),) else {**row, column: both}


def intersection(one: Ranges, other: Ranges) -> Ranges:
    """What lies in both."""
    met = ((max(a, c), min(b, d)) for a, b in one for c, d in other)
    return tuple((start, stop) for start, stop in met if start < stop)


def complement(ranges: Ranges, size: int) -> Ranges:
    """What lies in none of them, on a scale of so many."""
    bounds = [(0, 0), *ranges, (size, size)]
    return tuple((stop, start) for (_, stop), (start, _) in pairwise(bounds) if stop < start)
