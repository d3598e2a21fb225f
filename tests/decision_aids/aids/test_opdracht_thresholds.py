"""The most that a by-law of the data asks is where an order becomes too much: made from the data, not listed here."""

from dataclasses import replace
from datetime import date

import pytest

from decision_aids.aids.opdracht.since_2015_01_01.by_law_limits import binds_hours
from decision_aids.answers.check import check
from decision_aids.answers.result import Result
from decision_aids.law.gemeenten import InForce, by_laws
from decision_aids.law.gemeenten.model import Herkomst
from decision_aids.rules.model import Status
from tests.decision_aids.case_files import cases

KEEPS = next(case.answers for case in cases("opdracht") if case.outcome == "klopt")
"""An order with which nothing is wrong."""
LEAST = {"uren_per_week": 0.5, "duur_maanden": 0.5}
NAMED = [
    pytest.param(by_law, rule, fact, most, id=f"{by_law.id} {fact}")
    for by_law in by_laws()
    for rule, fact, most in (
        ("verordening-uren", "uren_per_week", by_law.verordening.omvang.hoogste_uren),
        ("verordening-duur", "duur_maanden", by_law.verordening.duur.hoogste_maanden),
    )
    if most is not None
]


@pytest.mark.parametrize(("by_law", "rule", "fact", "most"), NAMED)
def test_most_of_a_by_law_is_allowed_and_more_is_not(by_law: InForce, rule: str, fact: str, most: float) -> None:
    """Just as much as a by-law asks keeps to it, and half an hour or month more does not."""

    def status(number: float) -> object:
        answers = {**KEEPS, **LEAST, "gemeente": by_law.slug, fact: number}
        findings = check("opdracht", answers, max(by_law.first, date(2015, 1, 1)))["findings"]
        assert isinstance(findings, list)
        return next(found["status"] for found in findings if found["rule"] == rule)

    assert status(most) == Status.VOLDAAN
    assert status(most + 0.5) != Status.VOLDAAN


def asked(gemeente: str, hours: float) -> Result:
    """The result for an order of so many hours a week, on a day on which the by-laws of the study were in force."""
    return check("opdracht", {**KEEPS, **LEAST, "gemeente": gemeente, "uren_per_week": hours}, date(2015, 9, 1))


def test_by_law_that_allows_more_in_some_case_says_in_which() -> None:
    """Above the hours that are named, and only there, stands when more may be asked, where the by-law says so."""
    for gemeente, most, case in (
        ("overbetuwe", 8, "van Overbetuwe uit 2015 wel als u en de gemeente dat allebei goed vinden."),
        ("wijdemeren", 16, "van Wijdemeren uit 2015 wel als het om één losse activiteit gaat."),
    ):
        assert case not in str(asked(gemeente, most)["warnings"])
        assert case in str(asked(gemeente, most + 0.5)["warnings"])
    assert "Meer uren mag" not in str(asked("urk", 40)["warnings"])


def test_only_an_own_text_without_exception_makes_more_hours_surely_too_many() -> None:
    """What is known from a study, or has an exception, is left to people."""
    known = by_laws()[0].verordening
    own = replace(known, herkomst=Herkomst.EIGEN_TEKST)
    with_exception = replace(own, omvang=replace(own.omvang, meer_mag="als u dat wilt"))
    assert [binds_hours(each) for each in (known, own, with_exception)] == [False, True, False]


@pytest.mark.parametrize("gemeente", ["weesp", "rheden", "hilversum"])
def test_what_a_by_law_says_is_not_said_to_stand_where_only_its_end_was_read(gemeente: str) -> None:
    """What tells that a by-law ended does not tell what was in it."""
    by_law = next(each.verordening for each in by_laws() if each.slug == gemeente)
    findings = asked(gemeente, 40)["findings"]
    named = {source for found in findings for source in found["sources"]}
    assert by_law.bronnen_geldigheid
    assert named.isdisjoint(by_law.bronnen_geldigheid)
    assert named >= set(by_law.bronnen)
