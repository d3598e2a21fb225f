"""A case, as a student argues it on a phone and as a trainer shows it to a group."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from build_tools.teaching.cases import cases
from tests.browser.aid_visits import on_a_slow_line
from tests.browser.visits import DESK, PHONE, SIDEWAYS, HeldBack, Visit, focus_with_tab, visit

NOTE_HEADINGS = """() => {
    const stage = document.querySelector("[data-stage]");
    window.headings = [];
    const note = () => headings.push(stage.querySelector("h2").textContent);
    new MutationObserver(note).observe(stage, { childList: true });
}"""
OWN = {"moet": "Overleg moet bij twijfel.", "wenselijk": "niets", "situationeel": "De baan was al weg."}


@pytest.fixture
def student(warm_context: BrowserContext, site_url: str) -> Iterator[Visit]:
    """A visit on a phone that must end without a complaint, and without anything sent elsewhere."""
    with visit(warm_context, site_url, PHONE) as visitor:
        yield visitor
        assert visitor.complaints == []
        assert visitor.foreign_requests() == []


@pytest.fixture
def trainer(warm_context: BrowserContext, site_url: str) -> Iterator[Visit]:
    """The same on a wide screen."""
    with visit(warm_context, site_url, DESK) as visitor:
        yield visitor
        assert visitor.complaints == []
        assert visitor.foreign_requests() == []


def accessible(visitor: Visit) -> None:
    """The page as it stands fits the screen and has no barrier."""
    assert visitor.axe_violations() == []
    assert not visitor.page.evaluate(SIDEWAYS)


def test_student_argues_first_and_then_compares(student: Visit, tmp_path: Path) -> None:
    """With the keyboard: an outcome and words per level first, then the reasoning beside them; kept only on request."""
    student.open("/trainer/casussen/ruud-in-het-buurthuis/")
    page, case = student.page, cases()["ruud-in-het-buurthuis"]
    reasons = page.locator("[data-compared]")
    expect(reasons).to_be_hidden()
    expect(page.locator("[data-reasoning]")).not_to_have_attribute("open", "")
    focus_with_tab(page, "[data-judge] input[type=radio]", at_most=60)
    page.keyboard.press("ArrowDown")
    for level, words in OWN.items():
        focus_with_tab(page, "textarea")
        if level == "situationeel":
            focus_with_tab(page, "[data-judge] button")
            page.keyboard.press("Enter")
            expect(page.locator("[data-judge] [role=alert]")).to_contain_text("Schrijf ook iets op bij")
            expect(page.locator("[name=situationeel]")).to_be_focused()
            accessible(student)
        page.keyboard.type(words)
    focus_with_tab(page, "[data-judge] button")
    page.keyboard.press("Enter")
    expect(reasons).to_be_visible()
    expect(page.locator("[data-verdict]")).to_be_focused()
    expect(page.locator("[data-feedback]")).to_have_text(case.fout["aandacht"])
    for level, words in OWN.items():
        expect(page.locator(f"[data-own={level}]")).to_have_text(words)
    expect(reasons).to_contain_text(case.redenering.moet[0])
    accessible(student)
    assert page.evaluate("localStorage.length") == 0
    with page.expect_download() as download:
        page.get_by_role("button", name="Neem mijn antwoord mee").click()
    download.value.save_as(tmp_path / "antwoord.txt")
    assert OWN["situationeel"] in (tmp_path / "antwoord.txt").read_text(encoding="utf-8")
    page.evaluate("print = () => null")
    page.get_by_role("button", name="Druk mijn antwoord af").click()
    page.emulate_media(media="print")
    expect(reasons).to_be_visible()
    expect(page.locator(".casus-feiten")).to_be_hidden()
    expect(page.locator("[data-reasoning]")).to_be_hidden()
    page.emulate_media(media="screen")
    page.get_by_label("Bewaar mijn antwoord").check()
    page.reload()
    expect(page.locator("[data-own=moet]")).to_have_text(OWN["moet"])
    page.get_by_role("button", name="Wis en begin opnieuw").click()
    assert page.evaluate("localStorage.length") == 0
    expect(page.locator("[name=moet]")).to_have_value("")


def test_missing_part_of_a_judgement_is_told_at_its_field(student: Visit) -> None:
    """The choice or the words that are missing are marked, described by what is missing, and have focus."""
    student.open("/trainer/casussen/ruud-in-het-buurthuis/")
    page = student.page
    submit = page.get_by_role("button", name="Leg vast en vergelijk")
    choice, must = page.get_by_role("radiogroup"), page.locator("[name=moet]")
    submit.click()
    expect(choice).to_have_attribute("aria-invalid", "true")
    expect(choice).to_have_accessible_description("Kies eerst een uitkomst.")
    expect(choice.get_by_role("radio").first).to_be_focused()
    assert student.axe_violations() == []
    choice.get_by_role("radio").first.check()
    submit.click()
    expect(choice).not_to_have_attribute("aria-invalid", "true")
    expect(must).to_be_focused()
    expect(must).to_have_attribute("aria-invalid", "true")
    expect(must).to_have_accessible_description(
        "Schrijf ook iets op bij: dit moet. Zie je niets? Schrijf dan: niets. "
        "Zie je bij een niveau niets? Schrijf dan: niets."
    )
    assert student.axe_violations() == []


def test_case_is_read_without_javascript(browser: Browser, site_url: str) -> None:
    """Without JavaScript the case stands there, and its reasoning behind a summary."""
    case = cases()["leyla-in-schagen"]
    with browser.new_context(java_script_enabled=False, base_url=site_url) as context:
        page = context.new_page()
        page.goto(f"/trainer/casussen/{case.id}/")
        expect(page.locator("[data-judge]")).to_be_hidden()
        expect(page.get_by_text(case.situatie[0])).to_be_visible()
        page.locator("[data-reasoning] summary").click()
        expect(page.locator("[data-reasoning]")).to_contain_text(case.redenering.ruimte)


def test_trainer_reveals_step_by_step_and_changes_a_fact_and_a_rule(trainer: Visit) -> None:
    """The outcome stays hidden until asked for; a fact turns it, and Python tells for whom another threshold does."""
    trainer.open("/trainer/casus-in-de-groep/")
    page = trainer.page
    page.get_by_label("Kies een casus").select_option("leyla-in-overbetuwe")
    reasons = page.locator("[data-reasons]")
    further = page.get_by_role("button", name="Volgende stap")
    expect(further).to_be_visible()
    expect(reasons.locator("h4:visible")).to_have_count(0)
    further.click()
    expect(reasons.locator("h4:visible")).to_have_text(["De uitkomst"])
    expect(reasons.locator("h4:visible")).to_be_focused()
    page.get_by_role("button", name="Laat alles zien").click()
    expect(reasons).to_contain_text(cases()["leyla-in-overbetuwe"].redenering.ruimte)
    accessible(trainer)
    page.get_by_label("Welk feit verander je?").select_option("vrijwilligerswerk_uren")
    page.get_by_label("Het nieuwe antwoord").fill("drie")
    page.get_by_role("button", name="Verander het feit").click()
    expect(page.locator("#groep-antwoord-fout")).to_contain_text("kunnen wij niet lezen")
    page.get_by_label("Het nieuwe antwoord").fill("3 uur")
    page.get_by_role("button", name="Verander het feit").click()
    expect(page.locator("[data-fact-told]")).to_contain_text("wordt: De gemeente mag u een tegenprestatie vragen")
    page.get_by_text("Wat als één regel of grens anders is?").click()
    page.get_by_label("Wat verander je?").select_option(
        label="Hoeveel uur vrijwilligerswerk doet u per week? Nu: vanaf 4 uur per week"
    )
    page.get_by_label("Waar legt de groep de grens?").fill("8")
    page.get_by_label("Ook in andere verordeningen").check()
    page.get_by_role("button", name="Reken opnieuw").click()
    told = page.locator("[data-rule-told]")
    expect(told).to_contain_text("Deze casus wordt: De gemeente mag u een tegenprestatie vragen")
    expect(told).to_contain_text("Bij 5 van de 29 gemeenten")
    accessible(trainer)
    page.get_by_role("button", name="Groot in beeld").click()
    expect(page.locator(".site-header")).to_be_hidden()
    accessible(trainer)
    page.keyboard.press("Escape")
    expect(page.locator(".site-header")).to_be_visible()


def test_of_two_cases_in_a_row_the_last_is_shown(trainer: Visit) -> None:
    """A case that was chosen while Python still worked on another is not covered by that one when its outcome comes."""
    held_back = HeldBack()
    trainer.page.route("**/*.wasm", held_back)
    trainer.open("/trainer/casus-in-de-groep/")
    page, (first, last) = trainer.page, ("leyla-in-overbetuwe", "mo-en-de-32-uur")
    for case in (first, last):
        page.get_by_label("Kies een casus").select_option(case)
        expect(page.locator("[data-stage] h2")).to_have_text(cases()[case].titel)
    page.evaluate(NOTE_HEADINGS)
    held_back.let_go()
    expect(page.get_by_role("button", name="Volgende stap")).to_be_visible()
    assert page.evaluate("headings") == [cases()[last].titel]


def test_cases_that_did_not_come_are_asked_for_again(warm_context: BrowserContext, site_url: str) -> None:
    """A case that is chosen then is not opened but that is said, and choosing it once more opens it."""
    with on_a_slow_line(warm_context, site_url) as (visitor, _):
        page = visitor.page
        page.route("**/casussen.json", lambda route: route.fulfill(status=500))
        visitor.open("/trainer/casus-in-de-groep/")
        page.get_by_label("Kies een casus").select_option("leyla-in-overbetuwe")
        expect(page.locator("[data-faults]")).to_contain_text("Is er verbinding?")
        page.unroute("**/casussen.json")
        page.get_by_label("Kies een casus").select_option("leyla-in-overbetuwe")
        expect(page.locator("[data-stage] h2")).to_have_text(cases()["leyla-in-overbetuwe"].titel)
        expect(page.locator("[data-faults]")).to_be_empty()


def test_trainer_opens_a_file_and_a_wrong_one_is_refused(student: Visit, built_site: Path, tmp_path: Path) -> None:
    """A saved file becomes a case, also on a phone; of a bare one the aid is asked; a wrong one names its fields."""
    student.open("/trainer/casus-in-de-groep/")
    page = student.page
    saved = json.loads((built_site / "trainer/casussen/mo-en-de-32-uur.json").read_text(encoding="utf-8"))
    files = {
        "fout": saved | {"answers": {"uren_per_week": "<img src=x onerror=alert(1)>", "naam": "iemand"}},
        "kaal": saved["answers"],
        "goed": saved,
    }
    for name, content in files.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(content), encoding="utf-8")
    page.get_by_label("Of open een bewaard bestand").set_input_files(tmp_path / "fout.json")
    expect(page.locator("[data-faults] li")).to_have_count(2)
    expect(page.locator("[data-faults]")).to_contain_text("uren_per_week: “<img src=x")
    accessible(student)
    with page.expect_file_chooser() as chooser:
        page.get_by_label("Of open een bewaard bestand").click()
    assert chooser.value.element.input_value() == ""  # or the same file, mended, would be no change
    page.get_by_label("Of open een bewaard bestand").set_input_files(tmp_path / "kaal.json")
    page.get_by_label("Bij welk hulpmiddel").select_option("opdracht")
    expect(page.locator("[data-stage] h2")).to_have_text("kaal.json")
    page.get_by_label("Of open een bewaard bestand").set_input_files(tmp_path / "goed.json")
    expect(page.locator("[data-stage] h2")).to_have_text("goed.json")
    page.get_by_role("button", name="Laat alles zien").click()
    expect(page.locator("[data-reasons]")).to_contain_text("Deze opdracht klopt zo niet")
    accessible(student)
