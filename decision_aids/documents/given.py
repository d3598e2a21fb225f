"""What a document is made from: an aid with its answers and result, the visitor's own words and choices."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from decision_aids.aids import version_begun_by, versions
from decision_aids.answers.case import of_asked_questions, ticks_of
from decision_aids.answers.check import check
from decision_aids.answers.dates_as_choices import given_in_place
from decision_aids.answers.describe import asked
from decision_aids.answers.result import Finding, Result
from decision_aids.documents.blocks import Blank, Text
from decision_aids.law.errors import OutsideKnownPeriodError
from decision_aids.rules.dutch import dutch_date
from decision_aids.rules.facts import UNKNOWN_ANSWER, Value
from decision_aids.rules.model import Aid, Question, Status

LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
SENT, ANSWERED, FIRST, LAST = "verzonden", "beslissing_verzonden", "begin", "einde"
"""Days that a document may ask for: on which a decision and the answer to an objection were sent, and of the work."""
UNDER_A_LAW = (SENT, ANSWERED, FIRST)
"""Those of which the law must be known; work that began under a known law may end later."""
# What turns the direction of reading has something else read than stands there; letters from right to left need none.
DIRECTION = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True)
class Given:
    """All that a document may say about a case.

    `result` is what the aid answered on the day `on`, and None where its rules of that day are not known. `today` is
    the visitor's day. `words` are the visitor's own, by the fact that they belong to; `choices` what was chosen
    for this document, by the name of the choice. `edition` is the checksum of the edition of the site, empty where
    that is not known.
    """

    aid: Aid
    answers: Mapping[str, Value]
    on: date
    today: date
    result: Result | None
    words: Mapping[str, str]
    choices: Mapping[str, str]
    open_facts: tuple[str, ...] = ()
    """What is asked, not known and can still change the outcome, the most useful first."""
    edition: str = ""
    not_known: frozenset[str] = frozenset()
    """What the visitor said not to know."""

    @property
    def known_until(self) -> date:
        """The last day of which the law is known."""
        return versions(self.aid.id)[-1].period.last

    @property
    def past_the_law(self) -> bool:
        """Whether the case, its document or a decision in it is of a day of which the law is not known."""
        known_from = versions(self.aid.id)[0].period.first
        chosen = [day for day in map(self.day, UNDER_A_LAW) if day]
        outside = any(not known_from <= day <= self.known_until for day in chosen)
        return self.result is None or self.today > self.known_until or outside

    def has(self, fact: str, *values: Value) -> bool:
        """Whether the answer about a fact is one of these."""
        return self.answers.get(fact) in values

    def told(self, fact: str, label: str) -> Text:
        """The answer in words, with its unit; a gap with this label where it is not known, or is no number there."""
        value, question = self.answers.get(fact), question_of(self.aid, fact)
        if value is None or str(value) in question.names:
            return (Blank(label),)
        return (question.in_words(value),)

    def own(self, fact: str, label: str) -> Text:
        """What the visitor wrote beside a question, or a gap with this label."""
        words = self.words.get(fact, "")
        return (words,) if words else (Blank(label),)

    def choosing(self, choices: Mapping[str, str]) -> "Given":
        """The same with these choices."""
        return replace(self, choices=choices)

    def chosen(self, name: str) -> bool:
        """Whether a choice of yes or no was made with yes."""
        return self.choices.get(name) == "ja"

    def day(self, name: str) -> date | None:
        """A day that was chosen, or None."""
        return date.fromisoformat(self.choices[name]) if self.choices.get(name) else None

    def written(self, name: str, label: str) -> Text:
        """A number or a day that was chosen, in words; a gap with this label where none was."""
        value = self.choices.get(name, "")
        if not value:
            return (Blank(label),)
        return (dutch_date(date.fromisoformat(value)) if "-" in value else value.replace(".", ","),)

    @property
    def open_questions(self) -> list[str]:
        """The questions that can still change the outcome."""
        return self.questions(self.open_facts)

    def questions(self, facts: Iterable[str]) -> list[str]:
        """The words of the questions about these facts."""
        return [question_of(self.aid, fact).text for fact in facts]

    def findings(self, *statuses: Status) -> list[Finding]:
        """What was found with one of these statuses."""
        return [] if self.result is None else [each for each in self.result["findings"] if each["status"] in statuses]


class Told(NamedTuple):
    """What a visitor filled in: the answers, own words by fact, and choices for a document; in which edition."""

    answers: Mapping[str, object]
    words: Mapping[str, str] = {}
    choices: Mapping[str, str] = {}
    edition: str = ""


def given(aid_id: str, told: Told, on: date, today: date) -> Given:
    """What a document of this aid is made from, on the day asked about and the visitor's day.

    On a day whose rules are not known the questions are those of the last version that had begun. Raises InputError.
    """
    aid, answers = version_begun_by(aid_id, on), told.answers
    result: Result | None
    try:
        result = check(aid_id, answers, on)
    except OutsideKnownPeriodError:
        result = None
    fields = {question.fact.id for question in aid.questions if question.own_words}
    own = {fact: clean(text) for fact, text in told.words.items() if fact in fields}
    known = _known(aid, answers, on)
    made = Given(aid, known, on, today, result, own, dict(told.choices), edition=told.edition)
    not_known = frozenset(fact for fact, value in answers.items() if value == UNKNOWN_ANSWER)
    return replace(made, open_facts=open_facts(made), not_known=not_known)


def open_facts(made: Given) -> tuple[str, ...]:
    """The facts that can still change the outcome, of the questions that are asked after these answers."""
    waiting = [] if made.result is None else made.result["ask_next"]
    ticks = ticks_of(made.aid, made.answers, made.on)
    return tuple(fact for fact in waiting if fact in of_asked_questions(made.aid, {**ticks, fact: 0}))


def _known(aid: Aid, answers: Mapping[str, object], on: date) -> dict[str, Value]:
    """The known answers to questions that are asked, and what was given in the place of one."""
    counted = of_asked_questions(aid, ticks_of(aid, answers, on))
    instead = {substitute.question.fact.id for substitute, _ in given_in_place(aid, answers, on)}
    return {
        fact: value
        for fact, value in answers.items()
        if (fact in counted or fact in instead) and isinstance(value, str | int | float) and value != UNKNOWN_ANSWER
    }


def clean(text: str) -> str:
    """Somebody's words as text that every file can hold and nobody reads otherwise than it is written.

    Control characters and what sets the direction of reading go, line ends become one, and ends are trimmed.
    """
    lines = LINE_ENDS.sub("\n", text)
    return "".join(each for each in lines if each in "\n\t" or _is_text(each)).strip()


def _is_text(character: str) -> bool:
    in_xml = character not in "\ufffe\uffff" and unicodedata.category(character) not in ("Cc", "Cs")
    return in_xml and character not in DIRECTION


def question_of(aid: Aid, fact: str) -> Question:
    """The question about a fact."""
    return next(question for question in asked(aid) if question.fact.id == fact)
