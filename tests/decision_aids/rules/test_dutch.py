"""Dates and lists in Dutch."""

from datetime import date

import pytest

from decision_aids.rules.dutch import dutch_date, enumeration


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2015, 1, 1), "1 januari 2015"),
        (date(2026, 3, 31), "31 maart 2026"),
        (date(2026, 12, 9), "9 december 2026"),
    ],
    ids=str,
)
def test_date_is_written_in_words(day: date, words: str) -> None:
    """The month is a word without a capital, the day a number without a zero."""
    assert dutch_date(day) == words


@pytest.mark.parametrize(
    ("items", "words"),
    [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")],
)
def test_list_is_written_as_in_a_sentence(items: list[str], words: str) -> None:
    """The last two items are joined by a word, the others by commas."""
    assert enumeration(items) == words


def test_list_may_end_in_another_word() -> None:
    """A list of alternatives ends in of."""
    assert enumeration(["a", "b"], "of") == "a of b"
