"""The clauses of a by-law explain the outcome that the rules give: never another one, and never nothing."""

from collections.abc import Mapping

import pytest

from decision_aids.aids.zelfcheck.since_2015_01_01.aid import version
from decision_aids.aids.zelfcheck.since_2015_01_01.clauses import clauses
from decision_aids.law.gemeenten import InForce, by_laws
from decision_aids.law.gemeenten.model import Soort
from decision_aids.proofs.truth import Truth, truth
from decision_aids.rules.model import UNDECIDED
from tests.decision_aids.aids.test_zelfcheck_by_laws import DONE, NOTHING
from tests.decision_aids.case_files import outcome_of

SITUATIONS = [
    pytest.param(by_law, soort, hours, id=f"{by_law.id} {soort} {hours}")
    for by_law in by_laws()
    for soort in DONE
    if soort in by_law.verordening.gronden
    for hours in (40.0, 0.5)
]


def explained(by_law: InForce, answers: Mapping[str, object]) -> set[str]:
    """The outcomes that clauses of the by-law explain for these answers."""
    facts = {fact.id: fact for fact in version().facts}
    ticks = {name: facts[name].tick(value) for name, value in answers.items() if name in facts and name != "gemeente"}
    possible = {name: range(tick, tick + 1) for name, tick in ticks.items()}
    return {clause.leads_to for clause in clauses(by_law.verordening) if truth(clause.when, possible) is Truth.YES}


@pytest.mark.parametrize(("by_law", "soort", "hours"), SITUATIONS)
def test_clauses_explain_the_outcome(by_law: InForce, soort: Soort, hours: float) -> None:
    """Who does one thing, much or little of it, gets an outcome that a clause of the by-law leads to."""
    done = {fact: hours if isinstance(value, int) else value for fact, value in DONE[soort].items()}
    answers = {**NOTHING, **done}
    outcome = outcome_of("zelfcheck", {**answers, "gemeente": by_law.slug}, by_law.first)
    assert outcome in explained(by_law, answers)


@pytest.mark.parametrize("by_law", by_laws(), ids=lambda by_law: by_law.id)
def test_clauses_are_silent_about_what_nobody_does(by_law: InForce) -> None:
    """Who does nothing that a by-law names is told of no clause, unless one leaves it open."""
    assert explained(by_law, NOTHING) <= {UNDECIDED}
