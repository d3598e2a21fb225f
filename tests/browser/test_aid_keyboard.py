"""An aid filled in without a mouse."""

import json

import pytest
from playwright.sync_api import BrowserContext, ViewportSize, expect

from decision_aids.answers.json_lines import answer_line
from decision_aids.rules.facts import Value
from tests.browser.aid_visits import CASE_IN_ORDER, OWN_WORDS, AidPage, aid_visit
from tests.browser.visits import SCHEMES, SIZES, TODAY, Scheme

FOCUSED = "() => ({ name: document.activeElement.name, type: document.activeElement.type })"
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


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
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
