"""The command line, run the way a user runs it."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from decision_aids.__main__ import main
from decision_aids.aids import aid_ids, newest

PROJECT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Run:
    code: int
    out: str
    err: str


def run(*arguments: str, stdin: bytes = b"", environment: Mapping[str, str] | None = None) -> Run:
    """Run the command; whatever it prints must be UTF-8."""
    command = [sys.executable, "-m", "decision_aids", *arguments]
    variables = os.environ | (environment or {})
    finished = subprocess.run(command, cwd=PROJECT, input=stdin, env=variables, capture_output=True, check=False)
    return Run(finished.returncode, finished.stdout.decode("utf-8"), finished.stderr.decode("utf-8"))


def check(answers: object, *arguments: str, aid: str = "opdracht") -> Run:
    """Ask for the answers, written as JSON unless they are text already, through standard input."""
    text = answers if isinstance(answers, str) else json.dumps(answers)
    return run("check", aid, "--answers", "-", "--date", "2016-01-01", *arguments, stdin=text.encode())


def test_list_names_every_aid_with_its_question() -> None:
    """The list holds each aid once, as text and as JSON."""
    assert [line.split(":")[0] for line in run("list").out.splitlines()] == list(aid_ids())
    listed = json.loads(run("list", "--format", "json").out)
    assert [(aid["aid"], aid["title"]) for aid in listed] == [(aid_id, newest(aid_id).title) for aid_id in aid_ids()]


@pytest.mark.parametrize("aid_id", aid_ids())
def test_description_is_enough_to_write_an_answer_file(aid_id: str) -> None:
    """An answer file made of the first value of each described fact is answered with one of the described outcomes."""
    described = json.loads(run("describe", aid_id, "--format", "json").out)
    assert (described["aid"], described["title"]) == (aid_id, newest(aid_id).title)
    assert all(fact["question"] for fact in described["facts"])
    example = {"getal": 8}
    answers = {
        fact["id"]: fact["values"][0] if fact["values"] else example[fact["kind"]]
        for fact in described["facts"]
        if fact["kind"] != "datum"
    }
    answered = check(answers, "--format", "json", aid=aid_id)
    assert answered.code == 0
    assert json.loads(answered.out)["outcome"] in {outcome["id"] for outcome in described["outcomes"]}


def test_description_in_words_names_facts_and_outcomes() -> None:
    """The description as text holds each fact with what is allowed, and each outcome."""
    words = run("describe", "opdracht").out
    for name in ("uren_per_week", "een getal van 0 tot en met 168", "weet-ik-niet", "klopt-niet", "nog-onbekend"):
        assert name in words


def test_result_has_the_fields_of_the_contract() -> None:
    """The result as JSON holds exactly what the contract promises, in its order."""
    answered = check({"uren_per_week": 32}, "--format", "json")
    result = json.loads(answered.out)
    assert list(result) == [
        "aid",
        "peildatum",
        "rules_version",
        "outcome",
        "settled",
        "because",
        "findings",
        "ask_next",
        "nearest_change",
        "not_considered",
        "warnings",
    ]
    assert list(result["findings"][0]) == ["rule", "level", "status", "text", "sentence", "sources"]
    assert (result["outcome"], result["settled"], result["because"]) == ("klopt-niet", True, ["uren_per_week"])
    assert result["nearest_change"] == [{"fact": "uren_per_week", "to": 31.5, "outcome": "nog-onbekend"}]
    assert answered.err == ""


def test_answers_come_from_a_file_or_from_standard_input(tmp_path: Path) -> None:
    """A file, with or without a byte order mark, and standard input give the same answer."""
    asked = ("--date", "2016-01-01", "--format", "json")
    plain, marked = tmp_path / "antwoorden.json", tmp_path / "met_bom.json"
    plain.write_text('{"onbeloond": "nee"}', encoding="utf-8")
    marked.write_text('{"onbeloond": "nee"}', encoding="utf-8-sig")
    answers = {run("check", "opdracht", "--answers", str(path), *asked).out for path in (plain, marked)}
    assert answers == {check({"onbeloond": "nee"}, "--format", "json").out}


def test_report_comes_as_text_or_as_markdown() -> None:
    """Text is the form when none is asked for; Markdown has headings."""
    text, markdown = check({"onbeloond": "nee"}), check({"onbeloond": "nee"}, "--format", "markdown")
    assert text.out == check({"onbeloond": "nee"}, "--format", "text").out
    assert markdown.out.startswith(f"# {text.out.splitlines()[0]}\n")
    assert "\n## Waarom\n" in markdown.out


def test_date_decides_the_rules() -> None:
    """The day asked for is the peildatum of the answer."""
    answered = run("check", "opdracht", "--answers", "-", "--date", "2026-12-31", "--format", "json", stdin=b"{}")
    assert json.loads(answered.out)["peildatum"] == "2026-12-31"


def test_output_is_utf_8_whatever_the_terminal_says() -> None:
    """Accents come out as UTF-8 where the surroundings know only ASCII, in answers and in complaints."""
    plain = {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": ""}
    asked = ("check", "opdracht", "--answers", "-", "--date", "2016-01-01")
    assert "→" in run(*asked, stdin=b'{"onbeloond": "nee"}', environment=plain).out
    assert "één" in run(*asked, stdin=b"[]", environment=plain).err


def test_batch_answers_each_line_in_its_place(tmp_path: Path) -> None:
    """Each line is answered on a line of its own, in order, and a bad line spoils no other."""
    lines = [
        '{"answers": {"onbeloond": "nee"}, "date": "2016-01-01"}',
        '{"answers": {"onbeloond": "soms"}}',
        "geen json",
        "",
        '{"answers": {"uren_per_week": 40}}',
        '{"answers": {}, "date": "2016-02-30"}',
        '{"answers": {"onbeloond": "ja"}}',
    ]
    batch = tmp_path / "vragen.jsonl"
    batch.write_text("\n".join(lines) + "\n", encoding="utf-8")
    for source, stdin in ((str(batch), b""), ("-", batch.read_bytes())):
        answered = run("check", "opdracht", "--batch", source, "--date", "2016-03-01", stdin=stdin)
        assert (answered.code, answered.err) == (0, "")
        answers = [json.loads(line) for line in answered.out.splitlines()]
        assert [answer.get("outcome", "fout") for answer in answers] == [
            "klopt-niet",
            "fout",
            "fout",
            "fout",
            "klopt-niet",
            "fout",
            "nog-onbekend",
        ]
        assert [answer.get("peildatum") for answer in answers if "outcome" in answer] == [
            "2016-01-01",
            "2016-03-01",
            "2016-03-01",
        ]
        assert answers[1]["error"].startswith("onbeloond: kreeg 'soms'")
        assert answers[5]["error"].startswith("date: kreeg '2016-02-30'")


def test_batch_and_single_answers_agree() -> None:
    """A line of a batch is the same result as the answer file alone."""
    line = b'{"answers": {"uren_per_week": 40}, "date": "2016-01-01"}\n'
    batched = run("check", "opdracht", "--batch", "-", stdin=line)
    assert json.loads(batched.out) == json.loads(check({"uren_per_week": 40}, "--format", "json").out)


def test_batch_reads_lines_that_end_as_on_windows() -> None:
    """A carriage return at the end of a line is no part of the question."""
    line = b'{"answers": {"uren_per_week": 40}, "date": "2016-01-01"}\r\n'
    answered = run("check", "opdracht", "--batch", "-", stdin=line * 2)
    assert [json.loads(answer)["outcome"] for answer in answered.out.splitlines()] == ["klopt-niet"] * 2


HOURS = ("uren_per_week", "een getal van 0 tot en met 168")
OBJECT = ("--answers", "één JSON-object met antwoorden")
BAD_ANSWERS: dict[str, tuple[str, str, tuple[str, str]]] = {
    "half an hour over a week": ("opdracht", '{"uren_per_week": 168.5}', HOURS),
    "an hour over a week": ("opdracht", '{"uren_per_week": 169}', HOURS),
    "a quarter of an hour": ("opdracht", '{"uren_per_week": 7.25}', HOURS),
    "negative hours": ("opdracht", '{"uren_per_week": -1}', HOURS),
    "hours as text": ("opdracht", '{"uren_per_week": "32"}', HOURS),
    "hours as a truth": ("opdracht", '{"uren_per_week": true}', HOURS),
    "hours as null": ("opdracht", '{"uren_per_week": null}', HOURS),
    "hours as a list": ("opdracht", '{"uren_per_week": [8]}', HOURS),
    "a huge number": ("opdracht", '{"uren_per_week": 1' + "0" * 400 + "}", HOURS),
    "a number of ten thousand digits": ("opdracht", '{"uren_per_week": 1' + "0" * 10_000 + "}", OBJECT),
    "a float beyond all floats": ("opdracht", '{"uren_per_week": 1e999}', HOURS),
    "months over fifty years": ("opdracht", '{"duur_maanden": 601}', ("duur_maanden", "0 tot en met 600")),
    "NaN": ("opdracht", '{"uren_per_week": NaN}', HOURS),
    "Infinity": ("opdracht", '{"uren_per_week": -Infinity}', HOURS),
    "a choice that is not listed": ("opdracht", '{"onbeloond": "soms"}', ("onbeloond", "ja, nee, weet-ik-niet")),
    "a choice in capitals": ("opdracht", '{"onbeloond": "JA"}', ("onbeloond", "ja, nee, weet-ik-niet")),
    "a choice of two lines": ("opdracht", '{"onbeloond": "ja\\nnee"}', ("onbeloond", "ja, nee, weet-ik-niet")),
    "an unknown fact": ("opdracht", '{"loon": "ja"}', ("'loon'", "uren_per_week, duur_maanden")),
    "a fact named with a line end": ("opdracht", '{"lo\\non": "ja"}', ("'lo\\non'", "uren_per_week")),
    "a fact named endlessly": ("opdracht", '{"' + "x" * 9999 + '": 1}', ("'xxx", "uren_per_week")),
    "half a character": ("opdracht", '{"\\ud800": "ja"}', ("'\\ud800'", "uren_per_week")),
    "half a character as a value": ("opdracht", '{"onbeloond": "\\ud800"}', ("onbeloond", "ja, nee")),
    "a fact given twice": ("opdracht", '{"onbeloond": "ja", "onbeloond": "ja"}', ("'onbeloond'", "één keer")),
    "deep nesting": ("opdracht", '{"onbeloond": ' + "[" * 100_000 + "]" * 100_000 + "}", OBJECT),
    "deep nesting never closed": ("opdracht", "[" * 100_000, OBJECT),
    "a list": ("opdracht", "[]", OBJECT),
    "a text": ("opdracht", '"ja"', OBJECT),
    "null": ("opdracht", "null", OBJECT),
    "nothing at all": ("opdracht", "", OBJECT),
    "two objects": ("opdracht", "{}{}", OBJECT),
    "a comma too many": ("opdracht", '{"onbeloond": "ja",}', OBJECT),
    "an unknown municipality": ("zelfcheck", '{"gemeente": "atlantis"}', ("gemeente", "rotterdam")),
    "a municipality with a capital": ("zelfcheck", '{"gemeente": "Rotterdam"}', ("gemeente", "rotterdam")),
    "both leeftijd and geboortedatum": (
        "zelfcheck",
        '{"leeftijd": "18-tot-aow", "geboortedatum": "1980-01-01"}',
        ("leeftijd en geboortedatum", "een van de twee"),
    ),
    "a date of birth that does not exist": (
        "zelfcheck",
        '{"geboortedatum": "1980-02-30"}',
        ("geboortedatum", "JJJJ-MM-DD"),
    ),
    "a date of birth in a week": ("zelfcheck", '{"geboortedatum": "1980-W01-1"}', ("geboortedatum", "JJJJ-MM-DD")),
    "a date of birth in the future": ("zelfcheck", '{"geboortedatum": "2016-01-02"}', ("geboortedatum", "2016-01-01")),
    "a variant that does not exist": ("beleidsregels", '{"variant": "c"}', ("variant", "a, b, weet-ik-niet")),
}


def assert_refused(answered: Run, field: str, allowed: str) -> None:
    assert answered.code == 2
    assert answered.out == ""
    assert answered.err.endswith("\n")
    assert len(answered.err.splitlines()) == 1
    assert answered.err.startswith(field)
    assert allowed in answered.err
    assert "Traceback" not in answered.err


@pytest.mark.parametrize(("aid", "text", "named"), BAD_ANSWERS.values(), ids=BAD_ANSWERS)
def test_bad_answers_are_refused_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], aid: str, text: str, named: tuple[str, str]
) -> None:
    """Exit code 2, nothing on standard output, and one line that names the field and what is allowed."""
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(text.encode()), encoding="utf-8"))
    code = main(["check", aid, "--answers", "-", "--date", "2016-01-01"])
    assert_refused(Run(code, *capfd.readouterr()), *named)


BAD_COMMANDS: dict[str, tuple[tuple[str, ...], tuple[str, str]]] = {
    "an unknown aid": (("check", "toverbal", "--answers", "-"), ("AID: kreeg 'toverbal'", "zelfcheck, opdracht")),
    "an unknown aid in a batch": (("check", "toverbal", "--batch", "-"), ("AID: kreeg 'toverbal'", "zelfcheck")),
    "an unknown aid to describe": (("describe", "toverbal"), ("AID: kreeg 'toverbal'", "zelfcheck")),
    "an unknown aid to verify": (("verify", "toverbal"), ("AID: kreeg 'toverbal'", "zelfcheck")),
    "a file that is not there": (("check", "opdracht", "--answers", "nergens.json"), ("--answers", "een bestand of -")),
    "a folder": (("check", "opdracht", "--answers", "docs"), ("--answers", "een bestand of -")),
    "a batch that is not there": (("check", "opdracht", "--batch", "nergens.jsonl"), ("--batch", "een bestand of -")),
    "a date that does not exist": (
        ("check", "opdracht", "--answers", "-", "--date", "2026-02-30"),
        ("--date: kreeg '2026-02-30'", "JJJJ-MM-DD"),
    ),
    "a leap day in another year": (
        ("check", "opdracht", "--answers", "-", "--date", "2015-02-29"),
        ("--date: kreeg '2015-02-29'", "JJJJ-MM-DD"),
    ),
    "a date the other way round": (
        ("check", "opdracht", "--answers", "-", "--date", "01-01-2016"),
        ("--date: kreeg '01-01-2016'", "JJJJ-MM-DD"),
    ),
    "a date without signs": (
        ("check", "opdracht", "--answers", "-", "--date", "20160101"),
        ("--date: kreeg '20160101'", "JJJJ-MM-DD"),
    ),
    "a date as a week": (
        ("check", "opdracht", "--answers", "-", "--date", "2016-W01-1"),
        ("--date: kreeg '2016-W01-1'", "JJJJ-MM-DD"),
    ),
    "an empty date": (("check", "opdracht", "--answers", "-", "--date", ""), ("--date: kreeg ''", "JJJJ-MM-DD")),
    "a day before the rules": (
        ("check", "opdracht", "--answers", "-", "--date", "2014-12-31"),
        ("peildatum: kreeg 2014-12-31", "van 2015-01-01 tot en met 2026-12-31"),
    ),
    "a day after the rules": (
        ("check", "opdracht", "--answers", "-", "--date", "2027-01-01"),
        ("peildatum: kreeg 2027-01-01", "van 2015-01-01 tot en met 2026-12-31"),
    ),
    "an unknown form": (("check", "opdracht", "--answers", "-", "--format", "xml"), ("--format", "json")),
    "neither answers nor batch": (("check", "opdracht"), ("--answers", "--batch")),
    "both answers and batch": (("check", "opdracht", "--answers", "-", "--batch", "-"), ("--batch", "--answers")),
    "no command": ((), ("OPDRACHT", "")),
    "an unknown command": (("raad",), ("OPDRACHT", "verify")),
    "an option that does not exist": (("list", "--luid"), ("--luid", "")),
}


@pytest.mark.parametrize(("arguments", "named"), BAD_COMMANDS.values(), ids=BAD_COMMANDS)
def test_bad_command_is_refused_in_one_line(arguments: tuple[str, ...], named: tuple[str, str]) -> None:
    """A command, option, file or date that does not exist is refused like a bad answer, and says which it was."""
    answered = run(*arguments, stdin=b"{}")
    assert (answered.code, answered.out) == (2, "")
    assert len(answered.err.splitlines()) == 1
    assert all(name in answered.err for name in named)
    assert "Traceback" not in answered.err


def test_answer_that_is_not_allowed_ends_the_command_with_code_2() -> None:
    """The process itself ends with exit code 2 and one line that names the field."""
    assert_refused(check({"uren_per_week": 168.5}), *HOURS)


@pytest.mark.parametrize("option", ["--answers", "--batch"])
def test_file_that_is_not_utf_8_is_refused(tmp_path: Path, option: str) -> None:
    """Bytes that are not UTF-8 are refused, from a file and from standard input."""
    latin = '{"gemeente": "café"}'.encode("latin-1")
    file = tmp_path / "latin.json"
    file.write_bytes(latin)
    for path, stdin in ((str(file), b""), ("-", latin)):
        assert_refused(run("check", "zelfcheck", option, path, stdin=stdin), option, "JSON in UTF-8")
