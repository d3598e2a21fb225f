"""The aid `handhaving`: its cases, one explanation in full, and the proof."""

from datetime import date

import pytest

from decision_aids.aids import handhaving
from decision_aids.answers.check import check
from decision_aids.answers.json_lines import answer_line
from decision_aids.answers.report import report
from decision_aids.engine.compile import compiled
from decision_aids.law.sources import sources
from decision_aids.proofs.verify import verify
from decision_aids.rules.model import Level
from tests.decision_aids.case_files import Case, cases, pinned

ON = date(2016, 1, 1)


@pytest.mark.parametrize("case", cases("handhaving"), ids=lambda case: case.name)
def test_case_has_its_outcome(case: Case) -> None:
    """Every case in the file has the outcome its sentence says, and the rules it names the status it expects."""
    result = check("handhaving", case.answers, case.on)
    assert result["outcome"] == case.outcome
    findings = result["findings"]
    found = {finding["rule"]: finding["status"] for finding in findings}
    assert {rule: found[rule] for rule in case.findings} == case.findings


def test_every_fact_has_an_answer_that_matters_in_a_case() -> None:
    """For each fact some case differs from the case without faults in that fact alone."""
    found = cases("handhaving")
    faultless = found[0].answers
    alone = {fact for case in found for fact in faultless if case.answers == faultless | {fact: case.answers[fact]}}
    assert alone == set(faultless)


def test_whether_a_maatregel_is_right_is_never_decided() -> None:
    """While a maatregel is to be decided, people judge it, and no answer makes the outcome an all-clear."""
    result = check("handhaving", cases("handhaving")[0].answers | {"maatregel_ligt_voor": "ja"}, ON)
    findings = result["findings"]
    assert [finding["rule"] for finding in findings if finding["status"] == "beoordelen"] == ["maatregel-terecht"]
    assert result["outcome"] == "aandacht"
    assert any("bezwaar" in warning for warning in result["warnings"])


def test_following_instructions_is_not_asked_where_there_are_none() -> None:
    """Without work instructions the third step does not apply and is not asked for."""
    result = check("handhaving", {"werkinstructies": "nee"}, ON)
    assert result["outcome"] == "niet-rond"
    findings = result["findings"]
    status = {finding["rule"]: finding["status"] for finding in findings}
    assert status["werkinstructies-gevolgd"] == "niet-van-toepassing"


def test_explanation_is_as_pinned() -> None:
    """The whole explanation of a case with two steps missing and a maatregel ahead reads as it was approved."""
    answers = {
        "maatregel_uitgewerkt": "ja",
        "werkinstructies": "nee",
        "gevolg_verteld": "nee",
        "maatregel_ligt_voor": "ja",
    }
    assert report(check("handhaving", answers, ON), markdown=False) + "\n" == pinned("handhaving_uitleg.txt")


def test_everything_is_proved_over_the_whole_answer_space() -> None:
    """No answer set breaks a promise of the contract."""
    assert verify(compiled(handhaving.versions()[0])).endswith("alles klopt")


def test_every_source_is_in_the_register() -> None:
    """Every rule rests on sources that the register knows, and the four steps and the law are all `moet`."""
    rules = handhaving.versions()[0].rules
    assert all(rule.sources and set(rule.sources) <= set(sources()) for rule in rules)
    assert [rule.id for rule in rules if rule.level is not Level.MOET] == ["afwezigheid", "maatregel-terecht"]


def test_bad_input_names_the_field() -> None:
    """Bad input gives one line with the field, what it got and what is allowed."""
    error = answer_line("handhaving", '{"answers": {"werkinstructies": "deels"}}', ON)
    assert error == '{"error": "werkinstructies: kreeg \'deels\'; toegestaan: ja, nee, weet-ik-niet"}'
