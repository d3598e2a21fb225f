"""How a document is set: the same each time, anew when its words change, and with every word as it is."""

import io
from pathlib import Path

import pytest
from pypdf import PdfReader

from build_tools.build_site import PROJECT
from build_tools.documents.blocks import (
    Blank,
    Block,
    Content,
    Heading,
    Items,
    PaperQuestion,
    Paragraph,
    Part,
    Questions,
    Run,
    Table,
)
from build_tools.documents.catalogue import Document, content_of
from build_tools.documents.document_error import DocumentError
from build_tools.documents.handed_out import make_documents
from build_tools.documents.page_blocks import page_blocks
from build_tools.documents.typesetter import Pdf, Typesetter
from tests.build_tools.documents.conftest import FONTS
from tests.build_tools.documents.pdf_reading import joined, words_of

FOOT = "Dit is geen officiële publicatie."
LEAFLET = Document("proef", "leaflets/organisatie", "leaflet", "organisatie")
HOSTILE = (
    "#let x = 1; #panic()",
    "$x^2$ *vet* _schuin_ `code`",
    "= Kop\n- punt\n+ nummer\n/ woord: uitleg",
    "[haak] {accolade} <label> @verwijzing \\ \\u{41} ~ -- --- ...",
    "\"aanhaling\" 'enkel' // opmerking /* blok */",
    "https://example.org/?a=b&c=d",
    "<script>alert(1)</script> &amp;",
    "%PDF-1.7 (haakjes) >> endobj",
    "Zoë Çelik-Łukasz",
)


def content(*texts: str) -> Content:
    """A document that has these texts in every place where words can stand."""
    blocks: list[Block] = []
    for text in texts:
        words = (Run(text),)
        blocks += [
            Heading(2, words),
            Paragraph(words),
            Paragraph((Run(text, bold=True, italic=True),), "bron"),
            Items(((Paragraph(words),),), 3),
            Table((words,), ((words,),)),
            Questions(text, (PaperQuestion(text, text, text, line=True, boxes=(text, "Nee")),)),
            Blank((text,)),
            Part("leaflet", (Heading(2, words), Paragraph(words))),
        ]
    return Content("kaart", texts[0], texts[0], FOOT, (Heading(1, (Run(texts[0]),)), *blocks))


def read(pdf: Pdf) -> PdfReader:
    """The document, opened by another program."""
    return PdfReader(io.BytesIO(pdf.contents))


def page(text: str) -> str:
    """A page with this text, as Markdown."""
    return f"---\ntitle: Proef\ndescription: Een proef.\n---\n\n# Proef\n\n{text}\n"


def test_same_words_give_the_same_bytes(tmp_path: Path) -> None:
    """Two computers make one document of one page, so nobody fetches it again for nothing."""
    markdown = (PROJECT / "docs" / f"{LEAFLET.pagina}.md").read_text(encoding="utf-8")
    first, second = (Typesetter(FONTS, tmp_path / name).pdf(content_of(LEAFLET, markdown)) for name in "ab")
    assert first == second


def test_changed_word_changes_the_document(typesetter: Typesetter) -> None:
    """What is changed on the page is changed in the document."""
    markdown = (PROJECT / "docs" / f"{LEAFLET.pagina}.md").read_text(encoding="utf-8")
    before = typesetter.pdf(content_of(LEAFLET, markdown))
    after = typesetter.pdf(content_of(LEAFLET, markdown.replace("Een veilige plek", "Een tochtige plek")))
    assert before.contents != after.contents
    assert "Eenveiligeplek" in words_of(read(before))
    assert "Eentochtigeplek" in words_of(read(after))


def test_document_is_kept(typesetter: Typesetter, tmp_path: Path) -> None:
    """What was set before is not set again."""
    made = typesetter.pdf(content("Tekst"))
    (kept,) = (tmp_path / "kept").glob("*.pdf")
    assert kept.read_bytes() == made.contents
    kept.write_bytes(b"kept")
    assert typesetter.pdf(content("Tekst")) == Pdf(b"kept", made.sheets)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_come_through_as_text(typesetter: Typesetter, text: str) -> None:
    """Signs that mean something to the typesetter stand in the document as they were written, wherever they stand."""
    reader = read(typesetter.pdf(content(text)))
    assert joined("".join(page.extract_text() for page in reader.pages)).count(joined(text)) == 15
    assert reader.metadata is not None
    assert reader.metadata.title == text


def test_sign_without_a_glyph_is_still_text(typesetter: Typesetter) -> None:
    """An emoji or an arrow is shown as an empty box, and can be copied and read aloud."""
    reader = read(typesetter.pdf(content("Blij 😀 → klaar ✓")))
    assert "Blij😀→klaar✓" in words_of(reader)


def test_words_from_right_to_left_are_still_text(typesetter: Typesetter) -> None:
    """Every letter of a word in Arabic or Hebrew is in the document, in whatever order a program reads them."""
    words = words_of(read(typesetter.pdf(content("naam: محمد שלום einde"))))
    assert set("محمدשלום") <= set(words)
    assert "einde" in words


@pytest.mark.parametrize("text", ["woord " * 1667, "x" * 10_000], ids=["words", "one word"])
def test_ten_thousand_signs_fit(typesetter: Typesetter, text: str) -> None:
    """A very long text goes on over more sheets, also where it has no spaces, and runs off none."""
    pdf = typesetter.pdf(Content("wijzer", "Lang", "", FOOT, (Heading(1, (Run("Lang"),)), Paragraph((Run(text),)))))
    assert joined(text) in words_of(read(pdf))
    assert pdf.sheets >= 3


def test_markup_of_the_page_is_style_and_not_text(typesetter: Typesetter) -> None:
    """Bold, links, attributes and notes for the screen leave no trace of their signs."""
    text = "Een **vet** woord en [een link](../index.md).\n{ #proef .moet }\n\nAlleen hier.\n{ .leaflet-meer }"
    words = words_of(read(typesetter.pdf(content_of(LEAFLET, page(text)))))
    assert "Eenvetwoordeneenlink." in words
    assert "moet" not in words
    assert "Alleenhier" not in words


def test_source_is_named_where_a_link_cannot_be_followed(typesetter: Typesetter) -> None:
    """A link to the register becomes the title of the source, below the text, once."""
    text = "Zo staat het in [de wet](../bronnen/index.md#awb-termijnen), [echt](../bronnen/index.md#awb-termijnen)."
    words = words_of(read(typesetter.pdf(content_of(LEAFLET, page(text)))))
    assert words.count("Genoemdebronnen:Algemenewetbestuursrecht,artikel6:7,6:8,6:9,6:11,6:16en6:24.") == 1


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("<table><tr><td>x</td></tr></table>", "geen vorm op papier"),
        ('<div class="leaflet" markdown>\n\nOpen.', "leaflet wordt niet gesloten"),
        ("![prent](x.svg)", "image"),
        ('Zin.\n{ #id .a b=" }', "geen lijst van attributen"),
        ("> Citaat", "blockquote"),
        ("<!-- prent: bestaat-niet -->", "prent bestaat-niet bestaat niet; er zijn: "),
    ],
)
def test_what_has_no_form_on_paper_is_refused(text: str, named: str) -> None:
    """A page with something that the document would lose stops the build, and the message names the page."""
    with pytest.raises(DocumentError, match=rf"^proef\.md: .*{named}"):
        page_blocks(page(text), "proef")


def test_section_that_is_not_there_is_refused() -> None:
    """A card whose section got another heading stops the build."""
    card = Document("kaart", "proef", "kaart", "gemeente", titel="Kaart", koppen=("Eén", "Twee"))
    with pytest.raises(DocumentError, match="kaart zoekt de kop Twee"):
        content_of(card, page("## Eén\n\nTekst."))


def test_sheet_that_became_two_is_refused(tmp_path: Path, typesetter: Typesetter) -> None:
    """A leaflet of which the text grew too long stops the build, with the name of its page."""
    for name in ("gemeente", "organisatie"):
        (tmp_path / "leaflets").mkdir(exist_ok=True)
        text = (PROJECT / "docs" / "leaflets" / f"{name}.md").read_text(encoding="utf-8")
        (tmp_path / "leaflets" / f"{name}.md").write_text(text + "\n\nNog een alinea.\n" * 60, encoding="utf-8")
    with pytest.raises(DocumentError, match=r"^leaflets/gemeente\.md: leaflet-gemeente past niet op één blad, maar op"):
        make_documents(tmp_path, typesetter)
