"""Conditions with parts put in place of others, and without what always or never holds."""

from decision_aids.rules.conditions import ALWAYS, NEVER, All, Any, Condition, Not, every, no, some, yes
from decision_aids.rules.facts import yes_no
from decision_aids.rules.rewriting import rewriter, simplified

ONE, OTHER = yes_no("een"), yes_no("ander")


def test_part_is_put_in_place_wherever_it_stands_and_the_rest_stays() -> None:
    """In all, in any and in the opposite; what several conditions share is shared by what comes of them too."""
    shared = some(yes(ONE), yes(OTHER))
    rewrite = rewriter(lambda each: NEVER if each == yes(ONE) else each)
    first, second = rewrite(every(shared, Not(yes(ONE)))), rewrite(Not(shared))
    assert first == every(some(NEVER, yes(OTHER)), Not(NEVER))
    assert second == Not(some(NEVER, yes(OTHER)))
    assert isinstance(first, All)
    assert isinstance(second, Not)
    assert first.parts[0] is second.part


def test_what_is_put_in_place_is_not_rewritten_again() -> None:
    """A condition that holds what it replaces does not go on for ever."""
    assert rewriter(lambda each: Not(each) if each == yes(ONE) else each)(yes(ONE)) == Not(yes(ONE))


def test_parts_that_always_or_never_hold_are_left_out() -> None:
    """Down to nothing where they settle the whole."""
    cases: dict[Condition, Condition] = {
        every(ALWAYS, yes(ONE)): every(yes(ONE)),
        every(NEVER, yes(ONE)): NEVER,
        some(NEVER, no(ONE)): some(no(ONE)),
        some(ALWAYS, no(ONE)): ALWAYS,
        Not(every(NEVER, yes(ONE))): ALWAYS,
        Not(some(Not(NEVER))): NEVER,
        Not(yes(ONE)): Not(yes(ONE)),
    }
    assert {each: simplified(each) for each in cases} == cases
    assert isinstance(simplified(some(every(yes(ONE), ALWAYS), NEVER)), Any)
