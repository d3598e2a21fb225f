"""Cofactors taken step by step, with every step remembered: Bryant, Graph-Based Algorithms for Boolean Function
Manipulation (1986), who calls taking one a restriction.

For proofs, which fill in much the same answers often. With blocks 0 of level 0 and 2 of level 3 known, `of(node, {0: 0,
3: 2})` is what `Diagrams.cofactor` gives.
"""

from collections.abc import Hashable

from decision_aids.engine.diagram import Diagrams, Known


class Cofactors:
    """What is left of diagrams once answers are known.

    One answer filled in at a time, in the order of the levels: then most steps were taken before, for answer sets share
    their beginnings and diagrams share their ends. It remembers without bound, so a page uses `Diagrams.cofactor`.
    """

    def __init__(self, diagrams: Diagrams) -> None:
        self.diagrams = diagrams
        self._done: dict[tuple[int, int], dict[int, int]] = {}
        self._matters: dict[int, frozenset[int]] = {}

    def of(self, node: int, known: Known) -> int:
        """The diagram that is left once some levels are known to be in one block."""
        for level in sorted(known):
            node = self.step(node, level, known[level])
        return node

    def step(self, node: int, level: int, block: int) -> int:
        """The diagram that is left once one level is known to be in one block."""
        tested = self.diagrams.level(node)
        if tested > level:
            return node
        if tested == level:
            return self.diagrams.child(node, block)
        done = self._done.setdefault((level, block), {})
        if node not in done:
            edges = self.diagrams.edges(node, tested)
            left = ((stop, self.step(child, level, block)) for stop, child in edges)
            done[node] = self.diagrams.node(tested, left)
        return done[node]

    def matters(self, node: int) -> frozenset[int]:
        """The levels of which two blocks leave different functions.

        Equal functions are one node. So the level that a node tests matters where two of its blocks lead to different
        nodes, and any other level where it matters to one of those, for a free answer leads there. Held against
        `Diagrams.support`, this checks the cofactor that was taken, not what a support is.
        """
        if node not in self._matters:
            level = self.diagrams.level(node)
            is_constant = level == len(self.diagrams.sizes)
            children = set() if is_constant else {child for _, child in self.diagrams.edges(node, level)}
            own = (level,) if len(children) > 1 else ()
            self._matters[node] = frozenset(own).union(*map(self.matters, children))
        return self._matters[node]


def where(diagrams: Diagrams, node: int, *values: Hashable) -> int:
    """The truth-valued diagram of where another one has one of these values."""
    done: dict[int, int] = {}

    def tested(node: int) -> int:
        if node not in done:
            level = diagrams.level(node)
            if level == len(diagrams.sizes):
                done[node] = diagrams.true if diagrams.value(node) in values else diagrams.false
            else:
                edges = [(stop, tested(child)) for stop, child in diagrams.edges(node, level)]
                done[node] = diagrams.node(level, edges)
        return done[node]

    return tested(node)


def both(diagrams: Diagrams, one: int, other: int) -> int:
    """The diagram of where two truth-valued ones hold."""
    return diagrams.ite(one, other, diagrams.false)


def some_answers(diagrams: Diagrams, node: int) -> dict[int, int]:
    """Answers for which a truth-valued diagram that is not false everywhere is true."""
    known: dict[int, int] = {}
    while node != diagrams.true:
        level, start = diagrams.level(node), 0
        for stop, child in diagrams.edges(node, level):
            if child != diagrams.false:
                known[level], node = start, child
                break
            start = stop
    return known
