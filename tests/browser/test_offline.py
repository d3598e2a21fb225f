"""The site without a connection, and the way from one version of it to the next, in a browser that keeps it."""

import shutil
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, BrowserContext, Page, expect

from build_tools.offline import write_service_worker
from build_tools.serve import ServedSite, SiteServer, in_background
from tests.browser.aid_visits import OVERHEAR_PYTHON, AidPage
from tests.browser.visits import NOTE_BLOCKED, NOW

KEPT = "navigator.serviceWorker.ready.then(() => true)"
CACHE_NAMES = "caches.keys()"
ALL_KEPT = """async () => {
    const all = [];
    for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
            all.push(`${request.url} ${await (await cache.match(request)).text()}`);
        }
    }
    return all;
}"""
UPDATE = """async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update().catch(() => {});
    const found = registration.installing;
    return new Promise(resolve => {
        if (!found) resolve("none");
        else found.addEventListener("statechange", () => resolve(found.state));
    });
}"""
PYTHON_IS_KEPT = """async () => {
    const name = (await caches.keys()).find(name => name.startsWith("python "));
    if (!name) return false;
    const kept = (await (await caches.open(name)).keys()).map(({ url }) => url);
    return kept.some(url => url.endsWith(".zip")) && kept.some(url => url.endsWith(".wasm"));
}"""
OWN_COLOUR = "getComputedStyle(document.documentElement).getPropertyValue('--bar').trim()"


class VanishingServer(SiteServer):
    """A host that leaves no connection open when it goes away, over which it might answer after all."""

    def __init__(self, site: Path) -> None:
        super().__init__(ServedSite.read(site), port=0)
        self._connections: list[socket.socket] = []

    def get_request(self) -> tuple[socket.socket, Any]:
        connection, address = super().get_request()
        self._connections.append(connection)
        return connection, address

    def server_close(self) -> None:
        super().server_close()
        for connection in self._connections:
            with suppress(OSError):  # the browser closed it already
                connection.shutdown(socket.SHUT_RDWR)


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Takes the place of pytest-playwright's: a browser that may keep the site, and has kept nothing yet."""
    context = browser.new_context(reduced_motion="reduce", service_workers="allow")
    context.clock.install(time=NOW)
    context.add_init_script(NOTE_BLOCKED)
    yield context
    context.close()


@contextmanager
def connected(site: Path) -> Iterator[SiteServer]:
    """A host of this site until the block ends, and after that nothing at its address."""
    server = VanishingServer(site)
    with in_background(server):
        yield server


def visit_and_keep(page: Page, url: str) -> None:
    """Visit, and stay until the browser has the whole site."""
    page.goto(url)
    assert page.evaluate(KEPT)


def wait_until(page: Page, question: str) -> None:
    """Ask the page until it says yes; the question may be one that takes the page time to answer."""
    for _ in range(120):
        if page.evaluate(question):
            return
        page.wait_for_timeout(500)
    pytest.fail(f"not within a minute: {question}")


def forget_http_cache(page: Page) -> None:
    """Clear the ordinary cache of the browser, which would hide what the service worker does not keep."""
    page.context.new_cdp_session(page).send("Network.clearBrowserCache")


def titles_of(site: Path) -> dict[str, str]:
    """The title of every page of the site, by its address."""
    pages = {file.relative_to(site).as_posix(): file for file in sorted(site.rglob("index.html"))}
    soups = {
        name.removesuffix("index.html"): BeautifulSoup(file.read_bytes(), "html.parser") for name, file in pages.items()
    }
    return {name: soup.title.get_text(strip=True) if soup.title else "" for name, soup in soups.items()}


def next_version(site: Path, target: Path) -> Path:
    """A copy of the site in which the home page and a style sheet have changed."""
    shutil.copytree(site, target)
    home, styles = target / "index.html", target / "assets" / "styles" / "site.css"
    home.write_text(home.read_text(encoding="utf-8").replace("<title>", "<title>Nieuw: "), encoding="utf-8")
    styles.write_text(styles.read_text(encoding="utf-8").replace("--bar: #0b4a5e", "--bar: #123456"), encoding="utf-8")
    write_service_worker(target)
    return target


def looks(page: Page) -> tuple[bool, str]:
    """Of which version the page and its style sheet are."""
    return page.title().startswith("Nieuw: "), page.evaluate(OWN_COLOUR)


OLD_LOOKS, NEW_LOOKS = (False, "#0b4a5e"), (True, "#123456")


def test_every_page_opens_without_connection(page: Page, built_site: Path) -> None:
    """After one visit to the first page, every page of the site opens with its own title and in its own styles."""
    with connected(built_site) as server:
        url = server.url
        visit_and_keep(page, f"{url}/")
    forget_http_cache(page)
    titles = titles_of(built_site)
    assert len(titles) > 100
    seen = {}
    for address in titles:
        page.goto(f"{url}/{address}")
        assert page.evaluate(OWN_COLOUR) == "#0b4a5e", address
        seen[address] = page.title()
    assert seen == titles


def test_addresses_lead_to_the_same_page_without_connection(page: Page, built_site: Path) -> None:
    """With or without its slash, its file name or a query a page opens; for the unknown there is our own page."""
    with connected(built_site) as server:
        url = server.url
        visit_and_keep(page, f"{url}/")
    forget_http_cache(page)
    title = titles_of(built_site)["over/privacy/"]
    for address in ("over/privacy", "over/privacy/index.html", "over/privacy/?van=elders", "over/privacy/#top"):
        page.goto(f"{url}/{address}")
        assert page.title() == title, address
        assert page.evaluate(OWN_COLOUR) == "#0b4a5e"
    answer = page.goto(f"{url}/bestaat/niet/")
    assert answer is not None
    assert answer.status == 404
    expect(page.locator("h1")).to_have_text("Waar is deze pagina?")


def test_search_works_without_connection(page: Page, built_site: Path) -> None:
    """The words of the site can be searched on a page that was never visited before."""
    with connected(built_site) as server:
        url = server.url
        visit_and_keep(page, f"{url}/")
    forget_http_cache(page)
    page.goto(f"{url}/wet/")
    page.locator(".site-button--search").click()
    page.keyboard.type("bijstand")
    expect(page.locator(".md-search-result__item").first).to_be_visible(timeout=30_000)


def test_visited_aid_answers_without_connection(context: BrowserContext, built_site: Path) -> None:
    """Once Python ran on the page of one aid, it runs without a connection, and on the page of another aid too."""
    context.add_init_script(OVERHEAR_PYTHON)
    page = context.new_page()
    complaints: list[str] = []
    context.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
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


def test_nothing_that_was_answered_is_kept(context: BrowserContext, built_site: Path) -> None:
    """After answers in an aid the caches hold files of the site and nothing else."""
    context.add_init_script(OVERHEAR_PYTHON)
    page = context.new_page()
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


def test_site_below_another_address_opens_without_connection(page: Page, built_site: Path, tmp_path: Path) -> None:
    """A site that is not at the root of its host keeps itself as well, and nothing beside it."""
    (tmp_path / "werkwijzer").symlink_to(built_site)
    with connected(tmp_path) as server:
        url = f"{server.url}/werkwijzer"
        visit_and_keep(page, f"{url}/")
        scope = page.evaluate("navigator.serviceWorker.ready.then(({ scope }) => scope)")
    assert scope == f"{url}/"
    forget_http_cache(page)
    page.goto(f"{url}/over/privacy")
    assert page.url == f"{url}/over/privacy/"
    assert page.evaluate(OWN_COLOUR) == "#0b4a5e"


def test_new_version_waits_for_the_visitor(page: Page, built_site: Path, tmp_path: Path) -> None:
    """The old version stays whole until the visitor chooses the new one, by keyboard, and then that is whole."""
    with connected(built_site) as server:
        visit_and_keep(page, f"{server.url}/")
        server.site = ServedSite.read(next_version(built_site, tmp_path / "next"))
        page.goto(f"{server.url}/")
        assert looks(page) == OLD_LOOKS
        bar = page.get_by_role("status").filter(has_text="Er is een nieuwe versie van deze site.")
        expect(bar).to_be_visible(timeout=30_000)
        page.goto(f"{server.url}/")
        assert looks(page) == OLD_LOOKS
        expect(bar).to_be_visible(timeout=30_000)
        button = bar.get_by_role("button", name="Nieuwe versie laden")
        button.focus()
        page.keyboard.press("Enter")
        page.wait_for_function("document.title.startsWith('Nieuw: ')", timeout=30_000)
        assert looks(page) == NEW_LOOKS
        assert len([name for name in page.evaluate(CACHE_NAMES) if name.startswith("pages")]) == 1
    page.goto(f"{server.url}/")
    assert looks(page) == NEW_LOOKS


def test_only_what_changed_is_fetched_for_a_new_version(page: Page, built_site: Path, tmp_path: Path) -> None:
    """Files that stayed the same are taken over from the version before."""
    with connected(built_site) as server:
        visit_and_keep(page, f"{server.url}/over/")
        server.site = ServedSite.read(next_version(built_site, tmp_path / "next"))
        asked: list[str] = []
        page.context.on("request", lambda request: asked.append(request.url))
        assert page.evaluate(UPDATE) == "installed"
    fetched = {url.removeprefix(server.url) for url in asked}
    assert fetched <= {"/service_worker.js", "/", "/assets/styles/site.css"}
    assert "/assets/styles/site.css" in fetched


def test_file_that_is_not_as_built_is_not_kept(page: Page, built_site: Path, tmp_path: Path) -> None:
    """A version of which one file is not as it was built is refused, and the version before it stays."""
    with connected(built_site) as server:
        visit_and_keep(page, f"{server.url}/")
        tampered = next_version(built_site, tmp_path / "next")
        with (tampered / "assets" / "styles" / "site.css").open("a", encoding="utf-8") as styles:
            styles.write(" ")
        server.site = ServedSite.read(tampered)
        assert page.evaluate(UPDATE) == "redundant"
        page.goto(f"{server.url}/")
        assert looks(page) == OLD_LOOKS
    page.goto(f"{server.url}/")
    assert looks(page) == OLD_LOOKS


def test_answers_in_another_tab_hold_the_new_version_back(
    context: BrowserContext, built_site: Path, tmp_path: Path
) -> None:
    """A new version does not wipe what is filled in elsewhere: it asks to finish there first."""
    with connected(built_site) as server:
        reader, writer = context.new_page(), context.new_page()
        visit_and_keep(reader, f"{server.url}/")
        writer.goto(f"{server.url}/hulpmiddelen/opdracht/")
        writer.locator("input[type=radio]").first.check()
        server.site = ServedSite.read(next_version(built_site, tmp_path / "next"))
        reader.goto(f"{server.url}/")
        load = reader.get_by_role("button", name="Nieuwe versie laden")
        load.click(timeout=30_000)
        expect(reader.get_by_role("status")).to_contain_text(["In een ander tabblad staan antwoorden."])
        expect(writer.locator("input[type=radio]").first).to_be_checked()
        assert looks(reader) == OLD_LOOKS
        writer.locator("button[type=reset]").click()
        load.click()
        reader.wait_for_function("document.title.startsWith('Nieuw: ')", timeout=30_000)
        writer.wait_for_function(f"{OWN_COLOUR} === '#123456'", timeout=30_000)


def test_aid_page_says_that_a_new_version_takes_the_answers(page: Page, built_site: Path, tmp_path: Path) -> None:
    """Where answers can be lost, the message says so before the visitor chooses."""
    with connected(built_site) as server:
        visit_and_keep(page, f"{server.url}/")
        server.site = ServedSite.read(next_version(built_site, tmp_path / "next"))
        page.goto(f"{server.url}/hulpmiddelen/opdracht/")
        status = page.get_by_role("status").filter(has_text="Er is een nieuwe versie")
        expect(status).to_contain_text("De antwoorden op deze pagina verdwijnen dan", timeout=60_000)
        status.get_by_role("button", name="Nu niet").click()
        expect(status).to_have_count(0)


def test_data_saver_keeps_nothing(page: Page, built_site: Path) -> None:
    """Who saves data gets the page that was asked for, and no other."""
    page.add_init_script("Object.defineProperty(navigator.connection, 'saveData', { value: true })")
    with connected(built_site) as server:
        page.goto(f"{server.url}/")
        page.wait_for_timeout(2000)
        assert page.evaluate("navigator.serviceWorker.getRegistrations()") == []
        assert page.evaluate(CACHE_NAMES) == []
