"""What is said beside an outcome while a condition holds: notices, cautions, readings, rulings and further sources."""

from datetime import date
from typing import NamedTuple

from decision_aids.rules.conditions import Condition


class Caution(NamedTuple):
    """What an outcome rests on and a reader must check, such as an old by-law: said in its title on these days.

    `about` are the words for it, such as "de verordening van Rotterdam uit 2015".
    """

    when: Condition
    about: str
    first: date = date.min
    last: date = date.max


class Contested(NamedTuple):
    """Where a contested reading of the law decides: read otherwise, the outcome would be one of `instead`.

    `reading` is an id in the register of readings. Only an outcome that is `open_to_reading` may rest on one.
    """

    reading: str
    when: Condition
    instead: tuple[str, ...]


class Alike(NamedTuple):
    """A ruling, by its ECLI, on a case that is like this one while a condition holds; it decides nothing."""

    ruling: str
    when: Condition
    differs: str
    """What is not the same, for the reader."""


class Sourced(NamedTuple):
    """Sources that these rules, by id, rest on as well while a condition certainly holds: those of the by-law used."""

    sources: tuple[str, ...]
    when: Condition
    rules: tuple[str, ...]


class Notice(NamedTuple):
    """Something to say whenever a condition certainly holds, on the days from the first to the last.

    Beside the outcomes `not_beside` it is not said: there it would speak of what no longer matters.
    """

    when: Condition
    text: str
    first: date = date.min
    last: date = date.max
    not_beside: tuple[str, ...] = ()
