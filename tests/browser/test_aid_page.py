"""The page of an aid as its visitors meet it, with Python in the browser, without it, and when it breaks."""

import json
from datetime import timedelta
from urllib.parse import urldefrag, urljoin

import pytest
from playwright.sync_api import Browser, BrowserContext, Route, expect

from decision_aids.aids import aid_ids, version_on
from decision_aids.answers.json_lines import answer_line
from decision_aids.rules.facts import Value
from tests.browser.aid_visits import (
    CASE_IN_ORDER,
    OWN_WORDS,
    SOME_ANSWERS,
    AidPage,
    aid_visit,
    before_python,
    settling_answers,
)
from tests.browser.visits import NOW, PATIENCE, PHONE, TODAY, HeldBack, Visit, visit, visitors_context

# Beside Python's memory, which is kept before the first question: test_kept_memory looks for answers in that.
STORED = """async () => ({
    local: { ...localStorage }, session: { ...sessionStorage }, cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: (await caches.keys()).filter((name) => !name.startsWith("python-memory ")),
})"""
NOTHING_STORED = {"local": {}, "session": {}, "cookies": "", "databases": [], "caches": []}


@pytest.mark.parametrize("aid_id", aid_ids())
def test_answers_settle_without_a_further_request(warm_context: BrowserContext, site_url: str, aid_id: str) -> None:
    """Once Python runs an aid is answered to the end as in flight mode, without a barrier or a dead link."""
    answers = settling_answers(aid_id, TODAY)
    with aid_visit(warm_context, site_url, aid_id) as (visitor, aid):
        aid.wait_until_ready()
        visitor.page.context.set_offline(True)
        visitor.requested.clear()
        aid.give(answers)
        line, text = aid.last_answer(answers)
        assert text == answer_line(aid_id, line)
        aid.expect_outcome(json.loads(text)["outcome"], settled=True)
        assert visitor.requested == []
        visitor.page.context.set_offline(False)
        assert visitor.axe_violations() == []
        assert visitor.complaints == []
        expect_links_to_lead_somewhere(visitor)


def expect_links_to_lead_somewhere(visitor: Visit) -> None:
    """Every link drawn with the answer leads to a page, and to a place on it, that exists; no id is there twice."""
    ids = visitor.page.eval_on_selector_all("[id]", "all => all.map(({ id }) => id)")
    assert sorted(set(ids)) == sorted(ids)
    links = visitor.page.locator("section[data-outcome] a, [data-details] a")
    here = urldefrag(visitor.page.url).url
    addresses = {urljoin(here, str(link.get_attribute("href"))) for link in links.all()}
    assert len(addresses) > 3
    checker = visitor.page.context.new_page()
    for address in sorted(addresses):
        page, fragment = urldefrag(address)
        if page == here:
            assert fragment in ids, address
            continue
        if not page.startswith(visitor.site):
            assert page.startswith("https://"), address  # no test asks another host
            continue
        if urldefrag(checker.url).url != page:
            response = checker.goto(page)
            assert response is not None
            assert response.ok, address
        assert not fragment or checker.locator(f"[id='{fragment}']").count() == 1, address
    checker.close()


@pytest.mark.parametrize("aid_id", aid_ids())
def test_without_javascript_nothing_is_promised_in_vain(browser: Browser, site_url: str, aid_id: str) -> None:
    """Without JavaScript the questions can be read, checklists and outcomes opened, and no dead control is shown."""
    aid = version_on(aid_id, TODAY)
    with browser.new_context(java_script_enabled=False, viewport=PHONE) as context:
        page = context.new_page()
        page.goto(f"{site_url}/hulpmiddelen/{aid_id}/")
        legends = page.locator("form[data-aid] legend:visible").all_inner_texts()
        assert legends == [question.asks_first for question in aid.questions]
        for substitute in aid.substitutes:
            expect(page.get_by_role("group", name=substitute.question.text)).to_be_visible()
        expect(page.get_by_label(aid.day_question)).to_be_editable()
        expect(page.locator("form noscript p")).to_be_visible()
        dead_controls = ("[data-example]", "[data-print]", "[data-keep]", "[data-fills]", "[data-look-on]")
        for dead in ("section[data-outcome]", "[data-runtime-state]", *dead_controls):
            expect(page.locator(dead).filter(visible=True)).to_have_count(0)
        links = page.locator(".op-papier a")
        addresses = [urljoin(page.url, str(link.get_attribute("href"))) for link in links.all()]
        assert len(addresses) > len(aid.outcomes) + 1
        for address in addresses:
            page.goto(address)
            expect(page.locator("main h1")).to_be_visible()
            assert len(page.locator("main").inner_text()) > 200


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
    """Where WebAssembly is forbidden the page says so soon, keeps answers and outcome and still has the checklist."""
    with visit(warm_context, site_url, PHONE) as visitor:
        visitor.page.route("**/python_worker.js", forbid_webassembly)
        visitor.open("/hulpmiddelen/beleidsregels/")
        aid = AidPage(visitor.page)
        aid.give(SOME_ANSWERS)
        expect(aid.trouble).to_have_attribute("data-trouble", "wasm-not-allowed")
        expect(aid.trouble).to_be_visible()
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


def forbid_webassembly(route: Route) -> None:
    """Answer as a host would whose policy makes no exception for the worker."""
    response = route.fetch()
    policy = response.headers["content-security-policy"]
    stricter = policy.replace(" 'wasm-unsafe-eval'", "")
    assert stricter != policy
    route.fulfill(response=response, headers=response.headers | {"content-security-policy": stricter})


def test_wipe_leaves_nothing(warm_context: BrowserContext, site_url: str) -> None:
    """Answers stay out of the address and in this tab, and "Wis alles" clears them, the words and the outcome."""
    with aid_visit(warm_context, site_url, "beleidsregels") as (visitor, aid):
        address = f"{site_url}/hulpmiddelen/beleidsregels/"
        aid.give(CASE_IN_ORDER)
        visitor.page.locator("textarea:visible").first.fill(OWN_WORDS)
        aid.expect_outcome("in-orde", settled=True)
        assert visitor.page.url == address
        assert visitor.page.evaluate(STORED) | {"session": {}} == NOTHING_STORED

        visitor.page.get_by_role("button", name="Wis alles").click()
        expect(aid.outcome).to_have_attribute("data-outcome", "")
        for attribute in ("data-settled", "data-engine"):
            expect(aid.outcome).to_have_attribute(attribute, "")
        expect(visitor.page.locator("[data-details]")).to_be_empty()
        assert aid.answers() == {}
        words = visitor.page.eval_on_selector_all("textarea", "all => all.map(({ value }) => value).join('')")
        assert words == ""
        expect(visitor.page.locator("fieldset:visible")).to_have_count(
            sum(question.only_if is None for question in version_on("beleidsregels", TODAY).questions)
        )
        assert visitor.page.evaluate(STORED) == NOTHING_STORED
        visitor.page.reload()
        assert aid.answers() == {}


def test_enter_keeps_answers_out_of_the_address(warm_context: BrowserContext, site_url: str) -> None:
    """Enter in a field sends nothing and changes nothing in the address."""
    with aid_visit(warm_context, site_url, "opdracht") as (visitor, aid):
        address = f"{site_url}/hulpmiddelen/opdracht/"
        asked: dict[str, Value] = {"uren_en_duur_genoemd": "ja", "uren_per_week": 20}
        aid.give(asked)
        visitor.page.locator("[name=uren_per_week]").press("Enter")
        aid.last_answer(asked)
        assert visitor.page.url == address


def test_question_appears_after_the_answer_it_depends_on(warm_context: BrowserContext, site_url: str) -> None:
    """A question that hangs on an earlier answer comes after it, goes with it, and comes back with its answer kept."""
    with before_python(warm_context, site_url, "beleidsregels") as (_, aid):
        first, second = aid.question("mantelzorg"), aid.question("mantelzorg_telt_mee")
        expect(first).to_be_hidden()
        aid.give({"variant": "a"})
        expect(first).to_be_visible()
        expect(second).to_be_hidden()
        aid.give({"mantelzorg": "ja", "mantelzorg_telt_mee": "nee"})
        aid.give({"variant": "b"})
        expect(first).to_be_hidden()
        expect(second).to_be_hidden()
        aid.give({"variant": "a"})
        expect(second).to_be_visible()
        assert aid.answers() == {"variant": "a", "mantelzorg": "ja", "mantelzorg_telt_mee": "nee"}


def test_question_goes_once_another_answer_makes_it_needless(warm_context: BrowserContext, site_url: str) -> None:
    """Hours in a year are asked until a limit a week is read, and again where that question is not asked itself."""
    with before_python(warm_context, site_url, "opdracht") as (_, aid):
        in_a_year = aid.question("uren_per_jaar")
        aid.give({"gemeente": "andere"})
        expect(in_a_year).to_be_visible()
        aid.give({"verordening_omvang": "per-week"})
        expect(in_a_year).to_be_hidden()
        aid.give({"verordening_omvang": "per-jaar"})
        expect(in_a_year).to_be_visible()
        aid.give({"verordening_omvang": "geen-grens", "peildatum": "1-1-2016", "gemeente": "rheden"})
        expect(aid.question("verordening_omvang")).to_be_hidden()
        expect(in_a_year).to_be_visible()
