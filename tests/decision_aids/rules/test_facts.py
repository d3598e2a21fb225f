"""Which values a fact takes, and what is said of the rest."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from decision_aids.law.errors import InputError
from decision_aids.rules.facts import Fact, choice, day, day_from_peildatum, hours_per_week, months, yes_no

DONE, KIND, HOURS, MONTHS, BORN = (
    yes_no("gedaan"),
    choice("soort", "x", "y"),
    hours_per_week("uren"),
    months("maanden"),
    day("geboren"),
)


@pytest.mark.parametrize(
    ("fact", "value"),
    [
        (HOURS, 0),
        (HOURS, 0.5),
        (HOURS, 8.0),
        (HOURS, 168),
        (MONTHS, 600),
        (BORN, "2016-02-29"),
        (BORN, "1900-01-01"),
        (BORN, "2100-12-31"),
        (DONE, "nee"),
        (KIND, "y"),
    ],
    ids=str,
)
def test_allowed_value_survives_the_scale(fact: Fact, value: object) -> None:
    """A value that is allowed comes back from its place on the scale."""
    assert fact.value(fact.tick(value)) == value


@pytest.mark.parametrize(
    ("fact", "value"),
    [
        (HOURS, 168.5),
        (HOURS, 169),
        (HOURS, 7.25),
        (HOURS, -0.5),
        (HOURS, float("nan")),
        (HOURS, float("inf")),
        (HOURS, 10**400),
        (HOURS, True),
        (HOURS, "8"),
        (HOURS, None),
        (HOURS, [8]),
        (MONTHS, 600.5),
        (BORN, "2026-02-30"),
        (BORN, "2015-02-29"),
        (BORN, "1899-12-31"),
        (BORN, "2101-01-01"),
        (BORN, "20160101"),
        (BORN, "2016-W01-1"),
        (BORN, "01-01-2016"),
        (BORN, 20160101),
        (DONE, "JA"),
        (DONE, True),
        (DONE, ""),
        (KIND, "z"),
        (KIND, 0),
        (KIND, {}),
    ],
    ids=lambda value: value.id if isinstance(value, Fact) else repr(value)[:12],
)
def test_value_that_is_not_allowed_is_refused(fact: Fact, value: object) -> None:
    """The complaint is one line that names the fact and what is allowed."""
    with pytest.raises(InputError) as caught:
        fact.tick(value)
    complaint = str(caught.value)
    assert complaint.startswith(f"{fact.id}: kreeg ")
    assert complaint.endswith(f"; toegestaan: {fact.allowed}")
    assert "\n" not in complaint
    assert len(complaint) < 250


@pytest.mark.parametrize("fact", [DONE, KIND, HOURS, MONTHS, BORN], ids=lambda fact: fact.id)
def test_scale_holds_each_value_once(fact: Fact) -> None:
    """Every place on the scale has a value of its own, which leads back to that place."""
    assert [fact.tick(fact.value(tick)) for tick in range(fact.size)] == list(range(fact.size))


@pytest.mark.parametrize("peildatum", [date(1900, 1, 1), date(2015, 1, 1), date(2026, 11, 25), date(2100, 12, 31)])
def test_peildatum_keeps_its_place_on_a_scale_that_is_seen_from_it(peildatum: date) -> None:
    """On every peildatum that day has the same place, the days around it the places beside, and all come back."""
    seen = day_from_peildatum("in_werking")
    places = [seen.tick(value, peildatum) for value in ("1900-01-01", peildatum.isoformat(), "2100-12-31")]
    assert places[1] == seen.size // 2
    assert 0 <= places[0] <= places[1] <= places[2] < seen.size
    assert [seen.value(place, peildatum) for place in places] == ["1900-01-01", peildatum.isoformat(), "2100-12-31"]


def test_place_beyond_the_calendar_gives_its_first_or_last_day() -> None:
    """Each end of a scale that is seen from a peildatum is a day that may be answered."""
    seen = day_from_peildatum("in_werking")
    ends = [seen.value(place, date(2026, 11, 25)) for place in (0, seen.size - 1)]
    assert ends == ["1900-01-01", "2100-12-31"]


@settings(max_examples=80)
@given(st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.integers()))
def test_no_value_from_outside_breaks_a_fact(value: object) -> None:
    """Whatever is given is either a place on the scale or refused as bad input."""
    for fact in (DONE, KIND, HOURS, MONTHS, BORN):
        with suppress(InputError):
            assert 0 <= fact.tick(value) < fact.size
