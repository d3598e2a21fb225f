"""At which number or day the outcome turns, while the other answers stay as they are.

A strip is the scale of one fact, cut where something else is said. It is read from the diagrams: only the ticks at
which a condition can turn are asked, and that gives what asking every tick would.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import NamedTuple

from decision_aids import __version__
from decision_aids.answers.case import Case
from decision_aids.answers.describe import asked
from decision_aids.engine.compile import answering
from decision_aids.law.errors import InputError, shown
from decision_aids.rules.facts import Fact, Kind, Value
from decision_aids.rules.model import Aid, Question, Substitute

MEASURED = (Kind.GETAL, Kind.DATUM)


class Stretch(NamedTuple):
    """From the first value up to and including the last the outcome is this one, resting on this `caution` if any."""

    first: Value
    last: Value
    outcome: str
    caution: str


@dataclass(frozen=True, slots=True)
class _Scale:
    """The ticks of a fact that can be given, those at which something else may be said, and the other answers."""

    fact: Fact
    ticks: range
    turns: frozenset[int]
    others: Mapping[str, object]


def strip(aid: Aid, fact_id: str, answers: Mapping[str, object], on: date) -> list[Stretch]:
    """The whole scale of a number or date in stretches, from low to high, given the other answers on a day.

    What `answers` says of the fact itself does not count. Two stretches beside each other never say the same. Where the
    other answers leave the outcome open a stretch says `nog-onbekend`. InputError for a fact that is no number or date
    of this aid, and for what `check` refuses.
    """
    scale = _scale(aid, fact_id, answers, on)
    starts = sorted({scale.ticks.start, *(tick for tick in scale.turns if tick in scale.ticks)})
    told = [(start, _said(aid, scale, start, on)) for start in starts]
    runs = [(said, next(start for start, _ in run)) for said, run in groupby(told, key=lambda each: each[1])]
    stops = [*(start for _, start in runs[1:]), scale.ticks.stop]
    return [
        Stretch(scale.fact.value(start, on), scale.fact.value(stop - 1, on), *said)
        for (said, start), stop in zip(runs, stops, strict=True)
    ]


def _said(aid: Aid, scale: _Scale, tick: int, on: date) -> tuple[str, str]:
    case = Case(aid, {**scale.others, scale.fact.id: scale.fact.value(tick, on)}, on)
    return case.outcome, case.caution


def _scale(aid: Aid, fact_id: str, answers: Mapping[str, object], on: date) -> _Scale:
    others = {name: value for name, value in answers.items() if name != fact_id}
    for substitute in aid.substitutes:
        if substitute.question.fact.id == fact_id:
            return _scale_of_substitute(substitute, others, on)
    fact = measured(aid, fact_id).fact
    known = Case(aid, others, on).ticks
    return _Scale(fact, range(fact.size), frozenset(_turns(aid, fact, known)), others)


def _scale_of_substitute(substitute: Substitute, others: Mapping[str, object], on: date) -> _Scale:
    """A date in place of a choice turns where another choice follows; after the peildatum it is not allowed."""
    fact = substitute.question.fact
    turns = frozenset(fact.tick(first.isoformat()) for first, _ in substitute.runs(on))
    left = {name: value for name, value in others.items() if name != substitute.replaces.id}
    return _Scale(fact, range(fact.tick(on.isoformat()) + 1), turns, left)


def _turns(aid: Aid, fact: Fact, known: Mapping[str, int]) -> Iterator[int]:
    """The first tick of each block; of a fact that is compared all ticks near a bound or near the tick of another.

    Of so many facts that are compared, each of the others may lie between this one and a bound, one tick apart.
    """
    engine = answering(aid)
    for group in engine.domain.compared:
        if fact.id in group.facts:
            near = {known[other] for other in group.facts - {fact.id} if other in known}
            edges = {*group.bounds, *near, *(tick + 1 for tick in near)}
            reach = len(group.facts) - 1
            yield from (edge + step for edge in edges for step in range(-reach, reach + 1))
            return
    yield from (block.start for block in engine.partitions[engine.levels[fact.id]].blocks)


def measured(aid: Aid, fact_id: str) -> Question:
    """The question of a number or date of an aid, a substitute included; InputError for any other fact."""
    found = {question.fact.id: question for question in asked(aid) if question.fact.kind in MEASURED}
    if fact_id not in found:
        allowed = ", ".join(found) or "geen; dit hulpmiddel vraagt geen getal en geen datum"
        raise InputError(f"FEIT: kreeg {shown(fact_id)}; toegestaan: {allowed}")
    return found[fact_id]


def as_record(aid: Aid, fact_id: str, stretches: list[Stretch], on: date) -> dict[str, object]:
    """A strip for JSON, as in CONTRACT.md."""
    return {
        "aid": aid.id,
        "peildatum": on.isoformat(),
        "rules_version": __version__,
        "fact": fact_id,
        "strip": [{"from": first, "to": last, "outcome": to, "caution": about} for first, last, to, about in stretches],
    }


def in_words(question: Question, stretches: list[Stretch]) -> list[str]:
    """For each stretch its values as a Dutch reader writes them: tot en met 8 uur per week."""
    if len(stretches) == 1:
        return ["Bij elk aantal" if question.fact.kind is Kind.GETAL else "Op elke dag"]
    return [_words(question, stretches, place) for place in range(len(stretches))]


def _words(question: Question, stretches: list[Stretch], place: int) -> str:
    first, last, *_ = stretches[place]
    if first == last:
        return question.in_words(first)
    if place == 0:
        return f"Tot en met {question.in_words(last)}"
    if place == len(stretches) - 1 and isinstance(first, float):
        return f"Meer dan {question.in_words(stretches[place - 1].last)}"
    if place == len(stretches) - 1:
        return f"Vanaf {question.in_words(first)}"
    return f"Van {question.in_words(first, unit=False)} tot en met {question.in_words(last)}"
