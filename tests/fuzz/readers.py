"""Everything that reads what somebody else wrote, each with what is right for it and what it may answer."""

import json
import tempfile
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from build_tools.editions.tables import EditionError, tables_of
from build_tools.own_edition.edition_file import read_edition
from build_tools.own_edition.faults import EditionFileError
from build_tools.own_edition.logo_faults import faults_of_logo
from build_tools.reading_sheets.answer_file import AnswerFileError, read_back
from build_tools.reports.report import ReportError, read_report
from build_tools.teaching.errors import TeachingError
from build_tools.teaching.group_data import group_data
from build_tools.teaching.interview import interview_shape
from build_tools.teaching.reading import read_file_of
from build_tools.teaching.talk_words import words_for_the_page
from build_tools.teaching.talks import Gesprek, explains, faults_of
from decision_aids.aids import aid_ids
from decision_aids.answers import what_if
from decision_aids.answers.json_lines import answer_line
from decision_aids.law.gemeenten.contradictions import faults_of as faults_of_grounds
from decision_aids.law.gemeenten.contradictions import faults_of_own, faults_of_size
from decision_aids.law.gemeenten.model import Verordening
from decision_aids.law.typed_tables import DataFileError, read_file
from decision_aids.writers.document_lines import document_line
from tests.fuzz.commands import command, run_command
from tests.fuzz.drawn import TEXTS, Draw, Drawn, of_json, of_text, of_toml
from tests.fuzz.right import (
    DAY,
    ITEMS,
    answer_lines,
    asked_otherwise,
    document_lines,
    report,
    saved_cases,
    sheet,
    table,
)

PROJECT = Path(__file__).resolve().parents[2]
TABLES = Path("assets", "whole_tables")


class Reader(NamedTuple):
    """A reader in Python: how its inputs are drawn, and what reads one, says whether it was taken, and may throw."""

    name: str
    share: int
    """Of a thousand inputs: what reads quickly gets more of them."""
    drawn: Drawn
    read: Callable[[str], bool]


class ScriptReader(NamedTuple):
    """A reader in the page's script, by its name in script_readers.mjs; `given` is what the page tells it."""

    name: str
    share: int
    drawn: Drawn
    given: object = None


def python_readers(workplace: Path) -> list[Reader]:
    """The readers in Python; those of files find them in this folder."""
    by_laws = _texts("decision_aids/law/gemeenten/*/2*.toml")
    talks = _texts("build_tools/teaching/gesprekken/*.toml")
    return [
        Reader("answer lines", 150, _with_aid(answer_lines), _read_line),
        Reader("command line", 10, command, run_command),
        Reader("what if", 20, _with_aid(asked_otherwise), _read_what_if),
        Reader("documents", 3, _with_aid(document_lines), _read_document_line),
        Reader("reports", 100, of_json([report()]), _refusing(read_report, ReportError)),
        Reader("reading sheets", 40, of_toml([sheet()]), _refusing(_read_sheet, AnswerFileError)),
        Reader(
            "editions", 2, of_toml(_texts("docs/gemeente/*.toml")), _in_file(workplace, _read_edition, EditionFileError)
        ),
        Reader("logos", 40, of_text(_texts("docs/assets/images/*.svg")), _in_file(workplace, _read_logo, ValueError)),
        Reader("built sites", 40, of_json([table()]), _in_file(workplace / TABLES, _read_site, EditionError, "a.json")),
        Reader("by-laws", 30, of_toml(by_laws), _in_file(workplace, _read_by_law, DataFileError, "2015-01-01.toml")),
        Reader("talks of the site", 3, of_toml(talks), _in_file(workplace, _read_talk, TeachingError)),
    ]


def script_readers() -> list[ScriptReader]:
    """The readers in the page's script."""
    kept: Any = {"answers": [["uren", "8,5"], ["dag", "1 mei 2026"]], "words": [["verdringing", "x\ny"]], "kept": "k 1"}
    talks = [{**tomllib.loads(text), "bronnen": []} for text in _texts("build_tools/teaching/gesprekken/*.toml")]
    shape: Any = interview_shape()
    typed = (
        "8,5 uur per week",
        "ongeveer 12",
        "7½",
        "1.000",
        "1 december 1959",
        "01-12-59",
        "20260101",
        "3e mei 2026",
        *TEXTS,
    )
    return [
        ScriptReader("saved_case", 150, of_json(saved_cases())),
        ScriptReader("group_case", 120, of_json(saved_cases()), group_data()["aids"]),
        ScriptReader("talk", 12, of_json(talks), words_for_the_page()),
        ScriptReader(
            "interview", 60, of_json([{"versie": shape["versie"], **_first_of_each(shape["kolommen"])}]), shape
        ),
        ScriptReader("kept_in_tab", 80, of_json([kept])),
        ScriptReader("kept_on_device", 80, of_json([kept])),
        ScriptReader("kept_to_learn", 60, of_json([kept["answers"], dict(kept["answers"])])),
        ScriptReader("number", 30, of_text(typed)),
        ScriptReader("date", 30, of_text(typed)),
    ]


def _read_sheet(text: str) -> object:
    return read_back(text, ITEMS, DAY)


def _first_of_each(columns: dict[str, list[str]]) -> dict[str, str]:
    return {name: codes[0] if codes else "x" for name, codes in columns.items()}


def _texts(pattern: str) -> list[str]:
    return [file.read_text(encoding="utf-8") for file in sorted(PROJECT.glob(pattern))]


def _with_aid(lines: Callable[[str], list[Any]]) -> Drawn:
    """Lines for an aid below its name; now and then below that of another, or of none."""
    drawn = {aid_id: of_json(seeds) for aid_id in aid_ids() if (seeds := lines(aid_id))}

    def with_aid(draw: Draw) -> str:
        aid_id = draw.choice([*drawn])
        named = draw.choice((*aid_ids(), "toverbal")) if draw.random() < 0.1 else aid_id
        return f"{named}\n{drawn[aid_id](draw)}"

    return with_aid


def _read_line(text: str) -> bool:
    aid_id, _, line = text.partition("\n")
    answer = answer_line(aid_id, line, DAY)
    found = json.loads(answer)
    if "\n" in answer or not ("outcome" in found or found.keys() == {"error"}):
        raise AssertionError(answer)
    return "outcome" in found


def _read_what_if(text: str) -> bool:
    aid_id, _, line = text.partition("\n")
    found = json.loads(what_if.answer_line(aid_id, line))
    if not ("thresholds" in found or "after" in found or found.keys() == {"error"}):
        raise AssertionError(found)
    return "error" not in found


def _read_document_line(text: str) -> bool:
    aid_id, _, line = text.partition("\n")
    found = json.loads(document_line(aid_id, line))
    if not ("body" in found or found.keys() == {"error"}):
        raise AssertionError(found)
    return "body" in found


def _refusing(read: Callable[[str], object], refusal: type[Exception]) -> Callable[[str], bool]:
    def reading(text: str) -> bool:
        try:
            read(text)
        except refusal as error:
            if not str(error):
                raise AssertionError("a refusal without words") from error
            return False
        return True

    return reading


def _in_file(
    folder: Path, read: Callable[[Path], object], refusal: type[Exception], name: str = "bestand.toml"
) -> Callable[[str], bool]:
    folder.mkdir(parents=True, exist_ok=True)

    def reading(text: str) -> bool:
        file = folder / name
        # Half a character is no UTF-8: so the reader meets bytes that are no text too.
        file.write_bytes(text.encode("utf-8", errors="surrogatepass"))
        return _refusing(lambda _: read(file), refusal)(text)

    return reading


def _read_edition(file: Path) -> object:
    return read_edition(file, DAY)


def _read_logo(file: Path) -> None:
    if found := [*faults_of_logo(file)]:
        raise ValueError("\n".join(found))


def _read_site(file: Path) -> object:
    return tables_of(file.parents[len(TABLES.parts)])


def _read_by_law(file: Path) -> object:
    by_law = read_file(Verordening, file)
    of_size = faults_of_size(by_law.omvang, by_law.duur)
    return [*of_size, *faults_of_grounds(by_law.gronden), *faults_of_own(by_law.eigen_gronden)]


def _read_talk(file: Path) -> object:
    return read_file_of(Gesprek, file, f"gesprekken/{file.name}", faults_of, explains, id="proef")


def workplace() -> tempfile.TemporaryDirectory[str]:
    """A folder for the files of the readers."""
    return tempfile.TemporaryDirectory(prefix="fuzz-")
