"""Where the outcome turns, below each number: drawn when it is opened, in words and as a bar, and for everybody."""

import re

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, ViewportSize, expect

from decision_aids.aids import version_on
from decision_aids.answers.strip import in_words, measured, strip
from decision_aids.rules.facts import Value
from tests.browser.aid_visits import before_python
from tests.browser.visits import DESK, PHONE, TODAY, Scheme, focus_with_tab
from tests.nightly import rest_at_night

PLACE: dict[str, Value] = {
    **dict.fromkeys(("onbeloond", "maatschappelijk_nuttig", "additioneel"), "ja"),
    "verdringing": "nee",
    "duur_maanden": 6,
    "organisatie": "maatschappelijk",
    **dict.fromkeys(("begeleiding", "veilige_werkplek", "verzekerd", "wederkerig_aanbod", "afwezigheid_melden"), "ja"),
    "persoon_bekend": "nee",
}
BAR_FITS = """() => {
    const box = document.querySelector(".strook-balk").getBoundingClientRect();
    return box.width > 200 && box.right <= innerWidth && box.height > 20 && box.height < 80;
}"""
UNDECIDED_TITLE = "Bij elk aantal: .*nog niet te zeggen"
SUMMARY = '[data-strip="uren_per_week"] summary'


def fold(page: Page, fact: str) -> Locator:
    return page.locator(f'form [data-strip="{fact}"]')


def told(answers: dict[str, Value], fact: str, aid_id: str = "aanbieder") -> list[str]:
    """What Python says of the strip, line by line."""
    aid = version_on(aid_id, TODAY)
    stretches = strip(aid, fact, answers, TODAY)
    words = in_words(measured(aid, fact), stretches)
    return [
        f"{said}: {aid.outcome(each.outcome).worded(each.caution)[0]}"
        for said, each in zip(words, stretches, strict=True)
    ]


@pytest.mark.parametrize(("size", "scheme"), rest_at_night([(PHONE, "dark")], [(DESK, "light")]))
def test_strip_says_what_python_says(
    warm_context: BrowserContext, site_url: str, size: ViewportSize, scheme: Scheme
) -> None:
    """Opened, it has the words and the bar of Python's strip, fits the screen, and is no barrier in either scheme."""
    with before_python(warm_context, site_url, "aanbieder", size, scheme) as (visitor, aid):
        aid.give({**PLACE, "uren_per_week": "24"})
        own = fold(visitor.page, "uren_per_week")
        own.locator("summary").click()
        lines = own.locator("ol li")
        first, second, third = told(PLACE, "uren_per_week")
        expect(lines).to_have_text([first, f"{second} Dit is uw antwoord.", third])
        expect(own.locator("svg[role=img] g")).to_have_count(3)
        visitor.page.wait_for_function(BAR_FITS)
        assert visitor.axe_violations() == []
        assert visitor.complaints == []


def test_script_of_the_strip_comes_when_one_is_opened(warm_context: BrowserContext, site_url: str) -> None:
    """Who opens none fetches nothing for it; who does, with the keyboard, sees it follow the other answers."""
    with before_python(warm_context, site_url, "aanbieder") as (visitor, aid):
        aid.give({"onbeloond": "ja"})
        expect(aid.outcome).to_have_attribute("data-outcome", "nog-onbekend")
        own = fold(visitor.page, "uren_per_week")
        assert not [url for url in visitor.requested if "aid_strip" in url]
        visitor.page.locator('[name="uren_per_week"]').focus()
        focus_with_tab(visitor.page, SUMMARY)
        visitor.page.keyboard.press("Enter")
        expect(own.locator("ol li")).to_have_text(told({"onbeloond": "ja"}, "uren_per_week"))
        assert [url for url in visitor.requested if "aid_strip" in url]
        aid.give({"onbeloond": "nee"})
        expect(own.locator("ol li")).to_have_text(told({"onbeloond": "nee"}, "uren_per_week"))


def test_strip_is_honest_about_what_is_open(warm_context: BrowserContext, site_url: str) -> None:
    """Where the other answers decide nothing yet, every number is unknown, and it says what to do."""
    with before_python(warm_context, site_url, "zelfcheck") as (visitor, aid):
        aid.give({"uitkering": "participatiewet"})
        own = fold(visitor.page, "geboortedatum")
        own.locator("summary").click()
        expect(own.locator("ol li")).to_have_text(told({"uitkering": "participatiewet"}, "geboortedatum", "zelfcheck"))
        hours = fold(visitor.page, "betaald_werk_uren")
        hours.evaluate("fold => { fold.open = true; }")
        expect(hours.locator("ol li")).to_have_text(
            told({"uitkering": "participatiewet"}, "betaald_werk_uren", "zelfcheck")
        )
        expect(hours.locator("ol li")).to_have_text(re.compile(UNDECIDED_TITLE))
        expect(hours).to_contain_text("Beantwoord eerst de andere vragen")


def test_strip_that_cannot_be_fetched_says_so(warm_context: BrowserContext, site_url: str) -> None:
    """Without a connection for its script a sentence stands in its place, and opening it again tries again."""
    with before_python(warm_context, site_url, "aanbieder") as (visitor, aid):
        visitor.page.route("**/aid_strip.js", lambda route: route.abort())
        aid.give({"onbeloond": "ja"})
        own = fold(visitor.page, "uren_per_week")
        own.locator("summary").click()
        expect(own).to_contain_text("Is er verbinding?")
