"""An aid compiled into interval decision diagrams: knowledge compilation (Darwiche and Marquis, 2002).

In comes an aid, which is data; out come the diagrams of its outcome, of the status of each rule and of each notice.
Every question to an aid is then a look at a diagram:

    >>> engine = CompiledAid(aid)
    >>> engine.outcome_of(engine.blocks_of({"betaald": 0}))
    'ongeschikt'
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from copy import copy
from functools import lru_cache
from itertools import zip_longest

from decision_aids.engine.diagram import Diagrams, Edge
from decision_aids.engine.small_domain import ROOM_TO_ANSWER, Domain
from decision_aids.rules.conditions import All, Any, Condition, Not, NotAbove, Within
from decision_aids.rules.model import UNDECIDED, Aid, Rule, Status

Known = Mapping[int, int]
"""What is known: the level of a fact and the block its answer falls in."""


class CompiledAid:
    """The diagrams of one aid: of its outcome, and of the status and the scope of each rule, and of each notice.

    Facts that are compared with each other keep every tick apart; with `room`, so many between two bounds.
    """

    def __init__(self, aid: Aid, room: int | None = None) -> None:
        self.aid, self.room = aid, room
        self.domain = domain_of(aid)
        self.partitions = self.domain.partitions(room, {})
        self.levels = {fact.id: level for level, fact in enumerate(aid.facts)}
        self.diagrams = Diagrams([partition.count for partition in self.partitions])
        self._made: dict[int, tuple[Condition, int]] = {}
        """By its identity each condition, which must then stay, with its diagram: rules share what they are made of."""
        self.outcome = self.first_outcome(aid)
        self.statuses = {rule.id: self._first_that_holds(rule.statuses) for rule in aid.rules}
        self.scopes = {rule.id: self.diagram(rule.in_scope) for rule in aid.rules}
        self.notices = [self.diagram(notice.when) for notice in aid.warnings]
        self.cautions = [self.diagram(caution.when) for caution in aid.cautions]
        self.contested = [self.diagram(contested.when) for contested in aid.contested]
        self.alike = [self.diagram(alike.when) for alike in aid.alike]
        self.sourced = [self.diagram(sourced.when) for sourced in aid.sourced]

    def first_outcome(self, aid: Aid) -> int:
        """The outcome diagram of this aid, or of one on the same facts that tells no more answers apart."""
        return self._first_that_holds([(outcome.when, outcome.id) for outcome in aid.outcomes])

    def _first_that_holds(self, cases: Sequence[tuple[Condition, Hashable]]) -> int:
        """The diagram of an ordered list of cases; None where no case holds, which verify forbids."""
        result = self.diagrams.terminal(None)
        for condition, value in reversed(cases):
            result = self.diagrams.ite(self.diagram(condition), self.diagrams.terminal(value), result)
        return result

    def diagram(self, condition: Condition) -> int:
        """The truth-valued diagram of a condition over the facts of this aid."""
        if id(condition) not in self._made:
            self._made[id(condition)] = condition, self._diagram(condition)
        return self._made[id(condition)][1]

    def _diagram(self, condition: Condition) -> int:
        diagrams = self.diagrams
        match condition:
            case Within():
                return self._within(condition)
            case NotAbove():
                return self._not_above(condition)
            case Not(part):
                return diagrams.ite(self.diagram(part), diagrams.false, diagrams.true)
            case All(parts):
                return self._joined(parts, lambda one, other: diagrams.ite(one, other, diagrams.false), diagrams.true)
            case Any(parts):
                return self._joined(parts, lambda one, other: diagrams.ite(one, diagrams.true, other), diagrams.false)
        raise TypeError(f"no diagram for {type(condition).__name__}")

    def _joined(self, parts: Sequence[Condition], join: Callable[[int, int], int], nothing: int) -> int:
        """The diagrams of all parts joined two by two: of thirty municipalities that is five rounds, not thirty."""
        nodes = [self.diagram(part) for part in parts] or [nothing]
        while len(nodes) > 1:
            pairs = zip_longest(nodes[::2], nodes[1::2])
            nodes = [one if other is None else join(one, other) for one, other in pairs]
        return nodes[0]

    def _within(self, condition: Within) -> int:
        level = self.levels[condition.fact.id]
        partition = self.partitions[level]
        edges: list[Edge] = []
        for low, high in condition.ranges:
            edges.append(Edge(partition.block_of(low), self.diagrams.false))
            edges.append(Edge(partition.block_of(high), self.diagrams.true))
        edges.append(Edge(partition.count, self.diagrams.false))
        return self.diagrams.node(level, _without_empty(edges))

    def _not_above(self, condition: NotAbove) -> int:
        """One fact tested below the other: for each block of the first, a threshold on the second."""
        first, second = sorted((self.levels[condition.lower.id], self.levels[condition.upper.id]))
        lower_is_first = first == self.levels[condition.lower.id]
        ticks = self.partitions[second].places
        size = len(ticks)
        edges: list[Edge] = []
        for stop, tick in enumerate(self.partitions[first].places, start=1):
            border = bisect_left(ticks, tick) if lower_is_first else bisect_right(ticks, tick)
            parts = (Edge(border, self._constant(not lower_is_first)), Edge(size, self._constant(lower_is_first)))
            edges.append(Edge(stop, self.diagrams.node(second, _without_empty(parts))))
        return self.diagrams.node(first, edges)

    def _constant(self, truth: bool) -> int:
        return self.diagrams.true if truth else self.diagrams.false

    def around(self, ticks: Mapping[str, int]) -> "CompiledAid":
        """The same diagrams while these ticks are known by the id of their fact; the small domain is chosen so.

        Of these answers it says what the aid on the whole scales says, also of what would change the outcome.
        """
        if self.room is None or not self.domain.compared:
            return self
        near = copy(self)
        near.partitions = self.domain.partitions(self.room, ticks)
        return near

    def blocks_of(self, ticks: Mapping[str, int]) -> dict[int, int]:
        """The level and the block of each answer, which is given as a tick by the id of its fact."""
        levels = {self.levels[fact]: tick for fact, tick in ticks.items()}
        return {level: self.partitions[level].block_of(tick) for level, tick in levels.items()}

    def given_the_last_of(self, levels: tuple[int, ...]) -> "CompiledAid":
        """The same aid for whoever gives these facts the last value of their scale; it no longer looks at them."""
        return _given_the_last_of(self, levels) if levels else self

    def cofactor(self, known: Known) -> int:
        """The outcome diagram that is left once the known answers are filled in."""
        return self.diagrams.cofactor(self.outcome, known)

    def outcome_of(self, known: Known) -> str:
        """The outcome every completion of the known answers leads to, or `nog-onbekend`."""
        value = self.diagrams.only_value(self.outcome, known)
        return UNDECIDED if value is None else str(value)

    def status_of(self, rule: Rule, known: Known) -> Status:
        """The status of a rule that every completion of the known answers gives, or `onbekend`."""
        value = self.diagrams.only_value(self.statuses[rule.id], known)
        return Status.ONBEKEND if value is None else Status(str(value))


def _without_empty(edges: Iterable[Edge]) -> list[Edge]:
    """The edges of at least one block."""
    found = [Edge(0, -1)]
    for edge in edges:
        if edge.stop > found[-1].stop:
            found.append(edge)
    return found[1:]


@lru_cache(maxsize=64)
def domain_of(aid: Aid) -> Domain:
    """What the rules of an aid see of the scales of its facts, made once."""
    conditions = [outcome.when for outcome in aid.outcomes]
    conditions += [part for rule in aid.rules for part in (rule.in_scope, rule.applies, rule.judged, rule.met)]
    conditions += [notice.when for notice in aid.warnings]
    conditions += [caution.when for caution in aid.cautions]
    conditions += [contested.when for contested in aid.contested]
    conditions += [alike.when for alike in aid.alike]
    conditions += [sourced.when for sourced in aid.sourced]
    return Domain(aid.facts, conditions)


@lru_cache(maxsize=8)
def _given_the_last_of(whole: CompiledAid, levels: tuple[int, ...]) -> CompiledAid:
    """Kept for the next question: the same facts are left out of most."""
    known = {level: whole.partitions[level].count - 1 for level in levels}
    part, left = copy(whole), whole.diagrams.cofactor
    part.outcome = left(whole.outcome, known)
    part.statuses = {rule: left(node, known) for rule, node in whole.statuses.items()}
    part.scopes = {rule: left(node, known) for rule, node in whole.scopes.items()}
    part.notices = [left(node, known) for node in whole.notices]
    part.cautions = [left(node, known) for node in whole.cautions]
    part.contested = [left(node, known) for node in whole.contested]
    part.alike = [left(node, known) for node in whole.alike]
    part.sourced = [left(node, known) for node in whole.sourced]
    return part


@lru_cache(maxsize=64)
def compiled(aid: Aid) -> CompiledAid:
    """The diagrams of an aid on the whole scale of every fact, made once."""
    return CompiledAid(aid)


@lru_cache(maxsize=64)
def answering(aid: Aid) -> CompiledAid:
    """The diagrams of an aid to answer from, made once: `around` chooses which ticks they speak of."""
    return CompiledAid(aid, ROOM_TO_ANSWER)
