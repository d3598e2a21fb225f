"""A document as .odt (OpenDocument 1.3), the open format that Dutch governments use, for LibreOffice and Word."""

import re
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
from decision_aids.writers.odt_parts import MANIFEST, MIME_TYPE, NAMESPACES, automatic_styles, meta, styles
from decision_aids.writers.plain_text import LINE
from decision_aids.writers.zipped import zipped

PARTS = re.compile(r"\n|\t| {2,}|[^\n\t ]+(?: [^\n\t ]+)*| ")

for _prefix, _address in NAMESPACES.items():
    register_namespace(_prefix, _address)


def odt(document: Document) -> bytes:
    """The bytes of the file."""
    content = Element(_name("office:document-content"), {_name("office:version"): "1.3"})
    content.append(automatic_styles())
    writer = _Writer(SubElement(SubElement(content, _name("office:body")), _name("office:text")))
    for block in document.sheet_before:
        writer.add(block)
    writer.paragraph((), "PageBreak")
    if document.titled:
        writer.paragraph((document.title,), "Title")
    for block in document.body:
        writer.add(block)
    files: dict[str, str | Element] = {
        "mimetype": MIME_TYPE,
        "META-INF/manifest.xml": MANIFEST,
        "content.xml": content,
        "meta.xml": meta(document.title),
        "styles.xml": styles(),
    }
    return zipped(files, stored_first="mimetype")


class _Writer:
    """Writes blocks one below the other."""

    def __init__(self, body: Element) -> None:
        self.body = body

    def add(self, block: Block) -> None:
        match block:
            case Heading(text):
                heading = SubElement(self.body, _name("text:h"), {_name("text:outline-level"): "1"})
                heading.set(_name("text:style-name"), "Heading_20_1")
                _fill(heading, (text,))
            case Paragraph(text):
                self.paragraph(text)
            case Bullets(items, numbered):
                listed = SubElement(self.body, _name("text:list"))
                listed.set(_name("text:style-name"), "Numbers" if numbered else "Dots")
                for item in items:
                    _paragraph(SubElement(listed, _name("text:list-item")), item)
            case Table(head, rows):
                self.table(head, rows)
            case Lines(number):
                for _ in range(number):
                    self.paragraph((LINE,))
            case Signatures(who):
                for name in who:
                    self.paragraph((Blank(name), "\n\n", LINE))

    def paragraph(self, text: Text, style: str = "Standard") -> None:
        _paragraph(self.body, text, style)

    def table(self, head: tuple[str, ...], rows: tuple[tuple[Text, ...], ...]) -> None:
        table = SubElement(self.body, _name("table:table"))
        SubElement(table, _name("table:table-column"), {_name("table:number-columns-repeated"): str(len(head))})
        heading = SubElement(table, _name("table:table-header-rows"))
        _row(heading, tuple((name,) for name in head), "Table_20_Heading")
        for row in rows:
            _row(table, row, "Standard")
        self.paragraph(())


def _row(parent: Element, cells: tuple[Text, ...], style: str) -> None:
    row = SubElement(parent, _name("table:table-row"))
    for cell in cells:
        made = SubElement(row, _name("table:table-cell"), {_name("table:style-name"): "Cell"})
        made.set(_name("office:value-type"), "string")
        _paragraph(made, cell, style)


def _paragraph(parent: Element, text: Text, style: str = "Standard") -> None:
    _fill(SubElement(parent, _name("text:p"), {_name("text:style-name"): style}), text)


def _fill(paragraph: Element, text: Text) -> None:
    for piece in text:
        span = SubElement(paragraph, _name("text:span"))
        if isinstance(piece, Blank):
            span.set(_name("text:style-name"), "Gap")
        last: Element | None = None
        for name, value in _in_span(f"[{piece.label}]" if isinstance(piece, Blank) else piece):
            if name:
                last = SubElement(span, _name(name), {_name("text:c"): value} if value else {})
            elif last is None:
                span.text = (span.text or "") + value
            else:
                last.tail = (last.tail or "") + value


def _in_span(text: str) -> Iterator[tuple[str, str]]:
    """The parts of a text: words without a name, and elements for the line ends and spaces that XML joins."""
    for part in PARTS.findall(text):
        if part == "\n":
            yield "text:line-break", ""
        elif part == "\t":
            yield "text:tab", ""
        elif part.startswith("  "):
            yield "", " "
            yield "text:s", str(len(part) - 1)
        else:
            yield "", part


def _name(prefixed: str) -> str:
    prefix, name = prefixed.split(":")
    return f"{{{NAMESPACES[prefix]}}}{name}"
