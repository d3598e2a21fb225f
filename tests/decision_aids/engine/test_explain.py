"""Which of several minimal reasons is given, and in which order questions are put."""

from decision_aids.engine.compile import CompiledAid
from decision_aids.engine.explain import ask_next, because
from decision_aids.rules.conditions import at_least, every, is_one_of, some, yes
from decision_aids.rules.facts import choice, hours_per_week, yes_no
from tests.decision_aids.small_aids import outcome, small_aid

FIRST, SECOND, THIRD = yes_no("eerst"), yes_no("dan"), yes_no("daarna")
KIND, HOURS = choice("soort", "x", "y", "z"), hours_per_week("uren")


def test_reason_rests_on_what_was_asked_first() -> None:
    """Where two answers each settle the outcome, the one asked earlier is the reason."""
    engine = CompiledAid(
        small_aid(FIRST, SECOND, outcomes=(outcome("ja", some(yes(FIRST), yes(SECOND))), outcome("nee")))
    )
    assert because(engine, {0: 0, 1: 0}) == (0,)


def test_outcome_that_never_differs_needs_no_reason() -> None:
    """An outcome that holds whatever is answered is settled by nothing at all."""
    engine = CompiledAid(small_aid(FIRST, outcomes=(outcome("altijd"),)))
    assert because(engine, {0: 0}) == ()
    assert ask_next(engine, {}) == ()


def test_question_with_more_settling_answers_comes_first() -> None:
    """A question of which more answers settle the outcome at once is asked before an earlier one."""
    needed = every(yes(FIRST), some(is_one_of(KIND, "x"), every(is_one_of(KIND, "y"), yes(SECOND))))
    engine = CompiledAid(small_aid(SECOND, KIND, FIRST, outcomes=(outcome("ja", needed), outcome("nee"))))
    assert ask_next(engine, {2: 0}) == (1, 0)
    assert ask_next(engine, {}) == (1, 2, 0)


def test_equally_useful_questions_keep_their_order() -> None:
    """Questions that settle as much as each other are put in the order of the aid."""
    needed = every(yes(FIRST), yes(SECOND), at_least(HOURS, 8))
    engine = CompiledAid(small_aid(HOURS, SECOND, FIRST, outcomes=(outcome("ja", needed), outcome("nee"))))
    assert ask_next(engine, {}) == (0, 1, 2)
    assert ask_next(engine, {1: 0}) == (0, 2)


def test_question_of_a_branch_that_is_closed_is_not_asked() -> None:
    """Once an answer closes a branch its questions are gone."""
    needed = some(every(yes(FIRST), yes(SECOND)), yes(THIRD))
    engine = CompiledAid(small_aid(FIRST, SECOND, THIRD, outcomes=(outcome("ja", needed), outcome("nee"))))
    assert set(ask_next(engine, {0: 1})) == {2}
