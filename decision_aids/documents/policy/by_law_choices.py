"""What a municipality chooses for its by-law: grounds of its own, and where the lowering of assistance stands."""

from decision_aids.documents.given import Given
from decision_aids.documents.sorts import Choice, no_yes, one_of

MEASURE, HERE, IN_ANOTHER = "maatregel", "hier", "elders"

# Gronden die in de verordeningen van 2015 voorkomen; welke een gemeente kiest, laat de wet aan haar.
GROUNDS = {
    "reintegratie": ("Wie re-integratie volgt", "Wie meedoet aan re-integratie, krijgt geen opdracht."),
    "betaald_werk": ("Wie betaald werk heeft", "Wie betaald werk heeft, krijgt geen opdracht."),
    "sociale_activering": ("Wie sociale activering volgt", "Wie meedoet aan sociale activering, krijgt geen opdracht."),
    "wmo_begeleiding": (
        "Wie begeleiding krijgt uit de Wmo",
        "Wie begeleiding krijgt uit de Wmo, krijgt geen opdracht.",
    ),
    "respijtzorg": (
        "Wie respijtzorg geeft: zorg die een mantelzorger even rust geeft",
        "Wie als vrijwilliger respijtzorg geeft, krijgt geen opdracht.",
    ),
    "persoonlijke_omstandigheden": (
        "Persoonlijke omstandigheden, als het college dat vindt",
        "Het college kan van een opdracht afzien om persoonlijke omstandigheden.",
    ),
}


def choices(_: Given) -> tuple[Choice, ...]:
    """The choices for a starting text."""
    return (
        *(no_yes(f"grond_{ground}", f"Vrij: {label}") for ground, (label, _) in GROUNDS.items()),
        one_of(
            MEASURE,
            "Waar staat de maatregel?",
            (HERE, "In deze verordening"),
            (IN_ANOTHER, "In een andere verordening, zoals de afstemmingsverordening"),
        ),
    )


def grounds_chosen(given: Given) -> tuple[str, ...]:
    """The sentences of the grounds that were chosen."""
    return tuple(text for ground, (_, text) in GROUNDS.items() if given.chosen(f"grond_{ground}"))
