"""Asks an aid again under every recorded reading of the law, and proves that no certain outcome rests on ours.

The conditions that read the law one way are replaced by what another way comes to. Where that gives another outcome,
ours leaves the case to people and names the reading; where it never does, the reading is not named.
"""

from collections.abc import Mapping

from decision_aids.engine.compile import CompiledAid
from decision_aids.engine.small_domain import ROOM_TO_PROVE
from decision_aids.law.readings import readings
from decision_aids.proofs.cofactors import both, some_answers, where
from decision_aids.proofs.other_readings import COMES_TO_THE_SAME, OTHER_READINGS, Way
from decision_aids.proofs.promises import Fault, shown_answers
from decision_aids.rules.beside import Contested, Notice
from decision_aids.rules.conditions import Condition, Within
from decision_aids.rules.model import UNDECIDED, Aid
from decision_aids.rules.rewriting import rewriter


def check_readings(aid: Aid, ways: Mapping[str, tuple[Way, ...]] | None = None) -> int:
    """Every contested reading of an aid is asked again; the number of ways that were. Fault where one does not hold."""
    known = OTHER_READINGS.get((aid.id, aid.period.first), {}) if ways is None else ways
    if known.keys() != {contested.reading for contested in aid.contested}:
        raise Fault(f"lezingen {', '.join(sorted(known))}: het hulpmiddel noemt andere")
    asked = 0
    for contested in aid.contested:
        if ways is None and len(known[contested.reading]) != len(readings()[contested.reading].ways):
            raise Fault(f"lezing {contested.reading}: niet elke lezing in het register is opnieuw gevraagd")
        _check_reading(aid, contested, known[contested.reading])
        asked += len(known[contested.reading])
    return asked


def _check_reading(aid: Aid, contested: Contested, ways: tuple[Way, ...]) -> None:
    others = [read_otherwise(aid, way) for way in ways]
    # As notices, so that the scales are cut where the readings part.
    beside = tuple(Notice(outcome.when, "") for other in others for outcome in other.outcomes)
    engine = CompiledAid(aid._replace(warnings=(*beside, Notice(contested.when, "")), alike=()), ROOM_TO_PROVE)
    diagrams, nowhere = engine.diagrams, engine.diagrams.terminal(UNDECIDED)
    when, ours = engine.diagram(engine.aid.warnings[-1].when), engine.outcome
    theirs = [engine.first_outcome(other) for other in others]
    differs = diagrams.false
    for other in theirs:
        same = diagrams.false
        for verdict in _verdicts(aid):
            alike = both(diagrams, where(diagrams, ours, *verdict), where(diagrams, other, *verdict))
            same = diagrams.ite(alike, diagrams.true, same)
        differs = diagrams.ite(same, differs, diagrams.true)
    certain = {outcome.id for outcome in aid.outcomes if not outcome.open_to_reading}
    resting = diagrams.terminals(diagrams.ite(differs, ours, nowhere)) & certain
    if resting:
        raise Fault(f"lezing {contested.reading}: {', '.join(sorted(map(str, resting)))} rust op onze lezing")
    for wrong, reason in (
        (diagrams.ite(when, diagrams.false, differs), "verandert de uitkomst, maar is niet genoemd"),
        (diagrams.ite(differs, diagrams.false, when), "is genoemd, maar verandert niets"),
    ):
        if wrong != diagrams.false:
            raise Fault(f"lezing {contested.reading}: {reason}: {shown_answers(engine, some_answers(diagrams, wrong))}")
    instead = {
        str(said)
        for other in theirs
        for outcome in aid.outcomes
        for said in diagrams.terminals(
            diagrams.ite(both(diagrams, when, where(diagrams, ours, outcome.id)), other, nowhere)
        )
        if said not in (UNDECIDED, outcome.id)
    }
    if instead != set(contested.instead):
        raise Fault(f"lezing {contested.reading}: de uitkomst is dan {', '.join(sorted(instead))}")


def _verdicts(aid: Aid) -> list[tuple[str, ...]]:
    """The outcomes, those that come to the same thing together."""
    together = COMES_TO_THE_SAME.get((aid.id, aid.period.first), ())
    return [
        *((outcome.id,) for outcome in aid.outcomes if outcome.id not in together),
        *([together] if together else []),
    ]


def read_otherwise(aid: Aid, way: Way) -> Aid:
    """The aid of who reads the law this way: the same outcomes, with other conditions.

    Raises Fault for a condition that the rules do not have.
    """
    replaced: set[int] = set()

    def in_place(condition: Condition) -> Condition:
        found = [place for place, (old, _) in enumerate(way) if _same(condition, old)]
        replaced.update(found)
        return way[found[0]][1] if found else condition

    read = rewriter(in_place)
    other = aid._replace(outcomes=tuple(outcome._replace(when=read(outcome.when)) for outcome in aid.outcomes))
    if len(replaced) < len(way):
        raise Fault(f"{aid.id}: een voorwaarde die een andere lezing vervangt, staat niet in de regels")
    return other


def _same(one: Condition, other: Condition) -> bool:
    """The same condition: itself, or one of a few answers to one question with the same answers."""
    return one is other or (isinstance(one, Within) and one == other)
