"""The pages to learn with, as a student with a keyboard, a phone or no JavaScript meets them."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from build_tools.teaching.cases import cases
from build_tools.teaching.talks import talks
from tests.browser.teaching_pages import SHOWN_BY_SCRIPT
from tests.browser.visits import OUT_OF_SIGHT, PHONE, SIDEWAYS, Visit, focus_with_tab, visit

FIRST_CASE = next(iter(cases()))
FULL = "() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }"
FURTHER = re.compile("^(Verder|Naar het eind)$")


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
    further = page.get_by_role("button", name=FURTHER)
    turns_left = 20
    while further.inner_text() == "Verder" and turns_left:
        turns_left -= 1
        further.click()
        page.get_by_role("button", name="Laat vier antwoorden zien").click()
        page.locator("[data-player] .keuze").nth(1).click()
        page.get_by_role("button", name="Dit zeg ik").click()
    page.get_by_role("button", name="Naar het eind").click()
    expect(page.locator("[data-counts] li").first).to_contain_text("Reflecties tegenover vragen")
    expect(page.locator("[data-player]")).to_contain_text("Wat houdt u bezig?")
    accessible(student)
    page.get_by_role("button", name="Nog een keer").click()
    expect(page.locator("[data-player] blockquote")).to_contain_text(turn.zegt)


@pytest.mark.parametrize(
    ("button", "printed", "left_out"),
    [
        ("Druk de papieren versie af", ".gesprek-op-papier", ".gesprek-speler"),
        ("Druk je gesprek af", "[data-counts]", ".gesprek-op-papier"),
    ],
)
def test_talk_is_printed_one_way_at_a_time(student: Visit, button: str, printed: str, left_out: str) -> None:
    """On paper comes the talk as it was held, or the talk to hold, and never both; no button is printed."""
    student.open("/trainer/gesprekstrainer/farah/")
    page = student.page
    page.evaluate("print = () => null")
    if printed == "[data-counts]":
        page.get_by_role("button", name="Begin het gesprek").click()
        further = page.get_by_role("button", name=FURTHER)
        for _ in talks()["farah"].beurten:
            page.get_by_role("button", name="Laat vier antwoorden zien").click()
            page.locator("[data-player] .keuze").first.click()
            page.get_by_role("button", name="Dit zeg ik").click()
            is_last = further.inner_text() == "Naar het eind"
            further.click()
            if is_last:
                break
    page.get_by_role("button", name=button).click()
    page.emulate_media(media="print")
    expect(page.locator(printed)).to_be_visible()
    expect(page.locator(left_out)).to_be_hidden()
    expect(page.locator(".oefening-knoppen:visible")).to_have_count(0)


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
    expect(page.locator("[data-ready]")).to_have_text(f"Het gesprek “{own['titel']}” staat klaar.")
    for words in (own["persoon"], own["doel"], *own["nabespreken"]):
        expect(page.get_by_text(words)).to_be_visible()
    accessible(student)
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


def test_quiz_draws_by_a_word_and_keeps_score(student: Visit) -> None:
    """The same word gives the same questions; each answer is judged with its reason, and the end gives the score."""
    student.open("/trainer/quiz/")
    page = student.page
    start, further = page.get_by_role("button", name="Begin de quiz"), page.locator("[data-next] button")
    asked: list[list[str | None]] = []
    for _ in range(2):
        page.get_by_label("Woord voor de trekking").fill("groep 3")
        start.click()
        asked.append([])
        for place in range(10):
            shown = page.locator(".quizvraag:visible")
            expect(shown).to_have_count(1)
            asked[-1].append(shown.get_attribute("data-question"))
            expect(shown.locator("details")).to_be_hidden()
            if place == 0:
                further.click()
                expect(page.locator("[data-stand]")).to_contain_text("Kies eerst een antwoord.")
                accessible(student)
            shown.locator("label", has=page.locator("[data-right]")).click()
            further.click()
            expect(shown.locator("[data-verdict]")).to_have_text("Goed.")
            expect(shown.locator("details ul")).to_be_visible()
            further.click()
        expect(page.locator("[data-stand]")).to_contain_text("10 van de 10")
        accessible(student)
        page.get_by_role("button", name="Nog een keer").click()
    assert asked[0] == asked[1]
    assert "groep" not in page.url


def test_quiz_is_read_without_javascript(plain_page: Page) -> None:
    """Without JavaScript all questions stand on the page, each with its answer behind a summary."""
    plain_page.goto("/trainer/quiz/")
    expect(plain_page.locator(".quizvraag")).to_have_count(40)
    plain_page.locator(".quizvraag summary").first.click()
    expect(plain_page.locator(".quizvraag details").first).to_contain_text("Goed:")


def test_interview_waits_for_consent_and_is_kept_only_on_request(student: Visit, tmp_path: Path) -> None:
    """Without consent nothing becomes a file or is kept; with it a file is made that can be laid beside 2016."""
    student.open("/trainer/onderzoek/")
    page = student.page
    page.locator("#vraag-doel").fill("Meedoen, zei zij.")
    page.get_by_role("button", name="Neem mee als JSON").click()
    expect(page.locator("[data-interview] [role=alert]")).to_contain_text("toestemming")
    page.get_by_label("Bewaar deze antwoorden").click()
    expect(page.get_by_label("Bewaar deze antwoorden")).not_to_be_checked()
    assert page.evaluate("localStorage.length") == 0
    accessible(student)
    page.locator("[name=toestemming]").check()
    page.get_by_label("Code van dit gesprek").fill("R01")
    page.get_by_label("Bewaar deze antwoorden").check()
    page.reload()
    expect(page.locator("#vraag-doel")).to_have_value("Meedoen, zei zij.")
    file = tmp_path / "interview-R01.json"
    with page.expect_download() as download:
        page.get_by_role("button", name="Neem mee als JSON").click()
    assert download.value.suggested_filename == file.name
    download.value.save_as(file)
    page.get_by_role("button", name="Wis alles").click()
    assert page.evaluate("localStorage.length") == 0
    student.open("/trainer/onderzoek-naast-2016/")
    page.get_by_label("Jouw interviews").set_input_files(file)
    expect(page.locator("[data-question=doel] li")).to_have_text("R01: Meedoen, zei zij.")
    expect(page.locator("[data-laid]")).to_have_text("1 interview staat eronder.")
    accessible(student)
    wrong = tmp_path / "fout.json"
    wrong.write_text('{"versie": "1999"}', encoding="utf-8")
    page.get_by_label("Jouw interviews").set_input_files(wrong)
    expect(page.locator("[data-findings] [data-alert]")).to_contain_text("fout.json: versie is 1999")
    expect(page.locator("[data-laid]")).to_be_empty()
    page.get_by_label("Jouw interviews").set_input_files([file, file])
    expect(page.locator("[data-laid]")).to_have_text("2 interviews staan eronder.")


@pytest.mark.parametrize("text", ["{{{", "null", "7", "[1]", '[["weg", "x"]]', '{"weg": "x"}'])
@pytest.mark.parametrize(
    ("path", "key"),
    [("/trainer/onderzoek/", "onderzoek-tegenprestatie"), (f"/trainer/casussen/{FIRST_CASE}/", f"casus {FIRST_CASE}")],
    ids=["interview", "case"],
)
def test_kept_answers_that_cannot_be_read_are_passed_over(student: Visit, path: str, key: str, text: str) -> None:
    """Whatever stands where answers are kept, the page is there and its buttons work."""
    student.open(path)
    student.page.evaluate("([key, text]) => localStorage.setItem(key, text)", [key, text])
    student.page.reload()
    student.page.wait_for_selector(SHOWN_BY_SCRIPT[path])


def test_interviews_in_two_tabs_are_both_kept(student: Visit) -> None:
    """What another tab keeps takes nothing away here, nor does a reload amid a sentence; who unticks leaves none."""
    student.open("/trainer/onderzoek/")
    page, other = student.page, student.page.context.new_page()
    other.goto(page.url)
    page.locator("[name=toestemming]").check()
    page.get_by_label("Bewaar deze antwoorden").check()
    for tab in (other, page):
        tab.locator("#vraag-doel").fill("Meedoen, zei zij.")
        tab.locator("#vraag-doel").blur()
    other.locator("[name=toestemming]").check()
    other.get_by_label("Bewaar deze antwoorden").check()
    other.get_by_label("Code van dit gesprek").fill("R02")
    other.close(run_before_unload=True)
    page.wait_for_function("() => Object.values(localStorage).some((text) => text.includes('R02'))")
    page.locator("#vraag-doel").press_sequentially(" En")
    page.evaluate(OUT_OF_SIGHT)
    assert " En" in str(page.evaluate("Object.values(localStorage)"))
    page.locator("#vraag-doel").press_sequentially(" ook")
    page.reload()
    expect(page.locator("#vraag-doel")).to_have_value("Meedoen, zei zij. En ook")
    expect(page.get_by_label("Code van dit gesprek")).to_have_value("")
    page.get_by_label("Bewaar deze antwoorden").uncheck()
    assert page.evaluate("localStorage.length") == 0


def test_full_device_says_that_the_interview_is_not_kept(student: Visit) -> None:
    """The box does not say that it is, and what was filled in stays."""
    student.open("/trainer/onderzoek/")
    page = student.page
    page.evaluate(FULL)
    page.locator("[name=toestemming]").check()
    page.get_by_label("Code van dit gesprek").fill("R01")
    page.get_by_label("Bewaar deze antwoorden").click()
    expect(page.get_by_label("Bewaar deze antwoorden")).not_to_be_checked()
    expect(page.locator("[data-interview] [role=alert]")).to_contain_text("kan de antwoorden niet bewaren")
    expect(page.get_by_label("Code van dit gesprek")).to_have_value("R01")


def test_interview_is_a_paper_form_without_javascript(plain_page: Page) -> None:
    """Without JavaScript every question can be read and printed, and no button promises what cannot be done."""
    plain_page.goto("/trainer/onderzoek/")
    expect(plain_page.locator("textarea").last).to_be_visible()
    expect(plain_page.locator("[data-interview] button:visible")).to_have_count(0)


def test_lesson_fits_a_phone(student: Visit) -> None:
    """A lesson with its tables and role cards fits a phone and has no barrier."""
    student.open("/trainer/lessen/3/")
    expect(student.page.locator("#rolkaarten")).to_be_visible()
    accessible(student)
