"""Why an outcome is certain, and what could still change it."""

from decision_aids.engine.compile import CompiledAid, Known
from decision_aids.rules.model import UNDECIDED


def because(compiled: CompiledAid, known: Known) -> tuple[int, ...]:
    """The levels of a minimal sufficient reason: known alone they settle the outcome, less any one they do not.

    Empty while the outcome is not settled. Answers asked later are dropped first, so that a reason rests on the
    broad facts a person recognises.
    """
    if compiled.outcome_of(known) == UNDECIDED:
        return ()
    needed = dict(known)
    for level in sorted(known, reverse=True):
        without = {other: value for other, value in needed.items() if other != level}
        if compiled.outcome_of(without) != UNDECIDED:
            needed = without
    return tuple(sorted(needed))


def ask_next(compiled: CompiledAid, known: Known) -> tuple[int, ...]:
    """Exactly the levels that are unknown and can still change the outcome, most useful first.

    Most useful is a question more of whose answers settle the outcome at once; then the one asked first.
    """
    diagrams, left = compiled.diagrams, compiled.left(known)
    if left not in compiled.asked:
        settling = {level: len(diagrams.settling(left, level)) for level in diagrams.support(left)}
        compiled.asked[left] = tuple(sorted(settling, key=lambda level: (-settling[level], level)))
    return compiled.asked[left]
