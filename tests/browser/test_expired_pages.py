"""Pages about the law, after the last day for which that law is known."""

from datetime import UTC, date, datetime, timedelta

import pytest
from playwright.sync_api import Browser, expect

from build_tools.pages.law_days import known_law
from decision_aids.aids import aid_ids, versions
from decision_aids.rules.dutch import dutch_date
from tests.browser.visits import PHONE, visit, visitors_context

LAW = known_law()
PAGES = [f"/hulpmiddelen/{aid_id}/{versions(aid_id)[-1].undecided.id}/" for aid_id in aid_ids()]


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 11, tzinfo=UTC)


@pytest.mark.parametrize(("day", "over"), [(LAW.last, False), (LAW.last + timedelta(days=1), True)])
def test_page_says_when_the_law_on_it_is_over(browser: Browser, site_url: str, day: date, over: bool) -> None:
    """From the day after the last known one, and not before, a page about the law says so above its title."""
    with visitors_context(browser) as context:
        context.clock.install(time=noon(day))
        with visit(context, site_url, PHONE) as visitor:
            for path in (*PAGES, "/bronnen/", "/verordeningen/rotterdam/"):
                visitor.open(path)
                notice = visitor.page.locator(".wet-voorbij")
                expect(notice).to_have_count(1)
                if not over:
                    expect(notice).to_be_hidden()
                    continue
                expect(notice).to_be_visible()
                expect(notice).to_contain_text(dutch_date(LAW.last))
                place = "element => element.getBoundingClientRect().top"
                assert notice.evaluate(place) < visitor.page.locator("main h1").evaluate(place)
                # In the text and not announced beside it: a screen reader comes by it once.
                assert notice.evaluate("notice => notice.closest('[aria-live], [role=alert], [role=status]')") is None
                assert visitor.axe_violations() == []
                assert visitor.complaints == []


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_phone_shows_it_above_a_question_at_a_time(browser: Browser, site_url: str, scripts: bool) -> None:
    """On a phone, where the question moves up over what is said around it, the notice still stands at the head."""
    aid_id = next(each for each in aid_ids() if versions(each)[-1].step_by_step)
    with browser.new_context(viewport=PHONE, java_script_enabled=scripts) as context:
        context.clock.install(time=noon(LAW.last + timedelta(days=1)))
        page = context.new_page()
        page.goto(f"{site_url}/hulpmiddelen/{aid_id}/")
        notice = page.locator(".wet-voorbij:visible")
        expect(notice).to_be_in_viewport(ratio=1)
        place = "element => element.getBoundingClientRect().top"
        assert notice.evaluate(place) < page.locator("main h1").evaluate(place)


def test_page_left_open_over_the_turn_of_the_year_says_so(browser: Browser, site_url: str) -> None:
    """Somebody who comes back to a tab after the last day is told then."""
    with visitors_context(browser) as context:
        context.clock.install(time=noon(LAW.last))
        with visit(context, site_url) as visitor:
            visitor.open(PAGES[0])
            notice = visitor.page.locator(".wet-voorbij")
            expect(notice).to_be_hidden()
            visitor.page.clock.fast_forward("24:00:00")
            visitor.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
            expect(notice).to_be_visible()


def test_without_a_script_the_day_of_the_last_look_stands_there(browser: Browser, site_url: str) -> None:
    """Without JavaScript a page about the law says when that was looked at, and up to which day it is known."""
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{site_url}{PAGES[0]}")
        notice = page.locator("noscript .wet-voorbij")
        expect(notice).to_be_visible()
        expect(notice).to_contain_text(f"op {dutch_date(LAW.checked_on)}. Van dagen na {dutch_date(LAW.last)}")
        expect(page.locator(".wet-voorbij[data-last-day]")).to_be_hidden()
