"""Python's memory, kept on the visitor's device once it rests: what it is for, and that it never harms."""

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route

from tests.browser.aid_visits import aid_visit
from tests.browser.stand_in_site import Proof, ask, open_client, proof, wait_until_ready
from tests.browser.visits import PATIENCE, visitors_context

__all__ = ["proof"]

DAY = "2026-11-22"
ANSWERED = "een-antwoord-van-een-bezoeker"
LINE = json.dumps({"answers": {"wens": ANSWERED}, "date": DAY})

RESTED = 3000
"""Milliseconds after which the memory would be kept."""

# The page's policy allows no eval, so conditions are awaited in the page.
IS_KEPT = """async (patience) => {
    const proofOf = async (name) => (await caches.open(name)).match("/proof");
    for (const end = performance.now() + patience; performance.now() < end; ) {
        const found = await Promise.all((await caches.keys()).map(proofOf));
        if (found.some((each) => each)) return true;
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return false;
}"""
ASKED_WITHOUT_A_PAUSE = """async ([line, milliseconds]) => {
    const isKept = async () => (await Promise.all((await caches.keys()).map(
        async (name) => (await caches.open(name)).match("/proof")))).some((each) => each);
    for (const end = performance.now() + milliseconds; performance.now() < end; ) {
        await ask("zelfcheck", line);
        if (await isKept()) return "kept";
    }
    return "not kept";
}"""
HOLDS = """async (text) => {
    const [name] = await caches.keys();
    const memory = await (await (await caches.open(name)).match("/memory")).arrayBuffer();
    return new TextDecoder("latin1").decode(memory).includes(text);
}"""
KEPT_WITH = """async () => {
    const [name] = (await caches.keys()).filter((each) => each.startsWith("python-memory"));
    return (await (await (await caches.open(name)).match("/proof")).json()).aid;
}"""
PUT = """async ([key, text]) => {
    const [name] = await caches.keys();
    await (await caches.open(name)).put(key, new Response(text));
}"""


@pytest.fixture
def visitor(browser: Browser) -> Iterator[BrowserContext]:
    with browser.new_context() as context:
        yield context


def visit(visitor: BrowserContext, proof: Proof) -> Page:
    page = visitor.new_page()
    page.goto(proof.url)
    open_client(page, proof.settings())
    wait_until_ready(page)
    return page


def first_visit(visitor: BrowserContext, proof: Proof) -> int:
    """Visit until the memory is kept; returns when this Python first started."""
    page = visit(visitor, proof)
    started = ask(page, "started", LINE)
    assert page.evaluate(IS_KEPT, PATIENCE)
    page.close()
    return int(started)


def test_second_visit_goes_on_where_python_had_started(visitor: BrowserContext, proof: Proof) -> None:
    """Coming back, the same Python answers, and draws other random numbers each time."""
    started = first_visit(visitor, proof)
    drawn = []
    for _ in range(2):
        page = visit(visitor, proof)
        assert ask(page, "started", LINE) == started
        drawn.append(ask(page, "draws", LINE))
        page.close()
    assert drawn[0] != drawn[1]


def test_kept_memory_holds_no_answers(visitor: BrowserContext, proof: Proof) -> None:
    """What a visitor answered is nowhere in what is kept, whatever was asked first, though the rules are."""
    page = visit(visitor, proof)
    page.evaluate("line => client.ask('started', line, 'json_lines')", LINE)
    ask(page, "started", json.dumps({"date": DAY}))
    assert page.evaluate(IS_KEPT, PATIENCE)
    page.close()
    page = visit(visitor, proof)
    assert ask(page, "zelfcheck", LINE)["given"]["answers"] == {"wens": ANSWERED}
    assert page.evaluate(HOLDS, "decision_aids/answers/json_lines.py")
    assert not page.evaluate(HOLDS, ANSWERED)


@pytest.mark.parametrize(
    ("key", "text"),
    [
        pytest.param("/memory", "no memory at all", id="broken", marks=pytest.mark.nightly),
        pytest.param("/proof", json.dumps({"aid": "started", "line": LINE, "text": "1"}), id="answers otherwise"),
        pytest.param("/trying", "", id="did not end", marks=pytest.mark.nightly),
    ],
)
def test_memory_that_is_no_good_is_dropped(visitor: BrowserContext, proof: Proof, key: str, text: str) -> None:
    """Python starts anew, the visitor gets the answer, and the next visit has a good memory again."""
    started = first_visit(visitor, proof)
    page = visitor.new_page()
    page.goto(proof.url)
    page.evaluate(PUT, [key, text])
    page.close()
    anew = first_visit(visitor, proof)
    assert anew != started
    page = visit(visitor, proof)
    assert ask(page, "started", LINE) == anew


def test_tabs_that_start_at_once_all_go_on_from_it(visitor: BrowserContext, proof: Proof) -> None:
    """As when a browser opens what it had open: no tab takes the start of another for one that ended badly."""
    started = first_visit(visitor, proof)
    pages = [visitor.new_page() for _ in range(6)]
    for page in pages:
        page.goto(proof.url)
    for page in pages:
        open_client(page, proof.settings())
    for page in pages:
        wait_until_ready(page)
    assert [ask(page, "started", LINE) for page in pages] == [started] * len(pages)
    assert visit(visitor, proof).evaluate(IS_KEPT, PATIENCE)


def test_nothing_is_kept_where_data_is_saved(visitor: BrowserContext, proof: Proof) -> None:
    """A browser that saves data gets its answer, and nothing is put on the device."""

    def save_data(route: Route) -> None:
        response = route.fetch()
        saver = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });"
        route.fulfill(response=response, body=saver + response.text())

    visitor.route("**/python_worker.js", save_data)
    page = visit(visitor, proof)
    assert int(ask(page, "started", LINE)) > 0
    page.wait_for_timeout(RESTED)
    assert page.evaluate("caches.keys()") == []


def test_nobody_waits_for_the_memory_to_be_kept(visitor: BrowserContext, proof: Proof) -> None:
    """While questions come nothing is kept; after that what is kept holds none of them."""
    page = visit(visitor, proof)
    assert page.evaluate(ASKED_WITHOUT_A_PAUSE, [LINE, RESTED]) == "not kept"
    assert page.evaluate(IS_KEPT, PATIENCE)
    assert not page.evaluate(HOLDS, ANSWERED)


def test_memory_of_one_aid_serves_another(browser: Browser, site_url: str) -> None:
    """An aid that was not asked before the memory was kept is read and answers when Python comes back from it."""
    with visitors_context(browser) as context:
        with aid_visit(context, site_url, "opdracht") as (visitor, aid):
            aid.give({"soort": "re-integratie"})
            aid.expect_outcome("andere-regels", settled=True)
            assert visitor.page.evaluate(IS_KEPT, PATIENCE)
        with aid_visit(context, site_url, "zelfcheck") as (visitor, aid):
            aid.give({"uitkering": "geen"})
            aid.expect_outcome("niet-van-toepassing", settled=True)
            # Of a Python that had to start anew the memory would be another one.
            visitor.page.wait_for_timeout(RESTED)
            assert visitor.page.evaluate(KEPT_WITH) == "opdracht"
            assert visitor.complaints == []
