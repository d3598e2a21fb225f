"""The documents of the site, opened with another program: what they say, and what a reader who hears them is told."""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

import markdown
import pytest
import yaml
from bs4 import BeautifulSoup, Tag
from pypdf import PdfReader

from build_tools.build_site import PROJECT
from build_tools.documents.catalogue import catalogue
from build_tools.documents.fonts import missing_from, unpacked
from build_tools.documents.handed_out import all_documents
from build_tools.norms.law_numbers import page_text
from build_tools.pages.aid_pages import generated_pages
from build_tools.pages.document_links import HandedOut
from decision_aids.aids import aid_ids, versions
from tests.build_tools.documents.conftest import FONTS
from tests.build_tools.documents.pdf_reading import bookmarks, joined, root, tags, words_of

MOST_BYTES = 150_000
EXTENSIONS = ("attr_list", "md_in_html", "sane_lists", "tables")
NOT_ON_PAPER = ".voor-het-vel, .leaflet-meer, details, script"
WHOLE_PAGES = [document.naam for document, _ in catalogue(PROJECT / "docs") if not document.koppen]


def page_of(document: HandedOut) -> BeautifulSoup:
    """The page a document comes from, as the site's own reader of Markdown makes it."""
    source = PROJECT / "docs" / f"{document.page}.md"
    if source.exists():
        text = page_text(PROJECT / "docs", source)
    else:
        aid_id, name = document.page.split("/")[1:]
        text = dict(generated_pages(versions(aid_id)))[f"{name}.md"]
    soup = BeautifulSoup(markdown.markdown(text.split("---\n", 2)[2], extensions=EXTENSIONS), "html.parser")
    sheet = soup.select_one(".vel")
    beside = [each for each in sheet.find_next_siblings() if not has_class(each, "bron")] if sheet else []
    for element in [*soup.select(NOT_ON_PAPER), *beside]:
        element.decompose()
    return soup


def has_class(element: Tag, name: str) -> bool:
    return name in (element.get("class") or [])


def sentences(soup: BeautifulSoup) -> Iterator[str]:
    """The words of each heading, paragraph, item, cell, question and box."""
    for element in soup.select("h1, h2, h3, p, li, th, td, caption, span"):
        for nested in element.select("ul, ol, p, span"):
            nested.extract()
        if element.get_text(strip=True):
            yield element.get_text()


@pytest.mark.parametrize("name", WHOLE_PAGES)
def test_every_sentence_of_the_page_is_in_the_document(
    documents: Mapping[str, HandedOut], readers: Mapping[str, PdfReader], name: str
) -> None:
    """No heading, paragraph, item, cell, question or answer of the page is missing on paper."""
    soup = page_of(documents[name])
    headings = [" ".join(heading.get_text().split()) for heading in soup.select("h1, h2, h3, caption")]
    words = words_of(readers[name])
    found = list(sentences(soup))
    assert len(found) > 10
    assert [sentence for sentence in found if joined(sentence) not in words] == []
    assert bookmarks(readers[name].outline) == headings


@pytest.mark.parametrize("name", ["gesprekskaart", "consideratiemodel"])
def test_card_holds_the_sections_it_names_and_no_others(
    documents: Mapping[str, HandedOut], readers: Mapping[str, PdfReader], name: str
) -> None:
    """A card has every sentence of its sections, and none of the section beside them."""
    chosen = next(document for document, _ in catalogue(PROJECT / "docs") if document.naam == name)
    words, within, headings = words_of(readers[name]), False, [chosen.titel]
    for element in page_of(documents[name]).find_all(["h2", "h3", "p", "li", "td"]):
        if element.name == "h2":
            within = element.get_text() in chosen.koppen
        if element.name in ("h2", "h3"):
            headings += [element.get_text()] * within
        elif element.get_text(strip=True) and not element.find(["p", "li"]) and not has_class(element, "bron"):
            assert (joined(element.get_text()) in words) is within, element.get_text()
    assert "bekekenop25november2026" in words
    assert bookmarks(readers[name].outline) == headings


def test_documents_say_what_they_are(documents: Mapping[str, HandedOut], readers: Mapping[str, PdfReader]) -> None:
    """Each says that it is tagged, in Dutch and made by PDF/UA-1, and shows its title instead of its file name."""
    for name, reader in readers.items():
        says = root(reader)
        assert says["/Lang"] == "nl", name
        assert says["/MarkInfo"]["/Marked"].value is True, name
        assert says["/ViewerPreferences"]["/DisplayDocTitle"].value is True, name
        assert reader.metadata is not None
        assert reader.metadata.title == documents[name].title, name
        assert b"<pdfuaid:part>1</pdfuaid:part>" in says["/Metadata"].get_data(), name


def test_tags_tell_headings_tables_and_pictures(readers: Mapping[str, PdfReader]) -> None:
    """One title, headings that skip no level, a heading for every column, and words for every picture."""
    for name, reader in readers.items():
        kinds = [str(tag["/S"])[1:] for tag in tags(reader)]
        levels = [int(kind[1]) for kind in kinds if kind in ("H1", "H2", "H3")]
        assert levels.count(1) == 1, name
        assert levels[0] == 1, name
        assert all(later <= earlier + 1 for earlier, later in pairwise(levels)), name
        assert kinds.count("THead") == kinds.count("Table"), name
        assert all(tag["/A"][0]["/Scope"] == "/Column" for tag in tags(reader) if tag["/S"] == "/TH"), name
        assert all(len(tag["/Alt"]) > 20 for tag in tags(reader) if tag["/S"] == "/Figure"), name
    assert any(tag["/S"] == "/Figure" for tag in tags(readers["wijzer-belanghebbenden"]))
    assert sum(tag["/S"] == "/Table" for tag in tags(readers["checklist-opdracht"])) > 3


def test_paragraphs_are_tagged_as_such(readers: Mapping[str, PdfReader]) -> None:
    """No words hang below the document itself, outside any paragraph, list, table, heading or picture."""
    allowed = {"/H1", "/H2", "/H3", "/P", "/L", "/Table", "/Figure", "/Div", "/Sect", "/NonStruct"}
    for name, reader in readers.items():
        document = next(tags(reader))
        assert document["/S"] == "/Document"
        children = {str(child.get_object()["/S"]) for child in document["/K"]}
        assert children <= allowed, name


def test_fonts_travel_along(readers: Mapping[str, PdfReader]) -> None:
    """Every font is in the document, so it looks the same on each computer, and it is the one of the site."""
    for name, reader in readers.items():
        for page in reader.pages:
            resources: Any = page["/Resources"]
            for font in resources["/Font"].values():
                assert "SourceSans3" in font["/BaseFont"], name
                assert "/FontFile2" in font["/DescendantFonts"][0]["/FontDescriptor"], name


def test_sheets_are_one_page_and_documents_are_light(
    documents: Mapping[str, HandedOut], readers: Mapping[str, PdfReader]
) -> None:
    """What is called a sheet is one, on A4 as it is read, and no document takes long on a slow line."""
    for document, _ in catalogue(PROJECT / "docs"):
        reader, made = readers[document.naam], documents[document.naam]
        assert len(reader.pages) == made.sheets
        assert not document.een_blad or made.sheets == 1
        assert len(made.contents) <= MOST_BYTES
        across, down = (round(side / 72 * 25.4) for side in reader.pages[0].mediabox[2:])
        assert (across, down) == ((297, 210) if document.vorm == "vel" else (210, 297))


def test_no_sign_of_ours_is_missing_from_the_fonts() -> None:
    """The empty box that stands in for a sign without a glyph is for words of others only."""
    fonts = unpacked(FONTS)
    missing = {each.naam: missing_from(fonts, content.as_json()) for each, content in all_documents(PROJECT / "docs")}
    assert {name: signs for name, signs in missing.items() if signs} == {}


def test_every_aid_has_its_checklists(documents: Mapping[str, HandedOut]) -> None:
    """For whoever has no computer there is a list of each aid, for every sheet that it tests."""
    pages = {document.page for document in documents.values()}
    expected = {
        f"hulpmiddelen/{aid_id}/{name.removesuffix('.md')}"
        for aid_id in aid_ids()
        for name, _ in generated_pages(versions(aid_id))
        if name.startswith("checklist")
    }
    assert expected <= pages
    assert len(expected) >= len(aid_ids())


def test_every_page_with_a_document_leads_to_it(documents: Mapping[str, HandedOut]) -> None:
    """Whoever reads the page finds the document there."""
    for document in documents.values():
        source = PROJECT / "docs" / f"{document.page}.md"
        text = (
            source.read_text(encoding="utf-8")
            if source.exists()
            else dict(generated_pages(versions(document.page.split("/")[1])))[f"{Path(document.page).name}.md"]
        )
        assert f"<!-- document: {document.name} -->" in text
        assert yaml.safe_load(text.split("---\n", 2)[1])["title"] == document.title or document.of_part
