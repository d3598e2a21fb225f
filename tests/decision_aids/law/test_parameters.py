"""Dated legal values: ages, terms and amounts, on both sides of every threshold."""

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decision_aids.law.errors import OutsideKnownPeriodError
from decision_aids.law.parameters.ages import day_of_age
from decision_aids.law.parameters.aow_leeftijd import aow_leeftijd, has_reached_aow
from decision_aids.law.parameters.bezwaar_en_beroep import bezwaar_en_beroep
from decision_aids.law.parameters.dated import DatedParameter, value_on, value_throughout
from decision_aids.law.parameters.law_in_force import law_since
from decision_aids.law.parameters.minimumleeftijd import has_reached_minimum_age
from decision_aids.law.parameters.numbers import KINDS, OF_LATER_LAW, numbers
from decision_aids.law.period import Period
from decision_aids.law.sources import sources
from decision_aids.law.typed_tables import DataFileError

ONE_DAY = timedelta(days=1)
CHECKED_UP_TO = date(2026, 11, 25)
FILES = sorted(Path(str(files("decision_aids.law.parameters"))).glob("values/*/*.toml"))

# Year in which the AOW-leeftijd is reached, first and last day of birth. 2015-2019 as in the source
# `aow-geboortedatums-2015`, 2024-2029 as in `aow-leeftijd-rijksoverheid`, the years between and after them counted out.
BIRTHS = {
    2015: (date(1949, 11, 1), date(1950, 9, 30)),
    2016: (date(1950, 10, 1), date(1951, 6, 30)),
    2017: (date(1951, 7, 1), date(1952, 3, 31)),
    2018: (date(1952, 4, 1), date(1952, 12, 31)),
    2019: (date(1953, 1, 1), date(1953, 8, 31)),
    2020: (date(1953, 9, 1), date(1954, 8, 31)),
    2021: (date(1954, 9, 1), date(1955, 8, 31)),
    2022: (date(1955, 9, 1), date(1956, 5, 31)),
    2023: (date(1956, 6, 1), date(1957, 2, 28)),
    2024: (date(1957, 3, 1), date(1957, 12, 31)),
    2025: (date(1958, 1, 1), date(1958, 12, 31)),
    2026: (date(1959, 1, 1), date(1959, 12, 31)),
    2027: (date(1960, 1, 1), date(1960, 12, 31)),
    2028: (date(1961, 1, 1), date(1961, 9, 30)),
    2029: (date(1961, 10, 1), date(1962, 9, 30)),
    2030: (date(1962, 10, 1), date(1963, 9, 30)),
    2031: (date(1963, 10, 1), date(1964, 9, 30)),
}

# Day of birth and the day on which the AOW-leeftijd is reached.
REACHED = [
    pytest.param(date(1950, 2, 10), date(2015, 5, 10), id="2015: 65 years and 3 months"),
    pytest.param(date(1951, 2, 10), date(2016, 8, 10), id="2016: 65 years and 6 months"),
    pytest.param(date(1951, 12, 10), date(2017, 9, 10), id="2017: 65 years and 9 months"),
    pytest.param(date(1952, 7, 10), date(2018, 7, 10), id="2018: 66 years"),
    pytest.param(date(1953, 3, 10), date(2019, 7, 10), id="2019: 66 years and 4 months"),
    pytest.param(date(1954, 3, 10), date(2020, 7, 10), id="2020: 66 years and 4 months"),
    pytest.param(date(1955, 3, 10), date(2021, 7, 10), id="2021: 66 years and 4 months"),
    pytest.param(date(1956, 1, 10), date(2022, 8, 10), id="2022: 66 years and 7 months"),
    pytest.param(date(1956, 10, 10), date(2023, 8, 10), id="2023: 66 years and 10 months"),
    pytest.param(date(1957, 6, 10), date(2024, 6, 10), id="2024: 67 years"),
    pytest.param(date(1958, 6, 10), date(2025, 6, 10), id="2025: 67 years"),
    pytest.param(date(1959, 6, 10), date(2026, 6, 10), id="2026: 67 years"),
    pytest.param(date(1960, 6, 10), date(2027, 6, 10), id="2027: 67 years"),
    pytest.param(date(1961, 4, 10), date(2028, 7, 10), id="2028: 67 years and 3 months"),
    pytest.param(date(1962, 4, 10), date(2029, 7, 10), id="2029: 67 years and 3 months"),
    pytest.param(date(1963, 4, 10), date(2030, 7, 10), id="2030: 67 years and 3 months"),
    pytest.param(date(1964, 4, 10), date(2031, 7, 10), id="2031: 67 years and 3 months"),
    pytest.param(date(1950, 9, 30), date(2015, 12, 30), id="just before the jump of 2016"),
    pytest.param(date(1950, 10, 1), date(2016, 4, 1), id="just after the jump of 2016"),
    pytest.param(date(1952, 12, 31), date(2018, 12, 31), id="just before the jump of 2019"),
    pytest.param(date(1953, 1, 1), date(2019, 5, 1), id="just after the jump of 2019"),
    pytest.param(date(1960, 12, 31), date(2027, 12, 31), id="just before the jump of 2028"),
    pytest.param(date(1961, 1, 1), date(2028, 4, 1), id="just after the jump of 2028"),
    pytest.param(date(1949, 11, 28), date(2015, 2, 28), id="28 November, a day that February has"),
    pytest.param(date(1949, 11, 30), date(2015, 3, 1), id="30 November, a day that February lacks"),
    pytest.param(date(1950, 8, 31), date(2015, 12, 1), id="31 August, while November has 30 days"),
    pytest.param(date(1950, 11, 30), date(2016, 5, 30), id="30 November, while May has 31 days"),
    pytest.param(date(1960, 2, 29), date(2027, 3, 1), id="29 February in a year without that day"),
    pytest.param(date(1956, 2, 29), date(2022, 9, 29), id="29 February and a number of months"),
]


@pytest.mark.parametrize(("birth", "reached"), REACHED)
def test_aow_begins_on_the_day_itself(birth: date, reached: date) -> None:
    """Someone has the AOW-leeftijd from the day of reaching it, and not the day before."""
    assert has_reached_aow(birth, reached)
    assert not has_reached_aow(birth, reached - ONE_DAY)


@pytest.mark.parametrize("year", BIRTHS)
def test_births_of_each_year_are_those_of_the_official_tables(year: int) -> None:
    """Whoever is born in the days the tables give for a year reaches the AOW-leeftijd in it, and nobody else."""
    first, last = BIRTHS[year]
    new_year, new_years_eve = date(year, 1, 1), date(year, 12, 31)
    assert not has_reached_aow(last + ONE_DAY, new_years_eve)
    assert has_reached_aow(last, new_years_eve)
    assert has_reached_aow(first - ONE_DAY, new_year)
    if year > min(BIRTHS):
        assert not has_reached_aow(first, new_year - ONE_DAY)


def test_higher_age_of_a_new_year_takes_nothing_away() -> None:
    """Whoever reached the age of 2015 on 30 December keeps it on 1 January, when the age is three months higher."""
    assert has_reached_aow(date(1950, 9, 30), date(2016, 1, 1))


def test_age_of_2014_counts_for_who_reached_it() -> None:
    """Someone of 65 years and 2 months at the end of 2014 does not have to wait for the age of 2015."""
    assert has_reached_aow(date(1949, 10, 31), date(2015, 1, 1))


@pytest.mark.parametrize("on", [date(2014, 12, 31), date(2032, 1, 1)])
def test_unknown_years_are_refused(on: date) -> None:
    """A day before 2015 or after 2031 is refused with the days that are known."""
    with pytest.raises(OutsideKnownPeriodError, match="2015-01-01 tot en met 2031-12-31"):
        has_reached_aow(date(1960, 1, 1), on)


@given(st.dates(date(1940, 1, 1), date(1970, 12, 31)), st.dates(date(2015, 1, 1), date(2031, 12, 30)))
def test_aow_is_reached_once_and_for_all(birth: date, on: date) -> None:
    """Nobody loses the AOW-leeftijd again, and the older always have it when the younger do."""
    reached = has_reached_aow(birth, on)
    assert has_reached_aow(birth, on + ONE_DAY) or not reached
    assert not reached or has_reached_aow(birth - ONE_DAY, on)


def test_aow_years_are_complete_and_never_go_down() -> None:
    """The table has every year once, in order, with an age that is not lower than the year before."""
    table = aow_leeftijd(date(2026, 1, 1))
    rows = table.leeftijden
    assert [row.jaar for row in rows] == list(range(2014, 2032))
    ages = [(row.jaren, row.maanden) for row in rows]
    assert ages == sorted(ages)
    assert {row.bron for row in rows} == set(table.bronnen)


def test_eighteenth_birthday_counts() -> None:
    """The duty begins on the eighteenth birthday, for someone born on 29 February on 1 March."""
    assert has_reached_minimum_age(date(2008, 5, 5), date(2026, 5, 5))
    assert not has_reached_minimum_age(date(2008, 5, 5), date(2026, 5, 4))
    assert has_reached_minimum_age(date(2008, 2, 29), date(2026, 3, 1))
    assert not has_reached_minimum_age(date(2008, 2, 29), date(2026, 2, 28))


def test_minimum_age_is_not_known_under_the_next_law() -> None:
    """A day in 2027 is refused: the law probably changes then."""
    with pytest.raises(OutsideKnownPeriodError, match="Waarschijnlijk verandert de wet in 2027"):
        has_reached_minimum_age(date(2000, 1, 1), date(2027, 1, 1))


@given(st.dates(date(1930, 1, 1), date(2010, 12, 31)), st.integers(0, 70), st.integers(0, 11))
def test_ages_come_in_the_order_of_birth(birth: date, years: int, months: int) -> None:
    """The day after a birth never gives an earlier day of reaching an age."""
    assert day_of_age(birth, years, months) <= day_of_age(birth + ONE_DAY, years, months)


def test_every_whole_number_has_a_name_for_pages() -> None:
    """Each parameter can be named in a page, but for the table of ages and the days of the law itself."""
    assert {file.parent.name for file in FILES} == {*KINDS, *OF_LATER_LAW, "aow_leeftijd", "tegenprestatie_in_de_wet"}
    known = numbers(law_since(date(2015, 1, 1)))
    assert (known["bezwaar_en_beroep.bezwaar_weken"], known["alleenstaande_ouder.kind_jonger_dan_jaren"]) == (6, 5)


def test_each_step_to_the_courts_has_six_weeks() -> None:
    """Objection and appeal both have the six weeks of art. 6:7 Awb."""
    terms = bezwaar_en_beroep(law_since(date(2015, 1, 1)))
    assert (terms.bezwaar_weken, terms.beroep_weken) == (6, 6)


@dataclass(frozen=True, slots=True)
class Hours(DatedParameter):
    """A parameter for these tests."""

    uren: int


@pytest.fixture
def planted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Two values of one parameter, a known one and the one that follows on 1 July 2016."""
    folder = tmp_path / "values" / "planted"
    folder.mkdir(parents=True)
    for first, last, hours in (("2015-01-01", "2016-06-30", 32), ("2016-07-01", "2016-12-31", 30)):
        (folder / f"{first}.toml").write_text(
            f'wat = "de grens"\nlaatste_dag = {last}\nnagekeken_op = 2016-01-01\ndaarna = "Vraag het na."\n'
            f'zekerheid = "gezien"\nbronnen = ["awb-termijnen"]\nuren = {hours}\n',
            encoding="utf-8",
        )
    monkeypatch.setattr("decision_aids.law.parameters.dated.files", lambda _: tmp_path)
    monkeypatch.setattr("decision_aids.law.parameters.dated._READ", {})
    return folder


@pytest.mark.usefixtures("planted")
def test_value_is_that_of_the_day() -> None:
    """On each side of a change the value of that day is given, and outside all known days none is."""
    assert value_on(Hours, "planted", date(2016, 6, 30)).uren == 32
    assert value_on(Hours, "planted", date(2016, 7, 1)).uren == 30
    for outside in (date(2014, 12, 31), date(2017, 1, 1)):
        with pytest.raises(OutsideKnownPeriodError, match="de grens is bekend van 2015-01-01 tot en met 2016-12-31"):
            value_on(Hours, "planted", outside)


@pytest.mark.usefixtures("planted")
def test_rules_of_a_period_cannot_rest_on_a_value_that_changes_in_it() -> None:
    """A value that changes within a period asks for a second version of the rules, so it is refused for the whole."""
    first_half = Period(date(2015, 1, 1), date(2016, 6, 30), date(2016, 1, 1), "", ())
    assert value_throughout(Hours, "planted", first_half).uren == 32
    with pytest.raises(OutsideKnownPeriodError, match="geldt tot en met 2016-06-30"):
        value_throughout(Hours, "planted", first_half._replace(last=date(2016, 7, 1)))


def test_file_with_another_name_than_a_day_is_refused(planted: Path) -> None:
    """A value whose first day cannot be read stops whoever asks, with the file's name."""
    (planted / "juli.toml").write_text("", encoding="utf-8")
    with pytest.raises(DataFileError, match=r"juli\.toml: de naam is geen eerste dag"):
        value_on(Hours, "planted", date(2016, 1, 1))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.parent.name)
def test_parameter_says_where_it_was_seen(file: Path) -> None:
    """Every parameter, and every row in it, has known sources, a period in order and a day of checking."""
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    rows = [row for value in data.values() if isinstance(value, list) for row in value if isinstance(row, dict)]
    assert data["bronnen"]
    assert {*data["bronnen"], *(row["bron"] for row in rows)} <= sources().keys()
    assert date.fromisoformat(file.stem) <= data["laatste_dag"]
    assert data["nagekeken_op"] <= CHECKED_UP_TO
    assert data["daarna"].endswith(".")
