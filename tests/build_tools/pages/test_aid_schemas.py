"""What an aid can be told and answers, as JSON Schema: a public validator agrees with the aid itself."""

import hashlib
import json
from datetime import date
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from build_tools.pages.aid_schemas import LIST, answers_schema, result_schema, rule_files
from decision_aids.aids import aid_ids, version_on
from decision_aids.answers.check import check
from decision_aids.law.errors import InputError
from tests.decision_aids.case_files import cases


def validator(schema: dict[str, Any]) -> Draft202012Validator:
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=FormatChecker())


@pytest.mark.parametrize("aid_id", aid_ids())
def test_cases_and_their_results_are_as_the_schemas_say(aid_id: str) -> None:
    """Every case that the aid answers is allowed by the one schema, and its result by the other."""
    for case in cases(aid_id)[:40]:
        aid = version_on(aid_id, case.on)
        given = json.loads(json.dumps(dict(case.answers), default=str))
        assert [error.message for error in validator(answers_schema(aid)).iter_errors(given)] == [], case.name
        result = json.loads(json.dumps(check(aid_id, case.answers, case.on)))
        assert [error.message for error in validator(result_schema(aid)).iter_errors(result)] == [], case.name


@pytest.mark.parametrize(
    "answers", [{"mantelzorg_uren": 8.25}, {"mantelzorg_uren": -1}, {"uitkering": "aow"}, {"schoenmaat": 43}]
)
def test_schema_refuses_what_the_aid_refuses(answers: dict[str, object]) -> None:
    """A quarter of an hour, less than nothing, an unknown value and an unknown fact are refused by both."""
    on = date(2026, 11, 25)
    with pytest.raises(InputError):
        check("zelfcheck", answers, on)
    assert list(validator(answers_schema(version_on("zelfcheck", on))).iter_errors(answers))


def test_list_names_every_file_with_its_checksum() -> None:
    """Whoever takes a file along can see under which licence, of which edition, and whether it came over whole."""
    files = dict(rule_files())
    listed = json.loads(files.pop(LIST))
    assert listed["licentie"] == "EUPL-1.2"
    assert listed["sha256"] == {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
