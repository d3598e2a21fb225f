"""The page for an address where nothing is, at any depth, and on a host where the site stands below a folder."""

from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.hosts import PlainHandler, python_host
from tests.browser.kept_site import OWN_COLOUR
from tests.browser.visits import AXE_SOURCE
from tests.nightly import rest_at_night


class FolderHandler(PlainHandler):
    """A host on which the site stands in the folder `pad`, and that answers with the site's own page below it."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        if code != HTTPStatus.NOT_FOUND or not self.path.startswith("/pad/"):
            super().send_error(code, message, explain)
            return
        content = Path(self.directory, "pad", "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@pytest.fixture(scope="module")
def folder_url(built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the site on a host where it stands below a folder."""
    root = tmp_path_factory.mktemp("host")
    (root / "pad").symlink_to(built_site)
    with python_host(root, FolderHandler) as url:
        yield f"{url}/pad"


@pytest.mark.parametrize(
    "path", rest_at_night(["/hulpmiddelen/zelfchek/"], ["/nergens", "/hulpmiddelen/zelfcheck/uitkomst/3/"])
)
def test_page_works_below_a_folder(page: Page, folder_url: str, path: str) -> None:
    """Whatever the depth, the page has its styles, leads to the aids and to every part of the site, and searches it."""
    page.goto(f"{folder_url}{path}")
    expect(page.locator("h1")).to_have_text("Waar is deze pagina?")
    page.wait_for_function(f"() => {OWN_COLOUR} === '#0b4a5e'")
    links = page.locator("a[href]").evaluate_all("links => [...new Set(links.map((link) => link.href.split('#')[0]))]")
    ours = [link for link in links if link.startswith(folder_url)]
    assert len(ours) > 15
    assert [link for link in links if link not in ours] == []
    assert [link for link in ours if page.request.get(link).status != HTTPStatus.OK] == []

    page.locator("article").get_by_label("Waar zoekt u naar?").fill("zelfcheck")
    page.locator("article .site-search__link").first.click()
    expect(page).to_have_url(f"{folder_url}/hulpmiddelen/zelfcheck/")


def test_page_is_like_any_other_at_the_root(page: Page, site_url: str) -> None:
    """Where the site has a host of its own menu, colours and search work on it too, and axe-core finds nothing."""
    page.goto(f"{site_url}/wet/zonder/bestaan/")
    page.locator("article").get_by_label("Waar zoekt u naar?").fill("klopt mijn brief")
    expect(page.locator("article .site-search__result").first).to_be_visible()
    page.locator("[data-colour-scheme-switch]").click()
    expect(page.locator("[data-colour-scheme-switch]")).to_have_attribute("aria-pressed", "true")
    page.evaluate(AXE_SOURCE)
    assert page.evaluate("axe.run().then(({ violations }) => violations.map(({ id }) => id))") == []


def test_page_leads_on_without_a_script(browser: Browser, site_url: str) -> None:
    """Without JavaScript no field is shown that finds nothing, and the links of a site with its own host lead on."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site_url}/wet/zonder/bestaan/")
    expect(page.locator(".site-search__input >> visible=true")).to_have_count(0)
    page.get_by_role("link", name="Klopt de tegenprestatie die ik opgedragen kreeg?").click()
    expect(page).to_have_url(f"{site_url}/hulpmiddelen/opdracht/")
    context.close()
