"""The by-laws as open data: what is given away is what the site knows, and every cell says where it was read."""

import csv
import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from build_tools.pages.by_law_data import CSV_FILE, JSON_FILE, SCHEMA_FILE, by_law_files
from decision_aids.law.gemeenten import by_laws
from decision_aids.law.gemeenten.model import Soort


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return dict(by_law_files())


@pytest.fixture(scope="module")
def data(files: dict[str, bytes]) -> Any:
    return json.loads(files[JSON_FILE])


@pytest.fixture(scope="module")
def validator(files: dict[str, bytes]) -> Draft202012Validator:
    schema = json.loads(files[SCHEMA_FILE])
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=FormatChecker())


def test_data_are_as_the_schema_says(data: Any, validator: Draft202012Validator) -> None:
    """A public validator finds nothing in the file that the schema beside it does not allow."""
    assert [f"{error.json_path}: {error.message}" for error in validator.iter_errors(data)] == []


@pytest.mark.parametrize(
    ("change", "refused"),
    [
        ({"kleur": "rood"}, "kleur"),
        ({"jaar": "2015"}, "'2015' is not of type 'integer'"),
        ({"situaties": {"mantelzorg": {"gevolg": "misschien", "woorden": "", "bron": {}}}}, "'misschien'"),
    ],
    ids=["unknown field", "wrong type", "unknown consequence"],
)
def test_schema_refuses_what_is_not_described(
    data: Any, validator: Draft202012Validator, change: dict[str, object], refused: str
) -> None:
    """The schema is no formality: a field too many, a word for a number and an unknown consequence are refused."""
    wrong = {**data, "verordeningen": [{**data["verordeningen"][0], **change}]}
    assert any(refused in error.message for error in validator.iter_errors(wrong))


def test_every_by_law_is_given_away_with_the_source_of_every_cell(data: Any) -> None:
    """Days, hours, duration and every situation name a source of the file; those of the study also the place in it."""
    assert [record["id"] for record in data["verordeningen"]] == [by_law.id for by_law in by_laws()]
    for record in data["verordeningen"]:
        parts = [record["geldig"], record["uren_per_week"], record["duur"], *record["situaties"].values()]
        assert all(part["bron"]["register"] or part["bron"]["adres"] for part in parts), record["id"]
        assert {name for part in parts for name in part["bron"]["register"]} <= set(data["bronnen"])
        if record["herkomst"] == "onderzoek":
            assert all(part["bron"]["plaatsen"] for part in parts[1:]), record["id"]


def test_hours_and_duration_have_both_readings(data: Any) -> None:
    """Of a by-law that the study describes there is text and table, of another only the table."""
    by_id = {record["id"]: record for record in data["verordeningen"]}
    hilversum, urk = by_id["hilversum/2015-01-01"], by_id["urk/2015-01-01"]
    read = hilversum["uren_per_week"]["bron"]
    assert (read["in_tabel"], read["plaatsen"]) == ("Min 12", ["§4.1.1", "bijlage 2"])
    assert read["in_tekst"].startswith("Minstens 12 uur per week")
    assert (urk["duur"]["bron"]["in_tekst"], urk["duur"]["bron"]["in_tabel"]) == ("", "6 wk, 2 maal")


def test_spreadsheet_says_the_same(files: dict[str, bytes], data: Any) -> None:
    """The CSV has a line a by-law with the same consequences, numbers with a comma, and a source beside each cell."""
    lines = list(csv.DictReader(files[CSV_FILE].decode("utf-8-sig").splitlines(), delimiter=";"))
    assert [line["id"] for line in lines] == [record["id"] for record in data["verordeningen"]]
    for line, record in zip(lines, data["verordeningen"], strict=True):
        for soort in Soort:
            ground = record["situaties"].get(soort.value, {})
            assert line[soort.value] == ground.get("gevolg", "")
            assert bool(line[f"{soort}_bron"]) == bool(ground)
    assert next(line for line in lines if line["gemeente"] == "Rotterdam")["uren_vast"] == "20"
