"""The quiz: forty sound questions, drawn alike by everybody with the same word, and opened by programs of others."""

import json
import subprocess
import zipfile
from collections import Counter
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from qti_convert import upgrade_package

from build_tools.teaching.pages import material
from build_tools.teaching.quiz import Keus, Vraag, faults_of, quiz
from build_tools.teaching.quiz_files import as_gift, as_qti
from decision_aids.law.sources import Certainty, sources
from tests.another_process import made_elsewhere
from tests.build_tools.teaching.page_scripts import in_the_page

PROJECT = Path(__file__).parents[3]
QTI_3 = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0"
QTI = {"qti": "http://www.imsglobal.org/xsd/imsqti_v2p1", "cp": "http://www.imsglobal.org/xsd/imscp_v1p1"}
AWKWARD = Vraag(
    "lastig",
    "Is 2 = 2, ~ {ja} of #nee: a\\b <b>?",
    (Keus("= {ja}", "Want: 2 = 2 #1", goed=True), Keus("~ nee", "\\ of </prompt>"), Keus("weet", "niet")),
    ("participatiewet-art-9",),
    "index.md",
)


def test_there_are_forty_questions() -> None:
    """The quiz has forty questions, and the right answer stands in every place about as often."""
    questions = quiz()
    assert len(questions) == 40
    places = Counter(question.antwoorden.index(question.right) for question in questions)
    assert sorted(places) == [0, 1, 2]
    assert min(places.values()) >= 10


def test_no_question_rests_on_what_nobody_saw() -> None:
    """Every question has a source that was read, at least in part."""
    read = (Certainty.GEZIEN, Certainty.DEELS_GEZIEN)
    assert [each.id for each in quiz() if not any(sources()[source].certainty in read for source in each.bronnen)] == []


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        (replace(AWKWARD, antwoorden=AWKWARD.antwoorden[1:]), "vraag lastig heeft 0 goede antwoorden; toegestaan: 1"),
        (replace(AWKWARD, antwoorden=(*AWKWARD.antwoorden, Keus("x", " "))), "vraag lastig: waarom is leeg"),
        (replace(AWKWARD, bronnen=()), "vraag lastig heeft geen bron"),
        (replace(AWKWARD, bronnen=("x",)), "vraag lastig: bron x staat niet in het register"),
    ],
    ids=["no right answer", "no reason", "no source", "unknown source"],
)
def test_question_that_does_not_work_is_refused(changed: Vraag, fault: str) -> None:
    """A question without one right answer, a reason or a source is named."""
    assert list(faults_of((changed,))) == [fault]
    assert list(faults_of((AWKWARD, AWKWARD))) == ["twee vragen heten lastig"]


def test_same_word_draws_the_same_questions() -> None:
    """A word draws the same questions everywhere, without one twice; another word draws others."""
    given = {"items": list(range(40))}
    draw = (
        "[it.drawn(given.items, 10, 'Groep 3'), it.drawn(given.items, 10, ' groep 3 '), it.drawn(given.items, 40, 'x')]"
    )
    first, again, other = in_the_page("drawing.js", draw, given)
    assert first == again == PINNED
    assert sorted(other) == given["items"]
    assert other[:10] != first


PINNED = [23, 2, 24, 14, 39, 15, 26, 9, 19, 22]
"""What this word has drawn since the quiz was made: a group that wrote the word down gets its questions again."""


def opened_as_gift(text: str) -> list[dict[str, Any]]:
    """The questions in a GIFT file as the parser of gift-pegjs reads them."""
    program = "console.log(JSON.stringify(require('gift-pegjs').parse(require('fs').readFileSync(0, 'utf8'))))"
    command = ["node", "-e", program]
    return list(
        json.loads(subprocess.run(command, cwd=PROJECT, input=text, capture_output=True, text=True, check=True).stdout)
    )


@pytest.mark.parametrize("questions", [quiz(), (AWKWARD,)], ids=["the quiz", "awkward signs"])
def test_gift_file_is_opened_by_a_parser_of_others(questions: tuple[Vraag, ...]) -> None:
    """Another program reads every question, answer and reason of the GIFT file as it was meant."""
    opened = opened_as_gift(as_gift(questions))
    assert [each["type"] for each in opened] == ["MC"] * len(questions)
    for question, read in zip(questions, opened, strict=True):
        assert read["title"] == question.id
        assert read["stem"]["text"] == question.vraag
        answers = [(each["text"]["text"], each["feedback"]["text"], each["isCorrect"]) for each in read["choices"]]
        assert answers == [(answer.tekst, answer.waarom, answer.goed) for answer in question.antwoorden]


@pytest.mark.parametrize("questions", [quiz(), (AWKWARD,)], ids=["the quiz", "awkward signs"])
def test_qti_package_is_whole(questions: tuple[Vraag, ...]) -> None:
    """Every file that the manifest names is in the package and holds its question, the right choice and the reasons."""
    with zipfile.ZipFile(BytesIO(as_qti(questions))) as package:
        assert package.testzip() is None
        manifest = ET.fromstring(package.read("imsmanifest.xml"))  # noqa: S314, made here
        named = [str(file.get("href")) for file in manifest.iterfind(".//cp:resource/cp:file", QTI)]
        assert sorted(package.namelist()) == sorted(["imsmanifest.xml", *named])
        items = [ET.fromstring(package.read(name)) for name in named]  # noqa: S314, made here
    for question, item in zip(questions, items, strict=True):
        choices = {each.get("identifier"): each.text for each in item.iterfind(".//qti:simpleChoice", QTI)}
        reasons = {each.get("identifier"): each.text for each in item.iterfind("qti:modalFeedback", QTI)}
        assert item.get("identifier") == question.id
        assert item.findtext(".//qti:prompt", namespaces=QTI) == question.vraag
        assert list(choices.values()) == [answer.tekst for answer in question.antwoorden]
        assert list(reasons.values()) == [answer.waarom for answer in question.antwoorden]
        assert choices.keys() == reasons.keys()
        assert choices[item.findtext(".//qti:correctResponse/qti:value", namespaces=QTI)] == question.right.tekst


@pytest.mark.parametrize("questions", [quiz(), (AWKWARD,)], ids=["the quiz", "awkward signs"])
def test_qti_package_is_opened_by_a_reader_of_others(questions: tuple[Vraag, ...]) -> None:
    """Another program reads the package and makes items of QTI 3 of it, with each choice and the right one."""
    opened = upgrade_package(BytesIO(as_qti(questions))).files
    items = [ET.fromstring(content) for name, content in opened.items() if "manifest" not in name]  # noqa: S314, made here
    read = {str(item.get("identifier")): item for item in items if item.tag == f"{{{QTI_3}}}qti-assessment-item"}
    assert read.keys() == {question.id for question in questions}
    for question in questions:
        item, within = read[question.id], f".//{{{QTI_3}}}"
        choices = {each.get("identifier"): each.text for each in item.iterfind(f"{within}qti-simple-choice")}
        assert list(choices.values()) == [answer.tekst for answer in question.antwoorden]
        assert item.findtext(f"{within}qti-prompt") == question.vraag
        right = item.find(f"{within}qti-correct-response")
        assert right is not None
        assert choices[right.findtext(f"{{{QTI_3}}}qti-value")] == question.right.tekst


def test_files_are_the_same_each_time() -> None:
    """The same questions give the same files, in whatever process and year: what did not change is not sent again."""
    imports = "from build_tools.teaching.quiz import quiz\nfrom build_tools.teaching.quiz_files import as_gift, as_qti"
    assert made_elsewhere(imports, "as_qti(quiz())") == as_qti(quiz())
    assert made_elsewhere(imports, "as_gift(quiz()).encode()") == as_gift(quiz()).encode()


def test_answers_stand_behind_a_summary_on_the_page() -> None:
    """Without a script every question is there, with its answer and reasons to open."""
    page = material("quiz", {})
    assert page.count("<section") == page.count("<details>") == 40
    assert "data-right" in page
