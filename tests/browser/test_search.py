"""Searching the site, with a keyboard, on a small screen and in Dutch."""

import json
import re
from urllib.parse import urlsplit

from playwright.sync_api import Page, expect

from tests.browser.visits import focus_with_tab


def test_search_opens_and_closes_by_keyboard(small_page: Page) -> None:
    """Search opens with Enter on its field, lets Tab reach a result, closes with Escape and gives the focus back."""
    opener = small_page.locator(".site-button--search")
    focus_with_tab(small_page, ".site-button--search")
    small_page.keyboard.press("Enter")
    expect(opener).to_have_attribute("aria-expanded", "true")
    expect(small_page.get_by_role("dialog", name="Zoeken op deze site")).to_be_visible()
    expect(small_page.locator("#site-search-query")).to_be_focused()

    small_page.keyboard.type("tegenprestatie")
    expect(small_page.locator(".md-search-result__link").first).to_be_visible()
    focus_with_tab(small_page, ".md-search-result__link", at_most=2)

    small_page.keyboard.press("Escape")
    expect(small_page.locator("#site-search")).to_be_hidden()
    expect(opener).to_have_attribute("aria-expanded", "false")
    expect(opener).to_be_focused()


def test_escape_from_the_search_field_gives_the_focus_back(page: Page, site_url: str) -> None:
    """Escape in the search field itself closes the panel and returns to the button."""
    page.goto(f"{site_url}/")
    page.locator(".site-button--search").click()
    page.keyboard.type("tegen")
    page.keyboard.press("Escape")
    expect(page.locator("#site-search")).to_be_hidden()
    expect(page.locator(".site-button--search")).to_be_focused()


def test_enter_in_the_search_field_opens_the_best_result(page: Page, site_url: str) -> None:
    """Enter in the search field goes to the best result and never puts the words in the address."""
    page.goto(f"{site_url}/over/privacy/")
    page.locator(".site-button--search").click()
    page.keyboard.type("tegenprestatie")
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    page.keyboard.press("Enter")
    expect(page).not_to_have_url(re.compile("/over/privacy/$"))
    assert urlsplit(page.url).query == ""


def test_search_finds_dutch_words_as_they_stand(page: Page, site_url: str) -> None:
    """A Dutch word with an ending is found when it is typed as it stands on a page."""
    index = json.loads(page.request.get(f"{site_url}/search/search_index.json").text())
    words = sorted(set(re.findall(r"\b[a-z]{7,}\b", " ".join(entry["text"] for entry in index["docs"]))))
    inflected = [max((word for word in words if word.endswith(ending)), key=len) for ending in ("ing", "en")]

    page.goto(f"{site_url}/")
    page.locator(".site-button--search").click()
    for word in inflected:
        page.locator("#site-search-query").fill(word)
        expect(page.locator(".md-search-result__item").first, word).to_contain_text(word, ignore_case=True)


def test_search_finds_a_word_behind_a_bracket(page: Page, site_url: str) -> None:
    """A word is found where it stands on a page only behind a bracket or a quotation mark."""
    address = f"{site_url}/search/search_index.json"
    index = json.loads(page.request.get(address).text())
    index["docs"][0]["text"] += " (zeldzaamheid) en “bijzonderheid”"
    page.route(address, lambda route: route.fulfill(json=index))
    page.goto(f"{site_url}/")
    page.locator(".site-button--search").click()
    for word in ("zeldzaamheid", "bijzonderheid"):
        page.locator("#site-search-query").fill(word)
        expect(page.locator(".md-search-result__meta")).to_have_text("1 pagina gevonden")
