"""The smallest change of the answers given that leads elsewhere: a contrastive explanation.

Background: Darwiche and Ji, On the Computation of Necessary and Sufficient Explanations (2022).

In come a compiled aid and what is known (level to block); out comes a `Way`, or None where no change of what can
change leads there. Where everything is fine but that fact 2 lies in block 1 of its two:

    >>> nearest_all_clear(engine, {0: 0, 1: 0, 2: 1}).moves
    ((2, 0),)
"""

from collections.abc import Callable, Mapping
from functools import partial
from operator import add
from typing import NamedTuple

from decision_aids.engine.compile import CompiledAid
from decision_aids.engine.diagram import Known
from decision_aids.engine.memo import Memo

State = frozenset[int]
Cost = tuple[int, ...]
Moves = tuple[tuple[int, int], ...]
"""For each changed level the block it changes to."""
LEVEL_WEIGHT = 10_000
"""What changing an answer asked one question earlier weighs, in steps of a scale."""


class Way(NamedTuple):
    """A way to another outcome; of two the one that costs less comes first."""

    cost: Cost
    moves: Moves
    outcome: str


def nearest_change(engine: CompiledAid, known: Known) -> Way | None:
    """A smallest set of known answers that, changed together, makes another outcome certain; None where none does.

    It costs first the number of answers, then of those that a person cannot easily change. Then an all-clear is less
    (who asks what to change wants to know what mends it, not what makes it worse), then what changes most easily.
    """
    current = engine.outcome_of(known)
    wanted = {each.id: (0, 0, int(not each.affirms), 0) for each in engine.aid.outcomes if each.id != current}

    def cost(level: int, block: int) -> Cost:
        return 1, int(engine.questions[level].fixed), 0, weight_of_move(engine, known, level, block)

    return _nearest(engine, known, wanted, cost, certain=True)


def nearest_all_clear(engine: CompiledAid, known: Known) -> Way | None:
    """The smallest change of known answers with which some way to fill in the others gives an all-clear.

    Without moves where that is so already; None where the aid knows no all-clear, or none can be reached. It costs
    first the number of answers that a person cannot easily change: taking back a request mends every fault, and helps
    nobody. Then the number of all, then what changes most easily.
    """
    wanted = {each.id: (0, 0, 0) for each in engine.aid.outcomes if each.affirms}

    def cost(level: int, block: int) -> Cost:
        return int(engine.questions[level].fixed), 1, weight_of_move(engine, known, level, block)

    return _nearest(engine, known, wanted, cost, certain=False)


def _nearest(
    engine: CompiledAid,
    known: Known,
    wanted: Mapping[str, Cost],
    cost: Callable[[int, int], Cost],
    *,
    certain: bool,
) -> Way | None:
    """The way to a wanted outcome that costs least: `wanted` says what each costs, and `cost` what a move does.

    Where it must be `certain`, an unknown fact keeps every way open, so it looks through sets of diagrams that are
    still possible (the subset construction); where it need not be, any of those ways will do. It looks whether there
    is a way at all, then for one of which the first cost is nothing, then one, and so on.
    """
    diagrams = engine.diagrams
    steps = Memo(partial(_steps, engine, known, certain))
    last = len(diagrams.sizes) - 1 if certain else max(known, default=-1)

    def wanted_of(state: State) -> set[str]:
        """The wanted outcomes that all diagrams still possible can have."""
        return wanted.keys() & frozenset.intersection(*map(diagrams.terminals, state))

    def leads_there(state: State) -> bool:
        return bool(ends[state]) and (arrived(state) or any(arrives[after] for after, _ in steps[state]))

    def arrived(state: State) -> bool:
        return min(map(diagrams.level, state)) > last

    def best_within(asked: tuple[State, int]) -> Way | None:
        """The best way from a state of which the first cost is at most so much."""
        state, most = asked
        if not arrives[state]:
            return None
        if arrived(state):
            outcome = min(ends[state])
            return Way(wanted[outcome], (), outcome)
        found = [best[after, most] for after, block in steps[state] if block is None]
        level = min(map(diagrams.level, state))
        for after, block in steps[state]:
            if block is not None:
                spent = cost(level, block)
                rest = best[after, most - spent[0]] if spent[0] <= most else None
                if rest is not None:
                    found.append(Way(tuple(map(add, spent, rest.cost)), ((level, block), *rest.moves), rest.outcome))
        return min(filter(None, found), default=None)

    ends, arrives, best = Memo(wanted_of), Memo(leads_there), Memo(best_within)
    start = State((engine.outcome,))
    way = next(filter(None, (best[start, most] for most in range(len(known) + 1) if arrives[start])), None)
    return way and way._replace(moves=tuple(sorted(way.moves, key=lambda move: engine.asked[move[0]])))


def _steps(engine: CompiledAid, known: Known, certain: bool, state: State) -> list[tuple[State, int | None]]:
    """What follows once one more level is told, each with the block that the answer then changes to."""
    diagrams = engine.diagrams
    level = min(map(diagrams.level, state))
    if level not in known and certain:
        return [(State(child for node in state for _, child in diagrams.edges(node, level)), None)]
    joint = [(stop, State(children)) for stop, children in diagrams.joint_edges(tuple(state), level)]
    if level not in known:
        return [(children, None) for _, children in joint]
    given = known[level]
    stays: list[tuple[State, int | None]] = []
    moves: list[tuple[State, int | None]] = []
    start = 0
    for stop, children in joint:
        if start <= given < stop:
            stays.append((children, None))
        else:
            moves.append((children, min(max(given, start), stop - 1)))
        start = stop
    return [*stays, *moves] if can_change(engine, level) else stays


def can_change(engine: CompiledAid, level: int) -> bool:
    """Whether an answer may be proposed to change: not where nobody could, or where it would do harm."""
    return not engine.questions[level].unchangeable


def weight_of_move(engine: CompiledAid, known: Known, level: int, block: int) -> int:
    """A nearer block weighs less, and so does an answer to a later question: those change most easily."""
    partition = engine.partitions[level]
    return (len(engine.asked) - engine.asked[level]) * LEVEL_WEIGHT + partition.distance(known[level], block)
