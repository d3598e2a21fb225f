"""A report that an outcome does not seem right, as the page of an aid saves it: read, and refused where it is not one.

It comes from anybody, so every field is looked at, and each thing that is wrong is named with what is allowed.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from decision_aids.aids import aid_ids, version_on
from decision_aids.answers.case import ticks_of
from decision_aids.answers.json_lines import parse_date, parse_object
from decision_aids.documents.given import clean
from decision_aids.law.errors import InputError, shown
from decision_aids.rules.facts import UNKNOWN_ANSWER, Value
from decision_aids.rules.model import Aid

LARGEST = 200_000
"""Characters of a file; a report with an answer to every question and the longest words is far smaller."""
LONGEST_WORDS = 2_000
"""Characters of somebody's own words."""
FIELDS = (
    "aid",
    "rules_version",
    "rules_period",
    "edition",
    "saved",
    "date",
    "answers",
    "outcome",
    "expected",
    "own_words",
)
MAY_BE_LEFT_OUT = frozenset({"own_words"})
CHECKSUM = re.compile(r"[0-9a-f]{64}")
RELEASE = re.compile(r"[\w.+-]{1,40}")


class ReportError(Exception):
    """A file that is no report; the message has a line for each fault, which begins with the field."""


class Report(NamedTuple):
    """That somebody expected another outcome: of which aid and edition, on which day, for which known answers."""

    aid: Aid
    edition: str
    saved: date
    on: date
    answers: Mapping[str, Value]
    outcome: str
    expected: str
    own_words: str


def read_report(text: str) -> Report:
    """The report in the text of a file. Raises ReportError with every fault."""
    if len(text) > LARGEST:
        raise ReportError(f"bestand: kreeg {len(text)} tekens; toegestaan: hoogstens {LARGEST}")
    try:
        data = parse_object(text, "bestand")
    except InputError as error:
        raise ReportError(str(error)) from error
    if faults := [*_of_fields(data)]:
        raise ReportError("\n".join(faults))
    aid, on, answers = version_on(str(data["aid"]), _day(data, "date")), _day(data, "date"), _answers(data)
    if faults := [*_of_case(aid, on, answers), *_of_outcomes(aid, data)]:
        raise ReportError("\n".join(faults))
    return Report(
        aid=aid,
        edition=str(data["edition"]),
        saved=_day(data, "saved"),
        on=on,
        answers={fact: value for fact, value in answers.items() if value != UNKNOWN_ANSWER},
        outcome=str(data["outcome"]),
        expected=str(data["expected"]),
        own_words=clean(str(data.get("own_words", ""))),
    )


def _day(data: Mapping[str, object], name: str) -> date:
    return parse_date(data[name], name)


def _answers(data: Mapping[str, object]) -> dict[str, Value]:
    answers = data["answers"]
    return answers if isinstance(answers, dict) else {}


def _of_fields(data: Mapping[str, object]) -> Iterator[str]:
    """The faults that can be seen without the aid, and whether there is one for that day."""
    yield from (f"{shown(name)}: onbekend veld; toegestaan: {', '.join(FIELDS)}" for name in data if name not in FIELDS)
    yield from (f"{name}: ontbreekt" for name in FIELDS if name not in data and name not in MAY_BE_LEFT_OUT)
    yield from _unless(data, "edition", CHECKSUM, "een controlegetal van 64 cijfers en letters a tot en met f")
    yield from _unless(data, "rules_version", RELEASE, "een uitgave, zoals 1.0")
    words = data.get("own_words", "")
    if not isinstance(words, str) or len(words) > LONGEST_WORDS:
        yield f"own_words: kreeg {shown(words)}; toegestaan: hoogstens {LONGEST_WORDS} tekens"
    if "rules_period" in data:
        yield from _of_period(data["rules_period"])
    if "saved" in data:
        yield from _of_day(data["saved"], "saved")
    if not isinstance(data.get("answers", {}), dict):
        yield f"answers: kreeg {shown(data['answers'])}; toegestaan: een JSON-object met antwoorden"
    if {"aid", "date"} <= data.keys():
        yield from _of_version(data["aid"], data["date"])


def _of_version(aid_id: object, day: object) -> Iterator[str]:
    if aid_id not in aid_ids():
        yield f"aid: kreeg {shown(aid_id)}; toegestaan: {', '.join(aid_ids())}"
        return
    try:
        version_on(str(aid_id), parse_date(day, "date"))
    except InputError as error:
        yield str(error)


def _unless(data: Mapping[str, object], name: str, form: re.Pattern[str], allowed: str) -> Iterator[str]:
    value = data.get(name)
    if name in data and not (isinstance(value, str) and form.fullmatch(value)):
        yield f"{name}: kreeg {shown(value)}; toegestaan: {allowed}"


def _of_period(period: object) -> Iterator[str]:
    if not isinstance(period, dict) or period.keys() != {"first", "last"}:
        yield f"rules_period: kreeg {shown(period)}; toegestaan: first en last"
        return
    for name, value in period.items():
        yield from _of_day(value, f"rules_period.{name}")


def _of_day(value: object, name: str) -> Iterator[str]:
    try:
        parse_date(value, name)
    except InputError as error:
        yield str(error)


def _of_case(aid: Aid, on: date, answers: Mapping[str, Value]) -> Iterator[str]:
    """The faults that only show beside the questions of the aid."""
    personal = [substitute.question.fact.id for substitute in aid.substitutes]
    for fact, value in answers.items():
        if fact in personal:
            yield f"answers.{fact}: hoort niet in een melding; toegestaan: het antwoord dat eruit volgt"
            continue
        try:
            ticks_of(aid, {fact: value}, on)
        except InputError as error:
            yield f"answers.{error}"


def _of_outcomes(aid: Aid, data: Mapping[str, object]) -> Iterator[str]:
    outcomes = [outcome.id for outcome in (*aid.outcomes, aid.undecided)]
    for name in ("outcome", "expected"):
        if data[name] not in outcomes:
            yield f"{name}: kreeg {shown(data[name])}; toegestaan: {', '.join(outcomes)}"
    if data["outcome"] == data["expected"]:
        yield "expected: is de uitkomst die er stond; toegestaan: een andere"
