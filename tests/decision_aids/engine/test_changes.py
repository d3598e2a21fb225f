"""The smallest change, held against trying every change, on an aid small enough for that."""

from datetime import date
from itertools import combinations, product

import pytest

from decision_aids.engine.changes import nearest_change
from decision_aids.engine.compile import CompiledAid
from decision_aids.law.period import Period
from decision_aids.rules.conditions import ALWAYS, at_least, every, no, some, yes
from decision_aids.rules.facts import hours_per_week, yes_no
from decision_aids.rules.model import UNDECIDED, Aid, Outcome, Question

A, B, C, HOURS = yes_no("a"), yes_no("b"), yes_no("c"), hours_per_week("uren")


def engine() -> CompiledAid:
    """An aid in which one outcome needs two answers together and another a number of hours."""
    return CompiledAid(
        Aid(
            id="proef",
            title="",
            audience="",
            period=Period(date(2015, 1, 1), date(2016, 1, 1), date(2015, 1, 1), "", ()),
            questions=(
                Question(A, "", "", fixed=True),
                Question(B, "", ""),
                Question(C, "", ""),
                Question(HOURS, "", ""),
            ),
            rules=(),
            outcomes=(
                Outcome("samen", "", "", every(yes(A), some(yes(B), yes(C)))),
                Outcome("veel", "", "", every(at_least(HOURS, 8), no(C))),
                Outcome("rest", "", "", ALWAYS),
            ),
            undecided=Outcome(UNDECIDED, "", "", ALWAYS),
            not_considered=(),
        )
    )


def every_known() -> list[dict[int, int]]:
    ways = product(*((None, *range(classes.count)) for classes in engine().partitions))
    return [{level: index for level, index in enumerate(way) if index is not None} for way in ways]


def smallest_by_trying(compiled: CompiledAid, known: dict[int, int]) -> int | None:
    current = compiled.outcome_of(known)
    for size in range(1, len(known) + 1):
        for levels in combinations(known, size):
            for way in product(*(range(compiled.partitions[level].count) for level in levels)):
                changed = {**known, **dict(zip(levels, way, strict=True))}
                if compiled.outcome_of(changed) not in (current, UNDECIDED):
                    return size
    return None


@pytest.mark.parametrize("known", every_known(), ids=str)
def test_change_is_as_small_as_any(known: dict[int, int]) -> None:
    """The change found is valid, and no smaller one exists; where none is found there is none."""
    compiled = engine()
    change = nearest_change(compiled, known)
    assert (None if change is None else len(change.moves)) == smallest_by_trying(compiled, known)
    if change is not None:
        assert compiled.outcome_of({**known, **dict(change.moves)}) == change.outcome != compiled.outcome_of(known)


def test_what_a_person_can_change_comes_before_what_is_fixed() -> None:
    """Of two single changes the one of a fact that is not fixed is named."""
    compiled = engine()
    change = nearest_change(compiled, {0: 0, 1: 0, 2: 1, 3: 0})
    assert change is not None
    assert change.moves == ((1, 1),)


def test_change_to_an_all_clear_comes_before_one_that_makes_it_worse() -> None:
    """Of two single changes of what a person can change, the one that gives an all-clear is named."""
    plain = engine().aid
    outcomes = tuple(outcome._replace(affirms=outcome.id == "rest") for outcome in plain.outcomes)
    questions = tuple(question._replace(fixed=False) for question in plain.questions)
    change = nearest_change(
        CompiledAid(plain._replace(outcomes=outcomes, questions=questions)), {0: 0, 1: 1, 2: 0, 3: 1}
    )
    assert change is not None
    assert (change.moves, change.outcome) == (((0, 1),), "rest")


def test_all_clear_does_not_make_a_fixed_fact_worth_naming() -> None:
    """An all-clear that only a fact gives which a person cannot change comes after a change that they can make."""
    plain = engine().aid
    outcomes = tuple(outcome._replace(affirms=outcome.id == "rest") for outcome in plain.outcomes)
    change = nearest_change(CompiledAid(plain._replace(outcomes=outcomes)), {0: 0, 1: 1, 2: 0, 3: 1})
    assert change is not None
    assert change.moves == ((2, 1),)
