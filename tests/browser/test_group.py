"""A case in front of a group: how it is chosen, and which facts can be changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, expect

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
