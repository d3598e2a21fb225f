"""The aid put together."""

from functools import cache

from decision_aids.aids.opdracht.since_2015_01_01.by_law_limits import rests_on_data, when_more_may_be_asked
from decision_aids.aids.opdracht.since_2015_01_01.facts import (
    NOT_NAMED,
    PARTICIPATION,
    PROVISIONS,
    SOORT,
    VERDRINGING,
)
from decision_aids.aids.opdracht.since_2015_01_01.outcomes import NOT_YET_KNOWN, OUTCOMES
from decision_aids.aids.opdracht.since_2015_01_01.questions import QUESTIONS
from decision_aids.aids.opdracht.since_2015_01_01.rules import RULES
from decision_aids.aids.opdracht.since_2015_01_01.rulings import ALIKE
from decision_aids.aids.shared.by_laws import GEMEENTE, cautions, notices, sourced
from decision_aids.aids.shared.law import FIRST_DAY_AFTER, LAST_YEAR_BEGINS, TEGENPRESTATIE
from decision_aids.aids.shared.lower_assistance import whole_for_a_provision
from decision_aids.aids.shared.objection import objection_in_short
from decision_aids.aids.shared.on_request import request_notices
from decision_aids.rules.beside import Notice
from decision_aids.rules.conditions import ALWAYS, Not, is_one_of
from decision_aids.rules.dutch import dutch_date
from decision_aids.rules.model import Aid, Status

NO_VERDICT = "andere-regels"
"""Where other rules hold, nothing is said of displacement or of the by-law on the tegenprestatie."""

OF_LATE = LAST_YEAR_BEGINS.replace(year=LAST_YEAR_BEGINS.year - 2)
"""An order of since then may well go on after the last day of the law: some last long, some have no end."""

NOTICES = (
    Notice(
        is_one_of(SOORT, *PROVISIONS),
        "Hulp van de gemeente om werk te vinden, heet een voorziening. Weigert u die zonder goede reden? Bij bijstand "
        f"noemt de wet dan een verlaging van {whole_for_a_provision()}. Is de hulp alleen om mee te doen, en niet om "
        "werk te vinden? Dan is dat niet zeker. Bij een tegenprestatie, en bij IOAW en IOAZ, bepaalt de verordening "
        "hoe hoog de verlaging is.",
    ),
    Notice(
        is_one_of(SOORT, NOT_NAMED),
        "De brief zegt niet wat voor werk dit is. Wij keken naar de regels voor een tegenprestatie. Is het hulp om "
        "werk te vinden? Dan gelden andere regels, en past dit antwoord niet. Vraag het eerst.",
    ),
    Notice(
        is_one_of(SOORT, PARTICIPATION),
        f"Maatschappelijke participatie hoort bij een nieuwe wet, bedoeld voor {dutch_date(FIRST_DAY_AFTER)}. Die "
        "regels vonden wij niet, ook niet wat er gebeurt als iemand niet meedoet. Wij keken op "
        f"{dutch_date(TEGENPRESTATIE.checked_on)}.",
    ),
    Notice(
        Not(is_one_of(VERDRINGING, "nee")),
        "Praat over verdringing ook met de cliëntenraad van de gemeente of met een vakbond.",
        not_beside=(NO_VERDICT,),
    ),
    Notice(
        ALWAYS,
        f"Loopt de opdracht door na {dutch_date(TEGENPRESTATIE.last)}? Wij kennen de regels tot die dag. Vraag de "
        "gemeente om er dan opnieuw met u naar te kijken.",
        first=OF_LATE,
    ),
)


@cache
def version() -> Aid:
    """The aid under the law as it stands from 1 January 2015."""
    return Aid(
        id="opdracht",
        title="Klopt de tegenprestatie die ik opgedragen kreeg?",
        audience="belanghebbende",
        day_question="Van welke datum is de brief of het besluit?",
        step_by_step=True,
        period=TEGENPRESTATIE,
        questions=QUESTIONS,
        rules=RULES,
        outcomes=OUTCOMES,
        undecided=NOT_YET_KNOWN,
        not_considered=(
            "Of de gemeente u om een tegenprestatie mag vragen. Dat leest u in de zelfcheck.",
            "Wat de verordening verder zegt: minder uren voor wie zorgt, tijd om te zoeken, meedoen alleen als u wilt.",
            "Of er na een vorige tegenprestatie een pauze hoort te zijn.",
            "Of er echt verdringing is: of iemand door u betaald werk misloopt. Dat beoordelen mensen.",
            "Of u het werk echt aankunt. Ook dat beoordelen mensen.",
            "Of de werkplek veilig is en of u verzekerd bent.",
            "Of een verlaging van uw uitkering terecht is.",
        ),
        remedy=objection_in_short(),
        status_words=(
            (Status.NIET_VOLDAAN, "dit klopt niet of vraagt om overleg"),
            (Status.VOLDAAN, "dit klopt"),
        ),
        warnings=(
            *NOTICES,
            *(
                notice._replace(not_beside=(NO_VERDICT,))
                for notice in (*when_more_may_be_asked(), *notices(), *request_notices())
            ),
        ),
        cautions=tuple(cautions(rests_on_data)),
        alike=ALIKE,
        sourced=tuple(sourced("verordening-uren", "verordening-duur")),
        proved_per=GEMEENTE,
    )
