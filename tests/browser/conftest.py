"""The one browser of these tests, and the one site: both of this machine, not downloaded and not built by others."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from build_tools.host.serve import running_server
from tests.browser.kept_site import copy_few_pages
from tests.browser.visits import PATIENCE, PHONE, ZOOMED, visitors_context

expect.set_options(timeout=PATIENCE)

# Chromium compiles WebAssembly once quickly, and anew in the background what runs often: a quarter of what a start of
# Python costs, for a visit that ends before it is of use. What the code does is the same.
QUICK_TO_START = "--liftoff-only"


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Takes the place of pytest-playwright's fixture of this name."""
    chromium = os.environ.get("WERKWIJZER_CHROMIUM") or shutil.which("chromium-headless-shell")
    if not chromium:
        pytest.fail("no Chromium on this machine: run `make headless-shell`, or put its path in WERKWIJZER_CHROMIUM")
    # Chromium has no sandbox for root, who runs the tests on many a build machine; it only opens our own pages.
    arguments = ["--no-sandbox", f"--js-flags={QUICK_TO_START}"]
    return browser_type_launch_args | {"executable_path": chromium, "args": arguments}


@pytest.fixture(scope="session")
def browser(browser: Browser) -> Browser:
    """The one of pytest-playwright, patient with a busy machine."""
    browser.on("context", lambda context: context.set_default_timeout(PATIENCE))
    return browser


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A visitor's browser that has nothing of the site yet, also for `page`; takes the place of pytest-playwright's."""
    with visitors_context(browser) as fresh:
        yield fresh


@pytest.fixture(scope="session")
def site_url(built_site: Path) -> Iterator[str]:
    """The address of the site as a host would serve it, without a slash at the end."""
    with running_server(built_site) as url:
        yield url


@pytest.fixture(scope="session")
def warm_context(browser: Browser) -> Iterator[BrowserContext]:
    """One context for many visits, so that Python comes from its cache after the first."""
    with visitors_context(browser) as context:
        yield context


@pytest.fixture(params=[pytest.param(PHONE, id="phone"), pytest.param(ZOOMED, id="zoomed")])
def small_page(request: pytest.FixtureRequest, page: Page, site_url: str) -> Page:
    """The home page on a small screen."""
    page.set_viewport_size(request.param)
    page.goto(f"{site_url}/")
    return page


@pytest.fixture(scope="session")
def few_pages(built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a site with few pages, which a browser keeps in little time; nobody changes it."""
    return copy_few_pages(built_site, tmp_path_factory.mktemp("few_pages"))


@pytest.fixture
def keeping_context(browser: Browser) -> Iterator[BrowserContext]:
    """The browser of a visitor that may keep the site for when there is no connection, and has kept nothing yet."""
    with visitors_context(browser, service_workers="allow") as context:
        yield context


@pytest.fixture
def kept_page(keeping_context: BrowserContext) -> Page:
    """A page in that browser."""
    return keeping_context.new_page()


@pytest.fixture(scope="session")
def firefox() -> str:
    """The path of the Firefox of this machine."""
    found = os.environ.get("WERKWIJZER_FIREFOX") or shutil.which("firefox-esr") or shutil.which("firefox")
    if not found:
        pytest.fail("no Firefox on this machine: run `make firefox`, or put its path in WERKWIJZER_FIREFOX")
    return found
