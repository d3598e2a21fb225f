"""Three-valued logic: what can be said of a condition while answers are missing.

Background: Kleene, Introduction to Metamathematics (1952). It knows no diagrams, so `verify` can hold those against it.
It is sound but not complete: it cannot see that "x or not x" holds.
"""

from collections.abc import Iterable, Mapping
from enum import IntEnum

from decision_aids.rules.conditions import All, Any, Condition, Not, NotAbove, Within

Possible = Mapping[str, range]
"""By the id of a fact the ticks that are still possible; a fact left out is wholly unknown."""


class Truth(IntEnum):
    """Certainly false, not known yet, certainly true; in this order, so that "and" is the least of its parts."""

    NO = 0
    UNKNOWN = 1
    YES = 2

    def negated(self) -> "Truth":
        """The truth of the opposite."""
        return _OPPOSITE[self]


_OPPOSITE = Truth.YES, Truth.UNKNOWN, Truth.NO


def all_true(parts: Iterable[Truth]) -> Truth:
    """YES when every part is, NO as soon as one part is, UNKNOWN otherwise."""
    result = Truth.YES
    for part in parts:
        if part < result:
            result = part
            if part is Truth.NO:
                break
    return result


def any_true(parts: Iterable[Truth]) -> Truth:
    """YES as soon as one part is, NO when every part is, UNKNOWN otherwise."""
    result = Truth.NO
    for part in parts:
        if part > result:
            result = part
            if part is Truth.YES:
                break
    return result


def truth(condition: Condition, possible: Possible) -> Truth:
    """What is certain of a condition, given the ticks still possible: at 8 to 10 hours "at least 8" certainly holds."""
    match condition:
        case Within():
            return _within(condition, possible)
        case NotAbove():
            return _not_above(condition, possible)
        case Not(part):
            return truth(part, possible).negated()
        case All(parts):
            return all_true(truth(part, possible) for part in parts)
        case Any(parts):
            return any_true(truth(part, possible) for part in parts)
    raise TypeError(f"no truth for {type(condition).__name__}")


def _within(condition: Within, possible: Possible) -> Truth:
    span = possible.get(condition.fact.id, range(condition.fact.size))
    if any(start <= span.start and span.stop <= stop for start, stop in condition.ranges):
        return Truth.YES
    apart = all(span.stop <= start or stop <= span.start for start, stop in condition.ranges)
    return Truth.NO if apart else Truth.UNKNOWN


def _not_above(condition: NotAbove, possible: Possible) -> Truth:
    low, high = (possible.get(fact.id, range(fact.size)) for fact in condition.about)
    if low.stop - 1 <= high.start:
        return Truth.YES
    return Truth.NO if low.start > high.stop - 1 else Truth.UNKNOWN
