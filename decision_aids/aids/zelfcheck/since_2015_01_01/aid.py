"""The aid put together."""

from functools import cache

from decision_aids.aids.shared.age_classes import runs_of_birth_dates
from decision_aids.aids.shared.by_laws import GEMEENTE, cautions, sourced
from decision_aids.aids.shared.law import TEGENPRESTATIE
from decision_aids.aids.shared.objection import objection_in_short
from decision_aids.aids.shared.on_request import ON_REQUEST, request_questions
from decision_aids.aids.zelfcheck.since_2015_01_01.beside import ALIKE, CONTESTED
from decision_aids.aids.zelfcheck.since_2015_01_01.by_laws import TOLD, rests_on_data
from decision_aids.aids.zelfcheck.since_2015_01_01.facts import LEEFTIJD
from decision_aids.aids.zelfcheck.since_2015_01_01.notices import notices
from decision_aids.aids.zelfcheck.since_2015_01_01.outcomes import NOT_YET_KNOWN, OUTCOMES
from decision_aids.aids.zelfcheck.since_2015_01_01.own_grounds import own_questions
from decision_aids.aids.zelfcheck.since_2015_01_01.questions import BEGUN_BEFORE, QUESTIONS
from decision_aids.aids.zelfcheck.since_2015_01_01.questions_about_you import DATE_OF_BIRTH
from decision_aids.aids.zelfcheck.since_2015_01_01.questions_of_some import FURTHER
from decision_aids.aids.zelfcheck.since_2015_01_01.rules import RULES
from decision_aids.rules.model import Aid, Status, Substitute


def _elsewhere(words: str, asked_somewhere: object) -> str:
    return f"In andere gemeenten: of {words}" if asked_somewhere else f"Of {words}"


NOT_ASKED_EVERYWHERE = (
    _elsewhere(
        "vrijwilligerswerk alleen vrijstelt als u het al deed. Begint u pas? Vraag het de gemeente.", BEGUN_BEFORE
    ),
    _elsewhere(
        "meedoen in uw gemeente vrijwillig is. In sommige gemeenten is de tegenprestatie alleen een verzoek.",
        ON_REQUEST,
    ),
)
"""What is asked only where a by-law of the data looks at it."""


@cache
def version() -> Aid:
    """The aid under the law as it stands from 1 January 2015."""
    return Aid(
        id="zelfcheck",
        title="Mag de gemeente mij om een tegenprestatie vragen?",
        audience="belanghebbende",
        day_question="Van welke datum is de brief van de gemeente?",
        step_by_step=True,
        period=TEGENPRESTATIE,
        questions=(*QUESTIONS, *own_questions(FURTHER), *request_questions(FURTHER)),
        rules=RULES,
        outcomes=OUTCOMES,
        undecided=NOT_YET_KNOWN,
        not_considered=(
            "Of wat de gemeente vraagt binnen de grenzen blijft. Dat leest u met “Klopt mijn opdracht?”.",
            "Beleidsregels en afspraken die u zelf met de gemeente hebt gemaakt.",
            "Of u recht hebt op de uitkering, en hoe hoog die is.",
            "Regels in de verordening waar wij niet apart naar vragen, zoals zoektijd of minder uren voor wie zorgt.",
            "Of uw gemeente kijkt naar hoelang u al een uitkering hebt.",
            *NOT_ASKED_EVERYWHERE,
            "De situatie van uw partner. De gemeente kijkt naar u allebei apart.",
            "Of een verlaging van uw uitkering terecht is.",
        ),
        warnings=tuple(notices()),
        remedy=objection_in_short(),
        status_words=(
            (Status.NIET_VOLDAAN, "hierom mag het niet, of niet zomaar"),
            (Status.BEOORDELEN, "hier beslist de gemeente"),
            (Status.VOLDAAN, "dit verandert voor u niets"),
        ),
        cautions=tuple(cautions(rests_on_data)),
        contested=CONTESTED,
        alike=ALIKE,
        sourced=tuple(sourced("vrijstelling", "telt-mee", "oordeel")),
        substitutes=(Substitute(DATE_OF_BIRTH, LEEFTIJD, runs_of_birth_dates),),
        proved_per=GEMEENTE,
        proved_apart=tuple(told.facts for told in TOLD),
        tested_after=tuple(pair for told in TOLD for pair in told.tested_after),
    )
