"""An aid in a frame on a site of another origin: it works where that site is permitted, and nowhere else."""

import json
import re
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Frame, Page, expect
from selenium.webdriver.common.by import By

from build_tools.build_site import PROJECT
from build_tools.host.serve import running_server
from build_tools.own_edition.edition_file import read_edition
from build_tools.own_edition.laid_over import copy_of, lay_over
from tests.browser.hosts import brotli_module, nginx_host
from tests.browser.sites_around_frames import HostServer, host_site, page_of_host
from tests.browser.test_read_aloud import ON_DEVICE, SPEECH
from tests.browser.visits import AXE_SOURCE, NOW, TODAY, visitors_context
from tests.browser.webkit import wait_until, webkit

EXAMPLE = PROJECT / "docs" / "gemeente" / "voorbeeld-editie.toml"
NO_STORAGE = """
    if (window !== top) for (const name of ["localStorage", "sessionStorage", "caches", "indexedDB"])
        Object.defineProperty(window, name, { get() { throw new DOMException("blocked", "SecurityError"); } });
"""
FILL_IN = """
    const [day, name, value] = arguments;
    const field = document.querySelector("[name=peildatum]");
    field.value = day;
    for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
    document.querySelector(`[name="${name}"][value="${value}"]`).click();
"""
"""By script: the driver of WebKit finds no element in a frame that is higher than its window."""
TAKES_LONG = 60_000
FIREFOX_FRAME = Path(__file__).with_name("firefox_frame.mjs")
NOT_BOUND = ("uitkering", "geen")
"""The answer that settles the zelfcheck at once."""
BOUND_BY_LAW = {
    "uitkering": "participatiewet",
    "leeftijd": "18-tot-aow",
    "ontheffing": "geen",
    "alleenstaande_ouder_jong_kind": "nee",
    "ontheffing_alleenstaande_ouder": "nee",
    "volledig_duurzaam_arbeidsongeschikt": "nee",
    "dringende_reden": "nee",
}
"""Of somebody whom the law itself does not let go."""


@dataclass(frozen=True)
class Framed:
    """The edition at `site`, and two sites of other origins: the one may frame its aids, the other may not."""

    site: str
    folder: Path
    permitted: HostServer
    forbidden: HostServer


def build_edition(place: Path) -> Path:
    """Build the edition that was laid over the sources in `place`; the folder of its site."""
    subprocess.run([sys.executable, "-m", "build_tools.make_site", "--no-compressing"], cwd=place, check=True)
    return place / "build" / "site"


@pytest.fixture(scope="module")
def framed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Framed]:
    """The worked example, which lets one site of another origin frame the zelfcheck."""
    place = copy_of(PROJECT, tmp_path_factory.mktemp("edition"))
    with host_site() as permitted, host_site() as forbidden:
        file = place / "editie.toml"
        text = EXAMPLE.read_text(encoding="utf-8")
        sites = re.sub(r"^sites = .*$", f'sites = ["{permitted.origin}"]', text, flags=re.MULTILINE)
        file.write_text(sites, encoding="utf-8")
        lay_over(read_edition(file, TODAY), place)
        folder = build_edition(place)
        with running_server(folder) as site:
            for host in (permitted, forbidden):
                page = page_of_host(site)
                host.pages = {"/": page, "/vraagt-niets/": page.replace("outcome: true", "outcome: false")}
            yield Framed(site, folder, permitted, forbidden)


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A browser in which it is the day of the tests."""
    with visitors_context(browser) as opened:
        yield opened


def frame_of(page: Page) -> Frame:
    """The frame with the aid in it, once it runs."""
    page.frame_locator("iframe").locator("form[data-running]").wait_for(timeout=TAKES_LONG)
    return page.frames[1]


def give(frame: Frame, answers: dict[str, str]) -> None:
    """Fill in these answers, with all questions on one page and none folded away."""
    frame.get_by_role("button", name="Alle vragen op één pagina").click()
    unfold = "form => form.querySelectorAll('fieldset').forEach(({ dataset }) => dataset.unfolded = '')"
    frame.locator("form[data-aid]").evaluate(unfold)
    for fact, value in answers.items():
        if frame.locator(f'select[name="{fact}"]').count():
            frame.locator(f'select[name="{fact}"]').select_option(value)
        else:
            frame.locator(f'[name="{fact}"][value="{value}"]').check()


def refused(message: ConsoleMessage) -> bool:
    """The browser says that a page may not stand in this frame."""
    return "frame-ancestors" in message.text


def told(page: Page, kind: str) -> list[dict[str, Any]]:
    """What the page around the frame was told so far, of one kind."""
    found: list[dict[str, Any]] = page.evaluate("told")
    return [each for each in found if each["type"] == f"werkwijzer:{kind}"]


def test_permitted_site_shows_the_aid_and_is_told_height_and_outcome(context: BrowserContext, framed: Framed) -> None:
    """Python answers in the frame, the frame grows with it, and the site hears id and title of the outcome."""
    page = context.new_page()
    page.goto(framed.permitted.origin)
    frame = frame_of(page)
    give(frame, {"uitkering": "geen"})
    outcome = frame.locator("section[data-outcome]")
    expect(outcome).to_have_attribute("data-engine", "pyodide", timeout=TAKES_LONG)
    expect(outcome).to_have_attribute("data-outcome", "niet-van-toepassing")
    page.wait_for_function("() => told.some(({ outcome }) => outcome === 'niet-van-toepassing')")
    assert told(page, "outcome")[-1] == {
        "type": "werkwijzer:outcome",
        "aid": "zelfcheck",
        "outcome": "niet-van-toepassing",
        "title": "De gemeente mag u geen tegenprestatie vragen",
    }
    expect(frame.locator("[data-outcome-told]")).to_contain_text("krijgt te horen welke uitkomst u ziet")
    page.wait_for_function(
        "() => Number(document.querySelector('iframe').height) === told.findLast(({ height }) => height)?.height"
    )
    # Nothing scrolls within the frame, and it is no higher than what it holds, also once that is less.
    frame.wait_for_function("() => Math.abs(innerHeight - document.body.getBoundingClientRect().height) <= 1")
    high = page.evaluate("() => Number(document.querySelector('iframe').height)")
    frame.evaluate("() => document.querySelector('#op-papier').remove()")
    page.wait_for_function("high => Number(document.querySelector('iframe').height) < high", arg=high)
    kinds = page.evaluate("() => [...new Set(told.map((each) => Object.keys(each).sort().join()))].sort()")
    assert kinds == ["aid,height,type", "aid,outcome,title,type"]


def test_title_that_is_told_names_no_municipality(context: BrowserContext, framed: Framed) -> None:
    """A title that speaks of an old by-law names the municipality that was chosen; the site around never hears it."""
    page = context.new_page()
    page.goto(framed.permitted.origin)
    frame = frame_of(page)
    give(frame, {"gemeente": "overbetuwe", "reintegratietraject": "ja", **BOUND_BY_LAW})
    title = frame.locator(".uitkomst-titel")
    expect(title).to_contain_text("Overbetuwe", timeout=TAKES_LONG)
    page.wait_for_function("() => told.some(({ title }) => title?.startsWith('Volgens de verordening '))")
    assert "overbetuwe" not in str(page.evaluate("told")).lower()


def test_nothing_is_told_of_an_outcome_that_is_not_asked_for(context: BrowserContext, framed: Framed) -> None:
    """A site that asks for no outcome hears how high the page is and nothing else, and the page says no more."""
    page = context.new_page()
    page.goto(f"{framed.permitted.origin}/vraagt-niets/")
    frame = frame_of(page)
    give(frame, {"uitkering": "geen"})
    expect(frame.locator("section[data-outcome]")).to_have_attribute("data-engine", "pyodide", timeout=TAKES_LONG)
    page.wait_for_function("() => told.some(({ height }) => height)")
    assert told(page, "outcome") == []
    expect(frame.locator("[data-outcome-told]")).to_be_empty()


def test_question_in_a_frame_is_read_aloud(context: BrowserContext, framed: Framed) -> None:
    """The button needs no header; in place of a voice, which this browser lacks, speaks a stand-in."""
    context.add_init_script(SPEECH % ON_DEVICE)
    page = context.new_page()
    page.goto(framed.permitted.origin)
    frame = frame_of(page)
    frame.locator("[data-steps]").get_by_role("button", name="Lees voor").click()
    assert frame.evaluate("said") == [frame.locator("legend:visible").inner_text()]


def test_frame_without_its_script_promises_no_outcome(context: BrowserContext, framed: Framed) -> None:
    """It says so as the aid on its own page does, and that the law it knows is over."""
    page = context.new_page()
    page.clock.set_system_time("2040-01-01")
    page.route("**/aid_page.js", lambda route: route.abort())
    page.goto(framed.permitted.origin)
    frame = page.frame_locator("iframe")
    expect(frame.locator("section[data-outcome]")).to_contain_text("niet goed geladen")
    expect(frame.locator(".wet-voorbij")).to_be_visible()


def test_other_site_gets_no_frame_and_hears_nothing(context: BrowserContext, framed: Framed) -> None:
    """A site that the edition does not name gets an empty frame, also of a page that nobody may frame."""
    page = context.new_page()
    with page.expect_console_message(refused):
        page.goto(framed.forbidden.origin)
    expect(page.frame_locator("iframe").locator("form[data-aid]")).to_have_count(0)
    assert page.evaluate("told") == []
    page.goto(framed.permitted.origin)
    frame_of(page)
    with page.expect_console_message(refused):
        page.evaluate(
            "url => { document.querySelector('iframe').src = url; }", f"{framed.site}/hulpmiddelen/zelfcheck/"
        )
    expect(page.frame_locator("iframe").locator("form[data-aid]")).to_have_count(0)


def test_aid_works_where_the_browser_keeps_nothing_for_a_frame(context: BrowserContext, framed: Framed) -> None:
    """With all storage refused to the frame the aid answers and asks on all the same, and promises to keep nothing."""
    page = context.new_page()
    page.add_init_script(NO_STORAGE)
    page.goto(framed.permitted.origin)
    frame = frame_of(page)
    frame.locator('[name="uitkering"][value="geen"]').check()
    expect(frame.locator("section[data-outcome]")).to_have_attribute("data-engine", "pyodide", timeout=TAKES_LONG)
    expect(frame.locator("section[data-outcome]")).to_have_attribute("data-outcome", "niet-van-toepassing")
    expect(frame.locator("[data-keep]")).to_be_hidden()
    frame.get_by_role("button", name="Beantwoord ook de andere vragen").click()
    expect(frame.locator("legend:visible")).to_be_focused()
    expect(frame.locator('[name="uitkering"]').first).to_be_hidden()


def test_page_in_a_frame_is_whole_and_leads_out_of_it(context: BrowserContext, framed: Framed) -> None:
    """It has no header and no menu, no barrier that axe finds, and each link to another page opens a tab of its own."""
    page = context.new_page()
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(f"{framed.site}/ingebed/zelfcheck/")
    page.wait_for_selector("form[data-running]")
    expect(page.get_by_role("navigation")).to_have_count(0)
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    # Those that a script draws get their tab once they are followed: see below.
    staying = "a[href]:not([target=_blank]):not([href^='#']):not([data-details] a)"
    assert page.locator(staying).evaluate_all("links => links.map(({ outerHTML }) => outerHTML)") == []
    for address in page.locator("a[target=_blank]").evaluate_all("links => links.map(({ href }) => href)"):
        path = address.removeprefix(framed.site).split("#")[0].strip("/")
        assert not address.startswith(framed.site) or (framed.folder / path / "index.html").is_file(), address
    page.evaluate(AXE_SOURCE)
    assert page.evaluate("axe.run().then(({ violations }) => violations.map(({ id }) => id))") == []
    give(page.main_frame, {"uitkering": "geen"})
    with context.expect_page() as opened:
        page.locator(".hulpmiddel-uitleg [data-part=sources] a").first.click()
    expect(opened.value).to_have_url(re.compile("/bronnen/#"))
    assert "/ingebed/" in page.url


def test_frame_works_in_firefox_on_the_permitted_site_only(firefox: str, framed: Framed, tmp_path: Path) -> None:
    """Python answers in it and the site around is told how high it is; another site gets no aid and hears nothing."""
    asked = {"firefox": firefox, "profile": str(tmp_path), "now": NOW.isoformat(), "answer": NOT_BOUND}
    asked |= {"permitted": framed.permitted.origin, "forbidden": framed.forbidden.origin}
    run = subprocess.run(["node", FIREFOX_FRAME, json.dumps(asked)], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    seen = json.loads(run.stdout)
    assert (seen["engine"], seen["outcome"]) == ("pyodide", "niet-van-toepassing")
    assert seen["height"] in [each.get("height") for each in seen["told"]]
    assert seen["refused"] == {"framed": False, "told": []}


@pytest.mark.nightly
def test_frame_works_in_the_engine_of_safari_on_the_permitted_site_only(framed: Framed, tmp_path: Path) -> None:
    """The same in WebKit, which keeps what a frame stores apart for each site around it."""
    with webkit(tmp_path) as driver:
        driver.get(framed.permitted.origin)
        driver.switch_to.frame(0)
        wait_until(driver, "document.querySelector('form[data-running]') !== null")
        driver.execute_script(FILL_IN, f"{TODAY:%d-%m-%Y}", *NOT_BOUND)
        outcome = '[data-engine="pyodide"][data-outcome="niet-van-toepassing"]'
        wait_until(driver, f"document.querySelector('section{outcome}') !== null")
        driver.switch_to.default_content()
        wait_until(driver, "told.some(({ outcome }) => outcome === 'niet-van-toepassing')")
        height = "Number(document.querySelector('iframe').height)"
        wait_until(driver, f"{height} > 0 && {height} === told.findLast(({{ height }}) => height).height")
        driver.get(framed.forbidden.origin)
        assert driver.execute_script("return told") == []
        driver.switch_to.frame(0)
        assert driver.find_elements(By.TAG_NAME, "form") == []


def test_nginx_lets_the_same_sites_frame_the_same_pages(framed: Framed, tmp_path: Path) -> None:
    """The settings that are written beside the edition give each page the policy that its own headers file gives it."""
    root = tmp_path / "root"
    root.symlink_to(framed.folder)
    settings = (framed.folder.parent / "nginx.conf").read_text(encoding="utf-8")
    with nginx_host(root, settings=settings, before=f"load_module {brotli_module()};") as nginx:
        for path in ("/ingebed/zelfcheck/", "/hulpmiddelen/zelfcheck/", "/", "/assets/scripts/python_worker.js"):
            assert policy_of(nginx + path) == policy_of(framed.site + path), path


def policy_of(url: str) -> str | None:
    with urllib.request.urlopen(url, timeout=5) as response:  # noqa: S310 - our own server
        policy: str | None = response.headers["Content-Security-Policy"]
    return policy
