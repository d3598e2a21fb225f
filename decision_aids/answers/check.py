"""Answers a question: an aid, answers and a date in, everything CONTRACT.md promises out."""

from collections.abc import Mapping
from datetime import date

from decision_aids import __version__
from decision_aids.answers.dates_as_choices import StandIn, stand_ins
from decision_aids.answers.precompiled import engine_on
from decision_aids.engine.changes import nearest_change
from decision_aids.engine.compile import CompiledAid, Known
from decision_aids.engine.explain import ask_next, because
from decision_aids.engine.nearest_all_clear import smallest_mend
from decision_aids.law.errors import InputError, shown
from decision_aids.rules.conditions import Possible
from decision_aids.rules.facts import UNKNOWN_ANSWER, Fact, Value
from decision_aids.rules.model import UNDECIDED, Aid, Rule, Status
from decision_aids.rules.truth import Truth

Result = dict[str, object]
Move = dict[str, object]


def check(aid_id: str, answers: Mapping[str, object], on: date) -> Result:
    """What an aid says of these answers on this day, as in CONTRACT.md.

    `answers` maps fact ids to values; a fact left out or `weet-ik-niet` is unknown. Raises InputError for an unknown
    aid, fact or value, OutsideKnownPeriodError for a day on which the rules are not known.
    """
    whole = engine_on(aid_id, on)
    aid = whole.aid
    given = stand_ins(aid, answers, on)
    ticks = ticks_of(aid, answers, on) | {fact: stand_in.tick for fact, stand_in in given.items()}
    known = {whole.levels[fact]: whole.classes[whole.levels[fact]].class_of(tick) for fact, tick in ticks.items()}
    never = tuple(whole.levels[fact.id] for fact in aid.never_unless_given if fact.id not in ticks)
    engine = whole.at_the_end_of(never).around(known)
    outcome = engine.outcome_of(known)
    return {
        "aid": aid.id,
        "peildatum": on.isoformat(),
        "rules_version": __version__,
        "rules_period": {"first": aid.period.first.isoformat(), "last": aid.period.last.isoformat()},
        "outcome": outcome,
        "settled": outcome != UNDECIDED,
        "because": [_as_given(aid.facts[level], given) for level in because(engine, known)],
        "findings": _findings(engine, known),
        "ask_next": [aid.facts[level].id for level in ask_next(engine, known)],
        "nearest_change": _nearest_change(engine, known, ticks, given, on),
        "nearest_all_clear": _nearest_all_clear(engine, known, ticks, given, on),
        "not_considered": list(aid.not_considered),
        "warnings": _warnings(aid, ticks, on),
    }


def ticks_of(aid: Aid, answers: Mapping[str, object], on: date) -> dict[str, int]:
    """The known answers on a day as ticks, in the order of the aid's questions; InputError where one is not allowed.

    What stands in for a fact is left out here.
    """
    allowed = [*(fact.id for fact in aid.facts), *(substitute.question.fact.id for substitute in aid.substitutes)]
    for name in answers:
        if name not in allowed:
            raise InputError(f"{shown(name)}: dit feit kent hulpmiddel {aid.id} niet; toegestaan: {', '.join(allowed)}")
    return {
        fact.id: _tick(aid, fact, answers[fact.id], on)
        for fact in aid.facts
        if fact.id in answers and answers[fact.id] != UNKNOWN_ANSWER
    }


def _tick(aid: Aid, fact: Fact, value: object, on: date) -> int:
    dated = next(question.dated for question in aid.questions if question.fact == fact)
    if dated is None:
        return fact.tick(value, on)
    return fact.tick(dated.on(str(dated.asked.value(dated.asked.tick(value))), on))


def _as_given(fact: Fact, given: Mapping[str, StandIn]) -> str:
    """The fact, or what was given in its place."""
    return given[fact.id].given.id if fact.id in given else fact.id


def _findings(engine: CompiledAid, known: Known) -> list[dict[str, object]]:
    statuses = [(rule, engine.status_of(rule, known)) for rule in engine.aid.rules if _in_scope(engine, rule, known)]
    return [
        {
            "rule": rule.id,
            "level": rule.level.value,
            "status": status.value,
            "text": finding_text(rule, status),
            "sentence": rule.sentence,
            "sources": list(rule.sources),
        }
        for rule, status in statuses
    ]


def _in_scope(engine: CompiledAid, rule: Rule, known: Known) -> bool:
    return True in engine.diagrams.reachable(engine.scopes[rule.id], known)


def finding_text(rule: Rule, status: Status) -> str:
    """What is said of a rule with this status."""
    text = {
        Status.VOLDAAN: rule.when_met,
        Status.NIET_VOLDAAN: rule.when_missed,
        Status.BEOORDELEN: rule.when_judged,
        Status.NIET_VAN_TOEPASSING: rule.when_not_applicable,
        Status.ONBEKEND: f"Dit staat nog open. De regel: {rule.quote}",
    }[status]
    return f"{rule.basis}: {text}" if rule.basis else text


def _nearest_change(
    engine: CompiledAid, known: Known, ticks: Mapping[str, int], given: Mapping[str, StandIn], on: date
) -> list[Move]:
    change = nearest_change(engine, known)
    return [] if change is None else _moves(engine, change.moves, change.outcome, ticks, given, on)


def _nearest_all_clear(
    engine: CompiledAid, known: Known, ticks: Mapping[str, int], given: Mapping[str, StandIn], on: date
) -> list[Move]:
    """What must change for an all-clear, with the outcome it gives: still open while answers are missing."""
    mend = smallest_mend(engine, known)
    if mend is None:
        return []
    return _moves(engine, mend.moves, engine.outcome_of({**known, **dict(mend.moves)}), ticks, given, on)


def _moves(  # noqa: PLR0913, PLR0917 - all that is known of a case
    engine: CompiledAid,
    moves: tuple[tuple[int, int], ...],
    outcome: str,
    ticks: Mapping[str, int],
    given: Mapping[str, StandIn],
    on: date,
) -> list[Move]:
    """Each change in the words of an answer file: the nearest value of the class that a fact changes to."""
    found: list[Move] = []
    for level, index in moves:
        fact = engine.aid.facts[level]
        allowed = engine.classes[level].ticks(index)
        to = given[fact.id].nearest(allowed) if fact.id in given else nearest_value(fact, ticks[fact.id], allowed, on)
        found.append({"fact": _as_given(fact, given), "to": to, "outcome": outcome})
    return found


def nearest_value(fact: Fact, tick: int, allowed: range, on: date) -> Value:
    """The allowed value that lies closest to the given one."""
    return fact.value(min(max(tick, allowed.start), allowed.stop - 1), on)


def _warnings(aid: Aid, ticks: Mapping[str, int], on: date) -> list[str]:
    possible: Possible = {fact: range(tick, tick + 1) for fact, tick in ticks.items()}
    return [
        notice.text
        for notice in aid.warnings
        if notice.first <= on <= notice.last and notice.when.truth(possible) is Truth.YES
    ]
