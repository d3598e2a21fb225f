"""The site without a connection, in a browser that keeps it."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.aid_visits import OVERHEAR_PYTHON, AidPage
from tests.browser.kept_site import (
    KEPT,
    OWN_COLOUR,
    PYTHON_IS_KEPT,
    connected,
    forget_http_cache,
    visit_and_keep,
    wait_until,
)
from tests.browser.visits import visitors_context
from tests.built_pages import OWN_HOST, BuiltPage, one_of_each_kind, read_pages

CACHE_NAMES = "caches.keys()"
IDLE = "new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve)))"
"""After this the page has done what it puts off until the browser has nothing else to do."""
ANSWER_OF_THE_WORKER = "fetch(location.href).then((response) => response.text())"
"""After this the service worker has begun with all that it was told before."""
# Beside Python's memory, which may be kept by now: test_kept_memory looks for answers in that.
ALL_KEPT = """async () => {
    const all = [];
    for (const name of (await caches.keys()).filter((each) => !each.startsWith("python-memory "))) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
            all.push(`${request.url} ${await (await cache.match(request)).text()}`);
        }
    }
    return all;
}"""


HASHES = """async (addresses) => {
    const hashes = {};
    for (const address of addresses) {
        const answer = await fetch(address).catch(() => Response.error());
        const digest = await crypto.subtle.digest("SHA-256", await answer.arrayBuffer());
        hashes[address] = answer.ok ? new Uint8Array(digest).toHex() : "no answer";
    }
    return hashes;
}"""


@pytest.fixture(scope="module")
def kept_at(browser: Browser, built_site: Path) -> Iterator[tuple[BrowserContext, str]]:
    """A browser that was at the first page of the site once, and the address, where no host answers any more."""
    with visitors_context(browser, service_workers="allow") as context:
        page = context.new_page()
        with connected(built_site) as server:
            visit_and_keep(page, f"{server.url}/")
        forget_http_cache(page)
        page.close()
        yield context, server.url


@pytest.fixture
def page_without_connection(kept_at: tuple[BrowserContext, str]) -> Iterator[tuple[Page, str]]:
    """A page in that browser, and the address; what a test does in it changes nothing of what is kept."""
    context, url = kept_at
    page = context.new_page()
    yield page, url
    page.close()


@pytest.fixture(scope="module")
def pages(built_site: Path) -> dict[str, BuiltPage]:
    """Every page of the site, by its address."""
    return read_pages(built_site)


def title_of(page: BuiltPage) -> str:
    """The title as a browser shows it."""
    return page.soup.title.get_text(strip=True) if page.soup.title else ""


def test_every_page_is_there_without_connection(
    page_without_connection: tuple[Page, str], built_site: Path, pages: dict[str, BuiltPage]
) -> None:
    """After one visit to the first page, every page of the site is kept as it was built, with all that it loads."""
    page, url = page_without_connection
    page.goto(f"{url}/")
    assert len(pages) > 100
    loaded = {full.removeprefix(OWN_HOST) for each in pages.values() for full in each.loaded()}
    assert {Path(address).suffix for address in loaded} >= {".css", ".js", ".svg"}
    files = {address: built_site / f"{address.removeprefix('/')}index.html" for address in pages if address[-1] == "/"}
    files |= {address: built_site / address.removeprefix("/") for address in loaded}
    expected = {address: sha256(file.read_bytes()).hexdigest() for address, file in files.items()}
    assert page.evaluate(HASHES, list(expected)) == expected


def test_page_of_each_kind_opens_without_connection(
    page_without_connection: tuple[Page, str], pages: dict[str, BuiltPage]
) -> None:
    """A page that was never visited opens with its own title and in its own styles."""
    page, url = page_without_connection
    opened = {*one_of_each_kind(pages), "/", "/wet/", "/hulpmiddelen/zelfcheck/"} - {"/404.html"}
    assert len(opened) > 5
    for address in sorted(opened):
        page.goto(f"{url}{address}")
        assert page.evaluate(OWN_COLOUR) == "#0b4a5e", address
        assert page.title() == title_of(pages[address]), address


def test_addresses_lead_to_the_same_page_without_connection(
    page_without_connection: tuple[Page, str], pages: dict[str, BuiltPage]
) -> None:
    """With or without its slash, its file name or a query a page opens; for the unknown there is our own page."""
    page, url = page_without_connection
    title = title_of(pages["/over/privacy/"])
    for address in ("over/privacy", "over/privacy/index.html", "over/privacy/?van=elders", "over/privacy/#top"):
        page.goto(f"{url}/{address}")
        assert page.title() == title, address
        assert page.evaluate(OWN_COLOUR) == "#0b4a5e"
    answer = page.goto(f"{url}/bestaat/niet/")
    assert answer is not None
    assert answer.status == 404
    expect(page.locator("h1")).to_have_text("Waar is deze pagina?")


def test_search_works_without_connection(page_without_connection: tuple[Page, str]) -> None:
    """The words of the site can be searched on a page that was never visited before."""
    page, url = page_without_connection
    page.goto(f"{url}/wet/")
    page.locator(".site-button--search").click()
    expect(page.get_by_label("Waar zoekt u naar?")).to_be_focused()
    page.keyboard.type("bijstand")
    expect(page.locator(".site-search__result").first).to_be_visible()


def test_visited_aid_answers_without_connection(keeping_context: BrowserContext, built_site: Path) -> None:
    """Once Python ran on the page of one aid, it runs without a connection, and on the page of another aid too."""
    keeping_context.add_init_script(OVERHEAR_PYTHON)
    page = keeping_context.new_page()
    complaints: list[str] = []
    keeping_context.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    with connected(built_site) as server:
        url = server.url
        page.goto(f"{url}/hulpmiddelen/zelfcheck/")
        AidPage(page).wait_until_ready()
        assert page.evaluate(KEPT)
        wait_until(page, PYTHON_IS_KEPT)
    forget_http_cache(page)
    for aid in ("zelfcheck", "beleidsregels"):
        page.goto(f"{url}/hulpmiddelen/{aid}/")
        AidPage(page).wait_until_ready()
    assert complaints == []


def test_nothing_that_was_answered_is_kept(keeping_context: BrowserContext, built_site: Path) -> None:
    """After answers in an aid the caches hold files of the site and nothing else."""
    keeping_context.add_init_script(OVERHEAR_PYTHON)
    page = keeping_context.new_page()
    with connected(built_site) as server:
        page.goto(f"{server.url}/hulpmiddelen/zelfcheck/?woord=geheimwoord")
        aid = AidPage(page)
        aid.wait_until_ready()
        assert page.evaluate(KEPT)
        page.goto(f"{server.url}/hulpmiddelen/beleidsregels/?woord=geheimwoord")
        aid.wait_until_ready()
        aid.give({"variant": "a", "werk": "geen", "reintegratie": "nee", "tegenprestatie_gevraagd": "ja"})
        page.locator("textarea:visible").first.fill("geheimwoord")
        aid.last_answer({"tegenprestatie_gevraagd": "ja"})
        kept = page.evaluate(ALL_KEPT)
        files = {address.split("?")[0].split(" ")[0].removeprefix(f"{server.url}/") for address in kept}
    assert len(kept) > 150
    assert not [each.split(" ")[0] for each in kept if "geheimwoord" in each]
    assert {name for name in files if not (built_site / name).exists()} == set()


def test_site_below_another_address_opens_without_connection(kept_page: Page, built_site: Path, tmp_path: Path) -> None:
    """A site that is not at the root of its host keeps itself as well, and nothing beside it."""
    (tmp_path / "werkwijzer").symlink_to(built_site)
    with connected(tmp_path) as server:
        url = f"{server.url}/werkwijzer"
        visit_and_keep(kept_page, f"{url}/")
        scope = kept_page.evaluate("navigator.serviceWorker.ready.then(({ scope }) => scope)")
    assert scope == f"{url}/"
    forget_http_cache(kept_page)
    kept_page.goto(f"{url}/over/privacy")
    assert kept_page.url == f"{url}/over/privacy/"
    assert kept_page.evaluate(OWN_COLOUR) == "#0b4a5e"


def test_data_saver_keeps_nothing(kept_page: Page, built_site: Path) -> None:
    """Who saves data gets the page that was asked for, and no other."""
    kept_page.add_init_script("Object.defineProperty(navigator.connection, 'saveData', { value: true })")
    with connected(built_site) as server:
        kept_page.goto(f"{server.url}/")
        kept_page.evaluate(IDLE)
        assert kept_page.evaluate("navigator.serviceWorker.getRegistrations()") == []
        assert kept_page.evaluate(CACHE_NAMES) == []


def test_python_that_was_not_fetched_is_not_fetched_to_be_kept(kept_page: Page, few_pages: Path) -> None:
    """On a slow connection the site is kept, but Python stays where it is until the visitor asks for it."""
    slow = "Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ effectiveType: '3g' }) });"
    kept_page.add_init_script(slow)
    asked: list[str] = []
    kept_page.context.on("request", lambda request: asked.append(request.url))
    with connected(few_pages) as server:
        visit_and_keep(kept_page, f"{server.url}/hulpmiddelen/opdracht/")
        kept_page.evaluate(ANSWER_OF_THE_WORKER)
    assert [url for url in asked if "/assets/python/" in url] == []
    assert not kept_page.evaluate(PYTHON_IS_KEPT)
