"""Documents as another program sees them: python-docx and odfpy, which did not write them."""

import re
from io import BytesIO

import docx
from odf import teletype
from odf.opendocument import load
from odf.text import P


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


def squeezed(text: str) -> str:
    """A text with every run of spaces and line ends as one space, to compare what programs lay out differently."""
    return re.sub(r"\s+", " ", text)
