"""What a document is made of: plain data in which every word is text and never markup.

Words go to the typesetter as data, so nothing in them has to be escaped: a `#` or a `$` is a sign like any other.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields

LONGER_THAN_A_LINE = re.compile(r"[^\s-]{40}")
MAY_BREAK_HERE = "\u200b"


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one style; `address` is where they lead to outside the site, `source` the source that they name."""

    text: str
    bold: bool = False
    italic: bool = False
    address: str = ""
    source: str = ""


type Words = tuple[Run, ...]
type Block = Heading | Paragraph | Items | Table | Picture | Part | Questions | Blank


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; the title of the document is its only one of level 1."""

    level: int
    words: Words


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `kind` is its class on the page, such as lead or bron."""

    words: Words
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Items:
    """A list. Numbers count from `start`; a list without them has none."""

    items: "tuple[tuple[Block, ...], ...]"
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a row of headings."""

    header: tuple[Words, ...]
    rows: tuple[tuple[Words, ...], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing as SVG, and the same in words."""

    svg: str
    alternative: str


@dataclass(frozen=True, slots=True)
class Part:
    """Blocks that stand in a frame of their own; `kind` is its class on the page."""

    kind: str
    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class PaperQuestion:
    """A question to answer with a pen: when it is asked, what to write beside it, and the boxes to tick.

    `line` says that there is a line to write the answer on, before the boxes.
    """

    text: str
    only_if: str
    write: str
    line: bool
    boxes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Questions:
    """A table of questions below its own heading."""

    caption: str
    rows: tuple[PaperQuestion, ...]


@dataclass(frozen=True, slots=True)
class Blank:
    """Words, each with a line after it to write on."""

    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Content:
    """A whole document: its form, what its properties say, what stands below each sheet, and its blocks."""

    form: str
    title: str
    description: str
    foot: str
    blocks: tuple[Block, ...]

    def as_json(self) -> str:
        """The document as the template reads it: each block says in `is` what it is."""
        return json.dumps(self, default=_as_table, ensure_ascii=False)


def text_of(words: Words) -> str:
    """The bare words."""
    return "".join(run.text for run in words)


def runs_in(blocks: Iterable[Block]) -> Iterator[Run]:
    """All words of these blocks that may lead somewhere, in the order of reading."""
    for block in blocks:
        match block:
            case Heading(words=words) | Paragraph(words=words):
                yield from words
            case Items(items=items):
                for item in items:
                    yield from runs_in(item)
            case Table(header=header, rows=rows):
                for row in (header, *rows):
                    for cell in row:
                        yield from cell
            case Part(blocks=inner):
                yield from runs_in(inner)


def _as_table(block: Block | Run) -> dict[str, object]:
    named = {field.name: getattr(block, field.name) for field in fields(block)}
    if isinstance(block, Run):
        named["text"] = LONGER_THAN_A_LINE.sub(f"\\g<0>{MAY_BREAK_HERE}", block.text)
    return {"is": type(block).__name__.lower()} | named
