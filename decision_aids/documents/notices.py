"""What a reader must know before a document is used: that it is no advice, where help is, and what is missing."""

from decision_aids.documents.blocks import Block, Bullets, Heading, paragraph, plain
from decision_aids.documents.given import Given
from decision_aids.documents.origin import edition_in_short
from decision_aids.rules.dutch import dutch_date

PLACES = "Waar [ ] staat, vult u zelf iets in. Er staat bij wat daar hoort. Klopt iets niet? Verander het."
PLACES_OF_COLLEAGUES = (
    "Waar [ ] staat, vul je zelf iets in. Er staat bij wat daar hoort. Klopt iets niet? Verander het."
)
NO_ADVICE = "Dit is een hulp bij het schrijven. Het is geen juridisch advies over uw zaak."
NO_ADVICE_FOR_COLLEAGUES = (
    "Dit is een hulp bij het schrijven. Het is geen juridisch advies. Leg het voor aan een jurist."
)
FREE_HELP = (
    "Gratis hulp krijgt u bij het Juridisch Loket en bij een sociaal raadslid. Een sociaal raadslid helpt met brieven "
    "en regels. Vraag uw gemeente waar die zit."
)
MOST_NAMED = 10
"""Open questions; the most useful come first."""
STAYS_IN_FORCE = (
    "Zolang u wacht op antwoord, blijft het besluit gelden. Stop niet zomaar met wat de gemeente vraagt. "
    "Vraag eerst hulp."
)
UNTIL_ANSWERED = (
    "Zolang u geen antwoord hebt, verandert er niets: een besluit dat u al hebt, blijft gelden. Blijf niet zomaar weg."
)


def for_claimants(given: Given, *first: Block, from_answers: bool = True) -> tuple[Block, ...]:
    """What a claimant reads first, and does not hand on: `first`, and then what holds for every document.

    Where a document is not made `from_answers`, it does not matter which are missing.
    """
    return (
        *past_the_law(given, your="uw"),
        *first,
        Heading("Voordat u dit gebruikt"),
        plain(PLACES),
        *(still_open(given, "Dit weet u nog niet. Vraag het na, of laat het weg:") if from_answers else ()),
        plain(NO_ADVICE),
        plain(FREE_HELP),
    )


def for_organisations(given: Given, *first: Block) -> tuple[Block, ...]:
    """What an organisation reads first."""
    return (
        *past_the_law(given, your="uw"),
        *first,
        Heading("Voordat u dit gebruikt"),
        plain(PLACES),
        *still_open(given, "Dit is nog niet bekend. Zoek het uit voordat iemand tekent:"),
        plain(NO_ADVICE),
        paragraph(
            "Vraag de gemeente om mee te lezen. Wie bij u komt, krijgt gratis hulp bij het Juridisch Loket of bij een "
            "sociaal raadslid."
        ),
    )


def for_colleagues(given: Given, *first: Block) -> tuple[Block, ...]:
    """What somebody who works for a municipality reads first."""
    return (
        *past_the_law(given, your="je"),
        *first,
        Heading("Voordat je dit gebruikt"),
        plain(PLACES_OF_COLLEAGUES),
        *still_open(given, "Dit staat nog open. Zoek het uit voordat je dit gebruikt:"),
        plain(NO_ADVICE_FOR_COLLEAGUES),
        paragraph("Wie bijstand krijgt, kan gratis hulp krijgen bij het Juridisch Loket of bij een sociaal raadslid."),
    )


def past_the_law(given: Given, your: str) -> tuple[Block, ...]:
    """Where the law of the day, or of today, is not known: that the text must not be used as it is."""
    if not given.past_the_law:
        return ()
    first, last = dutch_date(given.aid.period.first), dutch_date(given.known_until)
    return (
        Heading("Gebruik dit niet zomaar"),
        plain(
            f"Deze tekst kent de regels van {first} tot en met {last}. Het gaat om een dag "
            "daarbuiten, of die dag is "
            f"voorbij. Wij weten niet of de tekst dan nog klopt. {given.aid.period.after}"
        ),
        plain(f"Laat {your} tekst nakijken door iemand die de nieuwe regels kent."),
    )


def still_open(given: Given, intro: str) -> tuple[Block, ...]:
    """The questions that are not answered and can still change the outcome; all where nothing was filled in."""
    questions = given.open_questions
    if not questions:
        return ()
    more = len(questions) - MOST_NAMED
    named = [*questions[:MOST_NAMED], *([f"En nog {more} andere vragen."] if more > 0 else [])]
    return (paragraph(intro), Bullets(tuple((question,) for question in named)))


def outcome_words(given: Given) -> tuple[Block, ...]:
    """What the aid answered, for which day, in its own words."""
    if given.result is None:
        return (paragraph("Het hulpmiddel geeft voor deze dag geen uitkomst."),)
    title, explanation = given.aid.outcome(given.result["outcome"]).worded(given.result["caution"])
    about = f"Hulpmiddel: {given.aid.title} Datum waar het om gaat: {dutch_date(given.on)}."
    return (plain(f"{title}."), plain(explanation), plain(f"{about} {edition_in_short(given)}"))
