"""The last day of a term: weekends, every holiday, leap years, and the weeks of the law."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decision_aids.law.deadlines import (
    Deadline,
    easter_sunday,
    holidays,
    is_working_day,
    kings_day,
    to_appeal,
    to_decide,
    to_object,
)
from decision_aids.law.errors import OutsideKnownPeriodError
from decision_aids.law.parameters.beslissing_op_bezwaar import BeslissingOpBezwaar
from decision_aids.law.parameters.bezwaar_en_beroep import BezwaarEnBeroep
from decision_aids.law.parameters.dated import values
from decision_aids.law.wetteksten import wetteksten
from decision_aids.rules.dutch import dutch_day
from tests.decision_aids.law.words_of_law import clause

KNOWN_DAYS = st.dates(date(2015, 1, 1), date(2026, 12, 31))
SIX_WEEKS = timedelta(weeks=6)

# Where the full moon of Easter falls by the year's place in the cycle of 19, as the tables of the church give it for
# 1900 to 2199: month and day.
FULL_MOONS = (
    *((4, 14), (4, 3), (3, 23), (4, 11), (3, 31), (4, 18), (4, 8), (3, 28), (4, 16), (4, 5)),
    *((3, 25), (4, 13), (4, 2), (3, 22), (4, 10), (3, 30), (4, 17), (4, 7), (3, 27)),
)


def easter_by_the_tables(year: int) -> date:
    """The Sunday after the full moon of the tables."""
    full_moon = date(year, *FULL_MOONS[year % 19])
    return full_moon + timedelta(days=6 - full_moon.weekday() or 7)


def test_easter_is_the_sunday_after_the_full_moon() -> None:
    """From 1900 to 2100 the rule gives the Easter of the church's tables."""
    years = range(1900, 2101)
    assert [easter_sunday(year) for year in years] == [easter_by_the_tables(year) for year in years]


def test_holidays_are_those_of_the_law() -> None:
    """The nine days of article 3, on their dates in 2026."""
    assert dict(holidays(2026)) == {
        date(2026, 1, 1): "Nieuwjaarsdag",
        date(2026, 4, 3): "Goede Vrijdag",
        date(2026, 4, 6): "Tweede Paasdag",
        date(2026, 4, 27): "Koningsdag",
        date(2026, 5, 5): "5 mei",
        date(2026, 5, 14): "Hemelvaartsdag",
        date(2026, 5, 25): "Tweede Pinksterdag",
        date(2026, 12, 25): "Eerste Kerstdag",
        date(2026, 12, 26): "Tweede Kerstdag",
    }


def test_words_of_the_law_name_these_holidays() -> None:
    """Article 3, as it was read, names each of the days, and the extension is that of article 1."""
    law = wetteksten()["algemene-termijnenwet", date(2010, 10, 10)]
    for words in (
        "de Nieuwjaarsdag",
        "de Christelijke tweede Paas- en Pinksterdag",
        "de beide Kerstdagen",
        "de Hemelvaartsdag",
        "de verjaardag van de Koning",
        "de vijfde mei",
    ):
        assert words in clause(law, "3", "1")
    assert "de Goede Vrijdag" in clause(law, "3", "2")
    assert "de eerstvolgende dag die niet een zaterdag, zondag of algemeen erkende feestdag is" in clause(law, "1", "1")
    assert "in meer dan twaalf weken" in clause(law, "4", onderdeel="a")


def test_weeks_are_those_of_the_law() -> None:
    """The numbers in the data are the words of articles 6:7 and 7:10, and none is beyond the Algemene termijnenwet."""
    law = wetteksten()["awb", date(2026, 7, 1)]
    (terms,) = values(BezwaarEnBeroep, "bezwaar_en_beroep")
    (decision,) = values(BeslissingOpBezwaar, "beslissing_op_bezwaar")
    assert (terms.bezwaar_weken, terms.beroep_weken) == (6, 6)
    assert "bezwaar- of beroepschrift bedraagt zes weken" in clause(law, "6:7")
    assert (decision.weken, decision.weken_met_commissie, decision.verdagen_weken) == (6, 12, 6)
    assert "binnen zes weken of" in clause(law, "7:10", "1")
    assert "is ingesteld – binnen twaalf weken" in clause(law, "7:10", "1")
    assert "ten hoogste zes weken verdagen" in clause(law, "7:10", "3")


@pytest.mark.parametrize(
    ("year", "day"), [(2014, date(2014, 4, 26)), (2025, date(2025, 4, 26)), (2026, date(2026, 4, 27))]
)
def test_kings_day_is_never_a_sunday(year: int, day: date) -> None:
    """Where 27 April is a Sunday the King's birthday is celebrated on Saturday."""
    assert kings_day(year) == day


def test_two_holidays_on_one_day_are_both_named() -> None:
    """In 2016 Ascension Day was on 5 May."""
    assert holidays(2016)[date(2016, 5, 5)] == "5 mei en Hemelvaartsdag"


@pytest.mark.parametrize(
    ("ends", "goes_on_to"),
    [
        pytest.param("2026-01-01", "vrijdag 2 januari 2026", id="New Year"),
        pytest.param("2026-04-03", "dinsdag 7 april 2026", id="Good Friday, and the days of Easter after it"),
        pytest.param("2026-04-06", "dinsdag 7 april 2026", id="Easter Monday"),
        pytest.param("2026-04-27", "dinsdag 28 april 2026", id="King's Day"),
        pytest.param("2025-04-26", "maandag 28 april 2025", id="King's Day on a Saturday"),
        pytest.param("2026-05-05", "woensdag 6 mei 2026", id="5 May"),
        pytest.param("2024-05-05", "maandag 6 mei 2024", id="5 May on a Sunday"),
        pytest.param("2026-05-14", "vrijdag 15 mei 2026", id="Ascension Day"),
        pytest.param("2026-05-25", "dinsdag 26 mei 2026", id="Whit Monday"),
        pytest.param("2026-12-25", "maandag 28 december 2026", id="Christmas, Boxing Day and a Sunday"),
        pytest.param("2025-12-26", "maandag 29 december 2025", id="Boxing Day and a weekend"),
        pytest.param("2023-12-24", "woensdag 27 december 2023", id="a Sunday and Christmas"),
        pytest.param("2026-10-31", "maandag 2 november 2026", id="Saturday"),
        pytest.param("2026-11-01", "maandag 2 november 2026", id="Sunday"),
        pytest.param("2026-10-30", "vrijdag 30 oktober 2026", id="a working day"),
        pytest.param("2024-02-29", "donderdag 29 februari 2024", id="a leap day"),
        pytest.param("2020-02-29", "maandag 2 maart 2020", id="a leap day on a Saturday"),
    ],
)
def test_term_that_ends_on_a_free_day_goes_on(ends: str, goes_on_to: str) -> None:
    """The term ends on the next day that is no Saturday, Sunday or holiday."""
    deadline = to_object(date.fromisoformat(ends) - SIX_WEEKS)
    assert (deadline.counted.isoformat(), dutch_day(deadline.last_day)) == (ends, goes_on_to)
    assert deadline.extended is (deadline.counted != deadline.last_day)


def test_example_of_christmas() -> None:
    """Sent on Friday 13 November 2026: six weeks end on Christmas Day, so on Monday 28 December."""
    assert to_object(date(2026, 11, 13)) == to_appeal(date(2026, 11, 13))
    assert to_object(date(2026, 11, 13)) == Deadline(date(2026, 12, 28), date(2026, 12, 25))


@pytest.mark.parametrize(
    ("committee", "postponed", "day"),
    [
        (False, False, "maandag 8 februari 2027"),
        (True, False, "maandag 22 maart 2027"),
        (False, True, "maandag 22 maart 2027"),
        (True, True, "maandag 3 mei 2027"),
    ],
)
def test_municipality_decides_after_the_term_to_object(committee: bool, postponed: bool, day: str) -> None:
    """Its weeks count from the last day to object, and not from the day of the objection."""
    deadline = to_decide(date(2026, 11, 13), committee=committee, postponed=postponed)
    assert dutch_day(deadline.last_day) == day


def test_decision_that_falls_due_on_a_holiday_may_wait() -> None:
    """The terms of the municipality go on over a holiday too: twelve weeks that end on Whit Monday end a day later."""
    whit_monday = date(2025, 6, 9)
    deadline = to_decide(whit_monday - 3 * SIX_WEEKS, committee=True)
    assert deadline == Deadline(date(2025, 6, 10), whit_monday)


@pytest.mark.parametrize("sent", [date(2014, 12, 31), date(2027, 1, 1)])
def test_day_of_unknown_law_is_refused(sent: date) -> None:
    """No term is given for a decision of a day on which the law was not looked at."""
    with pytest.raises(OutsideKnownPeriodError):
        to_object(sent)
    with pytest.raises(OutsideKnownPeriodError):
        to_decide(sent, committee=False)


@given(sent=KNOWN_DAYS)
def test_last_day_is_the_first_working_day_from_the_end_of_the_weeks(sent: date) -> None:
    """The last day is a working day, six weeks after sending or later, with none that is a working day in between."""
    deadline = to_object(sent)
    assert deadline.counted - sent == SIX_WEEKS
    assert is_working_day(deadline.last_day)
    waited = (deadline.last_day - deadline.counted).days
    assert not any(is_working_day(deadline.counted + timedelta(days=number)) for number in range(waited))
    assert waited <= 4


@given(sent=KNOWN_DAYS, later=st.integers(0, 60))
def test_what_is_sent_later_ends_no_sooner(sent: date, later: int) -> None:
    """Waiting to send a decision never shortens the time to object, nor the time of the municipality."""
    after = min(sent + timedelta(days=later), date(2026, 12, 31))
    assert to_object(after).last_day >= to_object(sent).last_day
    for committee in (False, True):
        assert to_decide(after, committee=committee).last_day >= to_decide(sent, committee=committee).last_day


@given(sent=KNOWN_DAYS, committee=st.booleans())
def test_postponing_gives_at_most_six_weeks_and_the_free_days(sent: date, committee: bool) -> None:
    """A decision that is put off comes six weeks after its first last day, or on the working day after that."""
    first, second = (to_decide(sent, committee=committee, postponed=postponed) for postponed in (False, True))
    assert second.counted - first.last_day == SIX_WEEKS


@given(year=st.integers(1900, 2100))
def test_holidays_of_easter_keep_their_distance(year: int) -> None:
    """Easter is a Sunday between 22 March and 25 April, and the days that hang on it are on their own weekdays."""
    assert easter_sunday(year).weekday() == 6
    assert date(year, 3, 22) <= easter_sunday(year) <= date(year, 4, 25)
    weekdays = {name: day.weekday() for day, name in holidays(year).items()}
    assert weekdays["Goede Vrijdag"] == 4
    assert {weekdays["Tweede Paasdag"], weekdays["Tweede Pinksterdag"]} == {0}
    assert any("Hemelvaartsdag" in name and day.weekday() == 3 for day, name in holidays(year).items())
