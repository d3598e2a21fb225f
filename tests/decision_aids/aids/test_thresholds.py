"""Every number that a rule looks at has a case on both sides of it."""

from collections.abc import Iterator
from dataclasses import asdict

import pytest

from decision_aids.aids import aid_ids, versions
from decision_aids.law.gemeenten import by_laws
from decision_aids.law.gemeenten.model import Duur, Grond, Omvang
from decision_aids.rules.conditions import Condition, Within, atoms
from decision_aids.rules.facts import STEPS_PER_UNIT, Kind
from decision_aids.rules.model import Aid
from tests.decision_aids.case_files import cases


def conditions(aid: Aid) -> Iterator[Condition]:
    """Everything that an aid decides, finds or says beside it, but for readings: test_zelfcheck_by_laws tries sums."""
    for rule in aid.rules:
        yield from rule.conditions
    for said in (aid.outcomes, aid.warnings, aid.cautions, aid.alike):
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


def of_own_texts() -> set[int]:
    """The ticks on both sides of each number that only a by-law names which no study describes.

    Those are tried from the file itself, see `test_zelfcheck_thresholds` and `test_opdracht_thresholds`.
    """
    named: dict[bool, set[tuple[str, str, float]]] = {True: set(), False: set()}
    for by_law in by_laws():
        text = by_law.verordening
        parts: dict[str, Omvang | Duur | Grond] = {"omvang": text.omvang, "duur": text.duur}
        parts |= {soort.value: grond for soort, grond in text.gronden.items()}
        for name, part in parts.items():
            for field, value in asdict(part).items():
                if isinstance(value, int | float) and not isinstance(value, bool):
                    named[text.onderzoek is None].add((name, field, float(value)))
    only = {number for _, _, number in named[True] - named[False]}
    return {int(number * STEPS_PER_UNIT) + step for number in only for step in (0, 1)}


@pytest.mark.parametrize("aid_id", aid_ids())
def test_every_threshold_of_a_number_has_a_case_on_both_sides(aid_id: str) -> None:
    """For each bound some case has just that number, and some case the half step below it.

    Not for those of by-laws that were read in their own text, which are tried by the number in the file.
    """
    (aid,) = versions(aid_id)
    facts = {fact.id: fact for fact in aid.facts}
    given = {
        (fact, facts[fact].tick(answer))
        for case in cases(aid_id)
        for fact, answer in case.answers.items()
        if fact in facts and facts[fact].kind is Kind.GETAL and answer != "weet-ik-niet"
    }
    missing = {(fact, tick) for fact, tick in bounds(aid) if not {(fact, tick), (fact, tick - 1)} <= given}
    assert {(fact, tick) for fact, tick in missing if tick not in of_own_texts()} == set()
