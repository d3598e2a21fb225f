"""An aid with an outcome, printed."""

from io import BytesIO

import pytest
from playwright.sync_api import BrowserContext, expect
from pypdf import PdfReader

from decision_aids.aids import version_on
from decision_aids.rules.facts import Value
from tests.browser.aid_visits import CASE_IN_ORDER, aid_visit
from tests.browser.visits import TODAY, visit
from tests.nightly import rest_at_night

CARER: dict[str, Value] = {
    "uitkering": "participatiewet",
    "geboortedatum": "1980-01-02",
    "ontheffing": "geen",
    "ontheffing_alleenstaande_ouder": "nee",
    "volledig_duurzaam_arbeidsongeschikt": "nee",
    "dringende_reden": "nee",
    "gemeente": "rotterdam",
    "persoonlijke_omstandigheden": "nee",
    "mantelzorg_uren": 20,
}


CASES: dict[str, tuple[dict[str, Value], str, tuple[str, ...]]] = {
    "zelfcheck": (CARER, "telt-al-mee", ("Wat zei de gemeente?", "20 uur per week", "2 januari 1980", "Rotterdam")),
    "beleidsregels": (CASE_IN_ORDER, "in-orde", ("Wat is er afgesproken?", "Nee, geen betaald werk")),
}
"""For each aid the answers, their outcome, and what is on paper: what there is to write first."""


@pytest.mark.parametrize("aid_id", rest_at_night(["zelfcheck"], ["beleidsregels"]))
def test_paper_begins_with_the_outcome_and_what_to_do(warm_context: BrowserContext, site_url: str, aid_id: str) -> None:
    """The first sheet has outcome, steps and room to write; answers follow; no heading stands alone."""
    answers, outcome, shown = CASES[aid_id]
    with aid_visit(warm_context, site_url, aid_id) as (visitor, aid):
        aid.give(answers)
        aid.last_answer(answers)
        aid.expect_outcome(outcome, settled=True)
        headings = visitor.page.locator("form[data-aid] :is(h2, h3, summary)").all_text_contents()
        unopened = set(visitor.page.locator("[data-on-opening]:not([open]) > summary").all_text_contents())
        first_answered = version_on(aid_id, TODAY).questions[0]
        sheets = [
            words(page.extract_text(extraction_mode="layout")) for page in PdfReader(BytesIO(visitor.page.pdf())).pages
        ]
        edition = aid.form.get_attribute("data-edition")
        title = aid.outcome.locator(".uitkomst-titel").inner_text()
    steps = version_on(aid_id, TODAY).outcome(outcome).next_steps
    wanted = [title, "Wat nu?", *steps, "Naam", "Datum", shown[0], first_answered.asks_first]
    places = [sheets[0].find(words(text)) for text in wanted]
    assert -1 not in places
    assert places == sorted(places)
    assert all(words(label) in "".join(sheets) for label in (*shown, f"Editie {edition}."))
    assert not [sheet for sheet in sheets if sheet.endswith(tuple(words(heading) for heading in headings))]
    assert not [heading for heading in unopened if words(heading) in "".join(sheets)]


@pytest.mark.parametrize("variant", ["a", "b"])
def test_sheet_of_guidance_is_one_page_of_readable_type(
    warm_context: BrowserContext, site_url: str, variant: str
) -> None:
    """Each variant fits on one sheet that lies on its side, with its sentences in 10 points."""
    with visit(warm_context, site_url) as visitor:
        visitor.open(f"/beleidsregels/variant-{variant}/")
        (page,) = PdfReader(BytesIO(visitor.page.pdf(prefer_css_page_size=True))).pages
        assert words("Wet bekeken op") in words(page.extract_text())
        assert page.mediabox.width > page.mediabox.height
        visitor.page.emulate_media(media="print")
        sizes = visitor.page.locator(".vel :is(p, li)").evaluate_all(
            """lines => lines.filter((line) => line.getClientRects().length > 0)
                .map((line) => parseFloat(getComputedStyle(line).fontSize))"""
        )
        assert min(sizes) == pytest.approx(10 * 96 / 72, abs=0.01)


def words(text: str) -> str:
    """A text without what lies between its words: a line may end anywhere."""
    return "".join(text.split())


@pytest.mark.parametrize(
    ("address", "asks"),
    [
        ("/trainer/quiz/", "form[data-start] button"),
        ("/trainer/gesprekstrainer/", "[type=file]"),
        ("/trainer/casus-in-de-groep/", "[type=file]"),
        ("/trainer/onderzoek-naast-2016/", "[type=file]"),
        ("/404.html", ".not-found-search"),
    ],
)
def test_what_only_a_screen_can_do_is_not_on_paper(
    warm_context: BrowserContext, site_url: str, address: str, asks: str
) -> None:
    """A file to choose, a word to search for and a draw of questions are there on the screen, and not on paper."""
    with visit(warm_context, site_url) as visitor:
        visitor.open(address)
        part = visitor.page.locator(f"article {asks}").first
        expect(part).to_be_visible()
        visitor.page.emulate_media(media="print")
        expect(part).to_be_hidden()
