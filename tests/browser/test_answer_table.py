"""The answer that the page gives at once: the same as Python's, there before Python, and never of older answers."""

import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from build_tools.browser_python.answer_tables import FOLDER, days_of, file_name
from decision_aids.aids import aid_ids, version_on, versions
from decision_aids.answers.case import Case
from decision_aids.answers.check import check
from decision_aids.engine.compile import compiled
from decision_aids.engine.partition import Partition
from decision_aids.rules.facts import FIRST_DAY, UNKNOWN_ANSWER, Value
from decision_aids.rules.model import Aid
from tests.browser.aid_visits import aid_visit, settling_answers
from tests.browser.visits import PHONE, TODAY, offer_sources, visit, visitors_context

FROM_TABLE = """async ([url, questions]) => {
    const { AnswerTable } = await import("/sources/aid_table.js");
    const table = new AnswerTable(await (await fetch(url)).json());
    return questions.map(([answers, day]) => table.answer(answers, day));
}"""
OUTCOME = "document.querySelector('section[data-outcome]').dataset.outcome"
MOVED = """new Promise((resolve) => new PerformanceObserver((list) => resolve(
    list.getEntries().reduce((sum, { value }) => sum + value, 0),
)).observe({ type: "layout-shift", buffered: true }) || setTimeout(resolve, 500, 0))"""
LEFT_TO_PYTHON = ("because", "nearest_change", "nearest_all_clear")
RANDOM_SETS = 150

ONE_OF_TWO: dict[str, Any] = {
    "variant": "b",
    "uitzondering": "nee",
    "werk": "regulier",
    "reintegratie": "nee",
    "tegenprestatie_gevraagd": "nee",
}

NOT_IN_THE_TABLE: tuple[tuple[dict[str, Any], str], ...] = (
    ({"geboortedatum": "1980-01-01", "leeftijd": "18-tot-aow"}, "2026-11-22"),
    ({"geboortedatum": "1980-02-30"}, "2026-11-22"),
    ({"geboortedatum": "2026-11-23"}, "2026-11-22"),
    ({"geboortedatum": "1899-12-31"}, "2026-11-22"),
    ({"bestaat_niet": "ja"}, "2026-11-22"),
    ({"uitkering": "misschien"}, "2026-11-22"),
    ({"mantelzorg_uren": 8.25}, "2026-11-22"),
    ({"mantelzorg_uren": -0.5}, "2026-11-22"),
    ({"mantelzorg_uren": 168.5}, "2026-11-22"),
    ({"mantelzorg_uren": "8"}, "2026-11-22"),
    ({"uitkering": "geen"}, "2027-01-01"),
    ({"uitkering": "geen"}, "2014-12-31"),
)


def some_values(partition: Partition) -> list[Value]:
    """Of a number or date the first of each block, but a few where there are many."""
    starts = [block.start for block in partition.blocks[:: max(1, partition.count // 12)]]
    return [partition.fact.value(tick, TODAY) for tick in starts]


def answer_sets(aid_id: str) -> list[dict[str, Value]]:
    """Nothing, each answer alone, and random sets of answers from few to all, the same in every run."""
    draw = random.Random(aid_id)  # noqa: S311 - guards no secret
    aid = version_on(aid_id, TODAY)
    engine = compiled(aid)
    values = {
        question.fact.id: [*(question.asked.values or some_values(partition)), UNKNOWN_ANSWER]
        for question, partition in zip(aid.questions, engine.partitions, strict=True)
    }
    alone = [{fact: value} for fact, some in values.items() for value in some]
    drawn = [
        {fact: draw.choice(some) for fact, some in values.items() if draw.random() < share / RANDOM_SETS}
        for share in range(1, RANDOM_SETS + 1)
    ]
    return [_as_the_page_asks(aid, answers) for answers in ({}, *alone, *drawn)]


def in_page_order(aid_id: str, result: dict[str, Any]) -> dict[str, Any]:
    """What Python answers as the table does: without what is left to Python, the open questions as on the page."""
    open_questions = [fact.id for fact in version_on(aid_id, TODAY).facts if fact.id in result["ask_next"]]
    return result | {"ask_next": open_questions} | {part: [] for part in LEFT_TO_PYTHON}


def _as_the_page_asks(aid: Aid, answers: dict[str, Value]) -> dict[str, Value]:
    """Without the answers to questions that the page does not ask."""
    asked = Case(aid, answers, TODAY).ticks
    return {fact: value for fact, value in answers.items() if value == UNKNOWN_ANSWER or fact in asked}


@pytest.mark.parametrize("aid_id", aid_ids())
def test_table_answers_as_python_does(warm_context: BrowserContext, site_url: str, aid_id: str) -> None:
    """Outcome, open questions, findings and all else that the table gives are what Python gives."""
    asked = answer_sets(aid_id)
    with visit(warm_context, site_url) as visitor:
        offer_sources(visitor.page)
        visitor.open("/over/privacy/")
        questions = [[answers, TODAY.isoformat()] for answers in asked]
        answers = visitor.page.evaluate(FROM_TABLE, [f"/assets/{FOLDER}/{file_name(versions(aid_id))}", questions])
    expected = [in_page_order(aid_id, check(aid_id, given, TODAY)) for given in asked]
    pairs = zip(asked, answers, json.loads(json.dumps(expected)), strict=True)
    assert [(given, theirs, ours) for given, theirs, ours in pairs if theirs != ours] == []
    assert {answer["settled"] for answer in answers} == {True, False}
    aid = version_on(aid_id, TODAY)
    assert any(answer["rulings"] for answer in answers) == bool(aid.alike)


def test_table_names_a_contested_reading_as_python_does(warm_context: BrowserContext, site_url: str) -> None:
    """Where a reading of the law decides, the page names it before Python has started."""
    with visit(warm_context, site_url) as visitor:
        offer_sources(visitor.page)
        visitor.open("/over/privacy/")
        table = f"/assets/{FOLDER}/{file_name(versions('beleidsregels'))}"
        (answer,) = visitor.page.evaluate(FROM_TABLE, [table, [[ONE_OF_TWO, TODAY.isoformat()]]])
    assert answer["depends_on_reading"] == check("beleidsregels", ONE_OF_TWO, TODAY)["depends_on_reading"]
    assert answer["depends_on_reading"] == ["niet-werkt-of-niet-deelneemt"]


def test_table_takes_a_date_of_birth_as_python_does(warm_context: BrowserContext, site_url: str) -> None:
    """A date of birth means the same age to the table as to Python, on the border days and on other days than today."""
    table = f"/assets/{FOLDER}/{file_name(versions('zelfcheck'))}"
    aid = version_on("zelfcheck", TODAY)
    (substitute,) = aid.substitutes
    asked = [
        (
            {"uitkering": "participatiewet", "geboortedatum": (border + timedelta(days=shift)).isoformat()},
            day.isoformat(),
        )
        for day in days_of(aid.period)[::97]
        for border, _ in substitute.runs(day)
        for shift in (-1, 0, 1)
        if border + timedelta(days=shift) >= FIRST_DAY
    ]
    with visit(warm_context, site_url) as visitor:
        offer_sources(visitor.page)
        visitor.open("/over/privacy/")
        answers = visitor.page.evaluate(FROM_TABLE, [table, [list(question) for question in asked]])
    expected = [check("zelfcheck", given, date.fromisoformat(day))["outcome"] for given, day in asked]
    assert [answer["outcome"] for answer in answers] == expected
    assert len(set(expected)) > 1


def test_table_sees_a_date_from_the_peildatum_as_python_does(warm_context: BrowserContext, site_url: str) -> None:
    """On and around the peildatum, on other days than today too, a by-law is in force for the table as for Python."""
    aid = version_on("verordening", TODAY)
    asked = [
        ({"maatregel_vastgelegd": "nee"} | {fact: (day + timedelta(days=shift)).isoformat()}, day.isoformat())
        for day in days_of(aid.period)[::397]
        for fact in ("in_werking", "vervallen_op", "terugwerkend_tot")
        for shift in (-1, 0, 1)
    ]
    with visit(warm_context, site_url) as visitor:
        offer_sources(visitor.page)
        visitor.open("/over/privacy/")
        table = f"/assets/{FOLDER}/{file_name(versions('verordening'))}"
        answers = visitor.page.evaluate(FROM_TABLE, [table, [list(question) for question in asked]])
    expected = [check("verordening", given, date.fromisoformat(day))["findings"] for given, day in asked]
    assert [answer["findings"] for answer in answers] == json.loads(json.dumps(expected))


def test_table_leaves_to_python_what_it_does_not_hold(warm_context: BrowserContext, site_url: str) -> None:
    """A fact, a value or a day that the table does not know gets no answer from it."""
    with visit(warm_context, site_url) as visitor:
        offer_sources(visitor.page)
        visitor.open("/over/privacy/")
        table = f"/assets/{FOLDER}/{file_name(versions('zelfcheck'))}"
        given = visitor.page.evaluate(FROM_TABLE, [table, [list(question) for question in NOT_IN_THE_TABLE]])
    assert given == [None] * len(NOT_IN_THE_TABLE)


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A browser that has nothing of the site yet."""
    with visitors_context(browser) as fresh:
        yield fresh


@pytest.mark.parametrize("aid_id", aid_ids())
def test_outcome_is_there_before_python(context: BrowserContext, site_url: str, aid_id: str) -> None:
    """While Python is on its way the outcome stands already; Python confirms it and adds the reasons."""
    held_back: list[Any] = []
    context.route("**/*.wasm", lambda route: held_back.append(route))  # noqa: PLW0108 - a built-in takes no mark
    answers = settling_answers(aid_id, TODAY)
    expected = check(aid_id, answers, TODAY)
    with aid_visit(context, site_url, aid_id) as (visitor, aid):
        aid.give(answers)
        expect(aid.outcome).to_have_attribute("data-outcome", str(expected["outcome"]))
        expect(aid.outcome).to_have_attribute("data-engine", "tabel")
        expect(aid.outcome).to_have_attribute("data-settled", "true")
        title = aid.outcome.locator(".uitkomst-titel").element_handle()
        visitor.page.wait_for_function("() => document.querySelector('progress')")
        for route in held_back:
            route.continue_()
        context.unroute_all(behavior="ignoreErrors")
        aid.expect_outcome(str(expected["outcome"]), settled=True)
        expect(visitor.page.locator('[data-part="because"] h3')).to_have_text("Waarom?")
        # A title that is drawn anew would be read aloud anew.
        assert title.evaluate("title => title.isConnected")
        # What the head of the page asks for is what the script uses.
        assert len([url for url in visitor.requested if f"/{FOLDER}/" in url]) == 1
        assert visitor.complaints == []


def test_first_outcome_does_not_wait_for_python_that_runs(context: BrowserContext, site_url: str) -> None:
    """Who reads before answering gets an outcome at once too, though the first answer costs Python most."""
    with aid_visit(context, site_url, "opdracht") as (_, aid):
        aid.wait_until_ready()
        choice = aid.form.locator('[name="soort"][value="re-integratie"]')
        assert choice.evaluate(f"choice => {{ choice.click(); return {OUTCOME}; }}") == "andere-regels"
        aid.expect_outcome("andere-regels", settled=True)


def test_outcome_needs_no_python_at_all(context: BrowserContext, site_url: str) -> None:
    """Without Python the outcome follows the answers all the same, and is called right only while it is there."""
    with aid_visit(context, site_url, "opdracht") as (visitor, aid):
        visitor.page.add_init_script("delete window.WebAssembly;")
        visitor.open("/hulpmiddelen/opdracht/")
        expect(aid.trouble).to_have_attribute("data-trouble", "no-wasm")
        expect(aid.trouble).not_to_contain_text("de uitkomst is juist")
        aid.give({"soort": "re-integratie"})
        expect(aid.outcome).to_have_attribute("data-outcome", "andere-regels")
        expect(aid.trouble).to_contain_text("de uitkomst is juist")
        aid.give({"peildatum": "1-1-2014"})
        expect(aid.outcome).to_have_attribute("data-outcome", "")
        expect(aid.trouble).not_to_contain_text("de uitkomst is juist")
        aid.give({"peildatum": ""})
        aid.give({"soort": "tegenprestatie"})
        expect(aid.outcome).to_have_attribute("data-outcome", "nog-onbekend")
        expect(aid.outcome).to_have_attribute("data-engine", "tabel")


def test_outcome_of_older_answers_does_not_stay(context: BrowserContext, site_url: str) -> None:
    """Where only Python can tell and it is not there yet, the outcome of the answers before goes."""
    context.route("**/*.wasm", lambda _: None)
    with aid_visit(context, site_url, "zelfcheck") as (_, aid):
        aid.give({"uitkering": "geen"})
        expect(aid.outcome).to_have_attribute("data-outcome", "niet-van-toepassing")
        # Nothing on the page gives a value that the rules do not know; somebody's own script might.
        choice = aid.form.locator('[name="uitkering"][value="ioaw"]')
        choice.evaluate("choice => { choice.value = 'iets-anders'; choice.click(); }")
        expect(aid.outcome).to_have_attribute("data-outcome", "")
        expect(aid.outcome).to_contain_text("volgt zodra het rekenprogramma klaar is")


def test_outcome_of_older_answers_does_not_stay_when_python_falls_silent(
    context: BrowserContext, site_url: str
) -> None:
    """A Python that no longer answers does not leave the outcome of the answers before on the page."""
    with aid_visit(context, site_url, "opdracht") as (_, aid):
        aid.give({"soort": "tegenprestatie"})
        aid.expect_outcome("nog-onbekend", settled=False)
        aid.end_python()
        aid.give({"soort": "re-integratie"})
        expect(aid.outcome).to_have_attribute("data-outcome", "andere-regels")
        expect(aid.outcome).to_have_attribute("data-engine", "tabel")


@pytest.mark.parametrize("connection", ['{ saveData: true, effectiveType: "4g" }', '{ effectiveType: "3g" }'])
def test_python_is_not_fetched_unasked_where_data_is_spared(
    context: BrowserContext, site_url: str, connection: str
) -> None:
    """With data saver, or on a slow connection, Python is fetched only when the visitor asks for it."""
    with aid_visit(context, site_url, "opdracht") as (visitor, aid):
        visitor.page.add_init_script(
            f"Object.defineProperty(Navigator.prototype, 'connection', {{ get: () => ({connection}) }});"
        )
        visitor.open("/hulpmiddelen/opdracht/")
        visitor.requested.clear()
        aid.give({"soort": "re-integratie"})
        expect(aid.outcome).to_have_attribute("data-outcome", "andere-regels")
        fetch_it = visitor.page.get_by_role("button", name="Haal het rekenprogramma op")
        expect(fetch_it).to_be_visible()
        assert visitor.axe_violations() == []
        assert [url for url in visitor.requested if "python" in url] == []
        fetch_it.click()
        aid.expect_outcome("andere-regels", settled=True)
        assert visitor.complaints == []


@pytest.mark.parametrize("aid_id", aid_ids())
def test_page_keeps_still_while_it_loads(context: BrowserContext, site_url: str, aid_id: str) -> None:
    """Nothing that can be read moves when the script and the font come in, on a phone and without an answer given."""
    with visit(context, site_url, PHONE) as visitor:
        visitor.open(f"/hulpmiddelen/{aid_id}/")
        visitor.page.wait_for_selector("[data-runtime-state=ready]", state="attached", timeout=60_000)
        assert visitor.page.evaluate(MOVED) < 0.05
