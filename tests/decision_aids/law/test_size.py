"""How much a by-law asks: numbers that contradict each other are refused when its file is read."""

from dataclasses import replace

import pytest

from decision_aids.law.gemeenten import by_laws
from decision_aids.law.gemeenten.contradictions import faults_of_size
from decision_aids.law.gemeenten.model import Duur, Omvang

OMVANG = Omvang("Van 4 tot en met 10 uur per week.", uren_minimum=4, uren_maximum=10)
DUUR = Duur("Van 1 tot en met 6 maanden.", maanden_minimum=1, maanden_maximum=6)


@pytest.mark.parametrize(
    ("omvang", "duur", "faults"),
    [
        (OMVANG, DUUR, []),
        (replace(OMVANG, uren_maximum=4), replace(DUUR, maanden_maximum=1), []),
        (replace(OMVANG, uren_minimum=None), replace(DUUR, maanden_maximum=None), []),
        (replace(OMVANG, uren_vast=4, uren_gemiddeld=10), replace(DUUR, maanden_vast=6), []),
        (
            replace(OMVANG, uren_minimum=10.5),
            DUUR,
            ["omvang.uren_minimum: 10.5 is meer dan uren_maximum; toegestaan: hoogstens 10"],
        ),
        (
            replace(OMVANG, uren_maximum=0),
            DUUR,
            ["omvang.uren_minimum: 4 is meer dan uren_maximum; toegestaan: hoogstens 0"],
        ),
        (
            replace(OMVANG, uren_vast=3.5, uren_gemiddeld=10.5),
            DUUR,
            [
                "omvang.uren_vast: 3.5 is minder dan uren_minimum; toegestaan: minstens 4",
                "omvang.uren_gemiddeld: 10.5 is meer dan uren_maximum; toegestaan: hoogstens 10",
            ],
        ),
        (
            OMVANG,
            replace(DUUR, maanden_minimum=7),
            ["duur.maanden_minimum: 7 is meer dan maanden_maximum; toegestaan: hoogstens 6"],
        ),
        (
            OMVANG,
            replace(DUUR, maanden_vast=12),
            ["duur.maanden_vast: 12 is meer dan maanden_maximum; toegestaan: hoogstens 6"],
        ),
        (
            OMVANG,
            replace(DUUR, blijvend=True),
            ["duur.blijvend: true kan niet naast maanden_maximum; kies of er een einde is"],
        ),
        (OMVANG, Duur("Zonder einde.", blijvend=True), []),
        (
            OMVANG,
            Duur("In uren per jaar.", jaaruren_minimum=121, jaaruren_maximum=120),
            ["duur.jaaruren_minimum: 121 is meer dan jaaruren_maximum; toegestaan: hoogstens 120"],
        ),
    ],
)
def test_numbers_do_not_contradict_each_other(omvang: Omvang, duur: Duur, faults: list[str]) -> None:
    """The refusal names the number that is out of place, and how high or low it may be."""
    assert list(faults_of_size(omvang, duur)) == faults


def test_by_laws_of_the_site_have_no_such_numbers() -> None:
    """What was written down of each by-law passes its own check."""
    assert [
        by_law.id for by_law in by_laws() if [*faults_of_size(by_law.verordening.omvang, by_law.verordening.duur)]
    ] == []
