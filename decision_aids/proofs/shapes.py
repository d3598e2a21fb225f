"""Tells which diagrams are the same but for where the bounds lie on the scale of some facts."""

from collections.abc import Set

from decision_aids.engine.diagram import Diagrams


class Shapes:
    """Numbers the shapes of diagrams: two of one shape go the same ways, in the same order, with bounds elsewhere."""

    def __init__(self, diagrams: Diagrams) -> None:
        self.diagrams = diagrams
        self._ids: dict[tuple[int, tuple[tuple[int, int], ...]], int] = {}

    def of(self, root: int, levels: Set[int]) -> int:
        """The number of the shape that is left when the bounds of these levels are only counted; else the node itself.

        A level of two classes has one bound, so there is nothing to count.
        """
        movable = frozenset(level for level in levels if self.diagrams.sizes[level] > 2)
        if movable.isdisjoint(self.diagrams.support(root)):
            return root
        places = {
            level: {stop: place for place, stop in enumerate((*starts[1:], self.diagrams.sizes[level]))}
            for level, starts in self.diagrams.groups(root, movable).items()
        }
        done: dict[int, int] = {}

        def shape(node: int) -> int:
            if movable.isdisjoint(self.diagrams.support(node)):
                return node
            if node not in done:
                level = self.diagrams.level(node)
                place = places.get(level, {})
                runs = self.diagrams.runs(node, level)
                counted = tuple((place.get(stop, stop), shape(child)) for stop, child in runs)
                # Below zero, for from zero on stand the numbers of the diagrams themselves.
                done[node] = self._ids.setdefault((level, counted), -1 - len(self._ids))
            return done[node]

        return shape(root)
