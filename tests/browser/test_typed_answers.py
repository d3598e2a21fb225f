"""Numbers and dates as people type them, in whatever language their browser is; and answers that are taken back."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, expect

from tests.browser.aid_visits import AidPage, aid_visit, before_python
from tests.browser.visits import NOTE_BLOCKED, NOW, PHONE

READ_AS: dict[str, tuple[str, float | str]] = {
    "8,5": ("8,5 uur per week", 8.5),
    "9.5": ("9,5 uur per week", 9.5),
    "8½": ("8,5 uur per week", 8.5),
    "8 uur": ("8 uur per week", 8),
    "weet niet": ("Weet ik niet", "weet-ik-niet"),
}
UNREADABLE = {
    "200": "Dat getal is te hoog of te laag. Vul een getal in van 0 tot en met 168, bijvoorbeeld 8 of 8,5.",
    "-1": "Dat getal is te hoog of te laag.",
    "8,25": "Hele en halve getallen kunnen, andere niet.",
    "1.000": "niet duidelijk",
    "acht": "Dit kunnen wij niet lezen.",
}
SAID = """field => field.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id))
    .filter((place) => !place.hidden).map((place) => place.textContent)"""
TOLD = """() => {
    window.told = [];
    new MutationObserver((changes) => told.push(...changes.flatMap(({ addedNodes }) => [...addedNodes]).map(
        (node) => node.textContent))).observe(document.querySelector("section[data-outcome]"), { childList: true });
}"""


@contextmanager
def browser_in(language: str, browser: Browser) -> Iterator[BrowserContext]:
    with browser.new_context(locale=language, reduced_motion="reduce", service_workers="block") as fresh:
        fresh.clock.install(time=NOW)
        fresh.add_init_script(NOTE_BLOCKED)
        yield fresh


@pytest.fixture(scope="module", params=["nl-NL", "en-US"])
def either_context(browser: Browser, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    """A browser in Dutch, and one in English: for what is typed and read."""
    with browser_in(request.param, browser) as context:
        yield context


@pytest.fixture(scope="module", params=["nl-NL", pytest.param("en-US", marks=pytest.mark.nightly)])
def context(browser: Browser, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    """A browser in Dutch: for what follows once it was read. In English too where every page is looked at."""
    with browser_in(request.param, browser) as context:
        yield context


def typed(aid: AidPage, fact: str, text: str) -> Locator:
    """The field of a fact, once this was typed in it key by key and it was left with Tab."""
    aid.all_on_one_page()
    field = aid.form.locator(f'[name="{fact}"]')
    field.fill("")
    field.press_sequentially(text)
    field.press("Tab")
    return field


def said_at(field: Locator) -> list[str]:
    """What stands at the field about what was typed in it."""
    return [str(said) for said in field.evaluate(SAID)]


def test_number_is_read_as_people_type_it(either_context: BrowserContext, site_url: str) -> None:
    """Python is asked the number that was meant, and the page says back what it understood."""
    with aid_visit(either_context, site_url, "aanbieder") as (visitor, aid):
        for text, (understood, value) in READ_AS.items():
            field = typed(aid, "uren_per_week", text)
            line, _ = aid.last_answer({"uren_per_week": value})
            assert json.loads(line)["answers"] == {"uren_per_week": value}, text
            assert said_at(field) == [understood], text
            expect(field).not_to_have_attribute("aria-invalid", "true")
        assert visitor.complaints == []


def test_date_of_birth_has_three_fields(either_context: BrowserContext, site_url: str) -> None:
    """Day, month and year are said back in words; each is blamed for its own fault, and only once all are left."""
    with aid_visit(either_context, site_url, "zelfcheck") as (visitor, aid):
        aid.give({"uitkering": "participatiewet"})
        day, month, year = (aid.form.get_by_label(name, exact=True) for name in ("Dag", "Maand", "Jaar"))
        whole = aid.form.locator('[name="geboortedatum"]')
        visitor.page.evaluate(TOLD)
        day.press_sequentially("1")
        day.press("Tab")
        expect(month).to_be_focused()
        month.press_sequentially("13")
        month.press("Tab")
        year.press_sequentially("1959")
        assert aid.form.locator("[aria-invalid]:visible").count() == 0
        year.press("Tab")
        expect(month).to_have_attribute("aria-invalid", "true")
        expect(day).not_to_have_attribute("aria-invalid", "true")
        assert said_at(month) == ["De maand is een getal van 1 tot en met 12, of een naam."]
        # The field is marked at once; the outcome tells of it once typing has paused, and only once.
        visitor.page.wait_for_function("() => told.length > 0")
        visitor.page.wait_for_timeout(300)
        assert len(visitor.page.evaluate("told")) == 1
        assert visitor.axe_violations() == []
        aid.outcome.get_by_role("link", name="Wat is uw geboortedatum?").click()
        expect(month).to_be_focused()
        month.fill("december")
        month.press("Tab")
        aid.last_answer({"geboortedatum": "1959-12-01"})
        assert said_at(month) == ["1 december 1959"]
        # With day and month the other way round this person would be past the AOW age.
        aid.expect_outcome("nog-onbekend", settled=False)
        year.fill("1949")
        aid.expect_outcome("niet-van-toepassing", settled=True)
        expect(visitor.page.locator('[data-part="because"]')).to_contain_text("1 december 1949")
        visitor.page.reload()
        assert [field.input_value() for field in (day, month, year)] == ["1", "december", "1949"]
        whole.evaluate("field => { field.value = ''; field.dispatchEvent(new Event('change', { bubbles: true })); }")
        assert [field.input_value() for field in (day, month, year)] == ["", "", ""]


def test_answer_comes_while_typing(context: BrowserContext, site_url: str) -> None:
    """A number counts once the typing pauses, is announced once, and not again when its field is left."""
    with aid_visit(context, site_url, "aanbieder") as (visitor, aid):
        aid.all_on_one_page()
        aid.wait_until_ready()
        visitor.page.evaluate(TOLD)
        field = aid.form.locator('[name="uren_per_week"]')
        field.press_sequentially("32", delay=50)
        aid.expect_outcome("ongeschikt", settled=True)
        expect(field).to_be_focused()
        told = visitor.page.evaluate("told")
        field.blur()
        aid.last_answer({"uren_per_week": 32})
        visitor.page.wait_for_timeout(300)
        assert visitor.page.evaluate("told") == told
        assert len(set(told)) == len(told)


def test_unreadable_field_leaves_the_rest_standing(context: BrowserContext, site_url: str) -> None:
    """What cannot be read is refused at its field, once and without a fact's id; all other answers still count."""
    with aid_visit(context, site_url, "zelfcheck", PHONE) as (visitor, aid):
        aid.give({"uitkering": "geen"})
        aid.expect_outcome("niet-van-toepassing", settled=True)
        visitor.page.evaluate(TOLD)
        for text, reason in UNREADABLE.items():
            visitor.page.evaluate("told.length = 0")
            field = typed(aid, "mantelzorg_uren", text)
            expect(field).to_have_attribute("aria-invalid", "true")
            (said,) = said_at(field)
            assert reason in said
            line, _ = aid.last_answer({"uitkering": "geen"})
            assert json.loads(line)["answers"] == {"uitkering": "geen"}
            aid.expect_outcome("niet-van-toepassing", settled=True)
            visitor.page.wait_for_function("() => told.length > 0")
            told = visitor.page.evaluate("told")
            assert len(told) == 1, text
            assert told[0] == (
                "Dit antwoord kunnen wij niet gebruiken. Het telt nu niet mee: Hoeveel uur mantelzorg geeft u per week?"
            )
            assert not re.search("_|kreeg", visitor.page.locator("main").inner_text())
            assert visitor.axe_violations() == []

            aid.outcome.get_by_role("link").first.click()
            expect(field).to_be_focused()
            field.fill("")
            field.press("Tab")
            expect(field).not_to_have_attribute("aria-invalid", "true")
            expect(aid.outcome.locator('[data-part="refused"]')).to_have_count(0)


def test_nothing_is_a_choice_and_not_an_empty_field(context: BrowserContext, site_url: str) -> None:
    """Before how much comes whether; no is the number nothing, pressed again it is no answer; endless has a name."""
    with aid_visit(context, site_url, "zelfcheck", PHONE) as (visitor, aid):
        aid.give({"uitkering": "participatiewet"})
        care = aid.question("mantelzorg_uren")
        expect(care.locator("legend")).to_have_text("Geeft u mantelzorg?")
        none = care.get_by_role("button", name="Nee")
        none.click()
        aid.last_answer({"mantelzorg_uren": 0})
        expect(none).to_have_attribute("aria-pressed", "true")
        assert visitor.axe_violations() == []
        care.get_by_role("button", name="Weet ik niet").click()
        aid.last_answer({"mantelzorg_uren": "weet-ik-niet"})
        expect(none).to_have_attribute("aria-pressed", "false")
        none.click()
        none.click()
        assert aid.answers() == {"uitkering": "participatiewet"}
        care.get_by_label("Zo ja: hoeveel uur mantelzorg geeft u per week?").fill("12")
        care.get_by_label("Zo ja").blur()
        aid.last_answer({"mantelzorg_uren": 12})
    with aid_visit(context, site_url, "verordening") as (visitor, aid):
        aid.give({"vastgesteld_door_raad": "ja"})
        aid.question("maanden_max").get_by_role("button", name="Geen einde").click()
        aid.last_answer({"maanden_max": 600})
        lapsed = aid.question("vervallen_op")
        expect(lapsed.locator("[name]")).to_be_visible()
        expect(lapsed.get_by_text("Hoeft niet meer")).to_have_count(0)
        lapsed.get_by_role("button", name="Nee").click()
        expect(lapsed.get_by_role("button", name="Nee")).to_have_attribute("aria-pressed", "true")
        expect(lapsed.locator("[aria-invalid]")).to_have_count(0)
        line, _ = aid.last_answer({"maanden_max": 600})
        assert "vervallen_op" not in json.loads(line)["answers"]


def test_date_that_cannot_be_is_refused(either_context: BrowserContext, site_url: str) -> None:
    """A date of birth that is written whole, as a kept one is, is judged by the same words."""
    refused = {
        "31-2-1980": "Die dag bestaat niet.",
        "1-12-59": "Schrijf het jaar met vier cijfers.",
        "1-12-2026": "Die dag komt na de dag waarover het gaat.",
        "1-12-1026": "Het jaar klopt niet. Vul een dag in van 1 januari 1900 tot en met 31 december 2100,",
    }
    with before_python(either_context, site_url, "zelfcheck") as (_, aid):
        for text, reason in refused.items():
            aid.give({"uitkering": "geen", "geboortedatum": text})
            (said,) = said_at(aid.form.locator('[name="geboortedatum"]'))
            assert reason in said
            aid.expect_outcome("niet-van-toepassing", settled=True)


def test_scrolling_changes_no_number(context: BrowserContext, site_url: str) -> None:
    """The wheel moves the page and not the number in the field with focus."""
    with before_python(context, site_url, "zelfcheck") as (visitor, aid):
        field = typed(aid, "mantelzorg_uren", "8")
        field.click()
        visitor.page.mouse.wheel(0, 100)
        expect(field).to_have_value("8")


def test_choice_can_be_taken_back_by_keyboard(context: BrowserContext, site_url: str) -> None:
    """Behind a chosen answer comes a button that clears it and goes back to the first choice."""
    with before_python(context, site_url, "opdracht") as (visitor, aid):
        aid.give({"soort": "tegenprestatie", "onbeloond": "nee"})
        aid.expect_outcome("klopt-niet", settled=True)
        visitor.page.keyboard.press("Tab")
        expect(
            visitor.page.get_by_role("button", name="Wis dit antwoord: Doet u dit werk zonder loon?")
        ).to_be_focused()
        visitor.page.keyboard.press("Enter")
        expect(aid.form.locator('[name="onbeloond"]').first).to_be_focused()
        assert aid.answers() == {"soort": "tegenprestatie"}
        expect(aid.outcome).to_have_attribute("data-outcome", "nog-onbekend")
        expect(aid.question("onbeloond").locator("[data-take-back]")).to_have_count(0)


def test_not_knowing_is_an_answer(context: BrowserContext, site_url: str) -> None:
    """A question answered with "weet ik niet" is not asked again; with only such questions left one is done."""
    with aid_visit(context, site_url, "opdracht") as (visitor, aid):
        aid.give({"onbeloond": "weet-ik-niet"})
        aid.expect_outcome("nog-onbekend", settled=False)
        expect(aid.outcome).not_to_contain_text("Doet u dit werk zonder loon?")
        for button in visitor.page.get_by_role("button", name="Weet ik niet").all():
            button.click()
        for question in aid.form.locator("select:visible").all():
            question.select_option("weet-ik-niet")
        for choice in aid.form.locator('input[value="weet-ik-niet"]:visible').all():
            choice.check()
        line, text = aid.last_answer({"schriftelijk_besluit": "weet-ik-niet"})
        in_sight = "field => field.closest('[hidden]') === null"
        open_questions = [
            fact
            for fact in json.loads(text)["ask_next"]
            if aid.form.locator(f'[name="{fact}"]').first.evaluate(in_sight)
        ]
        assert set(json.loads(line)["answers"].values()) == {"weet-ik-niet"}
        expect(aid.outcome).to_contain_text(f"U bent klaar. Deze {len(open_questions)} dingen weet u nog niet:")
        expect(aid.outcome.locator("li")).to_have_count(len(open_questions))
        expect(aid.outcome.locator("li").filter(has_text="Een tegenprestatie is zonder loon.")).to_have_count(1)
        find_out = visitor.page.locator('[data-part="ask_next"]')
        expect(find_out.locator("h3")).to_have_text("Wat weet u nog niet?")
        expect(find_out.locator("li").filter(has_text="Een tegenprestatie is zonder loon.")).to_have_count(1)
