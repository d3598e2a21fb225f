"""Exactly what another edition answers otherwise: the product of the decision diagrams of both (Bryant, 1986).

Nothing is tried out: each combination of outcomes that some person would get from the two editions is found, with how
many situations lead to it and the person with the fewest answers for whom it is certain in both. The same goes for
what is said of each rule.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import chain
from math import prod
from typing import NamedTuple

from build_tools.editions.tables import Scale, Table
from decision_aids.engine.diagram import Diagrams, Edge

NOT_ASKED = "(kon niet)"
"""The outcome of an edition that does not know an answer."""
NOT_NAMED = "(niet genoemd)"
"""What is said of a rule that does not belong to a case, or that an edition does not have."""


class Change(NamedTuple):
    """What some people were told in one edition and are in another, how many situations that are, a smallest example.

    The example holds answers as in an answer file for the last day that both editions know.
    """

    before: str
    after: str
    situations: int
    example: Mapping[str, str | float]


class Changes(NamedTuple):
    """All that is told otherwise, out of so many situations that one of the two editions tells apart."""

    changes: tuple[Change, ...]
    situations: int


class Comparison(NamedTuple):
    """What another edition answers otherwise: its outcome, and each rule of which something else is said."""

    outcome: Changes
    rules: Mapping[str, Changes]

    @property
    def is_same(self) -> bool:
        """Nothing is answered otherwise."""
        return not self.outcome.changes and not self.rules


class _Shared(NamedTuple):
    """A fact as both editions see it: the first value of each block, and how the old and the new one see that block.

    For each edition, which of its own blocks each of these lies in: none for a choice that it does not have.
    """

    fact: str
    blocks: tuple[str | float, ...]
    own: tuple[tuple[int | None, ...], tuple[int | None, ...]]


def compare(old: Table, new: Table) -> Comparison:
    """Compare what two editions answer to every set of complete answers."""
    facts = [*(scale.fact for scale in new.scales), *(scale.fact for scale in old.scales)]
    shared = [_shared(fact, old, new) for fact in dict.fromkeys(facts)]
    diagrams = Diagrams([len(fact.blocks) for fact in shared])
    levels = {fact.fact: level for level, fact in enumerate(shared)}
    before = _rebuilt(old, diagrams, levels, [fact.own[0] for fact in shared])
    after = _rebuilt(new, diagrams, levels, [fact.own[1] for fact in shared])
    rules = {
        rule: _changes(diagrams, _said_of(old, rule, diagrams, before), _said_of(new, rule, diagrams, after), shared)
        for rule in dict.fromkeys((*new.rules, *old.rules))
    }
    return Comparison(
        _changes(diagrams, before[old.outcome], after[new.outcome], shared),
        {rule: found for rule, found in rules.items() if found.changes},
    )


def _changes(diagrams: Diagrams, before: int, after: int, shared: list[_Shared]) -> Changes:
    tested = sorted(diagrams.support(before) | diagrams.support(after))
    numbers = _counted(diagrams, before, after, tested)
    changes = [
        Change(one, other, number, _smallest(diagrams, before, after, (one, other), shared))
        for (one, other), number in numbers.items()
    ]
    changes.sort(key=lambda change: -change.situations)
    return Changes(tuple(changes), prod(diagrams.sizes[level] for level in tested))


def _shared(fact: str, old: Table, new: Table) -> _Shared:
    scales = [next((scale for scale in table.scales if scale.fact == fact), None) for table in (old, new)]
    known = [scale for scale in reversed(scales) if scale is not None]
    choices = tuple(dict.fromkeys(chain.from_iterable(scale.choices for scale in known)))
    ticks = sorted(set(chain.from_iterable(scale.starts for scale in known)))
    before, after = (_own_blocks(scale, choices, ticks) for scale in scales)
    on = min(old.last, new.last)
    return _Shared(fact, choices or tuple(known[0].value(tick, on) for tick in ticks), (before, after))


def _own_blocks(scale: Scale | None, choices: Sequence[str], ticks: Sequence[int]) -> tuple[int | None, ...]:
    if scale is None:
        return ()
    if not choices:
        return tuple(scale.block_of(tick) for tick in ticks)
    places = {choice: scale.block_of(tick) for tick, choice in enumerate(scale.choices)}
    return tuple(places.get(choice) for choice in choices)


def _rebuilt(
    table: Table, diagrams: Diagrams, levels: Mapping[str, int], own: Sequence[tuple[int | None, ...]]
) -> list[int]:
    """Every node of a table as a diagram over the shared facts, whatever the order of its own."""
    shared_stops = [_stops(blocks) for blocks in own]
    unknown = diagrams.terminal(NOT_ASKED)
    made: list[int] = []
    for node in table.nodes:
        if isinstance(node, str | bool):
            made.append(diagrams.terminal(node))
            continue
        level = levels[table.scales[node[0]].fact]
        stops = [stop for stop, _ in node[1]]
        children = [made[child] for _, child in node[1]]
        if shared_stops[level]:
            edges = [(shared_stops[level][stop - 1], child) for stop, child in zip(stops, children, strict=True)]
        else:
            to = [unknown if block is None else children[bisect_right(stops, block)] for block in own[level]]
            edges = list(enumerate(to, start=1))
        made.append(_tested(diagrams, level, edges))
    return made


def _said_of(table: Table, rule: str, diagrams: Diagrams, made: Sequence[int]) -> int:
    """The status of a rule where it belongs to the case."""
    not_named = diagrams.terminal(NOT_NAMED)
    if rule not in table.rules:
        return not_named

    @cache
    def said(scope: int, status: int) -> int:
        if scope in (diagrams.true, diagrams.false):
            return status if scope == diagrams.true else not_named
        if diagrams.level(scope) == len(diagrams.sizes):
            return scope
        level = min(diagrams.level(scope), diagrams.level(status))
        edges = diagrams.joint_edges((scope, status), level)
        return diagrams.node(level, [(stop, said(*children)) for stop, children in edges])

    scope, status = table.rules[rule]
    return said(made[scope], made[status])


def _stops(own: Sequence[int | None]) -> list[int]:
    """Where each own block stops among the shared ones; empty for choices in another order, or that are not known."""
    known = [block for block in own if block is not None]
    if len(known) < len(own) or known != sorted(known):
        return []
    return [bisect_right(known, block) for block in dict.fromkeys(known)]


def _tested(diagrams: Diagrams, level: int, edges: Sequence[Edge]) -> int:
    """The diagram that tests a level, also where what it leads to tests levels above that one."""
    if all(diagrams.level(child) > level for _, child in edges):
        return diagrams.node(level, edges)
    result = edges[0][1]
    for child in dict.fromkeys(child for _, child in edges):
        here = [(stop, diagrams.true if other == child else diagrams.false) for stop, other in edges]
        result = diagrams.ite(diagrams.node(level, here), child, result)
    return result


def _counted(diagrams: Diagrams, before: int, after: int, tested: list[int]) -> dict[tuple[str, str], int]:
    """In how many combinations of blocks of the tested facts each pair of different outcomes is given."""

    @cache
    def below(one: int, other: int, place: int) -> dict[tuple[str, str], int]:
        if one == other:
            return {}
        if place == len(tested):
            return {(str(diagrams.value(one)), str(diagrams.value(other))): 1}
        total: dict[tuple[str, str], int] = {}
        start = 0
        for stop, (first, second) in diagrams.joint_edges((one, other), tested[place]):
            for pair, number in below(first, second, place + 1).items():
                total[pair] = total.get(pair, 0) + number * (stop - start)
            start = stop
        return total

    return below(before, after, 0)


def _smallest(
    diagrams: Diagrams, before: int, after: int, pair: tuple[str, str], shared: list[_Shared]
) -> dict[str, str | float]:
    """The fewest answers that make this pair of outcomes certain."""
    wanted = tuple(diagrams.terminal(outcome) for outcome in pair)

    @cache
    def way(one: int, other: int) -> tuple[tuple[int, int], ...] | None:
        if one == other:
            return None
        level = min(diagrams.level(one), diagrams.level(other))
        if level == len(diagrams.sizes):
            return () if (one, other) == wanted else None
        best: tuple[tuple[int, int], ...] | None = None
        start = 0
        for stop, (first, second) in diagrams.joint_edges((one, other), level):
            rest = way(first, second)
            if rest is not None and (best is None or len(rest) + 1 < len(best)):
                best = ((level, start), *rest)
            start = stop
        return best

    return {shared[level].fact: shared[level].blocks[block] for level, block in way(before, after) or ()}
