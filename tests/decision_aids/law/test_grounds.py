"""What a by-law may ask of a situation: a file that asks what nobody can know is refused when it is read."""

from dataclasses import replace

import pytest

from decision_aids.aids.zelfcheck.since_2015_01_01.activities import HOURS, MONTHS
from decision_aids.law.gemeenten.contradictions import faults_of, faults_of_own
from decision_aids.law.gemeenten.model import (
    IN_ELKE_VERORDENING,
    IN_MAANDEN,
    IN_UREN,
    EigenGrond,
    Gevolg,
    Grond,
    Soort,
    Verband,
)

SILENT = {soort: Grond(Gevolg.NIET_GEREGELD) for soort in IN_ELKE_VERORDENING}


def test_hours_and_months_are_known_of_what_the_aid_asks() -> None:
    """Where a by-law may name hours or months is just where claimants are asked for them."""
    assert HOURS.keys() == IN_UREN
    assert MONTHS.keys() == IN_MAANDEN


@pytest.mark.parametrize(
    ("soort", "grond", "fault"),
    [
        (Soort.REINTEGRATIE, Grond(Gevolg.VRIJSTELLING, uren_vanaf=8), "gronden.reintegratie.uren_vanaf: uren worden"),
        (Soort.BETAALD_WERK, Grond(Gevolg.VRIJSTELLING, maanden_vanaf=3), "gronden.betaald_werk: maanden worden"),
        (
            Soort.MANTELZORG,
            Grond(Gevolg.VRIJSTELLING, binnen_maanden_na_instroom=6),
            "kan alleen bij vrijwilligerswerk",
        ),
    ],
)
def test_a_number_that_nobody_is_asked_for_is_refused(soort: Soort, grond: Grond, fault: str) -> None:
    """The refusal names the ground, and where such a number may stand."""
    (found,) = faults_of(SILENT | {soort: grond})
    assert fault in found


@pytest.mark.parametrize(
    ("grond", "fault"),
    [
        (Grond(Gevolg.NIET_GEREGELD, uren_vanaf=8), ".uren_vanaf: bij niet-geregeld maakt dit niets uit"),
        (Grond(Gevolg.NEE, al_begonnen=True), ".al_begonnen: bij nee maakt dit niets uit"),
        (Grond(Gevolg.VRIJSTELLING, maanden_vanaf=3, maanden_meer_dan=6), ".maanden_meer_dan: staat naast"),
        (Grond(Gevolg.VRIJSTELLING, uren_vanaf=8, maanden_vanaf=3), ".verband ontbreekt; schrijf “en” als"),
        (Grond(Gevolg.VRIJSTELLING, uren_vanaf=8, verband=Verband.OF), ".verband: alleen als er uren en maanden"),
    ],
)
def test_numbers_that_mean_nothing_or_two_things_are_refused(grond: Grond, fault: str) -> None:
    """What a page would tell and an aid pass over, or each read in another way."""
    (found,) = faults_of(SILENT | {Soort.VRIJWILLIGERSWERK: grond})
    assert found.startswith(f"gronden.vrijwilligerswerk{fault}")


def test_a_by_law_takes_a_position_on_every_situation_that_all_are_asked_about() -> None:
    """Silence is written down as silence, never left out."""
    assert list(faults_of(SILENT)) == []
    without = dict(SILENT)
    del without[Soort.RESPIJTZORG]
    assert list(faults_of(without)) == [
        "gronden.respijtzorg ontbreekt; zegt de verordening er niets over, schrijf dan niet-geregeld"
    ]


OWN = EigenGrond("taalles", "Volgt u taalles?", "taalles", Gevolg.VRIJSTELLING)
OTHER = replace(OWN, id="raadslid")
WITH_HOURS = replace(OWN, uren_vanaf=8, vraag_uren="Hoeveel uur per week?")
WITH_MONTHS = replace(OWN, maanden_vanaf=3, vraag_maanden="Hoeveel maanden al?")
WITH_BOTH = replace(WITH_HOURS, maanden_vanaf=3, vraag_maanden="Hoeveel maanden al?")


@pytest.mark.parametrize(
    ("grond", "faults"),
    [
        (OWN, []),
        (OTHER, ["eigen_gronden.1.id: raadslid staat al bij een andere eigen grond"]),
        (replace(WITH_BOTH, verband=Verband.OF), []),
        (WITH_BOTH, ["eigen_gronden.1.verband ontbreekt"]),
        (replace(WITH_HOURS, verband=Verband.OF), ["eigen_gronden.1.verband: alleen als er"]),
        (replace(WITH_MONTHS, verband=Verband.OF), ["eigen_gronden.1.verband: alleen als er"]),
        (replace(WITH_HOURS, vraag_uren=""), ["eigen_gronden.1.vraag_uren ontbreekt"]),
        (replace(WITH_MONTHS, maanden_vanaf=None), ["eigen_gronden.1.maanden_vanaf ontbreekt"]),
        (replace(OWN, id="taalles_uren"), ["eigen_gronden.1.id: mag niet eindigen"]),
        (replace(OWN, id="taalles_maanden"), ["eigen_gronden.1.id: mag niet eindigen"]),
    ],
)
def test_own_ground_has_all_that_belongs_together(grond: EigenGrond, faults: list[str]) -> None:
    """A number has its question and the other way round, what ties hours and months needs both, an id is of one."""
    found = list(faults_of_own([OTHER, grond]))
    assert len(found) == len(faults)
    assert all(said.startswith(fault) for said, fault in zip(found, faults, strict=True))
