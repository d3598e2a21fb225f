"""Reduced ordered decision diagrams with many-valued tests: one node per distinct function.

A node tests the fact of its level and has one child for each run of classes. Equal functions are the same node, so
"does the outcome still depend on this fact" and "is the outcome certain" are looked up, not searched for.
Background: Bryant, Graph-Based Algorithms for Boolean Function Manipulation (1986).
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence, Set
from functools import cache
from typing import Any

from decision_aids.engine.runs import Kept, Run, run_of, runs_with


class Diagrams:
    """A shared store of diagrams over facts with the given numbers of classes, tested in that order."""

    def __init__(self, sizes: Sequence[int]) -> None:
        self.sizes = tuple(sizes)
        self._levels: list[int] = []
        self._runs: list[tuple[Run, ...]] = []
        self._values: dict[int, Hashable] = {}
        self._ids: dict[Hashable, int] = {}
        self._selections: dict[tuple[int, int, int], int] = {}
        self._leaves: dict[int, frozenset[Hashable]] = {}
        self._supports: dict[int, frozenset[int]] = {}
        self._distinct: dict[int, tuple[int, ...]] = {}
        self.false = self.leaf(False)
        self.true = self.leaf(True)

    def __reduce__(self) -> tuple[object, ...]:
        """Written down is what cannot be found out again."""
        return _restored, (self.sizes, self._levels, self._runs, self._values)

    def restore(self, levels: list[int], runs: list[tuple[Run, ...]], values: dict[int, Hashable]) -> None:
        """Take over what another store of the same facts had written down of itself, in place of what is here."""
        self._levels, self._runs, self._values, self._ids = levels, runs, values, {}

    def copied(self, roots: Iterable[int], kept: Kept) -> tuple["Diagrams", dict[int, int]]:
        """A store of nothing but these diagrams, and which number each of them has there.

        Of a level in `kept` a class that is not kept reads as the next one that is; the last class always is.
        """
        runs: dict[int, Sequence[Run]] = {}
        waiting = [*roots]
        for node in waiting:
            if node not in runs:
                level = self._levels[node]
                runs[node] = runs_with(self._runs[node], kept[level]) if level in kept else self._runs[node]
                waiting.extend(child for _, child in runs[node])
        copy = Diagrams(self.sizes)
        places: dict[int, int] = {}
        for node in sorted(runs):  # a node is made after those it leads to
            left = [(stop, places[child]) for stop, child in runs[node]]
            constant = node in self._values
            places[node] = copy.leaf(self._values[node]) if constant else copy.node(self._levels[node], left)
        return copy, places

    def _stored(self, key: Hashable, level: int, runs: tuple[Run, ...]) -> int:
        if not self._ids:  # nothing is here yet, or all was taken over
            keys = zip(self._levels, (self._values.get(*each) for each in enumerate(self._runs)), strict=True)
            self._ids = {known: node for node, known in enumerate(keys)}
        if key not in self._ids:
            self._ids[key] = len(self._levels)
            self._levels.append(level)
            self._runs.append(runs)
        return self._ids[key]

    def leaf(self, value: Hashable) -> int:
        """The node of a constant."""
        node = self._stored((len(self.sizes), value), len(self.sizes), ())
        self._values[node] = value
        return node

    def node(self, level: int, runs: Sequence[Run]) -> int:
        """The node that tests a level; runs that lead to the same child are joined."""
        joined: list[Run] = []
        for stop, child in runs:
            if joined and joined[-1][1] == child:
                joined.pop()
            joined.append((stop, child))
        if len(joined) == 1:
            return joined[0][1]
        runs = tuple(joined)
        return self._stored((level, runs), level, runs)

    def level(self, node: int) -> int:
        """The level that a node tests; the number of levels for a constant."""
        return self._levels[node]

    def value(self, node: int) -> Hashable:
        """The value of a constant."""
        return self._values[node]

    def runs(self, node: int, level: int) -> tuple[Run, ...]:
        """The runs of a node at a level; one run to itself where it does not test that level."""
        return self._runs[node] if self._levels[node] == level else ((self.sizes[level], node),)

    def child(self, node: int, index: int) -> int:
        """The node that a test of a node leads to for one class of its level."""
        return run_of(self._runs[node], index)[1]

    def joint_runs(self, nodes: Sequence[int], level: int) -> Iterator[tuple[int, tuple[int, ...]]]:
        """Runs of classes on which all nodes keep to one child: the first class after it and those children."""
        lists = [self.runs(node, level) for node in nodes]
        divided = [place for place, runs in enumerate(lists) if len(runs) > 1]
        if len(divided) == 1:
            # Nearly always so while an aid is compiled, and then there is nothing to line up.
            (place,) = divided
            children = [runs[0][1] for runs in lists]
            for stop, child in lists[place]:
                children[place] = child
                yield stop, tuple(children)
            return
        places = [0] * len(lists)
        while True:
            stop = min(runs[place][0] for runs, place in zip(lists, places, strict=True))
            yield stop, tuple(runs[place][1] for runs, place in zip(lists, places, strict=True))
            if stop == self.sizes[level]:
                return
            places = [place + (runs[place][0] == stop) for runs, place in zip(lists, places, strict=True)]

    def select(self, test: int, yes: int, no: int) -> int:
        """The diagram that is `yes` where the truth-valued diagram `test` holds and `no` elsewhere."""
        if test == self.true or yes == no:
            return yes
        if test == self.false:
            return no
        key = (test, yes, no)
        if key not in self._selections:
            level = min(map(self.level, key))
            runs = [(stop, self.select(*children)) for stop, children in self.joint_runs(key, level)]
            self._selections[key] = self.node(level, runs)
        return self._selections[key]

    def restrict(self, node: int, known: Mapping[int, int]) -> int:
        """The diagram that is left once some levels are known to be in one class."""
        levels = frozenset(known)

        @cache
        def left(node: int) -> int:
            level = self._levels[node]
            if level in levels:
                return left(self.child(node, known[level]))
            if self.support(node).isdisjoint(levels):
                return node
            return self.node(level, [(stop, left(child)) for stop, child in self._runs[node]])

        return left(node)

    def reachable(self, node: int, known: Mapping[int, int]) -> frozenset[Hashable]:
        """Every value that the diagram can still take once some levels are known; builds nothing."""
        seen, waiting = {node}, [node]
        for reached in waiting:
            new = set(self._followed(reached, known)) - seen
            seen |= new
            waiting.extend(new)
        return frozenset(self._values[leaf] for leaf in seen if leaf in self._values)

    def _followed(self, node: int, known: Mapping[int, int]) -> Iterable[int]:
        """The nodes that a test can lead to: one where its level is known, else every one."""
        index = known.get(self._levels[node])
        return self.children(node) if index is None else (self.child(node, index),)

    def children(self, node: int) -> tuple[int, ...]:
        """The nodes that a test leads to, each once."""
        if node not in self._distinct:
            self._distinct[node] = tuple({child: None for _, child in self._runs[node]})
        return self._distinct[node]

    def only_value(self, node: int, known: Mapping[int, int]) -> Hashable:
        """The one value that the diagram can take once some levels are known; None as soon as a second turns up."""
        values = self._up_to_two_values(node, known)
        return values.pop() if len(values) == 1 else None

    def varies_beside(self, node: int, level: int, known: Mapping[int, int]) -> bool:
        """Whether the value can differ on ways that do not test this level: then no class of it leaves one value."""
        return len(self._up_to_two_values(node, known, level)) > 1

    def _up_to_two_values(self, node: int, known: Mapping[int, int], avoided: int | None = None) -> set[Hashable]:
        seen, waiting = {node}, [node]
        values: set[Hashable] = set()
        while waiting:
            node = waiting.pop()
            if node in self._values:
                values.add(self._values[node])
                if len(values) > 1:
                    break
                continue
            if self._levels[node] == avoided:
                continue
            for child in self._followed(node, known):
                if child not in seen:
                    seen.add(child)
                    waiting.append(child)
        return values

    def settling(self, node: int, level: int) -> list[Run]:
        """The runs of classes of a level, each from the first class to the one after the last, that leave one value."""
        beside: set[Hashable] = set()
        testing: list[int] = []
        seen, waiting = {node}, [node]
        while waiting:
            node = waiting.pop()
            if self._levels[node] > level:
                beside |= self.leaves(node)
                if len(beside) > 1:
                    return []
            elif self._levels[node] == level:
                testing.append(node)
            else:
                new = {child for _, child in self._runs[node]} - seen
                seen |= new
                waiting.extend(new)
        settled: dict[Run, frozenset[Hashable]] = {(0, self.sizes[level]): frozenset(beside)}
        for node in testing:
            settled = {
                (max(start, first), min(stop, last)): values | self.leaves(child)
                for first, last, child in self._spans(node)
                for (start, stop), values in settled.items()
                if max(start, first) < min(stop, last) and len(values | self.leaves(child)) == 1
            }
        return sorted(settled)

    def _spans(self, node: int) -> Iterator[tuple[int, int, int]]:
        """The runs of a node with their first class."""
        first = 0
        for stop, child in self._runs[node]:
            yield first, stop, child
            first = stop

    def groups(self, node: int, levels: Set[int]) -> dict[int, tuple[int, ...]]:
        """For each of these levels that is tested the classes at which any node goes another way, zero first."""
        cuts: dict[int, set[int]] = {}
        last = max(levels, default=-1)
        seen, waiting = {node}, [node]
        while waiting:
            node = waiting.pop()
            level = self._levels[node]
            if level > last:
                continue
            if level in levels:
                cuts.setdefault(level, {0}).update(stop for stop, _ in self._runs[node][:-1])
            for _, child in self._runs[node]:
                if child not in seen:
                    seen.add(child)
                    waiting.append(child)
        return {level: tuple(sorted(starts)) for level, starts in cuts.items()}

    def leaves(self, node: int) -> frozenset[Hashable]:
        """Every value that the diagram can still take."""
        if node not in self._leaves:
            if node in self._values:
                self._leaves[node] = frozenset((self._values[node],))
            else:
                self._leaves[node] = frozenset().union(*(self.leaves(child) for _, child in self._runs[node]))
        return self._leaves[node]

    def support(self, node: int) -> frozenset[int]:
        """The levels that can still change the value: in a reduced diagram, exactly those it tests."""
        if node not in self._supports:
            children = (self.support(child) for _, child in self._runs[node])
            own = () if node in self._values else (self._levels[node],)
            self._supports[node] = frozenset(own).union(*children)
        return self._supports[node]

    def paths(self, node: int) -> Iterator[tuple[dict[int, tuple[int, int]], Hashable]]:
        """All ways through: per tested level the first and last class, and the value reached. They cover all."""
        if node in self._values:
            yield {}, self._values[node]
            return
        start = 0
        for stop, child in self._runs[node]:
            for steps, value in self.paths(child):
                yield {self._levels[node]: (start, stop - 1), **steps}, value
            start = stop


def _restored(sizes: Sequence[int], *written: Any) -> Diagrams:
    diagrams = Diagrams(sizes)
    diagrams.restore(*written)
    return diagrams
