"""What proofs remember of diagrams: what is left step by step, what still matters, and which have one shape."""

from hypothesis import given, settings
from hypothesis import strategies as st

from decision_aids.engine.compile import CompiledAid
from decision_aids.proofs.cofactors import Cofactors
from decision_aids.proofs.shapes import Shapes
from decision_aids.rules.conditions import NotAbove, at_least, every, no, some, yes
from decision_aids.rules.facts import hours_per_week, yes_no
from decision_aids.rules.model import Aid
from tests.decision_aids.small_aids import outcome, random_aids, small_aid

DONE, HOURS, LIMIT = yes_no("gedaan"), hours_per_week("uren"), hours_per_week("grens")


@settings(max_examples=60)
@given(random_aids(), st.data())
def test_steps_lead_to_what_is_left(aid: Aid, data: st.DataObject) -> None:
    """Answers filled in one by one leave the diagram that is left when all are filled in at once."""
    engine = CompiledAid(aid)
    cofactors = Cofactors(engine.diagrams)
    for _ in range(5):
        levels = data.draw(st.sets(st.integers(0, len(aid.facts) - 1)))
        known = {level: data.draw(st.integers(0, engine.partitions[level].count - 1)) for level in levels}
        left = engine.cofactor(known)
        assert cofactors.of(engine.outcome, known) == left
        assert cofactors.matters(left) == engine.diagrams.support(left)


def test_bounds_elsewhere_make_no_other_shape() -> None:
    """With another limit known the question of hours keeps its shape, as long as only its bounds are counted."""
    engine = CompiledAid(small_aid(LIMIT, HOURS, outcomes=(outcome("ja", NotAbove(HOURS, LIMIT)), outcome("nee"))))
    shapes = Shapes(engine.diagrams)
    three, five, highest = (engine.cofactor({0: tick}) for tick in (3, 5, HOURS.size - 1))
    assert three != five
    assert shapes.of(three, {1}) == shapes.of(five, {1})
    assert shapes.of(three, set()) != shapes.of(five, set())
    assert shapes.of(highest, {1}) != shapes.of(three, {1})


def test_bounds_in_another_order_make_another_shape() -> None:
    """Which of two bounds comes first is part of a shape."""
    first_low, first_high = (
        outcome("ja", some(every(yes(DONE), at_least(HOURS, low)), every(no(DONE), at_least(HOURS, high))))
        for low, high in ((20, 30), (30, 20))
    )
    engine = CompiledAid(small_aid(DONE, HOURS, outcomes=(first_low, outcome("nee"))))
    shapes = Shapes(engine.diagrams)
    other = engine.first_outcome(small_aid(DONE, HOURS, outcomes=(first_high, outcome("nee"))))
    assert shapes.of(engine.outcome, {1}) != shapes.of(other, {1})
