"""What sorts of document there are: what each is called, for which aids, and what a visitor may choose for it."""

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from decision_aids.documents.blocks import Document
from decision_aids.documents.given import Given
from decision_aids.law.days import iso_day
from decision_aids.law.errors import InputError, shown
from decision_aids.rules.dutch import dutch_date
from decision_aids.rules.facts import LAST_DAY, Fact, Kind

YES, NO = "ja", "nee"
HALVES = re.compile(r"\d{1,3}(\.5)?")
EARLIEST, LATEST = date(2015, 1, 1), LAST_DAY
"""Of the days that a page lets somebody type: before the first the law had no tegenprestatie."""


class Choice(NamedTuple):
    """Something to choose for a document: yes or no, a day, a number, or one of `values`, each with its words.

    Of a number `unit` says what is counted, and `highest` is the largest that can be chosen.
    """

    id: str
    label: str
    kind: Kind
    why: str = ""
    values: tuple[tuple[str, str], ...] = ()
    default: str = ""
    unit: str = ""
    highest: int = 0

    @property
    def allowed(self) -> str:
        """What may be typed, for who typed something else; nothing where there is nothing to type."""
        match self.kind:
            case Kind.DATUM:
                days = f"van {dutch_date(EARLIEST)} tot en met {dutch_date(LATEST)}"
                return f"Vul een dag in {days}, bijvoorbeeld 13-11-2026."
            case Kind.GETAL:
                return f"Vul een getal in van 0 tot en met {self.highest}, bijvoorbeeld 8 of 8,5."
            case _:
                return ""

    def refused(self, value: str) -> bool:
        """Whether a value is not among what can be chosen."""
        match self.kind:
            case Kind.JA_NEE:
                return value not in (YES, NO)
            case Kind.DATUM:
                return iso_day(value) is None
            case Kind.GETAL:
                return HALVES.fullmatch(value) is None or float(value) > self.highest
            case Kind.KEUZE:
                return value not in dict(self.values)


class Sort(NamedTuple):
    """A sort of document: `write` makes one, `choices` are what it asks beside what the aid asked."""

    id: str
    title: str
    aids: tuple[str, ...]
    write: Callable[[Given], Document]
    choices: Callable[[Given], tuple[Choice, ...]] = lambda _: ()


def no_yes(choice_id: str, label: str, *, default: str = NO, why: str = "") -> Choice:
    """A choice of yes or no."""
    return Choice(choice_id, label, Kind.JA_NEE, why, default=default)


def day(choice_id: str, label: str, why: str = "") -> Choice:
    """A day to choose."""
    return Choice(choice_id, label, Kind.DATUM, why)


def number(label: str, like: Fact) -> Choice:
    """A number, halves allowed, of what this fact counts and no more than it allows."""
    return Choice(like.id, label, Kind.GETAL, unit=like.units[1], highest=like.highest)


def one_of(choice_id: str, label: str, *values: tuple[str, str], why: str = "") -> Choice:
    """One of some values; the first unless another is chosen."""
    return Choice(choice_id, label, Kind.KEUZE, why, values, default=values[0][0])


def with_choices(sort: Sort, made: Given) -> Given:
    """The case with every choice of this sort made: what was not chosen, or emptied, by itself.

    InputError for what cannot be chosen.
    """
    offered = {choice.id: choice for choice in sort.choices(made)}
    chosen = {name: choice.default for name, choice in offered.items()}
    for name, value in made.choices.items():
        # What is asked no longer, such as an answer that was wiped, does not count.
        if name in offered:
            if value and offered[name].refused(value):
                raise InputError(f"{name}: kreeg {shown(value)}; toegestaan: {offered[name].kind.value}")
            chosen[name] = value or offered[name].default
    return made.choosing(chosen)
