"""The smallest change of the answers given that leads to another outcome.

A certain outcome is left along a way through the diagram to another one, where the way leaves the fewest answers given.
An open outcome is left by making it certain: first each answer is tried alone, and only where that fails and a rough
test leaves hope, all answers are searched.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise, product
from typing import NamedTuple

from decision_aids.engine.compile import CompiledAid, Known
from decision_aids.rules.model import UNDECIDED

Levels = frozenset[int]
Moves = tuple[tuple[int, int], ...]
"""For each changed level the class it changes to."""


class Change(NamedTuple):
    """A way to another outcome.

    Ordered: fewest answers, then fewest that a person cannot change, then an all-clear (who asks what to change wants
    to know what mends it, not what makes it worse), then a certain outcome, then what changes most easily.
    """

    size: int
    fixed: int
    no_all_clear: bool
    uncertain: bool
    weight: int
    moves: Moves
    outcome: str


def nearest_change(compiled: CompiledAid, known: Known) -> Change | None:
    """A smallest set of known answers that, changed together, gives another outcome; None where there is none."""
    if compiled.outcome_of(known) != UNDECIDED:
        return min(_changes(compiled, known, _smallest_ways_out(compiled, known)), default=None)
    single = _single_answer_that_settles(compiled, known)
    if single is not None or not _could_be_certain(compiled, known):
        return single
    return _Search(compiled, known).best(frozenset((compiled.outcome,)))


def _single_answer_that_settles(compiled: CompiledAid, known: Known) -> Change | None:
    """The best change of one answer that makes the outcome certain."""
    diagrams = compiled.diagrams
    changes: list[Change] = []
    for level in known:
        if diagrams.varies_beside(compiled.outcome, level, known):
            continue
        left = compiled.left(_without(known, frozenset((level,))))
        for start, stop in diagrams.settling(left, level):
            move = (level, compiled.nearest_class(level, known[level], start, stop))
            changes.append(_change(compiled, known, (move,), compiled.outcome_left(left, dict((move,)))))
    return min(changes, default=None)


def _smallest_ways_out(compiled: CompiledAid, known: Known) -> frozenset[Levels]:
    """The smallest sets of known levels without which the outcome is no longer certain.

    Those are the sets of levels at which a way through the diagram to another outcome leaves the known answers.
    """
    diagrams = compiled.diagrams
    current = diagrams.only_value(compiled.outcome, known)
    last_known = max(known, default=-1)

    @cache
    def ways_out(node: int, allowed: int) -> frozenset[Levels]:
        """Where the ways to another outcome leave the known answers, in so many places at most."""
        level = diagrams.level(node)
        if level > last_known:
            return frozenset((frozenset(),)) if diagrams.leaves(node) - {current} else frozenset()
        own = diagrams.child(node, known[level]) if level in known else None
        found: frozenset[Levels] = frozenset() if own is None else ways_out(own, allowed)
        if own is None:
            for child in diagrams.children(node):
                found |= ways_out(child, allowed)
                if found and not allowed:
                    break
        elif allowed:
            for child in diagrams.children(node):
                if child != own and (further := ways_out(child, allowed - 1)):
                    found |= {levels | {level} for levels in further}
        return found

    searches = (ways_out(compiled.outcome, allowed) for allowed in range(len(known) + 1))
    return next(filter(None, searches), frozenset())


def _without(known: Known, levels: Levels) -> dict[int, int]:
    return {level: index for level, index in known.items() if level not in levels}


def _changes(compiled: CompiledAid, known: Known, sets: Iterable[Levels]) -> Iterator[Change]:
    """Every way to change exactly these levels that gives another outcome, nearest class of each kind first."""
    current = compiled.outcome_of(known)
    for levels in sets:
        ordered = sorted(levels)
        left = compiled.left(_without(known, levels))
        for indices in product(*_worth_trying(compiled, known, left, ordered)):
            moves = tuple(zip(ordered, indices, strict=True))
            outcome = compiled.outcome_left(left, dict(moves))
            if outcome != current:
                yield _change(compiled, known, moves, outcome)


def _change(compiled: CompiledAid, known: Known, moves: Moves, outcome: str) -> Change:
    return Change(
        len(moves),
        _fixed(compiled, (level for level, _ in moves)),
        not compiled.aid.outcome(outcome).affirms,
        outcome == UNDECIDED,
        sum(weight_of_move(compiled, known, level, index) for level, index in moves),
        moves,
        outcome,
    )


def _worth_trying(compiled: CompiledAid, known: Known, left: int, together: Sequence[int]) -> list[list[int]]:
    """For each of these levels one class, other than its own, of each group that leads to the same diagram."""
    starts = compiled.diagrams.groups(left, frozenset(together))
    return [_nearest(compiled, level, starts.get(level, (0,)), known[level]) for level in together]


def _nearest(compiled: CompiledAid, level: int, starts: tuple[int, ...], current: int) -> list[int]:
    """Of each run of classes the one nearest to the current class, which is left out itself."""
    runs = pairwise((*starts, compiled.diagrams.sizes[level]))
    nearest = (compiled.nearest_class(level, current, start, stop) for start, stop in runs)
    return [index for index in nearest if index != current]


def weight_of_move(compiled: CompiledAid, known: Known, level: int, index: int) -> int:
    """A nearer class weighs less, and so does an answer to a later question: those change most easily."""
    return (len(compiled.classes) - level) * 10_000 + abs(index - known[level])


def _fixed(compiled: CompiledAid, levels: Iterable[int]) -> int:
    """How many of these a person cannot easily change."""
    return sum(compiled.aid.questions[level].fixed for level in levels)


def _could_be_certain(compiled: CompiledAid, known: Known) -> bool:
    """False only where no change of the known answers makes any outcome certain.

    Each place that tests a known fact may choose for itself here, so this promises more than one answer can keep.
    """
    return any(_can_be_only(compiled, known, outcome.id) for outcome in compiled.aid.outcomes)


def _can_be_only(compiled: CompiledAid, known: Known, outcome: str) -> bool:
    diagrams = compiled.diagrams
    done: dict[int, bool] = {}

    def possible(node: int) -> bool:
        level = diagrams.level(node)
        if level == len(diagrams.sizes):
            return diagrams.value(node) == outcome
        if node not in done:
            children = (child for _, child in diagrams.runs(node, level))
            done[node] = (any if level in known else all)(map(possible, children))
        return done[node]

    return possible(compiled.outcome)


class _Search:
    """Looks for the best change of any size, once for each set of diagrams that is still possible.

    An unknown fact keeps every way open, so a state is the set of diagrams that are still possible.
    """

    def __init__(self, compiled: CompiledAid, known: Known) -> None:
        self.compiled, self.known = compiled, known
        self.current = compiled.outcome_of(known)
        self.done: dict[frozenset[int], Change | None] = {}

    def best(self, states: frozenset[int]) -> Change | None:
        """The best change from the diagrams still possible."""
        if states not in self.done:
            self.done[states] = self._best(states)
        return self.done[states]

    def _best(self, states: frozenset[int]) -> Change | None:
        diagrams = self.compiled.diagrams
        level = min(map(diagrams.level, states))
        if level == len(diagrams.sizes):
            outcome = self.compiled.certain(frozenset(map(diagrams.value, states)))
            if outcome == self.current:
                return None
            no_all_clear = not self.compiled.aid.outcome(outcome).affirms
            return Change(0, 0, no_all_clear, outcome == UNDECIDED, 0, (), outcome)
        runs = diagrams.joint_runs(tuple(states), level)
        if level not in self.known:
            return self.best(frozenset(child for _, joint in runs for child in joint))
        options: list[Change] = []
        start = 0
        for stop, joint in runs:
            rest = self.best(frozenset(joint))
            if rest is not None:
                index = self.compiled.nearest_class(level, self.known[level], start, stop)
                options.append(rest if index == self.known[level] else self._with_move(rest, level, index))
            start = stop
        return min(options, default=None)

    def _with_move(self, rest: Change, level: int, index: int) -> Change:
        weight = rest.weight + weight_of_move(self.compiled, self.known, level, index)
        fixed = rest.fixed + _fixed(self.compiled, (level,))
        moves = ((level, index), *rest.moves)
        return rest._replace(size=rest.size + 1, fixed=fixed, weight=weight, moves=moves)
