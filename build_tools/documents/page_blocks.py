"""Reads a page for paper: the same Markdown as the site is made from, as blocks of a document.

What the page has for a screen alone falls away. What is unknown here is refused, so that no sentence is lost.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from markdown_it.tree import SyntaxTreeNode
from mdit_py_plugins.attrs.parse import ParseError, parse

from build_tools.documents.blocks import Block, Heading, Items, Paragraph, Part, Picture, Run, Table, Words
from build_tools.documents.checklist_blocks import CHECKLIST, checklist_blocks
from build_tools.documents.document_error import DocumentError
from build_tools.norms.normative_sentences import READER
from build_tools.pages.pictures import pictures, svg
from decision_aids.law.sources import sources

ONLY_ON_SCREEN = frozenset({"voor-het-vel", "leaflet-meer", "toetsing"})
OPENING = re.compile(r'<(?:div|section) class="(?P<kind>[\w-]+)" markdown>')
CLOSING = re.compile(r"</(?:div|section)>")
PICTURE = re.compile(r"<!-- prent: (?P<name>[\w-]+) -->")
LINK_TO_DOCUMENT = re.compile(r"<!-- document: [\w-]+ -->")
ATTRIBUTES = re.compile(r"\s*(?P<list>\{[^{}]*\})\s*$")
REGISTER = re.compile(r"bronnen/index\.md#(?P<source>[\w-]+)$")
OUTSIDE = ("https://", "http://", "mailto:")


@dataclass(slots=True)
class _Frame:
    kind: str
    blocks: list[Block] = field(default_factory=list)


def page_blocks(markdown: str, page: str) -> tuple[Block, ...]:
    """The blocks of a page; `page` is its path without ending, for messages. Raises DocumentError."""
    root = SyntaxTreeNode(READER.parse(markdown))
    return tuple(_blocks(root.children, page))


def _blocks(nodes: Sequence[SyntaxTreeNode], page: str) -> list[Block]:
    frames = [_Frame("")]
    for node in nodes:
        opening = OPENING.fullmatch(node.content.strip()) if node.type == "html_block" else None
        if opening:
            frames.append(_Frame(opening["kind"]))
        elif node.type == "html_block" and CLOSING.fullmatch(node.content.strip()) and len(frames) > 1:
            frame = frames.pop()
            frames[-1].blocks.append(Part(frame.kind, tuple(frame.blocks)))
        else:
            frames[-1].blocks += _block(node, page)
    if len(frames) > 1:
        raise DocumentError(f"{page}.md: {frames[-1].kind} wordt niet gesloten")
    return frames[0].blocks


def _block(node: SyntaxTreeNode, page: str) -> Iterator[Block]:
    match node.type:
        case "front_matter" | "hr":
            return
        case "heading":
            words, _ = _inline(node, page)
            yield Heading(int(node.tag[1]), words)
        case "paragraph":
            words, classes = _inline(node, page)
            if not ONLY_ON_SCREEN & classes:
                yield Paragraph(words, "bron" if "bron" in classes else "lead" if "lead" in classes else "")
        case "bullet_list" | "ordered_list":
            start = int(node.attrs.get("start", 1)) if node.type == "ordered_list" else None
            yield Items(tuple(tuple(_blocks(item.children, page)) for item in node.children), start)
        case "table":
            (header,), rows = (_rows(part, page) for part in node.children)
            yield Table(header, tuple(rows))
        case "html_block":
            yield from _of_html(node.content.strip(), page)
        case _:
            raise DocumentError(f"{page}.md: {node.type} staat niet in een document")


def _of_html(html: str, page: str) -> Iterable[Block]:
    picture = PICTURE.fullmatch(html)
    if picture:
        known = pictures()
        if picture["name"] not in known:
            raise DocumentError(f"{page}.md: prent {picture['name']} bestaat niet; er zijn: {', '.join(known)}")
        drawn = known[picture["name"]]
        parts = " ".join(f"{number}. {part.kop}: {part.tekst}" for number, part in enumerate(drawn.delen, 1))
        return [Picture(svg(drawn), f"{drawn.titel} {parts}")]
    if LINK_TO_DOCUMENT.fullmatch(html):
        return []
    if html.startswith(CHECKLIST):
        return checklist_blocks(html)
    raise DocumentError(f"{page}.md: geen vorm op papier voor {html[:60]}")


def _rows(part: SyntaxTreeNode, page: str) -> list[tuple[Words, ...]]:
    return [tuple(_inline(cell, page)[0] for cell in row.children) for row in part.children]


def _inline(node: SyntaxTreeNode, page: str) -> tuple[Words, set[str]]:
    """The words of a block, and its classes: they stand at its end, after the words."""
    runs = [run for inline in node.children for child in inline.children for run in _runs(child, Run(""), page)]
    classes: set[str] = set()
    found = ATTRIBUTES.search(runs[-1].text) if runs else None
    if found:
        try:
            _, attributes = parse(found["list"])
        except ParseError as error:
            raise DocumentError(f"{page}.md: {found['list']} is geen lijst van attributen") from error
        classes = set(attributes.get("class", "").split())
        runs[-1] = replace(runs[-1], text=runs[-1].text[: found.start()])
    return tuple(run for run in _joined(runs) if run.text), classes


def _runs(node: SyntaxTreeNode, style: Run, page: str) -> Iterator[Run]:
    match node.type:
        case "text" | "code_inline":
            yield replace(style, text=node.content)
        case "softbreak" | "hardbreak":
            yield replace(style, text=" ")
        case "strong" | "em" | "link":
            inner = replace(style, bold=style.bold or node.type == "strong", italic=style.italic or node.type == "em")
            if node.type == "link":
                inner = _leading_to(str(node.attrs["href"]), inner)
            for child in node.children:
                yield from _runs(child, inner, page)
        case _:
            raise DocumentError(f"{page}.md: {node.type} staat niet in een document")


def _leading_to(address: str, style: Run) -> Run:
    """The style with the place that a link leads to: only what lies outside the site can be reached from paper."""
    register = REGISTER.search(address)
    if register and register["source"] in sources():
        return replace(style, address=sources()[register["source"]].url, source=register["source"])
    return replace(style, address=address) if address.startswith(OUTSIDE) else style


def _joined(runs: Iterable[Run]) -> list[Run]:
    """Neighbours in one style as one, with one space where there were more."""
    joined: list[Run] = []
    for run in runs:
        if joined and replace(joined[-1], text=run.text) == run:
            run = replace(run, text=joined.pop().text + run.text)  # noqa: PLW2901 - what is joined takes its place
        joined.append(replace(run, text=re.sub(r"\s+", " ", run.text)))
    return joined
