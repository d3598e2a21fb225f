"""The aid put together."""

from functools import cache

from decision_aids.aids.aanbieder.since_2015_01_01.facts import ADDITIONEEL, ORGANISATIE, UREN, VERDRINGING
from decision_aids.aids.aanbieder.since_2015_01_01.outcomes import NOT_YET_KNOWN, OUTCOMES, RULES
from decision_aids.aids.aanbieder.since_2015_01_01.questions import QUESTIONS
from decision_aids.aids.shared.law import LAST_YEAR_BEGINS, TEGENPRESTATIE
from decision_aids.aids.shared.limits import not_too_many_hours
from decision_aids.aids.shared.other_cases import ABOUT_A_PARTICIPATIEPLAATS
from decision_aids.law.sources import sources
from decision_aids.rules.beside import Alike, Notice
from decision_aids.rules.conditions import ALWAYS, Not, is_one_of, no
from decision_aids.rules.dutch import dutch_date
from decision_aids.rules.model import Aid, Status

LOOKED_AT_ON = min(
    sources()[source].seen_on
    for source in ("verzekering-stroomschema", "gratis-vog-vrijwilligers", "nov-tegenprestatie-2014")
)

# Wat voor vrijwilligers is geregeld, geldt niet zomaar voor wie verplicht komt. De bronnen staan in de wijzer.
NOT_CERTAIN = (
    Notice(
        ALWAYS,
        "Verzekering: of een polis voor vrijwilligers ook voor een tegenprestatie geldt, is niet zeker. Vraag het de "
        "gemeente en uw eigen verzekeraar.",
    ),
    Notice(
        ALWAYS,
        "VOG: werkt deze persoon met kinderen of andere kwetsbare mensen? Wij raden aan er een te vragen. Of die "
        "gratis is bij een tegenprestatie, is niet zeker. Vraag het de regeling Gratis VOG, en de gemeente wie anders "
        "betaalt.",
    ),
    Notice(
        ALWAYS,
        "Onkosten: of iemand een vergoeding voor vrijwilligers mag houden, is niet zeker. Vraag het de gemeente "
        f"voordat u iets betaalt. Dit alles bekeken wij op {dutch_date(LOOKED_AT_ON)}.",
    ),
)


ALIKE = (
    Alike(
        "ECLI:NL:RBZWB:2013:BZ5171",
        Not(not_too_many_hours(UREN)),
        differs="Die zaak was in 2013, onder een oudere wet. Uw activiteit is een andere.",
    ),
    Alike(
        "ECLI:NL:RBAMS:2014:4727",
        no(ADDITIONEEL),
        differs=ABOUT_A_PARTICIPATIEPLAATS,
    ),
)


@cache
def version() -> Aid:
    """The aid under the law as it stands from 1 January 2015."""
    return Aid(
        id="aanbieder",
        title="Is deze activiteit geschikt als tegenprestatie?",
        audience="organisatie",
        day_question="Op welke dag begint deze activiteit?",
        step_by_step=True,
        period=TEGENPRESTATIE,
        questions=QUESTIONS,
        rules=RULES,
        outcomes=OUTCOMES,
        undecided=NOT_YET_KNOWN,
        not_considered=(
            "Of de gemeente deze persoon om een tegenprestatie mag vragen. Dat bekijkt de gemeente.",
            "Wat de verordening van uw gemeente zegt over uren, maanden, soorten werk en bedrijven.",
            "Of er echt verdringing of oneerlijke concurrentie is. Dat beoordelen mensen.",
            "Of er een VOG nodig is. Dat hangt af van de mensen met wie iemand werkt.",
            "Of het werk iemands re-integratie of een baan in de weg zit. Vraag dat aan de gemeente.",
        ),
        alike=ALIKE,
        status_words=(
            (Status.NIET_VOLDAAN, "hier valt nog iets te zeggen of te regelen"),
            (Status.VOLDAAN, "dit is in orde"),
        ),
        warnings=(
            *NOT_CERTAIN,
            Notice(
                ALWAYS,
                f"Loopt het werk door na {dutch_date(TEGENPRESTATIE.last)}? Of de regels dan hetzelfde blijven, is "
                "niet zeker. Spreek met de gemeente af dat u vóór die dag opnieuw kijkt.",
                first=LAST_YEAR_BEGINS,
            ),
            Notice(
                is_one_of(VERDRINGING, "twijfel"),
                "Bij twijfel over verdringing geeft dit hulpmiddel nooit groen licht. Overleg eerst.",
            ),
            Notice(
                is_one_of(ORGANISATIE, "commercieel"),
                "Let als bedrijf ook op oneerlijke concurrentie: onbetaald werk mag u geen voorsprong geven op "
                "andere bedrijven. Bespreek dat met de gemeente.",
            ),
            Notice(
                is_one_of(ORGANISATIE, "gemeente"),
                "U vraagt het werk en u hebt er zelf iets aan. Kijk daarom extra goed naar verdringing: deed iemand "
                "dit eerst betaald, of was daar geen geld meer voor?",
            ),
        ),
    )
