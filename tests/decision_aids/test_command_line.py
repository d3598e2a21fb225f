"""The command line, run the way a user runs it."""

import json
from datetime import date
from pathlib import Path

import pytest

from decision_aids.aids import aid_ids, version_on, versions
from tests.decision_aids.command_line import Run, check, run

PAID = {"soort": "tegenprestatie", "onbeloond": "nee"}


FOR_WHOM = {
    "zelfcheck": "belanghebbende",
    "opdracht": "belanghebbende",
    "aanbieder": "organisatie",
    "beleidsregels": "klantmanager",
    "gesprek": "klantmanager",
    "handhaving": "beleidsmedewerker, teamleider",
    "verordening": "beleidsmedewerker",
}


def test_list_names_every_aid_with_its_question() -> None:
    """The list holds each aid once, with who it is for, as text and as JSON."""
    assert [line.split(":")[0] for line in run("list").out.splitlines()] == list(aid_ids())
    listed = json.loads(run("list", "--format", "json").out)
    assert [aid["aid"] for aid in listed] == list(aid_ids())
    assert {aid["aid"]: aid["audience"] for aid in listed} == FOR_WHOM
    assert all(aid["title"] in {version.title for version in versions(aid["aid"])} for aid in listed)


@pytest.mark.parametrize("aid_id", aid_ids())
def test_description_is_enough_to_write_an_answer_file(aid_id: str) -> None:
    """An answer file made of the first value of each described fact is answered with one of the described outcomes."""
    described = json.loads(run("describe", aid_id, "--date", "2016-01-01", "--format", "json").out)
    assert (described["aid"], described["title"]) == (aid_id, version_on(aid_id, date(2016, 1, 1)).title)
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


def test_description_says_of_each_fact_what_the_contract_says() -> None:
    """A number has its bounds, its step and the names that some of its values have; a choice has only its values."""
    described = json.loads(run("describe", "opdracht", "--date", "2016-01-01", "--format", "json").out)
    facts = {fact.pop("id"): fact for fact in described["facts"]}
    months = facts["duur_maanden"]
    assert months.pop("question")
    not_told = {"value": 0, "name": "Dat is niet gezegd"}
    assert months.pop("named") == [{"value": 600, "name": "Het stopt niet"}, not_told]
    assert months == {"kind": "getal", "values": [], "min": 0, "max": 600, "step": 0.5}
    assert set(facts["soort"]) == {"kind", "values", "question"}
    assert facts["uren_per_week"]["named"] == [not_told]
    assert set(facts["uren_per_jaar"]) == {"kind", "values", "question", "min", "max", "step"}


@pytest.mark.parametrize("aid_id", ["zelfcheck", "opdracht"])
def test_municipality_is_described_in_words_as_it_is_answered(aid_id: str) -> None:
    """Its values in words are those of the JSON, and not the by-laws that are read for them."""
    described = json.loads(run("describe", aid_id, "--format", "json").out)
    (gemeente,) = (fact for fact in described["facts"] if fact["id"] == "gemeente")
    (line,) = (line for line in run("describe", aid_id).out.splitlines() if line.startswith("  gemeente: "))
    named = line.removesuffix(")").rpartition("(")[2].replace(" of ", ", ").split(", ")
    assert {*gemeente["values"]} <= {*named}
    assert [name for name in named if "/" in name] == []


def test_description_in_words_names_facts_and_outcomes() -> None:
    """The description as text holds each fact with what is allowed, and each outcome."""
    words = run("describe", "opdracht").out
    for name in ("uren_per_week", "een getal van 0 tot en met 168", "weet-ik-niet", "klopt-niet", "nog-onbekend"):
        assert name in words


def test_result_has_the_fields_of_the_contract() -> None:
    """The result as JSON holds exactly what CONTRACT.md promises, in its order."""
    answered = check(PAID, "--format", "json")
    result = json.loads(answered.out)
    assert list(result) == [
        "aid",
        "peildatum",
        "rules_version",
        "rules_period",
        "outcome",
        "settled",
        "because",
        "findings",
        "ask_next",
        "nearest_change",
        "nearest_all_clear",
        "depends_on_reading",
        "rulings",
        "not_considered",
        "warnings",
        "caution",
    ]
    assert list(result["findings"][0]) == ["rule", "level", "status", "text", "sentence", "sources"]
    assert (result["outcome"], result["settled"], result["because"]) == ("klopt-niet", True, ["soort", "onbeloond"])
    assert result["nearest_all_clear"] == [{"fact": "onbeloond", "to": "ja", "outcome": "nog-onbekend"}]
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
    text, markdown = check(PAID), check(PAID, "--format", "markdown")
    assert text.out == check(PAID, "--format", "text").out
    assert markdown.out.startswith(f"# {text.out.splitlines()[0]}\n")
    assert "\n## Waarom?\n" in markdown.out


def test_date_decides_the_rules() -> None:
    """The day asked for is the peildatum of the answer."""
    answered = run("check", "opdracht", "--answers", "-", "--date", "2026-12-31", "--format", "json", stdin=b"{}")
    assert json.loads(answered.out)["peildatum"] == "2026-12-31"


def test_output_is_utf_8_whatever_the_terminal_says() -> None:
    """Accents come out as UTF-8 where the surroundings know only ASCII, in answers and in complaints."""
    plain = {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": ""}
    asked = ("check", "opdracht", "--answers", "-", "--date", "2016-01-01")
    assert "→" in run(*asked, stdin=json.dumps(PAID).encode(), environment=plain).out
    assert "één" in run(*asked, stdin=b"[]", environment=plain).err


def test_batch_answers_each_line_in_its_place(tmp_path: Path) -> None:
    """Each line is answered on a line of its own, in order, and a bad line spoils no other."""
    lines = [
        '{"answers": {"soort": "tegenprestatie", "onbeloond": "nee"}, "date": "2016-01-01"}',
        '{"answers": {"onbeloond": "soms"}}',
        "geen json",
        "",
        '{"answers": {"soort": "re-integratie", "uren_per_week": 40}}',
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
            "andere-regels",
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


def test_batch_of_no_lines_has_no_answers() -> None:
    """Nothing in, nothing out: an empty line is a line, and is refused."""
    assert run("check", "opdracht", "--batch", "-", stdin=b"") == Run(0, "", "")
    assert run("check", "opdracht", "--batch", "-", stdin=b"\n").out.count("error") == 1


def test_batch_and_single_answers_agree() -> None:
    """A line of a batch is the same result as the answer file alone."""
    line = b'{"answers": {"uren_per_week": 40}, "date": "2016-01-01"}\n'
    batched = run("check", "opdracht", "--batch", "-", stdin=line)
    assert json.loads(batched.out) == json.loads(check({"uren_per_week": 40}, "--format", "json").out)


def test_batch_reads_lines_that_end_as_on_windows() -> None:
    """A carriage return at the end of a line is no part of the question."""
    line = b'{"answers": {"soort": "participatieplaats"}, "date": "2016-01-01"}\r\n'
    answered = run("check", "opdracht", "--batch", "-", stdin=line * 2)
    assert [json.loads(answer)["outcome"] for answer in answered.out.splitlines()] == ["andere-regels"] * 2
