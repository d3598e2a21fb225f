"""The browser that the tests start: what is switched off in it comes on top of what Playwright switches off itself."""

import re

from playwright.sync_api import Page


def test_what_playwright_switches_off_stays_off(page: Page) -> None:
    """Our list of features takes the place of Playwright's, and holds all that is in that."""
    page.goto("chrome://version")
    command = page.locator("#command_line").inner_text()
    theirs, ours = (set(found.split(",")) for found in re.findall(r"--disable-features=(\S+)", command)[-2:])
    assert "PaintHolding" in theirs
    assert theirs <= ours
