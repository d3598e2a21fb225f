"""What must at least change in the answers given for an all-clear.

`changes` looks for any other outcome, and one answer made worse is often enough for that. Who is told that something
falls short wants to know what mends it: the way through the diagram to an all-clear on which the fewest answers change.
What cannot be changed is left as it is wherever it can be: taking back a request mends every fault, and helps nobody.
"""

from functools import cache
from typing import NamedTuple

from decision_aids.engine.changes import Moves, weight_of_move
from decision_aids.engine.compile import CompiledAid, Known


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
        level = diagrams.level(node)
        if level > last_known:
            return None if diagrams.leaves(node).isdisjoint(affirming) else Mend(0, 0, 0, ())
        current = known.get(level)
        least: Mend | None = None
        start = 0
        for stop, child in diagrams.runs(node, level):
            way = best(child)
            if way is not None and current is not None and not start <= current < stop:
                way = _with_move(compiled, known, way, level, compiled.nearest_class(level, current, start, stop))
            if way is not None and (least is None or way < least):
                least = way
            start = stop
        return least

    return best(compiled.outcome) if affirming else None


def _with_move(compiled: CompiledAid, known: Known, rest: Mend, level: int, index: int) -> Mend:
    """The same way after a move of one answer to another class."""
    return rest._replace(
        fixed=rest.fixed + compiled.aid.questions[level].fixed,
        size=rest.size + 1,
        weight=rest.weight + weight_of_move(compiled, known, level, index),
        moves=((level, index), *rest.moves),
    )
