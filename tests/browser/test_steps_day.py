"""The day where one question is asked at a time: a line, a question of its own, and no way on from an unknown one."""

import pytest
from playwright.sync_api import BrowserContext, expect

from decision_aids.aids import version_on
from decision_aids.rules.dutch import dutch_date
from tests.browser.aid_visits import before_python
from tests.browser.steps import on, shown
from tests.browser.visits import PHONE, TODAY


def test_day_is_asked_first_and_is_today_unless_somebody_says_so(warm_context: BrowserContext, site_url: str) -> None:
    """It stands before the first question; after that it is a line among the answers, and a question for who asks."""
    with before_python(warm_context, site_url, "opdracht", PHONE) as (visitor, aid):
        expect(aid.form.locator(".dag-kort")).to_contain_text(f"Voor vandaag, {dutch_date(TODAY)}")
        expect(shown(aid)).to_have_text(version_on("opdracht", TODAY).questions[0].asks_first)
        on(aid).click()
        second = shown(aid).inner_text()
        expect(aid.form.locator('[name="peildatum"]')).to_be_hidden()
        expect(visitor.page.locator("[data-step=given] li")).to_contain_text(["Vandaag"])
        visitor.page.get_by_role("button", name="Verander: ").click()
        expect(aid.form.locator('[name="peildatum"]')).to_be_visible()
        on(aid).click()
        expect(shown(aid)).to_have_text(second)


def test_another_day_is_asked_for_who_wants_it(warm_context: BrowserContext, site_url: str) -> None:
    """The line with the day unfolds into its question; with Enter the first question follows, for the day filled in."""
    with before_python(warm_context, site_url, "opdracht", PHONE) as (visitor, aid):
        field = aid.form.locator('[name="peildatum"]')
        expect(field).to_be_hidden()
        visitor.page.get_by_role("button", name="Andere dag").click()
        expect(field).to_be_focused()
        field.fill("morgen")
        field.press("Enter")
        expect(field).to_have_attribute("aria-invalid", "true")
        expect(field).to_be_visible()
        field.fill("3-3-2016")
        field.press("Enter")
        expect(shown(aid)).to_be_focused()
        expect(shown(aid)).to_have_text(version_on("opdracht", TODAY).questions[0].asks_first)
        expect(field).to_be_hidden()
        expect(aid.form.locator(".dag-kort")).to_contain_text("Voor 3 maart 2016")


@pytest.mark.parametrize("day", ["1-6-2014", "2-1-2027"])
def test_day_of_which_no_rules_are_known_is_not_left_behind(
    warm_context: BrowserContext, site_url: str, day: str
) -> None:
    """On a phone Enter and the button to go on both bring what is said of that day, until there are rules for it."""
    with before_python(warm_context, site_url, "zelfcheck", PHONE) as (visitor, aid):
        first = shown(aid).inner_text()
        said = aid.form.locator("[data-outside]:visible h2")
        visitor.page.get_by_role("button", name="Andere dag").click()
        field = aid.form.locator('[name="peildatum"]')
        field.fill(day)
        field.press("Enter")
        expect(said).to_be_focused()
        expect(said).to_be_in_viewport(ratio=1)
        expect(shown(aid)).to_have_text(first)
        aid.form.locator('[name="uitkering"][value="participatiewet"]').check()
        on(aid).scroll_into_view_if_needed()
        on(aid).click()
        expect(said).to_be_focused()
        expect(said).to_be_in_viewport(ratio=1)
        expect(shown(aid)).to_have_text(first)
        assert visitor.axe_violations() == []
        aid.form.locator("[data-look-on]:visible").click()
        on(aid).click()
        expect(shown(aid)).not_to_have_text(first)
        assert visitor.complaints == []
