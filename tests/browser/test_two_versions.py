"""The page of an aid of two versions: the day chooses questions, outcome and words, from the table and from Python."""

import json
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from build_tools.browser_python.answer_tables import FOLDER, first_table
from build_tools.browser_python.browser_bundle import write_browser_bundle
from build_tools.browser_python.rehearsal import rehearsal_questions
from build_tools.build_site import PROJECT
from build_tools.host.serve import running_server
from build_tools.pages.aid_pages import form
from build_tools.pages.reasons_file import FOLDER as REASONS
from build_tools.pages.reasons_file import reasons_file
from decision_aids import aids
from decision_aids.answers.json_lines import answer_line
from decision_aids.rules.facts import Value
from decision_aids.rules.model import Aid
from tests.browser.aid_visits import AidPage, aid_visit
from tests.browser.visits import TODAY, visit
from tests.two_versions.laid_over import AID, FIRST_NEW_DAY, LAST_OLD_DAY, project, registered, versions

__all__ = ["project", "registered", "versions"]

PAGE = """<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Proefhulp</title>
<link rel="icon" href="../../assets/images/logo.svg">
<noscript><link rel="stylesheet" href="../../assets/styles/no_script.css"></noscript></head>
<body><main class="md-typeset">{}</main></body></html>"""
DAY_FIELD = '<label>Dag <input type="date" name="peildatum"></label>'
TABLE = f"assets/{FOLDER}/{AID}.json"
OLD_ONLY, NEW_ONLY = "naast_werk", "ondersteuning"
FROM_TABLE = """async ([url, reasons, questions]) => {
    const { AnswerTable } = await import("/assets/scripts/aid_table.js");
    const table = new AnswerTable(await (await fetch(url)).json());
    const { tellFrom } = await import("/assets/scripts/case_reasons.js");
    table.addReasons(await (await fetch(reasons)).json(), tellFrom);
    return questions.map(([answers, day]) => table.answer(answers, day));
}"""


@pytest.fixture(scope="module")
def site(project: Path, versions: tuple[Aid, ...], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A small site with the page of the aid, its table and its Python; gives the address."""
    folder = tmp_path_factory.mktemp("two_versions_site")
    shutil.copytree(PROJECT / "docs" / "assets", folder / "assets")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(aids, "VERSIONS", {AID: lambda: versions})
        bundle = write_browser_bundle(project, folder / "assets" / "python", rehearsal_questions())
        page = form(versions, bundle, TABLE)
        (folder / TABLE).parent.mkdir()
        (folder / TABLE).write_text(json.dumps(first_table(versions)), encoding="utf-8")
        name, reasons = reasons_file(versions)
        (folder / "assets" / REASONS).mkdir()
        (folder / "assets" / REASONS / name).write_text(reasons, encoding="utf-8")
    if 'name="peildatum"' not in page:
        page = page.replace('<div class="hulpmiddel-vragen">', f'<div class="hulpmiddel-vragen">{DAY_FIELD}')
    own = folder / "hulpmiddelen" / AID
    own.mkdir(parents=True)
    (own / "index.html").write_text(PAGE.format(page), encoding="utf-8")
    with running_server(folder) as url:
        yield url


def choose_day(aid: AidPage, day: str) -> None:
    """Fill in the day that is asked about."""
    field = aid.form.locator('[name="peildatum"]')
    field.fill(day)
    field.blur()


@pytest.mark.usefixtures("registered")
def test_day_chooses_questions_outcome_and_words(warm_context: BrowserContext, site: str) -> None:
    """Another day brings the other law's questions, outcome, words and pages, and keeps what both laws ask."""
    with aid_visit(warm_context, site, AID) as (visitor, aid):
        expect(aid.question(OLD_ONLY)).to_be_hidden()  # it hangs on another answer
        expect(visitor.page.get_by_text("Als de datum vanaf 1 januari 2027 is").first).to_be_hidden()
        fill_in(aid, {"gevraagd": "ja", "uren_per_week": 25, OLD_ONLY: "ja"})
        aid.expect_outcome("klopt", settled=True)
        expect(aid.outcome.locator(".uitkomst-titel")).to_have_text("Oude wet: dit klopt")
        expect(aid.outcome).to_contain_text("Oude wet: u kunt bezwaar maken.")

        choose_day(aid, FIRST_NEW_DAY)
        aid.expect_outcome("nog-onbekend", settled=False)
        expect(aid.outcome.locator(".uitkomst-titel")).to_have_text("Nieuwe wet: nog niet te zeggen")
        expect(aid.form.locator(f'[name="{OLD_ONLY}"]').first).to_be_disabled()
        assert aid.answers() == {"peildatum": FIRST_NEW_DAY, "gevraagd": "ja", "uren_per_week": "25"}
        expect(visitor.page.locator("#op-papier a:visible").first).to_have_text("Checklist: Klopt de participatie?")
        fill_in(aid, {NEW_ONLY: "geen", "geboortedatum": "2000-02-29"})
        aid.expect_outcome("eerst-ondersteunen", settled=True)
        answers: dict[str, Value] = {
            "gevraagd": "ja",
            "uren_per_week": 25,
            NEW_ONLY: "geen",
            "geboortedatum": "2000-02-29",
        }
        line, text = aid.last_answer(answers)
        assert json.loads(line) == {"answers": answers, "date": FIRST_NEW_DAY}
        assert text == answer_line(AID, line)
        links = visitor.page.locator("[data-details] a[href^='#']")
        for address in {str(link.get_attribute("href")) for link in links.all()}:
            expect(visitor.page.locator(f"[id='{address[1:]}']")).to_be_visible()

        choose_day(aid, "")
        aid.expect_outcome("klopt", settled=True)
        assert aid.answers() == {"gevraagd": "ja", "uren_per_week": "25", OLD_ONLY: "ja"}
        assert visitor.complaints == []


def fill_in(aid: AidPage, answers: dict[str, Value]) -> None:
    """Give these answers in the version that is shown."""
    shown = aid.form.locator("[data-version]:visible")
    for fact, value in answers.items():
        field = shown.locator(f'[name="{fact}"]')
        if field.first.get_attribute("type") == "radio":
            shown.locator(f'[name="{fact}"][value="{value}"]').check()
        else:
            field.fill(str(value))
            field.blur()


def test_first_visit_under_the_new_law_asks_its_questions(browser: Browser, site: str) -> None:
    """Who comes in 2027 and fills in no day gets the questions of that day, and the table answers before Python."""
    with browser.new_context(service_workers="block") as context:
        context.clock.install(time="2027-03-01T11:00:00Z")
        context.route("**/*.wasm", lambda route: route.abort())
        with visit(context, site) as visitor:
            visitor.open(f"/hulpmiddelen/{AID}/")
            aid = AidPage(visitor.page)
            expect(visitor.page.locator("legend", has_text="Hoe oud bent u?")).to_be_visible()
            fill_in(aid, {"gevraagd": "nee"})
            expect(aid.outcome).to_have_attribute("data-engine", "tabel")
            expect(aid.outcome).to_have_attribute("data-outcome", "niet-voor-u")


@pytest.mark.usefixtures("registered")
def test_table_answers_for_every_known_day(warm_context: BrowserContext, site: str, versions: Sequence[Aid]) -> None:
    """On days of both laws, and the days around them, the table says what Python says, or leaves it to Python."""
    days = ["2015-01-01", TODAY.isoformat(), LAST_OLD_DAY, FIRST_NEW_DAY, "2027-07-01", "2027-12-31"]
    sets: list[dict[str, Any]] = [
        {},
        {"gevraagd": "nee"},
        {"gevraagd": "ja", "uren_per_week": 25},
        {"gevraagd": "ja"},
    ]
    asked: list[tuple[dict[str, Any], str]] = [(answers, day) for day in days for answers in sets]
    asked += [({"geboortedatum": f"2009-0{month}-01"}, day) for month in (1, 2, 7) for day in days[3:]]
    with visit(warm_context, site) as visitor:
        visitor.open(f"/hulpmiddelen/{AID}/")
        reasons = visitor.page.locator("form").get_attribute("data-reasons")
        answers = visitor.page.evaluate(FROM_TABLE, [f"/{TABLE}", reasons, [list(question) for question in asked]])
        outside = [[{"gevraagd": "nee"}, "2014-12-31"], [{"gevraagd": "nee"}, "2028-01-01"]]
        others = [[{NEW_ONLY: "geen"}, LAST_OLD_DAY], [{OLD_ONLY: "ja"}, FIRST_NEW_DAY]]
        unknown = visitor.page.evaluate(FROM_TABLE, [f"/{TABLE}", reasons, [*outside, *others]])
    expected = [json.loads(answer_line(AID, json.dumps({"answers": given, "date": day}))) for given, day in asked]
    for answer, result in zip(answers, expected, strict=True):
        assert answer | {"ask_next": sorted(answer["ask_next"])} == (result | {"ask_next": sorted(result["ask_next"])})
    assert {result["outcome"] for result in expected} == {"klopt", "nog-onbekend", "niet-voor-u"}
    assert unknown == [None] * 4
    assert len(versions) == 2


def test_without_javascript_every_version_can_be_read(browser: Browser, site: str, versions: Sequence[Aid]) -> None:
    """Without JavaScript the questions of every version stand in the page, under the days that they are for."""
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{site}/hulpmiddelen/{AID}/")
        headings = page.locator("form .versie-dagen:visible").all_inner_texts()
        assert headings == ["Als de datum tot en met 31 december 2026 is", "Als de datum vanaf 1 januari 2027 is"]
        texts = {question.text for aid in versions for question in aid.questions}
        assert texts <= set(page.locator("form legend:visible").all_inner_texts())
        expect(page.locator("form [disabled]")).to_have_count(0)
