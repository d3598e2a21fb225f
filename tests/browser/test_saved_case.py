"""A case that is saved as a file on the page of an aid, and opened there again."""

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Page, expect

from decision_aids import __version__
from decision_aids.aids import version_on
from decision_aids.answers.check import check
from decision_aids.rules.facts import Value
from tests.browser.aid_visits import OWN_WORDS, before_python
from tests.browser.visits import TODAY

HOSTILE = "<img src=x onerror=alert(1)>\n=1+1 \u202eom 😀" + "x" * 10_000
IN_FORM: dict[str, Value] = {
    "soort": "tegenprestatie",
    "onbeloond": "nee",
    "verdringing": "twijfel",
    "uren_en_duur_genoemd": "ja",
    "uren_per_week": "8,5",
    "duur_maanden": "een jaar of zo",
    "gemeente": "andere",
}
GIVEN: dict[str, Value] = {**IN_FORM, "uren_per_week": 8.5}
del GIVEN["duur_maanden"]
FILES_CANNOT_BE_READ = "() => { File.prototype.text = () => Promise.reject(new DOMException('', 'NotReadableError')) }"


def saved(page: Page) -> Any:
    with page.expect_download() as download:
        page.get_by_role("button", name="Bewaar als bestand").click()
    assert download.value.suggested_filename == "opdracht-antwoorden.json"
    return json.loads(Path(download.value.path()).read_text(encoding="utf-8"))


def open_file(page: Page, content: object) -> None:
    text = content if isinstance(content, str) else json.dumps(content)
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Open bestand").click()
    chooser.value.set_files({"name": "x.json", "mimeType": "application/json", "buffer": text.encode()})


def test_saved_case_comes_back_whole_in_another_browser(warm_context: BrowserContext, site_url: str) -> None:
    """Answers, words, the day and what could not be read go to the file and back; nothing of it enters the address."""
    with before_python(warm_context, site_url, "opdracht") as (visitor, aid):
        aid.give({"peildatum": "1-11-2026", **IN_FORM})
        words = visitor.page.locator("textarea:visible").first
        words.fill(HOSTILE)
        file = saved(visitor.page)
        assert file["answers"] == GIVEN
        assert file["unread"] == {"duur_maanden": "een jaar of zo"}
        assert [file["aid"], file["date"], file["rules_version"]] == ["opdracht", "2026-11-01", __version__]
        assert file["rules_period"] == check("opdracht", {}, TODAY)["rules_period"]
        assert file["own_words"] == {"verdringing": HOSTILE}
        visitor.page.get_by_role("button", name="Wis alles").click()
        open_file(visitor.page, file)
        expect(visitor.page.locator("[data-file-message]")).to_contain_text("Het bestand staat erin.")
        assert aid.answers() == {**IN_FORM, "peildatum": "1 november 2026"}
        expect(words).to_have_value(HOSTILE)
        expect(aid.outcome).to_have_attribute("data-outcome", "klopt-niet")
        assert saved(visitor.page) == file
        assert visitor.page.url == f"{site_url}/hulpmiddelen/opdracht/"


def test_file_of_elsewhere_says_what_it_could_not_bring(warm_context: BrowserContext, site_url: str) -> None:
    """Each answer without a place is named in the words of its question, the rest is filled in; undo puts all back."""
    with before_python(warm_context, site_url, "opdracht") as (visitor, aid):
        message = visitor.page.locator("[data-file-message]")
        aid.give({"onbeloond": "ja"})
        answers = {
            "onbeloond": "misschien",
            "verdringing": "nee",
            "<b>vroeger</b>": "ja",
            "gemeente": "atlantis",
            "uren_per_week": 1000,
            "uren_en_duur_genoemd": "ja",
            "naar_vermogen": None,
        }
        file = {"aid": "opdracht", "rules_version": "2015.1", "saved": "2015-03-01", "answers": answers}
        open_file(visitor.page, {**file, "own_words": {"verdringing": OWN_WORDS, "onbeloond": "x"}})
        expect(message.locator("li")).to_have_text(
            [
                "Doet u dit werk zonder loon? Het antwoord “misschien” kan daar niet. Kies zelf een antwoord.",
                "“<b>vroeger</b>” vraagt dit hulpmiddel niet.",
                "Welke gemeente gaf u de opdracht? Het antwoord “atlantis” kan daar niet. Kies zelf een antwoord.",
                "Doet u dit werk zonder loon? Het antwoord “x” kan daar niet. Kies zelf een antwoord.",
                "Kunt u dit werk aan? Daar staat geen antwoord bij.",
            ]
        )
        expect(message).to_contain_text("een andere uitgave van deze site")
        expect(message).to_contain_text("Het is van 1 maart 2015. De uitkomst is die van vandaag.")
        assert aid.answers() == {"verdringing": "nee", "uren_en_duur_genoemd": "ja", "uren_per_week": "1000"}
        expect(aid.question("uren_per_week").locator("[aria-invalid]")).to_be_visible()
        visitor.page.get_by_role("button", name="Zet terug").click()
        assert aid.answers() == {"onbeloond": "ja"}
        open_file(visitor.page, {**file, "aid": "verordening"})
        there = message.get_by_role("link", name=version_on("verordening", TODAY).title)
        expect(there).to_have_attribute("href", "../../hulpmiddelen/verordening/")
        for refused, said in (
            ({**file, "aid": "<b>vroeger</b>"}, "van een ander hulpmiddel. Er is niets veranderd. Open het daar: <b>"),
            ("{{{", "geen antwoorden die wij kunnen lezen"),
            ("[" * 200_000, "geen antwoorden die wij kunnen lezen"),
            (" " * 600_000, "te groot"),
        ):
            message.evaluate("place => place.replaceChildren()")
            open_file(visitor.page, refused)
            expect(message).to_contain_text(said)
            assert aid.answers() == {"onbeloond": "ja"}


def test_file_without_answers_leaves_the_form_alone(warm_context: BrowserContext, site_url: str) -> None:
    """A file in which no answer fits is refused whatever else it holds: nothing is wiped, or offered to put back."""
    with before_python(warm_context, site_url, "opdracht") as (visitor, aid):
        message = visitor.page.locator("[data-file-message]")
        aid.give({"peildatum": "1-11-2026", "onbeloond": "ja"})
        before = aid.answers()
        for file in (
            {},
            {"name": "site", "version": "1.0.0", "scripts": {"test": "tsc"}, "private": True},
            {"aid": "opdracht", "answers": {}},
            {"answers": {"onbeloond": "misschien", "naar_vermogen": None, "elders": "ja"}, "own_words": {"weg": "x"}},
        ):
            message.evaluate("place => place.replaceChildren()")
            open_file(visitor.page, file)
            expect(message).to_contain_text("In dit bestand staan geen antwoorden.")
            assert aid.answers() == before
            expect(visitor.page.locator("[data-undo]")).to_be_empty()
        open_file(visitor.page, {"aid": "opdracht", "answers": {}, "own_words": {"verdringing": OWN_WORDS}})
        expect(message).to_contain_text("Het bestand staat erin.")


def test_refused_file_leaves_a_date_in_its_three_fields(warm_context: BrowserContext, site_url: str) -> None:
    """Day, month and year still stand there once a file without usable answers was opened."""
    with before_python(warm_context, site_url, "zelfcheck") as (visitor, aid):
        aid.give({"uitkering": "ioaw"})
        fields = [aid.form.get_by_label(name, exact=True) for name in ("Dag", "Maand", "Jaar")]
        for field, text in zip(fields, ("3", "april", "1990"), strict=True):
            field.fill(text)
        fields[-1].blur()
        open_file(visitor.page, {"answers": {"elders": "ja"}})
        expect(visitor.page.locator("[data-file-message]")).to_contain_text("staat er nog")
        assert [field.input_value() for field in fields] == ["3", "april", "1990"]


def test_day_without_known_rules_goes_to_the_file_and_back(warm_context: BrowserContext, site_url: str) -> None:
    """The day that was chosen comes back, and with it that its rules are not known: no outcome of today for it."""
    with before_python(warm_context, site_url, "opdracht") as (visitor, aid):
        aid.give({"peildatum": "1-1-2014", "onbeloond": "nee"})
        file = saved(visitor.page)
        assert file["unread"] == {"peildatum": "1-1-2014"}
        visitor.page.get_by_role("button", name="Wis alles").click()
        open_file(visitor.page, file)
        expect(visitor.page.locator("[data-outside]:visible")).to_contain_text("1 januari 2014")
        assert aid.answers() == {"peildatum": "1-1-2014", "onbeloond": "nee"}
        expect(aid.outcome).to_contain_text("Voor deze dag is er geen uitkomst.")


def test_one_message_about_files_stands_at_a_time(warm_context: BrowserContext, site_url: str) -> None:
    """What was said of a file goes with "Zet terug", and beside what is said of the next stands nothing of the last."""
    with before_python(warm_context, site_url, "opdracht") as (visitor, aid):
        message, undo = visitor.page.locator("[data-file-message]"), visitor.page.locator("[data-undo]")
        back = visitor.page.get_by_role("button", name="Zet terug")
        file = {"aid": "opdracht", "rules_version": "2015.1", "answers": {"onbeloond": "nee"}}
        aid.give({"onbeloond": "ja"})
        open_file(visitor.page, file)
        expect(message).to_contain_text("een andere uitgave van deze site")
        back.click()
        assert aid.answers() == {"onbeloond": "ja"}
        expect(message).to_be_empty()
        open_file(visitor.page, file)
        expect(message).to_contain_text("Het bestand staat erin.")
        expect(undo).to_have_text("Wat er eerder stond, is weg. Zet terug")
        open_file(visitor.page, "{{{")
        expect(message).to_contain_text("geen antwoorden die wij kunnen lezen")
        back.click()
        assert aid.answers() == {"onbeloond": "ja"}
        expect(message).to_be_empty()


def test_file_that_cannot_be_read_is_told(context: BrowserContext, site_url: str) -> None:
    """Where the device does not give what is in the file, the page says so and nothing is lost."""
    with before_python(context, site_url, "opdracht") as (visitor, aid):
        aid.give({"onbeloond": "ja"})
        visitor.page.evaluate(FILES_CANNOT_BE_READ)
        open_file(visitor.page, {"aid": "opdracht", "answers": {}})
        message = visitor.page.locator("[data-file-message]")
        expect(message).to_contain_text("geen antwoorden die wij kunnen lezen")
        assert aid.answers() == {"onbeloond": "ja"}
        assert visitor.complaints == []
