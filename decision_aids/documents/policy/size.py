"""Hours and months of a starting text, from the answers about the by-law."""

from decision_aids.documents.blocks import Text, said
from decision_aids.documents.given import Given


def size(given: Given) -> tuple[Text, ...]:
    """How many hours may be asked."""
    if given.has("omvang_per", "jaar"):
        return (said("Het college vraagt ten hoogste {most}.", most=given.told("jaaruren_max", "aantal uur per jaar")),)
    leden = []
    if given.answers.get("uren_min", 0) != 0:
        leden.append(
            said(
                "Het college vraagt ten minste {least}, als iemand dat aankan.",
                least=given.told("uren_min", "aantal uur per week"),
            )
        )
    if given.has("omvang_per", "geen-grens"):
        leden.append(
            said("Het college vraagt niet meer uren dan iemand aankan: [[zet hier liever een hoogste aantal]].")
        )
    else:
        leden.append(said("Het college vraagt ten hoogste {most}.", most=given.told("uren_max", "aantal uur per week")))
    return tuple(leden)


def duration(given: Given) -> tuple[Text, ...]:
    """How long it may last."""
    leden = []
    if given.answers.get("maanden_min", 0) != 0:
        leden.append(
            said("Een tegenprestatie duurt ten minste {least}.", least=given.told("maanden_min", "aantal maanden"))
        )
    leden.append(said("Een tegenprestatie duurt ten hoogste {most}.", most=given.told("maanden_max", "aantal maanden")))
    leden.append(said("Daarna kan het college een nieuwe tegenprestatie opdragen na [[aantal]] maanden, of niet."))
    return tuple(leden)
