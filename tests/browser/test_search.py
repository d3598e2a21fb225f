"""Searching the site, with a keyboard, on a small screen and where the words of the site do not come."""

import re
from urllib.parse import urlsplit

from playwright.sync_api import Page, expect

from tests.browser.visits import focus_with_tab

INDEX = "**/assets/search/index.json"


def open_search(page: Page) -> None:
    """Open the panel; what is typed after this goes into its field."""
    page.locator(".site-button--search").click()
    expect(page.get_by_label("Waar zoekt u naar?")).to_be_focused()


def test_search_opens_and_closes_by_keyboard(small_page: Page) -> None:
    """Search opens with Enter on its button, lets Tab reach a result, closes with Escape and gives the focus back."""
    opener = small_page.locator(".site-button--search")
    focus_with_tab(small_page, ".site-button--search")
    small_page.keyboard.press("Enter")
    expect(opener).to_have_attribute("aria-expanded", "true")
    expect(small_page.get_by_role("dialog", name="Zoeken op deze site")).to_be_visible()
    expect(small_page.get_by_label("Waar zoekt u naar?")).to_be_focused()

    small_page.keyboard.type("tegenprestatie")
    expect(small_page.locator(".site-search__link").first).to_be_visible()
    assert small_page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
    focus_with_tab(small_page, ".site-search__link", at_most=1)

    small_page.keyboard.press("Escape")
    expect(small_page.locator("#site-search")).to_be_hidden()
    expect(opener).to_have_attribute("aria-expanded", "false")
    expect(opener).to_be_focused()


def test_enter_leads_to_the_best_result(page: Page, site_url: str) -> None:
    """Enter goes from the field to the best result, and there opens it; the words never get into the address."""
    page.goto(f"{site_url}/over/privacy/")
    open_search(page)
    page.keyboard.type("zelfcheck")
    best = page.locator(".site-search__link").first
    expect(best).to_be_visible()
    page.keyboard.press("Enter")
    expect(best).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{site_url}/hulpmiddelen/zelfcheck/")
    assert urlsplit(page.url).query == ""


def test_place_on_the_same_page_is_not_left_behind_the_panel(page: Page, site_url: str) -> None:
    """A result that leads to a place on the page itself closes the panel."""
    page.goto(f"{site_url}/over/privacy/")
    open_search(page)
    page.keyboard.type("vliegtuigstand")
    page.locator('.site-search__place[href*="/over/privacy/#"]').first.click()
    expect(page.locator("#site-search")).to_be_hidden()
    expect(page.locator(":target")).to_be_in_viewport()


def test_what_is_found_is_said(page: Page, site_url: str) -> None:
    """The status says how many pages there are, that a word was taken for a like one, and that nothing was found."""
    page.goto(f"{site_url}/wet/")
    page.locator(".site-button--search").click()
    field, status = page.get_by_label("Waar zoekt u naar?"), page.locator("#site-search [role=status]")
    said = {
        "quiz": r"^\d+ pagina’s gevonden\.|^Pagina’s met al uw woorden: \d+",
        "mantelzog": r"^Nergens staat: mantelzog\. Dit lijkt erop\. \d+ pagina’s gevonden\.$",
        "qqqqqq": r"^Niets gevonden\.",
        "": r"^Typ een woord\.",
    }
    for typed, expected in said.items():
        field.fill(typed)
        expect(status, typed).to_have_text(re.compile(expected))
    expect(page.locator(".site-search__result")).to_have_count(0)


def test_more_results_come_on_request(page: Page, site_url: str) -> None:
    """Ten results stand there; a button brings the next ten and moves the focus to the first of them."""
    page.goto(f"{site_url}/wet/")
    open_search(page)
    page.keyboard.type("gemeente")
    expect(page.locator(".site-search__result")).to_have_count(10)
    page.get_by_role("button", name="Toon er meer").click()
    expect(page.locator(".site-search__result")).to_have_count(20)
    expect(page.locator(".site-search__link").nth(10)).to_be_focused()


def test_words_of_the_site_are_fetched_on_first_use(page: Page, site_url: str) -> None:
    """A page that is only read fetches nothing to search in; where they do not come it is said, and tried again."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path))
    page.route(INDEX, lambda route: route.abort())
    page.goto(f"{site_url}/wet/", wait_until="networkidle")
    assert not [path for path in asked if "search" in path]

    open_search(page)
    status = page.locator("#site-search [role=status]")
    expect(status).to_contain_text("Zoeken lukt nu niet")
    page.unroute(INDEX)
    page.keyboard.type("bijstand")
    expect(page.locator(".site-search__result").first).to_be_visible()
    expect(status).to_contain_text("gevonden")


def test_search_that_did_not_come_is_fetched_by_the_next_letter(page: Page, site_url: str) -> None:
    """Where the script of the search fails, even twice, the page says to type another letter, and that letter helps."""
    page.route("**/search_panel.js*", lambda route: route.abort())
    page.goto(f"{site_url}/wet/")
    open_search(page)
    status = page.locator("#site-search [role=status]")
    expect(status).to_contain_text("Typ dan nog een letter")
    with page.expect_event("requestfailed"):
        page.keyboard.type("b")
    page.unroute("**/search_panel.js*")
    page.keyboard.type("ijstand", delay=50)
    expect(page.locator(".site-search__result").first).to_be_visible()
    expect(status).to_contain_text("gevonden")
