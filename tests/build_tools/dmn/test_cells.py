"""Conditions become rows that hold exactly where they do, and cells that say so in whole numbers."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_tools.dmn.columns import Column
from build_tools.dmn.rows import complement, rows_of
from decision_aids.rules.conditions import (
    All,
    Any,
    Condition,
    Not,
    Within,
    above,
    at_least,
    at_most,
    below,
    every,
    is_one_of,
)
from decision_aids.rules.facts import Fact, choice, day_from_peildatum, hours_per_week

HOURS = hours_per_week("uren")
COLUMN = Column((0, 0), "uren", ("uren",), "number", "", fact=HOURS)
COLOURS = choice("kleur", "rood", "geel", "blauw")
SHAPES = choice("vorm", "rond", "vierkant")


@pytest.mark.parametrize(
    ("condition", "cell"),
    [
        (below(HOURS, 8), "< 8"),
        (at_most(HOURS, 20), "<= 20"),
        (at_least(HOURS, 32), ">= 32"),
        (above(HOURS, 0), "> 0"),
        (at_most(HOURS, 0), "0"),
        (Within(HOURS, ((17, 64),)), "(8..32)"),
        (Within(HOURS, ((16, 41),)), "[8..20]"),
        (Within(HOURS, ((0, 16), (41, HOURS.size))), "< 8,> 20"),
    ],
)
def test_bounds_are_written_with_whole_numbers(condition: Within, cell: str) -> None:
    """What lies between two halves is said with the whole number beside it."""
    assert COLUMN.cell(condition.ranges) == cell


def test_day_that_is_not_beside_the_peildatum_is_refused() -> None:
    """A bound that no rule has today has no words yet, and is not written as something else."""
    day = day_from_peildatum("in_werking")
    with pytest.raises(ValueError, match="in_werking"):
        Column((0, 0), "in_werking", (), "date", "", fact=day).cell(((0, 10),))


def read(condition: Condition) -> tuple[Column, tuple[tuple[int, int], ...]] | None:
    if isinstance(condition, Within):
        fact = condition.fact
        return Column((0, len(fact.values)), fact.id, (fact.id,), "string", "", fact.values), condition.ranges
    return None


def holds(condition: Condition, at: dict[Fact, int]) -> bool:
    match condition:
        case Within(fact, ranges):
            return any(start <= at[fact] < stop for start, stop in ranges)
        case Not(part):
            return not holds(part, at)
        case All(parts):
            return all(holds(part, at) for part in parts)
        case Any(parts):
            return any(holds(part, at) for part in parts)
    raise TypeError


ATOMS = st.sampled_from([*(is_one_of(COLOURS, value) for value in COLOURS.values), is_one_of(SHAPES, "rond")])
CONDITIONS = st.recursive(
    ATOMS,
    lambda parts: (
        st.builds(Not, parts)
        | st.lists(parts, max_size=3).map(lambda all_of: All(tuple(all_of)))
        | st.lists(parts, max_size=3).map(lambda any_of: Any(tuple(any_of)))
    ),
    max_leaves=8,
)


@given(CONDITIONS)
def test_rows_hold_exactly_where_the_condition_does(condition: Condition) -> None:
    """However conditions are put together, one of the rows holds if and only if they do."""
    rows = rows_of(condition, read)
    for colour, shape in product(range(len(COLOURS.values)), range(len(SHAPES.values))):
        at = {COLOURS: colour, SHAPES: shape}
        one_holds = any(
            all(
                any(start <= at[COLOURS if column.expression == "kleur" else SHAPES] < stop for start, stop in ranges)
                for column, ranges in row.items()
            )
            for row in rows
        )
        assert one_holds is holds(condition, at)


def test_row_that_another_holds_for_as_well_is_left_out() -> None:
    """Of two ways of which one is the other with more asked, the wider stays."""
    wide = is_one_of(COLOURS, "rood", "geel")
    assert len(rows_of(Any((every(wide, is_one_of(SHAPES, "rond")), wide)), read)) == 1


def test_complement_is_all_the_rest() -> None:
    """What lies in none of the ranges, at both ends and in between."""
    assert complement(((2, 3), (5, 8)), 8) == ((0, 2), (3, 5))
