"""What a reader of a built page reads, passage by passage: a paragraph, a list item, a heading, a cell, a label."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PageElement, PreformattedString, Tag

INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "cite", "dfn", "em", "i", "img", "input", "kbd", "mark", "q", "small", "span", "strong"}
    | {"sub", "sup", "time", "u", "wbr", "code"}
)
"""What may stand within a sentence; every other element begins a passage."""
NOT_READ = frozenset({"script", "style", "textarea", "svg", "pre"})
CODE, IN_ITS_PLACE = "code", "dit"
"""What is typed as it stands, such as the name of a field, is no language: in a sentence it counts as one word."""
NOT_OF_THE_TEXT = frozenset({"file-list", "headerlink", "page-contents", "wettekst"})
"""Classes: names of files with their checksums, the mark beside a heading, the table of contents, which repeats the
headings, and the words of the law."""

AROUND = "rand"
"""The address of what stands around every page: header, menu, footer and the words of the search."""

LIST_OF_LINKS = re.compile(r"[^\W\d_][^.:;,]*:(?: ?[,;.]| en)*")
"""What is left of a line of links without the links: a word or two before a colon, and what stands between them."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the site: its address without a slash in front, and its passages in the order of reading."""

    address: str
    passages: tuple[str, ...]


def read_pages(site: Path) -> list[Page]:
    """All pages of a built site in the order of their addresses, and what stands around them as a page of its own."""
    pages = []
    around: dict[str, None] = {}
    for file in sorted(site.rglob("*.html")):
        name = file.relative_to(site).as_posix()
        address = name.removesuffix("index.html") or name
        page = BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser")
        article, body = page.find("article"), page.find("body")
        if isinstance(article, Tag) and isinstance(body, Tag):
            pages.append(Page(address, (*_of_the_head(page), *passages(article))))
            article.decompose()
            around |= dict.fromkeys(passages(body))
    return [*pages, Page(AROUND, tuple(around))]


def _of_the_head(page: BeautifulSoup) -> Iterator[str]:
    """The description, which a reader sees in a list of pages found."""
    for element in page.find_all("meta", attrs={"name": "description"}):
        yield str(element["content"])


def passages(element: Tag) -> Iterator[str]:
    """The passages of an element; a word in bold or a link stays in its sentence, a block stands on its own."""
    parts: list[str] = []
    for part in _parts(element):
        if part is None:
            yield from _whole(parts)
            parts = []
        else:
            parts.append(part)
    yield from _whole(parts)


def _whole(parts: list[str]) -> Iterator[str]:
    text = " ".join("".join(parts).split())
    if text:
        yield text


def _parts(element: PageElement) -> Iterator[str | None]:
    """The text in pieces, with None wherever a passage ends."""
    if isinstance(element, NavigableString):
        if not isinstance(element, PreformattedString):
            yield str(element)
    elif isinstance(element, Tag) and element.name == CODE:
        yield IN_ITS_PLACE
    elif isinstance(element, Tag) and element.name not in NOT_READ and not NOT_OF_THE_TEXT & _classes(element):
        own = element.name not in INLINE or _stands_alone(element)
        if own:
            yield None
        for child in element.children:
            yield from _parts(child)
        if own:
            yield None


def _stands_alone(element: Tag) -> bool:
    """Whether a word or a link is no part of a sentence: the templates give it a class, or the links are a list."""
    if element.name == "a" and element.parent is not None and _only_links(element.parent):
        return True
    return element.name in {"span", "a"} and bool(_classes(element))


def _only_links(element: Tag) -> bool:
    """Whether an element holds links and nothing that is told of them, as a line of sources does."""
    rest = "".join(str(child) for child in element.children if isinstance(child, NavigableString))
    return LIST_OF_LINKS.fullmatch(" ".join(rest.split())) is not None


def _classes(element: Tag) -> set[str]:
    return set(element.get_attribute_list("class")) - {None}
