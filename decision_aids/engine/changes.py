"""The smallest change of the answers given that leads elsewhere: a contrastive explanation.

Background: Darwiche and Ji, On the Computation of Necessary and Sufficient Explanations (2022).

In come a compiled aid and what is known (level to block); out comes a `Change`, or None where no change of what can
change leads there. Where everything is fine but that fact 2 lies in block 1 of its two:

    >>> nearest_all_clear(engine, {0: 0, 1: 0, 2: 1}).moves
    ((2, 0),)
"""

from collections.abc import Hashable, Iterator
from functools import cache, partial
from typing import NamedTuple

from decision_aids.engine.compile import CompiledAid, Known

State = frozenset[int]
Moves = tuple[tuple[int, int], ...]
"""For each changed level the block it changes to."""


class Change(NamedTuple):
    """A way to another outcome.

    Ordered: fewest answers, then fewest that a person cannot easily change, then an all-clear (who asks what to change
    wants to know what mends it, not what makes it worse), then what changes most easily.
    """

    size: int
    fixed: int
    no_all_clear: bool
    weight: int
    moves: Moves
    outcome: str


class AllClear(NamedTuple):
    """A way to an all-clear. Ordered: fewest answers a person cannot easily change, then fewest, then the easiest."""

    fixed: int
    size: int
    weight: int
    moves: Moves


def nearest_change(engine: CompiledAid, known: Known) -> Change | None:
    """A smallest set of known answers that, changed together, makes another outcome certain; None where none does.

    An unknown fact keeps every way open, so it looks through sets of diagrams that are still possible (the subset
    construction): whether there is a way at all, then for one of a single answer, of two, and so on.
    """
    diagrams, current = engine.diagrams, engine.outcome_of(known)
    steps = cache(partial(_steps, engine, known))

    @cache
    def ends(state: State) -> frozenset[Hashable]:
        """The other outcomes that all diagrams still possible can have."""
        return frozenset.intersection(*map(diagrams.terminals, state)) - {current}

    @cache
    def arrives(state: State) -> bool:
        return bool(ends(state)) and (arrived(state) or any(arrives(after) for after, _ in steps(state)))

    def arrived(state: State) -> bool:
        return all(diagrams.level(node) == len(diagrams.sizes) for node in state)

    @cache
    def best(state: State, most: int) -> Change | None:
        """The best change of at most so many answers."""
        if not arrives(state):
            return None
        if arrived(state):
            (outcome,) = map(str, ends(state))
            return Change(0, 0, not engine.aid.outcome(outcome).affirms, 0, (), outcome)
        level = min(map(diagrams.level, state))
        found: list[Change] = []
        for after, block in steps(state):
            left = most - (block is not None)
            rest = best(after, left) if left >= 0 else None
            if rest is not None:
                found.append(rest if block is None else _with_move(engine, known, rest, level, block))
        return min(found, default=None)

    start = frozenset((engine.outcome,))
    sizes = range(1, len(known) + 1) if arrives(start) else ()
    return next(filter(None, (best(start, most) for most in sizes)), None)


def _steps(engine: CompiledAid, known: Known, state: State) -> list[tuple[State, int | None]]:
    """What follows once one more level is told, each with the block that the answer then changes to."""
    diagrams = engine.diagrams
    level = min(map(diagrams.level, state))
    joint = list(diagrams.joint_edges(tuple(state), level))
    if level not in known:
        return [(frozenset(child for _, children in joint for child in children), None)]
    starts = (0, *(stop for stop, _ in joint))
    ways = [
        (_nearest(known[level], start, stop), frozenset(after))
        for start, (stop, after) in zip(starts, joint, strict=False)
    ]
    stays: list[tuple[State, int | None]] = [(after, None) for block, after in ways if block == known[level]]
    moves = [(after, block) for block, after in ways if block != known[level]]
    return [*stays, *moves] if can_change(engine, level) else stays


def nearest_all_clear(engine: CompiledAid, known: Known) -> AllClear | None:
    """The smallest change of known answers with which some way to fill in the others gives an all-clear.

    Without moves where that is so already; None where the aid knows no all-clear, or none can be reached. What cannot
    easily be changed is left as it is wherever it can be: taking back a request mends every fault, and helps nobody.
    """
    diagrams = engine.diagrams
    affirming = {outcome.id for outcome in engine.aid.outcomes if outcome.affirms}
    last_known = max(known, default=-1)

    @cache
    def best(node: int) -> AllClear | None:
        level = diagrams.level(node)
        if level > last_known:
            return None if diagrams.terminals(node).isdisjoint(affirming) else AllClear(0, 0, 0, ())
        return min(options(node, level), default=None)

    def options(node: int, level: int) -> Iterator[AllClear]:
        start = 0
        for stop, child in diagrams.edges(node, level):
            stays = level not in known or start <= known[level] < stop
            if stays or can_change(engine, level):
                rest = best(child)
                if rest is not None:
                    yield rest if stays else _with_move(engine, known, rest, level, _nearest(known[level], start, stop))
            start = stop

    return best(engine.outcome) if affirming else None


def can_change(engine: CompiledAid, level: int) -> bool:
    """Whether an answer may be proposed to change: not where nobody could, or where it would do harm."""
    return not engine.aid.questions[level].unchangeable


def weight_of_move(engine: CompiledAid, known: Known, level: int, block: int) -> int:
    """A nearer block weighs less, and so does an answer to a later question: those change most easily."""
    partition = engine.partitions[level]
    return (len(engine.partitions) - level) * 10_000 + partition.distance(known[level], block)


def _with_move[Way: (Change, AllClear)](engine: CompiledAid, known: Known, rest: Way, level: int, block: int) -> Way:
    """The same way after a move of one answer to another block."""
    return rest._replace(
        size=rest.size + 1,
        fixed=rest.fixed + engine.aid.questions[level].fixed,
        weight=rest.weight + weight_of_move(engine, known, level, block),
        moves=((level, block), *rest.moves),
    )


def _nearest(block: int, start: int, stop: int) -> int:
    """Of the blocks up to `stop` the one closest to a block."""
    return min(max(block, start), stop - 1)
