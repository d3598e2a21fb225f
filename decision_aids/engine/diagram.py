"""Reduced ordered interval decision diagrams: every function once, so that equal functions are the same node.

Background: Srinivasan and others, Algorithms for Discrete Function Manipulation (1990); for tests with two
ways Bryant, Graph-Based Algorithms for Boolean Function Manipulation (1986).

A node tests one level, which is a fact, and has an edge for each interval of blocks of that fact that goes the same
way. "Does the outcome still depend on this fact" and "is it certain" are then looked up, not searched for. Levels,
blocks and nodes are whole numbers from zero. A number of three blocks under a limit in the last of them:

    >>> diagrams = Diagrams([3])
    >>> few = diagrams.node(0, [(2, diagrams.true), (3, diagrams.false)])
    >>> diagrams.only_value(few, {0: 1})
    True
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from decision_aids.engine.memo import Memo

Known = Mapping[int, int]
"""What is known: the level of a fact and the block its answer falls in."""
Edge = tuple[int, int]
"""The block before which an interval stops, and the node it leads to; it begins where the edge before it stops."""


class Diagrams:
    """A store of diagrams over levels with the given numbers of blocks, tested in that order."""

    def __init__(self, sizes: Sequence[int]) -> None:
        self.sizes = tuple(sizes)
        self._levels: list[int] = []
        self._edges: list[tuple[Edge, ...]] = []
        self._values: dict[int, Hashable] = {}
        self._unique: dict[Hashable, int] = {}
        """The unique table: what a node is, and its number."""
        self._computed: dict[tuple[int, int, int], int] = {}
        """The computed table: what `ite` gave."""
        self._terminals: dict[int, frozenset[Hashable]] = {}
        self._supports: dict[int, frozenset[int]] = {}
        self.false = self.terminal(False)
        self.true = self.terminal(True)

    def terminal(self, value: Hashable) -> int:
        """The node of a constant."""
        node = self._stored(len(self.sizes), (), value)
        self._values[node] = value
        return node

    def node(self, level: int, edges: Iterable[Edge]) -> int:
        """The node that tests a level; edges to the same child are joined, and a test that changes nothing is none."""
        joined: list[Edge] = []
        last = -1
        for edge in edges:
            if edge[1] == last:
                joined[-1] = edge
            else:
                joined.append(edge)
                last = edge[1]
        return last if len(joined) == 1 else self._stored(level, tuple(joined))

    def _stored(self, level: int, edges: tuple[Edge, ...], value: Hashable = None) -> int:
        node = self._unique.setdefault((level, edges, value), len(self._levels))
        if node == len(self._levels):
            self._levels.append(level)
            self._edges.append(edges)
        return node

    @property
    def size(self) -> int:
        """How many nodes have been made, those of the way there included."""
        return len(self._levels)

    def level(self, node: int) -> int:
        """The level that a node tests; the number of levels for a terminal."""
        return self._levels[node]

    def value(self, node: int) -> Hashable:
        """The value of a terminal; KeyError for any other node."""
        return self._values[node]

    def edges(self, node: int, level: int) -> tuple[Edge, ...]:
        """The edges of a node at a level; one edge to itself where it does not test that level."""
        return self._edges[node] if self._levels[node] == level else ((self.sizes[level], node),)

    def child(self, node: int, block: int) -> int:
        """The node that a test of a node leads to for one block of its level."""
        edges = self._edges[node]
        # The first that stops after this block; no node has the number that stands in for its child.
        return edges[bisect_left(edges, (block + 1, -1))][1]

    def joint_edges(self, nodes: Sequence[int], level: int) -> list[tuple[int, tuple[int, ...]]]:
        """The intervals of a level on which all nodes keep to one child: where each stops, and those children."""
        rows = [self.edges(node, level) for node in nodes]
        stops = sorted({stop for row in rows for stop, _ in row})
        return list(zip(stops, zip(*[_children(row, stops) for row in rows], strict=True), strict=True))

    def below(self, roots: Iterable[int]) -> list[int]:
        """All nodes that these lead to: terminals first, then by level from the last to the first, so a child first."""
        found: set[int] = set()
        waiting = list(roots)
        while waiting:
            node = waiting.pop()
            if node not in found:
                found.add(node)
                waiting.extend(child for _, child in self._edges[node])
        return sorted(found, key=lambda node: (-self._levels[node], node))

    def compact(self, roots: Iterable[int]) -> tuple["Diagrams", dict[int, int]]:
        """A store of these diagrams without those of the way there, and for each node its number in it."""
        kept, place = Diagrams(self.sizes), dict[int, int]()
        for node in self.below(roots):
            edges = [(stop, place[child]) for stop, child in self._edges[node]]
            place[node] = kept.node(self._levels[node], edges) if edges else kept.terminal(self._values[node])
        return kept, place

    def ite(self, test: int, then: int, otherwise: int) -> int:
        """If-then-else: the diagram that is `then` where the truth-valued `test` holds, and `otherwise` elsewhere."""
        if test == self.true or then == otherwise:
            return then
        if test == self.false:
            return otherwise
        if then == self.true and otherwise == self.false:
            return test
        key = (test, then, otherwise)
        done = self._computed.get(key)
        if done is None:
            ite, levels = self.ite, self._levels
            tested, below, beside = levels[test], levels[then], levels[otherwise]
            level = min(tested, below, beside)
            # Nearly always one of the three tests the level, and then there is nothing to line up.
            if below > level < beside:
                edges = [(stop, ite(child, then, otherwise)) for stop, child in self._edges[test]]
            elif tested > level < below:
                edges = [(stop, ite(test, then, child)) for stop, child in self._edges[otherwise]]
            else:
                edges = [(stop, ite(*children)) for stop, children in self.joint_edges(key, level)]
            done = self._computed[key] = self.node(level, edges)
        return done

    def cofactor(self, node: int, known: Mapping[int, int]) -> int:
        """The diagram that is left once some levels are known to be in one block (`known`: level to block)."""
        levels = frozenset(known)

        def restrict(node: int) -> int:
            level = self._levels[node]
            if level in levels:
                return left[self.child(node, known[level])]
            if self.support(node).isdisjoint(levels):
                return node
            return self.node(level, ((stop, left[child]) for stop, child in self._edges[node]))

        left = Memo(restrict)
        return left[node]

    def values(self, node: int, known: Mapping[int, int], enough: int | None = None) -> set[Hashable]:
        """The values that the diagram can still take once some levels are known; no more are sought with `enough`."""
        last = max(known, default=-1)
        seen, waiting = {node}, [node]
        values: set[Hashable] = set()
        while waiting and (enough is None or len(values) < enough):
            node = waiting.pop()
            level = self._levels[node]
            if level > last:
                values |= self.terminals(node)
            else:
                block = known.get(level)
                ways = {self.child(node, block)} if block is not None else {child for _, child in self._edges[node]}
                new = ways - seen
                seen |= new
                waiting.extend(new)
        return values

    def only_value(self, node: int, known: Mapping[int, int]) -> Hashable:
        """The one value that the diagram can take once some levels are known; None as soon as a second turns up."""
        while (level := self._levels[node]) in known:
            node = self.child(node, known[level])
        if node in self._values:
            return self._values[node]
        values = self.values(node, known, enough=2)
        return values.pop() if len(values) == 1 else None

    def terminals(self, node: int) -> frozenset[Hashable]:
        """Every value that the diagram can take."""
        if node not in self._terminals:
            own = (self._values[node],) if node in self._values else ()
            below = (self.terminals(child) for _, child in self._edges[node])
            self._terminals[node] = frozenset(own).union(*below)
        return self._terminals[node]

    def support(self, node: int) -> frozenset[int]:
        """The levels that can still change the value: in a reduced diagram, exactly those it tests."""
        if node not in self._supports:
            own = () if node in self._values else (self._levels[node],)
            below = (self.support(child) for _, child in self._edges[node])
            self._supports[node] = frozenset(own).union(*below)
        return self._supports[node]

    def settling(self, root: int) -> dict[int, int]:
        """For each level that can still change the value, how many of its intervals leave one value."""
        found: dict[int, int] = {}
        ahead = defaultdict[int, set[int]](set)
        """By its level what a way from the root comes upon next."""
        ahead[self._levels[root]].add(root)
        for level in sorted(self.support(root)):
            testing = list(ahead.pop(level))
            beside = self._values_of(chain.from_iterable(ahead.values()))
            joint = self.joint_edges(testing, level) if len(beside) <= 1 else []
            found[level] = sum(len(self._values_of(children, beside)) == 1 for _, children in joint)
            for child in {child for node in testing for _, child in self._edges[node]}:
                ahead[self._levels[child]].add(child)
        return found

    def _values_of(self, nodes: Iterable[int], beside: frozenset[Hashable] = frozenset()) -> frozenset[Hashable]:
        """The values that any of these nodes can take, `beside` others; no more are sought once there are two."""
        for node in nodes:
            beside |= self.terminals(node)
            if len(beside) > 1:
                break
        return beside


def _children(edges: Sequence[Edge], stops: Sequence[int]) -> Iterator[int]:
    """The child for each of these intervals, each of which lies within an edge."""
    place = 0
    for stop in stops:
        last, child = edges[place]
        yield child
        place += stop == last
