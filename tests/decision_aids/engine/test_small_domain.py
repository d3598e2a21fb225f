"""Facts that are compared with each other: what is kept of their scales says what the whole scales say."""

import random
from collections.abc import Callable
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from decision_aids.aids import versions
from decision_aids.engine.changes import Moves, nearest_all_clear, nearest_change
from decision_aids.engine.compile import CompiledAid, answering, compiled
from decision_aids.engine.explain import ask_next, because
from decision_aids.engine.partition import of_ticks
from decision_aids.engine.small_domain import Compared, Domain
from decision_aids.rules.conditions import All, Any, Condition, Not, NotAbove, Within, at_least, below, every, some, yes
from decision_aids.rules.facts import Fact, Kind, hours_per_week, yes_no
from decision_aids.rules.model import Aid, Question
from tests.decision_aids.small_aids import Ticks, outcome, small_aid

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


def said(engine: CompiledAid, ticks: Ticks) -> tuple[object, ...]:
    """All that an aid works out of what is known, with each answer as the tick it stands for."""
    known = engine.blocks_of(ticks)
    change, way = nearest_change(engine, known), nearest_all_clear(engine, known)
    return (
        engine.outcome_of(known),
        because(engine, known),
        ask_next(engine, known),
        change and change._replace(moves=in_ticks(engine, change.moves)),
        way and way._replace(moves=in_ticks(engine, way.moves)),
        [engine.status_of(rule, known) for rule in engine.aid.rules],
        [engine.diagrams.values(scope, known) for scope in engine.scopes.values()],
    )


def in_ticks(engine: CompiledAid, moves: Moves) -> Moves:
    return tuple((level, engine.partitions[level].ticks(block).start) for level, block in moves)


def drawn(engine: CompiledAid, draw: Callable[[int, int], int]) -> Ticks:
    """Some answers, the low ticks of a long scale as often as all others together."""
    ticks = {
        fact.id: partition.ticks(draw(0, min(partition.count, draw(4, 400)) - 1)).start
        for fact, partition in zip(engine.domain.facts, engine.partitions, strict=True)
    }
    return {fact: tick for fact, tick in ticks.items() if draw(0, 3)}


@settings(max_examples=300)
@given(comparing_aids(), st.data())
def test_small_domain_says_what_the_whole_scale_says(aid: Aid, data: st.DataObject) -> None:
    """Whatever is known, reason, questions, smallest change and way to an all-clear are those of the whole scales."""
    whole = CompiledAid(aid)
    ticks = drawn(whole, lambda low, high: data.draw(st.integers(low, high)))
    assert said(answering(aid).around(ticks, {}), ticks) == said(whole, ticks)


@pytest.mark.parametrize("aid_id", ["verordening", "zelfcheck"])
def test_aid_that_compares_says_the_same_around_its_answers(aid_id: str) -> None:
    """The aids with the long scales too, on drawn answers; on some thirty blocks in place of hundreds."""
    aid = versions(aid_id)[-1]
    whole = compiled(aid)
    numbers = random.Random(1)  # noqa: S311 - the same answers in every run, no secret
    for _ in range(60):
        ticks = drawn(whole, numbers.randint)
        near = answering(aid).around(ticks, {})
        assert said(near, ticks) == said(whole, ticks), ticks
        assert max(part.count for part in near.partitions if not part.fact.values) < 60


def test_diagrams_are_made_once_whatever_is_known() -> None:
    """What is known chooses the ticks that are spoken of, and asks for no diagram to be made again."""
    outcomes = (outcome("ja", some(NotAbove(FIRST, SECOND), yes(PAID))), outcome("nee"))
    aid = small_aid(PAID, FIRST, SECOND, outcomes=outcomes)
    near, elsewhere = (answering(aid).around({"eerste": tick}, {}) for tick in (10, 13))
    assert near.diagrams is elsewhere.diagrams
    assert near.partitions != elsewhere.partitions


def test_tick_that_is_left_out_is_read_as_the_next_one() -> None:
    """Of a scale of which few ticks are kept each other tick belongs to the next that is."""
    near = of_ticks(hours_per_week("uren"), (0, 1, 5, 336))
    assert [near.block_of(tick) for tick in (0, 1, 2, 5, 6, 336)] == [0, 1, 2, 2, 3, 3]
    assert (near.size, near.ticks(2), near.distance(1, 3)) == (4, range(5, 6), 335)


def test_of_three_facts_all_ticks_are_kept() -> None:
    """Where three are compared, two may move to either side of a gap where the third has to fit: none is left out."""
    between = All((NotAbove(FIRST, THIRD), NotAbove(THIRD, SECOND)))
    engine = answering(small_aid(*NUMBERS, outcomes=(outcome("ja", between), outcome("nee"))))
    assert [partition.count for partition in engine.partitions] == [FIRST.size] * 3


@pytest.mark.parametrize("paid_first", [True, False])
def test_pair_is_answered_as_by_trying_all_answers(paid_first: bool) -> None:
    """For every answer set of two compared numbers with bounds of their own, and a choice, unknowns included."""
    near = every(at_least(FIRST, 3), NotAbove(FIRST, SECOND), below(SECOND, 8))
    outcomes = (outcome("ja", every(near, yes(PAID)), affirms=True), outcome("half", near), outcome("nee"))
    facts = (PAID, FIRST, SECOND) if paid_first else (SECOND, FIRST, PAID)
    aid = small_aid(*facts, outcomes=outcomes)
    whole = CompiledAid(aid)
    for ticks in product(*((None, *range(fact.size)) for fact in facts)):
        known = {fact.id: tick for fact, tick in zip(facts, ticks, strict=True) if tick is not None}
        assert said(answering(aid).around(known, {}), known) == said(whole, known), known


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
    assert set(Domain(facts, conditions).compared) == expected
    assert set(Domain(facts, conditions[::-1]).compared) == expected


def test_around_a_tick_and_a_bound_there_is_room_for_every_order() -> None:
    """Two ticks are kept at either end of a gap, one on each side of what is known, and others until room is taken."""
    compared = Compared(frozenset(("eerste", "tweede")), (0, 9, 21))
    assert compared.ticks(4) == (0, 1, 7, 8, 9, 10, 19, 20)
    assert compared.ticks(8, (14,)) == (0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 13, 14, 15, 19, 20)
    assert compared.ticks(12, (14,)) == tuple(range(21))
    far = Compared(frozenset(("eerste", "tweede")), (0, 100))
    assert far.ticks(10, (50, 20)) == (0, 1, 19, 20, 21, 49, 50, 51, 98, 99)
    assert far.ticks(None) == tuple(range(100))
