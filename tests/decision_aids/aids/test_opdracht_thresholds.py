"""The most that a by-law of the data asks is where an order becomes too much: made from the data, not listed here."""

from datetime import date

import pytest

from decision_aids.answers.check import check
from decision_aids.law.gemeenten import InForce, by_laws
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
