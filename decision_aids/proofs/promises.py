"""What must hold of the answer to one answer set, checked by its definition in CONTRACT.md."""

from collections.abc import Iterable, Sequence

from decision_aids.engine.changes import Moves, Way, can_change, nearest_all_clear, nearest_change
from decision_aids.engine.compile import CompiledAid
from decision_aids.engine.diagram import Known
from decision_aids.engine.explain import ask_next, because
from decision_aids.rules.model import UNDECIDED


class Fault(Exception):  # noqa: N818 - not an error of the program but what a proof found
    """A promise that does not hold, with the answer set that shows it."""


def check_situation(engine: CompiledAid, known: Known, matters: frozenset[int]) -> str:
    """All promises hold for this answer set; gives its outcome. Fault with the answer set where one does not.

    `matters` are the levels on which what is left of the outcome depends.
    """
    outcome = engine.outcome_of(known)
    _check_because(engine, known, outcome, because(engine, known))
    _check_ask_next(engine, known, outcome, matters, ask_next(engine, known))
    _check_nearest_change(engine, known, outcome, nearest_change(engine, known))
    _check_all_clear(engine, known, nearest_all_clear(engine, known))
    return outcome


def _check_because(engine: CompiledAid, known: Known, outcome: str, reason: Iterable[int]) -> None:
    if outcome == UNDECIDED:
        if reason:
            raise Fault(f"{shown_answers(engine, known)}: een reden zonder vaste uitkomst")
        return
    alone = {level: known[level] for level in reason}
    if engine.outcome_of(_counting(engine, known, alone)) != outcome:
        raise Fault(f"{shown_answers(engine, known)}: de reden {shown_answers(engine, alone)} volstaat niet")
    for level in reason:
        left = {other: block for other, block in alone.items() if other != level}
        if engine.outcome_of(_counting(engine, known, left)) != UNDECIDED:
            raise Fault(f"{shown_answers(engine, known)}: de reden kan zonder {engine.partitions[level].fact.id}")


def _counting(engine: CompiledAid, known: Known, alone: Known) -> Known:
    """Of these answers alone those that count: not where what had one asked is known, and not among them."""
    counting: dict[int, int] = {}
    for level in sorted(alone, key=engine.asked.__getitem__):
        opener = engine.opener.get(level)
        if opener not in known or opener in counting:
            counting[level] = alone[level]
    return counting


def _check_ask_next(
    engine: CompiledAid, known: Known, outcome: str, matters: frozenset[int], asked: Sequence[int]
) -> None:
    """A fact is asked if and only if two of its answers leave different functions, and never once all is settled."""
    if set(asked) != matters or len(asked) != len(matters) or (outcome != UNDECIDED) != (not asked):
        raise Fault(f"{shown_answers(engine, known)}: vraagt {asked}, van belang zijn {sorted(matters)}")


def _check_nearest_change(engine: CompiledAid, known: Known, outcome: str, change: Way | None) -> None:
    """The change does what it says; it is of one answer exactly where some single answer, tried one by one, would do.

    None is named only where no single answer would do, and where, if nothing unknown matters, none do together.
    """
    single = any(
        engine.outcome_of({**known, level: block}) not in (outcome, UNDECIDED)
        for level in known
        if can_change(engine, level)
        for block in range(engine.partitions[level].count)
    )
    if change is None:
        lasting = _lasting(engine, known)
        left = engine.cofactor(lasting)
        none_open = engine.diagrams.support(left) <= known.keys()
        if single or (none_open and engine.diagrams.terminals(left) - {outcome}):
            raise Fault(f"{shown_answers(engine, known)}: er is een verandering, maar het hulpmiddel noemt er geen")
        return
    moved = _moved(engine, known, change.moves)
    if engine.outcome_of({**known, **moved}) != change.outcome or change.outcome in (outcome, UNDECIDED):
        raise Fault(f"{shown_answers(engine, known)}: de verandering {moved} geeft niet {change.outcome}")
    size = len(change.moves)
    if (size == 1) != single:
        raise Fault(f"{shown_answers(engine, known)}: {size} veranderingen waar {'één' if single else 'meer'} nodig is")


def _check_all_clear(engine: CompiledAid, known: Known, way: Way | None) -> None:
    """With the moves an all-clear can still be, and with any one of them undone it can not.

    None is named only where what cannot change keeps every all-clear away.
    """
    if way is None:
        if _can_affirm(engine, _lasting(engine, known)):
            raise Fault(f"{shown_answers(engine, known)}: er is een weg naar groen licht, maar die staat er niet")
        return
    moved = _moved(engine, known, way.moves)
    if not _can_affirm(engine, {**known, **moved}):
        raise Fault(f"{shown_answers(engine, known)}: {moved} geeft geen groen licht")
    for undone in moved:
        kept = {level: block for level, block in moved.items() if level != undone}
        if _can_affirm(engine, {**known, **kept}):
            raise Fault(f"{shown_answers(engine, known)}: groen licht kan zonder {engine.partitions[undone].fact.id}")


def _moved(engine: CompiledAid, known: Known, moves: Moves) -> dict[int, int]:
    """The moves by level; Fault where one is of an answer that may not be proposed to change."""
    for level, _ in moves:
        if not can_change(engine, level):
            fact = engine.partitions[level].fact.id
            raise Fault(f"{shown_answers(engine, known)}: stelt voor {fact} te veranderen, maar dat kan niemand")
    return dict(moves)


def _lasting(engine: CompiledAid, known: Known) -> Known:
    """The answers that may not be proposed to change."""
    return {level: block for level, block in known.items() if not can_change(engine, level)}


def _can_affirm(engine: CompiledAid, known: Known) -> bool:
    possible = engine.diagrams.values(engine.outcome, known)
    return any(outcome.affirms and outcome.id in possible for outcome in engine.aid.outcomes)


def shown_answers(engine: CompiledAid, known: Known) -> dict[str, object]:
    """The answer set as it would stand in an answer file."""
    return {
        engine.partitions[level].fact.id: engine.partitions[level].fact.value(
            engine.partitions[level].ticks(block).start
        )
        for level, block in known.items()
    }
