"""The reasoning, the plan and the agreement: who says what, and what is only said where it is so."""

import pytest

from decision_aids.documents.given import Told
from decision_aids.rules.facts import Value
from tests.decision_aids.documents.cases import body, first_sheet, text

REFUSED = "Is het voorstel afgewezen?"
ASKED: dict[str, Value] = {"variant": "a", "tegenprestatie_gevraagd": "ja", "ruimte_voor_eigen_voorstel": "ja"}
NOT_ASKED: dict[str, Value] = {"variant": "a", "werk": "regulier", "tegenprestatie_gevraagd": "nee"}
NO_USE = "Je vulde in dat je geen tegenprestatie vroeg. Gebruik"


@pytest.mark.parametrize(
    ("answer", "why"),
    [("geen", False), ("overgenomen", False), ("afgewezen-niet-nuttig", True), ("afgewezen-andere-reden", True)],
)
def test_why_a_proposal_was_refused_is_asked_only_where_it_was(answer: str, why: bool) -> None:
    """Else what was written beside the answer stands below the answer itself."""
    answers = {**ASKED, "eigen_voorstel": answer}
    assert (REFUSED in body("beleidsregels", "motivering", Told(answers))) == why
    written = body("beleidsregels", "motivering", Told(answers, {"eigen_voorstel": "Zo ging het."}))
    assert "Zo ging het." in written
    assert (REFUSED in written) == why
    assert ("Wat gebeurde er met dat voorstel?" in written) != why


def test_reasoning_supposes_nothing_where_nothing_was_answered() -> None:
    """Nobody refused and nobody failed until it is said; where nothing was asked, why not."""
    for answers in ({}, NOT_ASKED):
        written = body("beleidsregels", "motivering", Told(answers))
        assert REFUSED not in written
        assert "Waarom werkt iemand niet mee" not in written
        assert ("[waarom je geen tegenprestatie vroeg]" in written) == bool(answers)
        assert ("Waarom is er wel of geen verdringing?" in written) != bool(answers)
    failed = {**ASKED, "maatregel_overwogen": "ja", "maatregel_onderbouwd": "nee"}
    assert "Waarom werkt iemand niet mee" in body("beleidsregels", "motivering", Told(failed))


def test_plan_has_the_answer_of_the_case_manager_outside_the_words_of_the_client() -> None:
    """What became of a proposal is said of the case manager, by name."""
    plan = body("beleidsregels", "plan-van-aanpak", Told({**ASKED, "eigen_voorstel": "overgenomen"}))
    assert "Wat stelt iemand zelf voor?\n  Wat de klant zegt: [in de woorden van de klant]" in plan
    assert "Wat doet de medewerker met een eigen voorstel? Het is overgenomen." in plan


@pytest.mark.parametrize("name", ["besluit", "plan-van-aanpak"])
def test_paper_on_a_tegenprestatie_says_that_none_was_asked(name: str) -> None:
    """Only where the answer is that none was."""
    assert NO_USE in first_sheet("beleidsregels", name, Told(NOT_ASKED))
    assert NO_USE not in first_sheet("beleidsregels", name, Told(ASKED))


@pytest.mark.parametrize(("aid_id", "name"), [("beleidsregels", "plan-van-aanpak"), ("aanbieder", "overeenkomst")])
def test_what_is_agreed_has_a_second_look_before_the_last_known_day(aid_id: str, name: str) -> None:
    """Whoever signs it reads so, and who fills it in reads why."""
    assert "Loopt dit door na 31 december 2026?" in first_sheet(aid_id, name, Told({}))
    assert (
        "Loopt het werk door na 31 december 2026? Of de regels dan hetzelfde blijven, is niet zeker. Daarom kijken wij "
        "ook vóór die tijd opnieuw: op [dag, uiterlijk 31 december 2026]."
    ) in body(aid_id, name, Told({}))


@pytest.mark.parametrize("name", ["bezwaar", "voorlopig-bezwaar", "termijnen"])
def test_letter_about_a_decision_of_an_unknown_day_says_not_to_use_it_as_it_is(name: str) -> None:
    """The day on which the municipality sent it counts, not only the day that was asked about."""
    for sent, known in (("2026-12-31", True), ("2027-01-05", False), ("2014-12-31", False), ("2015-01-01", True)):
        choices = {"verzonden": sent}
        assert ("Gebruik dit niet zomaar" in first_sheet("opdracht", name, Told({}, {}, choices))) != known


def test_answer_of_an_unknown_day_is_seen_as_well() -> None:
    """An appeal rests on the day of the answer to the objection."""
    told = Told({}, {}, {"verzonden": "2026-11-13", "beslissing_verzonden": "2027-02-01"})
    assert "Gebruik dit niet zomaar" in first_sheet("opdracht", "termijnen", told)


def test_agreement_says_no_hours_and_months_of_nothing() -> None:
    """Of no hours and no months nothing is agreed: in their place stands a gap, as where nobody knows."""
    written = text("aanbieder", "overeenkomst", Told({"uren_per_week": 0, "duur_maanden": 0}))
    assert "Het is [aantal uur per week]," in written
    assert "Dat is [aantal maanden]." in written
    assert "Dat was [aantal uur per week]." in text("aanbieder", "getuigschrift", Told({"uren_per_week": 0}))
