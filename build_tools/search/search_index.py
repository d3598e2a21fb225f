"""Writes what the search field looks in: the words of every page, and what typed words mean beside those."""

import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from build_tools.search.sections import SearchedPage, SearchError, read_searched_pages
from decision_aids.law.typed_tables import read_file

INDEX = Path("assets", "search", "index.json")
KNOWLEDGE = Path(__file__).with_name("search_words.toml")


@dataclass(frozen=True, slots=True)
class Kind:
    """Pages whose address fits `adres`: how they are called in a result, and how much they weigh."""

    adres: str
    naam: str
    gewicht: float


@dataclass(frozen=True, slots=True)
class Meaning:
    """Words or phrases that are typed, the words on our pages that they mean too, and the pages that come first."""

    getypt: tuple[str, ...]
    ook: tuple[str, ...] = ()
    eerst: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What the search knows beside the pages."""

    soorten: tuple[Kind, ...]
    vulwoorden: tuple[str, ...]
    woorden: tuple[Meaning, ...]


def write_search_index(site: Path, node_modules: Path) -> Path:
    """Write the index of the built site into it, with the licence of MiniSearch, and return its path.

    MiniSearch reads the words in the browser, on first use: ready made its index is twice as long to fetch and hardly
    sooner there. Raises SearchError for a page without a title, and where a word leads to a page that does not exist.
    """
    pages = read_searched_pages(site)
    knowledge = read_file(Knowledge, KNOWLEDGE)
    target = site / INDEX
    target.parent.mkdir(parents=True, exist_ok=True)
    contents = {
        "pages": [_described(page, knowledge) for page in pages],
        "words": [_meaning(meaning, pages) for meaning in knowledge.woorden],
        "fillers": knowledge.vulwoorden,
        "sections": _sections(pages),
    }
    target.write_text(json.dumps(contents, ensure_ascii=False, separators=(",", ":")), encoding="utf-8", newline="\n")
    shutil.copyfile(node_modules / "minisearch" / "LICENSE.txt", target.with_name("LICENSE.txt"))
    return target


def _described(page: SearchedPage, knowledge: Knowledge) -> dict[str, object]:
    kind = next(kind for kind in knowledge.soorten if _fits(page.path, kind.adres))
    intro = page.sections[0].text[:200].rsplit(" ", 1)[0]
    return {"path": page.path, "title": page.title, "kind": kind.naam, "weight": kind.gewicht, "intro": intro}


def _fits(path: str, pattern: str) -> bool:
    return fnmatch(path, pattern) and (pattern.endswith("*") or path.count("/") == pattern.count("/"))


def _meaning(meaning: Meaning, pages: Sequence[SearchedPage]) -> dict[str, object]:
    missing = set(meaning.eerst) - {page.path for page in pages}
    if missing:
        raise SearchError(f"{KNOWLEDGE.name}: no page {', '.join(sorted(missing))} for “{meaning.getypt[0]}”")
    return {"typed": meaning.getypt, "also": meaning.ook, "first": meaning.eerst}


def _sections(pages: Sequence[SearchedPage]) -> list[dict[str, object]]:
    """What is searched, part by part; a page goes by its title, its name in the menu and the last of its address."""
    return [
        {
            "page": number,
            "title": page.title if not section.anchor else "",
            "name": f"{page.name} {page.path.rstrip('/').rsplit('/', 1)[-1]}" if not section.anchor else "",
            "anchor": section.anchor,
            "heading": section.heading,
            "text": section.text,
        }
        for number, page in enumerate(pages)
        for section in page.sections
    ]
