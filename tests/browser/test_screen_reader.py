"""What somebody hears who walks through an aid with a screen reader: Orca, where a machine has it."""

import shutil
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Playwright, expect

from tests.browser.orca import ScreenReader, screen_reader
from tests.browser.visits import visitors_context


def tab_to(reader: ScreenReader, browser: Browser, selector: str, at_most: int = 30) -> None:
    """Press Tab until the element has focus."""
    page = browser.contexts[0].pages[0]
    for _ in range(at_most):
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
        before = page.evaluate_handle("document.activeElement")
        reader.press("Tab")
        page.wait_for_function("before => document.activeElement !== before", arg=before)
    raise AssertionError(f"{selector} takes no focus within {at_most} presses of Tab")


def choose(reader: ScreenReader, browser: Browser, selector: str) -> None:
    """Press the space bar until the answer is chosen: on a busy machine Orca may let a key pass."""
    page = browser.contexts[0].pages[0]
    while not page.locator(selector).first.is_checked():
        reader.press("space")
        with suppress(AssertionError):
            expect(page.locator(selector).first).to_be_checked(timeout=10_000)


# At night: how soon Orca speaks depends on all that the machine does.
@pytest.mark.nightly
def test_zelfcheck_is_walked_by_ear(
    playwright: Playwright, browser_type_launch_args: dict[str, Any], site_url: str, tmp_path: Path
) -> None:
    """Question, explanation, answers, what is chosen, the outcome, the next question and the reasons are all told."""
    with screen_reader(tmp_path) as reader:
        arguments = [
            *browser_type_launch_args["args"],
            "--force-renderer-accessibility",
            "--disable-features=Translate",
        ]
        with_windows = {"executable_path": shutil.which("chromium"), "headless": False, "env": reader.environment}
        launched = browser_type_launch_args | with_windows | {"args": arguments}
        with playwright.chromium.launch(**launched) as browser, visitors_context(browser) as context:
            page = context.new_page()
            page.goto(f"{site_url}/hulpmiddelen/zelfcheck/")
            page.wait_for_selector("form[data-running]")
            page.bring_to_front()

            tab_to(reader, browser, "[name=uitkering]")
            reader.hear("Welke uitkering krijgt u?", "Bijstand", "niet geselecteerd", "radioknop")
            choose(reader, browser, "[name=uitkering]")
            for words in (
                "geselecteerd",
                "Dat is nog niet te zeggen",
                "Met deze antwoorden kan het nog meer kanten op",
            ):
                reader.hear(words)  # parts of a live region come in any order
            assert "Wat nu, en waarom?" not in reader.said()
            tab_to(reader, browser, "[data-step=next]")
            reader.hear("Volgende vraag", "knop")
            reader.press("Return")
            reader.hear("Hoe oud bent u?")
            tab_to(reader, browser, "[name=leeftijd]")
            reader.hear("Jonger dan 18 jaar", "niet geselecteerd", "radioknop")
            choose(reader, browser, "[name=leeftijd]")
            reader.hear("De gemeente mag u geen tegenprestatie vragen")
            tab_to(reader, browser, "[data-step=done]")
            reader.hear("Wat nu, en waarom?", "link")
            reader.press("Return")
            reader.hear("Uitleg: de gemeente mag u geen tegenprestatie vragen", "kop niveau 2")
