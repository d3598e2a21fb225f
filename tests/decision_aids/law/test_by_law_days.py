"""The days on which a by-law is in force, and by-law files that are not as they should be."""

import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from decision_aids.law import gemeenten as module
from decision_aids.law.gemeenten import InForce, by_laws, gemeenten, studied
from decision_aids.law.typed_tables import DataFileError

DATA = Path(module.__file__).parent
ONE_DAY = timedelta(days=1)

# The first day and the last, entered once more here: read in the study (§4.1, bijlage 2), in the announcements of the
# by-laws, and for municipalities that are gone in artikel 28 Wet algemene regels herindeling.
FIRST_OF_2015, SUMMER, OVERBETUWE = date(2015, 1, 1), date(2015, 7, 1), date(2015, 1, 17)
FROM_THE_SUMMER = {"asten", "deurne", "gemert-bakel", "helmond", "laarbeek", "someren"}
ENDS = {
    "hilversum": date(2016, 3, 31),
    "rheden": date(2025, 12, 31),
    "weesp": date(2019, 12, 31),
    "hoogezand-sappemeer": date(2019, 12, 31),
    "slochteren": date(2019, 12, 31),
    "menterwolde": date(2019, 12, 31),
    "rijnwaarden": date(2019, 12, 31),
    "zevenaar": date(2019, 12, 31),
    "haarlemmerliede-en-spaarnwoude": date(2020, 12, 31),
}


@pytest.fixture
def planted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the by-law files that may be changed, read in place of the real ones."""
    copy = tmp_path / "gemeenten"
    shutil.copytree(DATA, copy)
    monkeypatch.setattr(module, "files", lambda _: copy)
    forget()
    yield copy
    forget()


def forget() -> None:
    for kept in (gemeenten, by_laws, studied):
        kept.cache_clear()


def of(slug: str) -> list[InForce]:
    return [by_law for by_law in by_laws() if by_law.slug == slug]


def test_first_and_last_days_are_those_that_were_read() -> None:
    """Every by-law of the study has its first day, and a last day exactly where an end is known."""
    first = {by_law.slug: by_law.first for by_law in studied().values()}
    assert {slug for slug, day in first.items() if day == SUMMER} == FROM_THE_SUMMER
    assert first["overbetuwe"] == OVERBETUWE
    assert {*first.values()} == {FIRST_OF_2015, SUMMER, OVERBETUWE}
    assert {by_law.slug: by_law.last for by_law in studied().values() if by_law.last is not None} == ENDS


def test_first_and_last_day_belong_to_the_by_law_and_the_days_around_them_do_not() -> None:
    """A by-law is in force on its first and its last day, not the day before and not the day after."""
    for by_law in by_laws():
        assert by_law.on(by_law.first), by_law.id
        assert not by_law.on(by_law.first - ONE_DAY), by_law.id
        if by_law.last is None:
            assert by_law.on(date.max), by_law.id
        else:
            assert by_law.on(by_law.last), by_law.id
            assert not by_law.on(by_law.last + ONE_DAY), by_law.id


def test_a_day_that_is_not_certain_is_named_as_such() -> None:
    """Where the day of coming into force was not found, the day from which it is certain comes after the first."""
    unsure = {by_law.slug for by_law in by_laws() if by_law.verordening.zeker_vanaf is not None}
    only_in_the_table = {"berg-en-dal", "stichtse-vecht", "weesp", "rheden", "bodegraven-reeuwijk", "urk"}
    assert unsure == FROM_THE_SUMMER | only_in_the_table | {"haarlem", "zandvoort"}
    assert all(by_law.first < (by_law.verordening.zeker_vanaf or date.max) for by_law in by_laws())


def test_an_end_that_was_read_says_how_it_ended() -> None:
    """A last day of the by-law itself stands with a sentence on what happened; a merger explains itself."""
    for by_law in by_laws():
        assert bool(by_law.verordening.einde) == (by_law.verordening.laatste_dag is not None), by_law.id


def test_by_laws_of_one_municipality_follow_each_other(planted: Path) -> None:
    """The older by-law ends on the day before the newer one begins, and each has its own contents."""
    plant(planted, "urk", "2019-07-01", ("jaar = 2015", "jaar = 2019"))
    forget()
    older, newer = of("urk")
    assert (older.last, newer.first, newer.last) == (date(2019, 6, 30), date(2019, 7, 1), None)
    assert (older.verordening.jaar, newer.verordening.jaar) == (2015, 2019)
    assert [by_law.id for by_law in (older, newer) if by_law.on(date(2019, 6, 30))] == [older.id]
    assert [by_law.id for by_law in (older, newer) if by_law.on(date(2019, 7, 1))] == [newer.id]


def test_a_by_law_made_after_the_merger_does_not_end_with_it(planted: Path) -> None:
    """The two years are for by-laws of before the merger, not for one that the new municipality made."""
    plant(planted, "zevenaar", "2019-01-01", ("jaar = 2015", "jaar = 2019"))
    forget()
    older, newer = of("zevenaar")
    assert (older.last, newer.last) == (date(2018, 12, 31), None)


def test_the_first_end_counts(planted: Path) -> None:
    """A by-law with an end of its own ends on that day, also where its municipality lives a while longer."""
    plant(planted, "weesp", "2015-01-01", ("laatste_dag = 2019-12-31", "laatste_dag = 2030-01-01"))
    forget()
    (by_law,) = of("weesp")
    assert by_law.last == date(2024, 3, 23)


def test_a_file_that_is_not_named_for_a_day_is_refused(planted: Path) -> None:
    """The message names the folder, the file and what a name should look like."""
    (planted / "urk" / "verordening.toml").write_text("", encoding="utf-8")
    forget()
    with pytest.raises(DataFileError, match=r"urk/verordening\.toml: de naam is geen eerste dag"):
        gemeenten()


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("jaar = 2015", "jaar = 2015\nstand = 2015", r"urk/2015-01-01\.toml: stand is onbekend"),
        ("jaar = 2015", "", r"urk/2015-01-01\.toml: jaar ontbreekt"),
        ("[gronden.mantelzorg]", "[gronden.mantelzrog]", r"urk/2015-01-01\.toml: gronden.*mantelzrog"),
        (
            'gevolg = "vrijstelling"',
            'gevolg = "misschien"',
            r"gronden\.mantelzorg: gevolg.*misschien",
        ),
    ],
)
def test_a_file_with_an_unknown_or_missing_key_is_refused(planted: Path, old: str, new: str, message: str) -> None:
    """The message names the file and the key."""
    plant(planted, "urk", "2015-01-01", (old, new))
    forget()
    with pytest.raises(DataFileError, match=message):
        gemeenten()


def plant(folder: Path, slug: str, first: str, change: tuple[str, str]) -> None:
    """A by-law file made from the municipality's own of 2015, with one thing changed."""
    text = (folder / slug / "2015-01-01.toml").read_text(encoding="utf-8")
    assert change[0] in text
    (folder / slug / f"{first}.toml").write_text(text.replace(*change, 1), encoding="utf-8")
