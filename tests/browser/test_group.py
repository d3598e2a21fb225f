"""A case in front of a group: how it is chosen, which facts can be changed, and what is said of a wrong answer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, expect

from build_tools.teaching.cases import cases
from tests.browser.visits import DESK, Visit, visit

NOTE_TOLD = """() => {
    window.told = [];
    const place = document.querySelector("[data-below]");
    new MutationObserver(() => told.push(place.textContent)).observe(place, { childList: true });
}"""
GARDEN, LEYLA = "de-moestuin-zoekt-hulp", "leyla-in-overbetuwe"


@pytest.fixture
def trainer(warm_context: BrowserContext, site_url: str) -> Iterator[Visit]:
    """The page for groups on a wide screen, in a visit that must end without a complaint."""
    with visit(warm_context, site_url, DESK) as visitor:
        visitor.open("/trainer/casus-in-de-groep/")
        yield visitor
        assert visitor.complaints == []
        assert visitor.foreign_requests() == []


def is_told_at(field: Locator, place: str, words: str) -> None:
    """The field is marked as wrong, has focus, and is described by what is said of it."""
    expect(field).to_be_focused()
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_accessible_description(words)
    expect(field.page.locator(place)).to_be_visible()


def test_only_what_is_asked_of_the_case_can_be_changed(trainer: Visit) -> None:
    """A question on a person is not offered where nobody is known yet: its answer would seem to change nothing."""
    page = trainer.page
    page.get_by_label("Kies een casus").select_option(GARDEN)
    questions = page.get_by_label("Welk feit verander je?").locator("option")
    expect(questions.filter(has_text="Is er al iemand die kan komen?")).to_have_count(1)
    expect(questions.filter(has_text="Past het werk bij wat deze persoon kan?")).to_have_count(0)


def test_list_is_gone_through_with_the_keyboard(trainer: Visit) -> None:
    """Each press of an arrow shows a case below, says so once, and leaves focus in the list."""
    page, listed = trainer.page, trainer.page.get_by_label("Kies een casus")
    page.evaluate(NOTE_TOLD)
    listed.focus()
    for _ in range(2):
        page.keyboard.press("ArrowDown")
        expect(page.locator("[data-stage] h2")).to_have_text(cases()[listed.input_value()].titel)
    expect(page.get_by_role("button", name="Volgende stap")).to_be_visible()
    expect(listed).to_be_focused()
    told = page.evaluate("told")
    assert told == [*dict.fromkeys(told)]
    assert told[-1] == f"Hieronder staat: {cases()[listed.input_value()].titel}"


def test_list_names_the_case_that_is_shown(trainer: Visit, built_site: Path, tmp_path: Path) -> None:
    """After a file the list names no case, so that the same one can be chosen again; a file that opens has focus."""
    page, listed = trainer.page, trainer.page.get_by_label("Kies een casus")
    stage, file = page.locator("[data-stage]"), page.get_by_label("Of open een bewaard bestand")
    wrong = tmp_path / "fout.json"
    wrong.write_text("{{{", encoding="utf-8")
    listed.select_option(LEYLA)
    expect(page.get_by_role("button", name="Volgende stap")).to_be_visible()
    file.set_input_files(wrong)
    expect(stage).to_be_hidden()
    expect(listed).to_have_value("")
    listed.select_option(LEYLA)
    expect(stage.locator("h2")).to_have_text(cases()[LEYLA].titel)
    file.set_input_files(built_site / f"trainer/casussen/{GARDEN}.json")
    expect(stage.locator("h2")).to_have_text(f"{GARDEN}.json")
    expect(page.get_by_role("button", name="Volgende stap")).to_be_visible()
    expect(stage.locator("h2")).to_be_focused()
    expect(listed).to_have_value("")
    listed.select_option(LEYLA)
    expect(stage.locator("h2")).to_have_text(cases()[LEYLA].titel)
    listed.select_option("")
    expect(stage).to_be_hidden()


def test_wrong_number_is_told_at_its_field(trainer: Visit) -> None:
    """A new answer and a threshold that cannot be are told at their field, with what can, and a right one ends that."""
    page = trainer.page
    page.get_by_label("Kies een casus").select_option(LEYLA)
    page.get_by_label("Welk feit verander je?").select_option("vrijwilligerswerk_uren")
    answer = page.get_by_label("Het nieuwe antwoord")
    answer.fill("999")
    page.get_by_role("button", name="Verander het feit").click()
    can = "Dat getal is te hoog of te laag. Geef een getal van 0 tot en met 168. Halven mogen."
    is_told_at(answer, "#groep-antwoord-fout", f"{can} Weet je het niet? Laat het leeg.")
    assert trainer.axe_violations() == []
    answer.fill("3 uur")
    page.get_by_role("button", name="Verander het feit").click()
    expect(page.locator("[data-fact-told]")).to_contain_text("De uitkomst wordt")
    expect(answer).not_to_have_attribute("aria-invalid", "true")
    expect(page.locator("#groep-antwoord-fout")).to_be_hidden()
    page.get_by_text("Wat als één regel of grens anders is?").click()
    threshold = page.get_by_label("Waar legt de groep de grens?")
    threshold.fill("999")
    page.get_by_role("button", name="Reken opnieuw").click()
    is_told_at(threshold, "#groep-grens-fout", can)
    assert trainer.axe_violations() == []
