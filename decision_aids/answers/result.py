"""The shape of an answer, as CONTRACT.md fixes it: plain data, the same as JSON."""

from typing import TypedDict

from decision_aids.rules.facts import Value


class Finding(TypedDict):
    """What is said of one rule: `level` and `status` by their id, `sentence` is page and anchor of the norm."""

    rule: str
    level: str
    status: str
    text: str
    sentence: str
    sources: list[str]


class Change(TypedDict):
    """A fact, the value it changes to, and the outcome that then follows."""

    fact: str
    to: Value
    outcome: str


class Period(TypedDict):
    """The first and the last day of the version of the aid that answered, as JJJJ-MM-DD."""

    first: str
    last: str


class Answer(TypedDict):
    """What an aid says of a case."""

    outcome: str
    settled: bool
    because: list[str]
    findings: list[Finding]
    ask_next: list[str]
    nearest_change: list[Change]
    nearest_all_clear: list[Change]
    depends_on_reading: list[str]
    rulings: list[str]
    not_considered: list[str]
    warnings: list[str]
    caution: str


class Result(Answer):
    """An answer below the aid, the day and the rules that it is of."""

    aid: str
    peildatum: str
    rules_version: str
    rules_period: Period
