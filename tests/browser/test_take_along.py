"""Documents that a visitor takes along: made in the browser, drawn on the page, and kept as files."""

import re
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, expect

from decision_aids.rules.facts import Value
from tests.browser.aid_visits import CASE_IN_ORDER, aid_visit
from tests.browser.visits import HeldBack
from tests.decision_aids.writers.opened import text_of_docx, text_of_odt

ANSWERS: dict[str, Value] = {
    "soort": "tegenprestatie",
    "onbeloond": "nee",
    "verdringing": "twijfel",
    "uren_en_duur_genoemd": "ja",
    "uren_per_week": "40",
}
HOSTILE = "<img src=x onerror=alert(1)> \u202e=1+1 {{7*7}} 😀"
AS_TEXT = "<img src=x onerror=alert(1)> =1+1 {{7*7}} 😀"
TRANSLATED = """(button) => {
    const words = document.createElement("font");
    words.append(...button.childNodes);
    button.append(words);
}"""
LAST_DAY = "Uw brief moet uiterlijk weg zijn op maandag 28 december 2026."


def kept(page: Page, button: str, name: str) -> bytes:
    with page.expect_download() as download:
        page.get_by_role("button", name=button).click()
    assert download.value.suggested_filename == name
    return Path(download.value.path()).read_bytes()


def test_letter_is_made_drawn_and_kept(warm_context: BrowserContext, site_url: str) -> None:
    """Nothing for documents is fetched before one is wanted; then the letter has answers, words and the last day.

    That goes for a page that a browser translated as well, and a letter follows the answers above it.
    """
    with aid_visit(warm_context, site_url, "opdracht") as (visitor, aid):
        page = visitor.page
        fetched: list[str] = []
        page.on("request", lambda request: fetched.append(request.url.rsplit("/", 1)[-1]))
        aid.give(ANSWERS)
        page.locator("textarea:visible").first.fill(HOSTILE)
        aid.expect_outcome("klopt-niet", settled=True)
        late = {"aid_documents.js", "documents_library.zip"}
        assert not late & set(fetched)
        first, second = sorted(late)
        with page.expect_request(f"**/{first}"), page.expect_request(f"**/{second}"):
            page.get_by_role("button", name="Brief: bezwaar").evaluate(TRANSLATED)
            page.locator("[data-document] font").click()
        sheet = page.locator(".document-blad")
        expect(sheet).to_contain_text("Geacht college")
        expect(page.get_by_role("heading", name="Bezwaar tegen een besluit")).to_be_focused()
        expect(sheet).to_contain_text(AS_TEXT)
        expect(page.locator(".document-eerst")).to_contain_text(f"Editie: {aid.form.get_attribute('data-edition')}.")
        assert sheet.locator("img").count() == 0
        page.get_by_label("Op welke dag heeft de gemeente").fill("13-11-2026")
        page.get_by_label("Zet mijn antwoorden in de brief").check()
        expect(sheet).to_contain_text(LAST_DAY)
        expect(sheet).to_contain_text("40 uur per week")
        for text in (
            text_of_docx(kept(page, "Word", "bezwaar.docx")),
            text_of_odt(kept(page, "OpenDocument", "bezwaar.odt")),
        ):
            assert LAST_DAY in text
            assert AS_TEXT in text
        assert b"DTSTART;VALUE=DATE:20261228" in kept(page, "Zet de dagen in een agenda", "bezwaar.ics")
        aid.give({"uren_per_week": "30"})
        expect(sheet).to_contain_text("30 uur per week")
        assert "40 uur per week" not in text_of_docx(kept(page, "Word", "bezwaar.docx"))
        page.get_by_label("Op welke dag heeft de gemeente").fill("de 13e")
        page.get_by_label("Op welke dag heeft de gemeente").blur()
        expect(page.locator(".meenemen .fout")).to_contain_text("Dit kunnen wij niet lezen. Vul een dag in")
        expect(sheet).not_to_contain_text(LAST_DAY)
        page.evaluate("document.documentElement.dataset.print = 'document'")
        page.emulate_media(media="print")
        expect(sheet).to_be_visible()
        expect(aid.form).not_to_be_visible()
        assert page.url == f"{site_url}/hulpmiddelen/opdracht/"


def test_what_is_typed_for_a_document_is_in_it_or_is_refused(warm_context: BrowserContext, site_url: str) -> None:
    """Today is a day, months go further than hours, what lies outside is told the bounds, and not knowing is said."""
    typed = {
        "Op welke dag verstuur je het besluit?": [
            ("vandaag", "25 november 2026"),
            ("1-1-2014", "Vul een dag in van 1 januari 2015 tot en met 31 december 2100, bijvoorbeeld 13-11-2026."),
            ("31-2-2026", "Die dag bestaat niet. Vul een dag in"),
            ("weet ik niet", "Weet ik niet"),
        ],
        "Hoeveel uur per week is het?": [("169", "Vul een getal in van 0 tot en met 168"), ("8,5", "")],
        "Hoeveel maanden duurt het?": [("601", "Vul een getal in van 0 tot en met 600"), ("169", "")],
    }
    with aid_visit(warm_context, site_url, "beleidsregels") as (visitor, aid):
        page = visitor.page
        aid.give(CASE_IN_ORDER)
        aid.expect_outcome("in-orde", settled=True)
        held_back = HeldBack()
        page.route("**/documents_library.zip", held_back)
        page.get_by_role("button", name="Besluit over een tegenprestatie").click()
        field = aid.form.locator("textarea:visible").first
        field.focus()
        held_back.let_go()
        # Who went on meanwhile is told, and not taken away.
        expect(page.locator("[data-taken] > [role=status]")).to_have_text("Het document staat klaar.")
        expect(field).to_be_focused()
        for label, texts in typed.items():
            field = page.get_by_label(label)
            for text, said in texts:
                field.fill(text)
                field.blur()
                message = page.locator(f"#{field.get_attribute('id')}-gelezen")
                expect(message).to_have_text(re.compile(f"^{re.escape(said)}" if said else "^$"))
        expect(page.locator(".document-blad")).to_contain_text("8,5 uur per week")


def test_choices_of_a_document_follow_the_answers(warm_context: BrowserContext, site_url: str) -> None:
    """What can be chosen for a note is what is answered now; what was chosen, and has focus, stays so."""
    with aid_visit(warm_context, site_url, "zelfcheck") as (visitor, aid):
        page = visitor.page
        aid.give({"uitkering": "ioaw"})
        page.get_by_role("button", name="Briefje voor mijn gesprek").click()
        page.get_by_label("Welke uitkering krijgt u? IOAW").check()
        sheet = page.locator(".document-zelf")
        expect(sheet).to_contain_text("Welke uitkering krijgt u? IOAW")
        for answer in ("participatiewet", "18-tot-aow"):
            aid.form.locator(f'[value="{answer}"]').evaluate("field => field.click()")
        expect(page.locator(".meenemen-keuze")).to_contain_text(
            [
                "De uitkomst van het hulpmiddel",
                "Wat ik nog niet weet",
                "Welke uitkering krijgt u? Bijstand",
                "Hoe oud bent u? ",
            ]
        )
        benefit = page.get_by_label("Welke uitkering krijgt u? Bijstand")
        expect(benefit).to_be_checked()
        expect(benefit).to_be_focused()
        page.get_by_label("Hoe oud bent u? ").last.check()
        expect(sheet).to_contain_text("Hoe oud bent u? ")
        expect(sheet).to_contain_text("Welke uitkering krijgt u? Bijstand")
