"""Rulings on a case that is like this one; they stand beside the outcome and decide nothing."""

from decision_aids.aids.opdracht.since_2015_01_01.facts import (
    ACTIVITEIT_OMSCHREVEN,
    EIGEN_VOORSTEL_BESPROKEN,
    NAAR_VERMOGEN,
    NAAST_REGULIER_WERK,
    UREN,
)
from decision_aids.aids.opdracht.since_2015_01_01.rules import OTHER_RULES
from decision_aids.aids.shared.limits import limited_hours, not_too_many_hours
from decision_aids.aids.shared.other_cases import ABOUT_A_PARTICIPATIEPLAATS, ABOUT_RE_INTEGRATION
from decision_aids.rules.beside import Alike
from decision_aids.rules.conditions import Not, every, no, some

ALIKE = (
    Alike(
        "ECLI:NL:RBZWB:2013:BZ5171",
        every(Not(OTHER_RULES), some(Not(not_too_many_hours(UREN)), no(ACTIVITEIT_OMSCHREVEN))),
        differs="Die zaak was in 2013, onder een oudere wet. Uw werk en uw situatie zijn anders.",
    ),
    Alike(
        "ECLI:NL:CRVB:2022:1851",
        every(
            Not(OTHER_RULES),
            Not(limited_hours(UREN)),
            some(no(ACTIVITEIT_OMSCHREVEN), no(NAAR_VERMOGEN)),
        ),
        differs=ABOUT_RE_INTEGRATION,
    ),
    Alike(
        "ECLI:NL:CRVB:2015:343",
        every(Not(OTHER_RULES), no(EIGEN_VOORSTEL_BESPROKEN)),
        differs=ABOUT_RE_INTEGRATION,
    ),
    Alike(
        "ECLI:NL:RBAMS:2014:4727",
        every(Not(OTHER_RULES), no(NAAST_REGULIER_WERK)),
        differs=ABOUT_A_PARTICIPATIEPLAATS,
    ),
)
