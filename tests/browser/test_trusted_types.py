"""What the security policy of a page keeps from being made into markup or code, where the browser knows such types."""

import pytest
from playwright.sync_api import Page


def attempt(page: Page, code: str) -> str:
    """What comes of a line of script in the page: the name of the error, or that it was let through."""
    outcome: str = page.evaluate(f"() => {{ try {{ {code}; return 'let through'; }} catch (e) {{ return e.name; }} }}")
    return outcome


@pytest.mark.parametrize("path", ["/", "/hulpmiddelen/zelfcheck/", "/bestaat/niet/"])
def test_text_never_becomes_markup_or_a_foreign_script(page: Page, site_url: str, path: str) -> None:
    """No text becomes markup, no other policy lets it, and only an address of this site becomes that of a script."""
    page.goto(f"{site_url}{path}")
    for code in (
        "document.body.innerHTML = '<p>tekst</p>'",
        "document.body.insertAdjacentHTML('beforeend', '<p>tekst</p>')",
        "trustedTypes.createPolicy('andere', { createHTML: (text) => text })",
        "document.createElement('script').src = 'https://elders.test/a.js'",
        "document.createElement('script').textContent = 'document.title = 1'",
        "new Worker('https://elders.test/a.js')",
    ):
        assert attempt(page, code) == "TypeError", code
    assert attempt(page, "document.createElement('script').src = '/assets/scripts/every_page.js'") == "let through"
