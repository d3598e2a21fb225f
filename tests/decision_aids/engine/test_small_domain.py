"""Facts that are compared with each other: what is kept of their scales says what the whole scales say."""

import gc
import random
import weakref
from collections.abc import Callable
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from decision_aids.aids import versions
from decision_aids.engine.changes import nearest_change
from decision_aids.engine.compile import CompiledAid, Known, compiled
from decision_aids.engine.diagram import Diagrams
from decision_aids.engine.explain import ask_next, because
from decision_aids.engine.nearest_all_clear import smallest_mend
from decision_aids.engine.small_domain import Compared, compared_in
from decision_aids.rules.conditions import All, Any, Condition, Not, NotAbove, Within, at_least, below, every, some, yes
from decision_aids.rules.facts import Fact, Kind, hours_per_week, yes_no
from decision_aids.rules.model import Aid, Question
from tests.decision_aids.small_aids import outcome, small_aid

PAID = yes_no("betaald")
NUMBERS = tuple(Fact(name, Kind.GETAL, highest=10) for name in ("eerste", "tweede", "derde"))
FIRST, SECOND, THIRD = NUMBERS


@st.composite
def comparing_aids(draw: st.DrawFn) -> Aid:
    """Aids that compare two numbers of 21 ticks, a third only with bounds, beside one choice."""
    numbers = NUMBERS[: draw(st.integers(2, 3))]
    pairs = st.permutations(NUMBERS[:2]).map(lambda order: NotAbove(*order))
    bounds = st.builds(at_least, st.sampled_from(numbers), st.sampled_from((0.5, 3, 8)))
    atoms: st.SearchStrategy[Condition] = pairs | pairs | bounds | st.just(yes(PAID))
    parts = st.lists(atoms | atoms.map(Not), min_size=2, max_size=4).map(tuple)
    whens = draw(st.lists(parts.map(All) | parts.map(Any), min_size=2, max_size=3))
    facts = draw(st.permutations((PAID, *numbers)))
    questions = (Question(fact, fact.id, "", fixed=draw(st.booleans())) for fact in facts)
    found = (outcome(f"uitkomst{place}", when, affirms=place == 0) for place, when in enumerate(whens))
    return small_aid(*questions, outcomes=(*found, outcome("rest")))


def said(engine: CompiledAid, known: Known) -> tuple[object, ...]:
    """All that an aid works out of what is known."""
    return (
        engine.outcome_of(known),
        because(engine, known),
        ask_next(engine, known),
        nearest_change(engine, known),
        smallest_mend(engine, known),
        [engine.status_of(rule, known) for rule in engine.aid.rules],
        [engine.diagrams.reachable(scope, known) for scope in engine.scopes.values()],
    )


def drawn(engine: CompiledAid, draw: Callable[[int, int], int]) -> dict[int, int]:
    """Some answers, the low classes of a long scale as often as all others together."""
    counts = [classes.count for classes in engine.classes]
    known = {level: draw(0, min(count, draw(4, 400)) - 1) for level, count in enumerate(counts)}
    return {level: index for level, index in known.items() if draw(0, 3)}


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(comparing_aids(), st.data())
def test_what_is_kept_says_what_all_says(aid: Aid, data: st.DataObject) -> None:
    """Whatever is known, the reason, the questions, the smallest change and the mend are those of the whole scales."""
    engine = CompiledAid(aid)
    known = drawn(engine, lambda low, high: data.draw(st.integers(low, high)))
    assert said(engine.around(known), known) == said(engine, known)


@pytest.mark.parametrize("aid_id", ["verordening", "zelfcheck"])
def test_aid_that_compares_says_the_same_around_its_answers(aid_id: str) -> None:
    """The aids with the long scales too, on drawn answers; on some ten classes in place of hundreds."""
    engine = compiled(versions(aid_id)[-1]).without_leftovers()
    numbers = random.Random(1)  # noqa: S311 - the same answers in every run, no secret
    for _ in range(60):
        known = drawn(engine, numbers.randint)
        near = engine.around(known)
        assert said(near, known) == said(engine, known), known
        assert max(map(len, near.kept.values())) < 40


def test_other_order_is_reached_at_the_nearest_class() -> None:
    """Into a run that starts among classes that are not kept, the nearest one is still the first of that run."""
    engine = CompiledAid(small_aid(*NUMBERS[:2], outcomes=(outcome("ja", NotAbove(FIRST, SECOND)), outcome("nee"))))
    known = {0: 12, 1: 5}
    near = engine.around(known)
    assert near.kept[0] == (0, 1, 3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 19, 20)
    assert near.nearest_class(0, 5, 8, 13) == 10
    assert near.nearest_class(0, 12, 8, 13) == 12
    assert near.nearest_class(0, 20, 8, 13) == 12


def test_run_ends_at_the_last_class_kept_of_it() -> None:
    """Classes that are not kept go with the next one, so from above too the nearest class of a run is a kept one."""
    whole = Diagrams((21,))
    no, maybe, sure = map(whole.leaf, ("nee", "misschien", "ja"))
    kept = {0: (0, 2, 8, 12, 20)}
    unseen = whole.node(0, [(5, no), (6, maybe), (9, no), (21, sure)])
    copied, places = whole.copied((unseen,), kept)
    assert [(stop, copied.value(child)) for stop, child in copied.runs(places[unseen], 0)] == [(9, "nee"), (21, "ja")]
    seen = whole.node(0, [(5, no), (9, maybe), (21, sure)])
    copied, places = whole.copied((seen,), kept)
    assert [stop for stop, _ in copied.runs(places[seen], 0)] == [3, 9, 21]


def test_of_three_facts_all_ticks_are_kept() -> None:
    """Where three are compared, two may move to either side of a gap where the third has to fit: none is left out."""
    between = All((NotAbove(FIRST, THIRD), NotAbove(THIRD, SECOND)))
    engine = CompiledAid(small_aid(*NUMBERS, outcomes=(outcome("ja", between), outcome("nee"))))
    assert engine.around({0: 0, 1: 20}) is engine


@pytest.mark.parametrize("paid_first", [True, False])
def test_pair_is_answered_as_by_trying_all_answers(paid_first: bool) -> None:
    """For every answer set of two compared numbers with bounds of their own, and a choice, unknowns included."""
    near = every(at_least(FIRST, 3), NotAbove(FIRST, SECOND), below(SECOND, 8))
    outcomes = (outcome("ja", every(near, yes(PAID)), affirms=True), outcome("half", near), outcome("nee"))
    facts = (PAID, FIRST, SECOND) if paid_first else (SECOND, FIRST, PAID)
    engine = CompiledAid(small_aid(*facts, outcomes=outcomes))
    for ticks in product(*((None, *range(classes.count)) for classes in engine.classes)):
        known = {level: tick for level, tick in enumerate(ticks) if tick is not None}
        assert said(engine.around(known), known) == said(engine, known), known


def test_few_ticks_are_all_kept() -> None:
    """A scale without room between its bounds is left as it is, and so is an aid that compares nothing."""
    few = (Fact("eerste", Kind.GETAL, highest=1), Fact("tweede", Kind.GETAL, highest=1))
    for aid in (
        small_aid(*few, outcomes=(outcome("ja", NotAbove(*few)), outcome("nee"))),
        small_aid(FIRST, outcomes=(outcome("ja", at_least(FIRST, 4)), outcome("nee"))),
    ):
        engine = CompiledAid(aid)
        assert engine.around({0: 1}) is engine


def test_next_question_finds_what_was_kept() -> None:
    """An answer about something else, or taken back, asks for nothing to be made again."""
    outcomes = (outcome("ja", some(NotAbove(FIRST, SECOND), yes(PAID))), outcome("nee"))
    engine = CompiledAid(small_aid(PAID, FIRST, SECOND, outcomes=outcomes))
    near = engine.around({1: 12})
    assert engine.around({0: 1, 1: 12}) is near
    assert engine.around({1: 13}) is not near


def test_what_was_kept_for_older_answers_is_let_go() -> None:
    """However often a number is changed, a browser's tab does not fill up with what was kept for each."""
    engine = CompiledAid(small_aid(FIRST, SECOND, outcomes=(outcome("ja", NotAbove(FIRST, SECOND)), outcome("nee"))))

    def asked(tick: int) -> weakref.ref[CompiledAid]:
        near = engine.around({0: tick})
        assert ask_next(near, {0: tick}) in ((), (1,))
        return weakref.ref(near)

    older = [asked(tick) for tick in range(FIRST.size)]
    gc.collect()
    assert sum(each() is not None for each in older) < 10


def test_groups_share_their_bounds() -> None:
    """Facts compared by way of another are one group, in any order of the conditions, with all bounds of all."""
    hours, limit = hours_per_week("uren"), hours_per_week("grens")
    facts = (*NUMBERS, hours, limit, PAID)
    conditions = [
        NotAbove(FIRST, SECOND),
        Not(All((NotAbove(hours, limit), below(limit, 12)))),
        Within(THIRD, ((4, 6),)),
        NotAbove(THIRD, SECOND),
        yes(PAID),
    ]
    expected = {
        Compared(frozenset(("eerste", "tweede", "derde")), (0, 4, 6, 21)),
        Compared(frozenset(("uren", "grens")), (0, 24, 337)),
    }
    assert set(compared_in(facts, conditions)) == expected
    assert set(compared_in(facts, conditions[::-1])) == expected


def test_around_a_tick_and_a_bound_there_is_room_for_every_order() -> None:
    """Of two facts two ticks are kept on either side of a bound and of what is known, or all where there are fewer."""
    compared = Compared(frozenset(("eerste", "tweede")), (0, 9, 21))
    assert compared.ticks_around(()) == (0, 1, 7, 8, 9, 10, 19, 20)
    assert compared.ticks_around((12,)) == (0, 1, 7, 8, 9, 10, 11, 12, 13, 14, 19, 20)
    assert compared.ticks_around((20, 0)) == (0, 1, 2, 7, 8, 9, 10, 18, 19, 20)
