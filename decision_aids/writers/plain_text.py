"""A document as plain text, to copy."""

from collections.abc import Iterator

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

LINE = "_" * 50
BORDER = "-" * 50


def plain_text(document: Document) -> str:
    """What is read first, a line, and the document; a gap stands between square brackets."""
    title = (Heading(document.title),) if document.titled else ()
    return f"{_parts(document.sheet_before)}\n\n{BORDER}\n\n{_parts((*title, *document.body))}\n"


def in_brackets(text: Text) -> str:
    """A text with its gaps between square brackets."""
    return "".join(f"[{piece.label}]" if isinstance(piece, Blank) else piece for piece in text)


def _parts(blocks: tuple[Block, ...]) -> str:
    return "\n\n".join("\n".join(_lines(block)) for block in blocks)


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading(text):
            yield text
        case Paragraph(text):
            yield in_brackets(text)
        case Bullets(items, numbered):
            for place, item in enumerate(items, 1):
                mark = f"{place}. " if numbered else "- "
                yield mark + in_brackets(item).replace("\n", f"\n{' ' * len(mark)}")
        case Table(head, rows):
            for row in rows:
                first, *others = map(in_brackets, row)
                yield first
                yield from (f"  {name}: {cell}" for name, cell in zip(head[1:], others, strict=True))
        case Lines(number):
            yield from [LINE] * number
        case Signatures(who):
            for name in who:
                yield from (f"[{name}]", "", LINE)
