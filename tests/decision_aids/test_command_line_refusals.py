"""Input that the command line does not take: one line that names what is wrong, exit code 2, and never a traceback."""

from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from decision_aids.command_line import main
from tests.decision_aids.command_line import Run, check, run

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
    "a number of ten thousand digits": ("opdracht", '{"uren_per_week": 1' + "0" * 10_000 + "}", HOURS),
    "a float beyond all floats": ("opdracht", '{"uren_per_week": 1e999}', HOURS),
    "months over fifty years": ("opdracht", '{"duur_maanden": 601}', ("duur_maanden", "0 tot en met 600")),
    "NaN": ("opdracht", '{"uren_per_week": NaN}', HOURS),
    "Infinity": ("opdracht", '{"uren_per_week": -Infinity}', HOURS),
    "a choice that is not listed": ("opdracht", '{"onbeloond": "soms"}', ("onbeloond", "ja, nee, weet-ik-niet")),
    "a choice in capitals": ("opdracht", '{"onbeloond": "JA"}', ("onbeloond", "ja, nee, weet-ik-niet")),
    "a choice of two lines": ("opdracht", '{"onbeloond": "ja\\nnee"}', ("onbeloond", "ja, nee, weet-ik-niet")),
    "an unknown fact": ("opdracht", '{"loon": "ja"}', ("'loon'", "uren_per_week, verordening_duur")),
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
    "an unknown form": (
        ("check", "opdracht", "--answers", "x" * 99, "--format", "xml"),
        ("--format xml'", "{text,markdown,json}"),
    ),
    "neither answers nor batch": (
        ("check", "opdracht"),
        ("kreeg 'check opdracht'", "(--answers BESTAND | --batch BESTAND)"),
    ),
    "both answers and batch": (
        ("check", "opdracht", "--answers", "-", "--batch", "-"),
        ("kreeg 'check opdracht --answers - --batch -'", " | "),
    ),
    "an aid that verify does not know, after one that it does": (("verify", "handhaving", "raad"), ("AID", "gesprek")),
    "no command": ((), ("OPDRACHT: kreeg ''", "{list,describe,check,strip,verify}")),
    "an unknown command": (("raad",), ("OPDRACHT: kreeg 'raad'", "{list,describe,check,strip,verify}")),
    "an option that does not exist": (("list", "--luid"), ("OPDRACHT: kreeg '--luid'", "decision_aids list [-h]")),
    "no aid": (("check", "--answers", "-"), ("kreeg 'check --answers -'", "[--date JJJJ-MM-DD]")),
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


def test_file_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    """Bytes that are not UTF-8 are refused, from a file and from standard input."""
    latin = '{"gemeente": "café"}'.encode("latin-1")
    file = tmp_path / "latin.json"
    file.write_bytes(latin)
    for path, stdin in ((str(file), b""), ("-", latin)):
        assert_refused(run("check", "zelfcheck", "--answers", path, stdin=stdin), "--answers", "JSON in UTF-8")
