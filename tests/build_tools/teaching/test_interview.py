"""The questions of the study as an instrument: none left out, and answers that can be read back."""

import csv
import io
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup

from build_tools.teaching.interview import IN_BIJLAGE, VERSION, faults_of, interview, interview_shape
from build_tools.teaching.pages import material
from tests.build_tools.teaching.page_scripts import in_the_page

DOCS = Path(__file__).parents[3] / "docs"
COLUMNS = list(interview_shape()["kolommen"])  # type: ignore[call-overload]


def test_every_question_of_the_study_is_asked_in_its_order() -> None:
    """All questions of bijlage 4 are asked, none before one that comes earlier there."""
    assert sorted({question.bijlage for question in interview()}) == list(range(1, IN_BIJLAGE + 1))
    assert list(faults_of(interview())) == []


def test_question_left_out_or_moved_is_named() -> None:
    """An instrument that misses a question of the study, or asks one too late, is refused."""
    questions = interview()
    assert "vraag 3 van bijlage 4 ontbreekt" in list(faults_of((*questions[:3], *questions[4:])))
    assert "vraag 1 staat na vraag 31" in list(faults_of((*questions, replace(questions[0], id="weer"))))
    assert "twee vragen hebben dezelfde id" in list(faults_of((*questions, questions[-1])))


def test_form_and_codebook_name_the_same_columns() -> None:
    """What the form asks, the codebook explains: the same columns in the same order."""
    form = BeautifulSoup(material("vragenlijst", {}), "html.parser")
    asked = dict.fromkeys(str(field["name"]) for field in form.select("[name]") if field["name"] != "toestemming")
    codebook = BeautifulSoup(material("codeboek", {}), "html.parser")
    explained = [cell.get_text() for cell in codebook.select("tbody th")]
    assert list(asked) == COLUMNS
    assert explained == ["versie", *COLUMNS]


def test_consent_and_anonymity_come_first() -> None:
    """The page asks for consent and a code before the first question, and the form does too."""
    page = (DOCS / "trainer/onderzoek.md").read_text(encoding="utf-8")
    assert page.index("Vraag toestemming") < page.index("oefening: vragenlijst")
    names = re.findall(r'name="(\w+)"', material("vragenlijst", {}))
    assert names[:2] == ["toestemming", "code"]


def record(**answers: str) -> dict[str, str]:
    return {"versie": VERSION, **dict.fromkeys(COLUMNS, ""), **answers}


def test_table_survives_a_spreadsheet() -> None:
    """A row is read back as it was, and a text that a spreadsheet would run as a formula stays text."""
    given = record(code="R01", doel='Zij zei: "meedoen"; en\ndan werk', beleid="=1+1")
    text = in_the_page("interview_file.js", "it.asCsv(given)", given)
    heads, row = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=";")
    assert dict(zip(heads, row, strict=True)) == given | {"beleid": "'=1+1"}


def read(file: object) -> dict[str, Any]:
    given = {"text": file if isinstance(file, str) else json.dumps(file), "shape": interview_shape()}
    return dict(in_the_page("interview_file.js", "it.readInterview(given.text, given.shape)", given))


def test_interview_is_read_back() -> None:
    """A file that the form made is read by the page that compares."""
    assert read(record(code="R01", keuze_code="zelf"))["interview"]["keuze_code"] == "zelf"


@pytest.mark.parametrize(
    ("file", "fault"),
    [
        ("nee", "dit is geen geldig JSON-bestand"),
        ([], "hier hoort één interview, met een antwoord per kolom"),
        (record() | {"versie": "1999"}, f"versie is 1999; deze pagina leest {VERSION}"),
        (record() | {"versie": {"toString": 1}}, f"versie is geen tekst; deze pagina leest {VERSION}"),
        (record(naam="Jan"), "naam is onbekend"),
        (record(keuze_code="dwang"), "keuze_code: toegestaan: zelf, samen, de gemeente"),
        (record(doel="x" * 4001), "doel: hier hoort tekst van hoogstens 4000 tekens"),
        ({"versie": VERSION, "doel": 5}, "doel: hier hoort tekst van hoogstens 4000 tekens"),
    ],
    ids=["no json", "no table", "old version", "no version", "unknown column", "unknown code", "too long", "no text"],
)
def test_hostile_or_old_file_is_refused_with_words(file: object, fault: str) -> None:
    """A file of another kind or version is refused, with the column and what is allowed."""
    assert read(file)["faults"] == [fault]
