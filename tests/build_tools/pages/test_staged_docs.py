"""The staged copy of the pages: notes below the norms, markers filled, generated pages beside them."""

from datetime import date
from itertools import chain
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from build_tools.browser_python.browser_bundle import BundleManifest
from build_tools.build_site import PROJECT
from build_tools.checked_page import checked_texts
from build_tools.documents.handed_out import all_documents
from build_tools.norms.normative_sentences import blocks_in, normative, read_blocks
from build_tools.norms.sentence_rule_links import NotCheckable, all_checks, read_not_checkable
from build_tools.pages.aid_pages import generated_pages
from build_tools.pages.document_links import HandedOut
from build_tools.pages.law_days import with_law_days
from build_tools.pages.markers import MarkerError
from build_tools.pages.staged_docs import (
    Gathered,
    check_notes,
    fill_markers,
    stage_docs,
    telling_questions,
    with_notes,
)
from decision_aids.aids import aid_ids, versions

BUNDLE = BundleManifest("0123456789abcdef", "314.0.7", "3.14.2", {}, 12345)
TABLES = {aid_id: f"assets/answer_tables/{aid_id}.01234567.json" for aid_id in aid_ids()}
NOTHING = Gathered([], [], {}, BUNDLE, TABLES)


@pytest.fixture(scope="module")
def gathered() -> Gathered:
    """All that the real pages are made from."""
    reasons = read_not_checkable(PROJECT / "build_tools" / "norms" / "not_checkable.toml")
    documents = {
        each.naam: HandedOut(each.naam, each.naam, each.pagina, bool(each.koppen), each.voor, 1, b"%PDF")
        for each, _ in all_documents(PROJECT / "docs")
    }
    return Gathered(
        read_blocks(PROJECT / "docs"), all_checks(), reasons, BUNDLE, TABLES, documents, checked_texts(PROJECT, BUNDLE)
    )


def test_note_stands_below_its_sentence_in_the_same_item() -> None:
    """A note is a paragraph of its own, as far in as the sentence it belongs to, and the rest stays as it was."""
    text = "Een zin.\n{ #zin .moet }\n\n1. Een punt.\n   { #punt .moet }\n2. Nog een.\n"
    notes = {"proef#zin": "Zo getoetst.", "proef#punt": "Ook getoetst."}
    assert with_notes(text, list(blocks_in(text, "proef")), notes) == (
        "Een zin.\n{ #zin .moet }\n\nZo getoetst.\n{ .toetsing }\n\n\n"
        "1. Een punt.\n   { #punt .moet }\n\n    Ook getoetst.\n    { .toetsing }\n\n2. Nog een.\n"
    )


def test_note_links_to_the_questions_from_any_depth() -> None:
    """A note names the questions that test the sentence and links to them, as seen from the page it stands on."""
    check = next(check for check in all_checks() if check.rule.id == "a-6")
    note = check_notes([check], {})["beleidsregels/variant-a#a-6"]
    assert "](../hulpmiddelen/beleidsregels.md#vraag-duur_afgesproken)" in note
    assert "](../hulpmiddelen/beleidsregels.md#vraag-vervolg_besproken)" in note


def test_note_of_a_sentence_that_is_not_tested_says_why() -> None:
    """A sentence beyond testing carries the reason."""
    reasons = {"pagina#zin": NotCheckable("Dat beoordelen mensen.", date(2026, 11, 22))}
    assert check_notes([], reasons) == {"pagina#zin": "Niet getoetst. Dat beoordelen mensen."}


def test_note_leaves_out_questions_that_only_open_others() -> None:
    """The choice of a sheet, and a question that only decides whether another is asked, tell nothing of the norm."""
    check = next(check for check in all_checks() if check.rule.id == "a-maatregel-onderbouwen")
    assert [question.fact.id for question in telling_questions(check)] == ["maatregel_onderbouwd"]


def test_every_norm_has_questions_or_a_reason() -> None:
    """No norm on the site is left with a note that names no question."""
    assert all(telling_questions(check) for check in all_checks())


def test_marker_becomes_the_form() -> None:
    """The marker of an aid is replaced by its form, and the text around it stays."""
    filled = fill_markers("Voor.\n\n<!-- hulpmiddel: opdracht -->\n\nNa.\n", "a/b", NOTHING)
    before, after = filled.split("<form class=")[0], filled.rsplit("</section>", 1)[1]
    assert before.split() == ["Voor."]
    assert after.rstrip().endswith("Na.")
    assert 'data-aid="opdracht"' in filled


@pytest.mark.parametrize(
    "marker",
    [
        "<!-- toverbal: opdracht -->",
        "<!-- hulpmiddel: toverbal -->",
        "<!-- waarheen: toverboek -->",
        "<!-- vergelijking: beleidsregels/variant-a -->",
        "<!-- vergelijking: beleidsregels/variant-a beleidsregels/variant-c -->",
    ],
)
def test_marker_that_asks_for_the_unknown_is_refused(gathered: Gathered, marker: str) -> None:
    """A marker of an unknown kind, aid, page or document is named in full, with the page it stands on."""
    with pytest.raises(MarkerError) as caught:
        fill_markers(f"Tekst.\n\n{marker}\n", "praktijk/index", gathered)
    assert str(caught.value).startswith(f"praktijk/index.md: {marker}: ")


def test_aid_says_when_its_rules_were_checked() -> None:
    """Below the form stand the days the rules are for, when they were checked, and their sources."""
    filled = fill_markers("<!-- hulpmiddel: opdracht -->\n", "hulpmiddelen/opdracht", NOTHING)
    below = filled.rsplit("</section>", 1)[1].strip()
    assert below.startswith("Regels van 1 januari 2015 tot en met 31 december 2026, nagekeken op ")
    assert "](../bronnen/index.md#participatiewet-art-9)" in below
    assert below.endswith("\n{ .bron }")


def test_comment_that_is_no_marker_stays() -> None:
    """An ordinary comment in a page is left alone."""
    text = "<!-- Nog uitzoeken -->\n"
    assert fill_markers(text, "a/b", NOTHING) == text


@pytest.fixture(scope="module")
def staged(gathered: Gathered, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real pages, staged where an older staging left a page behind."""
    folder = tmp_path_factory.mktemp("staging") / "docs"
    folder.mkdir()
    (folder / "oud.md").write_text("Verdwenen.")
    stage_docs(PROJECT / "docs", folder, gathered)
    return folder


def test_staging_starts_afresh(staged: Path) -> None:
    """What an earlier staging left behind is gone, and every page of the sources is there."""
    assert not (staged / "oud.md").exists()
    assert all((staged / page.relative_to(PROJECT / "docs")).exists() for page in (PROJECT / "docs").rglob("*.md"))


def test_what_scripts_are_typed_with_is_not_published(staged: Path) -> None:
    """The scripts are staged, and the descriptions of types beside them are not."""
    assert list(staged.rglob("*.js"))
    assert not list(staged.rglob("*.d.ts"))


def test_sources_are_left_alone(staged: Path) -> None:
    """Notes and forms are written in the copy only."""
    marker = "<!-- hulpmiddel: opdracht -->"
    assert marker in (PROJECT / "docs" / "hulpmiddelen" / "opdracht.md").read_text(encoding="utf-8")
    assert marker not in (staged / "hulpmiddelen" / "opdracht.md").read_text(encoding="utf-8")


def test_every_outcome_has_a_page(staged: Path, gathered: Gathered) -> None:
    """Each outcome of each aid, the undecided one included, is a page of its own."""
    for aid_id in aid_ids():
        for name, text in generated_pages(versions(aid_id)):
            page = f"hulpmiddelen/{aid_id}/{name.removesuffix('.md')}"
            expected = with_law_days(fill_markers(text, page, gathered))
            assert (staged / f"{page}.md").read_text(encoding="utf-8") == expected
        for outcome in chain.from_iterable((*aid.outcomes, aid.undecided) for aid in versions(aid_id)):
            assert (staged / "hulpmiddelen" / aid_id / f"{outcome.id}.md").is_file()


def test_documents_lie_beside_the_page_that_lists_them(staged: Path, gathered: Gathered) -> None:
    """Every document is where the links to it lead, and the page of documents links to each once."""
    for name, document in gathered.documents.items():
        assert (staged / "documenten" / f"{name}.pdf").read_bytes() == document.contents
    listed = (staged / "documenten.md").read_text(encoding="utf-8")
    assert all(listed.count(f"(documenten/{name}.pdf)") == 1 for name in gathered.documents)


def test_page_asks_for_the_table_that_was_written(staged: Path) -> None:
    """The head of an aid's page and its form name the same table."""
    page = (staged / "hulpmiddelen" / "opdracht.md").read_text(encoding="utf-8")
    assert page.startswith(f"---\nanswer_table: {TABLES['opdracht']}\n")
    assert f'data-answer-table="../../{TABLES["opdracht"]}"' in page


def test_every_norm_of_the_built_site_is_followed_by_its_note(site: Path) -> None:
    """In the built page the element after each norm says how it is tested."""
    for sentence in normative(read_blocks(PROJECT / "docs")).values():
        html = BeautifulSoup((site / sentence.page / "index.html").read_text(encoding="utf-8"), "html.parser")
        norm = html.find(id=sentence.id)
        assert norm is not None
        note = norm.find_next_sibling()
        assert note is not None
        assert note["class"] == ["toetsing"]
        assert note.get_text().startswith(("Getoetst met: ", "Niet getoetst. "))
