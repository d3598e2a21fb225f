"""A report under “Klopt dit niet?” as a file: what is refused, and the case that becomes of it."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from build_tools.reports.__main__ import main
from build_tools.reports.report import LARGEST, LONGEST_WORDS, ReportError, read_report
from decision_aids.answers.check import check
from tests.decision_aids import case_files
from tests.decision_aids.case_files import FOLDER, Case

PROJECT = Path(__file__).resolve().parents[3]
REPORT: dict[str, Any] = {
    "aid": "opdracht",
    "rules_version": "1.0",
    "rules_period": {"first": "2015-01-01", "last": "2026-12-31"},
    "edition": "0123456789abcdef" * 4,
    "saved": "2026-11-25",
    "date": "2026-11-20",
    "answers": {"soort": "tegenprestatie", "onbeloond": "nee", "uren_per_week": 8.5, "verdringing": "weet-ik-niet"},
    "outcome": "klopt-niet",
    "expected": "klopt",
    "own_words": 'Er staat "loon" in,\nmaar [dat] = geen loon.\u202e',
}


@pytest.fixture
def cases(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the cases, which are read from there."""
    folder = tmp_path / "cases"
    shutil.copytree(FOLDER, folder)
    monkeypatch.setattr(case_files, "FOLDER", folder)
    return folder


def made(report: object, cases: Path) -> int:
    """The exit code of the command for a file with this in it."""
    file = cases.parent / "melding.json"
    file.write_text(report if isinstance(report, str) else json.dumps(report), encoding="utf-8")
    return main([str(file)], cases)


def last_case(aid_id: str) -> Case:
    return case_files.cases(aid_id)[-1]


def test_report_becomes_a_case_that_fails_for_its_reason(cases: Path) -> None:
    """The case has exactly the answers of the report and expects what the visitor did; the rules say otherwise."""
    before = case_files.cases("opdracht")
    assert made(REPORT, cases) == 0
    case = last_case("opdracht")
    assert case_files.cases("opdracht")[:-1] == before
    known = {fact: value for fact, value in case.answers.items() if value != "weet-ik-niet"}
    assert known == {fact: value for fact, value in REPORT["answers"].items() if value != "weet-ik-niet"}
    assert (case.outcome, case.on.isoformat()) == ("klopt", "2026-11-20")
    assert check("opdracht", case.answers, case.on)["outcome"] == "klopt-niet"
    written = (cases / "opdracht.toml").read_text(encoding="utf-8")
    assert (
        '# Wie het meldde, schreef: Er staat "loon" in,\n# Wie het meldde, schreef: maar [dat] = geen loon.\n'
        in written
    )


def test_nothing_that_the_visitor_wrote_is_lost(cases: Path) -> None:
    """A long line goes on over several lines of comment, each within the width of a file of cases."""
    words = " ".join(f"woord-{number}" for number in range(40)) + " " + "x" * 300
    assert made({**REPORT, "own_words": f"{words}\n\nEen tweede regel."}, cases) == 0
    text = (cases / "opdracht.toml").read_text(encoding="utf-8").rpartition("[[gevallen]]")[2]
    lines = [line for line in text.splitlines() if line.startswith("#")]
    assert max(map(len, lines)) <= 118
    said = "".join(line.removeprefix("#").strip() for line in lines).replace(" ", "")
    assert f"Wiehetmeldde,schreef:{words}Wiehetmeldde,schreef:Eentweederegel.".replace(" ", "") in said


def test_case_of_a_report_turns_the_test_of_its_aid_red(tmp_path: Path) -> None:
    """The very test that holds the aid to its cases fails for the new one, and names both outcomes."""
    for name in ("decision_aids", "build_tools", "tests/decision_aids", "pyproject.toml"):
        source, target = PROJECT / name, tmp_path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, target)
    file = tmp_path / "melding.json"
    file.write_text(json.dumps(REPORT), encoding="utf-8")
    made = run_in(tmp_path, "build_tools.reports", str(file))
    assert made.returncode == 0, made.stderr
    tested = run_in(tmp_path, "pytest", "-q", "tests/decision_aids/aids/test_opdracht.py", "-k", "melding")
    assert "assert 'klopt-niet' == 'klopt'" in tested.stdout
    assert "1 failed" in tested.stdout


def run_in(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a module of Python in a folder."""
    return subprocess.run([sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False)


def test_same_report_twice_gives_two_names(cases: Path) -> None:
    """Two cases of one aid never have the same name, for a test tells them apart by it."""
    assert [made(REPORT, cases), made(REPORT, cases)] == [0, 0]
    names = [case.name for case in case_files.cases("opdracht")]
    assert len(names) == len(set(names))


def test_report_that_the_rules_already_agree_with_makes_no_case(
    cases: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where this edition answers what was expected, nothing is written and it is said why."""
    before = case_files.cases("opdracht")
    assert made({**REPORT, "outcome": "klopt", "expected": "klopt-niet"}, cases) == 0
    assert "antwoordt al klopt-niet" in capsys.readouterr().out
    assert case_files.cases("opdracht") == before


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"aid": "bestaat-niet"}, "aid: kreeg 'bestaat-niet'"),
        ({"aid": ["opdracht"]}, "aid: kreeg ['opdracht']"),
        ({"edition": "abc"}, "edition: kreeg 'abc'"),
        ({"edition": 7}, "edition: kreeg 7"),
        ({"rules_version": "1\n[[gevallen]]"}, "rules_version: kreeg"),
        ({"rules_period": {"first": "2015-01-01"}}, "rules_period: kreeg"),
        ({"rules_period": {"first": "x", "last": "2026-12-31"}}, "rules_period.first: kreeg 'x'"),
        ({"saved": "2026-02-30"}, "saved: kreeg '2026-02-30'"),
        ({"date": "2014-12-31"}, "2015"),
        ({"date": None}, "date: kreeg null"),
        ({"answers": []}, "answers: kreeg []"),
        ({"answers": {"onbeloond": "misschien"}}, "answers.onbeloond: kreeg 'misschien'"),
        ({"answers": {"uren_per_week": True}}, "answers.uren_per_week: kreeg true"),
        ({"answers": {'x" = 1\n[[gevallen]]': "ja"}}, "dit feit kent hulpmiddel opdracht niet"),
        ({"outcome": "klopt", "expected": "klopt"}, "expected: is de uitkomst die er stond"),
        ({"expected": "mag-wel"}, "expected: kreeg 'mag-wel'"),
        ({"own_words": "x" * (LONGEST_WORDS + 1)}, "own_words: kreeg"),
        ({"own_words": ["x"]}, "own_words: kreeg ['x']"),
        ({"__class__": "x"}, "'__class__': onbekend veld"),
        ({"aid": "zelfcheck", "answers": {"geboortedatum": "1980-02-29"}}, "answers.geboortedatum: hoort niet"),
    ],
)
def test_each_field_that_is_wrong_is_named(
    change: dict[str, object], field: str, cases: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that is no report writes nothing, and the field that is wrong stands in the message, in one line."""
    before = {file.name: file.read_bytes() for file in cases.iterdir()}
    assert made({**REPORT, **change}, cases) == 2
    said = capsys.readouterr()
    assert field in said.err
    assert said.out == ""
    assert {file.name: file.read_bytes() for file in cases.iterdir()} == before


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        "null",
        "[" * 5_000,
        " " * (LARGEST + 1),
        "\ud800".encode("utf-8", "surrogatepass").decode("latin-1"),
    ],
)
def test_file_that_is_no_table_is_refused_in_one_line(text: str) -> None:
    """Whatever is no JSON object is refused, without a traceback."""
    with pytest.raises(ReportError, match=r"^bestand: "):
        read_report(text)


def test_field_that_stands_there_twice_is_refused() -> None:
    """Of two values for one field nobody can say which was meant."""
    with pytest.raises(ReportError, match="'aid': staat er twee keer"):
        read_report('{"aid": 1, "aid": 2}')


def test_every_missing_field_is_named_at_once() -> None:
    """An empty object says of each field that it is not there."""
    with pytest.raises(ReportError) as error:
        read_report("{}")
    assert str(error.value).splitlines() == [f"{name}: ontbreekt" for name in REPORT if name != "own_words"]


def test_file_that_cannot_be_read_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is not there, or is no text, is bad input."""
    (tmp_path / "x").write_bytes(b"\xff\xfe\x00")
    for name in ("x", "nergens"):
        assert main([str(tmp_path / name)], tmp_path) == 2
        assert "niet te lezen" in capsys.readouterr().err
