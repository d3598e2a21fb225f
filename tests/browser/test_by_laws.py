"""The by-laws beside each other, and the doors from one by-law to the aids."""

import re
from datetime import date, timedelta
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from build_tools.pages.law_days import known_law
from decision_aids.law.gemeenten import by_laws, gemeenten, studied
from decision_aids.rules.dutch import dutch_date
from tests.browser.aid_visits import PYTHON_ON_ITS_WAY, AidPage, aid_visit
from tests.browser.visits import PHONE
from tests.nightly import rest_at_night

STUDIED = {gemeenten()[slug].naam for slug in studied()}


def names(page: Page) -> list[str]:
    return page.locator("table[data-by-laws] tbody tr:not([hidden]) th a").all_inner_texts()


def test_table_is_sorted_and_filtered(page: Page, site_url: str) -> None:
    """A visitor sorts by a head with the keyboard, narrows by day, months and situation, and gets all rows back."""
    page.goto(f"{site_url}/verordeningen/")
    rows, count = page.locator("table[data-by-laws] tbody tr:not([hidden])"), page.locator("[data-count]")
    expect(rows).to_have_count(len(by_laws()))
    hours = page.get_by_role("columnheader", name="Uren per week")
    hours.get_by_role("button").focus()
    page.keyboard.press("Enter")
    expect(hours).to_have_attribute("aria-sort", "ascending")
    page.keyboard.press("Enter")
    expect(hours).to_have_attribute("aria-sort", "descending")
    assert [name for name in names(page) if name in STUDIED][:2] == ["Rotterdam", "Hilversum"]
    page.get_by_label("Past dit aantal maanden?").fill("6")
    page.get_by_label("Gold zij op deze dag?").fill("1-1-2020")
    page.get_by_label("Welke situatie?").select_option("mantelzorg")
    page.get_by_label("Wat doet de verordening ermee?").select_option("kan-vrijstelling")
    expect(count).to_contain_text(f" van {len(by_laws())} verordeningen. 3 tellen anders en staan er niet bij.")
    assert [name for name in names(page) if name in STUDIED] == ["Wijdemeren", "Schagen"]
    page.get_by_label("Gold zij op deze dag?").fill("32-1-2020")
    page.get_by_label("Gold zij op deze dag?").blur()
    expect(page.get_by_text("Die dag bestaat niet.")).to_be_visible()
    page.get_by_role("button", name="Toon alles").click()
    expect(rows).to_have_count(len(by_laws()))
    assert urlsplit(page.url).query == ""


def test_table_is_whole_without_javascript(browser: Browser, site_url: str) -> None:
    """Without JavaScript every by-law is there and nothing is offered that would not work."""
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{site_url}/verordeningen/")
        expect(page.locator("table[data-by-laws] tbody tr")).to_have_count(len(by_laws()))
        expect(page.locator("[data-by-law-filter]")).to_be_hidden()
        expect(page.locator("table[data-by-laws] th button")).to_have_count(0)
        page.goto(f"{site_url}/verordeningen/een-persoon/")
        expect(page.locator("[data-nothing]")).to_be_hidden()


def test_doors_fill_in_the_municipality_and_lose_nothing(page: Page, site_url: str) -> None:
    """A door adds the municipality to what stood in an aid, or opens the whole by-law; the address stays bare."""
    page.add_init_script(PYTHON_ON_ITS_WAY)
    page.goto(f"{site_url}/hulpmiddelen/zelfcheck/")
    AidPage(page).give({"uitkering": "participatiewet"})
    page.goto(f"{site_url}/verordeningen/schagen/")
    page.get_by_role("link", name="Mag de gemeente mij om een tegenprestatie vragen?").click()
    page.wait_for_selector("form[data-running]")
    assert AidPage(page).answers() == {"uitkering": "participatiewet", "gemeente": "schagen"}
    assert urlsplit(page.url).query + urlsplit(page.url).fragment == ""
    page.reload()
    page.get_by_role("button", name="Wis alles").click()
    page.reload()
    page.wait_for_selector("form[data-running]")
    assert AidPage(page).answers() == {}, "a door opens once"
    page.goto(f"{site_url}/verordeningen/schagen/")
    page.get_by_role("link", name="Is deze verordening geldig en compleet?").click()
    page.wait_for_selector("form[data-running]")
    assert AidPage(page).answers()["uren_max"] == "8"


def test_door_opens_in_a_new_tab_too(page: Page, site_url: str) -> None:
    """A door that is opened beside its page fills in the same, and the host is never told which municipality it was."""
    page.goto(f"{site_url}/verordeningen/schagen/")
    link = page.get_by_role("link", name="Mag de gemeente mij om een tegenprestatie vragen?")
    expect(link).to_have_attribute("href", re.compile(r"/hulpmiddelen/zelfcheck/#gemeente=schagen$"))
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    with page.context.expect_page() as opened:
        link.click(modifiers=["ControlOrMeta"])
    beside = opened.value
    beside.wait_for_selector("form[data-running]")
    assert AidPage(beside).answers() == {"gemeente": "schagen"}
    expect(beside).to_have_url(f"{site_url}/hulpmiddelen/zelfcheck/")
    assert not [url for url in asked if "schagen" in urlsplit(url).path + urlsplit(url).query]


def test_door_to_an_aid_that_stands_there_already_opens_too(page: Page, site_url: str) -> None:
    """A link that changes only what is behind the # fills in, can be undone, and leaves the address bare."""
    page.add_init_script(PYTHON_ON_ITS_WAY)
    page.goto(f"{site_url}/hulpmiddelen/zelfcheck/")
    aid = AidPage(page)
    aid.give({"uitkering": "participatiewet"})
    page.goto(f"{site_url}/hulpmiddelen/zelfcheck/#gemeente=schagen")
    expect(page).to_have_url(f"{site_url}/hulpmiddelen/zelfcheck/")
    assert aid.answers() == {"uitkering": "participatiewet", "gemeente": "schagen"}
    assert "schagen" in str(page.evaluate("Object.values(sessionStorage)"))
    page.get_by_role("button", name="Zet terug").click()
    assert aid.answers() == {"uitkering": "participatiewet"}


@pytest.mark.parametrize("brought", ["gemeente=nergens", "uitkering=ioaw", "gemeente=schagen&uitkering=ioaw"])
def test_door_fills_in_nothing_else(page: Page, site_url: str, brought: str) -> None:
    """An address of somebody's own making fills in no answer about a person and no municipality that does not exist."""
    page.add_init_script(PYTHON_ON_ITS_WAY)
    page.goto(f"{site_url}/hulpmiddelen/zelfcheck/#{brought}")
    page.wait_for_selector("form[data-running]")
    assert AidPage(page).answers() == {}
    expect(page.locator("[data-undo]")).to_be_empty()


def test_day_past_the_known_law_is_remarked_on(page: Page, site_url: str) -> None:
    """Who filters by a day after the last of which the law is known is told so; on that last day itself not."""
    page.goto(f"{site_url}/verordeningen/")
    field = page.get_by_label("Gold zij op deze dag?")
    last = known_law().last
    remark = page.get_by_text(f"Wij kennen de wet tot en met {dutch_date(last)}.")
    for day, remarked in ((last + timedelta(days=1), True), (last, False), (date(2050, 1, 1), True)):
        field.fill(dutch_date(day))
        field.blur()
        expect(remark).to_be_visible(visible=remarked)
    page.get_by_role("button", name="Toon alles").click()
    expect(remark).to_be_hidden()


@pytest.mark.parametrize("aid_id", rest_at_night(["zelfcheck"], ["opdracht"]))
def test_by_law_of_a_municipality_that_is_no_more_is_asked_for_by_its_new_name(
    warm_context: BrowserContext, site_url: str, aid_id: str
) -> None:
    """Who lived in a dissolved municipality reads at each such question in whose by-law to look; nobody else does."""
    place = "[data-version]:not([hidden]) fieldset:not([hidden]) [data-remark]"
    with aid_visit(warm_context, site_url, aid_id, PHONE) as (visitor, aid):
        aid.give({"gemeente": "hoogezand-sappemeer"})
        if aid_id == "zelfcheck":
            aid.give({"mantelzorg_uren": 8})
        said = aid.form.locator(place)
        assert said.count() >= 2
        for text in said.all_inner_texts():
            assert "Vul in wat de verordening van Midden-Groningen zegt." in text
        assert said.first.get_attribute("role") == "status"
        assert visitor.axe_violations() == []
        aid.give({"peildatum": "3 maart 2016"})
        expect(aid.form.locator(f"{place}:not(:empty)")).to_have_count(0)
        aid.give({"peildatum": "", "gemeente": "andere"})
        expect(aid.form.locator(f"{place}:not(:empty)")).to_have_count(0)
