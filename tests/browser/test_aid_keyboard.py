"""An aid filled in without a mouse."""

import json

import pytest
from playwright.sync_api import BrowserContext, ViewportSize, expect

from decision_aids.answers.json_lines import answer_line
from decision_aids.rules.facts import Value
from tests.browser.aid_visits import CASE_IN_ORDER, OWN_WORDS, AidPage, aid_visit, before_python, without_python
from tests.browser.visits import DESK, PHONE, TODAY, Scheme, focus_with_tab
from tests.nightly import rest_at_night

FOCUSED = """() => {
    const { name, type, parentNode } = document.activeElement;
    return { name, type, folded: parentNode.classList.contains("hoeft-niet") };
}"""
CHECKED_VALUE = "name => document.querySelector(`[name='${name}']:checked`)?.value"
FOCUS_IS_COVERED = """() => {
    const { x, y, width, height } = document.activeElement.getBoundingClientRect();
    const onTop = document.elementFromPoint(x + width / 2, y + height / 2);
    return !onTop || !(onTop.contains(document.activeElement) || document.activeElement.contains(onTop));
}"""


def answer_by_keyboard(aid: AidPage, answers: dict[str, Value], words: str) -> None:
    """Tab through the questions, choose with Space and arrows, and write `words` in every text area on the way."""
    page, left = aid.page, dict(answers)
    for _ in range(200):
        if not left:
            return
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused["folded"]:  # by an answer on the way to the one that is meant
            page.keyboard.press("Space")
            focused = page.evaluate(FOCUSED)
        if focused["type"] == "textarea":
            page.keyboard.type(words)
        elif focused["name"] in left:
            assert not page.evaluate(FOCUS_IS_COVERED), f"{focused['name']} has focus out of sight"
            choose_by_keyboard(aid, focused["name"], left.pop(focused["name"]))
    pytest.fail(f"out of reach by keyboard: {', '.join(left)}")


def choose_by_keyboard(aid: AidPage, name: str, wanted: Value) -> None:
    aid.page.keyboard.press("Space")
    for _ in range(8):
        if aid.page.evaluate(CHECKED_VALUE, name) == wanted:
            return
        aid.page.keyboard.press("ArrowDown")
    pytest.fail(f"{name}: {wanted} cannot be chosen by keyboard")


@pytest.mark.parametrize(("size", "scheme"), rest_at_night([(PHONE, "dark")], [(DESK, "light")]))
def test_keyboard_alone_reaches_a_verdict(
    warm_context: BrowserContext, site_url: str, size: ViewportSize, scheme: Scheme
) -> None:
    """A case filled in by keyboard gets from Python in the browser the very line that CPython gives, in all privacy."""
    with aid_visit(warm_context, site_url, "beleidsregels", size, scheme) as (visitor, aid):
        answer_by_keyboard(aid, CASE_IN_ORDER, OWN_WORDS)
        line, text = aid.last_answer(CASE_IN_ORDER)
        assert json.loads(line) == {"answers": CASE_IN_ORDER, "date": TODAY.isoformat()}
        assert text == answer_line("beleidsregels", line)
        aid.expect_outcome("in-orde", settled=True)
        expect(visitor.page.locator("[data-details]")).to_contain_text(OWN_WORDS)
        assert visitor.foreign_requests() == []
        assert visitor.complaints == []


def test_late_answer_leaves_focus_in_sight(warm_context: BrowserContext, site_url: str) -> None:
    """Questions that unfold above what has focus do not push it off the screen, and take no focus away."""
    change_from_elsewhere = """value => {
        const choice = document.querySelector(`[name="uitzondering"][value="${value}"]`);
        choice.checked = true;
        choice.dispatchEvent(new Event("change", { bubbles: true }));
    }"""
    top = "document.activeElement.getBoundingClientRect().top"
    with without_python(warm_context, site_url, "beleidsregels", DESK) as (visitor, aid):
        page = visitor.page
        for name, value in {"variant": "a", "uitzondering": "ja"}.items():
            aid.form.locator(f'[name="{name}"][value="{value}"]').check()
        focus_with_tab(page, '[name="tegenprestatie_gevraagd"]')
        before = page.evaluate(top)
        page.evaluate(change_from_elsewhere, "nee")
        assert not page.evaluate(FOCUS_IS_COVERED)
        assert page.evaluate(top) == pytest.approx(before, abs=1)
        page.evaluate(change_from_elsewhere, "ja")
        focus_with_tab(page, ".hoeft-niet button")
        page.evaluate(change_from_elsewhere, "nee")
        expect(aid.question("mantelzorg").locator("input").first).to_be_focused()
        assert not page.evaluate(FOCUS_IS_COVERED)


@pytest.mark.parametrize("place", [3, -3], ids=["near the top", "near the end"])
def test_municipality_is_found_by_typing(context: BrowserContext, site_url: str, place: int) -> None:
    """In the browser's own list the first letters are enough, however many municipalities there are."""
    with before_python(context, site_url, "opdracht", DESK) as (_, aid):
        aid.all_on_one_page()
        choice = aid.form.locator("select[name=gemeente]")
        name = choice.locator("option").all_inner_texts()[place]
        choice.focus()
        aid.page.keyboard.type(name)
        expect(choice.locator("option:checked")).to_have_text(name)
