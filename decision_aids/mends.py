"""What must at least change in the answers given for an all-clear.

`changes` looks for any other outcome, and one answer made worse is often enough for that. Who is told that something
falls short wants to know what mends it: the way through the diagram to an all-clear on which the fewest answers change.
What cannot be changed is left as it is wherever it can be: taking back a request mends every fault, and helps nobody.
"""

from functools import cache
from typing import NamedTuple

from decision_aids.changes import Moves, weight_of_move
from decision_aids.compiled import CompiledAid, Known


class Mend(NamedTuple):
    """A way to an all-clear. Ordered: fewest answers a person cannot change, then fewest answers, then the easiest."""

    fixed: int
    size: int
    weight: int
    moves: Moves


def smallest_mend(compiled: CompiledAid, known: Known) -> Mend | None:
    """The smallest change of known answers with which some way to fill in the others gives an all-clear.

    Without moves where that is so already; None where the aid knows no all-clear, or none can be reached.
    """
    diagrams = compiled.diagrams
    affirming = {outcome.id for outcome in compiled.aid.outcomes if outcome.affirms}
    last_known = max(known, default=-1)

    @cache
    def best(node: int) -> Mend | None:
        return min(ways(node), default=None)

    def ways(node: int) -> list[Mend]:
        level = diagrams.level(node)
        if level > last_known:
            return [] if diagrams.leaves(node).isdisjoint(affirming) else [Mend(0, 0, 0, ())]
        current = known.get(level)
        found: list[Mend] = []
        start = 0
        for stop, child in diagrams.runs(node, level):
            if (rest := best(child)) is not None:
                stays = current is None or start <= current < stop
                found.append(rest if stays else _with_move(compiled, known, rest, level, range(start, stop)))
            start = stop
        return found

    return best(compiled.outcome) if affirming else None


def _with_move(compiled: CompiledAid, known: Known, rest: Mend, level: int, classes: range) -> Mend:
    """A way on from one of these classes, after a move to the nearest."""
    index = min(max(known[level], classes.start), classes.stop - 1)
    return rest._replace(
        fixed=rest.fixed + compiled.aid.questions[level].fixed,
        size=rest.size + 1,
        weight=rest.weight + weight_of_move(compiled, known, level, index),
        moves=((level, index), *rest.moves),
    )
