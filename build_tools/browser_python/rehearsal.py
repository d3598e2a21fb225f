"""What Python in the browser is asked while its library is made: every kind of answer, and every kind of bad input."""

import json
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from decision_aids.aids import aid_ids, versions
from decision_aids.documents.catalogue import sorts_of
from decision_aids.rules.model import Aid

DATES = ("2014-12-31", "2016-01-01", "2026-11-22", "2027-01-01")

DATE_OF_BIRTH = "1980-02-29"

BAD_LINES = (
    "",
    "[]",
    "{'answers': {}}",
    '{"answers": null, "date": "2016-01-01"}',
    '{"answers": {}, "date": "2016-02-30"}',
    '{"answers": {}, "date": "2016-W01-1"}',
    "[" * 5_000,
    '{"answers": {"uren_per_week": 8.25}, "date": "2016-01-01"}',
    '{"answers": {"uren_per_week": 1' + "0" * 5_000 + '}, "date": "2016-01-01"}',
    '{"answers": {"uren_per_week": NaN}, "date": "2016-01-01"}',
    '{"answers": {"onbeloond": "ja", "onbeloond": "nee"}, "date": "2016-01-01"}',
    '{"answers": {"\\u0000\\ud83d\\ude00": "é😀"}, "date": "2016-01-01"}',
    '{"answers": {"geboortedatum": "1980-02-30"}, "date": "2016-01-01"}',
)


WHAT_IF = tuple(
    ("opdracht", line, "what_if")
    for line in (
        '{"date": "2016-01-01", "gemeente": "schagen"}',
        '{"date": "2016-01-01", "change": {"rule": "uren"}, "cases": [{"answers": {}, "date": "2016-01-01"}]}',
        "{}",
    )
)


def rehearsal_questions() -> list[tuple[str, ...]]:
    """Aid and line: each version of each aid without answers, with each single answer, with all, and with bad ones."""
    asked: list[tuple[str, ...]] = [("bestaat-niet", '{"answers": {}, "date": "2016-01-01"}'), *WHAT_IF]
    for aid_id in aid_ids():
        known = versions(aid_id)
        around = {day.isoformat() for aid in known for day in _border_days(aid)}
        asked += [(aid_id, _line({}, day)) for day in sorted({*DATES, *around})]
        asked += [(aid_id, _line(answers, _a_day_of(aid))) for aid in known for answers in _answer_sets(aid)]
        asked += [(aid_id, line) for line in BAD_LINES]
    return asked


def rehearsal_documents() -> list[tuple[str, str]]:
    """Aid and line: each sort of document of each aid, without answers and with all, on known days and past the law."""
    return [
        (aid_id, _document_line(sort.id, answers, day))
        for aid_id in aid_ids()
        for sort in sorts_of(aid_id)
        for answers in ({}, *(dict(next(_answer_sets(aid))) for aid in versions(aid_id)))
        for day in ("2026-11-22", "2030-01-01")
    ]


def _document_line(document: str, answers: Mapping[str, object], day: str) -> str:
    choices = {"verzonden": "2026-11-13", "beslissing_verzonden": "2026-11-13"}
    asked = {"document": document, "answers": answers, "date": day, "today": day, "choices": choices}
    return json.dumps(asked | {"words": {"verdringing": "é <b>"}})


def _border_days(aid: Aid) -> tuple[date, ...]:
    """The first and last day of a version, and the days before and after."""
    one = timedelta(days=1)
    return aid.period.first - one, aid.period.first, aid.period.last, aid.period.last + one


def _a_day_of(aid: Aid) -> str:
    """One of the dates where the version is for it, its first day where it is for none."""
    first, last = aid.period.first.isoformat(), aid.period.last.isoformat()
    return next((day for day in DATES if first <= day <= last), first)


def _answer_sets(aid: Aid) -> Iterator[Mapping[str, object]]:
    choices = {question.fact.id: question.asked.values or (0, 20.5) for question in aid.questions}
    yield {fact: values[0] for fact, values in choices.items()}
    yield from ({fact: value} for fact, values in choices.items() for value in values)
    yield from ({each.question.fact.id: DATE_OF_BIRTH} for each in aid.substitutes)


def _line(answers: Mapping[str, object], day: str) -> str:
    return json.dumps({"answers": answers, "date": day})
