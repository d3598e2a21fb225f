"""Conditions and three-valued logic: never surer than every answer set allows, and exact where one fact is alone."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from decision_aids.law.errors import InputError
from decision_aids.proofs.truth import Truth, all_true, any_true, truth
from decision_aids.rules.conditions import (
    ALWAYS,
    NEVER,
    Condition,
    Not,
    NotAbove,
    Within,
    at_least,
    below,
    every,
    is_one_of,
    no,
    not_after_peildatum,
    some,
    yes,
)
from decision_aids.rules.facts import Fact, choice, day, day_from_peildatum, hours_per_week, yes_no
from tests.decision_aids.small_aids import conditions, every_answer_set, holds, several_facts

DONE, KIND, HOURS, LIMIT, BORN = (
    yes_no("gedaan"),
    choice("soort", "x", "y", "z"),
    hours_per_week("uren"),
    hours_per_week("grens"),
    day("geboren"),
)
YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN


@st.composite
def condition_and_possible(draw: st.DrawFn) -> tuple[tuple[Fact, ...], Condition, dict[str, range]]:
    """A condition, with for some of its facts a stretch of the scale that is still possible."""
    facts = draw(several_facts())
    possible = {}
    for fact in draw(st.sets(st.sampled_from(facts))):
        start = draw(st.integers(0, fact.size - 1))
        possible[fact.id] = range(start, draw(st.integers(start + 1, fact.size)))
    return facts, draw(conditions(facts)), possible


@settings(max_examples=120)
@given(condition_and_possible())
def test_truth_is_sound(drawn: tuple[tuple[Fact, ...], Condition, dict[str, range]]) -> None:
    """What is called certain holds, or fails, for every answer set that is still possible."""
    facts, condition, possible = drawn
    verdicts = {
        holds(condition, answers)
        for answers in every_answer_set(facts)
        if all(answers[fact] in ticks for fact, ticks in possible.items())
    }
    allowed = {True: {YES, UNKNOWN}, False: {NO, UNKNOWN}}
    assert all(truth(condition, possible) in allowed[verdict] for verdict in verdicts)


@settings(max_examples=50)
@given(several_facts().flatmap(lambda facts: st.tuples(st.just(facts), conditions(facts))))
def test_truth_of_complete_answers_is_never_open(drawn: tuple[tuple[Fact, ...], Condition]) -> None:
    """Once every fact is known a condition holds or fails."""
    facts, condition = drawn
    for answers in every_answer_set(facts):
        found = truth(condition, {fact: range(tick, tick + 1) for fact, tick in answers.items()})
        assert found is (YES if holds(condition, answers) else NO)


@pytest.mark.parametrize(
    ("parts", "both", "either"),
    [
        ((), YES, NO),
        ((YES, YES), YES, YES),
        ((YES, NO), NO, YES),
        ((NO, NO), NO, NO),
        ((YES, UNKNOWN), UNKNOWN, YES),
        ((NO, UNKNOWN), NO, UNKNOWN),
        ((UNKNOWN, NO), NO, UNKNOWN),
        ((UNKNOWN, UNKNOWN), UNKNOWN, UNKNOWN),
    ],
)
def test_and_and_or_follow_kleene(parts: tuple[Truth, ...], both: Truth, either: Truth) -> None:
    """An unknown part leaves the whole open unless another part settles it."""
    assert all_true(parts) is both
    assert any_true(parts) is either


def test_opposite_of_unknown_is_unknown() -> None:
    """Only what is certain can be turned around."""
    assert [each.negated() for each in (YES, NO, UNKNOWN)] == [NO, YES, UNKNOWN]


def test_condition_reports_the_facts_it_uses() -> None:
    """A condition names each fact in any of its parts, however deep."""
    condition = every(yes(DONE), Not(some(is_one_of(KIND, "x"), NotAbove(HOURS, LIMIT))))
    assert condition.facts == {"gedaan", "soort", "uren", "grens"}
    assert ALWAYS.facts == NEVER.facts == frozenset()


@pytest.mark.parametrize(
    ("condition", "value", "expected"),
    [
        (at_least(HOURS, 32), 31.5, NO),
        (at_least(HOURS, 32), 32, YES),
        (below(HOURS, 32), 31.5, YES),
        (below(HOURS, 32), 32, NO),
        (at_least(HOURS, 0), 0, YES),
        (below(HOURS, 0), 0, NO),
        (at_least(BORN, date(1990, 2, 28)), "1990-02-28", YES),
        (at_least(BORN, date(1990, 2, 28)), "1990-02-27", NO),
        (below(BORN, date(1990, 2, 28)), "1990-02-27", YES),
        (below(BORN, date(1990, 2, 28)), "1990-02-28", NO),
        (yes(DONE), "ja", YES),
        (no(DONE), "ja", NO),
        (is_one_of(KIND, "x", "z"), "z", YES),
        (is_one_of(KIND, "x", "z"), "y", NO),
    ],
)
def test_bound_is_sharp(condition: Within, value: object, expected: Truth) -> None:
    """A bound itself counts as reached, and the half hour or the day before it does not."""
    tick = condition.fact.tick(value)
    assert truth(condition, {condition.fact.id: range(tick, tick + 1)}) is expected


@pytest.mark.parametrize(("value", "expected"), [("2026-11-24", YES), ("2026-11-25", YES), ("2026-11-26", NO)])
def test_peildatum_itself_is_not_after_it(value: str, expected: Truth) -> None:
    """A date on or before the peildatum is not after it, and the next day is."""
    seen = day_from_peildatum("in_werking")
    tick = seen.tick(value, date(2026, 11, 25))
    assert truth(not_after_peildatum(seen), {seen.id: range(tick, tick + 1)}) is expected


def test_neighbouring_values_become_one_range() -> None:
    """Values that stand side by side are kept as one range, in whatever order they are named."""
    assert is_one_of(KIND, "z", "y").ranges == ((1, 3),)
    assert is_one_of(KIND, "z", "x").ranges == ((0, 1), (2, 3))


def test_value_that_a_fact_does_not_have_is_refused() -> None:
    """A rule cannot speak of a value that nobody can answer."""
    with pytest.raises(InputError, match="soort"):
        is_one_of(KIND, "w")
