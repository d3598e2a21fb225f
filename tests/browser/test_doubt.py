"""“Klopt dit niet?”: why an outcome may surprise, and a report of it as a file that becomes a case."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from build_tools.pages.surprises import surprises_at
from build_tools.reports.__main__ import main
from decision_aids.aids import version_on
from decision_aids.answers.check import check
from decision_aids.rules.facts import Value
from tests.browser.aid_visits import aid_visit, before_python
from tests.browser.visits import TODAY
from tests.decision_aids import case_files

GIVEN: dict[str, Value] = {"uitkering": "participatiewet", "geboortedatum": "1950-03-01"}
WORDS = "Mijn buur kreeg een ander antwoord."

FILLED_IN = "panel => [...panel.querySelectorAll('select, textarea')].map(({ value }) => value).filter(Boolean)"


def saved(page: Page) -> Path:
    with page.expect_download() as download:
        page.get_by_role("button", name="Bewaar de melding als bestand").click()
    assert download.value.suggested_filename == "zelfcheck-melding.json"
    return Path(download.value.path())


def test_report_is_kept_on_the_device_and_becomes_a_case_that_fails(
    warm_context: BrowserContext, site_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a choice the field says why; the file has no date of birth, and its case fails for what was expected."""
    with aid_visit(warm_context, site_url, "zelfcheck") as (visitor, aid):
        page = visitor.page
        panel = page.locator("[data-doubt]")
        expect(panel).to_be_hidden()
        aid.give(GIVEN)
        aid.expect_outcome("niet-van-toepassing", settled=True)
        panel.locator("summary").click()
        known = version_on("zelfcheck", TODAY)
        expect(panel.locator("[data-doubt-of]:not([hidden]) li")).to_contain_text(
            [reason.tekst for reason in surprises_at(known, known.outcome("niet-van-toepassing"))]
        )
        asked = len(visitor.requested)
        page.get_by_role("button", name="Bewaar de melding als bestand").click()
        expected = page.get_by_label("Welke uitkomst verwachtte u?")
        expect(expected).to_be_focused()
        expect(expected).to_have_accessible_description(re.compile("Kies eerst"))
        expect(expected).to_have_attribute("aria-invalid", "true")
        assert visitor.axe_violations() == []
        expected.select_option("niet-van-toepassing")
        page.get_by_role("button", name="Bewaar de melding als bestand").click()
        expect(panel.locator(".fout:visible")).to_contain_text("die er nu staat")
        expected.select_option("gemeente-mag-vragen")
        page.get_by_label("Waarom? Dit hoeft niet.").fill(WORDS)
        file = saved(page)
        expect(panel.locator("[data-report-message]")).to_contain_text("bewaard")
        expect(expected).to_have_attribute("aria-invalid", "false")
        assert [url for url in visitor.requested[asked:] if not url.startswith("blob:")] == []
        report: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        assert report["answers"] == {"uitkering": "participatiewet", "leeftijd": "aow-of-ouder"}
        assert "1950" not in file.read_text(encoding="utf-8")
        assert (report["outcome"], report["expected"]) == ("niet-van-toepassing", "gemeente-mag-vragen")
        assert (report["date"], report["own_words"]) == (TODAY.isoformat(), WORDS)
        assert report["edition"] == aid.form.get_attribute("data-edition")
        page.get_by_role("button", name="Wis alles").click()
        expect(panel).to_be_hidden()
        assert panel.evaluate(FILLED_IN) == []
    shutil.copytree(case_files.FOLDER, tmp_path / "cases")
    monkeypatch.setattr(case_files, "FOLDER", tmp_path / "cases")
    assert main([str(file)], tmp_path / "cases") == 0
    case = case_files.cases("zelfcheck")[-1]
    assert case.outcome == "gemeente-mag-vragen"
    assert check("zelfcheck", case.answers, case.on)["outcome"] == "niet-van-toepassing"


def test_doubt_goes_with_the_answers_also_where_back_leads(warm_context: BrowserContext, site_url: str) -> None:
    """After “Wis alles” an earlier copy of the page, held by the browser or loaded anew, has no doubt either."""
    with before_python(warm_context, site_url, "zelfcheck") as (visitor, aid):
        page, panel = visitor.page, visitor.page.locator("[data-doubt]")
        aid.give({"uitkering": "geen"})
        panel.locator("summary").click()
        page.get_by_label("Welke uitkomst verwachtte u?").select_option("gemeente-mag-vragen")
        page.get_by_label("Waarom? Dit hoeft niet.").fill(WORDS)
        page.evaluate("() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
        page.evaluate("() => sessionStorage.clear()")  # as the later copy does
        page.evaluate("() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
        assert panel.evaluate(FILLED_IN) == []
        aid.give({"uitkering": "geen"})
        panel.locator("[data-doubt-words]").fill(WORDS)
        panel.locator("[data-expected]").select_option("gemeente-mag-vragen")
        page.goto(f"{site_url}/hulpmiddelen/zelfcheck/?anew")
        page.get_by_role("button", name="Wis alles").click()
        page.go_back()
        page.wait_for_selector("form[data-running]")
        assert aid.answers() == {}
        assert panel.evaluate(FILLED_IN) == []


def test_page_names_the_edition_it_is_of(warm_context: BrowserContext, site_url: str) -> None:
    """The checksum in the page is the one on the page that says how anybody can count it again."""
    with before_python(warm_context, site_url, "opdracht") as (visitor, aid):
        named = aid.form.get_attribute("data-edition")
        assert re.fullmatch("[0-9a-f]{64}", named or "")
        visitor.open("/over/hoe-is-dit-gecontroleerd/")
        expect(visitor.page.get_by_text(named or "", exact=True)).to_be_visible()
