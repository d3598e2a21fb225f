"""The page of an aid as its visitors meet it, with Python in the browser and without JavaScript."""

import json
from urllib.parse import urldefrag, urljoin

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from decision_aids.aids import version_on
from decision_aids.answers.json_lines import answer_line
from decision_aids.rules.facts import Value
from tests.browser.aid_visits import (
    CASE_IN_ORDER,
    EVERY_AID,
    OWN_WORDS,
    aid_visit,
    before_python,
    settling_answers,
)
from tests.browser.visits import PHONE, TODAY, Visit

# Beside Python's memory, which is kept before the first question: test_kept_memory looks for answers in that.
STORED = """async () => ({
    local: { ...localStorage }, session: { ...sessionStorage }, cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: (await caches.keys()).filter((name) => !name.startsWith("python-memory ")),
})"""
NOTHING_STORED = {"local": {}, "session": {}, "cookies": "", "databases": [], "caches": []}


@pytest.mark.parametrize("aid_id", EVERY_AID)
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


@pytest.mark.parametrize("aid_id", EVERY_AID)
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
