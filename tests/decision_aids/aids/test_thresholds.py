"""Every number that a rule looks at has a case on both sides of it."""

from collections.abc import Iterator

import pytest

from decision_aids.aids import aid_ids, versions
from decision_aids.rules.conditions import Condition, Within, atoms
from decision_aids.rules.facts import Kind
from decision_aids.rules.model import Aid
from tests.decision_aids.case_files import cases


def conditions(aid: Aid) -> Iterator[Condition]:
    """Everything that an aid decides, finds or says beside it."""
    for rule in aid.rules:
        yield from (rule.in_scope, rule.applies, rule.judged, rule.met)
    for said in (aid.outcomes, aid.warnings, aid.cautions, aid.contested, aid.alike):
        yield from (each.when for each in said)


def bounds(aid: Aid) -> set[tuple[str, int]]:
    """Where an answer in numbers begins to say something else: the fact, and the first tick that does."""
    return {
        (atom.fact.id, tick)
        for atom in atoms(conditions(aid))
        if isinstance(atom, Within) and atom.fact.kind is Kind.GETAL
        for found in atom.ranges
        for tick in found
        if 0 < tick < atom.fact.size
    }


@pytest.mark.parametrize("aid_id", aid_ids())
def test_every_threshold_of_a_number_has_a_case_on_both_sides(aid_id: str) -> None:
    """For each bound some case has just that number, and some case the half step below it."""
    (aid,) = versions(aid_id)
    facts = {fact.id: fact for fact in aid.facts}
    given = {
        (fact, facts[fact].tick(answer))
        for case in cases(aid_id)
        for fact, answer in case.answers.items()
        if fact in facts and facts[fact].kind is Kind.GETAL and answer != "weet-ik-niet"
    }
    assert {(fact, tick) for fact, tick in bounds(aid) if not {(fact, tick), (fact, tick - 1)} <= given} == set()
