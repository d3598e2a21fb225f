"""Which questions tell more once the outcome is settled: each by which Python says something else, and none in vain."""

import random
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from decision_aids.aids import aid_ids, version_on, versions
from decision_aids.answers.check import check
from decision_aids.rules.facts import Kind, Value
from decision_aids.rules.model import Aid, Question
from tests.answers_of_table import Answers, as_the_page_asks, read_from_table

TODAY = date(2026, 11, 22)
DRAWN = 25
NUMBERS = (0, 8, 40)


def told(aid_id: str, answers: Answers) -> object:
    """What Python says of the rules and beside the outcome; a finding rests on no other sources for the page."""
    result = check(aid_id, answers, TODAY)
    findings = [{**finding, "sources": ()} for finding in result["findings"]]
    return findings, result["warnings"], result["depends_on_reading"], result["rulings"]


def values(question: Question) -> Sequence[Value]:
    if question.asked.kind is Kind.GETAL:
        return NUMBERS
    return question.asked.values or (TODAY.isoformat(),)


def settled(aid: Aid, chance: random.Random) -> Answers:
    """Drawn answers to what Python asks, until the outcome is settled."""
    answers: dict[str, Value] = {}
    questions = {question.fact.id: question for question in aid.questions}
    while open_facts := check(aid.id, answers, TODAY)["ask_next"]:
        answers[open_facts[0]] = chance.choice(values(questions[open_facts[0]]))
    return as_the_page_asks(aid, answers, TODAY)


def facts_that_tell(aid: Aid, answers: Answers) -> set[str]:
    """Each fact of which one answer alone has Python say something else."""
    now = told(aid.id, answers)
    return {
        question.fact.id
        for question in aid.questions
        if question.fact.id not in answers
        and any(told(aid.id, {**answers, question.fact.id: value}) != now for value in values(question))
    }


def facts_of_table(aid_id: str, asked: Sequence[Answers], workplace: Path) -> list[Any]:
    lines = [[answers, TODAY.isoformat()] for answers in asked]
    return [*read_from_table("more_of_table.mjs", versions(aid_id), lines, workplace)]


@pytest.mark.parametrize("aid_id", [aid_id for aid_id in aid_ids() if version_on(aid_id, TODAY).step_by_step])
def test_page_knows_each_question_that_tells_more(aid_id: str, tmp_path: Path) -> None:
    """Of drawn settled cases: an answer that changes a finding or what stands beside it is one that the page offers."""
    chance = random.Random(aid_id)  # noqa: S311 - guards no secret
    aid = version_on(aid_id, TODAY)
    asked = [settled(aid, chance) for _ in range(DRAWN)]
    telling = [facts_that_tell(aid, answers) for answers in asked]
    offered = facts_of_table(aid_id, asked, tmp_path)
    pairs = zip(asked, offered, telling, strict=True)
    assert [(given, page, python) for given, page, python in pairs if not python <= set(page)] == []
    assert any(telling)


def test_page_asks_nothing_where_nothing_more_can_be_told(tmp_path: Path) -> None:
    """Of an order for which other rules hold no answer says more; one that crosses a limit may cross others too."""
    others, crossed = facts_of_table(
        "opdracht",
        [{"soort": "re-integratie"}, {"soort": "tegenprestatie", "activiteit_omschreven": "nee"}],
        tmp_path,
    )
    assert others == []
    assert {"onbeloond", "schriftelijk_besluit", "gemeente", "uren_per_week"} <= set(crossed)
