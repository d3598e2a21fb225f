"""Reads the normative sentences from the pages: id, level, words, file and line.

A normative sentence is one paragraph or list item that ends with a line of attributes holding an id and a level, such
as `{ #a-1 .moet }`. The page itself is made by Python-Markdown; here markdown-it-py reads the same text, because its
tokens know their lines. A test holds both against each other.
"""

from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.attrs.parse import ParseError, parse
from mdit_py_plugins.front_matter import front_matter_plugin

from build_tools.norms.law_numbers import page_text
from decision_aids.rules.model import Level

READER = MarkdownIt("commonmark").enable("table").use(front_matter_plugin)
WORD_TOKENS = ("text", "code_inline")


class SentenceError(Exception):
    """A sentence that is not marked as it should be; the message names the file and the line."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A block with an id: its words without markup, and where it stands.

    `level` is None for a block that carries an id but no norm. `page` is the path without its ending and `address` is
    what a rule refers to. `counterpart` is the id of the sentence that answers to it in another document, if any.
    `last_line` is the first line after it, counted from zero, and `indent` the column its text begins in.
    """

    page: str
    id: str
    level: Level | None
    words: str
    line: int
    last_line: int
    indent: int
    counterpart: str

    @property
    def address(self) -> str:
        return f"{self.page}#{self.id}"


def read_blocks(docs: Path) -> list[Sentence]:
    """Every block with an id on every page below `docs`, in the order of the pages.

    Raises SentenceError and LawNumberError.
    """
    pages = sorted(docs.rglob("*.md"))
    return [block for page in pages for block in blocks_in(page_text(docs, page), _name(docs, page))]


def normative(blocks: list[Sentence]) -> dict[str, Sentence]:
    """The blocks that carry a norm, by address. Raises SentenceError where two share an address."""
    found: dict[str, Sentence] = {}
    for block in blocks:
        if block.level is not None:
            if block.address in found:
                raise SentenceError(
                    f"{block.page}.md:{block.line}: {block.id} staat ook op regel {found[block.address].line}"
                )
            found[block.address] = block
    return found


def blocks_in(markdown: str, page: str) -> list[Sentence]:
    """The blocks with an id in the text of one page, whose path without ending is `page`.

    Raises SentenceError for a level without an id, which no rule could refer to, and for an id with a class that is no
    level: that is a level misspelt.
    """
    lines = markdown.split("\n")
    blocks: list[Sentence] = []
    for token in READER.parse(markdown):
        if token.type != "inline" or token.map is None:
            continue
        first, last = token.map
        where = f"{page}.md:{last}"
        attributes = _attributes(token, where)
        level = _level(attributes.get("class", ""), where)
        if "id" not in attributes:
            if level is not None:
                raise SentenceError(f"{where}: een zin met niveau {level} heeft een id nodig: {{ #a-1 .{level} }}")
            continue
        if level is None and "class" in attributes:
            wrong = f"{attributes['id']} heeft {attributes['class']}, en dat is geen niveau"
            raise SentenceError(f"{where}: {wrong}; toegestaan: {', '.join(Level)}")
        blocks.append(
            Sentence(
                page=page,
                id=attributes["id"],
                level=level,
                words=_words(token),
                line=first + 1,
                last_line=last,
                indent=len(lines[last - 1]) - len(lines[last - 1].lstrip()),
                counterpart=attributes.get("data-pendant", ""),
            )
        )
    return blocks


def _attributes(token: Token, where: str) -> dict[str, str]:
    last_line = token.content.rsplit("\n", 1)[-1].strip()
    if not (last_line.startswith("{") and last_line.endswith("}")):
        return {}
    try:
        _, attributes = parse(last_line)
    except ParseError as error:
        raise SentenceError(f"{where}: {last_line} is geen lijst van attributen") from error
    return attributes


def _level(classes: str, where: str) -> Level | None:
    levels = [Level(name) for name in classes.split() if name in set(Level)]
    if len(levels) > 1:
        raise SentenceError(f"{where}: meer dan één niveau ({', '.join(levels)})")
    return levels[0] if levels else None


def _words(token: Token) -> str:
    """The words a reader sees: text and code, line ends as spaces, without the line of attributes."""
    parts = [
        child.content if child.type in WORD_TOKENS else " " if child.type == "softbreak" else ""
        for child in token.children or []
    ]
    text = "".join(parts)
    return " ".join(text[: text.rindex("{")].split())


def _name(docs: Path, page: Path) -> str:
    return page.relative_to(docs).with_suffix("").as_posix()
