"""A visit to the site in which all that the browser asks for, and all that it complains about, is noted."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Route, ViewportSize

AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
AXE_SOURCE = AXE.read_text(encoding="utf-8")

SCRIPTS = Path(__file__).parents[2] / "docs" / "assets" / "scripts"

PATIENCE = 60_000
"""Milliseconds to wait for what is sure to come, also on a machine that is busy with more than this."""

# Noon, so that it is the same day in the time zone of every machine but the few that are half a day ahead.
NOW = datetime(2026, 11, 25, 11, tzinfo=UTC)
TODAY = NOW.date()

DESK = ViewportSize(width=1280, height=900)
PHONE = ViewportSize(width=360, height=740)
WIDE = ViewportSize(width=1920, height=1080)
NARROW = ViewportSize(width=320, height=640)
# What is left of a window of 1280 by 1024 at 400 % zoom.
ZOOMED = ViewportSize(width=320, height=256)
SIDEWAYS = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
"""Whether a page is wider than the screen."""
SIZES = {"desk": DESK, "phone": PHONE}
Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")

OUT_OF_SIGHT = """() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
}"""
"""Tells a page that its tab went out of sight, as far as its scripts can know."""
NOTE_BLOCKED = """
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) =>
        console.error(`blocked by the policy: ${violatedDirective} ${blockedURI} ${sourceFile}`));
"""


@dataclass
class Visit:
    """A page, with every address that was requested and every error that the browser reported since it was opened."""

    page: Page
    site: str
    requested: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def open(self, path: str) -> None:
        """Go to the page at `path`, which starts with a slash."""
        self.page.goto(f"{self.site}{path}")

    def foreign_requests(self) -> list[str]:
        """The requests that left the origin; what stands in the address itself, as with `data:`, goes nowhere."""
        host = urlsplit(self.site).netloc
        return [url for url in self.requested if urlsplit(url).netloc not in ("", host)]

    def axe_violations(self) -> list[str]:
        """Rule and place of everything axe-core finds on the page as it stands."""
        if self.page.evaluate("typeof axe === 'undefined'"):
            self.page.evaluate(AXE_SOURCE)
        found: list[dict[str, Any]] = self.page.evaluate(
            "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)"
        )
        return [f"{rule['id']}: {node['html']}" for rule in found for node in rule["nodes"]]

    def note_message(self, message: ConsoleMessage) -> None:
        """Note a message of the browser's console where it tells of an error, or of something the policy blocked."""
        if message.type == "error" or "Content Security Policy" in message.text:
            self.complaints.append(f"{message.text} {self.page.url}")


@dataclass
class HeldBack:
    """Handles a route: what is asked gets no answer until it is let go, and whatever is asked after that gets one."""

    routes: list[Route] = field(default_factory=list)
    is_over: bool = False

    def __call__(self, route: Route) -> None:
        if self.is_over:
            route.continue_()
        else:
            self.routes.append(route)

    def let_go(self) -> None:
        """Answer what was asked."""
        self.is_over = True
        for route in self.routes:
            route.continue_()


def visitors_context(browser: Browser, service_workers: Literal["allow", "block"] = "block") -> BrowserContext:
    """The browser of somebody for whom it is TODAY, whose screen shows no movement, and who asks the host each time."""
    context = browser.new_context(reduced_motion="reduce", service_workers=service_workers)
    context.clock.install(time=NOW)
    context.add_init_script(NOTE_BLOCKED)
    return context


@contextmanager
def visit(context: BrowserContext, site: str, size: ViewportSize = DESK, scheme: Scheme = "light") -> Iterator[Visit]:
    """One visit, alone in its context, that leaves nothing but the cache behind."""
    page = context.new_page()
    page.set_viewport_size(size)
    page.emulate_media(color_scheme=scheme)
    noted = Visit(page, site)
    listeners: dict[Any, Callable[[Any], None]] = {
        "request": lambda request: noted.requested.append(request.url),
        "console": noted.note_message,
        "weberror": lambda error: noted.complaints.append(f"{error.error} {page.url}"),
    }
    # At the context, for a page does not report everything that its workers do.
    for event, listener in listeners.items():
        context.on(event, listener)
    try:
        yield noted
    finally:
        for event, listener in listeners.items():
            context.remove_listener(event, listener)
        context.set_offline(False)
        page.evaluate("localStorage.clear()")
        page.close()


def offer_sources(page: Page) -> None:
    """Let this page import the scripts that the build joins into one, as they stand in docs/, from /sources/."""
    page.route("**/sources/*.js", lambda route: route.fulfill(path=SCRIPTS / route.request.url.rsplit("/", 1)[-1]))


def focus_with_tab(page: Page, selector: str, at_most: int = 40) -> None:
    """Press Tab until the element has focus; fails the test where it is out of reach."""
    for _ in range(at_most):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"{selector} takes no focus within {at_most} presses of Tab")
