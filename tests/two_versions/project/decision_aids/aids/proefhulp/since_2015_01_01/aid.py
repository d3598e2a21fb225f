"""The aid put together for the old law."""

from functools import cache

from decision_aids.aids.shared.law import TEGENPRESTATIE
from decision_aids.rules.beside import Notice
from decision_aids.rules.conditions import yes
from decision_aids.rules.model import Aid, Status

from .facts import GEVRAAGD
from .outcomes import NOT_YET_KNOWN, OUTCOMES
from .questions import QUESTIONS
from .rules import RULES


@cache
def version() -> Aid:
    """The aid under the old law."""
    return Aid(
        id="proefhulp",
        title="Klopt de tegenprestatie?",
        audience="belanghebbende",
        period=TEGENPRESTATIE,
        questions=QUESTIONS,
        rules=RULES,
        outcomes=OUTCOMES,
        undecided=NOT_YET_KNOWN,
        not_considered=("Wat er na de oude wet komt.",),
        warnings=(Notice(yes(GEVRAAGD), "Let op de oude wet."),),
        remedy="Oude wet: u kunt bezwaar maken.",
        status_words=((Status.VOLDAAN, "dit klopt met de oude wet"),),
    )
