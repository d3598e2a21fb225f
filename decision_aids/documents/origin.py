"""Which edition of the site a paper is of, and how to repeat what it says: an old paper must be able to be checked."""

from decision_aids import __version__
from decision_aids.documents.blocks import Block, Heading, plain, steps
from decision_aids.documents.given import Given
from decision_aids.rules.dutch import dutch_date

SHORT = 12
"""So many digits of a checksum tell one edition from another."""


def origin(given: Given) -> tuple[Block, ...]:
    """For the sheet that goes before a paper: of which edition it is, and how anybody gets the same outcome again."""
    made = f"Gemaakt op {dutch_date(given.today)}, met het hulpmiddel “{given.aid.title}”"
    whole = f"Editie: {given.edition}." if given.edition else "Van welke editie van de site dit is, weten wij niet."
    heading = (Heading("Waar komt dit vandaan?"), plain(f"{made} De regels zijn van {__version__}. {whole}"))
    if given.result is None:
        return heading
    return (
        *heading,
        plain("Zo is de uitkomst na te doen:"),
        steps(
            (_same_site(given),),
            ("Open het hulpmiddel. Vul dezelfde antwoorden in, of open het bestand waarin ze bewaard zijn.",),
            (f"Kies als datum: {dutch_date(given.on)}.",),
        ),
    )


def _same_site(given: Given) -> str:
    """Which site to open, and the number by which it is known to be the same."""
    if given.edition:
        return (
            "Open de site van deze editie. Op haar pagina “Hoe is dit gecontroleerd?” staat een controlegetal. Dat "
            "getal moet gelijk zijn aan het getal dat hierboven achter “Editie” staat."
        )
    return f"Open de site. Onder de uitkomst moet staan: regels van {__version__}."


def edition_in_short(given: Given) -> str:
    """The same in a sentence, for a paper that tells an outcome."""
    return f"Regels van {__version__}" + (f", editie {given.edition[:SHORT]}." if given.edition else ".")
