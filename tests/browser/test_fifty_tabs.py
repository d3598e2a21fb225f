"""One aid in fifty tabs of one browser: each has its own answers, and every one that is asked still answers."""

import pytest
from playwright.sync_api import BrowserContext, ConsoleMessage, expect

from decision_aids.answers.check import check
from decision_aids.rules.facts import Value
from tests.browser.aid_visits import AidPage
from tests.browser.visits import TODAY, visit

TABS = 50
PATH = "/hulpmiddelen/opdracht/"
ON_DEVICE = "() => Object.keys(localStorage).length"
KEPT_ARE = "number => Object.keys(localStorage).length === number"
ANSWERED = """() => {
    const { engine } = document.querySelector("section[data-outcome]").dataset;
    return engine === "pyodide" || (engine === "tabel" && document.querySelector("[data-stands]") !== null);
}"""
"""By Python, or where a device has no room for it that often by the table, with words that say so."""

BEHIND_ANOTHER = """
    let visibility = "hidden";
    Object.defineProperty(Document.prototype, "visibilityState", { get: () => visibility });
    window.lookAt = () => {
        visibility = "visible";
        document.dispatchEvent(new Event("visibilitychange"));
    };
"""


def answers_of(number: int) -> dict[str, Value]:
    """What is answered in the tab with this number: in no two the same."""
    hours: Value = number + 1
    return {
        "soort": "tegenprestatie",
        "onbeloond": "nee" if number % 2 else "ja",
        "uren_en_duur_genoemd": "ja",
        "uren_per_week": hours,
    }


def as_filled_in(number: int) -> dict[str, str]:
    return {fact: str(value) for fact, value in answers_of(number).items()}


def outcome_of(number: int) -> str:
    return str(check("opdracht", answers_of(number), TODAY)["outcome"])


@pytest.fixture
def complaints(context: BrowserContext) -> list[str]:
    """Every error in a console of any tab, or of what runs beside it."""
    noted: list[str] = []

    def note(message: ConsoleMessage) -> None:
        if message.type == "error":
            noted.append(message.text)

    context.on("console", note)
    context.on("weberror", lambda error: noted.append(str(error.error)))
    return noted


@pytest.mark.nightly
def test_fifty_tabs_keep_out_of_each_others_way(context: BrowserContext, site_url: str, complaints: list[str]) -> None:
    """Answers differ and stay where they were given, on the device too, and the last tab answers like the first."""
    tabs: dict[int, AidPage] = {}
    for number in range(TABS):
        page = context.new_page()
        page.goto(f"{site_url}{PATH}")
        tabs[number] = AidPage(page)
    for number, tab in tabs.items():
        tab.page.bring_to_front()
        tab.give(answers_of(number))
        expect(tab.outcome).to_have_attribute("data-outcome", outcome_of(number))

    kept = [number for number in tabs if number % 5 == 0]
    for number in kept:
        tabs[number].page.bring_to_front()
        tabs[number].page.locator("[data-keep]").check()
    tabs[1].page.wait_for_function(KEPT_ARE, arg=len(kept))
    wiped, closed = kept[:2], [number for number in tabs if number % 7 == 3]
    for number in wiped:
        tabs[number].page.bring_to_front()
        tabs[number].page.get_by_role("button", name="Wis alles").click()
    for number in closed:
        tabs.pop(number).page.close()
    still_kept = len(kept) - len(wiped)
    tabs[1].page.wait_for_function(KEPT_ARE, arg=still_kept)

    for number, tab in tabs.items():
        if number in wiped:
            assert tab.answers() == {}
            continue
        tab.page.bring_to_front()
        tab.page.reload()
        expect(tab.form).to_have_attribute("data-running", "")
        assert tab.answers() == as_filled_in(number)
        expect(tab.page.locator("[data-keep]")).to_be_checked(checked=number in kept)
        expect(tab.outcome).to_have_attribute("data-outcome", outcome_of(number))
    for number in tabs.keys() - {*wiped}:
        tabs[number].page.wait_for_function(ANSWERED)
    assert tabs[1].page.evaluate(ON_DEVICE) == still_kept
    assert complaints == []


def test_tab_that_nobody_looks_at_fetches_no_python(context: BrowserContext, site_url: str) -> None:
    """Opened behind another, an aid answers from its table; Python comes once the tab is looked at."""
    with visit(context, site_url) as visitor:
        visitor.page.add_init_script(BEHIND_ANOTHER)
        visitor.open(PATH)
        tab = AidPage(visitor.page)
        tab.give(answers_of(0))
        expect(tab.outcome).to_have_attribute("data-outcome", outcome_of(0))
        expect(tab.outcome).to_have_attribute("data-engine", "tabel")
        assert [url for url in visitor.requested if "/assets/python/" in url] == []
        visitor.page.evaluate("lookAt()")
        tab.expect_outcome(outcome_of(0), settled=False)
        assert visitor.complaints == []
