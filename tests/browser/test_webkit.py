"""The site in the engine of Safari, which has its own workers, WebAssembly, fields and store."""

import base64
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver import WebKitGTK
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from build_tools.host.serve import SiteServer
from decision_aids.aids import aid_ids
from decision_aids.answers.check import check
from tests.browser.aid_visits import first_choice
from tests.browser.kept_site import connected
from tests.browser.teaching_pages import SHOWN_BY_SCRIPT
from tests.browser.visits import DESK, PHONE, SIDEWAYS, TODAY, WIDE
from tests.browser.webkit import NOTE_ENGINES, OneBrowser, axe_violations, wait_until, wait_until_kept
from tests.decision_aids.writers.opened import text_of_docx

KEEP_FILES = """
    window.files = [];
    const made = URL.createObjectURL;
    URL.createObjectURL = (file) => (window.files.push(file), made.call(URL, file));
"""
LAST_FILE = """
    const done = arguments[0];
    window.files.at(-1).arrayBuffer().then((bytes) => done(btoa(String.fromCharCode(...new Uint8Array(bytes)))));
"""
UNDERSTOOD = {"8,5": "8,5 uur per week", "8 uur": "8 uur per week", "weet niet": "Weet ik niet"}
PAGES = ["/belanghebbende/", *(pytest.param(path, marks=pytest.mark.nightly) for path in ("/", "/hulpmiddelen/"))]
SETTLED_AT_ONCE = {"opdracht": ("soort", "re-integratie"), "zelfcheck": ("leeftijd", "onder-18")}


@pytest.fixture(scope="module")
def one_browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OneBrowser]:
    with closing(OneBrowser(tmp_path_factory.mktemp("webkit"))) as browser:
        yield browser


@pytest.fixture
def browser_in_webkit(one_browser: OneBrowser) -> WebKitGTK:
    """The same browser for every test, for as long as it lives."""
    return one_browser.driver()


@pytest.fixture
def host(built_site: Path) -> Iterator[SiteServer]:
    """A host of the site that is gone after the test."""
    with connected(built_site) as server:
        yield server


def open_aid(driver: WebKitGTK, url: str, aid: str) -> None:
    """Open the page of an aid on the day of these tests, whatever the clock of the machine says."""
    driver.get(f"{url}/hulpmiddelen/{aid}/")
    driver.execute_script(NOTE_ENGINES)
    wait_until(driver, "document.querySelector('form[data-running]') !== null")
    for line in driver.find_elements(By.CSS_SELECTOR, "[data-other-day]"):
        line.click()  # one question at a time: the day is folded in
    day = driver.find_element(By.NAME, "peildatum")
    day.clear()
    day.send_keys(f"{TODAY:%d-%m-%Y}", Keys.TAB)


def answered(driver: WebKitGTK, aid: str) -> dict[str, Any]:
    """The engines that gave an outcome, the last outcome and its reasons, after the answer that settles the aid."""
    name, value = SETTLED_AT_ONCE[aid]
    driver.execute_script(f'document.querySelector(\'[name="{name}"][value="{value}"]\').click()')
    wait_until(driver, "window.engines.at(-1) === 'pyodide' && document.querySelector('[data-settled=true]') !== null")
    links = "[...document.querySelectorAll('[data-part=because] a')]"
    return {
        "engines": driver.execute_script("return window.engines"),
        "outcome": driver.find_element(By.CSS_SELECTOR, "section[data-outcome]").get_attribute("data-outcome"),
        "reasons": driver.execute_script(f"return {links}.map(({{ hash }}) => hash)"),
    }


def expected(aid: str) -> dict[str, Any]:
    """What CPython says: first the table gives the outcome, then Python, with its reasons."""
    result: dict[str, Any] = dict(check(aid, dict([SETTLED_AT_ONCE[aid]]), TODAY))
    reasons = [f"#vraag-{reason}" for reason in result["because"]]
    return {"engines": ["tabel", "pyodide"], "outcome": result["outcome"], "reasons": reasons}


def test_aids_answer_in_the_engine_of_safari_also_without_connection(
    browser_in_webkit: WebKitGTK, built_site: Path
) -> None:
    """At once and with reasons; and when the visitor comes back, from what was kept, where the host is gone."""
    driver = browser_in_webkit
    with connected(built_site) as server:
        open_aid(driver, server.url, "opdracht")
        assert answered(driver, "opdracht") == expected("opdracht")
        wait_until_kept(driver)
    for aid in SETTLED_AT_ONCE:
        open_aid(driver, server.url, aid)
        assert answered(driver, aid) == expected(aid)


def test_what_people_type_is_read_and_said_back(browser_in_webkit: WebKitGTK, host: SiteServer) -> None:
    """A number with a comma, a unit or a word means the same as in the other engines."""
    driver = browser_in_webkit
    open_aid(driver, host.url, "aanbieder")
    driver.find_element(By.XPATH, "//form//button[.='Alle vragen op één pagina']").click()
    field = driver.find_element(By.NAME, "uren_per_week")
    driver.execute_script("arguments[0].scrollIntoView({ block: 'center' })", field)
    for typed, understood in UNDERSTOOD.items():
        field.clear()
        field.send_keys(typed, Keys.TAB)
        wait_until(driver, f"document.getElementById('begrepen-uren_per_week').textContent === '{understood}'")


@pytest.mark.parametrize("path", PAGES)
def test_no_barriers_in_the_engine_of_safari(browser_in_webkit: WebKitGTK, host: SiteServer, path: str) -> None:
    """Axe-core finds nothing on a page of each kind."""
    browser_in_webkit.get(f"{host.url}{path}")
    assert axe_violations(browser_in_webkit) == []


def test_no_barriers_on_an_aid_with_its_answer(browser_in_webkit: WebKitGTK, host: SiteServer) -> None:
    """Neither before the first answer nor beside an outcome with its reasons."""
    open_aid(browser_in_webkit, host.url, "zelfcheck")
    assert axe_violations(browser_in_webkit) == []
    answered(browser_in_webkit, "zelfcheck")
    assert axe_violations(browser_in_webkit) == []


@pytest.mark.nightly
@pytest.mark.parametrize("aid_id", aid_ids())
def test_no_barriers_in_any_width_in_the_engine_of_safari(
    browser_in_webkit: WebKitGTK, host: SiteServer, aid_id: str
) -> None:
    """In every aid with an outcome, on a desk and a wide screen; no window of this browser is as narrow as a phone."""
    driver = browser_in_webkit
    open_aid(driver, host.url, aid_id)
    name, value = first_choice(aid_id)
    driver.execute_script(f'document.querySelector(\'[name="{name}"][value="{value}"]\').click()')
    wait_until(driver, "window.engines.at(-1) === 'pyodide'")
    for size in (DESK, WIDE):
        driver.set_window_size(size["width"], size["height"])
        wait_until(driver, f"innerWidth === {size['width']}")
        assert axe_violations(driver) == [], size
        assert not driver.execute_script(f"return {SIDEWAYS}"), size
    driver.maximize_window()


@pytest.mark.nightly
def test_case_is_argued_and_its_rule_changed_in_the_engine_of_safari(
    browser_in_webkit: WebKitGTK, host: SiteServer
) -> None:
    """An own judgement comes beside the reasoning; before a group Python tells what turns without one rule."""
    driver = browser_in_webkit
    driver.get(f"{host.url}/trainer/casussen/mo-en-de-32-uur/")
    driver.execute_script("document.querySelector('[data-judge] [value=klopt]').click()")
    for level in ("moet", "wenselijk", "situationeel"):
        driver.find_element(By.NAME, level).send_keys("niets")
    driver.execute_script("document.querySelector('[data-judge] button').click()")
    wait_until(driver, "document.querySelector('[data-feedback]').textContent.includes('nog niet beperkt')")
    assert axe_violations(driver) == []
    driver.get(f"{host.url}/trainer/casus-in-de-groep/")
    wait_until(driver, "document.querySelector('[data-choose]')?.checkVisibility()")  # its script is there
    choose = "const list = document.querySelector('{}'); list.value = '{}'; list.dispatchEvent(new Event('change'))"
    driver.execute_script(choose.format("[data-case-list]", "mo-en-de-32-uur"))
    wait_until(driver, "document.querySelector('[data-rule] summary') !== null")
    driver.execute_script("document.querySelector('[data-rule] summary').click()")
    wait_until(driver, "document.querySelector('#groep-regel') !== null")
    driver.execute_script(choose.format("#groep-regel", "regel uren"))
    driver.execute_script("document.querySelector('[data-rule] button').click()")
    wait_until(driver, "document.querySelector('[data-rule-told] strong') !== null")
    assert "Deze casus wordt: Bespreek" in driver.find_element(By.CSS_SELECTOR, "[data-rule-told]").text
    assert axe_violations(driver) == []


@pytest.mark.nightly
def test_every_page_to_learn_from_works_in_the_engine_of_safari(browser_in_webkit: WebKitGTK, host: SiteServer) -> None:
    """Every case, talk and other page shows what its script adds, and fits the window of a desk and of a phone."""
    for size in (DESK, PHONE):
        browser_in_webkit.set_window_size(size["width"], size["height"])
        for address, selector in SHOWN_BY_SCRIPT.items():
            browser_in_webkit.get(f"{host.url}{address}")
            wait_until(browser_in_webkit, f"document.querySelector({selector!r})?.checkVisibility()")
            assert not browser_in_webkit.execute_script(f"return {SIDEWAYS}"), (size, address)
    browser_in_webkit.maximize_window()


@pytest.mark.nightly
def test_document_is_made_in_the_engine_of_safari(browser_in_webkit: WebKitGTK, host: SiteServer) -> None:
    """The file opens in another program, and axe-core finds nothing on the page with the document on it."""
    driver = browser_in_webkit
    open_aid(driver, host.url, "aanbieder")
    driver.execute_script(KEEP_FILES)
    driver.execute_script("document.querySelector('[data-document=overeenkomst]').click()")
    wait_until(driver, "document.querySelector('.document-blad h4') !== null")
    assert axe_violations(driver) == []
    driver.execute_script("document.querySelector('[data-taken] button').click()")
    content = base64.b64decode(driver.execute_async_script(LAST_FILE))
    assert "Afspraken over een tegenprestatie" in text_of_docx(content)
