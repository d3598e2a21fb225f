"""Documents as another program sees them: python-docx and odfpy, which did not write them."""

import re
from io import BytesIO

import docx
from odf import teletype
from odf.opendocument import load
from odf.text import H, P


def text_of_docx(content: bytes) -> str:
    """The text of a .docx, a paragraph a line, tables in their place."""
    document = docx.Document(BytesIO(content))
    lines = []
    for part in document.iter_inner_content():
        if isinstance(part, docx.table.Table):
            lines += [paragraph.text for row in part.rows for cell in row.cells for paragraph in cell.paragraphs]
        else:
            lines.append(part.text)
    return "\n".join(lines)


def text_of_odt(content: bytes) -> str:
    """The text of an .odt, a paragraph a line."""
    document = load(BytesIO(content))
    lines: list[str] = []
    for node in document.text.childNodes:
        parts = [node] if node.qname[1] in ("h", "p") else node.getElementsByType(P)
        lines += [teletype.extractText(part) for part in parts]
    return "\n".join(lines)


def title_and_language_of_docx(content: bytes) -> tuple[str, str]:
    """What a .docx says of itself: for a list of files, and for the voice that reads it."""
    said = docx.Document(BytesIO(content)).core_properties
    return said.title, said.language


def headings_of_docx(content: bytes) -> list[str]:
    """The headings of a .docx, as a screen reader finds them: by their style."""
    styled = [(part, part.style) for part in docx.Document(BytesIO(content)).paragraphs]
    return [part.text for part, style in styled if style is not None and style.name == "Heading 1"]


def headings_of_odt(content: bytes) -> list[str]:
    """The headings of an .odt, as a screen reader finds them: by their level."""
    found = load(BytesIO(content)).text.getElementsByType(H)
    return [teletype.extractText(part) for part in found if part.getAttribute("outlinelevel") == "1"]


def squeezed(text: str) -> str:
    """A text with every run of spaces and line ends as one space, to compare what programs lay out differently."""
    return re.sub(r"\s+", " ", text)
