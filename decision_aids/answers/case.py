"""One question put to an aid: what was given, and everything the contract promises to say of it."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property, lru_cache

from decision_aids.answers.dates_as_choices import stand_ins
from decision_aids.answers.result import Answer, Change, Finding
from decision_aids.engine.changes import Moves, nearest_all_clear, nearest_change
from decision_aids.engine.compile import answering
from decision_aids.engine.explain import ask_next, because
from decision_aids.law.errors import InputError, shown
from decision_aids.rules.beside import Sourced
from decision_aids.rules.facts import UNKNOWN_ANSWER, Fact, Value
from decision_aids.rules.model import UNDECIDED, Aid, Question, Rule, Status


class Case:
    """An aid with the answers that were given on a day.

    `answers` maps the ids of facts to values; a fact left out or `weet-ik-niet` is unknown, and so is the answer to a
    question that is not asked. Raises InputError for a fact or a value that is not allowed.
    """

    def __init__(self, aid: Aid, answers: Mapping[str, object], on: date) -> None:
        self.aid, self.on = aid, on
        self.stand_ins = stand_ins(aid, answers, on)
        given = ticks_of(aid, answers, on) | {fact: stand_in.tick for fact, stand_in in self.stand_ins.items()}
        self.ticks = of_asked_questions(aid, given)
        never = {fact.id: fact.size - 1 for fact in aid.never_unless_given if fact.id not in self.ticks}
        self.engine = answering(aid).around(self.ticks, never)
        self.known = self.engine.blocks_of(self.ticks)
        self._certain = self.known | self.engine.blocks_of(never)
        """What can be relied on beside what is known: what is left out has not happened."""

    @cached_property
    def outcome(self) -> str:
        """The id of the outcome that every way to fill in the rest gives, or `nog-onbekend`."""
        return self.engine.outcome_of(self.known)

    @property
    def because(self) -> list[str]:
        """The facts of a minimal sufficient reason, empty while the outcome is not settled."""
        return self._as_given(because(self.engine, self.known))

    @property
    def ask_next(self) -> list[str]:
        """The unknown facts that can still change the outcome, most useful first."""
        return [self.engine.domain.facts[level].id for level in ask_next(self.engine, self.known)]

    @property
    def findings(self) -> list[Finding]:
        """What can be said of each rule that can still be in scope."""
        diagrams, scopes = self.engine.diagrams, self.engine.scopes
        in_scope = [rule for rule in self.aid.rules if True in diagrams.values(scopes[rule.id], self._certain)]
        used = self.engine.holding(self.aid.sourced, self._certain)
        return [_finding(rule, self.engine.status_of(rule, self._certain), used) for rule in in_scope]

    @property
    def nearest_change(self) -> list[Change]:
        """A smallest change of given answers that makes another outcome certain; empty where none does."""
        change = nearest_change(self.engine, self.known)
        return [] if change is None else self._moved(change.moves, change.outcome)

    @property
    def nearest_all_clear(self) -> list[Change]:
        """What must change for an all-clear, with the outcome it gives: still open while answers are missing."""
        way = nearest_all_clear(self.engine, self.known)
        return [] if way is None else self._moved(way.moves, self.engine.outcome_of({**self.known, **dict(way.moves)}))

    @property
    def warnings(self) -> list[str]:
        """The notices that certainly hold, on their days and beside this outcome."""
        return [
            notice.text
            for notice in self.engine.holding(self.aid.warnings, self._certain)
            if notice.first <= self.on <= notice.last and self.outcome not in notice.not_beside
        ]

    @property
    def caution(self) -> str:
        """What the outcome rests on and must be checked, such as an old by-law; empty where there is no such thing."""
        holding = self.engine.holding(self.aid.cautions, self._certain)
        return next((caution.about for caution in holding if caution.first <= self.on <= caution.last), "")

    @property
    def depends_on_reading(self) -> list[str]:
        """The contested readings that certainly decide here: `verify` proves that the outcome then leaves it open."""
        return [contested.reading for contested in self.engine.holding(self.aid.contested, self._certain)]

    @property
    def rulings(self) -> list[str]:
        """The rulings on a case that is certainly like this one."""
        return [alike.ruling for alike in self.engine.holding(self.aid.alike, self._certain)]

    @property
    def result(self) -> Answer:
        """All of it, in the order of the contract, but for the version of the rules."""
        return {
            "outcome": self.outcome,
            "settled": self.outcome != UNDECIDED,
            "because": self.because,
            "findings": self.findings,
            "ask_next": self.ask_next,
            "nearest_change": self.nearest_change,
            "nearest_all_clear": self.nearest_all_clear,
            "depends_on_reading": self.depends_on_reading,
            "rulings": self.rulings,
            "not_considered": list(self.aid.not_considered),
            "warnings": self.warnings,
            "caution": self.caution,
        }

    def _as_given(self, levels: Iterable[int]) -> list[str]:
        """The facts, or what was given in their place."""
        facts = [self.engine.domain.facts[level].id for level in levels]
        return [self.stand_ins[fact].given.id if fact in self.stand_ins else fact for fact in facts]

    def _moved(self, moves: Moves, outcome: str) -> list[Change]:
        """Each change in the words of an answer file: the nearest value of the block that a fact changes to.

        A fact that another stands in for is none of them: nobody may propose to change it.
        """
        return [
            {"fact": self.engine.domain.facts[level].id, "to": self._nearest_value(level, block), "outcome": outcome}
            for level, block in moves
        ]

    def _nearest_value(self, level: int, block: int) -> Value:
        fact, allowed = self.engine.domain.facts[level], self.engine.partitions[level].ticks(block)
        return fact.value(min(max(self.ticks[fact.id], allowed.start), allowed.stop - 1), self.on)


def ticks_of(aid: Aid, answers: Mapping[str, object], on: date) -> dict[str, int]:
    """The known answers on a day as ticks, in the order of the aid's questions; InputError where one is not allowed.

    What stands in for a fact is left out here.
    """
    allowed = _facts(aid)
    for name in answers:
        if name not in allowed:
            raise InputError(f"{shown(name)}: dit feit kent hulpmiddel {aid.id} niet; toegestaan: {', '.join(allowed)}")
    return {
        question.fact.id: _tick(question, answers[question.fact.id], on)
        for question in aid.questions
        if answers.get(question.fact.id, UNKNOWN_ANSWER) != UNKNOWN_ANSWER
    }


def of_asked_questions(aid: Aid, ticks: Mapping[str, int]) -> dict[str, int]:
    """The answers to questions that are asked: not where one depends on another that is unknown or otherwise."""
    facts = _facts(aid)
    asked: dict[str, int] = {}

    def is_one_of(parent: str, values: tuple[str, ...]) -> bool:
        return parent in asked and facts[parent].value(asked[parent]) in values

    for question in aid.questions:
        if (tick := ticks.get(question.fact.id)) is not None:
            opened = question.only_if is None or is_one_of(*question.only_if)
            closed = question.unless is not None and is_one_of(*question.unless)
            if opened and not closed:
                asked[question.fact.id] = tick
    return asked


@lru_cache(maxsize=64)
def _facts(aid: Aid) -> dict[str, Fact]:
    """By its id each fact that may be given; those that stand in for another come last."""
    given = (*aid.facts, *(substitute.question.fact for substitute in aid.substitutes))
    return {fact.id: fact for fact in given}


def _tick(question: Question, value: object, on: date) -> int:
    if question.dated is None:
        return question.fact.tick(value, on)
    return question.fact.tick(question.dated.on(str(question.asked.value(question.asked.tick(value))), on))


def _finding(rule: Rule, status: Status, used: Iterable[Sourced]) -> Finding:
    """What is said of a rule, which rests on its own sources and on those of the by-law that is used."""
    further = (source for sourced in used if rule.id in sourced.rules for source in sourced.sources)
    return {
        "rule": rule.id,
        "level": rule.level.value,
        "status": status.value,
        "text": finding_text(rule, status),
        "sentence": rule.sentence,
        "sources": [*rule.sources, *further],
    }


def finding_text(rule: Rule, status: Status) -> str:
    """What is said of a rule with this status."""
    text = _text(rule, status)
    return f"{rule.basis}: {text}" if rule.basis else text


def _text(rule: Rule, status: Status) -> str:
    match status:
        case Status.VOLDAAN:
            return rule.when_met
        case Status.NIET_VOLDAAN:
            return rule.when_missed
        case Status.BEOORDELEN:
            return rule.when_judged
        case Status.NIET_VAN_TOEPASSING:
            return rule.when_not_applicable
        case Status.ONBEKEND:
            return f"Dit staat nog open. De regel: {rule.quote}"
