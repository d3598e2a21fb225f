"""The aid put together."""

from functools import cache

from decision_aids.aids.handhaving.since_2015_01_01.facts import (
    MAATREGEL_LIGT_VOOR,
    NAKOMING_GECONTROLEERD,
    VERWIJT_BEKEKEN,
)
from decision_aids.aids.handhaving.since_2015_01_01.outcomes import NOT_YET_KNOWN, OUTCOMES
from decision_aids.aids.handhaving.since_2015_01_01.questions import QUESTIONS
from decision_aids.aids.handhaving.since_2015_01_01.rules import RULES
from decision_aids.aids.shared.law import TEGENPRESTATIE
from decision_aids.aids.shared.lower_assistance import NOT_CERTAIN_FOR_IOAZ, months_to_look_again
from decision_aids.aids.shared.objection import weeks_to_object
from decision_aids.rules.beside import Alike, Notice
from decision_aids.rules.conditions import every, no, yes
from decision_aids.rules.model import Aid, Status

ALIKE = (
    Alike(
        "ECLI:NL:RBGEL:2018:580",
        every(yes(MAATREGEL_LIGT_VOOR), no(NAKOMING_GECONTROLEERD)),
        differs="Over welke plicht het daar ging en wat er op papier stond, is anders dan bij jullie.",
    ),
    Alike(
        "ECLI:NL:RBROT:2015:6975",
        every(yes(MAATREGEL_LIGT_VOOR), yes(VERWIJT_BEKEKEN)),
        differs="Het ging om re-integratie, niet om een tegenprestatie. Jullie verordening is een andere.",
    ),
)


@cache
def version() -> Aid:
    """The aid under the law as it stands from 1 January 2015."""
    return Aid(
        id="handhaving",
        title="Is de handhaving rond?",
        audience="beleidsmedewerker, teamleider",
        day_question="Op welke dag wil je het weten?",
        period=TEGENPRESTATIE,
        questions=QUESTIONS,
        rules=RULES,
        outcomes=OUTCOMES,
        undecided=NOT_YET_KNOWN,
        not_considered=(
            "Of een bepaalde maatregel terecht is. Dat beoordelen mensen.",
            "Hoe hoog een maatregel is en hoe lang hij duurt. Dat staat in de verordening.",
            "Of de opdracht zelf binnen de grenzen blijft.",
            "Of het een tegenprestatie, re-integratie of sociale activering is. De wet kan dan zwaarder zijn.",
            "Of de verordening geldig is. Daarvoor is het hulpmiddel Verordening.",
        ),
        warnings=(
            Notice(
                yes(MAATREGEL_LIGT_VOOR),
                "Wie een maatregel krijgt, kan daartegen binnen "
                f"{weeks_to_object()} weken bezwaar maken. Zet dat in het besluit.",
            ),
            Notice(
                yes(MAATREGEL_LIGT_VOOR),
                "De wet zegt dat het college de uitkering verlaagt als een opgedragen plicht verwijtbaar niet is "
                "nagekomen. Zonder verwijt gebeurt dat niet. Bij bijstand stemt het college de maatregel af op "
                f"dringende redenen, en kijkt het binnen {months_to_look_again()} maanden opnieuw. In artikel 20 van "
                f"de IOAW en de IOAZ zagen wij die twee regels niet. {NOT_CERTAIN_FOR_IOAZ} Een partner merkt het ook.",
            ),
        ),
        alike=ALIKE,
        status_words=(
            (Status.NIET_VOLDAAN, "dit ontbreekt"),
            (Status.VOLDAAN, "dit is geregeld"),
        ),
    )
