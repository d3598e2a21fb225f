"""What a student wrote in an interview or on a case: wiped it can be put back, and nothing of it is cut off unseen."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.visits import PHONE, Visit, visit

TOO_LONG = "Dit antwoord is te lang voor het JSON-bestand: daarin passen 4000 tekens. Maak het korter."


@pytest.fixture
def student(warm_context: BrowserContext, site_url: str) -> Iterator[Visit]:
    """A visit on a phone that must end without a complaint."""
    with visit(warm_context, site_url, PHONE) as visitor:
        yield visitor
        assert visitor.complaints == []


def kept(page: Page, name: str) -> int:
    """How many entries the device has of this page: another one may have kept its own when it closed."""
    return len([key for key in page.evaluate("Object.keys(localStorage)") if key.startswith(name)])


def test_wiped_interview_is_put_back(student: Visit) -> None:
    """Wiping says so, beside a button that puts back what was filled in and what the device kept, for ten seconds."""
    student.open("/trainer/onderzoek/")
    page = student.page
    goal, keep = page.locator("#vraag-doel"), page.get_by_label("Bewaar deze antwoorden")
    page.locator("[name=toestemming]").check()
    goal.fill("Meedoen, zei zij.")
    keep.check()
    page.get_by_role("button", name="Wis alles").click()
    expect(page.locator("[data-undo]")).to_have_text("Alles is gewist. Zet terug")
    expect(goal).to_have_value("")
    assert kept(page, "onderzoek") == 0
    back = page.get_by_role("button", name="Zet terug")
    expect(back).to_be_focused()
    assert student.axe_violations() == []
    back.click()
    expect(goal).to_have_value("Meedoen, zei zij.")
    expect(page.locator("[name=toestemming]")).to_be_checked()
    expect(keep).to_be_checked()
    assert kept(page, "onderzoek") == 1
    expect(back).to_have_count(0)
    page.get_by_role("button", name="Wis alles").click()
    page.mouse.move(0, 0)
    page.clock.run_for(11_000)
    expect(back).to_have_count(0)
    assert kept(page, "onderzoek") == 0


def test_empty_interview_is_wiped_without_a_word(student: Visit) -> None:
    """Where nothing was filled in there is nothing to put back."""
    student.open("/trainer/onderzoek/")
    student.page.get_by_role("button", name="Wis alles").click()
    expect(student.page.locator("[data-undo]")).to_be_empty()


def test_long_answer_is_told_and_not_cut(student: Visit) -> None:
    """What is too long to read back is said at its field and makes no file; kept on the device it stays whole."""
    student.open("/trainer/onderzoek/")
    page, goal = student.page, student.page.locator("#vraag-doel")
    page.locator("[name=toestemming]").check()
    goal.focus()
    page.keyboard.insert_text("a" * 4001)
    expect(goal).to_have_value("a" * 4001)
    expect(goal).to_have_attribute("aria-invalid", "true")
    expect(goal).to_have_accessible_description(TOO_LONG)
    page.get_by_label("Bewaar deze antwoorden").check()
    page.reload()
    expect(goal).to_have_value("a" * 4001)
    page.get_by_role("button", name="Neem mee als JSON").click()
    expect(goal).to_be_focused()
    expect(page.get_by_text(TOO_LONG)).to_be_visible()
    assert student.axe_violations() == []
    page.keyboard.press("End")
    page.keyboard.press("Backspace")
    expect(page.get_by_text(TOO_LONG)).to_have_count(0)
    with page.expect_download():
        page.get_by_role("button", name="Neem mee als JSON").click()


def test_wiped_case_is_put_back(student: Visit) -> None:
    """Who begins a case anew can get the own judgement back, with what the device kept of it."""
    student.open("/trainer/casussen/ruud-in-het-buurthuis/")
    page = student.page
    page.locator("[data-judge] .keuze").first.click()
    for level in ("moet", "wenselijk", "situationeel"):
        page.locator(f"[name={level}]").fill(f"Mijn reden: {level}.")
    page.get_by_role("button", name="Leg vast en vergelijk").click()
    page.get_by_label("Bewaar mijn antwoord").check()
    page.get_by_role("button", name="Wis en begin opnieuw").click()
    expect(page.locator("[name=moet]")).to_have_value("")
    assert kept(page, "casus") == 0
    expect(page.locator("[data-undo]")).to_have_text("Alles is gewist. Zet terug")
    back = page.get_by_role("button", name="Zet terug")
    expect(back).to_be_focused()
    assert student.axe_violations() == []
    back.click()
    expect(page.locator("[data-own=moet]")).to_have_text("Mijn reden: moet.")
    expect(page.locator("[data-verdict]")).to_be_focused()
    expect(page.get_by_label("Bewaar mijn antwoord")).to_be_checked()
    assert kept(page, "casus") == 1
