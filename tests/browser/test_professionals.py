"""What an organisation and a policy officer get from their aids, on the screen and on paper."""

from playwright.sync_api import BrowserContext, expect

from decision_aids.rules.facts import Value
from tests.browser.aid_visits import aid_visit

PLACE: dict[str, Value] = {
    **dict.fromkeys(("onbeloond", "maatschappelijk_nuttig", "additioneel", "begeleiding", "veilige_werkplek"), "ja"),
    "persoon_bekend": "ja",
    **dict.fromkeys(("past_bij_persoon", "locatie_bereikbaar", "wederkerig_aanbod", "persoon_overtuigd"), "ja"),
    "verdringing": "nee",
    "uren_per_week": 24,
    "duur_maanden": 3,
    "verzekerd": "nee",
    "organisatie": "maatschappelijk",
    "overeenkomst": "ja",
    "afwezigheid_melden": "ja",
}


def test_organisation_reads_all_that_makes_its_activity_suitable(warm_context: BrowserContext, site_url: str) -> None:
    """With two points open the result names both, with the answer that makes the activity suitable."""
    with aid_visit(warm_context, site_url, "aanbieder") as (visitor, aid):
        aid.give(PLACE)
        aid.expect_outcome("bespreken", settled=True)
        part = visitor.page.locator('[data-part="nearest_all_clear"]')
        expect(part.locator("li")).to_have_text(
            ["Hoeveel uur per week is het? 20", "Weet u via welke polis iemand bij u verzekerd is? Ja"]
        )
        expect(part).to_contain_text("De uitkomst is dan: “Deze activiteit is geschikt als tegenprestatie”.")
        expect(visitor.page.get_by_role("heading", name="Wat zou de uitkomst veranderen?")).to_have_count(0)


def test_paper_shows_an_answer_without_those_not_given(warm_context: BrowserContext, site_url: str) -> None:
    """On paper an answered question keeps only its answer, and an open one stands with the outcome, not below it."""
    with aid_visit(warm_context, site_url, "aanbieder") as (visitor, aid):
        aid.give({"onbeloond": "ja"})
        aid.expect_outcome("nog-onbekend", settled=False)
        visitor.page.emulate_media(media="print")
        expect(aid.question("onbeloond").locator(".keuze:visible")).to_have_text(["Ja"])
        expect(aid.question("additioneel")).to_be_hidden()
        expect(visitor.page.locator("[data-print]")).to_be_hidden()


def test_by_law_opens_with_its_main_finding_in_one_step(warm_context: BrowserContext, site_url: str) -> None:
    """Choosing a by-law of the study shows at once that voluntary work is exempt on paper and counted in practice."""
    with aid_visit(warm_context, site_url, "verordening") as (visitor, aid):
        aid.form.get_by_label("Open een verordening die wij al invulden").select_option("wijdemeren")
        aid.expect_outcome("nog-onbekend", settled=False)
        missed = visitor.page.locator("details.niet-voldaan li")
        expect(missed).to_have_count(1)
        expect(missed).to_contain_text("Verordening: vrijwilligerswerk is op papier een vrijstelling, maar telt")
