"""The days for which the law behind an aid is known. Light on purpose: every answer in a browser loads it."""

from datetime import date
from typing import NamedTuple


class Period(NamedTuple):
    """The days, first and last included, for which the law behind an aid is known, and when that was last looked at."""

    first: date
    last: date
    checked_on: date
    after: str
    sources: tuple[str, ...]
