"""A visit to the page of an aid: its answers, given by name, and the conversation of the page with Python."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, ViewportSize, expect

from decision_aids.aids import aid_ids, version_on
from decision_aids.answers.check import check
from decision_aids.rules.facts import Fact, Kind, Value
from decision_aids.rules.model import Aid, Question
from tests.browser.visits import DESK, TODAY, Scheme, Visit, visit

CASE_IN_ORDER: dict[str, Value] = {
    "variant": "a",
    "uitzondering": "nee",
    "werk": "geen",
    "reintegratie": "nee",
    "tegenprestatie_gevraagd": "ja",
    "mantelzorg": "nee",
    "vrijwilligerswerk": "nee",
    "onbeloond": "ja",
    "maatschappelijk_nuttig": "ja",
    "naast_regulier_werk": "ja",
    "staat_werk_in_de_weg": "nee",
    "beperkt_in_omvang_en_duur": "ja",
    "medewerker_overtuigd": "ja",
    "klant_overtuigd": "ja",
    "externe_partij_overtuigd": "ja",
    "externe_partij_geeft_terug": "ja",
    "gesprek_gevoerd": "ja",
    "kracht_en_bekwaamheid": "ja",
    "wensen_en_ambities": "ja",
    "ruimte_voor_eigen_voorstel": "ja",
    "eigen_voorstel": "overgenomen",
    "eigen_omgeving": "ja",
    "duur_afgesproken": "ja",
    "vervolg_besproken": "ja",
    "verdringing_beoordeeld": "ja",
    "verdringing_twijfel": "nee",
    "maatregel_overwogen": "nee",
    "verordening_pas_na_ontwerp": "ja",
}
SOME_ANSWERS: dict[str, Value] = {"variant": "a", "werk": "geen", "reintegratie": "nee"}
OWN_WORDS = "Niemand deed dit werk eerder. Nagevraagd bij de ploegleider."

# The worker is the real one; it is only overheard.
OVERHEAR_PYTHON = """
    window.conversation = { begun: false, asked: [], answered: [], ready: false };
    window.Worker = class extends Worker {
        constructor(url, options) {
            super(url, options);
            conversation.begun = true;
            this.addEventListener("message", ({ data }) => {
                if (data.type === "ready") conversation.ready = true;
                if (data.type === "answer") conversation.answered.push(data);
            });
        }
        postMessage(message) {
            if (message.type === "ask") conversation.asked.push(message);
            super.postMessage(message);
        }
    };
"""
# A line so slow that nothing of Python comes in while the test looks: all that is drawn is the table's.
PYTHON_ON_ITS_WAY = """
    window.conversation = { begun: false };
    window.Worker = class extends EventTarget {
        constructor(url, { type }) {
            super();
            conversation.begun = type === "module";
        }
        postMessage() {}
        terminate() {}
    };
"""
LAST_ANSWERED = """expected => {
    const asked = conversation.asked.at(-1);
    const answered = conversation.answered.at(-1);
    return asked && answered && asked.id === answered.id
        && Object.entries(expected).every(([name, value]) => JSON.parse(asked.line).answers[name] === value)
        && [asked.line, answered.text];
}"""


ONE_OF_EACH_KIND = ("zelfcheck", "beleidsregels")
"""An aid that asks one question at a time, with by-laws and the most in it, and one that is a list."""
EVERY_AID = [
    pytest.param(aid_id, marks=[] if aid_id in ONE_OF_EACH_KIND else pytest.mark.nightly) for aid_id in aid_ids()
]
"""Parameters of a test: one aid of each kind on every run, and the others where every page is looked at."""


@dataclass(frozen=True)
class AidPage:
    """The page of one aid, opened with OVERHEAR_PYTHON or PYTHON_ON_ITS_WAY; `engine`: what its outcome is from."""

    page: Page
    engine: Literal["pyodide", "tabel"] = "pyodide"

    @property
    def form(self) -> Locator:
        return self.page.locator("form[data-aid]")

    @property
    def outcome(self) -> Locator:
        return self.page.locator("section[data-outcome]")

    @property
    def trouble(self) -> Locator:
        return self.page.locator("[data-trouble]")

    def end_python(self) -> None:
        """End the worker in which Python runs, as a browser does that is short of memory: without a word."""
        next(worker for worker in self.page.workers if "python_worker" in worker.url).evaluate("self.close()")

    def question(self, fact: str) -> Locator:
        """The question in which a fact is asked."""
        return self.form.locator("fieldset").filter(has=self.page.locator(f'[name="{fact}"]'))

    def all_on_one_page(self) -> None:
        """Put all questions on one page, and fold none away, as somebody can by the buttons."""
        if self.form.get_attribute("data-mode") == "steps":
            self.form.get_by_role("button", name="Alle vragen op één pagina").click()
        self.form.evaluate("form => form.querySelectorAll('fieldset').forEach(({ dataset }) => dataset.unfolded = '')")

    def give(self, answers: dict[str, Value]) -> None:
        """Fill in these answers, in this order, with all questions on one page."""
        self.all_on_one_page()
        for fact, value in answers.items():
            field = self.form.locator(f'[name="{fact}"]')
            if field.first.get_attribute("type") == "radio":
                self.form.locator(f'[name="{fact}"][value="{value}"]').check()
            elif field.evaluate("field => field.tagName") == "SELECT":
                field.select_option(str(value))
            else:
                field.fill(str(value))
                field.blur()

    def answers(self) -> dict[str, str]:
        """What the form holds now, as the browser would send it."""
        given: dict[str, str] = self.form.evaluate("form => Object.fromEntries(new FormData(form))")
        return {fact: value for fact, value in given.items() if value}

    def last_answer(self, given: dict[str, Value]) -> tuple[str, str]:
        """The line that Python was asked once these answers were given, and the line it answered."""
        line, text = self.page.wait_for_function(LAST_ANSWERED, arg=given, timeout=60_000).json_value()
        return line, text

    def wait_until_ready(self) -> None:
        """Return once Python runs and nothing is left to report about it."""
        self.page.wait_for_function("() => conversation.ready", timeout=60_000)
        expect(self.page.locator("[data-runtime-state]")).to_be_empty(timeout=60_000)

    def expect_outcome(self, outcome: str, *, settled: bool) -> None:
        """The region of the outcome says this, and that it comes from `engine`."""
        expect(self.outcome).to_have_attribute("data-engine", self.engine, timeout=60_000)
        expect(self.outcome).to_have_attribute("data-outcome", outcome)
        expect(self.outcome).to_have_attribute("data-settled", json.dumps(settled))


def settling_answers(aid_id: str, on: date) -> dict[str, Value]:
    """Answers that settle an aid, each to a question on the screen by then."""
    aid = version_on(aid_id, on)
    answers: dict[str, Value] = {}
    while not (result := _result(aid_id, answers, on))["settled"]:
        questions = (question for fact in result["ask_next"] for question in aid.questions if question.fact.id == fact)
        question = next(question for question in questions if _on_screen(aid, question, answers))
        answers[question.fact.id] = _first_value(question.asked, on)
    return answers


def first_choice(aid_id: str) -> tuple[str, str]:
    """A question of an aid that is asked at once, and an answer to it that can be ticked."""
    asked = version_on(aid_id, TODAY).questions
    fact = next(each.fact for each in asked if each.fact.values and not each.dated and each.only_if is None)
    return fact.id, fact.values[0]


def _first_value(fact: Fact, on: date) -> Value:
    match fact.kind:
        case Kind.GETAL:
            return 0
        case Kind.DATUM:
            return on.isoformat()
        case _:
            return fact.values[0]


def _on_screen(aid: Aid, question: Question, answers: dict[str, Value]) -> bool:
    if question.unless is not None and answers.get(question.unless[0]) in question.unless[1]:
        return False
    if question.only_if is None:
        return True
    fact, values = question.only_if
    opener = next(each for each in aid.questions if each.fact.id == fact)
    given = answers.get(fact)
    if opener.dated and given is not None:
        given = opener.dated.on(str(given), TODAY)
    return given in values and _on_screen(aid, opener, answers)


def _result(aid_id: str, answers: dict[str, Value], on: date) -> dict[str, Any]:
    return dict(check(aid_id, answers, on))


@contextmanager
def aid_visit(
    context: BrowserContext, site: str, aid: str, size: ViewportSize = DESK, scheme: Scheme = "light"
) -> Iterator[tuple[Visit, AidPage]]:
    with visit(context, site, size, scheme) as visitor:
        visitor.page.add_init_script(OVERHEAR_PYTHON)
        visitor.open(f"/hulpmiddelen/{aid}/")
        # Python is fetched once the table is in: by which the next question is chosen.
        visitor.page.wait_for_function("() => conversation.begun")
        yield visitor, AidPage(visitor.page)


@contextmanager
def without_python(
    context: BrowserContext, site: str, aid_id: str, size: ViewportSize
) -> Iterator[tuple[Visit, AidPage]]:
    """A visit to an aid in which Python never starts."""
    with visit(context, site, size) as visitor:
        aid = AidPage(visitor.page)
        visitor.page.add_init_script("delete window.WebAssembly;")
        visitor.open(f"/hulpmiddelen/{aid_id}/")
        expect(aid.trouble).to_have_attribute("data-trouble", "no-wasm")
        yield visitor, aid


@contextmanager
def on_a_slow_line(
    context: BrowserContext, site: str, size: ViewportSize = DESK, scheme: Scheme = "light"
) -> Iterator[tuple[Visit, AidPage]]:
    """A visit that has opened nothing yet, in which Python is still on its way at the end."""
    with visit(context, site, size, scheme) as visitor:
        visitor.page.add_init_script(PYTHON_ON_ITS_WAY)
        yield visitor, AidPage(visitor.page, "tabel")


@contextmanager
def before_python(
    context: BrowserContext, site: str, aid_id: str, size: ViewportSize = DESK, scheme: Scheme = "light"
) -> Iterator[tuple[Visit, AidPage]]:
    """A visit to an aid for what its table and its scripts draw: the start of Python, the dearest part, is spared."""
    with on_a_slow_line(context, site, size, scheme) as (visitor, aid):
        visitor.open(f"/hulpmiddelen/{aid_id}/")
        visitor.page.wait_for_function("() => conversation.begun")
        yield visitor, aid
