"""The answer that the page gives at once: there before Python, whole, and never of older answers."""

import re

import pytest
from playwright.sync_api import BrowserContext, Request, Route, expect

from build_tools.browser_python.answer_tables import FOLDER
from decision_aids.answers.check import check
from tests.browser.aid_visits import EVERY_AID, AidPage, aid_visit, settling_answers
from tests.browser.visits import PHONE, TODAY, HeldBack, visit

OUTCOME = "document.querySelector('section[data-outcome]').dataset.outcome"
MOVED = """new Promise((resolve) => new PerformanceObserver((list) => resolve(
    list.getEntries().reduce((sum, { value }) => sum + value, 0),
)).observe({ type: "layout-shift", buffered: true }) || setTimeout(resolve, 500, 0))"""
DATA_SAVED, SLOW = '{ saveData: true, effectiveType: "4g" }', '{ effectiveType: "3g" }'


@pytest.mark.parametrize("aid_id", EVERY_AID)
def test_outcome_is_there_before_python(context: BrowserContext, site_url: str, aid_id: str) -> None:
    """While Python is on its way the whole answer stands already, reasons and all; Python changes nothing in it."""
    held_back = HeldBack()
    context.route("**/*.wasm", held_back)
    answers = settling_answers(aid_id, TODAY)
    expected = check(aid_id, answers, TODAY)
    with aid_visit(context, site_url, aid_id) as (visitor, aid):
        aid.give(answers)
        expect(aid.outcome).to_have_attribute("data-outcome", str(expected["outcome"]))
        expect(aid.outcome).to_have_attribute("data-engine", "tabel")
        expect(aid.outcome).to_have_attribute("data-settled", "true")
        expect(visitor.page.locator('[data-part="because"] h3')).to_have_text("Waarom?")
        reasons = visitor.page.locator("[data-details]")
        title, told = aid.outcome.locator(".uitkomst-titel").element_handle(), reasons.inner_text()
        visitor.page.wait_for_function("() => document.querySelector('progress')")
        expect(visitor.page.locator("[data-runtime-state]")).to_contain_text(re.compile(r"van \d,\d MB"))
        held_back.let_go()
        aid.expect_outcome(str(expected["outcome"]), settled=True)
        assert reasons.inner_text() == told
        # A title that is drawn anew would be read aloud anew.
        assert title.evaluate("title => title.isConnected")
        # What the head of the page asks for is what the script uses.
        assert len([url for url in visitor.requested if f"/{FOLDER}/" in url]) == 1
        assert visitor.complaints == []


def on_connection(connection: str) -> str:
    """A script that has the browser say that it has this connection."""
    return f"Object.defineProperty(Navigator.prototype, 'connection', {{ get: () => ({connection}) }});"


@pytest.mark.parametrize("lies", [1, 9])
def test_wrong_copy_of_the_table_is_not_believed(context: BrowserContext, site_url: str, lies: int) -> None:
    """Something else in its place is asked for again past the cache; while that stays, Python alone answers."""
    asked: list[Request] = []

    def lie(route: Route, request: Request) -> None:
        asked.append(request)
        if len(asked) > lies:
            route.continue_()
        else:
            route.fulfill(json={"versions": []})

    context.route(f"**/{FOLDER}/*", lie)
    answers = settling_answers("opdracht", TODAY)
    with aid_visit(context, site_url, "opdracht") as (_, aid):
        aid.give(answers)
        aid.expect_outcome(str(check("opdracht", answers, TODAY)["outcome"]), settled=True)
        assert len(asked) == 2


def test_first_outcome_does_not_wait_for_python_that_runs(context: BrowserContext, site_url: str) -> None:
    """Who reads before answering gets an outcome at once too, though the first answer costs Python most."""
    with aid_visit(context, site_url, "opdracht") as (_, aid):
        aid.wait_until_ready()
        choice = aid.form.locator('[name="soort"][value="re-integratie"]')
        assert choice.evaluate(f"choice => {{ choice.click(); return {OUTCOME}; }}") == "andere-regels"
        aid.expect_outcome("andere-regels", settled=True)


def test_outcome_needs_no_python_at_all(context: BrowserContext, site_url: str) -> None:
    """Without Python the outcome follows the answers all the same, and is called right only while it is there."""
    with aid_visit(context, site_url, "opdracht") as (visitor, aid):
        visitor.page.add_init_script("delete window.WebAssembly;")
        visitor.open("/hulpmiddelen/opdracht/")
        expect(aid.trouble).to_have_attribute("data-trouble", "no-wasm")
        expect(aid.trouble).not_to_contain_text("de uitkomst is juist")
        aid.give({"soort": "re-integratie"})
        expect(aid.outcome).to_have_attribute("data-outcome", "andere-regels")
        expect(aid.trouble).to_contain_text("de uitkomst is juist")
        aid.give({"peildatum": "1-1-2014"})
        expect(aid.outcome).to_have_attribute("data-outcome", "")
        expect(aid.trouble).not_to_contain_text("de uitkomst is juist")
        aid.give({"peildatum": ""})
        aid.give({"soort": "tegenprestatie"})
        expect(aid.outcome).to_have_attribute("data-outcome", "nog-onbekend")
        expect(aid.outcome).to_have_attribute("data-engine", "tabel")


def test_outcome_of_older_answers_does_not_stay(context: BrowserContext, site_url: str) -> None:
    """Where only Python can tell and it is not there yet, the outcome of the answers before goes."""
    context.route("**/*.wasm", lambda _: None)
    with aid_visit(context, site_url, "zelfcheck") as (_, aid):
        aid.give({"uitkering": "geen"})
        expect(aid.outcome).to_have_attribute("data-outcome", "niet-van-toepassing")
        # Nothing on the page gives a value that the rules do not know; somebody's own script might.
        choice = aid.form.locator('[name="uitkering"][value="ioaw"]')
        choice.evaluate("choice => { choice.value = 'iets-anders'; choice.click(); }")
        expect(aid.outcome).to_have_attribute("data-outcome", "")
        expect(aid.outcome).to_contain_text("volgt zodra het rekenprogramma klaar is")


def test_outcome_of_older_answers_does_not_stay_when_python_falls_silent(
    context: BrowserContext, site_url: str
) -> None:
    """A Python that no longer answers does not leave the outcome of the answers before on the page."""
    with aid_visit(context, site_url, "opdracht") as (_, aid):
        aid.give({"soort": "tegenprestatie"})
        aid.expect_outcome("nog-onbekend", settled=False)
        aid.end_python()
        aid.give({"soort": "re-integratie"})
        expect(aid.outcome).to_have_attribute("data-outcome", "andere-regels")
        expect(aid.outcome).to_have_attribute("data-engine", "tabel")


@pytest.mark.parametrize("connection", [DATA_SAVED, SLOW])
def test_python_is_not_fetched_unasked_where_data_is_spared(
    context: BrowserContext, site_url: str, connection: str
) -> None:
    """With data saver, or on a slow connection, Python is fetched only when the visitor asks for it."""
    with aid_visit(context, site_url, "opdracht") as (visitor, aid):
        visitor.page.add_init_script(on_connection(connection))
        visitor.open("/hulpmiddelen/opdracht/")
        visitor.requested.clear()
        aid.give({"soort": "re-integratie"})
        expect(aid.outcome).to_have_attribute("data-outcome", "andere-regels")
        fetch_it = visitor.page.get_by_role("button", name="Haal het rekenprogramma op")
        expect(fetch_it).to_be_visible()
        assert visitor.axe_violations() == []
        assert [url for url in visitor.requested if "python" in url] == []
        fetch_it.click()
        aid.expect_outcome("andere-regels", settled=True)
        assert visitor.complaints == []


@pytest.mark.parametrize(("breaks_off", "engine"), [(1, "tabel"), (None, "pyodide")])
def test_outcome_comes_on_a_slow_line_whose_table_did_not(
    context: BrowserContext, site_url: str, breaks_off: int | None, engine: str
) -> None:
    """Where data is spared a table that broke off is asked for again; without one Python comes unasked."""
    context.add_init_script(on_connection(SLOW))
    context.route(f"**/{FOLDER}/*", lambda route: route.abort(), times=breaks_off)
    with visit(context, site_url) as visitor:
        visitor.open("/hulpmiddelen/opdracht/")
        aid = AidPage(visitor.page)
        aid.give({"soort": "re-integratie"})
        expect(aid.outcome).to_have_attribute("data-outcome", "andere-regels")
        expect(aid.outcome).to_have_attribute("data-engine", engine)
        offer = visitor.page.get_by_role("button", name="Haal het rekenprogramma op")
        expect(offer).to_have_count(1 if engine == "tabel" else 0)


@pytest.mark.parametrize("aid_id", EVERY_AID)
def test_page_keeps_still_while_it_loads(context: BrowserContext, site_url: str, aid_id: str) -> None:
    """Nothing that can be read moves when the script and the font come in, on a phone and without an answer given."""
    with visit(context, site_url, PHONE) as visitor:
        visitor.open(f"/hulpmiddelen/{aid_id}/")
        visitor.page.wait_for_selector("[data-runtime-state=ready]", state="attached", timeout=60_000)
        assert visitor.page.evaluate(MOVED) < 0.05
