"""The account of the documents that this site grew from: every heading went somewhere, or has a reason why not."""

import re
from collections import Counter
from pathlib import Path

import pytest

from build_tools.build_site import PROJECT
from build_tools.pages.source_coverage import Document, coverage_table, documents
from decision_aids.law.sources import sources
from tests.built_pages import exists, read_pages

PAGE = "/bronnen/wat-ging-waarheen/"

each_document = pytest.mark.parametrize("document", documents().values(), ids=documents())


@each_document
def test_every_heading_went_somewhere_or_has_a_reason(document: Document) -> None:
    """No heading of a document is without a place on the site and without a reason for leaving it out."""
    assert [part.kop for part in document.delen if not part.nu and not part.weg] == []
    assert all("](" in part.nu for part in document.delen if part.nu)


@each_document
def test_every_heading_is_named_once(document: Document) -> None:
    """A heading has one row, and a document of the register has one table."""
    assert [kop for kop, count in Counter(part.kop for part in document.delen).items() if count > 1] == []
    assert document.bron in sources()


def test_page_shows_every_document() -> None:
    """The page asks for the table of each document, and of each one only once."""
    page = (PROJECT / "docs" / "bronnen" / "wat-ging-waarheen.md").read_text(encoding="utf-8")
    assert re.findall(r"<!-- waarheen: (.+) -->", page) == list(documents())


def test_every_place_exists_in_the_built_site(site: Path) -> None:
    """Every page, and every place on it, that the tables name is there."""
    pages = read_pages(site)
    named = [pages[PAGE].full(str(link["href"])) for link in pages[PAGE].soup.select("article td a[href]")]
    assert len(named) == sum(len(re.findall(r"\]\(", coverage_table(name))) for name in documents())
    assert [full for full in named if not exists(full, pages, site)] == []


def test_a_row_says_where_and_why() -> None:
    """A table sets the place beside the heading, and a dash where nothing was left out."""
    first = next(line for line in coverage_table("variant-a").splitlines() if line.startswith("| Doel"))
    assert first == "| Doel van de maatregel | [Doel](../beleidsregels/variant-a.md#a-doel) | – |"


def test_unknown_document_is_refused() -> None:
    """A document that does not exist is answered with the names of those that do."""
    with pytest.raises(LookupError, match="toegestaan: persbericht, variant-a"):
        coverage_table("roman")
