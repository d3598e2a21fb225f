"""Normative sentences as read from Markdown, and held against the pages that Python-Markdown makes of them."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from build_tools.build_site import PROJECT
from build_tools.norms.normative_sentences import Sentence, SentenceError, blocks_in, normative, read_blocks
from decision_aids.rules.model import Level

PAGE = """---
title: "Proef"
---

# Kop

Gewone tekst zonder merk.

Een zin met **nadruk**, `code` en
een [koppeling](elders.md).
{ #zin .moet }

1. Eerste punt.
   { #punt .wenselijk data-pendant="ander" }

    Een alinea onder het punt.
    { #onder .situationeel }

    - Een letter.
      { #letter .moet }

Een doel zonder niveau.
{ #doel }

Alleen opmaak.
{ .bron }
"""


def test_block_is_read_with_all_that_marks_it() -> None:
    """Paragraphs, list items and what stands below them are read with id, level, words, lines and counterpart."""
    assert list(blocks_in(PAGE, "map/proef")) == [
        Sentence("map/proef", "zin", Level.MOET, "Een zin met nadruk, code en een koppeling.", 9, 11, 0, ""),
        Sentence("map/proef", "punt", Level.WENSELIJK, "Eerste punt.", 13, 14, 3, "ander"),
        Sentence("map/proef", "onder", Level.SITUATIONEEL, "Een alinea onder het punt.", 16, 17, 4, ""),
        Sentence("map/proef", "letter", Level.MOET, "Een letter.", 19, 20, 6, ""),
        Sentence("map/proef", "doel", None, "Een doel zonder niveau.", 22, 23, 0, ""),
    ]


def test_only_blocks_with_a_level_are_normative() -> None:
    """A block that carries an id but no level is no norm, and a norm is found by its page and id."""
    found = normative(list(blocks_in(PAGE, "map/proef")))
    assert list(found) == [f"map/proef#{name}" for name in ("zin", "punt", "onder", "letter")]


def test_id_that_is_used_twice_names_both_lines() -> None:
    """The second sentence with an id that is taken is refused, with file and lines."""
    twice = "Een.\n{ #zin .moet }\n\nTwee.\n{ #zin .moet }\n"
    with pytest.raises(SentenceError, match=r"^proef\.md:4: zin staat ook op regel 1$"):
        normative(list(blocks_in(twice, "proef")))


def test_two_levels_are_refused() -> None:
    """A sentence cannot bind in two ways at once."""
    with pytest.raises(SentenceError, match=r"^proef\.md:2: meer dan één niveau \(moet, wenselijk\)$"):
        list(blocks_in("Een zin.\n{ #zin .moet .wenselijk }\n", "proef"))


def test_level_without_an_id_is_refused() -> None:
    """A norm that no rule can refer to is named with its file and line."""
    with pytest.raises(SentenceError, match=r"^proef\.md:5: een zin met niveau moet heeft een id nodig"):
        list(blocks_in("Een zin.\n{ #zin .moet }\n\nNog een.\n{ .moet }\n", "proef"))


@pytest.mark.parametrize("page", ["", "Een zin.\n{ #zin .moet }\n\n"], ids=["the only one", "beside a norm"])
def test_class_that_is_no_level_is_refused(page: str) -> None:
    """A class beside an id is a level misspelt; an id alone and a class alone are none."""
    page = f"{page}Een doel.\n{{ #doel }}\n\nOpmaak.\n{{ .bron }}\n\nNieuw.\n"
    refused = r"^proef\.md:\d+: nieuw heeft moett, en dat is geen niveau; toegestaan: moet, wenselijk, "
    with pytest.raises(SentenceError, match=refused):
        list(blocks_in(f"{page}{{ #nieuw .moett }}\n", "proef"))
    assert [block.id for block in blocks_in(f"{page}{{ #nieuw }}\n", "proef")][-2:] == ["doel", "nieuw"]


def test_line_between_braces_that_is_no_list_of_attributes_is_refused() -> None:
    """A mistyped line of attributes is named with its file and line, not read as words."""
    with pytest.raises(SentenceError, match=r"^proef\.md:2: .* geen lijst van attributen$"):
        list(blocks_in("Een zin.\n{ #zin .moet ! }\n", "proef"))


def test_pages_are_read_from_all_folders(tmp_path: Path) -> None:
    """Every page below the folder is read, and named by its path without ending."""
    (tmp_path / "map").mkdir()
    (tmp_path / "a.md").write_text("Een.\n{ #een .moet }\n", encoding="utf-8")
    (tmp_path / "map" / "b.md").write_text("Twee.\n{ #twee .moet }\n", encoding="utf-8")
    assert [block.address for block in read_blocks(tmp_path)] == ["a#een", "map/b#twee"]


def built_sentences(site: Path) -> dict[str, tuple[str, str, bool]]:
    """By address the level and words of every marked block in the built pages, and whether its id is unique there."""
    found: dict[str, tuple[str, str, bool]] = {}
    for file in sorted(site.rglob("*.html")):
        html = BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser")
        page = file.relative_to(site).as_posix().removesuffix("index.html").removesuffix("/") or "index"
        for level in Level:
            for element in html.select(f"article [id].{level.value}"):
                for link in element.select(".headerlink"):
                    link.extract()
                name = str(element["id"])
                words = " ".join(element.get_text().split())
                found[f"{page}#{name}"] = (level.value, words, len(html.find_all(id=name)) == 1)
    return found


def test_both_readers_of_markdown_see_the_same_sentences(site: Path) -> None:
    """The ids, levels and words that the rules are held against are those in the built pages, no more and no fewer."""
    read = normative(read_blocks(PROJECT / "docs"))
    assert len(read) > 40
    assert built_sentences(site) == {
        address: (sentence.level.value, sentence.words, True)
        for address, sentence in read.items()
        if sentence.level is not None
    }


def test_blocks_without_a_level_keep_id_and_words(site: Path) -> None:
    """A block with an id but no norm, such as the aim of a sheet, is the same in the built page."""
    for block in read_blocks(PROJECT / "docs"):
        if block.level is None:
            html = BeautifulSoup((site / block.page / "index.html").read_text(encoding="utf-8"), "html.parser")
            element = html.find(id=block.id)
            assert element is not None
            assert " ".join(element.get_text().split()) == block.words
