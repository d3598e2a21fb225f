"""Where the page says that the outcome turns, it turns for Python too, and in the same words."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from decision_aids.aids import aid_ids, version_on, versions
from decision_aids.answers.describe import asked
from decision_aids.answers.strip import MEASURED, in_words, measured, strip
from decision_aids.rules.facts import Kind
from decision_aids.rules.model import Aid, Question
from tests.answers_of_table import Answers, as_the_page_asks, read_from_table
from tests.decision_aids.answers.test_strip import drawn_sets

TODAY = date(2026, 11, 22)
DAYS = (TODAY, date(2015, 1, 1), date(2016, 3, 1) + timedelta(days=700))
DRAWN = 12
WITH_NUMBERS = [
    aid_id for aid_id in aid_ids() if any(each.fact.kind in MEASURED for each in asked(versions(aid_id)[-1]))
]

Asked = tuple[Question, Answers, date]


def questions_of(aid: Aid) -> list[Asked]:
    """Each number and date with drawn other answers, on some days."""
    return [
        (question, as_the_page_asks(aid, _without_replaced(aid, question, others), day), day)
        for question in asked(aid)
        if question.fact.kind in MEASURED
        for number, others in enumerate(drawn_sets(aid, question.fact.id, DRAWN))
        for day in (DAYS[number % len(DAYS)],)
    ]


def _without_replaced(aid: Aid, question: Question, others: Answers) -> Answers:
    replaced = {each.replaces.id for each in aid.substitutes if each.question == question}
    return {name: value for name, value in others.items() if name not in replaced}


@pytest.mark.parametrize("aid_id", WITH_NUMBERS)
def test_page_turns_where_python_does(aid_id: str, tmp_path: Path) -> None:
    """Of every number and date, with drawn other answers and on three days, the strips are equal, word for word."""
    aid = version_on(aid_id, TODAY)
    questions = questions_of(aid)
    ours = [(question, strip(aid, question.fact.id, others, day)) for question, others, day in questions]
    lines = [[question.fact.id, _said(question), others, day.isoformat()] for question, others, day in questions]
    theirs = read_from_table("strips_of_table.mjs", versions(aid_id), lines, tmp_path)
    expected = [
        {"strip": [each._asdict() for each in found], "words": in_words(question, found)} for question, found in ours
    ]
    pairs = zip(lines, theirs, json.loads(json.dumps(expected)), strict=True)
    assert [(line, other, own) for line, other, own in pairs if other != own] == []
    assert {len(found) > 1 for _, found in ours} == {True, False}


def _said(question: Question) -> dict[str, object]:
    fact = question.fact
    return {"number": fact.kind is Kind.GETAL, "units": fact.units, "names": question.names}


def test_page_draws_no_strip_where_it_cannot_tell(tmp_path: Path) -> None:
    """On a day for which the rules are not known, or beside an answer that is none, the page says so."""
    said = _said(measured(version_on("aanbieder", TODAY), "uren_per_week"))
    lines = [
        ["uren_per_week", said, {}, "2027-01-01"],
        ["uren_per_week", said, {"onbeloond": "misschien"}, TODAY.isoformat()],
        ["uren_per_week", said, {"uren_per_week": "veel"}, TODAY.isoformat()],
    ]
    *nothing, found = read_from_table("strips_of_table.mjs", versions("aanbieder"), lines, tmp_path)
    assert nothing == [None, None]
    assert found is not None
