"""What holds for every page of the built site, whoever wrote it: sound HTML, links that lead somewhere, no barriers."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from bs4 import Tag
from playwright.sync_api import BrowserContext, ViewportSize

from tests.browser.visits import DESK, PHONE, SIDEWAYS, WIDE, Scheme, Visit, visit
from tests.built_pages import (
    ADDRESS_ATTRIBUTES,
    OWN_HOST,
    BuiltPage,
    exists,
    hand_written,
    kind_of,
    one_of_each_kind,
    read_pages,
)

LOOKS = [pytest.param(PHONE, "light", id="phone, light"), pytest.param(DESK, "dark", id="desk, dark")]
MORE_LOOKS = [*LOOKS, pytest.param(WIDE, "light", id="wide, light"), pytest.param(WIDE, "dark", id="wide, dark")]
IN_ITS_LETTERS = """() => document.fonts.ready.then(
    () => new Promise((measured) => new ResizeObserver(measured).observe(document.body)))"""
"""Waits until the page was drawn in the letters of the site, by which a table may grow wider than its frame."""
ID_REFERENCES = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget")


@pytest.fixture(scope="module")
def pages(built_site: Path) -> dict[str, BuiltPage]:
    """Every page of the site, by its address."""
    return read_pages(built_site)


def test_pages_say_they_are_dutch(pages: dict[str, BuiltPage]) -> None:
    """A screen reader pronounces every page in Dutch."""
    languages = {address: page.soup.html["lang"] if page.soup.html else "" for address, page in pages.items()}
    assert languages == dict.fromkeys(pages, "nl")


def test_titles_tell_pages_apart(pages: dict[str, BuiltPage]) -> None:
    """No two pages have the same title in the tab and the history of the browser."""
    titles = Counter(page.soup.title.get_text(strip=True) if page.soup.title else "" for page in pages.values())
    assert [title for title, count in titles.items() if count > 1 or not title] == []


def test_headings_are_in_order(pages: dict[str, BuiltPage]) -> None:
    """The text of every page begins with the one first heading of that page, and no heading in it skips a level."""
    faults = []
    for address, page in pages.items():
        headings = page.soup.select("article :is(h1, h2, h3, h4, h5, h6)")
        levels = [int(heading.name[1]) for heading in headings]
        if levels[:1] != [1] or len(page.soup.find_all("h1")) != 1:
            faults.append(f"{address}: its headings begin with {levels[:1]}, or it has more than one h1")
        faults += [
            f"{address}: {heading.get_text(strip=True)} is h{level} below h{above}"
            for above, level, heading in zip(levels, levels[1:], headings[1:], strict=False)
            if level > above + 1
        ]
    assert faults == []


def test_ids_are_used_once(pages: dict[str, BuiltPage]) -> None:
    """An id stands once on a page, so that a link to it, or a label for it, means one thing."""
    faults = {
        address: [each for each, count in Counter(page.ids).items() if count > 1] for address, page in pages.items()
    }
    assert {address: twice for address, twice in faults.items() if twice} == {}


def test_labels_and_descriptions_exist(pages: dict[str, BuiltPage]) -> None:
    """What an element says labels or describes it, or what it opens, is on the page."""
    faults = [
        f"{address}: {attribute}={tag[attribute]}"
        for address, page in pages.items()
        for attribute in ID_REFERENCES
        for tag in page.soup.select(f"[{attribute}]")
        if not set(_words(tag, attribute)) <= set(page.ids)
    ]
    assert faults == []


def test_every_link_leads_somewhere(pages: dict[str, BuiltPage], built_site: Path) -> None:
    """Every address on our own site exists, with the place on the page that the link names."""
    faults = []
    for address, page in pages.items():
        for written, full in page.links():
            if full.startswith(f"{OWN_HOST}/") and not exists(full, pages, built_site):
                faults.append(f"{address}: {written}")
    assert faults == []


def test_nothing_is_loaded_from_elsewhere(pages: dict[str, BuiltPage]) -> None:
    """A page names another host in a link to follow, never for something to load."""
    faults = [
        f"{address}: {tag}"
        for address, page in pages.items()
        for tag in page.soup.find_all(["script", "link", "img", "iframe", "source", "form", "object", "embed"])
        for attribute in (*ADDRESS_ATTRIBUTES, "srcset", "action", "data")
        if tag.has_attr(attribute) and urlsplit(str(tag[attribute])).netloc
    ]
    assert faults == []


@pytest.mark.parametrize(("size", "scheme"), LOOKS)
def test_pages_have_no_barriers_and_keep_to_themselves(
    warm_context: BrowserContext, site_url: str, pages: dict[str, BuiltPage], size: ViewportSize, scheme: Scheme
) -> None:
    """A page fits its screen, the policy blocks nothing, nothing fails or leaves the site, and axe finds nothing.

    Each page that people wrote, and one of each kind that the build writes from a template, is opened by turns in the
    one look and in the other; at night every page in every look.
    """
    opened = sorted(hand_written(pages) | one_of_each_kind(pages))
    with visit(warm_context, site_url, size, scheme) as visitor:
        look_for_barriers(visitor, opened[::2] if size == PHONE else opened[1::2])


@pytest.mark.nightly
@pytest.mark.parametrize(("size", "scheme"), MORE_LOOKS)
def test_not_one_page_has_barriers(
    warm_context: BrowserContext, site_url: str, pages: dict[str, BuiltPage], size: ViewportSize, scheme: Scheme
) -> None:
    """Axe finds nothing on any page, in any look."""
    with visit(warm_context, site_url, size, scheme) as visitor:
        look_for_barriers(visitor, pages)


def test_pages_of_each_kind_are_looked_at(pages: dict[str, BuiltPage]) -> None:
    """A page is written by people or from a template, and of each template there is one among those that axe sees."""
    written = hand_written(pages)
    assert {"/", "/wet/", "/hulpmiddelen/zelfcheck/"} <= written
    assert {"outcome", "checklist", "by-law"} <= {kind_of(address) for address in one_of_each_kind(pages)}
    assert len(written) > 40


def look_for_barriers(visitor: Visit, opened: Iterable[str]) -> None:
    """Open these pages, and let axe look at each."""
    barriers: dict[str, list[str]] = {}
    too_wide = []
    for address in opened:
        visitor.open(address)
        visitor.page.evaluate(IN_ITS_LETTERS)
        barriers[address] = visitor.axe_violations()
        if visitor.page.evaluate(SIDEWAYS):
            too_wide.append(address)
    assert {address: found for address, found in barriers.items() if found} == {}
    assert too_wide == []
    assert visitor.complaints == []
    assert visitor.foreign_requests() == []


def _words(tag: Tag, attribute: str) -> list[str]:
    value = tag[attribute]
    return value.split() if isinstance(value, str) else list(value)
