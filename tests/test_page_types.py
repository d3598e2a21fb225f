"""What Python writes for the page is what the scripts of the page are typed with: here the two are held together."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from build_tools.browser_python.answer_tables import first_table
from build_tools.pages.aid_versions import side_by_side
from build_tools.pages.every_municipality import comparison_data
from build_tools.pages.official_words import words_file
from build_tools.pages.page_texts import page_texts
from build_tools.pages.reasons_file import reasons_file
from build_tools.teaching.group_data import group_data
from build_tools.teaching.interview import interview_shape
from build_tools.teaching.pages import as_file
from build_tools.teaching.talk_words import words_for_the_page
from build_tools.teaching.talks import talks
from decision_aids.aids import aid_ids, versions
from decision_aids.answers.check import check
from decision_aids.answers.result import Result
from decision_aids.answers.what_if import answer_line
from decision_aids.rules.facts import STEPS_PER_UNIT, UNKNOWN_ANSWER
from decision_aids.writers.document_lines import document_line
from tests.decision_aids.case_files import cases
from tests.fuzz.right import document_lines
from tests.typed_samples import complaints

ON = date(2026, 11, 25)
SCRIPTS = Path(__file__).parents[1] / "docs" / "assets" / "scripts"


def results() -> Iterator[Result]:
    """What each aid says of nothing at all, and of some of its cases."""
    for aid_id in aid_ids():
        yield check(aid_id, {}, ON)
        for case in cases(aid_id)[:5]:
            yield check(aid_id, case.answers, case.on)


def documents() -> Iterator[dict[str, Any]]:
    """Every document that can be made when everything is answered."""
    for aid_id in aid_ids():
        for line in document_lines(aid_id):
            made = json.loads(document_line(aid_id, json.dumps(line)))
            if "error" not in made:
                yield made


def asked_otherwise(**question: object) -> dict[str, Any]:
    """What is said of another rule."""
    said: dict[str, Any] = json.loads(answer_line("zelfcheck", json.dumps({"date": ON.isoformat(), **question})))
    return said


def test_what_python_says_is_what_the_scripts_take_it_for(tmp_path: Path) -> None:
    """Every field is there, of its kind, and none beside those."""
    known = [versions(aid_id) for aid_id in aid_ids()]
    changeable = asked_otherwise()
    change = {"rule": changeable["rules"][0]["rule"]}
    samples: dict[str, list[object]] = {
        "Result": [*results()],
        "Texts": [page_texts(version) for of_aid in known for version in side_by_side(of_aid)],
        "ReasonsFile": [json.loads(reasons_file(of_aid)[1]) for of_aid in known],
        "LawWordsFile": [json.loads(words_file(aid)[1]) for of_aid in known for aid in of_aid],
        "AnswerTableFile": [first_table(of_aid) for of_aid in known],
        "Comparison": [comparison_data(versions("zelfcheck")[-1])],
        "Changeable": [changeable],
        "Compared": [asked_otherwise(change=change, cases=[{"answers": {}, "date": ON.isoformat()}])],
        "MadeDocument": [*documents()],
        "GroupData": [group_data()],
        "Talk": [as_file(talk) for talk in talks().values()],
        "TalkWords": [words_for_the_page()],
        "InterviewShape": [interview_shape()],
    }
    assert all(samples.values())
    assert complaints(samples, tmp_path) == ""


def test_scripts_know_what_python_counts_with() -> None:
    """What stands in an answer that is not known, and the smallest step of a number, are in one script as in Python."""
    known = {
        "unknown_answer.js": f'export const UNKNOWN_ANSWER = "{UNKNOWN_ANSWER}";',
        "dutch_numbers.js": f"export const STEP = {1 / STEPS_PER_UNIT};",
    }
    for name, line in known.items():
        assert line in (SCRIPTS / name).read_text(encoding="utf-8")
    elsewhere = [path for path in SCRIPTS.rglob("*.js") if f'"{UNKNOWN_ANSWER}"' in path.read_text(encoding="utf-8")]
    assert [path.name for path in elsewhere] == ["unknown_answer.js"]


def test_another_shape_is_told(tmp_path: Path) -> None:
    """A field that is gone, one of another kind and one that no script knows are each named."""
    shape = interview_shape()
    wrong = [{"versie": shape["versie"]}, {**shape, "versie": 1}, {**shape, "meer": ""}]
    told = complaints({"InterviewShape": wrong}, tmp_path)
    assert [name in told for name in ("'kolommen'", "'number'", '"meer"')] == [True, True, True]
