"""The site on hosts that nobody has set up for it: no headers, no compressed copies, own types, a folder of theirs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.aid_visits import SOME_ANSWERS, aid_visit
from tests.browser.hosts import HOSTS
from tests.browser.kept_site import OWN_COLOUR, visit_and_keep
from tests.browser.visits import visit, visitors_context


@pytest.fixture(params=sorted(HOSTS))
def plain_host(request: pytest.FixtureRequest, built_site: Path, tmp_path: Path) -> Iterator[str]:
    """The address of the site in a folder of a plain host."""
    root = tmp_path / "root"
    root.mkdir()
    (root / "werkwijzer").symlink_to(built_site)
    with HOSTS[request.param](root) as url:
        yield f"{url}/werkwijzer"


def test_aid_gives_its_reasons_on_a_plain_host(browser: Browser, plain_host: str) -> None:
    """Python starts and answers, the policy in the page blocks nothing of it, and nothing is asked outside the site."""
    with visitors_context(browser) as context, aid_visit(context, plain_host, "beleidsregels") as (visitor, aid):
        aid.give(SOME_ANSWERS)
        aid.expect_outcome("nog-onbekend", settled=False)
        assert visitor.complaints == []
        assert [url for url in visitor.requested if not url.startswith(f"{plain_host}/")] == []


def test_addresses_with_and_without_a_slash_lead_to_the_page(browser: Browser, plain_host: str) -> None:
    """A page opens in its own styles whether or not its address ends in a slash or names its file."""
    with visitors_context(browser) as context, visit(context, plain_host) as visitor:
        for address in ("/over/privacy", "/over/privacy/", "/over/privacy/index.html"):
            visitor.open(address)
            expect(visitor.page.locator("main h1")).to_contain_text("Wat gebeurt er met uw antwoorden?")
            assert visitor.page.evaluate(OWN_COLOUR) == "#0b4a5e"
        assert visitor.complaints == []


def test_site_is_kept_from_a_plain_host(browser: Browser, plain_host: str) -> None:
    """The service worker takes the folder of the site, and a page it kept opens without the host."""
    with visitors_context(browser, service_workers="allow") as context:
        page = context.new_page()
        visit_and_keep(page, f"{plain_host}/")
        context.set_offline(True)
        page.goto(f"{plain_host}/wet/")
        expect(page.locator("main h1")).to_be_visible()
