"""Every aid walked by keyboard alone to a settled outcome: what has focus is always there, in sight, and marked."""

import pytest
from playwright.sync_api import BrowserContext, ViewportSize, expect

from decision_aids.aids import version_on
from tests.browser.aid_visits import EVERY_AID, AidPage, before_python
from tests.browser.visits import DESK, TODAY
from tests.nightly import rest_at_night

PHONE = ViewportSize(width=360, height=640)
LOOKS = rest_at_night([(PHONE, "active")], [(DESK, "none")])
MOST_TABS = 600
MOST_TO_LEAVE = 150
FOCUSED = """() => {
    const answered = ":has(:checked:not(option), [aria-pressed=true], [data-understood]:not([hidden]))";
    const isAnswered = (question) => Boolean(question?.matches(answered) || question?.querySelector("select")?.value);
    const element = document.activeElement;
    if (element === document.body) return { lost: true };
    const [place] = element.getClientRects();
    if (!place) return { lost: true };
    const [left, top, right, bottom] = [Math.max(0, place.left), Math.max(0, place.top),
        Math.min(innerWidth, place.right), Math.min(innerHeight, place.bottom)];
    const onTop = left < right && top < bottom && document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const ring = getComputedStyle(element.closest(".keuze") ?? element);
    const labelled = element.closest("label");
    return {
        lost: false,
        covered: !onTop || !(onTop.contains(element) || element.contains(onTop) || labelled?.contains(onTop)),
        ringed: ring.outlineStyle !== "none" && parseFloat(ring.outlineWidth) > 0,
        name: element.name ?? "",
        kind: element.matches("select") ? "select" : element.type ?? element.localName,
        fills: "fills" in element.dataset,
        step: element.dataset.step ?? "",
        inForm: element.closest("form[data-aid]") !== null,
        asks: element.closest("fieldset.vraag") !== null,
        answered: isAnswered(element.closest("fieldset.vraag")),
        done: isAnswered(document.querySelector("fieldset[data-current]")),
        words: (element.getAttribute("aria-label") || element.textContent).trim().slice(0, 60),
    };
}"""


def tab(aid: AidPage, key: str = "Tab") -> dict[str, object]:
    """Press Tab, and see that what then has focus is in sight and marked."""
    aid.page.keyboard.press(key)
    focused: dict[str, object] = aid.page.evaluate(FOCUSED)
    assert not focused["lost"], "focus is nowhere"
    assert not focused["covered"], f"{focused} has focus out of sight"
    assert focused["ringed"], f"{focused} does not show that it has focus"
    return focused


def tab_to(aid: AidPage, selector: str, key: str = "Tab") -> None:
    for _ in range(MOST_TABS):
        tab(aid, key)
        if aid.page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"{selector} is out of reach")


def answer_here(aid: AidPage, focused: dict[str, object]) -> None:
    """Answer the question that has focus, by keys alone: the first choice, what its button fills in, or a number."""
    keyboard = aid.page.keyboard
    if focused["kind"] == "select":
        keyboard.press("ArrowDown")
        keyboard.press("ArrowDown")
        keyboard.press("ArrowDown")
    elif focused["kind"] == "radio" or focused["fills"]:
        keyboard.press("Space")
    else:
        keyboard.type("8" if aid.page.evaluate("document.activeElement.dataset.kind") == "getal" else "1-3-2016")


def settled(aid: AidPage) -> bool:
    return aid.outcome.get_attribute("data-settled") == "true"


def to_answer(focused: dict[str, object]) -> bool:
    """Whether what has focus is a way to answer a question that has no answer yet."""
    typed = focused["kind"] == "text" and focused["name"] != ""
    return (
        bool(focused["asks"])
        and not focused["answered"]
        and (focused["kind"] in ("select", "radio") or bool(focused["fills"]) or typed)
    )


@pytest.mark.parametrize(("size", "colours"), LOOKS)
@pytest.mark.parametrize("aid_id", EVERY_AID)
def test_aid_is_settled_by_keyboard(
    warm_context: BrowserContext, site_url: str, aid_id: str, size: ViewportSize, colours: str
) -> None:
    """From the top of the page to "Wat nu, en waarom?", and out of the form again."""
    steps = version_on(aid_id, TODAY).step_by_step
    with before_python(warm_context, site_url, aid_id, size) as (visitor, aid):
        visitor.page.emulate_media(forced_colors="active" if colours == "active" else "none")
        expect(aid.form).to_have_attribute("data-running", "")
        for _ in range(MOST_TABS):
            if settled(aid):
                break
            focused = tab(aid)
            if to_answer(focused):
                answer_here(aid, focused)
            elif focused["step"] == "next" and focused["done"]:
                visitor.page.keyboard.press("Enter")
                expect(aid.form.locator("fieldset[data-current] legend")).to_be_focused()
        expect(aid.outcome).to_have_attribute("data-settled", "true")
        folded = not steps and size == PHONE
        tab_to(aid, "[data-step=done]" if steps else ".uitkomst-meer" if folded else ".uitkomst [data-part=more] a")
        visitor.page.keyboard.press("Enter")
        if folded:  # what unfolds stands before the button
            tab_to(aid, ".uitkomst [data-part=more] a", "Shift+Tab")
            visitor.page.keyboard.press("Enter")
        expect(visitor.page.locator("#uitleg")).to_be_focused()
        for _ in range(MOST_TO_LEAVE):
            if not tab(aid)["inForm"]:
                break
        else:
            pytest.fail("the form keeps focus")
        assert visitor.complaints == []
