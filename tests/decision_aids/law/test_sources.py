"""The source register."""

import re
from datetime import date

import pytest

from decision_aids.law.sources import Certainty, Source, sources

CHECKED_UP_TO = date(2026, 11, 27)


@pytest.mark.parametrize("source", sources().values(), ids=lambda source: source.id)
def test_source_says_what_it_is(source: Source) -> None:
    """Every source has a plain id, a title, what it says, a time, and a day on which it was looked at."""
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", source.id)
    assert source.title
    assert source.says.endswith(".")
    assert source.dated
    assert source.seen_on <= CHECKED_UP_TO
    assert re.match(r"https?://|$", source.url)


@pytest.mark.parametrize("source", sources().values(), ids=lambda source: source.id)
def test_doubt_is_explained(source: Source) -> None:
    """A source that was not seen in full says in a note what is missing."""
    assert source.certainty is Certainty.GEZIEN or source.note
