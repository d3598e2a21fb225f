"""The aid put together."""

from functools import cache

from decision_aids.aids.shared.law import LAST_YEAR_BEGINS, TEGENPRESTATIE
from decision_aids.aids.verordening.since_2015_01_01.examples import examples
from decision_aids.aids.verordening.since_2015_01_01.facts import IN_WERKING, TERUGWERKEND_TOT, VERVALLEN_OP
from decision_aids.aids.verordening.since_2015_01_01.outcomes import NOT_YET_KNOWN, OUTCOMES
from decision_aids.aids.verordening.since_2015_01_01.questions import QUESTIONS
from decision_aids.aids.verordening.since_2015_01_01.rules import RULES
from decision_aids.rules.beside import Notice
from decision_aids.rules.conditions import ALWAYS, Not, every, not_after_peildatum
from decision_aids.rules.model import Aid, Status

TO_BE_REWRITTEN = (
    "Wat dan waarschijnlijk anders moet: de titel, de grondslag, het begrip tegenprestatie en de bepaling dat het "
    "college opdraagt. Ook de vrijstellingen en de verwijzing naar de maatregel. Dat leiden wij af: de nieuwe "
    "artikelen zagen wij niet."
)


@cache
def version() -> Aid:
    """The aid under the law as it stands from 1 January 2015."""
    return Aid(
        id="verordening",
        title="Is onze verordening geldig, compleet en in lijn met de praktijk?",
        audience="beleidsmedewerker",
        day_question="Op welke dag wil je het weten?",
        period=TEGENPRESTATIE._replace(after=f"{TEGENPRESTATIE.after} {TO_BE_REWRITTEN}"),
        questions=QUESTIONS,
        rules=RULES,
        outcomes=OUTCOMES,
        undecided=NOT_YET_KNOWN,
        not_considered=(
            "Of besluiten die al op deze verordening rusten, standhouden.",
            "Of de raad en het college de procedure goed hebben gevolgd.",
            "Hoe hoog de maatregel is en hoe lang hij duurt.",
            "Andere vrijstellingen, zoals re-integratie of betaald werk.",
            "Of de tekst is ingetrokken of vervangen, als je daar geen dag voor invult.",
            "Of de verordening van een opgeheven gemeente nog geldt.",
        ),
        never_unless_given=(VERVALLEN_OP,),
        warnings=(
            Notice(
                every(Not(not_after_peildatum(IN_WERKING)), not_after_peildatum(TERUGWERKEND_TOT)),
                "De verordening trad pas na deze dag in werking en werkt daarna terug. Op deze dag kon niemand haar "
                "kennen. Een plicht of een maatregel achteraf ligt gevoelig: laat een jurist daarnaar kijken.",
            ),
            Notice(
                ALWAYS,
                "De Participatiewet in balans vervangt de tegenprestatie waarschijnlijk door maatschappelijke "
                "participatie. Vanaf welke dag precies, is niet zeker. Tot die dag blijft een verordening "
                f"verplicht. {TO_BE_REWRITTEN}",
                first=LAST_YEAR_BEGINS,
            ),
        ),
        status_words=(
            (Status.NIET_VOLDAAN, "dit vraagt een aanpassing"),
            (Status.VOLDAAN, "dit is in orde"),
        ),
        examples=examples,
        examples_label="Open een verordening die wij al invulden",
    )
