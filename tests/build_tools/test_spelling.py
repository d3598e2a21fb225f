"""The spelling of all pages, and a list of the project's own words that holds no word too many."""

from pathlib import Path

from build_tools.plain_language.dictionary import is_spelled_right
from build_tools.plain_language.passages import Page
from tests.build_tools.spelling import misspelled, spelled_words

WORD_LIST = Path(__file__).with_name("woordenlijst.txt")


def listed() -> list[str]:
    return WORD_LIST.read_text(encoding="utf-8").splitlines()


def test_every_word_is_spelled_right(pages: list[Page]) -> None:
    """The dictionary of OpenTaal or the project's own list knows each word of the site."""
    faults = list(misspelled(pages, frozenset(listed())))
    assert not faults, "\n".join(faults)


def test_a_slip_is_named_with_its_page_and_sentence() -> None:
    """One letter too few is found wherever it stands, also in a part of a word with a hyphen."""
    page = Page("over/", ("Wat is een tegnprestatie? Een AOW-leefijd.",))
    assert list(misspelled([page], frozenset())) == [
        "over/: “tegnprestatie” in “Wat is een tegnprestatie?”",
        "over/: “leefijd” in “Een AOW-leefijd.”",
    ]


def test_numbers_and_addresses_are_not_looked_up() -> None:
    """The number of an article, a date, a web address and the number of a judgment have no spelling."""
    text = "Artikel 8a en 6:24 op https://wetten.overheid.nl/BWBR0015703, in ECLI:NL:CRVB:2018:1997."
    assert spelled_words([Page("wet/", (text,))]) == {"Artikel", "en", "op", "in"}


def test_own_list_is_sorted_and_has_each_word_once() -> None:
    """A word is easy to find in the list."""
    assert listed() == sorted(set(listed()), key=str.casefold)


def test_own_list_holds_only_words_that_are_needed(pages: list[Page]) -> None:
    """A word leaves the list when no page uses it any more, or when the dictionary learns it."""
    used = spelled_words(pages)
    assert [word for word in listed() if word not in used or is_spelled_right(word)] == []
