"""The columns of an aid: its facts, two facts compared, the by-law of the day, and what its rules say."""

from collections.abc import Iterator
from functools import cached_property

from build_tools.dmn.columns import BY_LAW, PEILDATUM, READ_YOURSELF, STATUSES, TYPES, Column, Ranges, quoted
from build_tools.dmn.rows import Test
from decision_aids.rules.conditions import Condition, NotAbove, Within
from decision_aids.rules.facts import Fact, Kind
from decision_aids.rules.model import Aid, DatedChoice, Question, Rule, Status

TRUE = ((1, 2),)


def rule_name(rule: Rule) -> str:
    """The decision on a rule."""
    return f"regel_{rule.id.replace('-', '_')}"


class Vocabulary:
    """How the conditions of one version of an aid are said with columns."""

    def __init__(self, aid: Aid) -> None:
        self.aid = aid
        self._questions = {question.fact.id: question for question in aid.questions}
        self._places = {fact: place for place, fact in enumerate(self._questions)}

    @cached_property
    def dated(self) -> DatedChoice | None:
        """The choice that the rules read by the day; ValueError for more than one."""
        found = [question.dated for question in self.aid.questions if question.dated]
        if len(found) > 1:
            raise ValueError(f"{self.aid.id}: meer dan één keuze per dag")
        return found[0] if found else None

    @cached_property
    def by_laws(self) -> tuple[str, ...]:
        """What the rules can read of the dated choice, in order; last that there is nothing to read."""
        choices = self.dated.stands_for if self.dated else ()
        return (*dict.fromkeys(read for _, _, _, read in choices), READ_YOURSELF)

    def name_of(self, fact: str) -> str:
        """The name in FEEL under which the rules read a fact."""
        return BY_LAW if self._questions[fact].dated else fact

    @property
    def by_law(self) -> Column:
        """The column of the by-law that held; StopIteration for an aid that reads none."""
        return self.fact(next(question.fact for question in self.aid.questions if question.dated))

    def fact(self, fact: Fact) -> Column:
        """The column of a fact."""
        question, place = self._questions[fact.id], (1, self._places[fact.id])
        if question.dated:
            return Column(place, BY_LAW, (BY_LAW,), "string", "Verordening die geldt", quoted(*self.by_laws))
        named = (fact.id, PEILDATUM) if fact.from_peildatum else (fact.id,)
        listed = quoted(*fact.values)
        return Column(place, fact.id, named, TYPES[fact.kind], question.text, listed, None if listed else fact)

    def compared(self, condition: NotAbove) -> Column:
        """The column that says whether one fact is not above another."""
        lower, upper = condition.lower.id, condition.upper.id
        place = (2, self._places[lower] * len(self._places) + self._places[upper])
        return Column(place, f"{lower} <= {upper}", (lower, upper), "boolean", "", ("false", "true"))

    def status(self, rule: Rule) -> Column:
        """The column of what the table of a rule says."""
        place = (3, self.aid.rules.index(rule))
        return Column(place, rule_name(rule), (rule_name(rule),), "string", rule.quote, quoted(*STATUSES))

    def read(self, condition: Condition) -> Test | None:
        """An elementary condition as a test of one column; None for any other."""
        match condition:
            case Within(fact, ranges) if self._questions[fact.id].dated:
                return self.fact(fact), self._of_by_laws(fact, ranges)
            case Within(fact, ranges):
                return self.fact(fact), ranges
            case NotAbove():
                return self.compared(condition), TRUE
        return None

    def says(self, rule: Rule, *statuses: Status) -> Test:
        """The test that the table of a rule says one of these."""
        places = sorted(STATUSES.index(status) for status in statuses)
        return self.status(rule), _joined((place, place + 1) for place in places)

    def _of_by_laws(self, fact: Fact, ranges: Ranges) -> Ranges:
        """The values that stand for no by-law are one value here; ValueError where a condition tells them apart."""
        chosen = {fact.values[tick] for start, stop in ranges for tick in range(start, stop)}
        others = set(fact.values) - set(self.by_laws)
        if chosen & others and not others <= chosen:
            raise ValueError(f"{fact.id}: een regel maakt verschil tussen gemeenten zonder verordening")
        read = [by_law in chosen or (by_law == READ_YOURSELF and bool(chosen & others)) for by_law in self.by_laws]
        return _joined((place, place + 1) for place, holds in enumerate(read) if holds)


def _joined(ranges: Iterator[tuple[int, int]]) -> Ranges:
    """Ranges in order, those that touch as one."""
    joined: list[tuple[int, int]] = []
    for start, stop in ranges:
        if joined and joined[-1][1] == start:
            joined[-1] = (joined[-1][0], stop)
        else:
            joined.append((start, stop))
    return tuple(joined)


def allowed(question: Question) -> str:
    """What may be told, in words for the input."""
    fact = question.asked
    if fact.kind is Kind.GETAL:
        return f"Een getal van 0 tot en met {fact.highest}, halven mogen."
    return "Een datum." if fact.kind is Kind.DATUM else f"Toegestaan: {', '.join(fact.values)}."
