"""A line that is no TOML is named with its field and with what to write, and so are all others at once."""

from pathlib import Path

import pytest

from tests.build_tools.own_edition.changed_example import changed, faults, refused

NAME = 'naam = "Voorbeeldstad"'
HOURS = "uren_maximum = 10"
FIRST = "eerste_dag = 2024-03-01"
ON_REQUEST = "op_verzoek = true"
CAME_FROM = 'ontstaan_uit = ["Proefdorp", "Modelhuizen"]'
OF_HOURS = "33: verordeningen[1].omvang.uren_maximum: "
OF_FIRST = "20: verordeningen[1].eerste_dag: "
OF_REQUEST = "96: verordeningen[2].op_verzoek: "
CARE = 'mantelzorg = { gevolg = "vrijstelling" }'
OF_CARE = "107: verordeningen[2].gronden.mantelzorg: "
CURLY = 'dit zijn gekrulde aanhalingstekens; schrijf rechte: "tekst"'
NO_QUOTES = "dit zijn aanhalingstekens; haal ze weg bij een getal, een dag, true of false"
NO_END = "het aanhalingsteken aan het eind ontbreekt"
NO_LINE = "dit is geen veld; toegestaan: veld = waarde, [deel], of uitleg na een #"
A_DAY = "een dag schrijf je als jaar-maand-dag: 2024-03-01"
TWICE = "dit staat er al; elk veld en elk deel schrijf je één keer"


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (HOURS, "uren_maximum = 8,5", f"{OF_HOURS}een getal heeft een punt, geen komma; schrijf 8.5"),
        (HOURS, "uren_maximum = 7½", f"{OF_HOURS}schrijf 7.5"),
        (HOURS, "uren_maximum = 10 uur per week", f"{OF_HOURS}schrijf alleen het getal: 10"),
        (HOURS, "uren_maximum = 08", f"{OF_HOURS}schrijf 8, zonder 0 ervoor"),
        (HOURS, "uren_maximum = tien", f"{OF_HOURS}schrijf een getal in cijfers, zoals 8.5"),
        (HOURS, "uren_maximum = “10”", f"{OF_HOURS}{NO_QUOTES}"),
        (HOURS, "uren_maximum =", f"{OF_HOURS}achter = staat niets; vul een waarde in, of haal de regel weg"),
        (HOURS, "uren_maximum = ?", f'{OF_HOURS}dit is geen geldige waarde; toegestaan: "tekst", een getal als 8.5,'),
        (HOURS, f"uren_maximum = 1{5000 * '0'}", f"{OF_HOURS}dit getal is te lang"),
        (HOURS, "uren maximum = 10", "33: “uren maximum = 10”: een veld heeft geen spaties; schrijf uren_maximum"),
        (HOURS, "uren_maximum: 10", "33: “uren_maximum: 10”: schrijf = in plaats van : na de naam van het veld"),
        (
            HOURS,
            "\u00a0\u00a0uren_maximum = 10",
            f"{OF_HOURS}op plaats 1 staat een harde spatie (U+00A0); typ een gewone spatie",
        ),
        (
            HOURS,
            "uren_maximum =\u00a010",
            f"{OF_HOURS}op plaats 15 staat een harde spatie (U+00A0); typ een gewone spatie",
        ),
        (HOURS, "uren_maximum = 1\u200b0", f"{OF_HOURS}er staat een onzichtbaar teken (U+200B); haal het weg"),
        (FIRST, "eerste_dag = 1-3-2024", f"{OF_FIRST}{A_DAY}"),
        (FIRST, "eerste_dag = 01/03/2024", f"{OF_FIRST}{A_DAY}"),
        (FIRST, "eerste_dag = 2024-3-1", f"{OF_FIRST}{A_DAY}"),
        (FIRST, "eerste_dag = 1 maart 2024  # een vrijdag", f"{OF_FIRST}{A_DAY}"),
        (FIRST, "eerste_dag = 2024-02-31", f"{OF_FIRST}de dag 2024-02-31 bestaat niet; schrijf een dag als 2024-03-01"),
        (FIRST, "eerste_dag = 31-2-2024", f"{OF_FIRST}de dag 31-2-2024 bestaat niet; schrijf een dag als 2024-03-01"),
        (FIRST, "eerste_dag = 2024-13-01", f"{OF_FIRST}de dag 2024-13-01 bestaat niet; schrijf een dag als 2024-03-01"),
        (FIRST, "eerste_dag = morgen", f"{OF_FIRST}schrijf een dag als 2024-03-01"),
        (FIRST, "eerste_dag = “2024-03-01”", f"{OF_FIRST}{NO_QUOTES}"),
        (ON_REQUEST, "op_verzoek = ja", f"{OF_REQUEST}“ja” schrijf je hier als true"),
        (ON_REQUEST, "op_verzoek = Nee", f"{OF_REQUEST}“Nee” schrijf je hier als false"),
        (ON_REQUEST, "op_verzoek = True", f"{OF_REQUEST}“True” schrijf je hier als true"),
        (NAME, "naam = “Voorbeeldstad”", f"3: naam: {CURLY}"),
        (NAME, "naam = ‘Voorbeeldstad’", f"3: naam: {CURLY}"),
        (NAME, 'naam = "Voorbeeldstad”', f"3: naam: {CURLY}"),
        (NAME, "naam = Voorbeeldstad", '3: naam: tekst staat tussen aanhalingstekens; schrijf "Voorbeeldstad"'),
        (NAME, 'naam = Voorbeeldstad"', '3: naam: tekst staat tussen aanhalingstekens; schrijf "Voorbeeldstad"'),
        (NAME, 'naam = "Voorbeeldstad', f"3: naam: {NO_END}"),
        (NAME, "naam = 's-Voorbeeldstad", f"3: naam: {NO_END}"),
        (NAME, 'naam = """Voorbeeldstad', f"3: naam: {NO_END}"),
        (
            NAME,
            'naam = "de "stad" zelf"',
            r"3: naam: na de tekst staat nog iets; een aanhalingsteken in tekst schrijf je als \"",
        ),
        (NAME, r'naam = "C:\stad"', r"3: naam: een \ in tekst schrijf je twee keer: \\"),
        (NAME, f'{NAME}\nnaam = "Proef"', f"4: naam: {TWICE}"),
        (NAME, f"{NAME}\nzie artikel 3", f"4: “zie artikel 3”: {NO_LINE}"),
        ('kleur = "groen"', "kleur = #0b4a5e", '9: kleur: een kleur staat tussen aanhalingstekens: "#0b4a5e"'),
        (
            CAME_FROM,
            "ontstaan_uit = [Proef, Model]",
            '8: ontstaan_uit: tekst staat tussen aanhalingstekens; schrijf "Proef"',
        ),
        (
            CAME_FROM,
            'ontstaan_uit = ["Proef"',
            "8: ontstaan_uit: een haak [ gaat niet dicht; zet ] aan het eind van de lijst",
        ),
        (CAME_FROM, 'ontstaan_uit = [\n  "Proef",\n  “Model”,\n]', f"10: ontstaan_uit: {CURLY}"),
        (
            CARE,
            'mantelzorg = { gevolg = "nee", uren_vanaf = 8,5 }',
            f"{OF_CARE}een getal heeft een punt, geen komma; schrijf 8.5",
        ),
        (CARE, "mantelzorg = { gevolg = nee }", f'{OF_CARE}tekst staat tussen aanhalingstekens; schrijf "nee"'),
        (
            CARE,
            'mantelzorg = { gevolg = "nee"',
            f"{OF_CARE}een accolade {{ gaat niet dicht; zet }} aan het eind van deze regel",
        ),
        (CARE, 'mantelzorg = { gevolg = "nee", gevolg = "nee" }', f"{OF_CARE}hetzelfde staat er twee keer; elk veld"),
        ("[verordeningen.duur]", "[verordeningen.omvang]", f"35: verordeningen[1].omvang: {TWICE}"),
        (
            "[verordeningen.omvang]",
            "[verordeningen.omvang",
            "31: “[verordeningen.omvang”: de haak aan het eind ontbreekt; schrijf",
        ),
        ("[verordeningen.omvang]", "verordeningen.omvang]", f"31: “verordeningen.omvang]”: {NO_LINE}"),
    ],
)
def test_slip_is_named_with_what_to_write(tmp_path: Path, before: str, after: str, said: str) -> None:
    """The line and the field are those of the slip; nothing is in English, and nothing that follows from it is told."""
    (found,) = faults(tmp_path, (before, after))
    assert found.startswith(said)


def test_words_in_quotation_marks_are_no_slip(tmp_path: Path) -> None:
    """Curly marks, commas and hard spaces within text are left alone; only what is wrong on the line is told."""
    (found,) = faults(tmp_path, (NAME, 'naam = "“8,5”\u00a0ja = 1-3-2024" x'))
    assert found.startswith("3: naam: na de tekst staat nog iets;")


def test_all_slips_are_told_at_once_with_other_faults(tmp_path: Path) -> None:
    """Who made two slips and misspelt a field reads of three, and not of what the slips left out."""
    day, hours, misspelt = faults(
        tmp_path,
        (FIRST, "eerste_dag = 1-3-2024"),
        (HOURS, "uren_maximum = 8,5"),
        (ON_REQUEST, "op_verzoekk = true"),
    )
    assert day == f"{OF_FIRST}{A_DAY}"
    assert hours == f"{OF_HOURS}een getal heeft een punt, geen komma; schrijf 8.5"
    assert misspelt.startswith("96: verordeningen[2].op_verzoekk is onbekend; toegestaan: eerste_dag, nagekeken_op,")


def test_line_without_a_readable_name_hides_what_is_missing(tmp_path: Path) -> None:
    """The field on such a line may be the one that would be missing, so only the line is told."""
    assert faults(tmp_path, (NAME, 'naam "Voorbeeldstad"')) == [f'3: “naam "Voorbeeldstad"”: {NO_LINE}']


def test_lines_are_those_of_windows_too(tmp_path: Path) -> None:
    """A file with the ends of lines of Windows has the same lines."""
    text = changed((HOURS, "uren_maximum = 8,5")).replace("\n", "\r\n")
    assert refused(tmp_path, text) == [f"{OF_HOURS}een getal heeft een punt, geen komma; schrijf 8.5"]


def test_file_of_another_kind_ends_after_some_lines(tmp_path: Path) -> None:
    """Of a letter nobody reads a hundred faults."""
    assert len(refused(tmp_path, "Beste collega\n" * 100)) == 20


def test_value_that_no_reader_can_hold_is_named(tmp_path: Path) -> None:
    """Brackets without end are refused like any other slip."""
    assert refused(tmp_path, f"# uitleg\nnaam = {9_000 * '['}\n") == ["2: naam: hier staan te veel haken in elkaar"]
