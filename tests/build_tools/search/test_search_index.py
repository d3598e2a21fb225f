"""How pages become what is searched."""

from pathlib import Path

import pytest

from build_tools.search import search_index
from build_tools.search.search_index import write_search_index
from build_tools.search.sections import SearchedPage, SearchError, Section, searched_page

PAGE = """
<head><meta name="description" content="Waar het over gaat."></head>
<a class="site-menu__link" href="../">Start</a> <a class="site-menu__link" aria-current="page">Kort</a>
<article><h1 id="top">Een <em>titel</em><a class="headerlink">#</a></h1><p>Eerst.</p><p hidden>Niet te zien.</p>
<h2 id="a">Kop<a class="headerlink">#</a></h2><ul><li>Een<li>Twee</ul><select><option>Keuze</select>
<fieldset class="vraag" hidden><legend>Later?</legend></fieldset><h4 id="b">Klein</h4></article><footer>Onder</footer>
"""


def test_page_is_cut_at_its_headings() -> None:
    """Title, name, description and the words below each heading are read; marks, choices and what is hidden are not."""
    assert searched_page("map/kort", PAGE) == SearchedPage(
        "map/kort/",
        "Een titel",
        "Kort",
        (Section("", "", "Waar het over gaat. Eerst."), Section("a", "Kop", "Een Twee Later? Klein")),
    )


def test_page_without_title_is_refused() -> None:
    """A page that has no title to find it by ends the build, with its name."""
    with pytest.raises(SearchError, match=r"map/kort/index\.html"):
        searched_page("map/kort", "<article><p>Tekst</p></article>")


def test_first_page_for_a_word_must_exist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A word that leads to a page that is no longer there ends the build, with the word."""
    site, knowledge = tmp_path / "site", tmp_path / "words.toml"
    (site / "map").mkdir(parents=True)
    (site / "map" / "index.html").write_text(PAGE, encoding="utf-8")
    knowledge.write_text(
        'soorten = [{ adres = "*", naam = "", gewicht = 1.0 }]\nvulwoorden = []\n'
        '[[woorden]]\ngetypt = ["boete"]\neerst = ["weg/"]\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(search_index, "KNOWLEDGE", knowledge)
    with pytest.raises(SearchError, match=r"weg/.*boete"):
        write_search_index(site, tmp_path / "node_modules")
