"""One line in, one line out: the form in which the page and the command line ask."""

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from decision_aids.answers.check import check
from decision_aids.answers.json_lines import answer_line, parse_date, parse_object
from decision_aids.law.errors import InputError

ON = date(2016, 1, 1)
VALUES = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["ja", "nee", 8, 32])
FACTS = st.sampled_from(["uren_per_week", "onbeloond", "verdringing", "loon"]) | st.text()


def test_line_is_answered_as_the_check_it_asks_for() -> None:
    """The answer is the whole result, on one line."""
    line = '{"answers": {"uren_per_week": 32}, "date": "2016-01-01"}'
    answer = answer_line("opdracht", line)
    assert json.loads(answer) == check("opdracht", {"uren_per_week": 32}, ON)
    assert "\n" not in answer


def test_date_of_the_line_goes_before_that_of_the_caller() -> None:
    """The day given beside the line counts only where the line has none."""
    assert json.loads(answer_line("opdracht", '{"answers": {}}', ON))["peildatum"] == "2016-01-01"
    dated = answer_line("opdracht", '{"answers": {}, "date": "2017-05-06"}', ON)
    assert json.loads(dated)["peildatum"] == "2017-05-06"


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ('{"answers": {}}', "date: ontbreekt"),
        ('{"answers": {}, "date": null}', "date: kreeg null"),
        ('{"answers": {}, "date": 20160101}', "date: kreeg 20160101"),
        ('{"date": "2016-01-01"}', "answers: kreeg null"),
        ('{"answers": [], "date": "2016-01-01"}', "answers: kreeg []"),
        ('{"answers": {}, "datum": "2016-01-01"}', "'datum': onbekend veld; toegestaan: answers, date"),
        ('{"answers": {}, "answers": {}}', "'answers': staat er twee keer"),
        ("", "regel: kreeg iets wat geen JSON is"),
        ("{", "regel: kreeg iets wat geen JSON is"),
        ("[" * 10_000, "regel: te diep genest"),
        ('"ja"', "regel: kreeg 'ja'"),
    ],
)
def test_bad_line_is_answered_with_its_error(line: str, error: str) -> None:
    """A line that cannot be answered gives one line with the field that is wrong."""
    answer = answer_line("opdracht", line)
    assert json.loads(answer)["error"].startswith(error)
    assert "\n" not in answer


def test_unknown_aid_is_an_error_of_the_line() -> None:
    """An aid that does not exist is named with those that do."""
    error = json.loads(answer_line("toverbal", '{"answers": {}}', ON))["error"]
    assert error.startswith("AID: kreeg 'toverbal'; toegestaan: zelfcheck")


@settings(max_examples=150)
@given(st.dictionaries(FACTS, VALUES, max_size=4).map(lambda answers: json.dumps({"answers": answers})) | st.text())
def test_whatever_the_line_nothing_is_raised(line: str) -> None:
    """Any line gives one line of JSON: a result with an outcome, or an error of bounded length."""
    answer = answer_line("opdracht", line, ON)
    assert "\n" not in answer
    found = json.loads(answer)
    assert "outcome" in found or (set(found) == {"error"} and len(found["error"]) < 600)


def test_object_may_go_as_deep_as_is_said() -> None:
    """A hundred deep is read; one deeper is refused before a parser meets it."""

    def nested(depth: int) -> str:
        return '{"dieper": ' * depth + "1" + "}" * depth

    assert parse_object(nested(100), "proef")["dieper"]
    with pytest.raises(InputError, match="proef: te diep genest"):
        parse_object(nested(101), "proef")


def test_brackets_within_a_text_are_no_nesting() -> None:
    """Only brackets outside texts count as depth, escaped quotation marks included."""
    text = json.dumps({"fact": '\\"' + "[" * 500})
    assert parse_object(text, "proef") == {"fact": '\\"' + "[" * 500}


@pytest.mark.parametrize("value", ["2016-02-30", "2016-1-1", "20160101", "2016-W01-1", "", None, 5, " 2016-01-01"])
def test_date_in_another_form_is_refused(value: object) -> None:
    """Only an existing day as JJJJ-MM-DD is a date."""
    with pytest.raises(InputError, match=r"^--date: kreeg .*JJJJ-MM-DD$"):
        parse_date(value, "--date")
