"""Runs of classes: how a diagram writes down to which node each class of a fact leads."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

Run = tuple[int, int]
"""A run of classes: the first class after it, and the child it leads to."""

Kept = Mapping[int, Sequence[int]]
"""Of a level the classes that are kept, in order."""


def run_of(runs: Sequence[Run], index: int) -> Run:
    """The run that a class is in."""
    # The first that ends after this class; no node has the number that stands in for its child.
    return runs[bisect_left(runs, (index + 1, -1))]


def runs_with(runs: Sequence[Run], kept: Sequence[int]) -> list[Run]:
    """The runs that hold one of these classes, each up to the last of them that it holds."""
    found: list[Run] = []
    place = 0
    while place < len(kept):
        stop, child = run_of(runs, kept[place])
        place = bisect_left(kept, stop, place)
        found.append((kept[place - 1] + 1, child))
    return found
