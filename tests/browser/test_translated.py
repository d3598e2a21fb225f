"""An aid that a browser translates while it is being filled in, as many claimants do."""

from playwright.sync_api import BrowserContext, expect

from decision_aids.aids import version_on
from decision_aids.answers.check import check
from decision_aids.rules.facts import Value
from tests.browser.aid_visits import aid_visit
from tests.browser.visits import PHONE, TODAY

# As Chromium does it: each text goes into two elements of its own with other words, and so does what comes later.
TRANSLATE = """() => {
    const ours = new WeakSet();
    const inOtherWords = (text) => text.replace(/\\p{L}+/gu, (word) => [...word].reverse().join(""));
    const translate = (root) => {
        const texts = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
        const found = [];
        for (let text = texts.nextNode(); text; text = texts.nextNode()) found.push(text);
        for (const text of found) {
            const place = text.parentElement;
            const stays = !place || place.closest("[translate=no], script, style");
            if (stays || !text.data.trim() || ours.has(text)) continue;
            const [outer, inner] = [document.createElement("font"), document.createElement("font")];
            inner.textContent = inOtherWords(text.data);
            ours.add(inner.firstChild);
            outer.append(inner);
            text.replaceWith(outer);
        }
    };
    document.documentElement.classList.add("translated-ltr");
    translate(document.body);
    window.told = [];
    const region = document.querySelector("section[data-outcome]");
    new MutationObserver((changes) => told.push(...changes.flatMap(({ addedNodes }) => [...addedNodes])
        .map(({ dataset }) => dataset.part))).observe(region, { childList: true });
    const everything = { childList: true, characterData: true, subtree: true };
    new MutationObserver((changes) => changes.forEach(({ target, addedNodes }) =>
        [target, ...addedNodes].forEach(translate))).observe(document.body, everything);
}"""
CASE: dict[str, Value] = {
    "uitkering": "participatiewet",
    "leeftijd": "18-tot-aow",
    "ontheffing": "geen",
    "ontheffing_alleenstaande_ouder": "nee",
    "volledig_duurzaam_arbeidsongeschikt": "nee",
    "gemeente": "rotterdam",
    "persoonlijke_omstandigheden": "nee",
    "mantelzorg_uren": 0,
}


def test_translation_midway_changes_no_answer(warm_context: BrowserContext, site_url: str) -> None:
    """Answers, next question, focus and what is announced stay the same; words of letters stay, and it is said why."""
    with aid_visit(warm_context, site_url, "zelfcheck", PHONE) as (visitor, aid):
        page = visitor.page
        given: dict[str, Value] = {}
        current = aid.form.locator("fieldset[data-current]")
        for fact, value in CASE.items():
            expect(current.locator(f'[name="{fact}"]').first).to_be_attached()
            if fact == "ontheffing":
                aid.wait_until_ready()
                page.evaluate(TRANSLATE)
            field = current.locator(f'[name="{fact}"]')
            if value == 0:
                current.locator('[data-means="0"] font').last.click()
            elif field.first.evaluate("field => field.tagName") == "SELECT":
                field.select_option(str(value))
            else:
                current.locator(f'[name="{fact}"][value="{value}"] + span').click()
            given[fact] = value
            aid.last_answer(given)
            result = check("zelfcheck", given, TODAY)
            aid.expect_outcome(str(result["outcome"]), settled=bool(result["settled"]))
            if fact == "ontheffing":
                assert page.evaluate("told") == ["next"]
            page.locator("[data-step=next]").click()
            expect(current.locator("legend")).to_be_focused()
        page.locator("[data-whole-outcome] font:visible").last.click()
        expect(page.locator("[data-whole-outcome]")).to_have_attribute("aria-expanded", "true")
        expect(aid.outcome.locator("font").first).to_be_attached()
        title = version_on("zelfcheck", TODAY).outcome(str(check("zelfcheck", CASE, TODAY)["outcome"])).title
        expect(aid.outcome.locator(".uitkomst-titel")).not_to_have_text(title)
        expect(page.locator(".vertaald")).to_be_visible()
        for word in ("Tegenprestatie", "Bezwaar", "Maatregel"):
            expect(page.locator('#woorden [translate="no"]').get_by_text(word, exact=True)).to_be_visible()
        assert page.locator("#woorden dd font").count() > 0
        assert visitor.complaints == []
