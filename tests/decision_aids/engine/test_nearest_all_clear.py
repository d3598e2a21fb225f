"""What must at least change for an all-clear, held against trying every change."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from decision_aids.engine.changes import can_change, nearest_all_clear, weight_of_move
from decision_aids.engine.compile import CompiledAid
from decision_aids.engine.diagram import Known
from decision_aids.rules.conditions import at_least, below, every, no, some, yes
from decision_aids.rules.facts import hours_per_week, yes_no
from decision_aids.rules.model import Aid, Question
from tests.decision_aids.small_aids import ByTrying, Ticks, outcome, partial_answers, random_aids, small_aid

PAID, READY, HOURS = yes_no("betaald"), yes_no("klaar"), hours_per_week("uren")


def activity() -> CompiledAid:
    """An aid in which paying is a hard limit, and readiness and few hours can still be arranged."""
    fine = every(yes(READY), below(HOURS, 20.5))
    outcomes = (outcome("nee", yes(PAID)), outcome("ja", every(no(PAID), fine), affirms=True), outcome("bespreken"))
    return CompiledAid(small_aid(PAID, READY, HOURS, outcomes=outcomes))


@st.composite
def questions_put(draw: st.DrawFn) -> tuple[Aid, Ticks]:
    aid = draw(random_aids())
    first, *others = aid.outcomes
    affirming = aid._replace(outcomes=(first._replace(affirms=True), *others))
    return affirming, draw(partial_answers(affirming))


def classes_of(engine: CompiledAid, answers: Ticks) -> dict[int, int]:
    return {engine.levels[fact]: engine.partitions[engine.levels[fact]].block_of(answers[fact]) for fact in answers}


@settings(max_examples=100)
@given(questions_put())
def test_way_is_as_small_as_any(put: tuple[Aid, Ticks]) -> None:
    """As little changes as in the all-clear that differs least: in what is fixed, then in number, then in weight."""
    aid, known = put
    engine = CompiledAid(aid)
    in_classes = classes_of(engine, known)
    affirmed = [classes_of(engine, answers) for answers, found in ByTrying(aid).table if found == aid.outcomes[0].id]
    changed = [{level: to for level, to in answers.items() if in_classes.get(level, to) != to} for answers in affirmed]
    changed = [moves for moves in changed if all(can_change(engine, level) for level in moves)]
    costs = [
        (
            sum(engine.questions[level].fixed for level in moves),
            len(moves),
            sum(weight_of_move(engine, in_classes, level, to) for level, to in moves.items()),
        )
        for moves in changed
    ]
    way = nearest_all_clear(engine, in_classes)
    assert (way and way.cost) == min(costs, default=None)
    if way:
        assert len(way.moves) == way.cost[1]
        assert aid.outcomes[0].id in engine.diagrams.values(engine.outcome, in_classes | dict(way.moves))


@pytest.mark.parametrize(
    ("known", "moves"),
    [
        ({0: 1, 1: 1, 2: 1}, ((1, 0), (2, 0))),
        ({0: 0, 1: 0, 2: 0}, ((0, 1),)),
        ({0: 1, 2: 0}, ()),
        ({0: 1, 1: 0, 2: 0}, ()),
    ],
    ids=["two open points", "a limit crossed", "still possible", "already so"],
)
def test_way_names_all_that_stands_in_the_way(known: Known, moves: tuple[tuple[int, int], ...]) -> None:
    """Every answer that keeps an all-clear away is named, and none where an all-clear is still possible."""
    way = nearest_all_clear(activity(), known)
    assert way is not None
    assert way.moves == moves


def test_aid_without_all_clear_has_no_way() -> None:
    """Where no outcome is an all-clear there is nothing to work towards."""
    plain = activity().aid
    outcomes = tuple(found._replace(affirms=False) for found in plain.outcomes)
    assert nearest_all_clear(CompiledAid(plain._replace(outcomes=outcomes)), {0: 0}) is None


def test_fixed_fact_is_changed_last() -> None:
    """A longer way is named before one on which something changes that a person cannot change."""
    enough = some(yes(PAID), every(yes(READY), below(HOURS, 8)))
    questions = (Question(PAID, "", "", fixed=True), Question(READY, "", ""), Question(HOURS, "", ""))
    engine = CompiledAid(small_aid(*questions, outcomes=(outcome("ja", enough, affirms=True), outcome("rest"))))
    way = nearest_all_clear(engine, {0: 1, 1: 1, 2: 1})
    assert way is not None
    assert way.moves == ((1, 0), (2, 0))


def test_nearest_number_is_named() -> None:
    """Where a number is right in two places it moves to the nearer one, also when the further one was met first."""
    right = some(below(HOURS, 2), every(at_least(HOURS, 9), below(HOURS, 10)))
    engine = CompiledAid(small_aid(HOURS, outcomes=(outcome("ja", right, affirms=True), outcome("rest"))))
    way = nearest_all_clear(engine, {0: 3})
    assert way is not None
    assert way.moves == ((0, 2),)
