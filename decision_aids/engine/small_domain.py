"""Facts that are compared with each other, and how little of their long scales the rules can tell apart.

Of such facts the rules see which is higher, and on which side of a bound each lies, and nothing else.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from decision_aids.rules.conditions import Condition, NotAbove, Within
from decision_aids.rules.facts import Fact


class Compared(NamedTuple):
    """The ids of facts that are compared with each other, and the ticks at which a bound of any of them lies, in order.

    The first tick and the one after the last are bounds too.
    """

    facts: frozenset[str]
    bounds: tuple[int, ...]

    def ticks_around(self, known: Iterable[int]) -> tuple[int, ...]:
        """The ticks that stand for all others while these ticks are known; of a pair few, of more facts all.

        Between two bounds, and what is known lies between two of its own, the first two and the last two are kept. So
        both facts can stand in every order there that they could before, and the smallest step that puts one in another
        order, or over a bound, still ends where it did. Of three facts two could move to either side of a gap, where
        the third no longer seems to fit between them.
        """
        if len(self.facts) > 2:
            return tuple(range(self.bounds[-1]))
        edges = sorted({*self.bounds, *(edge for tick in known for edge in (tick, tick + 1))})
        kept: set[int] = set()
        for first, stop in pairwise(edges):
            kept.update(range(first, min(first + 2, stop)), range(max(first, stop - 2), stop))
        return tuple(sorted(kept))


def compared_in(facts: Sequence[Fact], conditions: Iterable[Condition]) -> tuple[Compared, ...]:
    """The groups of facts that these conditions compare with each other, directly or by way of another."""
    together: dict[str, frozenset[str]] = {}
    bounds: dict[str, set[int]] = {fact.id: {0, fact.size} for fact in facts}
    for condition in conditions:
        for atom in condition.atoms():
            match atom:
                case Within(fact, ranges):
                    bounds[fact.id].update(edge for pair in ranges for edge in pair)
                case NotAbove():
                    group = frozenset(
                        member for fact in atom.about for member in together.get(fact.id, frozenset((fact.id,)))
                    )
                    together.update(dict.fromkeys(group, group))
    groups = dict.fromkeys(together.values())
    return tuple(Compared(group, tuple(sorted(set().union(*(bounds[fact] for fact in group))))) for group in groups)
