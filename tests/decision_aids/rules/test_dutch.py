"""Dates, numbers and lists in Dutch."""

from datetime import date

import pytest

from decision_aids.rules.dutch import dutch_date, dutch_day, dutch_number, enumeration


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


def test_date_can_name_the_day_of_the_week() -> None:
    """Each day of a week has its own name, before the date."""
    days = [dutch_day(date(2026, 12, number)) for number in range(28, 32)]
    days += [dutch_day(date(2027, 1, number)) for number in range(1, 4)]
    assert days == [
        "maandag 28 december 2026",
        "dinsdag 29 december 2026",
        "woensdag 30 december 2026",
        "donderdag 31 december 2026",
        "vrijdag 1 januari 2027",
        "zaterdag 2 januari 2027",
        "zondag 3 januari 2027",
    ]


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


def test_large_number_is_told_in_threes() -> None:
    """With points, as Dutch readers write it; a small one stays as it is."""
    assert [dutch_number(number) for number in (7, 999, 1000, 1234567)] == ["7", "999", "1.000", "1.234.567"]
