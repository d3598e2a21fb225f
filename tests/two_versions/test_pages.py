"""The pages of an aid of two versions: form, outcome pages, checklists and the answer table."""

import json
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from build_tools.browser_python.answer_tables import answer_table
from build_tools.browser_python.browser_bundle import BundleManifest
from build_tools.browser_python.table_columns import days_of
from build_tools.checked_page import checked_texts
from build_tools.documents.handed_out import all_documents
from build_tools.norms.normative_sentences import normative, read_blocks
from build_tools.norms.sentence_rule_links import all_checks, check_links, read_not_checkable
from build_tools.pages.aid_pages import form
from build_tools.pages.document_links import HandedOut
from build_tools.pages.staged_docs import Gathered, stage_docs
from build_tools.plain_language.answers import answer_pages
from decision_aids.aids import aid_ids
from decision_aids.rules.model import Aid
from tests.two_versions.laid_over import AID

BUNDLE = BundleManifest("0123456789abcdef", "314.0.7", "3.14.2", {}, 12345)

pytestmark = pytest.mark.usefixtures("registered")


@pytest.fixture
def parts(registered: Sequence[Aid]) -> list[Tag]:
    """The part of the form for each version."""
    html = BeautifulSoup(form(registered, BUNDLE, "assets/tafel.json"), "html.parser")
    return html.select("form [data-version]")


@pytest.fixture
def staged(registered: Sequence[Aid], project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The staged pages of the project with the aid, once its own sentences and rules were seen to agree."""
    assert AID in aid_ids()
    assert registered
    blocks, checks = read_blocks(project / "docs"), all_checks()
    reasons = read_not_checkable(project / "build_tools" / "norms" / "not_checkable.toml")
    own = {address: norm for address, norm in normative(blocks).items() if AID in address}
    check_links(own, [check for check in checks if check.aid.id == AID], {})
    tables = {aid_id: f"assets/answer_tables/{aid_id}.json" for aid_id in aid_ids()}
    monkeypatch.setattr("build_tools.documents.catalogue.FILE", project / "build_tools/documents/documents.toml")
    documents = {
        each.naam: HandedOut(each.naam, each.naam, each.pagina, bool(each.koppen), each.voor, 1, b"%PDF")
        for each, _ in all_documents(project / "docs")
    }
    checked = checked_texts(project, BUNDLE)
    gathered = Gathered(blocks, checks, reasons, BUNDLE, tables, documents, checked)
    stage_docs(project / "docs", tmp_path / "staged", gathered)
    return tmp_path / "staged"


def test_form_holds_each_version_with_its_days(parts: Sequence[Tag], registered: Sequence[Aid]) -> None:
    """Each version has its questions under its days, the later one out of sight until the script knows the day."""
    assert [(part["data-first"], part["data-last"], part.has_attr("hidden")) for part in parts] == [
        ("2015-01-01", "2026-12-31", False),
        ("2027-01-01", "2027-12-31", True),
    ]
    assert [str(part.select_one(".versie-dagen").get_text()) for part in parts] == [  # type: ignore[union-attr]
        "Als de datum tot en met 31 december 2026 is",
        "Als de datum vanaf 1 januari 2027 is",
    ]
    for part, aid in zip(parts, registered, strict=True):
        questions = [*aid.questions, *(substitute.question for substitute in aid.substitutes)]
        assert {str(field["name"]) for field in part.select("[name]")} == {question.fact.id for question in questions}
        asked = {words.get_text() for words in part.select("legend, .in-plaats-van > label, .in-plaats-van .deel-naam")}
        assert asked == {question.text for question in questions}
        (script,) = part.select("script[data-texts]")
        texts = json.loads(script.get_text())
        assert set(texts["outcomes"]) == {outcome.id for outcome in (*aid.outcomes, aid.undecided)}
        assert all(part.select_one(f"#{texts['questions'][question.fact.id]['id']}") for question in questions)


def test_no_id_stands_twice_in_the_page(registered: Sequence[Aid]) -> None:
    """Two versions in one page share names of facts, never an id; what an id is used for is there."""
    html = BeautifulSoup(form(registered, BUNDLE, "assets/tafel.json"), "html.parser")
    ids = [str(found["id"]) for found in html.select("[id]")]
    assert sorted(set(ids)) == sorted(ids)
    for attribute in ("for", "aria-describedby", "aria-labelledby"):
        assert {name for found in html.select(f"[{attribute}]") for name in str(found[attribute]).split()} <= set(ids)


def test_form_of_one_version_says_nothing_of_versions(registered: Sequence[Aid]) -> None:
    """While there is one version no heading speaks of days, nothing is hidden for it and no id is longer."""
    for aid in registered:
        page = form((aid,), BUNDLE, "assets/tafel.json")
        html = BeautifulSoup(page, "html.parser")
        assert not html.select(".versie-dagen, [data-version][hidden]")
        assert "vanaf-20" not in page


def test_every_outcome_and_checklist_has_a_page_of_its_version(staged: Path, registered: Sequence[Aid]) -> None:
    """What only one version has keeps its plain address; what both have is told twice, each page naming its days."""
    folder = staged / "hulpmiddelen" / AID
    assert {path.stem for path in folder.glob("*.md")} == {
        *("klopt-niet", "klopt", "nog-onbekend", "checklist"),
        *("niet-voor-u", "eerst-ondersteunen", "klopt-vanaf-2027-01-01", "nog-onbekend-vanaf-2027-01-01"),
        "checklist-vanaf-2027-01-01",
    }
    old, new = ((folder / name).read_text(encoding="utf-8") for name in ("klopt.md", "klopt-vanaf-2027-01-01.md"))
    assert "# Oude wet: dit klopt\n" in old
    assert "als de datum tot en met 31 december 2026 is" in old
    assert "[Nieuwe wet: dit klopt](klopt-vanaf-2027-01-01.md)" in old
    assert "# Nieuwe wet: dit klopt\n" in new
    assert "[Oude wet: dit klopt](klopt.md)" in new
    for name, aid in zip(("checklist.md", "checklist-vanaf-2027-01-01.md"), registered, strict=True):
        paper = (folder / name).read_text(encoding="utf-8")
        assert all(question.text in paper for question in aid.questions)
        assert "een zaak waarvan de datum" in paper


def test_links_between_the_pages_lead_somewhere(staged: Path) -> None:
    """Every address that the form and the generated pages name is one of the generated pages."""
    page = (staged / "hulpmiddelen" / f"{AID}.md").read_text(encoding="utf-8")
    links = BeautifulSoup(page, "html.parser").select("#op-papier a")
    assert len(links) == 9
    assert all(
        (staged / "hulpmiddelen" / AID / f"{str(link['href']).removesuffix('/')}.md").is_file() for link in links
    )
    assert page.count("Regels van 1 januari 20") == 2


def test_note_below_a_norm_leads_to_the_question_of_its_version(staged: Path) -> None:
    """The questions that test a sentence of the new law are those of the new version."""
    text = (staged / "belanghebbende" / f"{AID}-regels.md").read_text(encoding="utf-8")
    assert f"[Hoeveel uur tegenprestatie is het?](../hulpmiddelen/{AID}.md#vraag-uren_per_week)" in text
    assert f"[Hoeveel uur participatie is het?](../hulpmiddelen/{AID}.md#vraag-uren_per_week-vanaf-2027-01-01)" in text


def test_table_holds_each_version_with_its_period(registered: Sequence[Aid]) -> None:
    """One table has both versions, each with its days, facts and rules, and a date of birth for each of those days."""
    table = json.loads(json.dumps(answer_table(registered)))
    assert [version["period"] for version in table["versions"]] == [
        {"first": "2015-01-01", "last": "2026-12-31"},
        {"first": "2027-01-01", "last": "2027-12-31"},
    ]
    for version, aid in zip(table["versions"], registered, strict=True):
        assert [fact["id"] for fact in version["facts"]] == [fact.id for fact in aid.facts]
        assert [finding["rule"] for finding in version["findings"]] == [rule.id for rule in aid.rules]
    (substitute,) = table["versions"][1]["substitutes"]
    numbers = list(accumulate(substitute["runs"]["days"]))
    assert numbers[0] == 0
    assert numbers == sorted(set(numbers))
    assert numbers[-1] < len(days_of(registered[1].period))


def test_language_is_measured_of_each_version() -> None:
    """What either version may say in an answer is among what is measured."""
    (page,) = (page for page in answer_pages() if AID in page.address)
    said = " ".join(page.passages)
    assert "Oude wet: u kunt bezwaar maken." in said
    assert "Nieuwe wet: u kunt om herziening vragen." in said
