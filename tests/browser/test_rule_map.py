"""The map of the rules: without answers on its own page, with them in colour below an aid and before a group."""

from collections.abc import Mapping

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, ViewportSize, expect

from build_tools.pages.rule_map_pages import MARKS, OUTSIDE
from decision_aids.aids import aid_ids
from decision_aids.answers.check import check
from decision_aids.rules.facts import Value
from decision_aids.rules.model import Status
from tests.browser.aid_visits import AidPage, before_python
from tests.browser.visits import DESK, PHONE, SCHEMES, TODAY, HeldBack, Visit, visit
from tests.nightly import rest_at_night

SIDEWAYS = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
DRAWING = ".regelkaart-tekening"
FILLS = "all => all.map((each) => getComputedStyle(each).fill)"
GIVEN: dict[str, Value] = {
    "onbeloond": "ja",
    "maatschappelijk_nuttig": "ja",
    "verdringing": "twijfel",
    "organisatie": "commercieel",
    "begeleiding": "nee",
}


def expect_colours(place: Locator, answers: Mapping[str, object], aid_id: str = "aanbieder") -> None:
    """Every rule on the map has the status that Python finds, as a mark too, and the outcome that stands is marked."""
    result = check(aid_id, answers, TODAY)
    findings = result["findings"]
    assert isinstance(findings, list)
    assert {finding["status"] for finding in findings} > {"voldaan", "onbekend"}
    for finding in findings:
        rule = place.locator(f'svg [data-rule="{finding["rule"]}"]')
        expect(rule).to_have_attribute("data-status", finding["status"])
        expect(rule.locator("[data-mark]")).to_have_text(MARKS[Status(finding["status"])])
    expect(place.locator("svg [data-stands]")).to_have_count(1 if result["settled"] else 0)
    expect(place.locator("svg [data-given]")).to_have_count(len(answers))


def expect_no_barriers(visitor: Visit) -> None:
    """Axe finds nothing in either scheme."""
    for scheme in SCHEMES:
        visitor.page.emulate_media(color_scheme=scheme)
        assert visitor.axe_violations() == [], scheme


@pytest.mark.parametrize("size", rest_at_night([PHONE], [DESK]))
def test_map_stands_on_its_own_page(warm_context: BrowserContext, site_url: str, size: ViewportSize) -> None:
    """The drawing is there with its words, moves in its own frame where the screen is small, and is no barrier."""
    with visit(warm_context, site_url, size) as visitor:
        visitor.open("/over/regelkaarten/zelfcheck/")
        expect(visitor.page.locator(f"{DRAWING} svg[role=img]")).to_be_visible()
        expect(visitor.page.locator("li[data-rule]").first).to_be_visible()
        assert not visitor.page.evaluate(SIDEWAYS)
        drawing = visitor.page.locator(DRAWING)
        drawing.focus()
        expect(drawing).to_be_focused()
        expect_no_barriers(visitor)
        assert visitor.complaints == []


def test_map_needs_no_script(browser: Browser, site_url: str) -> None:
    """Without JavaScript the map and its words are whole, and the page of an aid leads there; nothing empty stands."""
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{site_url}/over/regelkaarten/")
        assert page.locator("main a[href*='regelkaarten/'], article li a").count() >= len(aid_ids())
        page.goto(f"{site_url}/hulpmiddelen/aanbieder/")
        expect(page.locator("#regelkaart details, .strook").first).to_be_hidden()
        page.locator("#regelkaart a").click()
        expect(page.locator(f"{DRAWING} svg")).to_be_visible()
        expect(page.locator("li#kaart-onbeloond")).to_contain_text("Kijkt naar: onbeloond")


def test_map_says_nothing_of_rules_before_the_reasons_are_there(warm_context: BrowserContext, site_url: str) -> None:
    """On a slow line the outcome is there first; until its reasons are, no rule counts as out of scope."""
    reasons = HeldBack()
    warm_context.route("**/assets/reasons/*", reasons)
    with visit(warm_context, site_url, DESK) as visitor:
        visitor.open("/hulpmiddelen/aanbieder/")
        aid = AidPage(visitor.page)
        aid.give({"onbeloond": "nee"})
        expect(aid.outcome).to_have_attribute("data-settled", "true")
        visitor.page.locator("#regelkaart summary").click()
        place = visitor.page.locator("#regelkaart [data-place]")
        expect(place.locator("svg [data-given]")).to_have_count(1)
        assert set(
            place.locator("svg [data-rule]").evaluate_all("all => all.map(({ dataset }) => dataset.status)")
        ) == {""}
        reasons.let_go()
        expect(place.locator('svg [data-rule="onbeloond"]')).to_have_attribute("data-status", "niet-voldaan")


@pytest.mark.parametrize("size", rest_at_night([PHONE], [DESK]))
def test_map_below_an_aid_follows_the_answers(warm_context: BrowserContext, site_url: str, size: ViewportSize) -> None:
    """Opened below an aid it has the colours of Python's findings, and has others once an answer changes."""
    with before_python(warm_context, site_url, "aanbieder", size) as (visitor, aid):
        aid.give(GIVEN)
        expect(aid.outcome).to_have_attribute("data-outcome", str(check("aanbieder", GIVEN, TODAY)["outcome"]))
        place = visitor.page.locator("#regelkaart")
        place.locator("summary").first.focus()
        visitor.page.keyboard.press("Enter")
        expect_colours(place, GIVEN)
        visitor.page.emulate_media(forced_colors="active")
        assert len(set(place.locator("svg [data-rule] rect").evaluate_all(FILLS))) == 1  # its mark tells of the status
        visitor.page.emulate_media(forced_colors="none")
        expect(place.locator("[data-counts]")).to_contain_text("✓ dit is in orde: ")
        assert not visitor.page.evaluate(SIDEWAYS)
        expect_no_barriers(visitor)
        changed = {**GIVEN, "begeleiding": "ja", "organisatie": "maatschappelijk"}
        aid.give({"begeleiding": "ja", "organisatie": "maatschappelijk"})
        expect_colours(place, changed)
        aid.form.get_by_role("button", name="Wis alles").click()
        expect(place.locator("svg [data-rule]").first).to_have_attribute("data-status", "")
        expect(place.locator("[data-counts]")).to_be_empty()
        assert visitor.complaints == []


def test_links_of_the_map_lead_from_the_aid(warm_context: BrowserContext, site_url: str) -> None:
    """A norm on the map is found from the page that borrowed it too."""
    with before_python(warm_context, site_url, "aanbieder") as (visitor, aid):
        aid.give(GIVEN)
        place = visitor.page.locator("#regelkaart")
        place.locator("summary").first.click()
        place.locator(".regelkaart-woorden summary").click()
        link = place.locator("li[data-rule] a").first
        expect(link).to_be_visible()
        address = str(link.evaluate("link => link.href"))
        assert address.startswith(f"{site_url}/")
        assert visitor.page.request.get(address).ok


def test_rule_out_of_scope_is_told_apart(warm_context: BrowserContext, site_url: str) -> None:
    """With one variant chosen the rules of the other are on the map as not belonging to it."""
    with before_python(warm_context, site_url, "beleidsregels") as (visitor, aid):
        aid.give({"variant": "a"})
        place = visitor.page.locator("#regelkaart")
        place.locator("summary").first.click()
        expect(place.locator('svg [data-rule="b-1"]')).to_have_attribute("data-status", OUTSIDE)
        expect(place.locator("li#kaart-b-1 [data-now]")).to_have_text(": hoort niet bij deze situatie")
        expect(place.locator('svg [data-rule="a-1"]')).to_have_attribute("data-status", "onbekend")


def test_map_before_a_group_has_the_colours_of_the_case(warm_context: BrowserContext, site_url: str) -> None:
    """On the screen of a trainer the map is folded below the case, and coloured with what Python found of it."""
    with visit(warm_context, site_url) as visitor:
        visitor.open("/trainer/casus-in-de-groep/")
        visitor.page.get_by_label("Kies een casus").select_option("mo-en-de-32-uur")
        fold = visitor.page.locator("[data-group-map]")
        fold.locator("summary").first.click(timeout=60_000)
        expect(fold.locator("svg [data-stands]")).to_have_count(1)
        expect(fold.locator('svg [data-status="niet-voldaan"]').first).to_be_visible()
        assert visitor.axe_violations() == []
        assert visitor.complaints == []
