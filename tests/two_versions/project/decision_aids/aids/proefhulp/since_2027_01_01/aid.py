"""The aid put together for the new law."""

from datetime import date
from functools import cache

from decision_aids.law.parameters.law_in_force import law_since
from decision_aids.rules.beside import Notice
from decision_aids.rules.conditions import yes
from decision_aids.rules.model import Aid, Example, Status

from .facts import GEVRAAGD
from .outcomes import NOT_YET_KNOWN, OUTCOMES
from .questions import BIRTH, QUESTIONS
from .rules import RULES


@cache
def version() -> Aid:
    """The aid under the new law."""
    return Aid(
        id="proefhulp",
        title="Klopt de participatie?",
        audience="iedereen",
        period=law_since(date(2027, 1, 1), "proefhulp_vanaf_2027"),
        questions=QUESTIONS,
        rules=RULES,
        outcomes=OUTCOMES,
        undecided=NOT_YET_KNOWN,
        not_considered=("Wat de oude wet zei.",),
        warnings=(Notice(yes(GEVRAAGD), "Let op de nieuwe wet.", first=date(2027, 7, 1)),),
        remedy="Nieuwe wet: u kunt om herziening vragen.",
        status_words=((Status.VOLDAAN, "dit klopt met de nieuwe wet"),),
        substitutes=(BIRTH,),
        examples=examples,
        examples_label="Een voorbeeld",
    )


def examples() -> tuple[Example, ...]:
    """A case to open with one click."""
    return (Example("tien-uur", "Tien uur", {"leeftijd": "18-of-ouder", "gevraagd": "ja", "uren_per_week": 10}),)
