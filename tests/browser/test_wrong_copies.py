"""A host that gives something else than a part of Python, once or until it is mended: it is never run, never kept."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from build_tools.browser_python.browser_bundle import FETCHED_FILES, MODULE_NAME, PROGRAM_NAME
from build_tools.browser_python.python_library import LIBRARY_NAME
from build_tools.host.serve import SiteRequestHandler, running_server
from tests.browser.aid_visits import OVERHEAR_PYTHON, AidPage
from tests.browser.kept_site import PYTHON_IS_KEPT, forget_http_cache, visit_and_keep, wait_until
from tests.browser.stand_in_site import Proof, ask, open_client, proof, wait_for_failure, wait_until_ready
from tests.nightly import rest_at_night

__all__ = ["proof"]

type Kind = Literal["a page", "half of it", "another byte"]

PAGE = b"<!doctype html><title>Onderhoud</title><p>Even geduld, deze site komt zo terug."
PUT_A_WRONG_COPY = """async (name) => {
    const cacheName = (await caches.keys()).find((each) => each.startsWith("python "));
    const cache = await caches.open(cacheName);
    const { url } = (await cache.keys()).find(({ url }) => url.endsWith(name));
    await cache.put(url, new Response("niet wat het was"));
}"""
KEPT_NAMES_INCLUDE = """async () => {
    const cacheName = (await caches.keys()).find((each) => each.startsWith("python "));
    const kept = cacheName ? await (await caches.open(cacheName)).keys() : [];
    return kept.some(({ url }) => url.endsWith("%s"));
}"""
KEPT_HAS_LENGTH = """async () => {
    const [name, length] = ["%s", %d];
    const cacheName = (await caches.keys()).find((each) => each.startsWith("python "));
    const cache = await caches.open(cacheName);
    const { url } = (await cache.keys()).find(({ url }) => url.endsWith(name));
    return (await (await cache.match(url)).arrayBuffer()).byteLength === length;
}"""


def spoilt(content: bytes, kind: Kind) -> bytes:
    """What a host gives in place of a file."""
    match kind:
        case "a page":
            return PAGE
        case "half of it":
            return content[: len(content) // 2]
        case "another byte":
            middle = len(content) // 2
            return content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]


class LyingHandler(SiteRequestHandler):
    """Answers as the site's host does, but for one file, so many times; a browser may keep that for ever."""

    name = ""
    kind: Kind = "a page"
    times = 0.0

    def do_GET(self) -> None:  # noqa: N802 - the name that the base class calls
        lying = type(self)
        if lying.times <= 0 or not self.path.endswith(f"/{lying.name}"):
            super().do_GET()
            return
        lying.times -= 1
        self.has_compressed_copy = self.answers_compressed = False
        content = spoilt((self.server.site.folder / self.path.removeprefix("/")).read_bytes(), lying.kind)
        self.send_response(200)
        self.send_header("Content-Type", "text/html" if lying.kind == "a page" else self.guess_type(self.path))
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@contextmanager
def lying_host(site: Path, name: str, kind: Kind, times: float) -> Iterator[str]:
    """A host of the site that lies about the file of this name so many times."""
    LyingHandler.name, LyingHandler.kind, LyingHandler.times = name, kind, times
    with running_server(site, LyingHandler) as url:
        yield url
    LyingHandler.times = 0


def open_page(context: BrowserContext, url: str, proof: Proof) -> Page:
    page = context.new_page()
    page.goto(url)
    open_client(page, proof.settings())
    return page


WRONG_PAGES: list[tuple[str, Kind]] = [(name, "a page") for name in FETCHED_FILES]
WRONG_BYTES: list[tuple[str, Kind]] = [
    (PROGRAM_NAME, "half of it"),
    (PROGRAM_NAME, "another byte"),
    (MODULE_NAME, "half of it"),
    (LIBRARY_NAME, "another byte"),
]


@pytest.mark.parametrize(
    ("name", "kind"), rest_at_night([*WRONG_PAGES, WRONG_BYTES[1]], [*WRONG_BYTES[:1], *WRONG_BYTES[2:]])
)
def test_wrong_copy_is_asked_for_again(browser: Browser, proof: Proof, name: str, kind: Kind) -> None:
    """What came wrong once, and may be kept for ever, is fetched anew past every cache, without a word."""
    with lying_host(proof.site, name, kind, times=1) as url, browser.new_context() as context:
        page = open_page(context, url, proof)
        wait_until_ready(page)
        assert ask(page, "zelfcheck")["asked"] == ["zelfcheck"]
        assert LyingHandler.times == 0


@pytest.mark.parametrize(("name", "kind"), [(PROGRAM_NAME, "half of it"), (LIBRARY_NAME, "a page")])
def test_host_that_goes_on_lying_is_told_soon(browser: Browser, proof: Proof, name: str, kind: Kind) -> None:
    """That is told before the long time that Python may take to start is over; once it is mended a retry helps."""
    with lying_host(proof.site, name, kind, times=float("inf")) as url, browser.new_context() as context:
        page = open_page(context, url, proof)
        assert wait_for_failure(page) == "download-failed"
        LyingHandler.times = 0
        page.evaluate("seen.failures = []; client.retry()")
        wait_until_ready(page)


@pytest.mark.parametrize(("name", "kind"), rest_at_night([(PROGRAM_NAME, "half of it")], [(LIBRARY_NAME, "a page")]))
def test_wrong_copy_is_not_kept_for_off_line(
    keeping_context: BrowserContext, few_pages: Path, name: str, kind: Kind
) -> None:
    """A browser that keeps the site gets the right copy in the end, keeps that, and runs it without a connection."""
    keeping_context.add_init_script(OVERHEAR_PYTHON)
    page = keeping_context.new_page()
    with lying_host(few_pages, name, kind, times=1) as url:
        visit_and_keep(page, f"{url}/")
        page.goto(f"{url}/hulpmiddelen/opdracht/")
        AidPage(page).wait_until_ready()
        assert LyingHandler.times == 0
        wait_until(page, PYTHON_IS_KEPT)
    forget_http_cache(page)
    page.goto(f"{url}/hulpmiddelen/zelfcheck/")
    AidPage(page).wait_until_ready()


def test_wrong_copy_is_not_kept_while_the_host_goes_on_lying(keeping_context: BrowserContext, few_pages: Path) -> None:
    """Where the host has nothing else to give the page says so, and the browser has kept none of it."""
    page = keeping_context.new_page()
    with lying_host(few_pages, LIBRARY_NAME, "another byte", times=float("inf")) as url:
        visit_and_keep(page, f"{url}/")
        page.goto(f"{url}/hulpmiddelen/opdracht/")
        expect(AidPage(page).trouble).to_have_attribute("data-trouble", "download-failed", timeout=60_000)
        wait_until(page, KEPT_NAMES_INCLUDE % PROGRAM_NAME)
        assert not page.evaluate(KEPT_NAMES_INCLUDE % LIBRARY_NAME)


def test_kept_copy_that_is_wrong_is_replaced(keeping_context: BrowserContext, few_pages: Path) -> None:
    """What the browser has kept and is not right is fetched again, and the right one is kept in its place."""
    keeping_context.add_init_script(OVERHEAR_PYTHON)
    page = keeping_context.new_page()
    (library,) = few_pages.glob(f"assets/python/*/{LIBRARY_NAME}")
    with running_server(few_pages) as url:
        visit_and_keep(page, f"{url}/")
        page.goto(f"{url}/hulpmiddelen/opdracht/")
        AidPage(page).wait_until_ready()
        wait_until(page, PYTHON_IS_KEPT)
        page.evaluate(PUT_A_WRONG_COPY, LIBRARY_NAME)
        page.goto(f"{url}/hulpmiddelen/zelfcheck/")
        AidPage(page).wait_until_ready()
        wait_until(page, KEPT_HAS_LENGTH % (LIBRARY_NAME, library.stat().st_size))
