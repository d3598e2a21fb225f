"""Every number in every by-law of the data turns the outcome at that number: made from the data, not listed here."""

from datetime import date

import pytest

from decision_aids.aids.zelfcheck.since_2015_01_01.activities import HOURS, MONTHS
from decision_aids.law.gemeenten import InForce, by_laws
from decision_aids.law.gemeenten.model import Gevolg, Grond, Soort, Verband
from decision_aids.rules.facts import Fact
from tests.decision_aids.aids.test_zelfcheck_by_laws import NOTHING
from tests.decision_aids.case_files import outcome_of

EXEMPT = "vrijgesteld-door-verordening"
ENOUGH = 40.0


def limits(grond: Grond, soort: Soort) -> list[tuple[Fact, float]]:
    """Each number that a ground names, as the fact it is about and the least that reaches it."""
    named = [
        (HOURS.get(soort), grond.uren_vanaf),
        (MONTHS.get(soort), grond.maanden_vanaf),
        (MONTHS.get(soort), None if grond.maanden_meer_dan is None else grond.maanden_meer_dan + 0.5),
    ]
    return [(fact, least) for fact, least in named if fact is not None and least is not None]


EXEMPTING = [
    pytest.param(by_law, soort, fact, least, id=f"{by_law.id} {fact.id}")
    for by_law in by_laws()
    for soort, grond in by_law.verordening.gronden.items()
    if grond.gevolg is Gevolg.VRIJSTELLING
    for fact, least in limits(grond, soort)
]


def outcome(by_law: InForce, soort: Soort, numbers: dict[str, float]) -> object:
    done = {fact.id: ENOUGH for fact in (HOURS[soort], *([MONTHS[soort]] if soort in MONTHS else []))}
    day = max(by_law.first, date(2015, 1, 1))
    return outcome_of("zelfcheck", {**NOTHING, "gemeente": by_law.slug, **done, **numbers}, day)


@pytest.mark.parametrize(("by_law", "soort", "fact", "least"), EXEMPTING)
def test_number_of_a_by_law_turns_the_outcome(by_law: InForce, soort: Soort, fact: Fact, least: float) -> None:
    """With just as much as a by-law asks somebody is exempt, and with half an hour or month less no longer."""
    grond = by_law.verordening.gronden[soort]
    other = {each.id: 0.5 for each, _ in limits(grond, soort) if each != fact} if grond.verband is Verband.OF else {}
    assert outcome(by_law, soort, {**other, fact.id: least}) == EXEMPT
    assert outcome(by_law, soort, {**other, fact.id: least - 0.5}) != EXEMPT
