"""Data files are read strictly: what does not fit is refused with the file and the key."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

import pytest

from decision_aids.law.typed_tables import DataFileError, first_day_in, read_file, read_register


class Colour(StrEnum):
    RED = "rood"
    BLUE = "blauw"


@dataclass(frozen=True)
class Wheel:
    inches: float
    spokes: int | None = None


@dataclass(frozen=True)
class Bicycle:
    name: str
    colour: Colour
    built: date
    wheels: tuple[Wheel, ...] = ()
    stickers: dict[Colour, str] | None = None
    electric: bool = False


@dataclass(frozen=True)
class Named:
    id: str
    colour: Colour


WHOLE = """
name = "Omafiets"
colour = "rood"
built = 2015-01-01
electric = true
stickers.blauw = "hart"
[[wheels]]
inches = 28
[[wheels]]
inches = 26.5
spokes = 36
"""


def read(tmp_path: Path, text: str) -> Bicycle:
    file = tmp_path / "fiets.toml"
    file.write_text(text, encoding="utf-8")
    return read_file(Bicycle, file)


def test_well_formed_file_becomes_the_dataclass(tmp_path: Path) -> None:
    """Every kind of value arrives with the type of its field, a whole number in a field for numbers included."""
    assert read(tmp_path, WHOLE) == Bicycle(
        name="Omafiets",
        colour=Colour.RED,
        built=date(2015, 1, 1),
        wheels=(Wheel(28.0), Wheel(26.5, 36)),
        stickers={Colour.BLUE: "hart"},
        electric=True,
    )


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("electric", "elektrisch", r"fiets\.toml: elektrisch is onbekend; toegestaan: name, colour"),
        ("spokes", "spaken", r"fiets\.toml: wheels, 2: spaken is onbekend; toegestaan: inches, spokes"),
        ('name = "Omafiets"', "", r"fiets\.toml: name ontbreekt"),
        ("inches = 28", "", r"fiets\.toml: wheels, 1: inches ontbreekt"),
        ('"rood"', '"paars"', r"fiets\.toml: colour is 'paars'; toegestaan: rood, blauw"),
        ("blauw", "geel", r"fiets\.toml: stickers is 'geel'; toegestaan: rood, blauw"),
        ('"Omafiets"', "7", r"fiets\.toml: name is 7; toegestaan: tekst"),
        ("28", "true", r"fiets\.toml: wheels, 1: inches is True; toegestaan: een getal"),
        ("36", "36.5", r"fiets\.toml: wheels, 2: spokes is 36\.5; toegestaan: een heel getal"),
        ("electric = true", 'electric = "ja"', r"fiets\.toml: electric is 'ja'; toegestaan: true of false"),
        ("2015-01-01", "2015-01-01T00:00:00", r"fiets\.toml: built is datetime.*; toegestaan: een datum"),
        ("stickers.blauw", "stickers", r"fiets\.toml: stickers is 'hart'; toegestaan: een tabel of lijst"),
        ("built =", "built", r"fiets\.toml: geen geldige TOML"),
        ("28", "1" + "0" * 5_000, r"fiets\.toml: geen geldige TOML"),
        ("28", "1" + "0" * 400, r"fiets\.toml: wheels, 1: inches: dat getal is te groot"),
        ("28", "[" * 9_000, r"fiets\.toml: geen geldige TOML"),
    ],
)
def test_misfit_is_refused_by_name(tmp_path: Path, before: str, after: str, message: str) -> None:
    """A misspelt, missing or wrongly typed key is refused with the file, the key and what is allowed."""
    assert before in WHOLE
    with pytest.raises(DataFileError, match=message):
        read(tmp_path, WHOLE.replace(before, after, 1))


def test_bytes_that_are_no_utf_8_are_no_toml(tmp_path: Path) -> None:
    """A file in another encoding is refused by its name."""
    file = tmp_path / "fiets.toml"
    file.write_bytes(WHOLE.replace("Omafiets", "Café").encode("latin-1"))
    with pytest.raises(DataFileError, match=r"fiets\.toml: geen geldige TOML"):
        read_file(Bicycle, file)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("# Los, boven de eerste tabel\nopoe = 'x'\n", r"fietsen\.toml: opoe is 'x'; toegestaan: een tabel"),
        ("[opoe]\nid = 'oma'\ncolour = 'rood'\n", r"fietsen\.toml: opoe: id volgt uit de naam"),
    ],
)
def test_register_has_no_hole(tmp_path: Path, text: str, message: str) -> None:
    """What stands beside the tables of a register, and an entry with a name of its own, are refused."""
    file = tmp_path / "fietsen.toml"
    file.write_text("[bak]\ncolour = 'blauw'\n", encoding="utf-8")
    assert read_register(Named, file) == {"bak": Named("bak", Colour.BLUE)}
    file.write_text(text, encoding="utf-8")
    with pytest.raises(DataFileError, match=message):
        read_register(Named, file)


@pytest.mark.parametrize("name", ["20150101.toml", "2015-W01-4.toml", "2015-02-29.toml", "eerst.toml"])
def test_file_is_named_for_a_day_in_one_form(tmp_path: Path, name: str) -> None:
    """Another way to write a day is no name of a dated file."""
    assert first_day_in(tmp_path / "2015-01-01.toml") == date(2015, 1, 1)
    with pytest.raises(DataFileError, match="geen eerste dag"):
        first_day_in(tmp_path / name)


def test_only_a_dataclass_can_be_read(tmp_path: Path) -> None:
    """Asking for something that is no dataclass is a mistake in the code, not in the file."""
    file = tmp_path / "leeg.toml"
    file.write_text("", encoding="utf-8")
    with pytest.raises(TypeError, match="str is no dataclass"):
        read_file(str, file)
