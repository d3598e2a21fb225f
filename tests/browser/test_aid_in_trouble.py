"""The page of an aid when Python ends or may not start, and when a script or a file of it comes late or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from playwright.sync_api import Browser, BrowserContext, Route, expect

from decision_aids.answers.json_lines import answer_line
from tests.browser.aid_visits import (
    CASE_IN_ORDER,
    SOME_ANSWERS,
    AidPage,
    aid_visit,
)
from tests.browser.visits import NOW, PATIENCE, PHONE, HeldBack, Visit, visit, visitors_context

ROOM_BELOW_FOCUS = """() => parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom)
    - document.querySelector(".hulpmiddel-uitkomst").offsetHeight"""
"""How much more room the page keeps below what has focus than the outcome takes, which stays in sight over it."""


def test_killed_worker_keeps_answers_and_can_be_replaced(warm_context: BrowserContext, site_url: str) -> None:
    """When Python is ended halfway the page says so, keeps every answer, and a retry still gives the verdict."""
    with aid_visit(warm_context, site_url, "beleidsregels") as (visitor, aid):
        aid.give(SOME_ANSWERS)
        aid.expect_outcome("nog-onbekend", settled=False)
        aid.end_python()
        aid.give({fact: value for fact, value in CASE_IN_ORDER.items() if fact not in SOME_ANSWERS})
        visitor.page.clock.fast_forward("00:30")
        expect(aid.trouble).to_be_visible()
        assert aid.answers() == CASE_IN_ORDER
        visitor.page.get_by_role("button", name="Probeer opnieuw").click()
        aid.expect_outcome("in-orde", settled=True)
        expect(aid.trouble).to_have_count(0)
        line, text = aid.last_answer(CASE_IN_ORDER)
        assert text == answer_line("beleidsregels", line)


def test_policy_without_webassembly_is_explained_soon(warm_context: BrowserContext, site_url: str) -> None:
    """Where WebAssembly is forbidden the page says so soon, hides no focus, keeps answers and has the checklist."""
    with visit(warm_context, site_url, PHONE) as visitor:
        visitor.page.route("**/python_worker.js", forbid_webassembly)
        visitor.open("/hulpmiddelen/beleidsregels/")
        aid = AidPage(visitor.page)
        aid.give(SOME_ANSWERS)
        expect(aid.trouble).to_have_attribute("data-trouble", "wasm-not-allowed")
        expect(aid.trouble).to_be_visible()
        assert visitor.page.evaluate(ROOM_BELOW_FOCUS) >= 0
        assert aid.answers() == SOME_ANSWERS
        expect(aid.outcome).to_have_attribute("data-engine", "tabel")
        visitor.page.locator(".op-papier a").first.click()
        expect(visitor.page.locator("main h1")).to_contain_text("Checklist")


def test_script_that_does_not_come_is_not_waited_for(warm_context: BrowserContext, site_url: str) -> None:
    """Where the script of an aid cannot be had, or breaks off, the page promises no outcome and names the way on."""
    for spoil in (
        lambda route: route.abort(),
        lambda route: route.fulfill(body="throw 1;", content_type="text/javascript"),
    ):
        with visit(warm_context, site_url, PHONE) as visitor:
            visitor.page.route("**/aid_page.js", spoil)
            visitor.open("/hulpmiddelen/zelfcheck/")
            promise = visitor.page.locator("section[data-outcome]")
            expect(promise).to_contain_text("Hier verschijnt geen uitkomst")
            expect(promise).to_contain_text("Gebruik de checklist onderaan.")


def test_aid_that_waits_for_its_table_is_not_taken_for_broken(browser: Browser, site_url: str) -> None:
    """While the script of a page gives its table a moment, and all else has loaded, the page promises an outcome."""
    # In a context of its own, for the clock of that stands still.
    with visitors_context(browser) as context, visit(context, site_url, PHONE) as visitor:
        table = HeldBack()
        visitor.page.route("**/answer_tables/*.json", table)
        # The load of the page waits for the first, which is not the right one.
        visitor.page.route("**/answer_tables/*.json", lambda route: route.fulfill(body="{}"), times=1)
        visitor.page.clock.pause_at(NOW + timedelta(minutes=1))
        visitor.open("/hulpmiddelen/zelfcheck/")
        visitor.page.clock.run_for(500)
        expect(visitor.page.locator("form[data-running]")).to_have_count(1)
        expect(visitor.page.locator("section[data-outcome]")).to_contain_text("De uitkomst verschijnt hier")
        table.let_go()


@pytest.mark.parametrize("missing", ["**/aid_beside.js*", "**/reasons/*.json"])
def test_aid_answers_without_what_stands_beside_it(warm_context: BrowserContext, site_url: str, missing: str) -> None:
    """Where the script with Python or what reasons rest on does not come, the table answers, and a retry helps."""
    with visit(warm_context, site_url, PHONE) as visitor:
        visitor.page.route(missing, lambda route: route.abort())
        visitor.open("/hulpmiddelen/zelfcheck/")
        aid = AidPage(visitor.page)
        aid.give({"uitkering": "geen"})
        expect(aid.trouble).to_have_attribute("data-trouble", "download-failed")
        expect(aid.trouble).to_contain_text("de uitkomst is juist")
        expect(aid.outcome).to_have_attribute("data-engine", "tabel")
        expect(aid.trouble).to_contain_text("De uitleg en het narekenen ontbreken nog")
        reasons = visitor.page.locator("[data-details]")
        expect(reasons).to_be_hidden()
        again = visitor.page.get_by_role("button", name="Probeer opnieuw")
        again.press("Enter")
        expect(again).to_be_focused()
        visitor.page.unroute(missing)
        visitor.page.get_by_role("button", name="Probeer opnieuw").click()
        expect(reasons).to_contain_text("Uitleg:")
        expect(aid.outcome).to_have_attribute("data-engine", "pyodide")
        expect(aid.trouble).to_have_count(0)
        assert aid.answers() == {"uitkering": "geen"}


def test_reasons_that_come_later_are_led_to_and_printed(warm_context: BrowserContext, site_url: str) -> None:
    """A link to them that was followed before they are there leads to them then, and printing waits for them."""
    with visit(warm_context, site_url, PHONE) as visitor:
        script = HeldBack()
        visitor.page.route("**/aid_beside.js*", script)
        visitor.open("/hulpmiddelen/zelfcheck/")
        visitor.page.evaluate(
            "() => { window.print = () => (window.printed = document.querySelector('[data-details] h2')?.textContent) }"
        )
        aid = AidPage(visitor.page)
        aid.give({"uitkering": "geen"})
        link = visitor.page.locator("[data-outcome] a[href='#uitleg']").first
        visitor.page.locator("[data-print]").dispatch_event("click")
        link.dispatch_event("click")
        script.let_go()
        expect(visitor.page.locator("#uitleg")).to_be_focused()
        expect(visitor.page.locator("#uitleg")).to_be_in_viewport()
        assert str(visitor.page.wait_for_function("() => window.printed").json_value()).startswith("Uitleg:")


def test_line_that_stands_still_does_not_hold_paper_back(warm_context: BrowserContext, site_url: str) -> None:
    """Printing waits a moment for the reasons; where they do not come, what is there is printed."""
    with visit(warm_context, site_url, PHONE) as visitor:
        script = HeldBack()
        visitor.page.route("**/aid_beside.js*", script)
        visitor.open("/hulpmiddelen/zelfcheck/")
        visitor.page.evaluate("() => { window.print = () => (window.printed = true) }")
        AidPage(visitor.page).give({"uitkering": "geen"})
        visitor.page.locator("[data-print]").dispatch_event("click")
        visitor.page.clock.fast_forward("00:10")
        visitor.page.wait_for_function("() => window.printed", timeout=10_000)
        script.let_go()


def test_file_that_was_asked_for_too_early_is_kept_once_it_can_be(warm_context: BrowserContext, site_url: str) -> None:
    """A button that was pressed before the script that answers it was in, does its work then."""
    with visit(warm_context, site_url, PHONE) as visitor:
        script = HeldBack()
        visitor.page.route("**/aid_beside.js*", script)
        visitor.open("/hulpmiddelen/zelfcheck/")
        AidPage(visitor.page).give({"uitkering": "geen"})
        visitor.page.locator("[data-save-file]").dispatch_event("click")
        with visitor.page.expect_download() as kept:
            script.let_go()
        assert kept.value.suggested_filename.endswith(".json")


def test_outcome_is_promised_again_once_python_is_asked_again(warm_context: BrowserContext, site_url: str) -> None:
    """Where neither table nor Python came the page promises nothing; after a retry it does, while Python comes in."""
    with visit(warm_context, site_url, PHONE) as visitor:
        visitor.page.route("**/answer_tables/*.json", lambda route: route.abort())
        visitor.page.route("**/aid_beside.js*", lambda route: route.abort())
        visitor.open("/hulpmiddelen/zelfcheck/")
        aid = AidPage(visitor.page)
        expect(aid.trouble).to_be_visible()
        aid.give({"uitkering": "ioaw"})
        expect(aid.outcome).to_contain_text("Er is nu geen uitkomst")
        visitor.page.unroute("**/aid_beside.js*")
        library = HeldBack()
        visitor.page.route("**/python_library.zip", library)
        visitor.page.get_by_role("button", name="Probeer opnieuw").click()
        aid.give({"uitkering": "geen"})
        expect(aid.outcome).to_contain_text("De uitkomst volgt")
        library.let_go()
        expect(aid.outcome).to_have_attribute("data-engine", "pyodide", timeout=PATIENCE)
        doubt = visitor.page.locator("[data-doubt]")
        doubt.locator("summary").click()
        doubt.get_by_label("Welke uitkomst verwachtte u?").select_option("gemeente-mag-vragen")
        report = doubt.get_by_role("button", name="Bewaar de melding")
        report.click()
        expect(doubt).to_contain_text("Is er verbinding?")
        visitor.page.unroute("**/answer_tables/*.json")
        with visitor.page.expect_download():
            report.click()


def test_table_that_did_not_come_is_fetched_again(warm_context: BrowserContext, site_url: str) -> None:
    """Where neither table nor Python came no outcome is promised; a retry gives that of the table, and its strips."""
    with visit(warm_context, site_url, PHONE) as visitor:
        missing = ("**/answer_tables/*.json", "**/python_library.zip")
        for each in missing:
            visitor.page.route(each, lambda route: route.abort())
        visitor.open("/hulpmiddelen/zelfcheck/")
        aid = AidPage(visitor.page)
        aid.give({"uitkering": "geen"})
        expect(aid.trouble).to_be_visible()
        expect(aid.outcome).to_contain_text("Er is nu geen uitkomst")
        strip = visitor.page.locator('form [data-strip="geboortedatum"]')
        strip.locator("summary").click()
        expect(strip).to_contain_text("Is er verbinding?")
        visitor.page.unroute(missing[0])
        visitor.page.get_by_role("button", name="Probeer opnieuw").click()
        expect(aid.outcome).to_have_attribute("data-engine", "tabel")
        expect(strip.locator("ol li")).not_to_have_count(0)
        expect(visitor.page.locator("[data-details]")).to_contain_text("Uitleg:")
        expect(aid.trouble).to_contain_text("de uitkomst is juist")


def test_table_that_stands_still_is_not_waited_for(warm_context: BrowserContext, site_url: str) -> None:
    """Where nothing of the table comes in for half a minute, Python alone answers."""
    with aid_visit_of_stalled(warm_context, site_url, "**/answer_tables/*.json") as (visitor, aid, _):
        expect(aid.outcome).to_contain_text("De uitkomst volgt")
        visitor.page.clock.fast_forward("00:31")
        aid.expect_outcome("niet-van-toepassing", settled=True)
        expect(aid.trouble).to_have_count(0)


@pytest.mark.parametrize("stalled", ["**/aid_beside.js*", "**/reasons/*.json"])
def test_what_stands_beside_is_not_waited_for(warm_context: BrowserContext, site_url: str, stalled: str) -> None:
    """Where nothing comes in of the script with Python or of the reasons, the page says so, and a retry helps."""
    with aid_visit_of_stalled(warm_context, site_url, stalled) as (visitor, aid, line):
        expect(aid.outcome).to_have_attribute("data-engine", "tabel")
        visitor.page.clock.fast_forward("00:31")
        expect(aid.trouble).to_have_attribute("data-trouble", "stalled")
        line.is_over = True
        visitor.page.get_by_role("button", name="Probeer opnieuw").click()
        aid.expect_outcome("niet-van-toepassing", settled=True)
        expect(visitor.page.locator("[data-details]")).to_contain_text("Uitleg:")
        expect(aid.trouble).to_have_count(0)


@contextmanager
def aid_visit_of_stalled(context: BrowserContext, site: str, stalled: str) -> Iterator[tuple[Visit, AidPage, HeldBack]]:
    """A visit to an aid that has an answer, of which nothing comes in of one file."""
    with visit(context, site, PHONE) as visitor:
        line = HeldBack()
        with visitor.page.expect_request(stalled):
            visitor.page.route(stalled, line)
            visitor.page.goto(f"{site}/hulpmiddelen/zelfcheck/", wait_until="commit")
        visitor.page.wait_for_selector("form[data-running]")
        aid = AidPage(visitor.page)
        aid.give({"uitkering": "geen"})
        yield visitor, aid, line


def forbid_webassembly(route: Route) -> None:
    """Answer as a host would whose policy makes no exception for the worker."""
    response = route.fetch()
    policy = response.headers["content-security-policy"]
    stricter = policy.replace(" 'wasm-unsafe-eval'", "")
    assert stricter != policy
    route.fulfill(response=response, headers=response.headers | {"content-security-policy": stricter})
