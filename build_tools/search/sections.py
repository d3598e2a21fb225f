"""Cuts the built pages into what a search answers with: a heading and the words below it."""

from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

HEADINGS = frozenset({"h2", "h3"})
# Between what stands in these and what is around them is room, also where the HTML has none.
TEXT = frozenset({"p", "h4", "h5", "h6", "li", "dt", "dd", "td", "th", "br", "figcaption"})
BLOCKS = TEXT | {"h2", "h3", "tr", "summary", "legend", "label", "div", "section"}
# What is on a page and says nothing of its own: marks behind headings, lists of choices, and lists of its headings.
LEFT_OUT = frozenset({"script", "style", "noscript", "select", "button", "svg"})
LEFT_OUT_CLASSES = frozenset({"headerlink", "page-contents"})
# What is out of sight is not searched, but for the questions of an aid that come up later.
SHOWN_LATER = frozenset({"vraag", "vraaggroep", "versie"})
NOT_FOUND = '<meta name="robots" content="noindex">'
"""In a page that is the same as another one and stands in frames only."""
VOID = frozenset({"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})


@dataclass(frozen=True, slots=True)
class Section:
    """The words below one heading; `anchor` and `heading` are empty for what stands below the title of the page."""

    anchor: str
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class SearchedPage:
    """One page: its address from the home page on, without a slash in front, its title and its parts in order.

    `name` is what the menu calls it, and empty for a page that is not in it.
    """

    path: str
    title: str
    name: str
    sections: tuple[Section, ...]


class SearchError(Exception):
    """The pages cannot be searched as the build was told to; the message says what is wrong and where."""


def read_searched_pages(site: Path) -> list[SearchedPage]:
    """Every page of the built site in the order of their addresses, but for those that nobody should find.

    Raises SearchError for one without a title.
    """
    pages = ((file, file.read_text(encoding="utf-8")) for file in sorted(site.rglob("index.html")))
    return [
        searched_page(file.parent.relative_to(site).as_posix(), html) for file, html in pages if NOT_FOUND not in html
    ]


def searched_page(folder: str, html: str) -> SearchedPage:
    """The page in a folder of the site ("." is the home page). Raises SearchError where it has no title."""
    reader = _PageReader()
    reader.feed(html)
    reader.close()
    if not reader.title:
        raise SearchError(f"{folder}/index.html: no <article> with an <h1> to find it by")
    sections = tuple(Section(anchor, _plain(heading), _plain(text)) for anchor, heading, text in reader.parts)
    return SearchedPage("" if folder == "." else f"{folder}/", _plain(reader.title), _plain(reader.name), sections)


class _PageReader(HTMLParser):
    """Reads a page: title, name in the menu, and its parts [anchor, heading, text], the first with the description."""

    def __init__(self) -> None:
        super().__init__()
        self.title = ""
        self.name = ""
        self.parts = [["", "", ""]]
        self._in_article = False
        self._in_menu = False
        self._heading = ""
        self._left_out: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "meta" and values.get("name") == "description":
            self.parts[0][2] += f"{values.get('content', '')} "
        elif tag == "article":
            self._in_article = True
        elif not self._in_article:
            self._in_menu = "site-menu__link" in values.get("class", "") and values.get("aria-current") == "page"
        elif self._left_out or _left_out(tag, values):
            if tag not in VOID:
                self._left_out.append(tag)
        elif tag == "h1" or (tag in HEADINGS and "id" in values):
            self._heading = tag
            if tag != "h1":
                self.parts.append([values["id"], "", ""])
        elif tag in BLOCKS:
            self.parts[-1][2] += " "

    def handle_endtag(self, tag: str) -> None:
        if self._left_out:
            if tag in self._left_out:  # with all in it that HTML lets end by itself
                del self._left_out[self._left_out.index(tag) :]
        elif tag == self._heading:
            self._heading = ""
        elif tag == "article":
            self._in_article = False
        elif tag == "a":
            self._in_menu = False

    def handle_data(self, data: str) -> None:
        if self._left_out:
            return
        if not self._in_article:
            self.name += data if self._in_menu else ""
        elif self._heading == "h1":
            self.title += data
        else:
            self.parts[-1][1 if self._heading else 2] += data


def _left_out(tag: str, attributes: dict[str, str]) -> bool:
    classes = set(attributes.get("class", "").split())
    out_of_sight = "hidden" in attributes and not SHOWN_LATER & classes
    return tag in LEFT_OUT or bool(LEFT_OUT_CLASSES & classes) or out_of_sight


def _plain(text: str) -> str:
    return " ".join(text.split())
