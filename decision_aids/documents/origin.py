"""Which edition of the site a paper is of, and how to repeat what it says: an old paper must be able to be checked."""

from decision_aids import __version__
from decision_aids.documents.blocks import Block, Heading, plain, steps
from decision_aids.documents.given import Given
from decision_aids.rules.dutch import dutch_date

SHORT = 12
"""So many digits of a checksum tell one edition from another."""


def origin(given: Given) -> tuple[Block, ...]:
    """For the sheet that goes before a paper: of which edition it is, and how anybody gets the same outcome again."""
    whole = f"Editie: {given.edition}." if given.edition else "Van welke editie van de site dit is, weten wij niet."
    return (
        Heading("Waar komt dit vandaan?"),
        plain(f"Gemaakt op {dutch_date(given.today)}, met het hulpmiddel “{given.aid.title}” {whole}"),
        plain("Zo is de uitkomst na te doen:"),
        steps(
            (f"Open de site van deze editie. Het getal van de editie moet gelijk zijn, regels van {__version__}.",),
            ("Open het hulpmiddel. Vul dezelfde antwoorden in, of open het bestand waarin ze bewaard zijn.",),
            (f"Kies als datum: {dutch_date(given.on)}.",),
        ),
    )


def edition_in_short(given: Given) -> str:
    """The same in a sentence, for a paper that tells an outcome."""
    return f"Regels van {__version__}" + (f", editie {given.edition[:SHORT]}." if given.edition else ".")
