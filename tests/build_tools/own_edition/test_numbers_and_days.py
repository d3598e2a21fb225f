"""Numbers, days and names that no aid can work with are refused in the file of an edition, with what is allowed."""

from datetime import date
from pathlib import Path

import pytest

from build_tools.own_edition.__main__ import main
from build_tools.own_edition.edition_file import read_edition
from build_tools.own_edition.edition_schema import edition_schema
from build_tools.own_edition.number_bounds import bounded
from build_tools.schemas.of_dataclass import Schema
from decision_aids.aids.opdracht.since_2015_01_01.facts import DUUR, JAARUREN, UREN
from tests.build_tools.own_edition.changed_example import EXAMPLE, TODAY, changed, faults

MOST_HOURS = "uren_maximum = 10"
MOST_MONTHS = "maanden_maximum = 6"
A_YEAR = "jaaruren_maximum = 120"
FIRST = "eerste_dag = 2024-03-01"
LOOKED_AT = "nagekeken_op = 2026-11-25"
NAME = 'naam = "Voorbeeldstad"'
HOURS = "toegestaan: een getal van 0 tot en met 168, halven mogen"
OF_NAMES = "toegestaan: letters, spaties en de tekens - ' ’ . ( )"


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (MOST_HOURS, "uren_maximum = -3", f"33: verordeningen[1].omvang.uren_maximum is -3; {HOURS}"),
        (MOST_HOURS, "uren_maximum = 200", f"33: verordeningen[1].omvang.uren_maximum is 200; {HOURS}"),
        (MOST_HOURS, "uren_vast = 168.5", f"33: verordeningen[1].omvang.uren_vast is 168.5; {HOURS}"),
        (MOST_HOURS, "uren_maximum = 2.3", f"33: verordeningen[1].omvang.uren_maximum is 2.3; {HOURS}"),
        (MOST_HOURS, "uren_maximum = nan", f"33: verordeningen[1].omvang.uren_maximum is geen gewoon getal; {HOURS}"),
        (MOST_HOURS, "uren_maximum = -inf", f"33: verordeningen[1].omvang.uren_maximum is geen gewoon getal; {HOURS}"),
        (
            MOST_HOURS,
            f"uren_maximum = 1{400 * '0'}",
            f"33: verordeningen[1].omvang.uren_maximum is een heel groot getal; {HOURS}",
        ),
        (
            MOST_HOURS,
            'uren_maximum = "8,5"',
            f"33: verordeningen[1].omvang.uren_maximum is “8,5”; {HOURS}, zonder aanhalingstekens",
        ),
        ("uren_vanaf = 6", "uren_vanaf = -1", f"42: verordeningen[1].gronden.mantelzorg.uren_vanaf is -1; {HOURS}"),
        ("uren_vanaf = 3", "uren_vanaf = 169", f"81: verordeningen[1].eigen_gronden[2].uren_vanaf is 169; {HOURS}"),
        (
            "maanden_vanaf = 3",
            "maanden_vanaf = 601",
            "49: verordeningen[1].gronden.vrijwilligerswerk.maanden_vanaf is 601; toegestaan: een getal van 0",
        ),
        (
            A_YEAR,
            "jaaruren_maximum = 1665",
            "38: verordeningen[1].duur.jaaruren_maximum is 1665; toegestaan: een heel getal van 0 tot en met 1664",
        ),
        (
            A_YEAR,
            "weken = 6.0",
            "38: verordeningen[1].duur.weken is 6.0; toegestaan: een heel getal van 0 tot en met 2600",
        ),
        (
            MOST_HOURS,
            f"{MOST_HOURS}\nuren_minimum = 10.5",
            "34: verordeningen[1].omvang.uren_minimum: 10.5 is meer dan uren_maximum; toegestaan: hoogstens 10",
        ),
        (
            MOST_MONTHS,
            f"{MOST_MONTHS}\nmaanden_minimum = 7",
            "105: verordeningen[2].duur.maanden_minimum: 7 is meer dan maanden_maximum; toegestaan: hoogstens 6",
        ),
        (
            FIRST,
            f"{FIRST}\nlaatste_dag = 2024-02-29",
            "21: verordeningen[1].laatste_dag ligt voor eerste_dag (2024-03-01); toegestaan: die dag of later",
        ),
        (
            FIRST,
            f"{FIRST}\nlaatste_dag = 9999-12-31",
            "21: verordeningen[1].laatste_dag is 9999-12-31; geldt de verordening nog? Laat laatste_dag dan weg",
        ),
        (
            FIRST,
            "eerste_dag = 2101-01-01",
            "20: verordeningen[1].eerste_dag is 2101-01-01; toegestaan: een dag van 1900-01-01 tot en met 2100-12-31",
        ),
        (
            FIRST,
            "eerste_dag = 20240301",
            "20: verordeningen[1].eerste_dag is 20240301; toegestaan: een dag zonder aanhalingstekens, zoals",
        ),
        (
            LOOKED_AT,
            "nagekeken_op = 2026-11-26",
            "22: verordeningen[1].nagekeken_op is 2026-11-26, na vandaag; toegestaan: 2026-11-25 of eerder",
        ),
        (NAME, 'naam = "Stad<b"', f"3: naam heeft het teken “<”; {OF_NAMES}"),
        (NAME, 'naam = "../stad"', f"3: naam heeft het teken “/”; {OF_NAMES}"),
        (NAME, 'naam = "Stad\\u0007"', "3: naam heeft een onzichtbaar teken (U+0007); haal het weg"),
        (NAME, 'naam = "Stad\\nLos"', f"3: naam heeft het teken U+000A; {OF_NAMES}"),
        (NAME, 'naam = " Stad"', "3: naam is “ Stad”; toegestaan: een naam zonder spatie ervoor of erachter"),
        (NAME, f'naam = "{61 * "a"}"', "3: naam is te lang; toegestaan: hoogstens 60 tekens"),
        (NAME, 'naam = "Ωλλα"', "3: naam is “Ωλλα”; toegestaan: een naam met letters van a tot en met z"),
        ('"Modelhuizen"', '"Model>huizen"', f"8: ontstaan_uit[2] heeft het teken “>”; {OF_NAMES}"),
        ('"Modelhuizen"', '"Proefdorp", 3', "8: ontstaan_uit[3] is 3; toegestaan: tekst tussen aanhalingstekens"),
        (
            '"zelfcheck", "opdracht"]',
            '"zelfcheck", "zelfcheck"]',
            "15: inbedding.hulpmiddelen noemt iets twee keer; noem alles één keer",
        ),
        (
            'doel = "Iets',
            'doel = "\\u0000Iets',
            "23: verordeningen[1].doel heeft een onzichtbaar teken (U+0000); haal het weg",
        ),
        (
            "[verordeningen.gronden.respijtzorg]\n",
            "[verordeningen.gronden.respijtzorgg]\n",
            "65: verordeningen[1].gronden.respijtzorgg is onbekend; toegestaan: mantelzorg, vrijwilligerswerk,",
        ),
    ],
)
def test_what_no_aid_can_work_with_is_refused(tmp_path: Path, before: str, after: str, said: str) -> None:
    """The refusal has the line, the field, what stands there and what is allowed."""
    assert any(found.startswith(said) for found in faults(tmp_path, (before, after))), faults(tmp_path, (before, after))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (MOST_HOURS, "uren_maximum = 0"),
        (MOST_HOURS, "uren_maximum = 168"),
        (MOST_HOURS, "uren_maximum = 8.5"),
        (MOST_HOURS, "uren_minimum = 10\nuren_maximum = 10"),
        (A_YEAR, "jaaruren_maximum = 1664"),
        (FIRST, f"{FIRST}\nlaatste_dag = 2024-03-01"),
        (NAME, "naam = \"'s-Model aan 't Meer (L.)\""),
        (NAME, 'naam = "Súdwest-Model"'),
        (NAME, 'naam = "Su\u0301dwest-Model"'),
    ],
)
def test_what_aids_can_work_with_is_taken(tmp_path: Path, before: str, after: str) -> None:
    """The bounds themselves, halves, and names as municipalities have them."""
    file = tmp_path / "editie.toml"
    file.write_text(changed((before, after)), encoding="utf-8")
    assert read_edition(file, TODAY).opmerkingen == ""


def test_loose_accent_is_part_of_its_letter(tmp_path: Path) -> None:
    """A name with loose accents, as some systems write it, becomes the same municipality as one without."""
    file = tmp_path / "editie.toml"
    file.write_text(changed((NAME, 'naam = "Su\u0301dwest-Model"')), encoding="utf-8")
    assert read_edition(file, TODAY).naam == "Súdwest-Model"


def test_bounds_are_those_of_the_facts() -> None:
    """No number may be higher than the aid that compares with it can be told."""
    by_law = edition_schema()["properties"]["verordeningen"]["items"]["properties"]
    size, duration = by_law["omvang"]["properties"], by_law["duur"]["properties"]
    assert {each["maximum"] for name, each in size.items() if name.startswith("uren")} == {UREN.highest}
    assert {each["maximum"] for name, each in duration.items() if name.startswith("maanden")} == {DUUR.highest}
    assert {each["maximum"] for name, each in duration.items() if name.startswith("jaaruren")} == {JAARUREN.highest}


def test_number_without_a_known_unit_is_refused() -> None:
    """Whoever adds a number to a by-law says what it counts, for else it has no bound."""
    schema: Schema = {"properties": {"kilometers": {"type": "integer"}}}
    with pytest.raises(KeyError, match="kilometers"):
        bounded(schema)


def test_look_before_the_first_day_is_told_and_taken(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A by-law can be read between its adoption and its first day, so the command asks and goes on."""
    file = tmp_path / "editie.toml"
    file.write_text(changed((LOOKED_AT, "nagekeken_op = 2024-02-29")), encoding="utf-8")
    assert main(["check", str(file)], TODAY) == 0
    said = capsys.readouterr()
    assert said.err == (
        "editie.toml:22: let op: verordeningen[1].nagekeken_op ligt voor eerste_dag (2024-03-01); kan dat, of is er "
        "een jaar verkeerd?\n"
    )
    assert said.out.startswith("editie.toml is in orde: Voorbeeldstad")


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        (
            (
                ("eerste_dag = 2024-03-01", "eerste_dag = 2027-01-01"),
                ("eerste_dag = 2022-06-01", "eerste_dag = 2027-02-01"),
            ),
            ["verordeningen geldt vandaag (2026-11-25) geen;", "verordeningen[1].eerste_dag ligt na 2026-12-31, de"],
        ),
        ((("eerste_dag = 2024-03-01", "eerste_dag = 2026-12-01\nlaatste_dag = 2026-12-05"),), []),
    ],
)
def test_by_law_that_is_not_used_today_is_told(
    tmp_path: Path, changes: tuple[tuple[str, str], ...], told: list[str]
) -> None:
    """The aids then ask what the by-law says, which an edition promises not to do; the older one may still hold."""
    file = tmp_path / "editie.toml"
    file.write_text(changed(*changes), encoding="utf-8")
    said = read_edition(file, TODAY).opmerkingen
    assert [words for words in told if f"let op: {words}" not in said] == []
    assert ("geldt vandaag" in said) is bool(told)


def test_command_refuses_a_look_after_its_day(capsys: pytest.CaptureFixture[str]) -> None:
    """The day before the example was looked at, it is refused."""
    assert main(["check", str(EXAMPLE)], date(2026, 11, 24)) == 2
    assert "nagekeken_op is 2026-11-25, na vandaag; toegestaan: 2026-11-24 of eerder" in capsys.readouterr().err
