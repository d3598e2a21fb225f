"""Dates, numbers and lists as Dutch readers write them."""

from collections.abc import Sequence
from datetime import date

MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)

WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


def dutch_date(day: date) -> str:
    """A date in words, such as 1 januari 2015."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def dutch_day(day: date) -> str:
    """A date in words with the day of the week, such as maandag 28 december 2026."""
    return f"{WEEKDAYS[day.weekday()]} {dutch_date(day)}"


def dutch_number(number: int) -> str:
    """A whole number with a point before each three figures, such as 1.234.567."""
    return f"{number:,}".replace(",", ".")


def enumeration(items: Sequence[str], last: str = "en") -> str:
    """The items as a list in a sentence: a, b en c."""
    return f"{', '.join(items[:-1])} {last} {items[-1]}" if len(items) > 1 else "".join(items)
