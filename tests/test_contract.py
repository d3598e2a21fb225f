"""What CONTRACT.md promises is what the code does."""

import json
import re
from itertools import takewhile
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup

from build_tools.browser_python.browser_bundle import BundleManifest
from build_tools.contract import CONTRACT, with_tables
from build_tools.pages.aid_pages import form
from decision_aids.aids import aid_ids, versions
from decision_aids.command_line import main
from decision_aids.law.gemeenten import gemeenten

TEXT = CONTRACT.read_text(encoding="utf-8")
NAME = re.compile(r"`([^`]+)`")
REFRESH = "run `python -m build_tools.contract`"


def section(heading: str) -> str:
    """The text below a heading, up to the next of its level."""
    found = re.search(rf"^## {re.escape(heading)}\n(.*?)(?=^## |\Z)", TEXT, re.DOTALL | re.MULTILINE)
    assert found is not None, heading
    return found[1]


def rows(text: str, head: str) -> list[list[str]]:
    """The cells of the table with this head."""
    lines = iter(text.split("\n"))
    assert any(line.startswith(f"| {head} |") for line in lines), head
    next(lines)
    table = takewhile(lambda line: line.startswith("|"), lines)
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in table]


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What the command prints."""
    assert main(list(arguments)) == 0
    return capsys.readouterr().out


EVERY_VERSION = [(aid_id, aid.period.first.isoformat()) for aid_id in aid_ids() for aid in versions(aid_id)]


@pytest.mark.parametrize(("aid_id", "first"), EVERY_VERSION)
def test_facts_and_outcomes_are_those_of_describe(aid_id: str, first: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The tables name each fact with its kind and values and each outcome, in order, as `describe` gives them."""
    described: dict[str, Any] = json.loads(printed(capsys, "describe", aid_id, "--date", first, "--format", "json"))
    (_, *parts) = section("2. Facts and outcomes").split(f"### `{aid_id}`, rules of {first} to ")
    assert parts, f"{aid_id} of {first} is missing: {REFRESH}"
    own = parts[0].split("\n### ")[0]
    told = [(NAME.findall(fact)[0], kind, values) for fact, kind, values, _ in rows(own, "fact")]
    facts = [(fact["id"], fact["kind"], _values(fact)) for fact in described["facts"]]
    assert [each for each in facts if each not in told] == [], f"missing or other: {REFRESH}"
    assert [each for each in told if each not in facts] == [], f"no longer there: {REFRESH}"
    outcomes = [(NAME.findall(outcome)[0], title) for outcome, title in rows(own, "outcome")]
    assert outcomes == [(outcome["id"], outcome["title"]) for outcome in described["outcomes"]], REFRESH


def _values(fact: dict[str, Any]) -> str:
    if fact["kind"] == "getal":
        assert (fact["min"], fact["step"]) == (0, 0.5)
        return f"0 to {fact['max']}, halves allowed"
    if [*gemeenten()] == fact["values"][:-1]:
        return f"a municipality of the data, such as `{fact['values'][0]}`, or `{fact['values'][-1]}`"
    return ", ".join(f"`{value}`" for value in fact["values"])


def test_tables_are_as_the_command_writes_them() -> None:
    """The command that writes the tables has nothing left to change."""
    assert with_tables(TEXT) == TEXT, REFRESH


def test_table_that_lags_behind_is_seen() -> None:
    """A fact that is gone from its table comes back with the command."""
    lines = TEXT.split("\n")
    lines.remove(next(line for line in lines if line.startswith("| `uitkering` |")))
    assert with_tables("\n".join(lines)) == with_tables(TEXT)


def test_result_has_the_fields_in_this_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The fields named are all those of a result, in their order, and so are the parts of a finding."""
    answer = tmp_path / "leeg.json"
    answer.write_text("{}", encoding="utf-8")
    asked = ("check", "opdracht", "--answers", str(answer), "--date", "2016-01-01", "--format", "json")
    result = json.loads(printed(capsys, *asked))
    told = {
        NAME.findall(field)[0]: NAME.findall(meaning)
        for field, meaning in rows(section("3. What every aid returns"), "field")
    }
    assert list(told) == list(result)
    assert told["findings"] == list(result["findings"][0])
    assert told["rules_period"] == list(result["rules_period"])


def test_commands_and_options_are_those_of_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    """Each command of the help is told with all its options, and no option is told that is not there."""
    told = {
        NAME.findall(command)[0].split()[0]: command + meaning
        for command, meaning in rows(section("4. The command line"), "command")
    }
    assert set(told) == set(re.findall(r"^    (\w+) ", helped(capsys), re.MULTILINE))
    for command, text in told.items():
        options = set(re.findall(r"--\w+", helped(capsys, command))) - {"--help"}
        assert set(re.findall(r"--\w+", text)) == options, command


def helped(capsys: pytest.CaptureFixture[str], *command: str) -> str:
    """The help of the command line, or of one of its commands."""
    with pytest.raises(SystemExit):
        main([*command, "--help"])
    return capsys.readouterr().out


def test_form_has_the_attributes() -> None:
    """Every attribute that is told is in the form of one of two aids that have questions for some answers only."""
    bundle = BundleManifest("0123456789abcdef", "314.0.7", "3.14.2", {}, 12345)
    forms = (form(versions(aid_id), bundle, "assets/tafel.json") for aid_id in ("zelfcheck", "opdracht"))
    html = BeautifulSoup("".join(forms), "html.parser")
    told = [name for attribute, _ in rows(section("5. The page"), "attribute") for name in NAME.findall(attribute)]
    assert len(told) > 8
    assert [name for name in told if not html.select(f"form [{name}], form[{name}]")] == []
