"""What the search finds, asked of the built site by the scripts of the page."""

import json
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from build_tools.search.search_index import INDEX
from tests.build_tools.search.conftest import Ask
from tests.typed_samples import complaints

TYPED = tomllib.loads(Path(__file__).with_name("typed.toml").read_text(encoding="utf-8"))
EXPECTED = {text: path for group in TYPED.values() for text, path in group.items()}


def paths(answer: dict[str, list[dict[str, str]]]) -> list[str]:
    """The pages of an answer, best first."""
    return [result["path"] for result in answer["results"]]


def test_what_people_type_leads_to_the_page_they_need(ask_site: Ask) -> None:
    """Each of the texts that people type has its page among the first three results."""
    assert len(EXPECTED) >= 40
    firsts = {text: paths(answer)[:3] for text, answer in zip(EXPECTED, ask_site(list(EXPECTED)), strict=True)}
    assert {text: first for text, first in firsts.items() if EXPECTED[text] not in first} == {}


def test_index_is_what_the_scripts_take_it_for(site: Path, tmp_path: Path) -> None:
    """What the build writes down to be searched has every field that the scripts are typed with, and no other."""
    index = json.loads((site / INDEX).read_text(encoding="utf-8"))
    assert complaints({"SearchIndex": [index]}, tmp_path) == ""


def test_spelling_makes_no_difference(ask_site: Ask) -> None:
    """Hyphens, accents, capitals and spaces before and after give the same pages."""
    spellings = [("re-integratie", " REINTEGRATIE "), ("coördinator", "coordinator"), ("gemert-bakel", "Gemertbakel")]
    for one, other in spellings:
        first, second = ask_site([one, other])
        assert paths(first) == paths(second) != []


def test_pages_with_all_words_come_first(ask_site: Ask) -> None:
    """No page that lacks a word stands before one that has them all, and both kinds are counted."""
    both, one, other = ask_site(["ioaw bezwaar", "ioaw", "bezwaar"])
    having_both = set(paths(one)) & set(paths(other))
    assert set(paths(both)[: both["whole"]]) == having_both != set()


def test_aids_come_before_outcomes_and_old_by_laws(ask_site: Ask) -> None:
    """For a word that stands nearly everywhere the aids and the pages for a reader come before what is made of them."""
    (answer,) = ask_site(["mantelzorg"])
    found = paths(answer)
    late = [place for place, path in enumerate(found) if path.startswith("verordeningen/") and path.count("/") == 2]
    assert max(found.index("hulpmiddelen/zelfcheck/"), found.index("belanghebbende/")) < min(late)


def test_excerpt_shows_the_words_that_were_found(ask_site: Ask) -> None:
    """What is shown of a page is a piece of its text with the found words marked, however they are spelt."""
    (answer,) = ask_site(["MANTELZÓRG"])
    pieces = answer["results"][0]["excerpt"]
    assert "mantelzorg" in [piece["text"].lower() for piece in pieces if piece["found"]]
    assert len("".join(piece["text"] for piece in pieces)) < 200


@pytest.mark.parametrize("text", ["", " ", "?!", "-", "\0", "ik", "(" * 300, "a" * 5000, "\U0001d56c", "'\"<script>"])
def test_anything_may_be_typed(ask_site: Ask, text: str) -> None:
    """No text breaks the search, and what holds no letter finds nothing."""
    (answer,) = ask_site([text])
    if not any(sign.isalnum() for sign in text):
        assert answer["results"] == []


def test_word_behind_a_bracket_is_found(asked_by: Callable[[Path], Ask], site: Path, tmp_path: Path) -> None:
    """A word is found where it stands only behind a bracket or a quotation mark."""
    index = json.loads((site / INDEX).read_text(encoding="utf-8"))
    index["sections"][0]["text"] += " (zeldzaamheid) en “bijzonderheid”"
    (tmp_path / "index.json").write_text(json.dumps(index), encoding="utf-8")
    for answer in asked_by(tmp_path / "index.json")(["zeldzaamheid", "bijzonderheid"]):
        assert len(answer["results"]) == 1
