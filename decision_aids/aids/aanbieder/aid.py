"""The aid put together."""

from functools import cache

from decision_aids.aids.aanbieder.facts import ORGANISATIE, VERDRINGING
from decision_aids.aids.aanbieder.outcomes import NOT_YET_KNOWN, OUTCOMES, RULES
from decision_aids.aids.aanbieder.questions import QUESTIONS
from decision_aids.conditions import ALWAYS, is_one_of
from decision_aids.model import Aid, Notice, Status
from decision_aids.parameters import period


@cache
def versions() -> tuple[Aid, ...]:
    """The aid for each period of the law it knows."""
    return (
        Aid(
            id="aanbieder",
            title="Is deze activiteit geschikt als tegenprestatie?",
            audience="organisatie",
            period=period("tegenprestatie_in_de_wet"),
            questions=QUESTIONS,
            rules=RULES,
            outcomes=OUTCOMES,
            undecided=NOT_YET_KNOWN,
            not_considered=(
                "Of de gemeente deze persoon om een tegenprestatie mag vragen. Dat bekijkt de gemeente.",
                "Wat de verordening van uw gemeente zegt over uren, maanden en soorten werk.",
                "Of er echt verdringing of oneerlijke concurrentie is. Dat beoordelen mensen.",
                "Of er een VOG nodig is. Dat hangt af van de mensen met wie iemand werkt.",
                "Of het werk iemands re-integratie of een baan in de weg zit. Vraag dat aan de gemeente.",
            ),
            status_words=(
                (Status.NIET_VOLDAAN, "hier valt nog iets te zeggen of te regelen"),
                (Status.VOLDAAN, "dit is in orde"),
                (Status.BEOORDELEN, "hier oordelen mensen over"),
            ),
            warnings=(
                Notice(
                    ALWAYS,
                    "Verzekering, gratis VOG en onkostenvergoeding zijn geregeld voor vrijwilligers. Of dat ook voor "
                    "een tegenprestatie geldt, is niet zeker (bekeken op 22 november 2026). Vraag het de gemeente.",
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
            ),
        ),
    )
