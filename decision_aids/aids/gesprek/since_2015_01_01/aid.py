"""The aid put together."""

from functools import cache

from decision_aids.aids.gesprek.since_2015_01_01.facts import CONTACTEN, GOED_DOEN, MEEDOEN, ONTWIKKELING
from decision_aids.aids.gesprek.since_2015_01_01.outcomes import NOT_YET_KNOWN, OUTCOMES
from decision_aids.aids.gesprek.since_2015_01_01.questions import QUESTIONS
from decision_aids.aids.gesprek.since_2015_01_01.rules import KEEPS_SAYING_NO, RULES, SAYS_NO
from decision_aids.aids.shared.law import TEGENPRESTATIE
from decision_aids.rules.beside import Notice
from decision_aids.rules.conditions import ALWAYS, Not, every, yes
from decision_aids.rules.model import Aid, Status

WAYS_IN = (
    Notice(
        yes(ONTWIKKELING),
        "Iemand wil leren: zoek een plek waar dat kan, en vraag om een bewijs van wat iemand heeft geleerd.",
    ),
    Notice(yes(GOED_DOEN), "Iemand wil goed doen: vertel voor wie het werk is en waarom het nodig is."),
    Notice(yes(CONTACTEN), "Iemand wil mensen ontmoeten: zoek een plek met vaste collega's, niet alleen werken."),
    Notice(
        yes(MEEDOEN),
        "Iemand wil een eigen plek buitenshuis: vraag wat dat makkelijker maakt, zoals tijden of vervoer.",
    ),
)
# Wie deze site gebruikt, mag niet denken dat de Werkwijzer zegt wat wij zeggen. Daar staat drang, en wij raden die af.
OTHERWISE_IN_THE_WERKWIJZER = (
    Notice(
        every(SAYS_NO, Not(KEEPS_SAYING_NO)),
        "De landelijke Werkwijzer raadt hier iets anders aan: met wat drang komt iemand vaak over de drempel. Wij "
        "raden aan eerst te luisteren en de stap klein te maken.",
    ),
    Notice(
        KEEPS_SAYING_NO,
        "De landelijke Werkwijzer raadt hier iets anders aan: laten zien dat nee zeggen niet loont, met een maatregel "
        "als dwangmiddel. Wij raden dat niet aan: dreigen werkt vaak verkeerd, en achter een nee kan een goede reden "
        "zitten. De wet kent de maatregel wel. Of die volgt, beslissen mensen, met redenen.",
    ),
)


@cache
def version() -> Aid:
    """The aid under the law as it stands from 1 January 2015."""
    return Aid(
        id="gesprek",
        title="Welke gespreksaanpak past bij deze persoon en deze fase?",
        audience="klantmanager",
        day_question="Op welke dag is het gesprek?",
        step_by_step=True,
        period=TEGENPRESTATIE,
        questions=QUESTIONS,
        rules=RULES,
        outcomes=OUTCOMES,
        undecided=NOT_YET_KNOWN,
        not_considered=(
            "Of de gemeente deze persoon om een tegenprestatie mag vragen. Kijk eerst naar de uitzonderingen.",
            "Wat voor iemand deze persoon is. Dit hulpmiddel kijkt alleen naar het gesprek.",
            "Of er een maatregel moet volgen. Dat besluiten mensen. Dat het de laatste stap is, is onze lezing.",
            "Wat de verordening en de werkinstructie van jouw gemeente zeggen.",
        ),
        status_words=(
            (Status.NIET_VOLDAAN, "dit staat nog te doen"),
            (Status.VOLDAAN, "dit is gedaan"),
        ),
        warnings=(
            *WAYS_IN,
            *OTHERWISE_IN_THE_WERKWIJZER,
            Notice(
                ALWAYS,
                "Dit is een advies voor jouw kant van het gesprek. Zet het niet als oordeel over iemand in het "
                "dossier.",
            ),
        ),
    )
