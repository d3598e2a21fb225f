"""The pages to learn with, as a student with a keyboard, a phone or no JavaScript meets them."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from build_tools.teaching.talks import talks
from tests.browser.visits import PHONE, Visit, focus_with_tab, visit

SIDEWAYS = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.fixture
def student(warm_context: BrowserContext, site_url: str) -> Iterator[Visit]:
    """A visit on a phone that must end without a complaint, and without anything sent elsewhere."""
    with visit(warm_context, site_url, PHONE) as visitor:
        yield visitor
        assert visitor.complaints == []
        assert visitor.foreign_requests() == []


@pytest.fixture
def plain_page(browser: Browser, site_url: str) -> Iterator[Page]:
    """A page in a browser without JavaScript."""
    with browser.new_context(java_script_enabled=False, base_url=site_url) as context:
        yield context.new_page()


def accessible(visitor: Visit) -> None:
    """The page as it stands fits the phone and has no barrier."""
    assert visitor.axe_violations() == []
    assert not visitor.page.evaluate(SIDEWAYS)


def test_talk_is_held_with_the_keyboard(student: Visit) -> None:
    """A student writes own words, picks a reply, reads what it does and gets counts at the end, without a mouse."""
    student.open("/trainer/gesprekstrainer/karin/")
    page = student.page
    focus_with_tab(page, "[data-player] button", at_most=60)
    page.keyboard.press("Enter")
    talk = talks()["karin"]
    turn = talk.beurten[0]
    expect(page.locator("[data-player] blockquote")).to_contain_text(turn.zegt)
    focus_with_tab(page, "textarea")
    page.keyboard.type("Wat houdt u bezig?")
    focus_with_tab(page, "[data-player] button")
    page.keyboard.press("Enter")
    expect(page.locator("[data-player] .eigen")).to_contain_text("Wat houdt u bezig?")
    accessible(student)
    focus_with_tab(page, "[data-player] input[type=radio]")
    page.keyboard.press("ArrowDown")
    focus_with_tab(page, "[data-player] button")
    page.keyboard.press("Enter")
    expect(page.locator("[data-player] .effect").first).to_contain_text(turn.antwoorden[1].waarom)
    accessible(student)
    turns_left = 20
    while page.get_by_role("button", name="Naar het eind").count() == 0 and turns_left:
        turns_left -= 1
        page.get_by_role("button", name="Verder").click()
        page.get_by_role("button", name="Laat vier antwoorden zien").click()
        page.locator("[data-player] .keuze").nth(1).click()
        page.get_by_role("button", name="Dit zeg ik").click()
    page.get_by_role("button", name="Naar het eind").click()
    expect(page.locator("[data-counts] li").first).to_contain_text("Reflecties tegenover vragen")
    expect(page.locator("[data-player]")).to_contain_text("Wat houdt u bezig?")
    accessible(student)
    page.get_by_role("button", name="Nog een keer").click()
    expect(page.locator("[data-player] blockquote")).to_contain_text(turn.zegt)


def test_choice_is_asked_for(student: Visit) -> None:
    """Going on without a choice says so, and stays."""
    student.open("/trainer/gesprekstrainer/wim/")
    student.page.get_by_role("button", name="Begin het gesprek").click()
    student.page.get_by_role("button", name="Laat vier antwoorden zien").click()
    student.page.get_by_role("button", name="Dit zeg ik").click()
    expect(student.page.locator("[data-player] [role=alert]")).to_have_text("Kies eerst een antwoord.")


def test_own_talk_is_played_and_a_wrong_one_refused(student: Visit, tmp_path: Path, built_site: Path) -> None:
    """A student's own file is played as text; one with a fault is refused with the name of the field."""
    student.open("/trainer/gesprekstrainer/")
    page = student.page
    own = json.loads((built_site / "trainer/gesprekstrainer/nadia.json").read_text(encoding="utf-8"))
    own["beurten"][0]["zegt"] = "<img src=x onerror=alert(1)>"
    good, wrong = tmp_path / "goed.json", tmp_path / "fout.json"
    good.write_text(json.dumps(own), encoding="utf-8")
    wrong.write_text(json.dumps(own | {"groep": "profiteur"}), encoding="utf-8")
    page.get_by_label("Jouw bestand").set_input_files(wrong)
    expect(page.locator("[data-faults] li")).to_contain_text("gesprek, groep: toegestaan:")
    accessible(student)
    page.get_by_label("Jouw bestand").set_input_files(good)
    expect(page.locator("[data-faults] li")).to_have_count(0)
    page.get_by_role("button", name="Begin het gesprek").click()
    expect(page.locator("[data-player] blockquote")).to_contain_text("<img src=x onerror=alert(1)>")


def test_talk_is_read_without_javascript(plain_page: Page) -> None:
    """Without JavaScript the whole talk is on the page, with what each reply does behind a summary."""
    plain_page.goto("/trainer/gesprekstrainer/dennis/")
    printed = plain_page.locator(".gesprek-op-papier")
    for turn in talks()["dennis"].beurten:
        expect(printed.locator("blockquote", has_text=turn.zegt)).to_be_visible()
    printed.locator("summary").first.click()
    expect(printed.get_by_text(talks()["dennis"].beurten[0].antwoorden[0].waarom)).to_be_visible()
