"""A result in words."""

from datetime import date

import pytest

from decision_aids.aids import aid_ids, version_on
from decision_aids.answers.check import check
from decision_aids.answers.headings import HEADINGS
from decision_aids.answers.report import report

ON = date(2016, 1, 1)
CROSSED = {"soort": "tegenprestatie", "uren_en_duur_genoemd": "ja", "uren_per_week": 32, "onbeloond": "ja"}


def test_parts_come_in_a_fixed_order() -> None:
    """First the answer, then why and what to do, then what was found, and last what was not looked at."""
    told = report(check("opdracht", CROSSED, ON), markdown=True)
    headings = [line.removeprefix("## ") for line in told.splitlines() if line.startswith("## ")]
    assert headings == [heading for heading in HEADINGS.values() if heading in headings]
    assert (headings[0], headings[-1]) == ("Wat nu?", "Wat is niet bekeken?")
    assert "Wat moet er ten minste anders?" in headings


def test_part_without_content_is_left_out() -> None:
    """A settled result has nothing left to answer, and an open one no reason."""
    assert "Welke vragen staan nog open?" not in report(check("opdracht", CROSSED, ON), markdown=False)
    told = report(check("opdracht", {}, ON), markdown=False)
    assert "Welke vragen staan nog open?" in told
    assert "Waarom?" not in told


def test_open_rules_beside_a_settled_outcome_are_said_not_to_matter() -> None:
    """A rule that is still open keeps its plain heading only while it can change the outcome."""
    assert "\nNog open, maar dat verandert deze uitkomst niet\n" in report(
        check("opdracht", CROSSED, ON), markdown=False
    )
    assert "\nNog open\n" in report(check("opdracht", {}, ON), markdown=False)


def test_text_and_markdown_say_the_same() -> None:
    """Without its signs the Markdown holds the same lines as the text."""
    result = check("opdracht", CROSSED, ON)
    text, markdown = (
        [line.lstrip("# -") for line in report(result, markdown=marked).splitlines() if line]
        for marked in (False, True)
    )
    assert text == markdown


def test_reason_is_told_as_the_question_that_was_answered() -> None:
    """The reason names the question that was answered, also where that stood in for another."""
    told = report(check("zelfcheck", {"geboortedatum": "2000-01-01"}, ON), markdown=False)
    (question,) = (substitute.question.text for substitute in version_on("zelfcheck", ON).substitutes)
    assert f"Waarom?\n  - {question}\n" in told


def test_ruling_is_told_with_its_number_and_what_differs() -> None:
    """A ruling on a like case comes with its court, its ECLI and what is not the same."""
    told = report(check("opdracht", CROSSED, ON), markdown=True)
    assert (
        "\n## Een rechter keek naar een zaak die hierop lijkt\n\n- Rechtbank Zeeland-West-Brabant, 25 februari 2013"
        in told
    )
    assert "(ECLI:NL:RBZWB:2013:BZ5171): in deze zaak was een aanbod van 32 uur" in told
    assert " Wat anders is: Die zaak was in 2013" in told


def test_contested_reading_is_told_with_where_it_stands() -> None:
    """A reading comes as its question, with the page and anchor where each way to read is told."""
    works = {"variant": "b", "uitzondering": "nee", "werk": "regulier", "reintegratie": "nee"}
    told = report(check("beleidsregels", {**works, "tegenprestatie_gevraagd": "nee"}, ON), markdown=False)
    assert "werken of re-integratie? (bronnen/wat-wij-niet-weten#niet-werkt-of-niet-deelneemt)\n" in told


@pytest.mark.parametrize("aid_id", aid_ids())
def test_every_aid_tells_its_day_and_what_it_did_not_consider(aid_id: str) -> None:
    """Even with nothing answered the report says for which day it holds and what was left out."""
    told = report(check(aid_id, {}, ON), markdown=False)
    assert told.splitlines()[-1].startswith("Peildatum 2016-01-01, ")
    assert all(left_out in told for left_out in version_on(aid_id, ON).not_considered)


def test_change_is_told_as_carefully_as_the_outcome() -> None:
    """Where an outcome rests on an old by-law, so does the one that a change leads to: neither is told as certain."""
    answers = {
        "uitkering": "participatiewet",
        "leeftijd": "18-tot-aow",
        "ontheffing": "geen",
        "alleenstaande_ouder_jong_kind": "nee",
        "ontheffing_alleenstaande_ouder": "nee",
        "volledig_duurzaam_arbeidsongeschikt": "nee",
        "gemeente": "rotterdam",
        "vrijwilligerswerk_uren": 10,
        "mantelzorg_uren": 0,
        "ander_nuttig_werk_uren": 0,
        "training_uren": 0,
        "werken_aan_problemen_uren": 0,
        "betaald_werk_uren": 0,
        "persoonlijke_omstandigheden": "nee",
        "dringende_reden": "nee",
    }
    result = check("zelfcheck", answers, date(2026, 1, 1))
    counts = version_on("zelfcheck", ON).outcome("telt-al-mee")
    assert [change["outcome"] for change in result["nearest_change"]] == ["telt-al-mee"]
    told = report(result, markdown=False)
    assert counts.worded(str(result["caution"]))[0] in told
    assert f": {counts.title}\n" not in told
