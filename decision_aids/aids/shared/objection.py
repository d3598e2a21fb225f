"""The way to object, in the words of every result that a claimant reads."""

from decision_aids.aids.shared.law import TEGENPRESTATIE
from decision_aids.law.parameters.bezwaar_en_beroep import bezwaar_en_beroep

NUMBERS = {4: "vier", 5: "vijf", 6: "zes", 7: "zeven", 8: "acht"}


def weeks_to_object() -> str:
    """The number of weeks to object, in words (artikel 6:7 Awb)."""
    return NUMBERS[bezwaar_en_beroep(TEGENPRESTATIE).bezwaar_weken]


def objection_in_short() -> str:
    """One sentence for the first screen."""
    return f"Niet eens met een besluit van de gemeente? U kunt binnen {weeks_to_object()} weken bezwaar maken."


def objection_in_full() -> str:
    """What a claimant can do who disagrees."""
    return (
        "Bent u het niet eens met een besluit? U kunt bezwaar maken bij de gemeente. Dat kan tot "
        f"{weeks_to_object()} weken na de dag waarop het besluit is verstuurd. Het Juridisch Loket helpt gratis."
    )
