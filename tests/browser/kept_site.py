"""A browser that keeps the site, a host that can go away, and a next version of the site."""

import json
import shutil
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from build_tools.browser_python.browser_bundle import FETCHED_FILES
from build_tools.host.compressed_files import COMPRESSED
from build_tools.host.offline import write_service_worker
from build_tools.host.serve import ServedSite, SiteServer, in_background

KEPT = """Promise.race([
    navigator.serviceWorker.ready.then(() => true),
    new Promise((resolve) => setTimeout(resolve, 120_000, false)),
])"""
"""Whether the browser comes to keep the site: of one that is not as it was built it never does."""
PYTHON_IS_KEPT = """async () => {
    const name = (await caches.keys()).find((each) => each.startsWith("python "));
    const kept = name ? await (await caches.open(name)).keys() : [];
    return FILES.every((file) => kept.some(({ url }) => url.endsWith(`/${file}`)));
}""".replace("FILES", json.dumps(FETCHED_FILES))
FILES_AT_THE_ROOT = ("_headers", "404.html", "index.html")
FEW_PAGES = (
    "over/index.html",
    "hulpmiddelen/opdracht/index.html",
    "hulpmiddelen/zelfcheck/index.html",
    "trainer/onderzoek/index.html",
)
OWN_COLOUR = "getComputedStyle(document.documentElement).getPropertyValue('--bar').trim()"
OLD_LOOKS, NEW_LOOKS = (False, "#0b4a5e"), (True, "#123456")
"""Of a page and its style sheet, see looks."""


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
    for _ in range(600):
        if page.evaluate(question):
            return
        page.wait_for_timeout(100)
    pytest.fail(f"not within a minute: {question}")


def forget_http_cache(page: Page) -> None:
    """Clear the ordinary cache of the browser, which would hide what the service worker does not keep."""
    page.context.new_cdp_session(page).send("Network.clearBrowserCache")


def copy_few_pages(site: Path, target: Path) -> Path:
    """A copy of the site with all that pages load but few pages, for what is the same however many there are."""
    for name in (*FILES_AT_THE_ROOT, *FEW_PAGES):
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(site / name, target / name)
    shutil.copytree(site / "assets", target / "assets", ignore=shutil.ignore_patterns(f"*{COMPRESSED}"))
    write_service_worker(target)
    return target


def next_version(site: Path, target: Path) -> Path:
    """A copy of the site in which the home page and a style sheet have changed."""
    # Without the compressed copies, which would still be of this version.
    shutil.copytree(site, target, ignore=shutil.ignore_patterns(f"*{COMPRESSED}"))
    home, styles = target / "index.html", target / "assets" / "styles" / "site.css"
    home.write_text(home.read_text(encoding="utf-8").replace("<title>", "<title>Nieuw: "), encoding="utf-8")
    styles.write_text(styles.read_text(encoding="utf-8").replace("--bar: #0b4a5e", "--bar: #123456"), encoding="utf-8")
    write_service_worker(target)
    return target


def looks(page: Page) -> tuple[bool, str]:
    """Of which version the page and its style sheet are."""
    return page.title().startswith("Nieuw: "), page.evaluate(OWN_COLOUR)
