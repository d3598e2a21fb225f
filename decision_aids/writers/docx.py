"""A document as .docx (ECMA-376), for Word and LibreOffice."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement, register_namespace

from decision_aids.documents.blocks import (
    Blank,
    Block,
    Bullets,
    Document,
    Heading,
    Lines,
    Paragraph,
    Signatures,
    Table,
    Text,
)
from decision_aids.writers.docx_parts import (
    CONTENT_TYPES,
    MAIN,
    RELATIONS,
    RELATIONS_OF_DOCUMENT,
    core,
    numbering,
    styles,
)
from decision_aids.writers.plain_text import LINE
from decision_aids.writers.zipped import zipped

PRESERVE = "{http://www.w3.org/XML/1998/namespace}space"
register_namespace("w", MAIN)

A4 = {"w": "11906", "h": "16838"}  # twentieths of a point
MARGIN = "1134"
BULLETED, FIRST_NUMBERED = 1, 2


def docx(document: Document) -> bytes:
    """The bytes of the file."""
    writer = _Writer()
    for block in document.sheet_before:
        writer.add(block)
    writer.page_break()
    if document.titled:
        writer.paragraph((document.title,), "Title")
    for block in document.body:
        writer.add(block)
    return zipped(
        {
            "[Content_Types].xml": CONTENT_TYPES,
            "_rels/.rels": RELATIONS,
            "docProps/core.xml": core(document.title),
            "word/_rels/document.xml.rels": RELATIONS_OF_DOCUMENT,
            "word/document.xml": writer.finished(),
            "word/numbering.xml": numbering(writer.lists),
            "word/styles.xml": styles(),
        }
    )


class _Writer:
    """Writes blocks one below the other; counts the numbered lists, for each begins at one."""

    def __init__(self) -> None:
        self.root = Element(_w("document"))
        self.body = SubElement(self.root, _w("body"))
        self.lists = 0

    def finished(self) -> Element:
        section = SubElement(self.body, _w("sectPr"))
        _set(SubElement(section, _w("pgSz")), **A4)
        _set(SubElement(section, _w("pgMar")), top=MARGIN, right=MARGIN, bottom=MARGIN, left=MARGIN)
        return self.root

    def add(self, block: Block) -> None:
        match block:
            case Heading(text):
                self.paragraph((text,), "Heading1")
            case Paragraph(text):
                self.paragraph(text)
            case Bullets(items, numbered):
                self.lists += numbered
                for item in items:
                    self.item(item, FIRST_NUMBERED + self.lists - 1 if numbered else BULLETED)
            case Table(head, rows):
                self.table(head, rows)
            case Lines(number):
                for _ in range(number):
                    self.paragraph((LINE,))
            case Signatures(who):
                for name in who:
                    self.paragraph((Blank(name), "\n\n", LINE))

    def paragraph(self, text: Text, style: str = "") -> Element:
        return _paragraph(self.body, text, style)

    def item(self, text: Text, list_number: int) -> None:
        properties = self.paragraph(text, "ListParagraph")[0]
        numbered = SubElement(properties, _w("numPr"))
        _set(SubElement(numbered, _w("ilvl")), val="0")
        _set(SubElement(numbered, _w("numId")), val=str(list_number))

    def page_break(self) -> None:
        _set(SubElement(SubElement(self.paragraph(()), _w("r")), _w("br")), type="page")

    def table(self, head: tuple[str, ...], rows: tuple[tuple[Text, ...], ...]) -> None:
        table = SubElement(self.body, _w("tbl"))
        properties = SubElement(table, _w("tblPr"))
        _set(SubElement(properties, _w("tblStyle")), val="TableGrid")
        _set(SubElement(properties, _w("tblW")), w="5000", type="pct")
        grid = SubElement(table, _w("tblGrid"))
        for _ in head:
            SubElement(grid, _w("gridCol"))
        heading = _row(table, tuple((name,) for name in head), "TableHead")
        SubElement(heading, _w("tblHeader"))
        for row in rows:
            _row(table, row)
        self.paragraph(())


def _row(table: Element, cells: tuple[Text, ...], style: str = "") -> Element:
    row = SubElement(table, _w("tr"))
    properties = SubElement(row, _w("trPr"))
    SubElement(properties, _w("cantSplit"))
    for cell in cells:
        _paragraph(SubElement(row, _w("tc")), cell, style)
    return properties


def _paragraph(parent: Element, text: Text, style: str = "") -> Element:
    paragraph = SubElement(parent, _w("p"))
    properties = SubElement(paragraph, _w("pPr"))
    if style:
        _set(SubElement(properties, _w("pStyle")), val=style)
    for piece in text:
        _run(paragraph, piece)
    return paragraph


def _run(paragraph: Element, piece: str | Blank) -> None:
    run = SubElement(paragraph, _w("r"))
    if isinstance(piece, Blank):
        _set(SubElement(SubElement(run, _w("rPr")), _w("rStyle")), val="Gap")
    for name, text in _in_run(f"[{piece.label}]" if isinstance(piece, Blank) else piece):
        made = SubElement(run, _w(name))
        if name == "t":
            made.text = text
            made.set(PRESERVE, "preserve")


def _in_run(text: str) -> Iterator[tuple[str, str]]:
    """The parts of a text: words, and what stands for a line end or a tab."""
    for place, line in enumerate(text.split("\n")):
        if place:
            yield "br", ""
        for column, words in enumerate(line.split("\t")):
            if column:
                yield "tab", ""
            if words:
                yield "t", words


def _w(name: str) -> str:
    return f"{{{MAIN}}}{name}"


def _set(element: Element, **attributes: str) -> None:
    for name, value in attributes.items():
        element.set(_w(name), value)
