"""The decision: what, how many hours, how long, why, what follows and how to object (artikel 3:45 Awb)."""

from decision_aids.aids.shared.number_words import in_words
from decision_aids.aids.shared.objection import objection_on_paper
from decision_aids.answers.check import Result, check
from decision_aids.documents.blocks import Block, Document, Heading, Paragraph, Signatures, bullets, paragraph, plain
from decision_aids.documents.given import Given
from decision_aids.documents.notices import for_colleagues, past_the_law
from decision_aids.documents.sorts import Choice, Sort, day, number, one_of
from decision_aids.law.deadlines import to_object
from decision_aids.law.errors import OutsideKnownPeriodError
from decision_aids.law.parameters.bezwaar_en_beroep import BezwaarEnBeroep
from decision_aids.law.parameters.dated import value_on
from decision_aids.law.parameters.verlaging import Verlaging
from decision_aids.rules.dutch import dutch_day
from decision_aids.rules.model import Status

SENT, FIRST, LAST, HOURS, MONTHS, BENEFIT = "verzonden", "begin", "einde", "uren", "maanden", "uitkering"
BASIS = {
    "participatiewet": "artikel 9, eerste lid, onderdeel c, van de Participatiewet",
    "ioaw": "artikel 37, eerste lid, onderdeel f, van de IOAW",
    "ioaz": "artikel 37, eerste lid, onderdeel f, van de IOAZ",
}
# Deze feiten betekenen in het hulpmiddel over een opdracht hetzelfde.
SAME = ("onbeloond", "maatschappelijk_nuttig", "naast_regulier_werk")


def _choices(_: Given) -> tuple[Choice, ...]:
    return (
        day(SENT, "Op welke dag verstuur je het besluit?", "Dan rekenen wij uit tot wanneer iemand bezwaar kan maken."),
        one_of(
            BENEFIT,
            "Welke uitkering krijgt deze persoon?",
            ("participatiewet", "Bijstand (Participatiewet)"),
            ("ioaw", "IOAW"),
            ("ioaz", "IOAZ"),
        ),
        number(HOURS, "Hoeveel uur per week is het?", "uur per week"),
        number(MONTHS, "Hoeveel maanden duurt het?", "maanden"),
        day(FIRST, "Wat is de eerste dag?"),
        day(LAST, "Wat is de laatste dag?"),
    )


def _decision(given: Given) -> Document:
    return Document(
        "besluit",
        "Besluit over een tegenprestatie",
        for_colleagues(
            given,
            paragraph("Noem dit besluit alleen een tegenprestatie als het dat is."),
            paragraph("Bij re-integratie of sociale activering horen andere regels en een andere maatregel."),
            *_checked(given),
            *_by_the_rules(given),
        ),
        (
            *past_the_law(given, your="je"),
            paragraph("Aan: [[voornaam en achternaam]]\n[[adres, postcode en plaats]]"),
            paragraph("Verstuurd op: {sent}\nKenmerk: [[kenmerk]]", sent=given.written(SENT, "dag van versturen")),
            paragraph("Onderwerp: besluit over een tegenprestatie"),
            paragraph("Beste [[naam]],"),
            paragraph(
                "Wij vragen u om een tegenprestatie. Hieronder staat wat u gaat doen, waarom, en wat u "
                "kunt doen als u het er niet mee eens bent."
            ),
            Heading("Wat gaat u doen?"),
            paragraph(
                "U gaat dit doen: [[taken, zo duidelijk mogelijk]]. Dat is bij [[naam en adres van de organisatie]]."
            ),
            paragraph("U krijgt er geen loon voor. Het is extra werk, naast gewone banen."),
            Heading("Hoeveel uur en hoe lang?"),
            paragraph("Het is {hours} uur per week, op [[dagen en tijden]].", hours=given.written(HOURS, "aantal")),
            paragraph(
                "U begint op {first}. Het stopt op {last}.",
                first=given.written(FIRST, "eerste dag"),
                last=given.written(LAST, "laatste dag"),
            ),
            Heading("Waarom vragen wij dit?"),
            paragraph(
                f"Wij mogen dit vragen op grond van {BASIS[given.choices[BENEFIT]]}. Het staat ook in artikel "
                "[[nummer]] van onze verordening [[naam en jaar van de verordening]]."
            ),
            paragraph("Wij hebben met u gesproken op [[datum]]. U vertelde: [[wat iemand zelf zei en voorstelde]]."),
            paragraph("Wij denken dat u dit aankunt, omdat [[reden, zonder gegevens over ziekte]]."),
            paragraph("Wij keken of er een uitzondering voor u geldt. Dat is niet zo, omdat [[reden]]."),
            *_why_not_displacing(given),
            Heading("Wat als het niet gaat?"),
            paragraph(
                "Bent u ziek, of kunt u een keer niet? Bel dan [[naam en telefoonnummer]]. Past het "
                "werk niet? Vertel het ons."
            ),
            *_consequence(given),
            Heading("Bent u het er niet mee eens?"),
            *_how_to_object(given),
            paragraph("Met vriendelijke groet,\nnamens het college van burgemeester en wethouders van [[gemeente]],"),
            Signatures(("naam en functie",)),
        ),
        titled=False,
    )


def _consequence(given: Given) -> tuple[Block, ...]:
    """What follows on not doing it, and the limits to that (artikel 18 lid 2, 3, 9 en 10)."""
    try:
        weighed = (
            f"Binnen {in_words(value_on(Verlaging, 'verlaging', given.on).heroverweging_maanden)} maanden "
            "kijken wij opnieuw."
        )
    except OutsideKnownPeriodError:
        weighed = "[[wanneer de gemeente opnieuw kijkt]]"
    return (
        paragraph(
            "Doet u zonder goede reden niet mee? Dan verlagen wij uw uitkering een tijd. In artikel [[nummer]] van de "
            "verordening staat hoeveel en hoe lang: [[percentage en tijd]]."
        ),
        paragraph(
            "Wij vragen altijd eerst wat er aan de hand is. Kunt u er niets aan doen, dan verlagen wij "
            "niet. Bij dringende "
            f"redenen passen wij de verlaging aan. {weighed}"
        ),
    )


def _how_to_object(given: Given) -> tuple[Block, ...]:
    """By whom, within which term and where (artikel 3:45 Awb), and what the letter holds."""
    sent = given.day(SENT)
    try:
        weeks = in_words(value_on(BezwaarEnBeroep, "bezwaar_en_beroep", sent or given.on).bezwaar_weken)
        until = (
            f"Dat kan tot en met {dutch_day(to_object(sent).last_day)}."
            if sent
            else "Dat kan tot en met [[laatste dag]]."
        )
        term = (
            f"U kunt binnen {weeks} weken bezwaar maken. Die tijd begint op de dag nadat dit besluit is "
            f"verstuurd. {until}"
        )
    except OutsideKnownPeriodError:
        term = "U kunt binnen [[aantal]] weken bezwaar maken. Dat kan tot en met [[laatste dag]]."
    return (
        paragraph(f"{term} Stuur uw brief aan het college van burgemeester en wethouders van [[gemeente en adres]]."),
        plain(objection_on_paper()),
        paragraph(
            "Zolang u wacht op antwoord, blijft dit besluit gelden. Kunt u daar niet op wachten? Dan "
            "kunt u de rechtbank "
            "vragen om een snelle, tijdelijke beslissing: een voorlopige voorziening. Maak dan ook bezwaar."
        ),
        paragraph("Gratis hulp krijgt u bij het Juridisch Loket of bij een sociaal raadslid."),
    )


def _why_not_displacing(given: Given) -> tuple[Block, ...]:
    words = given.words.get("verdringing_twijfel", "")
    if not words:
        return (paragraph("Niemand verliest hierdoor betaald werk, omdat [[reden]]."),)
    return (Paragraph(("Over betaald werk van anderen: ", words)),)


def _checked(given: Given) -> tuple[Block, ...]:
    """What the aid about an order says of these hours and this time."""
    found = _as_order(given)
    if found is None:
        return ()
    records = found["findings"]
    told = [
        str(each["text"])
        for each in (records if isinstance(records, list) else [])
        if each["status"] in (Status.NIET_VOLDAAN, Status.BEOORDELEN)
    ]
    if not told:
        return ()
    return (
        Heading("Wat zegt het hulpmiddel over zo’n opdracht?"),
        paragraph("Dit leest iemand die met ons hulpmiddel nakijkt of de opdracht klopt:"),
        bullets(*((each,) for each in told)),
    )


def _as_order(given: Given) -> Result | None:
    """The same order put to the aid of whoever gets it; None where nothing of it is known."""
    told: dict[str, object] = {fact: given.answers[fact] for fact in SAME if fact in given.answers}
    for choice, fact in ((HOURS, "uren_per_week"), (MONTHS, "duur_maanden")):
        if given.choices[choice]:
            told |= {fact: float(given.choices[choice]), "uren_en_duur_genoemd": "ja"}
    try:
        return (
            check("opdracht", {**told, "soort": "tegenprestatie", "schriftelijk_besluit": "ja"}, given.on)
            if told
            else None
        )
    except OutsideKnownPeriodError:
        return None


def _by_the_rules(given: Given) -> tuple[Block, ...]:
    found = given.findings(Status.NIET_VOLDAAN)
    if not found:
        return ()
    return (Heading("Dit ontbreekt nog volgens de beleidsregels"), bullets(*((each["text"],) for each in found)))


DECISION = Sort("besluit", "Besluit over een tegenprestatie", ("beleidsregels",), _decision, _choices)
