"""A case that somebody saves as a file and opens again."""

import json
import random
import re
import subprocess
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from decision_aids.aids import aid_ids, version_on
from decision_aids.answers.describe import asked
from decision_aids.rules.facts import STEPS_PER_UNIT, UNKNOWN_ANSWER, Fact, Kind, Value
from tests.test_page_scripts import PROJECT, as_modules

DAY = date(2026, 11, 25)
CASES = 1000
WORDS = (
    "",
    " ",
    "gewoon",
    "<b>&amp;</b>",
    "é😀\u202eom",
    '"\\/',
    "regel\nregel",
    "__proto__",
    "=1+1",
    "8.5",
    "2026-11-25",
    "x" * 10_000,
)


def drawn(draw: random.Random, fact: Fact) -> Value:
    """A value that the fact allows."""
    if draw.random() < 0.1:
        return UNKNOWN_ANSWER
    match fact.kind:
        case Kind.GETAL:
            return fact.value(draw.randint(0, fact.highest * STEPS_PER_UNIT))
        case Kind.DATUM:
            return (date(1900, 1, 1) + timedelta(days=draw.randint(0, 73_000))).isoformat()
        case _:
            return draw.choice(fact.values)


def drawn_case(draw: random.Random) -> dict[str, Any]:
    """A case of any aid, with answers to any of its questions and words with any of them."""
    aid = version_on(draw.choice(aid_ids()), DAY)
    questions = draw.sample(asked(aid), draw.randint(0, len(asked(aid))))
    case: dict[str, Any] = {
        "aid": aid.id,
        "saved": (DAY + timedelta(days=draw.randint(-4000, 4000))).isoformat(),
        "answers": {question.fact.id: drawn(draw, question.asked) for question in questions},
        "words": {question.fact.id: draw.choice(WORDS) for question in questions if question.own_words},
    }
    return case | ({"date": DAY.isoformat()} if draw.random() < 0.5 else {})


def kinds() -> Mapping[str, Mapping[str, Mapping[str, object]]]:
    """By aid and fact, as which kind a field reads what is typed in it."""
    return {
        aid_id: {
            question.fact.id: {"kind": question.asked.kind.value, "max": question.asked.highest}
            for question in asked(version_on(aid_id, DAY))
        }
        for aid_id in aid_ids()
    }


def test_thousand_drawn_cases_come_back_from_their_file_as_they_were(tmp_path: Path) -> None:
    """Every answer, every word, the aid, the day asked about and the day of saving survive the file."""
    draw = random.Random(20261125)  # noqa: S311 - guards no secret
    cases = [drawn_case(draw) for _ in range(CASES)]
    asked_for = json.dumps({"cases": cases, "kinds": kinds()})
    command = ["node", str(as_modules(tmp_path) / "round_trip.mjs")]
    ran = subprocess.run(command, input=asked_for, capture_output=True, text=True, check=False, timeout=60)
    assert ran.returncode == 0, ran.stderr
    read = json.loads(ran.stdout)
    fields = [each.pop("fields") for each in read]
    assert read == [case | {"lost": []} for case in cases]
    assert {name for names in fields for name in names} == fields_of_the_contract()


def fields_of_the_contract() -> set[str]:
    """The fields of a saved case that the contract names."""
    section = (PROJECT / "CONTRACT.md").read_text(encoding="utf-8").split("\n## 6. ")[1].split("\n## ")[0]
    rows = [line.split("|")[1] for line in section.splitlines() if line.startswith("| `")]
    return {name for row in rows for name in re.findall("`([a-z_]+)`", row)}
