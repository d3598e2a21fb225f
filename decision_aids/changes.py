"""The smallest change of the answers given that leads to another outcome.

A certain outcome is left by changing an answer of every sufficient reason, so the sets of answers to change are grown
from reasons (Reiter, A Theory of Diagnosis from First Principles, 1987). An open outcome is left by making it certain:
first each answer is tried alone, and only where that fails and a rough test leaves hope, all answers are searched.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

from decision_aids.compiled import CompiledAid, Known
from decision_aids.model import UNDECIDED
from decision_aids.reasons import because

Levels = frozenset[int]

FEW = 40
"""Up to so many classes it is quicker to try them all than to find out which are alike."""


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """A way to another outcome.

    Ordered: fewest answers, then fewest that a person cannot change, then an all-clear (who asks what to change wants
    to know what mends it, not what makes it worse), then a certain outcome, then what changes most easily.
    """

    size: int
    fixed: int
    no_all_clear: bool
    uncertain: bool
    weight: int
    moves: tuple[tuple[int, int], ...]
    """For each changed level the class it changes to."""
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
    hopeful = (level for level in known if not compiled.diagrams.varies_beside(compiled.outcome, level, known))
    changes = _changes(compiled, known, (frozenset((level,)) for level in hopeful))
    return min(changes, default=None)


def _smallest_ways_out(compiled: CompiledAid, known: Known) -> set[Levels]:
    """The smallest sets of known levels without which the outcome is no longer certain; none where nothing is known."""
    sets: set[Levels] = {frozenset()}
    while sets:
        enough = {levels for levels in sets if compiled.outcome_of(_without(known, levels)) == UNDECIDED}
        if enough:
            return enough
        sets = {levels | {level} for levels in sets for level in because(compiled, _without(known, levels))}
    return set()


def _without(known: Known, levels: Levels) -> dict[int, int]:
    return {level: index for level, index in known.items() if level not in levels}


def _changes(compiled: CompiledAid, known: Known, sets: Iterable[Levels]) -> Iterator[Change]:
    """Every way to change exactly these levels that gives another outcome, nearest class of each kind first."""
    current = compiled.outcome_of(known)
    for levels in sets:
        ordered = sorted(levels)
        for indices in product(*_worth_trying(compiled, known, ordered)):
            moves = tuple(zip(ordered, indices, strict=True))
            outcome = compiled.outcome_of({**known, **dict(moves)})
            if outcome != current:
                weight = sum(weight_of_move(compiled, known, level, index) for level, index in moves)
                yield Change(
                    len(moves),
                    _fixed(compiled, levels),
                    not compiled.aid.outcome(outcome).affirms,
                    outcome == UNDECIDED,
                    weight,
                    moves,
                    outcome,
                )


def _worth_trying(compiled: CompiledAid, known: Known, together: Sequence[int]) -> list[list[int]]:
    """For each of these levels its other classes; where those are many, of each group that leads to the same one."""
    sizes = compiled.diagrams.sizes
    few = all(sizes[level] <= FEW for level in together)
    starts = {} if few else compiled.diagrams.groups(compiled.left(_without(known, frozenset(together))))
    return [
        [index for index in range(sizes[level]) if index != known[level]]
        if sizes[level] <= FEW
        else _nearest(starts.get(level, (0,)), sizes[level], known[level])
        for level in together
    ]


def _nearest(starts: tuple[int, ...], size: int, current: int) -> list[int]:
    """Of each run of classes the one nearest to the current class, which is left out itself."""
    ends = (*starts[1:], size)
    nearest = (min(max(current, start), end - 1) for start, end in zip(starts, ends, strict=True))
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
                index = min(max(self.known[level], start), stop - 1)
                options.append(rest if index == self.known[level] else self._with_move(rest, level, index))
            start = stop
        return min(options, default=None)

    def _with_move(self, rest: Change, level: int, index: int) -> Change:
        weight = rest.weight + weight_of_move(self.compiled, self.known, level, index)
        fixed = rest.fixed + _fixed(self.compiled, (level,))
        moves = ((level, index), *rest.moves)
        return replace(rest, size=rest.size + 1, fixed=fixed, weight=weight, moves=moves)
