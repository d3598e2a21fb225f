"""Asks the table of an aid, through the page's own scripts in Node.js."""

import json
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from build_tools.browser_python.answer_tables import first_table, table_of_reasons
from decision_aids.answers.case import Case
from decision_aids.engine.compile import answering
from decision_aids.rules.facts import UNKNOWN_ANSWER
from decision_aids.rules.model import Aid

PROJECT = Path(__file__).resolve().parents[1]
SCRIPTS, READERS = Path("docs/assets/scripts"), Path("tests/scripts")

Answers = Mapping[str, object]


def answers_of_table(
    known: Sequence[Aid], questions: Sequence[tuple[Answers, date]], workplace: Path
) -> list[dict[str, Any] | None]:
    """What the table of an aid, given its versions, says of these answers on these days; None where it says nothing."""
    asked = [[answers, day.isoformat()] for answers, day in questions]
    return read_from_table("answers_of_table.mjs", known, asked, workplace)


def read_from_table(
    reader: str, known: Sequence[Aid], questions: Sequence[object], workplace: Path
) -> list[dict[str, Any] | None]:
    """What a script among the tests, which reads a table, answers to each of these questions."""
    # A copy that is called a module: an older Node.js takes a .js file beside no package.json for something else.
    shutil.copytree(PROJECT / SCRIPTS, workplace / SCRIPTS)
    (workplace / READERS).mkdir(parents=True)
    shutil.copyfile(PROJECT / READERS / reader, workplace / READERS / reader)
    (workplace / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    table, reasons = workplace / "table.json", workplace / "reasons.json"
    table.write_text(json.dumps(first_table(known)), encoding="utf-8")
    reasons.write_text(json.dumps(reasons_of(known)), encoding="utf-8")
    lines = "".join(f"{json.dumps(question)}\n" for question in questions)
    node = shutil.which("node")
    assert node is not None
    ran = subprocess.run(
        [node, str(workplace / READERS / reader), str(table), str(reasons)],
        input=lines,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return [json.loads(line) for line in ran.stdout.splitlines()]


def reasons_of(known: Sequence[Aid]) -> dict[str, dict[str, object]]:
    """What the page adds to the table of an aid, without the words that are no part of it."""
    return {aid.period.first.isoformat(): {"table": table_of_reasons(answering(aid))} for aid in known}


def as_the_table_says(aid: Aid, result: Mapping[str, object]) -> dict[str, Any]:
    """What Python answers, in JSON and with the open questions in the order of the page."""
    found: dict[str, Any] = json.loads(json.dumps(result))
    return found | {"ask_next": [fact.id for fact in aid.facts if fact.id in found["ask_next"]]}


def as_the_page_asks(aid: Aid, answers: Answers, on: date) -> dict[str, object]:
    """Without the answers to questions that the page does not ask."""
    asked = Case(aid, answers, on).ticks
    instead = {substitute.question.fact.id for substitute in aid.substitutes}
    return {
        fact: value for fact, value in answers.items() if value == UNKNOWN_ANSWER or fact in asked or fact in instead
    }
