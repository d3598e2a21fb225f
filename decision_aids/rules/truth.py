"""Three-valued logic (Kleene): what can be said of a condition while answers are still missing."""

from collections.abc import Iterable
from enum import Enum


class Truth(Enum):
    """Certainly true, certainly false, or not known yet."""

    YES = "ja"
    NO = "nee"
    UNKNOWN = "onbekend"

    def negated(self) -> "Truth":
        """The truth of the opposite."""
        return {Truth.YES: Truth.NO, Truth.NO: Truth.YES}.get(self, Truth.UNKNOWN)


def all_true(parts: Iterable[Truth]) -> Truth:
    """YES when every part is, NO as soon as one part is, UNKNOWN otherwise."""
    result = Truth.YES
    for part in parts:
        if part is Truth.NO:
            return Truth.NO
        if part is Truth.UNKNOWN:
            result = Truth.UNKNOWN
    return result


def any_true(parts: Iterable[Truth]) -> Truth:
    """YES as soon as one part is, NO when every part is, UNKNOWN otherwise."""
    return all_true(part.negated() for part in parts).negated()
