"""What must hold of the answer to one answer set, checked by its definition in CONTRACT.md."""

from collections.abc import Iterable, Sequence

from decision_aids.engine.changes import Change, nearest_change
from decision_aids.engine.compile import CompiledAid, Known
from decision_aids.engine.explain import ask_next, because
from decision_aids.engine.nearest_all_clear import Mend, smallest_mend
from decision_aids.rules.model import UNDECIDED


class Fault(Exception):  # noqa: N818 - not an error of the program but what a proof found
    """A promise that does not hold, with the answer set that shows it."""


def check_situation(engine: CompiledAid, known: Known, matters: frozenset[int]) -> str:
    """All promises hold for this answer set; gives its outcome. Fault with the answer set where one does not.

    `matters` are the levels on which what is left of the outcome depends.
    """
    outcome = engine.outcome_of(known)
    answering = engine.around(known)
    _check_because(engine, known, outcome, because(answering, known))
    _check_ask_next(engine, known, outcome, matters, ask_next(answering, known))
    _check_nearest_change(engine, known, outcome, nearest_change(answering, known))
    _check_mend(engine, known, smallest_mend(answering, known))
    return outcome


def _check_because(engine: CompiledAid, known: Known, outcome: str, reason: Iterable[int]) -> None:
    if outcome == UNDECIDED:
        if reason:
            raise Fault(f"{shown_answers(engine, known)}: een reden zonder vaste uitkomst")
        return
    alone = {level: known[level] for level in reason}
    if engine.outcome_of(alone) != outcome:
        raise Fault(f"{shown_answers(engine, known)}: de reden {shown_answers(engine, alone)} volstaat niet")
    for level in reason:
        if engine.outcome_of({other: index for other, index in alone.items() if other != level}) != UNDECIDED:
            raise Fault(f"{shown_answers(engine, known)}: de reden kan zonder {engine.classes[level].fact.id}")


def _check_ask_next(
    engine: CompiledAid, known: Known, outcome: str, matters: frozenset[int], asked: Sequence[int]
) -> None:
    """A fact is asked if and only if two of its answers leave different functions, and never once all is settled."""
    if set(asked) != matters or len(asked) != len(matters) or (outcome != UNDECIDED) != (not asked):
        raise Fault(f"{shown_answers(engine, known)}: vraagt {asked}, van belang zijn {sorted(matters)}")


def _check_nearest_change(engine: CompiledAid, known: Known, outcome: str, change: Change | None) -> None:
    """The change does what it says; it is of one answer exactly where some single answer, tried one by one, would do.

    Where the outcome is certain and anything is known there is always a change: give the known facts the values of an
    answer set with another outcome.
    """
    single = any(
        engine.outcome_of({**known, level: index}) != outcome
        for level in known
        for index in range(engine.classes[level].count)
        if index != known[level]
    )
    if change is None:
        if single or (outcome != UNDECIDED and known):
            raise Fault(f"{shown_answers(engine, known)}: er is een verandering, maar het hulpmiddel noemt er geen")
        return
    moved = dict(change.moves)
    if engine.outcome_of({**known, **moved}) != change.outcome or change.outcome == outcome:
        raise Fault(f"{shown_answers(engine, known)}: de verandering {moved} geeft niet {change.outcome}")
    if (change.size == 1) != single:
        raise Fault(
            f"{shown_answers(engine, known)}: {change.size} veranderingen waar {'één' if single else 'meer'} nodig is"
        )


def _check_mend(engine: CompiledAid, known: Known, mend: Mend | None) -> None:
    """With the moves an all-clear can still be, and with any one of them undone it can not.

    None is named only where the aid can give no all-clear: else the known facts could take the values of one.
    """
    if mend is None:
        if _can_affirm(engine, {}):
            raise Fault(f"{shown_answers(engine, known)}: er is een weg naar groen licht, maar die staat er niet")
        return
    if not _can_affirm(engine, {**known, **dict(mend.moves)}):
        raise Fault(f"{shown_answers(engine, known)}: {dict(mend.moves)} geeft geen groen licht")
    for undone, _ in mend.moves:
        kept = {level: index for level, index in mend.moves if level != undone}
        if _can_affirm(engine, {**known, **kept}):
            raise Fault(f"{shown_answers(engine, known)}: groen licht kan zonder {engine.classes[undone].fact.id}")


def _can_affirm(engine: CompiledAid, known: Known) -> bool:
    possible = engine.diagrams.reachable(engine.outcome, known)
    return any(outcome.affirms and outcome.id in possible for outcome in engine.aid.outcomes)


def shown_answers(engine: CompiledAid, known: Known) -> dict[str, object]:
    """The answer set as it would stand in an answer file."""
    return {
        engine.classes[level].fact.id: engine.classes[level].fact.value(engine.classes[level].ticks(index).start)
        for level, index in known.items()
    }
