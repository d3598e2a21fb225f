"""What a claimant's documents say at their edges: a full page, the last day, questions that stay open."""

from datetime import date

import pytest

from decision_aids.aids.shared.by_laws import OTHER
from decision_aids.documents.catalogue import sort_named
from decision_aids.documents.given import Told, given
from decision_aids.rules.facts import Value
from decision_aids.writers.plain_text import plain_text
from tests.decision_aids.documents.cases import DAY, everything, made

TOO_MUCH = "Dit past misschien niet op één blad. Kies minder."
OVER = "Die dag is al voorbij."


def text(name: str, told: Told, today: date = DAY) -> str:
    return plain_text(made("zelfcheck", sort_named("zelfcheck", name), told, DAY, today))


@pytest.mark.parametrize(("chosen", "too_much"), [(0, False), (12, False), (13, True)])
def test_note_says_when_it_may_be_more_than_a_page(chosen: int, *, too_much: bool) -> None:
    """Twelve answers fit."""
    answers = everything("zelfcheck").answers
    asked = [*given("zelfcheck", Told(answers), DAY, DAY).answers]
    told = Told(answers, {}, {f"antwoord:{fact}": "ja" for fact in asked[:chosen]})
    assert (TOO_MUCH in text("gespreksbriefje", told)) is too_much


@pytest.mark.parametrize(("today", "over"), [(date(2026, 11, 25), False), (date(2026, 11, 26), True)])
def test_last_day_is_over_only_once_it_has_gone_by(today: date, *, over: bool) -> None:
    """A decision sent on 14 October 2026 can be objected to up to and including 25 November."""
    told = Told({}, {}, {"verzonden": "2026-10-14"})
    assert "woensdag 25 november 2026" in text("termijnen", told, today)
    assert (OVER in text("termijnen", told, today)) is over


def test_request_for_the_rules_ends_with_what_is_still_open() -> None:
    """The questions are introduced, and left out with their introduction where none is open."""
    more = "Ook dit wil ik graag weten:"
    cares = {"uitkering": "participatiewet", "gemeente": "andere", "mantelzorg_uren": 8}
    assert more in text("vraag-om-regels", Told(cares))
    assert more not in text("vraag-om-regels", Told({**cares, "uitkering": "geen"}))


def test_number_that_has_a_name_is_told_by_it_and_never_stands_in_a_sentence() -> None:
    """Nobody said how many hours, and it does not stop: no "0 uur", and no by-law of "600 maanden"."""
    answers: dict[str, Value] = {"uren_per_week": 0, "duur_maanden": 600.0}
    told = Told(answers, {}, {f"antwoord:{fact}": "ja" for fact in answers})
    note = plain_text(made("opdracht", sort_named("opdracht", "gespreksbriefje"), told))
    assert "Hoeveel uur per week vraagt de gemeente? Dat is niet gezegd" in note
    assert "Hoeveel maanden duurt het? Het stopt niet" in note
    begun = made("verordening", sort_named("verordening", "verordening-begin"), Told({"maanden_max": 600}))
    assert "600 maanden" not in plain_text(begun)


def test_letter_names_no_municipality_that_was_not_named() -> None:
    """Whoever lives elsewhere than the data know, fills in the name."""
    assert "[naam van uw gemeente]" in text("vraag-om-regels", Told({"gemeente": OTHER}))
    assert "[naam van uw gemeente]" not in text("vraag-om-regels", Told({"gemeente": "urk"}))
