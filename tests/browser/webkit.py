"""WebKitGTK, which has the engine of Safari: driven by WebDriver on a screen without a monitor."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import pytest
from selenium.common.exceptions import WebDriverException
from selenium.webdriver import WebKitGTK
from selenium.webdriver.support.wait import WebDriverWait
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service
from urllib3.exceptions import HTTPError

from tests.browser.visits import AXE_SOURCE

PATIENCE = 90  # seconds
GONE = (WebDriverException, HTTPError, OSError)
"""What is raised where a browser died, or its driver, or the line to that."""

NOTE_ENGINES = """
    const outcome = document.querySelector("section[data-outcome]");
    window.engines = [];
    new MutationObserver(() => {
        const { engine } = outcome.dataset;
        if (engine && window.engines.at(-1) !== engine) window.engines.push(engine);
    }).observe(outcome, { attributes: true });
"""
AXE_RUN = """
    const done = arguments[0];
    axe.run({ resultTypes: ["violations"] }).then(({ violations }) =>
        done(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))));
"""
ALL_IS_KEPT = """
    const done = arguments[0];
    (async () => {
        const kept = [];
        for (const name of await caches.keys())
            for (const { url } of await (await caches.open(name)).keys()) kept.push(new URL(url).pathname);
        const { active } = (await navigator.serviceWorker.getRegistration()) ?? {};
        return active?.state === "activated" && ["/proof", "/python_library.zip"].every((end) =>
            kept.some((path) => path.endsWith(end)));
    })().then(done, () => done(false));
"""


@contextmanager
def screen() -> Iterator[str]:
    """A screen that nobody sees, as the value of DISPLAY."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1200x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as number:
            display = f":{number.readline().strip()}"
        try:
            yield display
        finally:
            server.terminate()


@contextmanager
def webkit(profile: Path) -> Iterator[WebKitGTK]:
    """A browser with this engine whose kept data stand in `profile`; skips the test where there is none."""
    browser = os.environ.get("WERKWIJZER_WEBKIT")
    if not browser:
        pytest.skip("no WebKitGTK: build_tools/setup/require_webkit.sh says why it cannot be had here")
    options = Options()
    options.binary_location = browser
    options.add_argument("--automation")
    with screen() as display:
        homes = {f"XDG_{kind}_HOME": str(profile / kind.lower()) for kind in ("CACHE", "CONFIG", "DATA")}
        # It has no sandbox for root, who runs the tests on many a build machine; it only opens our own pages.
        unsafe = {"WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1"}
        # Where there is no graphics card, the driver that stands in for one crashed under a busy machine.
        drawn_plainly = {"WEBKIT_DISABLE_COMPOSITING_MODE": "1"}
        driver = started(options, os.environ | homes | unsafe | drawn_plainly | {"DISPLAY": display})
        driver.set_script_timeout(PATIENCE)
        try:
            yield driver
        finally:
            with suppress(*GONE):  # one that died has nothing left to end
                driver.quit()


class OneBrowser:
    """One browser for many tests, as it takes seconds to start; another where that one has died."""

    def __init__(self, profile: Path) -> None:
        self._profile = profile
        self._running = ExitStack()
        self._driver: WebKitGTK | None = None

    def driver(self) -> WebKitGTK:
        """A browser that answers."""
        if self._driver is None or not is_alive(self._driver):
            self.close()
            self._driver = self._running.enter_context(webkit(self._profile))
        return self._driver

    def close(self) -> None:
        """End the browser that runs, if any."""
        self._running.close()


def is_alive(driver: WebKitGTK) -> bool:
    """Whether the browser and the process of its page answer."""
    try:
        return bool(driver.execute_script("return true"))
    except GONE:
        return False


def started(options: Options, surroundings: dict[str, str]) -> WebKitGTK:
    """A browser and its driver, on another port where somebody took the free one that it was to get."""
    for _ in range(2):
        with suppress(WebDriverException):
            return WebKitGTK(options, Service(shutil.which("WebKitWebDriver"), env=surroundings))
    return WebKitGTK(options, Service(shutil.which("WebKitWebDriver"), env=surroundings))


def wait_until(driver: WebKitGTK, question: str) -> None:
    """Ask the page until it says yes."""
    WebDriverWait(driver, PATIENCE).until(lambda asked: asked.execute_script(f"return {question}"), question)


def wait_until_kept(driver: WebKitGTK) -> None:
    """Stay until the browser keeps the whole site and Python."""
    WebDriverWait(driver, PATIENCE).until(lambda asked: asked.execute_async_script(ALL_IS_KEPT))


def axe_violations(driver: WebKitGTK) -> list[str]:
    """Rule and place of everything axe-core finds on the page as it stands."""
    driver.execute_script(AXE_SOURCE)
    found: list[str] = driver.execute_async_script(AXE_RUN)
    return found
