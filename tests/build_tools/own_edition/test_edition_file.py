"""The file of a municipality's edition: what is right is read, and every fault has its line and what is allowed."""

from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from build_tools.own_edition.__main__ import main
from build_tools.own_edition.colours import LEAST_CONTRAST, PALETTE, contrast_with_white
from build_tools.own_edition.edition_file import read_edition
from build_tools.own_edition.edition_schema import edition_schema
from tests.build_tools.own_edition.changed_example import EXAMPLE, TODAY, faults, line_of


def test_example_is_read_and_says_that_it_is_invented() -> None:
    """The worked example makes an edition, with its own by-law, colour and choice of aids."""
    edition = read_edition(EXAMPLE, TODAY)
    assert (edition.slug, edition.colour, len(edition.verordeningen)) == ("voorbeeldstad", PALETTE["groen"], 2)
    assert "verzonnen" in EXAMPLE.read_text(encoding="utf-8").splitlines()[0]


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('kleur = "groen"', 'kleur = "geel"', "kleur is “geel”; toegestaan: blauwgroen, blauw"),
        ('kleur = "groen"', 'kleur = "#ffcc00"', "kleur is #ffcc00: contrast met wit 1.5 : 1; toegestaan: 7 : 1"),
        ('kleur = "groen"', "klleur = 1", "klleur is onbekend; toegestaan: naam, contact"),
        ('kleur = "groen"', 'logo = "weg.svg"', "logo is “weg.svg”: dat bestand staat niet naast de editie"),
        ("eerste_dag = 2024-03-01", 'eerste_dag = "2024-03-01"', "eerste_dag staat tussen aanhalingstekens"),
        ('naam = "Voorbeeldstad"', "naam = 2024-03-01", "naam is een dag of een tijd; tekst staat tussen"),
        (
            'vraag_uren = "Hoeveel uur per week bent u maatje?"',
            "vraag_uren = 2026-11-25T10:00:00Z",
            "vraag_uren is een dag of een tijd; tekst staat tussen aanhalingstekens",
        ),
        ("uren_maximum = 10", 'uren_maximum = "tien"', "omvang.uren_maximum is “tien”; toegestaan: een getal"),
        ('gevolg = "kan-vrijstelling"', 'gevolg = "soms"', "gronden.betaald_werk.gevolg is “soms”; toegestaan: vrijst"),
        (
            'gevolg = "kan-vrijstelling"',
            'gevolg = "vrijstelling"\nmaanden_vanaf = 3',
            "gronden.betaald_werk: maanden worden alleen gevraagd bij mantelzorg, vrijwilligerswerk",
        ),
        ("bestaat_sinds = 2022-01-01", 'bestaat_sinds = "2022-01-01"', "bestaat_sinds staat tussen aanhalingstekens"),
        (
            'gevolg = "kan-vrijstelling"',
            'gevolg = "kan-vrijstelling"\nal_begonnen = true',
            "gronden.betaald_werk.al_begonnen: dat wordt alleen gevraagd bij vrijwilligerswerk",
        ),
        ("nagekeken_op = 2026-11-25", "laatste_dag = 2024-01-01\nnagekeken_op = 2026-11-25", "ligt voor eerste_dag"),
    ],
)
def test_fault_names_field_line_and_what_is_allowed(tmp_path: Path, before: str, after: str, said: str) -> None:
    """One fault gives one line, that begins with the line in the file and says what may stand there."""
    (found,) = faults(tmp_path, (before, after))
    number, _, words = found.partition(": ")
    assert said in words
    assert abs(int(number) - line_of(before)) <= 1


@pytest.mark.parametrize(
    ("before", "after", "field"),
    [
        ('example", ', 'example\\n", ', "inbedding.sites[1]"),
        ('id = "maatje"', 'id = "maatje\\n"', "eigen_gronden[2].id"),
        ('kleur = "groen"', 'kleur = "#0b4a5e\\n"', "kleur"),
        ('kleur = "groen"', 'kleur = "groen"\nlogo = "logo.svg\\n"', "logo"),
    ],
)
def test_line_end_behind_what_may_stand_there_is_refused(tmp_path: Path, before: str, after: str, field: str) -> None:
    """What goes into a header, a style sheet or the name of a file ends where it seems to end."""
    (found,) = faults(tmp_path, (before, after))
    assert f"{field} is " in found
    assert "; toegestaan: " in found


SITE = "https://www.voorbeeldstad.example"


@pytest.mark.parametrize(
    "wrong", ["http://www.voorbeeldstad.example", f"{SITE}/", f"{SITE}/pad", "https://*.example", "*", "null", "' *"]
)
def test_only_a_secure_site_by_its_name_may_frame(tmp_path: Path, wrong: str) -> None:
    """What would let others frame an aid, or says more than a browser compares, is refused with what is allowed."""
    (found,) = faults(tmp_path, (SITE, wrong))
    said = f"inbedding.sites[1] is “{wrong}”; toegestaan: iets als https://www.voorbeeldstad.nl, zonder pad of streep"
    assert said in found
    assert "om te proberen ook http://localhost:8000" in found


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("bestaat_sinds = 2022-01-01", "bestaat_sinds = 2023-01-01", "eerste_dag ligt voor bestaat_sinds (2023-01-01)"),
        ("bestaat_sinds = 2022-01-01\n", "", "ontstaan_uit staat er zonder bestaat_sinds"),
        ('vraag_uren = "Hoeveel uur per week bent u maatje?"\n', "", "eigen_gronden[2].vraag_uren ontbreekt; bij uren"),
        ('vraag_maanden = "Hoeveel maanden bent u al maatje?"\n', "", "eigen_gronden[2].vraag_maanden ontbreekt"),
        ("maanden_vanaf = 6\n", "", "eigen_gronden[2].maanden_vanaf ontbreekt; bij vraag_maanden hoort het aantal"),
        ("maanden_vanaf = 6\n", "", "eigen_gronden[2].verband: alleen als er uren_vanaf en maanden_vanaf staan"),
        ('id = "maatje"', 'id = "maatje_uren"', "eigen_gronden[2].id: mag niet eindigen op _uren of _maanden"),
        ('id = "maatje"', 'id = "raadslid"', "eigen_gronden[2].id: raadslid staat al bij een andere eigen grond"),
        (
            "[verordeningen.gronden.respijtzorg]\n",
            "[verordeningen.gronden.training]\n",
            'schrijf dan gevolg = "niet-ger',
        ),
        (
            'soort = "vrijwilligerswerk"\n',
            "",
            "invulling[1].soort ontbreekt; toegestaan: mantelzorg, vrijwilligerswerk",
        ),
        (
            'gevolg = "kan-vrijstelling"',
            'gevolg = "niet-gevonden"',
            "gevolg is “niet-gevonden”; toegestaan: vrijstelling",
        ),
        ("[inbedding]\n", "[inbedding]\nadres = 1\n", "inbedding.adres is onbekend; toegestaan: sites, hulpmiddelen"),
    ],
)
def test_what_belongs_together_is_asked_together(tmp_path: Path, before: str, after: str, said: str) -> None:
    """A number without its question, a question without its number and the like are told at the place they belong."""
    assert any(said in fault for fault in faults(tmp_path, (before, after)))


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    """Who made three mistakes reads of three, in the order of the file."""
    found = faults(
        tmp_path,
        ('contact = "Bel', 'kontact = "Bel'),
        ('gevolg = "kan-vrijstelling"', 'gevolg = "soms"'),
        ('adres = "https://', 'adres = "http://'),
    )
    assert [words.split(" is ")[0].split(": ", 1)[1] for words in found] == [
        "contact ontbreekt: hoe iemand de gemeente bereikt, in één zin",
        "kontact",
        "verordeningen[1].adres",
        "verordeningen[1].gronden.betaald_werk.gevolg",
    ]


def test_palette_can_be_read() -> None:
    """White words on every colour of the palette, and words in it on white, have enough contrast."""
    assert {name: contrast_with_white(colour) >= LEAST_CONTRAST for name, colour in PALETTE.items()} == dict.fromkeys(
        PALETTE, True
    )
    assert contrast_with_white("#000000") == pytest.approx(21)
    assert contrast_with_white("#ffffff") == pytest.approx(1)


def test_schema_is_a_schema() -> None:
    """What is published for editors is itself as the draft of JSON Schema asks."""
    Draft202012Validator.check_schema(edition_schema())


def test_command_says_what_is_wrong_and_ends_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`make check-editie` prints one line for what is in order, and on stderr what is not, never a traceback."""
    assert main(["check", str(EXAMPLE)], TODAY) == 0
    assert capsys.readouterr().out.startswith("voorbeeld-editie.toml is in orde: Voorbeeldstad")
    (tmp_path / "stuk.toml").write_text("naam = ", encoding="utf-8")
    assert main(["check", str(tmp_path / "stuk.toml")]) == 2
    assert "stuk.toml:1: naam: achter = staat niets; vul een waarde in" in capsys.readouterr().err
    assert main(["check", str(tmp_path / "weg.toml")]) == 2
    assert f"weg.toml: dat bestand is er niet; gezocht in {tmp_path}" in capsys.readouterr().err
    assert main(["check", str(tmp_path)]) == 2
    assert "niet te lezen" in capsys.readouterr().err
    assert main(["check"]) == 2
    assert "make check-editie EDITIE=mijn-gemeente.toml" in capsys.readouterr().err
