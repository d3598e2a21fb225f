"""Decision diagrams: the same function as the rules, each function once."""

from collections import Counter
from math import prod

from hypothesis import given, settings
from hypothesis import strategies as st

from decision_aids.engine.compile import CompiledAid
from decision_aids.proofs.situations import situations
from decision_aids.proofs.verify import paths_through
from decision_aids.rules.conditions import NotAbove, at_least, every, no, some, yes
from decision_aids.rules.facts import hours_per_week, yes_no
from decision_aids.rules.model import Aid
from tests.decision_aids.small_aids import ByTrying, Ticks, every_answer_set, outcome, random_aids, small_aid

SETTINGS = settings(max_examples=60)
FIRST, SECOND, HOURS, LIMIT = yes_no("eerst"), yes_no("dan"), hours_per_week("uren"), hours_per_week("grens")


def in_classes(engine: CompiledAid, known: Ticks) -> dict[int, int]:
    levels = {engine.levels[fact]: tick for fact, tick in known.items()}
    return {level: engine.partitions[level].block_of(tick) for level, tick in levels.items()}


@SETTINGS
@given(random_aids())
def test_diagram_gives_what_the_rules_give(aid: Aid) -> None:
    """For every complete answer set the diagram leads to the first outcome whose condition holds."""
    engine = CompiledAid(aid)
    for answers, expected in ByTrying(aid).table:
        assert engine.outcome_of(in_classes(engine, answers)) == expected


@SETTINGS
@given(random_aids())
def test_paths_cover_every_answer_set_once(aid: Aid) -> None:
    """The paths are disjoint and together hold all answer sets, each with its outcome."""
    engine = CompiledAid(aid)
    counted: Counter[object] = Counter()
    for steps, value in paths_through(engine.diagrams, engine.outcome):
        ticks = (
            engine.partitions[level].ticks(*steps[level]) if level in steps else range(fact.size)
            for level, fact in enumerate(engine.domain.facts)
        )
        counted[value] += prod(map(len, ticks))
    assert counted == Counter(found for _, found in ByTrying(aid).table)


@SETTINGS
@given(random_aids(), st.data())
def test_restricting_keeps_the_function(aid: Aid, data: st.DataObject) -> None:
    """A diagram with one answer filled in gives what the whole gives with that answer, and no longer tests it."""
    engine = CompiledAid(aid)
    level = data.draw(st.integers(0, len(aid.facts) - 1))
    index = data.draw(st.integers(0, engine.partitions[level].count - 1))
    left = engine.cofactor({level: index})
    assert level not in engine.diagrams.support(left)
    for answers in every_answer_set(aid.facts):
        known = in_classes(engine, answers)
        if known[level] == index:
            assert engine.diagrams.only_value(left, known) == engine.outcome_of(known)


@settings(SETTINGS, max_examples=25)
@given(random_aids())
def test_situations_stand_for_all_answer_sets(aid: Aid) -> None:
    """Situations count as many answer sets, unknowns included, with each outcome as there are."""
    engine = CompiledAid(aid)
    counted: Counter[str] = Counter()
    for situation in situations(engine):
        counted[engine.outcome_of(situation.known)] += situation.stands_for
    by_trying = ByTrying(aid)
    assert counted == Counter(by_trying.outcome(known) for known in _every_partial_answer_set(aid))


def _every_partial_answer_set(aid: Aid) -> list[Ticks]:
    sets: list[Ticks] = [{}]
    for fact in aid.facts:
        sets = [*sets, *({**known, fact.id: tick} for known in sets for tick in range(fact.size))]
    return sets


def test_equal_functions_are_one_node() -> None:
    """A condition and its rewritten twin are the same node, whatever their form."""
    engine = CompiledAid(small_aid(FIRST, SECOND, outcomes=(outcome("rest"),)))
    one = engine.diagram(some(every(yes(FIRST), yes(SECOND)), every(yes(FIRST), no(SECOND))))
    assert one == engine.diagram(yes(FIRST))
    assert engine.diagram(some(yes(FIRST), no(FIRST))) == engine.diagrams.true


def test_fact_that_cancels_out_is_not_tested() -> None:
    """A fact that the rules name but that cannot change the outcome is no part of the diagram."""
    both_ways = some(every(yes(FIRST), yes(SECOND)), every(no(FIRST), yes(SECOND)))
    engine = CompiledAid(small_aid(FIRST, SECOND, outcomes=(outcome("ja", both_ways), outcome("nee"))))
    assert engine.diagrams.support(engine.outcome) == {1}


def test_answers_that_no_rule_tells_apart_share_a_block() -> None:
    """A number with one bound has two blocks; numbers that are compared keep every half hour apart."""
    bound = CompiledAid(small_aid(HOURS, LIMIT, outcomes=(outcome("veel", at_least(HOURS, 32)), outcome("rest"))))
    assert [classes.count for classes in bound.partitions] == [2, 1]
    compared = CompiledAid(small_aid(HOURS, LIMIT, outcomes=(outcome("past", NotAbove(HOURS, LIMIT)), outcome("rest"))))
    assert [classes.count for classes in compared.partitions] == [337, 337]
