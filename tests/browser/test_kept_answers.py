"""Answers that are kept: in the tab, on the device on request, and for ten seconds after they were wiped."""

import json
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from decision_aids.rules.facts import Value
from tests.browser.aid_visits import (
    CASE_IN_ORDER,
    OWN_WORDS,
    PYTHON_ON_ITS_WAY,
    SOME_ANSWERS,
    AidPage,
    aid_visit,
    before_python,
    on_a_slow_line,
)
from tests.browser.visits import OUT_OF_SIGHT, HeldBack
from tests.nightly import rest_at_night

PATH = "/hulpmiddelen/opdracht/"
ANSWERS: dict[str, Value] = {"uren_en_duur_genoemd": "ja", "onbeloond": "nee", "uren_per_week": "8,5 uur"}
ON_DEVICE = "() => ({ ...localStorage })"
IN_TAB = "() => ({ ...sessionStorage })"
MUNICIPALITIES = "**/assets/scripts/every_municipality.js"
FULL = """
    Storage.prototype.setItem = function (key) {
        if (this === localStorage) throw new DOMException("full", "QuotaExceededError");
    };
"""
FORBIDDEN = """
    for (const name of ["localStorage", "sessionStorage", "caches", "indexedDB"])
        Object.defineProperty(window, name, { get() { throw new DOMException("blocked", "SecurityError"); } });
"""
BROKEN = [
    "{{{",
    '{"answers": [["onbeloond"]], "words": [[1, 2]]}',
    "null",
    "[]",
    "{}",
    '{"answers": [["onbeloond", "nee"]]}',
    '{"answers": 1, "words": []}',
]


def opened(context: BrowserContext, site_url: str) -> AidPage:
    page = context.new_page()
    page.add_init_script(PYTHON_ON_ITS_WAY)
    page.goto(f"{site_url}{PATH}")
    return AidPage(page, "tabel")


def box(page: Page) -> Any:
    return page.locator("input[data-keep]")


def test_answers_survive_reload_and_back(context: BrowserContext, site_url: str) -> None:
    """Without any box ticked the answers, as typed, and the own words are there after a reload and after Back."""
    with aid_visit(context, site_url, "beleidsregels") as (visitor, aid):
        aid.give(CASE_IN_ORDER)
        visitor.page.locator("textarea:visible").first.fill(OWN_WORDS)
        visitor.page.reload()
        assert aid.answers() == CASE_IN_ORDER
        expect(visitor.page.locator("textarea:visible").first).to_have_value(OWN_WORDS)
        aid.expect_outcome("in-orde", settled=True)
        visitor.open("/over/privacy/")
        visitor.page.go_back()
        expect(visitor.page.locator("textarea:visible").first).to_have_value(OWN_WORDS)
        assert aid.answers() == CASE_IN_ORDER
        assert visitor.page.evaluate(ON_DEVICE) == {}


def test_words_that_are_still_typed_are_kept_by_a_page_out_of_sight(context: BrowserContext, site_url: str) -> None:
    """A phone that ends a tab in the background tells the page no more than that it went out of sight."""
    with before_python(context, site_url, "beleidsregels") as (visitor, aid):
        aid.give(CASE_IN_ORDER)
        visitor.page.locator("textarea:visible").first.press_sequentially("Niemand")
        assert "Niemand" not in str(visitor.page.evaluate(IN_TAB))
        visitor.page.evaluate(OUT_OF_SIGHT)
        assert "Niemand" in str(visitor.page.evaluate(IN_TAB))


def test_answers_of_a_tab_stay_in_it(context: BrowserContext, site_url: str) -> None:
    """A new tab starts empty, and so does the same tab once all is wiped."""
    first = opened(context, site_url)
    first.give(ANSWERS)
    assert opened(context, site_url).answers() == {}
    first.page.get_by_role("button", name="Wis alles").click()
    assert first.page.evaluate(IN_TAB) == {}
    first.page.reload()
    assert first.answers() == {}


def test_answers_are_kept_on_the_device_only_on_request(context: BrowserContext, site_url: str) -> None:
    """With the box ticked a new tab has the answers; without it, or after "Wis alles", the device holds nothing."""
    first = opened(context, site_url)
    first.give(ANSWERS)
    assert first.page.evaluate(ON_DEVICE) == {}
    box(first.page).check()
    first.page.close()
    again = opened(context, site_url)
    assert again.answers() == ANSWERS
    expect(box(again.page)).to_be_checked()
    (key,) = again.page.evaluate(ON_DEVICE)
    assert PATH in key
    box(again.page).uncheck()
    assert again.page.evaluate(ON_DEVICE) == {}
    box(again.page).check()
    again.page.get_by_role("button", name="Wis alles").click()
    expect(box(again.page)).not_to_be_checked()
    assert again.page.evaluate(ON_DEVICE) == {}
    again.page.close()
    assert opened(context, site_url).answers() == {}


def test_another_site_on_the_same_host_is_left_alone(context: BrowserContext, site_url: str) -> None:
    """What stands under another path, or under a name of no concern, is neither read nor wiped."""
    aid = opened(context, site_url)
    others = {
        "antwoorden /oud/hulpmiddelen/opdracht/ 1": '{"answers": [["onbeloond", "nee"]], "words": []}',
        "x": "{{{",
    }
    aid.page.evaluate(
        "others => Object.entries(others).forEach(([key, text]) => localStorage.setItem(key, text))", others
    )
    aid.page.reload()
    assert aid.answers() == {}
    aid.give(ANSWERS)
    box(aid.page).check()
    aid.page.get_by_role("button", name="Wis alles").click()
    assert aid.page.evaluate(ON_DEVICE) == others


def test_answer_given_before_the_script_is_in_counts(context: BrowserContext, site_url: str) -> None:
    """On a slow line what is filled in before the kept answers are put back stands, and the rest comes back."""
    with on_a_slow_line(context, site_url) as (visitor, aid):
        page = visitor.page
        visitor.open("/verordeningen/een-persoon/")
        aid.give({"uitkering": "ioaw", "dringende_reden": "ja", "leeftijd": "18-tot-aow"})

        page.route(MUNICIPALITIES, held := HeldBack())
        page.reload(wait_until="commit")
        page.locator('[name="uitkering"][value="participatiewet"]').check()
        for name, text in (("Dag", "1"), ("Maand", "2"), ("Jaar", "1950")):
            page.get_by_label(name, exact=True).fill(text)
        held.let_go()
        expect(page.locator("form[data-running]")).to_have_count(1)
        others = {"uitkering": "participatiewet", "dringende_reden": "ja"}
        assert aid.answers() == {**others, "geboortedatum": "1-2-1950"}

        page.route(MUNICIPALITIES, held := HeldBack())
        page.reload(wait_until="commit")
        page.locator('[name="leeftijd"][value="18-tot-aow"]').check()
        held.let_go()
        expect(page.locator("form[data-running]")).to_have_count(1)
        assert aid.answers() == {**others, "leeftijd": "18-tot-aow"}


def test_long_words_do_not_cost_the_answers(context: BrowserContext, site_url: str) -> None:
    """In own words no more can be written than is read back, and one text that is too long takes only itself along."""
    with before_python(context, site_url, "beleidsregels") as (visitor, aid):
        aid.give(CASE_IN_ORDER)
        words = visitor.page.locator("textarea:visible").first
        words.focus()
        visitor.page.keyboard.insert_text("woord " * 3400)
        words.blur()
        visitor.page.reload()
        assert aid.answers() == CASE_IN_ORDER
        assert len(words.input_value()) == 20_000
        words.evaluate("field => { field.value += 'x'; }")
        visitor.page.reload()
        assert aid.answers() == CASE_IN_ORDER
        expect(words).to_be_empty()


@pytest.mark.parametrize("text", rest_at_night(BROKEN[:2], BROKEN[2:]))
def test_what_cannot_be_read_is_dropped(context: BrowserContext, site_url: str, text: str) -> None:
    """Whatever stands where answers are kept, the aid starts empty and works, and the entry is gone."""
    with on_a_slow_line(context, site_url) as (visitor, aid):
        visitor.open("/over/privacy/")
        key = f"antwoorden {PATH}"
        visitor.page.evaluate("([key, text]) => localStorage.setItem(`${key} 1`, text)", [key, text])
        visitor.page.evaluate("([key, text]) => sessionStorage.setItem(key, text)", [key, text])
        visitor.open(PATH)
        expect(visitor.page.locator("form[data-running]")).to_have_count(1)
        assert visitor.page.evaluate(ON_DEVICE) == {}
        assert aid.answers() == {}
        aid.give({"soort": "tegenprestatie", "onbeloond": "nee"})
        aid.expect_outcome("klopt-niet", settled=True)
        assert visitor.complaints == []


def test_values_the_form_does_not_know_are_passed_over(context: BrowserContext, site_url: str) -> None:
    """Of answers kept by another version only what can still be filled in is."""
    with before_python(context, site_url, "zelfcheck") as (visitor, aid):
        names = [["gemeente", "atlantis"], ["uitkering", "x"], ["weg", "1"], ["dringende_reden", "ja"]]
        kept = json.dumps({"answers": names, "words": [["weg", "x"]]})
        visitor.page.evaluate("text => localStorage.setItem(`antwoorden ${location.pathname} 1`, text)", kept)
        visitor.page.reload()
        assert aid.answers() == {"dringende_reden": "ja"}
        assert visitor.complaints == []


@pytest.mark.parametrize("aid_id", ["zelfcheck", "verordening"])
def test_browser_that_refuses_to_keep_anything_still_answers(
    context: BrowserContext, site_url: str, aid_id: str
) -> None:
    """Where all that a browser keeps is forbidden the aid answers, without a complaint."""
    context.add_init_script(FORBIDDEN)
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(f"{site_url}/hulpmiddelen/{aid_id}/")
    aid = AidPage(page)
    aid.form.locator("input[type=radio]:visible").first.check()
    expect(aid.outcome.locator(".uitkomst-titel")).to_be_visible()
    page.locator("[data-colour-scheme-switch]").click()
    expect(page.locator("[data-colour-scheme-switch]")).to_have_attribute("aria-pressed", "true")
    assert complaints == []


def test_full_device_unticks_the_box_and_says_so(context: BrowserContext, site_url: str) -> None:
    """Where the device keeps nothing the box does not say that it does, and the aid goes on."""
    with before_python(context, site_url, "opdracht") as (visitor, aid):
        visitor.page.evaluate(FULL)
        aid.give({"soort": "tegenprestatie", "onbeloond": "nee"})
        box(visitor.page).click()
        expect(box(visitor.page)).not_to_be_checked()
        expect(visitor.page.locator("[data-keep-message]")).to_contain_text("kan de antwoorden niet bewaren")
        aid.expect_outcome("klopt-niet", settled=True)
        assert visitor.complaints == []
        assert visitor.axe_violations() == []


def test_wipe_can_be_undone_for_ten_seconds(context: BrowserContext, site_url: str) -> None:
    """After "Wis alles" a button has focus that puts all back; it goes after ten seconds, but not for who uses keys."""
    with before_python(context, site_url, "beleidsregels") as (visitor, aid):
        aid.give(SOME_ANSWERS)
        box(visitor.page).check()
        wipe = visitor.page.get_by_role("button", name="Wis alles")
        wipe.click()
        undo = visitor.page.get_by_role("button", name="Zet terug")
        expect(undo).to_be_focused()
        assert visitor.page.evaluate(ON_DEVICE) == {}
        visitor.page.keyboard.press("Enter")
        expect(box(visitor.page)).to_be_checked()
        assert aid.answers() == SOME_ANSWERS
        aid.expect_outcome("nog-onbekend", settled=False)
        expect(undo).to_have_count(0)

        wipe.press("Enter")
        expect(undo).to_be_focused()
        visitor.page.clock.fast_forward("00:11")
        expect(undo).to_be_focused()

        wipe.click()
        expect(undo).to_be_focused()
        visitor.page.clock.fast_forward("00:11")
        expect(undo).to_have_count(0)
        expect(aid.form.locator('[name="peildatum"]')).to_be_focused()
        assert aid.answers() == {}


def test_second_wipe_puts_back_what_came_after_the_first(context: BrowserContext, site_url: str) -> None:
    """What was filled in between two wipes comes back, not what the first took; with nothing between, that does."""
    with before_python(context, site_url, "beleidsregels") as (visitor, aid):
        wipe = visitor.page.get_by_role("button", name="Wis alles")
        undo = visitor.page.get_by_role("button", name="Zet terug")
        aid.give(SOME_ANSWERS)
        wipe.click()
        expect(undo).to_be_focused()
        wipe.click()
        undo.click()
        assert aid.answers() == SOME_ANSWERS
        wipe.click()
        expect(undo).to_be_focused()
        aid.give({"variant": "b"})
        wipe.click()
        expect(undo).to_be_focused()
        undo.click()
        assert aid.answers() == {"variant": "b"}
