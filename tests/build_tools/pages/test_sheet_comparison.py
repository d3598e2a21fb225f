"""Two documents side by side."""

from bs4 import BeautifulSoup

from build_tools.build_site import PROJECT
from build_tools.norms.normative_sentences import Sentence, read_blocks
from build_tools.pages.sheet_comparison import comparison, pairs
from decision_aids.rules.model import Level

TITLES = ("Vel een", "Vel twee")


def block(page: str, name: str, words: str, counterpart: str = "", level: Level | None = Level.MOET) -> Sentence:
    return Sentence(page, name, level, words, 1, 2, 0, counterpart)


FIRST = [block("m/een", "e1", "Gelijk."), block("m/een", "e2", "Alleen hier."), block("m/een", "e3", "Oud <b> woord.")]
SECOND = [
    block("m/twee", "t1", "Gelijk.", "e1", None),
    block("m/twee", "t2", "Nieuw <b> woord.", "e3"),
    block("m/twee", "t3", "Alleen daar."),
]


def test_blocks_are_paired_in_the_order_of_the_second() -> None:
    """What answers to each other stands side by side; what stands alone keeps its place."""
    names = [(pair.first and pair.first.id, pair.second and pair.second.id) for pair in pairs(FIRST, SECOND)]
    assert names == [("e1", "t1"), ("e2", None), ("e3", "t2"), (None, "t3")]


def test_row_says_what_differs() -> None:
    """Each row is called the same, different, or found on one sheet only, and the differing words alone are marked."""
    rows = BeautifulSoup(comparison(FIRST, SECOND, TITLES), "html.parser").select("tbody tr")
    verdicts = [row.select(".oordeel")[0].get_text() for row in rows]
    assert verdicts == ["gelijk", "alleen in vel een", "anders", "alleen in vel twee"]
    assert [[mark.get_text() for mark in row.select("mark")] for row in rows] == [[], [], ["Oud", "Nieuw"], []]
    assert [row["class"] for row in rows] == [["gelijk"], ["verschil"], ["verschil"], ["verschil"]]


def test_words_cannot_become_markup() -> None:
    """A sign that HTML reads as the start of an element stays a sign."""
    html = comparison(FIRST, SECOND, TITLES)
    assert "&lt;b&gt;" in html
    assert "<b>" not in html


def test_sentence_links_to_its_place_and_names_its_level() -> None:
    """Each cell links to the sentence on its sheet and says how it binds."""
    links = BeautifulSoup(comparison(FIRST, SECOND, TITLES), "html.parser").select("tbody tr:first-child a")
    assert [(link["href"], link.get_text()) for link in links] == [("../een/#e1", "moet"), ("../twee/#t1", "doel")]


def test_every_marked_block_of_both_sheets_is_compared() -> None:
    """On the real sheets each block occurs once, and every counterpart that is named exists."""
    blocks = read_blocks(PROJECT / "docs")
    first, second = ([block for block in blocks if block.page == f"beleidsregels/variant-{name}"] for name in "ab")
    found = pairs(first, second)
    assert sorted(pair.first.id for pair in found if pair.first) == sorted(block.id for block in first)
    assert sorted(pair.second.id for pair in found if pair.second) == sorted(block.id for block in second)
    assert all(pair.first for pair in found if pair.second and pair.second.counterpart)
