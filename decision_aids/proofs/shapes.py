"""Isomorphism of diagrams up to moved bounds: the same ways in the same order, with the bounds elsewhere on a scale.

A symmetry reduction, as in Clarke, Enders, Filkorn and Jha, Exploiting Symmetry in Temporal Logic Model Checking
(1996): of situations that differ in nothing else one is proved. "Eight hours or more" has the shape of "nine or more".
"""

from collections.abc import Set

from decision_aids.engine.diagram import Diagrams


class Shapes:
    """Numbers the shapes of diagrams: two of one shape go the same ways, in the same order, with bounds elsewhere."""

    def __init__(self, diagrams: Diagrams) -> None:
        self.diagrams = diagrams
        self._ids: dict[tuple[int, tuple[tuple[int, int], ...]], int] = {}

    def of(self, root: int, levels: Set[int]) -> int:
        """The number of the shape that is left when the bounds of these levels are only counted; else the node itself.

        A level of two blocks has one bound, so there is nothing to count.
        """
        movable = frozenset(level for level in levels if self.diagrams.sizes[level] > 2)
        if movable.isdisjoint(self.diagrams.support(root)):
            return root
        places = {
            level: {stop: place for place, stop in enumerate((*starts[1:], self.diagrams.sizes[level]))}
            for level, starts in _cuts(self.diagrams, root, movable).items()
        }
        done: dict[int, int] = {}

        def shape(node: int) -> int:
            if movable.isdisjoint(self.diagrams.support(node)):
                return node
            if node not in done:
                level = self.diagrams.level(node)
                place = places.get(level, {})
                edges = self.diagrams.edges(node, level)
                counted = tuple((place.get(stop, stop), shape(child)) for stop, child in edges)
                # Below zero, for from zero on stand the numbers of the diagrams themselves.
                done[node] = self._ids.setdefault((level, counted), -1 - len(self._ids))
            return done[node]

        return shape(root)


def _cuts(diagrams: Diagrams, node: int, levels: Set[int]) -> dict[int, tuple[int, ...]]:
    """For each of these levels that is tested the blocks at which any node goes another way, zero first."""
    cuts: dict[int, set[int]] = {}
    seen, waiting = {node}, [node]
    while waiting:
        node = waiting.pop()
        level = diagrams.level(node)
        if level > max(levels):
            continue
        edges = diagrams.edges(node, level)
        if level in levels:
            cuts.setdefault(level, {0}).update(stop for stop, _ in edges[:-1])
        new = {child for _, child in edges} - seen
        seen |= new
        waiting.extend(new)
    return {level: tuple(sorted(starts)) for level, starts in cuts.items()}
