"""A small domain for facts that are compared with each other: a few ticks that stand for all others.

Background: Pnueli, Rodeh and Strichman, Range Allocation for Equivalence Logic (2001).

Of such facts the rules see which is higher, and on which side of a bound each lies, and nothing else. So a diagram
needs to know how many ticks there are between two bounds, not which: it is compiled once, and for each question the
ticks are chosen around what is known. With bounds 0 and 21 and room for ten, one of two numbers known to be 12:

    >>> Compared(frozenset(("uren", "grens")), (0, 21)).ticks(10, [12])
    (0, 1, 2, 3, 4, 11, 12, 13, 19, 20)
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from decision_aids.engine.partition import Partition, in_blocks, of_ticks
from decision_aids.rules.conditions import Condition, NotAbove, Within, atoms
from decision_aids.rules.facts import Fact

ROOM_TO_ANSWER = 10
"""Ticks between two bounds: two at either end, and for each of two facts that are known it and one on each side."""
MOST_COMPARED = 2
"""Of more facts that are compared with each other all ticks are kept."""
ROOM_TO_PROVE = 4
"""Enough for two numbers to be the first, the last, or apart in between: what `verify` goes through whole."""


class Compared(NamedTuple):
    """The ids of facts that are compared with each other, and the ticks at which a bound of any of them lies, in order.

    The first tick and the one after the last are bounds too.
    """

    facts: frozenset[str]
    bounds: tuple[int, ...]

    def ticks(self, room: int | None, known: Iterable[int] = ()) -> tuple[int, ...]:
        """The ticks that stand for all others while these are known; `room` is how many fit between two bounds.

        Two are kept at both ends of a gap between two bounds, and one on either side of what is known. So two facts can
        stand in every order there that they could before, and the smallest step that puts one in another order, or over
        a bound, still ends where it did. Of three facts two could move to either side of a gap, where the third no
        longer seems to fit between them: of more than two, and without `room`, all are kept.
        """
        if room is None or len(self.facts) > MOST_COMPARED:
            return tuple(range(self.bounds[-1]))
        around = {tick + step for tick in known for step in (-1, 0, 1)}
        chosen: list[int] = []
        for start, stop in pairwise(self.bounds):
            wanted = {tick for tick in (*around, start, start + 1, stop - 2, stop - 1) if start <= tick < stop}
            others = [tick for tick in range(start, min(start + room, stop)) if tick not in wanted]
            chosen += sorted([*wanted, *others[: room - len(wanted)]])
        return tuple(chosen)


class Domain:
    """What the conditions of an aid see of the scales of its facts."""

    def __init__(self, facts: Sequence[Fact], conditions: Iterable[Condition]) -> None:
        self.facts = facts
        starts: dict[str, set[int]] = {fact.id: {0} for fact in facts}
        together: dict[str, frozenset[str]] = {}
        for atom in atoms(conditions):
            match atom:
                case Within(fact, ranges):
                    starts[fact.id].update(bound for pair in ranges for bound in pair if bound < fact.size)
                case NotAbove():
                    group = frozenset().union(*(together.get(fact.id, {fact.id}) for fact in atom.about))
                    together.update(dict.fromkeys(group, group))
        bounds = {fact.id: starts[fact.id] | {fact.size} for fact in facts}
        self.compared = tuple(
            Compared(group, tuple(sorted(set().union(*(bounds[fact] for fact in group)))))
            for group in dict.fromkeys(together.values())
        )
        self._simple = {fact.id: in_blocks(fact, sorted(starts[fact.id])) for fact in facts if fact.id not in together}

    def partitions(self, room: int | None, known: Mapping[str, int]) -> tuple[Partition, ...]:
        """For each fact the coarsest partition that the conditions respect.

        Of facts that are compared the ticks that stand for all, chosen around those that are `known` by the id of their
        fact; `room` is how many fit between two bounds, None for every tick.
        """
        around: dict[str, tuple[Compared, tuple[int, ...]]] = {}
        for compared in self.compared:
            ticks = tuple(known[fact] for fact in compared.facts if fact in known)
            around |= dict.fromkeys(compared.facts, (compared, ticks))
        return tuple(self._simple.get(fact.id) or _partition(fact, room, *around[fact.id]) for fact in self.facts)


@lru_cache(maxsize=64)
def _partition(fact: Fact, room: int | None, compared: Compared, known: tuple[int, ...]) -> Partition:
    """Kept for the next question: most answers leave the numbers that are compared as they were."""
    return of_ticks(fact, compared.ticks(room, known))
