"""Of many conditions those that certainly hold: an index on the first level that their diagrams test.

Of hundreds of by-laws each has its own conditions, and one answer shuts out most of them. In come nodes and what is
known, out come the places of the nodes that are true whatever is answered beside. Where `few` is true under a limit:

    >>> list(Index(diagrams, [diagrams.true, few]).certain({0: 1}))
    [0, 1]
"""

from collections.abc import Iterable, Iterator, Sequence

from decision_aids.engine.diagram import Diagrams, Known

Placed = tuple[int, int]
"""The place of a node among those that came in, and what is left of it."""


class Index:
    """Truth-valued nodes by the level that each tests first."""

    def __init__(self, diagrams: Diagrams, nodes: Iterable[int]) -> None:
        self._diagrams = diagrams
        self._by_level: dict[int, list[Placed]] = {}
        self._left: dict[tuple[int, int | None], Sequence[Placed]] = {}
        """By a level and the block it is known to be in, what can still be certain."""
        for place, node in enumerate(nodes):
            self._by_level.setdefault(diagrams.level(node), []).append((place, node))

    def certain(self, known: Known) -> Iterator[int]:
        """The places, in order, of the nodes that are true once these levels are known."""
        left = [placed for level in self._by_level for placed in self._possible(level, known.get(level))]
        return (place for place, node in sorted(left) if self._diagrams.only_value(node, known) is True)

    def _possible(self, level: int, block: int | None) -> Sequence[Placed]:
        if (level, block) not in self._left:
            nodes, false = self._by_level[level], self._diagrams.false
            if block is not None:
                left = [(place, self._diagrams.child(node, block)) for place, node in nodes]
                self._left[level, block] = [placed for placed in left if placed[1] != false]
            else:
                self._left[level, block] = [
                    (place, node)
                    for place, node in nodes
                    if false not in (child for _, child in self._diagrams.edges(node, level))
                ]
        return self._left[level, block]
