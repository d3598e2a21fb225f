"""Why an outcome is certain, a sufficient reason, and which facts could still change it.

Background: Shih, Choi and Darwiche, A Symbolic Approach to Explaining Bayesian Network Classifiers (2018); Darwiche and
Ji, On the Computation of Necessary and Sufficient Explanations (2022).

In come a compiled aid and what is known (level to block), out come levels. Where the outcome is "ja" as soon as one of
the facts 0 and 1 is, and both are known to be:

    >>> because(engine, {0: 0, 1: 0})
    (0,)
"""

from collections.abc import Hashable
from typing import NamedTuple

from decision_aids.engine.compile import CompiledAid
from decision_aids.engine.diagram import Diagrams, Known
from decision_aids.rules.model import UNDECIDED


class Interval(NamedTuple):
    """Blocks of one level in a row, from the first up to the one before `stop`."""

    start: int
    stop: int


def because(engine: CompiledAid, known: Known) -> tuple[int, ...]:
    """The levels of a subset-minimal sufficient reason: known alone they settle the outcome, less any one they do not.

    Empty while the outcome is not settled. Answers asked later are dropped first, so that a reason rests on the
    broad facts a person recognises.
    """
    if engine.outcome_of(known) == UNDECIDED:
        return ()
    needed = dict(known)
    for level in sorted(known, key=engine.asked.__getitem__, reverse=True):
        without = {other: block for other, block in needed.items() if other != level}
        if engine.outcome_of(without) != UNDECIDED:
            needed = without
    return tuple(sorted(needed, key=engine.asked.__getitem__))


def ask_next(engine: CompiledAid, known: Known) -> tuple[int, ...]:
    """Exactly the levels that are unknown and can still change the outcome, most useful first.

    They are the support of the cofactor. Most useful is a question of whose answers more intervals settle the outcome
    at once; then the one asked first.
    """
    diagrams, left = engine.diagrams, engine.cofactor(known)
    settled = {level: len(settling(diagrams, left, level)) for level in diagrams.support(left)}
    return tuple(sorted(settled, key=lambda level: (-settled[level], engine.asked[level])))


def settling(diagrams: Diagrams, node: int, level: int) -> list[Interval]:
    """The intervals of a level that each leave one value: there the cofactor is constant."""
    beside: set[Hashable] = set()
    testing: list[int] = []
    seen, waiting = {node}, [node]
    while waiting:
        node = waiting.pop()
        tested = diagrams.level(node)
        if tested > level:
            beside |= diagrams.terminals(node)
            if len(beside) > 1:
                return []
        elif tested == level:
            testing.append(node)
        else:
            new = {child for _, child in diagrams.edges(node, tested)} - seen
            seen |= new
            waiting.extend(new)
    found: list[Interval] = []
    start = 0
    for stop, children in diagrams.joint_edges(testing, level) if testing else ():
        if len(beside.union(*map(diagrams.terminals, children))) == 1:
            found.append(Interval(start, stop))
        start = stop
    return found
