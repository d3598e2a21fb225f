"""An aid where letters are very large or the screen is low, and where it is wide."""

import pytest
from playwright.sync_api import BrowserContext, ViewportSize, expect

from decision_aids.aids import aid_ids
from tests.browser.aid_visits import EVERY_AID, before_python, settling_answers
from tests.browser.visits import NARROW, PHONE, SIDEWAYS, TODAY, WIDE, ZOOMED, visit
from tests.nightly import rest_at_night

ON_ITS_SIDE = ViewportSize(width=640, height=360)
BEAMER = ViewportSize(width=1280, height=720)
LARGE_LETTERS = {"standard": 32, "fixed": 32}
SHARE_OF_THE_BOX = """() => {
    const box = document.querySelector(".hulpmiddel-uitkomst");
    return getComputedStyle(box).position === "sticky" ? box.getBoundingClientRect().height / innerHeight : 0;
}"""


@pytest.mark.parametrize(
    ("size", "letters"), [(ZOOMED, None), (ON_ITS_SIDE, None), (NARROW, LARGE_LETTERS)], ids=["zoom", "side", "letters"]
)
def test_question_keeps_half_the_screen(
    warm_context: BrowserContext, site_url: str, size: ViewportSize, letters: dict[str, int] | None
) -> None:
    """Search and menu are in sight, nothing runs off the side, and the outcome takes at most half of the screen."""
    with before_python(warm_context, site_url, "zelfcheck", size) as (visitor, aid):
        page = visitor.page
        if letters:
            warm_context.new_cdp_session(page).send("Page.setFontSizes", {"fontSizes": letters})
            page.reload()
        aid.form.locator('[name="uitkering"][value="participatiewet"]').check()
        expect(aid.outcome.locator(".uitkomst-titel")).to_be_attached()
        assert page.evaluate(SHARE_OF_THE_BOX) <= 0.5
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        page.evaluate("scrollTo(0, 0)")
        for name in ("Zoeken", "Menu"):
            expect(page.get_by_role("button", name=name, exact=True).first).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("aid_id", EVERY_AID)
def test_reasons_stand_beside_the_question(warm_context: BrowserContext, site_url: str, aid_id: str) -> None:
    """On a beamer the question and the outcome with its reasons stand side by side, far down a list too."""
    with before_python(warm_context, site_url, aid_id, BEAMER) as (visitor, aid):
        aid.form.locator("fieldset:visible input[type=radio]").first.check()
        expect(visitor.page.locator("#uitleg")).to_be_visible()
        question = aid.form.locator("fieldset:visible").last
        question.scroll_into_view_if_needed()
        asked, reasons = question.bounding_box(), visitor.page.locator(".hulpmiddel-antwoord").bounding_box()
        assert asked is not None
        assert reasons is not None
        assert reasons["x"] >= asked["x"] + asked["width"]
        assert reasons["y"] < asked["y"] + asked["height"]
        assert asked["y"] < reasons["y"] + reasons["height"]
        expect(visitor.page.locator("#uitleg")).to_be_in_viewport()
        assert visitor.axe_violations() == []


@pytest.mark.parametrize(
    "path", rest_at_night(["/", "/hulpmiddelen/zelfcheck/"], ["/belanghebbende/", "/verordeningen/"])
)
def test_wide_screen_in_the_colours_of_a_visitor(warm_context: BrowserContext, site_url: str, path: str) -> None:
    """On a screen of 1920 pixels, where the device chooses the colours, nothing runs off the side or is a barrier."""
    with visit(warm_context, site_url, WIDE) as visitor:
        visitor.page.emulate_media(forced_colors="active", color_scheme="dark")
        visitor.open(path)
        assert not visitor.page.evaluate(SIDEWAYS)
        assert visitor.axe_violations() == []


def test_outcome_on_a_wide_screen(warm_context: BrowserContext, site_url: str) -> None:
    """On a screen of 1920 pixels axe finds nothing beside an outcome that is settled, and nothing runs off the side."""
    with before_python(warm_context, site_url, "zelfcheck", WIDE) as (visitor, aid):
        aid.give(settling_answers("zelfcheck", TODAY))
        expect(aid.outcome).to_have_attribute("data-settled", "true")
        assert not visitor.page.evaluate(SIDEWAYS)
        assert visitor.axe_violations() == []


@pytest.mark.parametrize("aid_id", aid_ids())
def test_checklist_is_no_wider_than_a_small_phone(warm_context: BrowserContext, site_url: str, aid_id: str) -> None:
    """On 320 pixels the sheets to print of every aid run off no side."""
    with visit(warm_context, site_url, NARROW) as visitor:
        visitor.open(f"/hulpmiddelen/{aid_id}/checklist/")
        assert not visitor.page.evaluate(SIDEWAYS)


@pytest.mark.parametrize("path", ["/trainer/quiz/"])
def test_large_letters_stay_on_a_phone(warm_context: BrowserContext, site_url: str, path: str) -> None:
    """With letters of twice the size nothing runs off a phone."""
    with visit(warm_context, site_url, PHONE) as visitor:
        warm_context.new_cdp_session(visitor.page).send("Page.setFontSizes", {"fontSizes": LARGE_LETTERS})
        visitor.open(path)
        assert not visitor.page.evaluate(SIDEWAYS)
