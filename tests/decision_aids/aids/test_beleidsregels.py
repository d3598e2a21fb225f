"""The aid `beleidsregels`: its cases on both sheets, what it leaves to people, and one explanation in full."""

from collections import defaultdict
from datetime import date
from itertools import product

import pytest

from decision_aids.aids.beleidsregels import versions
from decision_aids.answers.check import check
from decision_aids.answers.report import report
from decision_aids.answers.result import Result
from decision_aids.law.sources import sources
from decision_aids.rules.model import Rule, Status
from tests.decision_aids.case_files import Case, cases, pinned

ON = date(2026, 11, 22)
CASES = cases("beleidsregels")
SHEETS = {"a": CASES[0].answers, "b": CASES[1].answers}
SAID_OF_WORK_OR_REINTEGRATIE = "Letterlijk gelezen"


def answered(answers: dict[str, object]) -> Result:
    return check("beleidsregels", answers, ON)


def statuses(result: Result) -> dict[str, str]:
    return {finding["rule"]: finding["status"] for finding in result["findings"]}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case_has_its_outcome_and_findings(case: Case) -> None:
    """Every case in the file has the outcome its sentence says, and the rules it names the status it expects."""
    result = answered(case.answers)
    assert result["outcome"] == case.outcome
    found = statuses(result)
    assert {rule: found[rule] for rule in case.findings} == case.findings


def test_every_case_has_a_sentence_of_its_own() -> None:
    """No two cases share a name or the same answers."""
    assert len({case.name for case in CASES}) == len(CASES)
    assert len({tuple(case.answers.items()) for case in CASES}) == len(CASES)


@pytest.mark.parametrize("rule", versions()[0].rules, ids=lambda rule: rule.id)
def test_every_rule_goes_both_ways_in_a_case(rule: Rule) -> None:
    """Each numbered rule and each letter of both sheets is missed in a case, and met or left to people in another."""
    expected = defaultdict(set)
    for case in CASES:
        for rule_id, status in case.findings.items():
            expected[rule_id].add(status)
    assert Status.NIET_VOLDAAN in expected[rule.id]
    assert expected[rule.id] & {Status.VOLDAAN, Status.BEOORDELEN}


@pytest.mark.parametrize("variant", SHEETS)
def test_only_the_rules_of_the_sheet_are_told(variant: str) -> None:
    """A case on one sheet gets the rule on exemptions and those of that sheet and of no other, all of them."""
    found = statuses(answered(SHEETS[variant]))
    own = {rule.id for rule in versions()[0].rules if rule.id.startswith(f"{variant}-")}
    assert set(found) == own | {"uitzondering"}


@pytest.mark.parametrize("variant", SHEETS)
def test_displacement_in_doubt_is_never_in_order(variant: str) -> None:
    """Doubt about displacement must be discussed, and once it was people judge: never an all-clear."""
    doubt = SHEETS[variant] | {"verdringing_twijfel": "ja"}
    for looked_at, discussed in product(("ja", "nee", "weet-ik-niet"), repeat=2):
        result = answered(doubt | {"verdringing_beoordeeld": looked_at, "verdringing_afgestemd": discussed})
        assert result["outcome"] == {"ja": "aandacht", "nee": "moet-ontbreekt"}.get(discussed, "nog-onbekend")


@pytest.mark.parametrize(
    ("work", "reintegratie", "said_on"),
    [
        ("geen", "nee", ""),
        ("geen", "ja", "ab"),
        ("regulier", "nee", "ab"),
        ("niet-regulier", "nee", "a"),
        ("regulier", "ja", ""),
        ("niet-regulier", "ja", "b"),
        ("geen", "weet-ik-niet", ""),
        ("weet-ik-niet", "nee", ""),
    ],
)
@pytest.mark.parametrize("variant", SHEETS)
def test_literal_reading_is_told_to_who_does_one_of_the_two(
    variant: str, work: str, reintegratie: str, said_on: str
) -> None:
    """Who does one of the two that a sheet names, but not both, hears that read literally it asks more than we do."""
    warnings = answered(SHEETS[variant] | {"werk": work, "reintegratie": reintegratie})["warnings"]
    assert any(SAID_OF_WORK_OR_REINTEGRATIE in warning for warning in warnings) is (variant in said_on)


@pytest.mark.parametrize("variant", SHEETS)
def test_who_asked_somebody_exempt_can_only_take_that_back(variant: str) -> None:
    """An exemption is never what has to change: the request is, and nothing else on the sheet is asked for then."""
    result = answered(SHEETS[variant] | {"uitzondering": "ja", "gesprek_gevoerd": "nee", "onbeloond": "nee"})
    findings = result["findings"]
    assert [found["rule"] for found in findings if found["status"] == "niet-voldaan"] == ["uitzondering"]
    assert result["nearest_all_clear"] == [{"fact": "tegenprestatie_gevraagd", "to": "nee", "outcome": "in-orde"}]


def test_who_considers_a_maatregel_hears_that_an_assignment_comes_first() -> None:
    """The gap in both sheets is told: without an assigned tegenprestatie no duty is broken."""
    told = answered(SHEETS["a"] | {"maatregel_overwogen": "ja"})["warnings"]
    assert any("geen plicht die iemand kan schenden" in warning for warning in told)


def test_missing_date_and_municipality_of_the_sheets_are_always_told() -> None:
    """Whatever is answered, the result says that the sheets carry no date and no municipality."""
    for answers in ({}, *SHEETS.values()):
        assert any("geen datum" in warning for warning in answered(answers)["warnings"])


def test_every_source_is_in_the_register() -> None:
    """Every rule rests on sources that the register knows, and on the sheet where it stands on one."""
    for rule in versions()[0].rules:
        assert set(rule.sources) <= set(sources())
        assert f"beleidsregels-variant-{rule.id[0]}" in rule.sources or rule.id == "uitzondering"


def test_explanation_is_as_pinned() -> None:
    """The whole explanation of a case in which nothing is missing but people still judge reads as it was approved."""
    answers = SHEETS["a"] | {
        "reintegratie": "ja",
        "mantelzorg": "ja",
        "mantelzorg_telt_mee": "ja",
        "eigen_voorstel": "afgewezen-andere-reden",
        "verdringing_twijfel": "ja",
        "verdringing_afgestemd": "ja",
        "klant_overtuigd": "nee",
        "gesprek_gevoerd": "weet-ik-niet",
    }
    assert report(answered(answers), markdown=False) + "\n" == pinned("beleidsregels_uitleg.txt")
