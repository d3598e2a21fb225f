"""Fills in answers step by step and remembers every step: for proofs, which fill in much the same answers often."""

from decision_aids.engine.compile import Known
from decision_aids.engine.diagram import Diagrams


class Restrictions:
    """What is left of diagrams once answers are known.

    One answer filled in at a time, in the order of the levels: then most steps were taken before, for answer sets share
    their beginnings and diagrams share their ends. It remembers without bound, so a page uses `Diagrams.restrict`.
    """

    def __init__(self, diagrams: Diagrams) -> None:
        self.diagrams = diagrams
        self._done: dict[tuple[int, int], dict[int, int]] = {}
        self._matters: dict[int, frozenset[int]] = {}

    def left(self, node: int, known: Known) -> int:
        """The diagram that is left once some levels are known to be in one class."""
        for level in sorted(known):
            node = self.step(node, level, known[level])
        return node

    def step(self, node: int, level: int, index: int) -> int:
        """The diagram that is left once one level is known to be in one class."""
        tested = self.diagrams.level(node)
        if tested > level:
            return node
        if tested == level:
            return self.diagrams.child(node, index)
        done = self._done.setdefault((level, index), {})
        if node not in done:
            runs = self.diagrams.runs(node, tested)
            done[node] = self.diagrams.node(tested, [(stop, self.step(child, level, index)) for stop, child in runs])
        return done[node]

    def matters(self, node: int) -> frozenset[int]:
        """The levels of which two classes leave different functions.

        Equal functions are one node. So the level that a node tests matters where two of its classes lead to different
        nodes, and any other level where it matters to one of those, for a free answer leads there.
        """
        if node not in self._matters:
            level = self.diagrams.level(node)
            is_constant = level == len(self.diagrams.sizes)
            children = set() if is_constant else {child for _, child in self.diagrams.runs(node, level)}
            own = (level,) if len(children) > 1 else ()
            self._matters[node] = frozenset(own).union(*map(self.matters, children))
        return self._matters[node]
