"""What a by-law may ask of a situation: a file that asks what nobody can know is refused when it is read."""

import pytest

from decision_aids.aids.zelfcheck.since_2015_01_01.activities import HOURS, MONTHS
from decision_aids.law.gemeenten import faults_of
from decision_aids.law.gemeenten.model import IN_ELKE_VERORDENING, IN_MAANDEN, IN_UREN, Gevolg, Grond, Soort

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


def test_a_by_law_takes_a_position_on_every_situation_that_all_are_asked_about() -> None:
    """Silence is written down as silence, never left out."""
    assert list(faults_of(SILENT)) == []
    without = dict(SILENT)
    del without[Soort.RESPIJTZORG]
    assert list(faults_of(without)) == [
        "gronden.respijtzorg ontbreekt; zegt de verordening er niets over, schrijf dan niet-geregeld"
    ]
