from datetime import date
from pathlib import Path

import pytest

from decision_aids.law.typed_tables import DataFileError
from decision_aids.law.wetteksten import Place, Wettekst, occurrences, read_wettekst, wetteksten
from tests.decision_aids.law.words_of_law import clause

JULY = date(2026, 7, 1)
TEXTS = sorted(wetteksten().items())
HEAD = """
naam = "Proefwet"
bwb_id = "BWBR0000000"
waar_gelezen = "proef"
gelezen_op = 2026-11-25
niet_gezien = []
"""
ARTICLE = """
[[artikel]]
nummer = "1"
[[artikel.lid]]
nummer = "1"
tekst = "Het college kan, tenzij het niet kan:"
[[artikel.lid.onderdeel]]
nummer = "a"
tekst = "dit doen,"
"""

every_text = pytest.mark.parametrize(
    ("law", "text"), [(law, text) for (law, _), text in TEXTS], ids=[f"{law} {day}" for (law, day), _ in TEXTS]
)


def planted(folder: Path, content: str, name: str = "2026-07-01.toml") -> Wettekst:
    (folder / name).write_text(content, encoding="utf-8")
    return read_wettekst(folder / name)


@every_text
def test_every_text_says_where_and_when_it_was_read(law: str, text: Wettekst) -> None:
    """No text was read before there was a copy of it, and its number is one of the official collection."""
    assert text.bwb_id.startswith("BWBR"), law
    assert text.waar_gelezen
    assert text.toestand <= text.gelezen_op


@every_text
def test_every_text_has_words_or_says_that_it_has_none(law: str, text: Wettekst) -> None:
    """No place is empty, holds the copy's own marks, or has the number of a lid or onderdeel in its words."""
    assert text.artikel or text.niet_gezien, law
    for place, words in text.passages():
        assert words.strip() == words != "", place
        assert not set("[]_\n") & set(words), place
        assert not words[0].isdigit(), place
        assert words[1:3] != ". ", place


@pytest.mark.parametrize("day", [date(2026, 1, 1), JULY])
def test_duty_has_the_words_it_is_known_by(day: date) -> None:
    """The tegenprestatie stands in onderdeel c of the Participatiewet and in onderdeel f of IOAW and IOAZ alike."""
    duty = clause(wetteksten()["participatiewet", day], "9", "1", "c")
    assert duty.startswith("naar vermogen door het college opgedragen onbeloonde")
    for law in ("ioaw", "ioaz"):
        assert clause(wetteksten()[law, day], "37", "1", "f").rstrip(";") == duty.rstrip(".")


def test_ground_of_care_names_another_article_since_july() -> None:
    """On 1 July 2026 one reference changed in IOAW and IOAZ 37a, and no other word of what was read of both days."""
    for law in ("ioaw", "ioaz"):
        old, new = (dict(wetteksten()[law, day].passages()) for day in (date(2026, 1, 1), JULY))
        assert [place for place in old if old[place] != new[place]] == [Place("37a", "1")], law
        assert old[Place("37a", "1")].endswith("artikel 34, eerste lid, onderdeel a.")
        assert new[Place("37a", "1")].endswith("artikel 37, eerste lid, onderdeel e.")
        assert old.keys() == new.keys()


def test_same_words_on_both_days_in_the_participatiewet() -> None:
    """No word that was read of both days changed; of 1 January the end of 7 lid 1 onderdeel a was not read."""
    old, new = (dict(wetteksten()["participatiewet", day].passages()) for day in (date(2026, 1, 1), JULY))
    assert new.keys() - old.keys() == {Place("7", "1", "a, slot")}
    assert old == {place: new[place] for place in old}


def test_clause_reads_every_depth() -> None:
    """A lid, an onderdeel, what is below it and what follows after it have a place each; another place is an error."""
    law = wetteksten()["participatiewet", JULY]
    assert clause(law, "7", "1") == "Het college:"
    assert clause(law, "7", "1", "a, 7°") == "niet-uitkeringsgerechtigden"
    assert clause(law, "7", "1", "a, slot").startswith("en, indien het college")
    assert clause(wetteksten()["awb", JULY], "6:7").endswith("zes weken.")
    with pytest.raises(KeyError):
        clause(law, "9", "1", "d")


def test_quote_is_found_where_it_stands(tmp_path: Path) -> None:
    """A quote is found in every place that has it and as often as it has it, however its lines are broken."""
    law = wetteksten()["participatiewet", JULY]
    assert occurrences("niet leiden tot\n    verdringing", law) == (Place("9", "1", "c"),)
    assert occurrences("ondubbelzinnig blijkt dat", law) == (Place("9a", "3"), Place("9a", "5", "d"))
    assert occurrences("woorden van elders", law) == ()
    assert occurrences("kan", planted(tmp_path, HEAD + ARTICLE)) == (Place("1", "1"), Place("1", "1"))
    with pytest.raises(ValueError, match="words"):
        occurrences(" \n", law)


@pytest.mark.parametrize(
    ("content", "name", "reason"),
    [
        (HEAD + ARTICLE + ARTICLE, "2026-07-01.toml", "tweemaal"),
        (HEAD + ARTICLE + '[[artikel.lid]]\nnummer = "1"\ntekst = "Nog eens."\n', "2026-07-01.toml", "tweemaal"),
        (HEAD + ARTICLE + '[[artikel.lid.onderdeel]]\nnummer = "a"\ntekst = "of."\n', "2026-07-01.toml", "tweemaal"),
        (HEAD + "toestand = 2026-07-01\n" + ARTICLE, "2026-07-01.toml", "toestand volgt uit de naam"),
        (HEAD + ARTICLE, "20260701.toml", "de naam is geen eerste dag"),
        (HEAD.replace("gelezen_op = 2026-11-25", "") + ARTICLE, "2026-07-01.toml", "gelezen_op ontbreekt"),
        (HEAD.replace("bwb_id", "bwbid") + ARTICLE, "2026-07-01.toml", "bwbid is onbekend"),
    ],
    ids=["article twice", "lid twice", "onderdeel twice", "its day twice", "named for none", "no day read", "misspelt"],
)
def test_file_that_is_not_well_formed_is_refused(tmp_path: Path, content: str, name: str, reason: str) -> None:
    """A place named twice, a day beside that of its name and a head with a hole do not load."""
    with pytest.raises(DataFileError, match=reason):
        planted(tmp_path, content, name)
