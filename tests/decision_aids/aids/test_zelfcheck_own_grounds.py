"""Grounds of a by-law's own in the zelfcheck: what is asked of each, and when one that counts is enough."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from decision_aids.aids.shared.on_request import not_requested, request_notices, request_questions
from decision_aids.aids.zelfcheck.since_2015_01_01 import own_grounds
from decision_aids.aids.zelfcheck.since_2015_01_01.counted import counted
from decision_aids.aids.zelfcheck.since_2015_01_01.own_grounds import own_facts, own_questions, own_reached
from decision_aids.law.gemeenten import by_laws
from decision_aids.law.gemeenten.model import Duur, EigenGrond, Gevolg, Omvang, Verband, Verordening
from decision_aids.proofs.truth import Truth, truth
from decision_aids.rules.conditions import Condition
from decision_aids.rules.facts import Value

PLAIN = EigenGrond("raadslid", "Zit u in de raad?", "raadslid", Gevolg.VRIJSTELLING)
HOURS, MONTHS = "eigen_maatje_uren", "eigen_maatje_maanden"


def maatje(gevolg: Gevolg, hours: float | None, months: float | None = None, both: Verband | None = None) -> EigenGrond:
    return EigenGrond("maatje", "Bent u maatje?", "maatje", gevolg, hours, "Hoeveel uur?", months, "Hoe lang?", both)


def by_law(grond: EigenGrond, asked_months: float | None = None) -> Verordening:
    """A by-law that asks eight hours a week, and knows no other ground that counts than this one."""
    return replace(
        by_laws()[0].verordening,
        omvang=Omvang("", uren_minimum=8),
        duur=Duur("", maanden_minimum=asked_months),
        gronden={},
        invulling=(),
        eigen_gronden=(grond,),
    )


def holds(condition: Condition, grond: EigenGrond, given: Mapping[str, Value]) -> bool:
    """Whether a condition certainly holds, with these answers about the ground; all that it asks must be given."""
    asked = {fact.id: fact for fact in own_facts(grond) if fact is not None}
    ticks = {name: asked[name].tick(value) for name, value in given.items()}
    found = truth(condition, {name: range(tick, tick + 1) for name, tick in ticks.items()})
    assert found is not Truth.UNKNOWN
    return found is Truth.YES


@pytest.mark.parametrize(
    ("grond", "asked"),
    [
        (PLAIN, {"eigen_raadslid"}),
        (maatje(Gevolg.VRIJSTELLING, 3), {HOURS}),
        (maatje(Gevolg.VRIJSTELLING, None, 6), {MONTHS}),
        (maatje(Gevolg.VRIJSTELLING, 3, 6), {HOURS, MONTHS}),
    ],
)
def test_only_what_the_by_law_names_is_asked(grond: EigenGrond, asked: set[str]) -> None:
    """Where it names hours or months these are asked, and whether the ground is there only where it names neither."""
    assert {fact.id for fact in own_facts(grond) if fact is not None} == asked


@pytest.mark.parametrize(
    ("grond", "asked"),
    [
        (PLAIN, [("eigen_raadslid", "Zit u in de raad?", "", ())]),
        (
            maatje(Gevolg.VRIJSTELLING, 3, 6),
            [(HOURS, "Hoeveel uur?", "Bent u maatje?", ((0, "Geen"),)), (MONTHS, "Hoe lang?", "", ())],
        ),
        (maatje(Gevolg.VRIJSTELLING, None, 6), [(MONTHS, "Hoe lang?", "Bent u maatje?", ((0, "Geen"),))]),
    ],
)
def test_first_number_asked_says_what_it_is_about_and_that_none_is_an_answer(
    grond: EigenGrond, asked: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who is no maatje answers "Geen", and is not asked a number of months after a number of hours."""
    monkeypatch.setattr(own_grounds, "by_laws", lambda: (by_laws()[0]._replace(verordening=by_law(grond)),))
    found = own_questions("Uw gemeente")
    assert [(each.fact.id, each.text, each.opening, each.named_numbers) for each in found] == asked


@pytest.mark.parametrize(
    ("both", "hours", "months", "reached"),
    [
        (Verband.EN, 3, 6, True),
        (Verband.EN, 3, 5.5, False),
        (Verband.OF, 3, 5.5, True),
        (Verband.OF, 2.5, 6, True),
        (Verband.OF, 2.5, 5.5, False),
        (Verband.OF, 0, 6, False),
        (None, 2.5, 6, False),
    ],
)
def test_hours_and_months_go_together_as_the_by_law_says(
    both: Verband | None, hours: float, months: float, reached: bool
) -> None:
    """With “of” one is enough, otherwise both are asked; who does nothing reaches nothing."""
    grond = maatje(Gevolg.VRIJSTELLING, 3, 6, both)
    assert holds(own_reached(grond), grond, {HOURS: hours, MONTHS: months}) is reached


@pytest.mark.parametrize(("hours", "whole"), [(8, True), (7.5, False), (0, False)])
def test_own_ground_that_counts_is_whole_at_what_the_by_law_asks_of_everyone(hours: float, whole: bool) -> None:
    """Eight hours are asked of everyone, so the four from which it counts are not a whole tegenprestatie."""
    grond = maatje(Gevolg.TELT_MEE, 4)
    (thing,) = counted(by_law(grond))
    assert thing.whole is not None
    assert holds(thing.whole, grond, {HOURS: hours}) is whole
    assert holds(thing.done, grond, {HOURS: hours}) is (hours > 0)


def test_own_ground_is_no_whole_tegenprestatie_where_it_is_not_asked_how_long() -> None:
    """Where the by-law asks months of everyone and its ground names none, or no hours, nobody can tell."""
    assert [thing.whole for thing in counted(by_law(maatje(Gevolg.TELT_MEE, 4), asked_months=3))] == [None]
    assert [thing.whole for thing in counted(by_law(maatje(Gevolg.TELT_MEE, None, 3)))] == [None]
    grond = maatje(Gevolg.TELT_MEE, 4, 2)
    (thing,) = counted(by_law(grond, asked_months=3))
    assert thing.whole is not None
    assert [holds(thing.whole, grond, {HOURS: 8, MONTHS: months}) for months in (2.5, 3)] == [False, True]


def test_what_no_by_law_says_is_asked_of_nobody() -> None:
    """In the site for everybody no by-law asks on request, so nothing is asked, weighed or said about it."""
    assert [*not_requested(), *request_questions("Uw gemeente"), *request_notices()] == []
