"""The decision: what, how many hours, how long, why, what follows and how to object (artikel 3:45 Awb)."""

from decision_aids.aids.shared.lower_assistance import months_to_look_again
from decision_aids.aids.shared.number_words import in_words
from decision_aids.aids.shared.objection import no_money_now, objection_on_paper
from decision_aids.documents.blocks import Block, Document, Heading, Paragraph, Signatures, paragraph, plain
from decision_aids.documents.case_manager.before_sending import BENEFIT, EXEMPT, HOURS, before_sending
from decision_aids.documents.case_manager.days import MONTHS, ends_on, period
from decision_aids.documents.given import FIRST, LAST, SENT, Given
from decision_aids.documents.look_again import to_claimant
from decision_aids.documents.lowering import IOAZ, PARTICIPATIEWET
from decision_aids.documents.notices import for_colleagues, past_the_law
from decision_aids.documents.sorts import Choice, Sort, day, number, one_of
from decision_aids.law.deadlines import to_object
from decision_aids.law.errors import OutsideKnownPeriodError
from decision_aids.law.parameters.bezwaar_en_beroep import BezwaarEnBeroep
from decision_aids.law.parameters.dated import value_on
from decision_aids.rules.dutch import dutch_day
from decision_aids.rules.facts import hours_per_week, months

BASIS = {
    PARTICIPATIEWET: "artikel 9, eerste lid, onderdeel c, van de Participatiewet",
    "ioaw": "artikel 37, eerste lid, onderdeel f, van de IOAW",
    IOAZ: "artikel 37, eerste lid, onderdeel f, van de IOAZ",
}
DOUBT = "verdringing_twijfel"


def _choices(_: Given) -> tuple[Choice, ...]:
    return (
        day(SENT, "Op welke dag verstuur je het besluit?", "Dan rekenen wij uit tot wanneer iemand bezwaar kan maken."),
        one_of(
            BENEFIT,
            "Welke uitkering krijgt deze persoon?",
            (PARTICIPATIEWET, "Bijstand (Participatiewet)"),
            ("ioaw", "IOAW"),
            (IOAZ, "IOAZ"),
        ),
        number("Hoeveel uur per week is het?", hours_per_week(HOURS)),
        number("Hoeveel maanden duurt het?", months(MONTHS)),
        day(FIRST, "Wat is de eerste dag?"),
        day(LAST, "Wat is de laatste dag?"),
    )


def _decision(given: Given) -> Document:
    return Document(
        "Besluit over een tegenprestatie",
        for_colleagues(
            given,
            *before_sending(given),
        ),
        (
            *past_the_law(given, your="je"),
            paragraph("Aan: [[voornaam en achternaam]]\n[[adres, postcode en plaats]]"),
            paragraph("Verstuurd op: {sent}\nKenmerk: [[kenmerk]]", sent=given.written(SENT, "dag van versturen")),
            paragraph("Onderwerp: besluit over een tegenprestatie"),
            paragraph("Beste [[naam]],"),
            paragraph(
                "Wij dragen u een tegenprestatie op. Deze brief is het besluit. Hieronder staat wat u gaat doen, "
                "waarom, en wat u kunt doen als u het er niet mee eens bent."
            ),
            Heading("Wat gaat u doen?"),
            paragraph(
                "U gaat dit doen: [[taken, zo duidelijk mogelijk]]. Dat is bij [[naam en adres van de organisatie]]."
            ),
            paragraph(
                f"{_unless_denied(given, 'onbeloond', 'U krijgt er geen loon voor.')} "
                f"{_unless_denied(given, 'naast_regulier_werk', 'Het is extra werk, naast gewone banen.')}"
            ),
            Heading("Hoeveel uur en hoe lang?"),
            paragraph("Het is {hours} uur per week, op [[dagen en tijden]].", hours=given.written(HOURS, "aantal")),
            period(given),
            *to_claimant(given, ends_on(given)),
            Heading("Waarom dragen wij dit op?"),
            paragraph(
                f"Wij mogen dit opdragen op grond van {_basis(given)}. Het staat ook in artikel [[nummer]] van onze "
                "verordening [[naam en jaar van de verordening]]."
            ),
            paragraph("Wij hebben met u gesproken op [[datum]]. U vertelde: [[wat iemand zelf zei en voorstelde]]."),
            paragraph("Wij denken dat u dit aankunt, omdat [[reden, zonder gegevens over ziekte]]."),
            *_exception(given),
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


def _basis(given: Given) -> str:
    """The article that allows to ask this; a gap where the law of the day is not known or somebody is exempt."""
    if given.past_the_law:
        return "[[artikel van de wet die dan geldt]]"
    return "[[artikel]]" if given.has(EXEMPT, "ja") else BASIS[given.choices[BENEFIT]]


def _unless_denied(given: Given, fact: str, sentence: str) -> str:
    """A sentence of the letter; a gap where the answers say otherwise, until that is put right."""
    return f"[[alleen als het klopt: {sentence}]]" if given.has(fact, "nee") else sentence


def _exception(given: Given) -> tuple[Block, ...]:
    """What was found of exceptions, as far as the answers say so."""
    if given.has(EXEMPT, "ja"):
        return ()
    if given.has(EXEMPT, "nee"):
        return (paragraph("Wij keken of er een uitzondering voor u geldt. Dat is niet zo, omdat [[reden]]."),)
    return (paragraph("Geldt er een uitzondering voor u? [[wat is nagegaan, en wat daaruit kwam]]"),)


def _consequence(given: Given) -> tuple[Block, ...]:
    """What follows on not doing it, and the limits to that (artikel 18 lid 2, 3, 9 en 10; artikel 20 IOAW en IOAZ).

    Whether artikel 20 IOAZ allows a lowering for this is not certain (reading `verlaging-ioaz`): that is left open.
    """
    if given.past_the_law:
        return (paragraph("Doet u zonder goede reden niet mee? [[wat er dan volgt, en welke regel dat zegt]]"),)
    of_assistance = (
        " Bij dringende redenen passen wij de verlaging aan. "
        f"Binnen {months_to_look_again()} maanden kijken wij opnieuw."
    )
    follows = (
        "[[wat er dan volgt, en welk artikel dat zegt]]"
        if given.choices[BENEFIT] == IOAZ
        else "Dan verlagen wij uw uitkering een tijd. In artikel [[nummer]] van de verordening staat hoeveel en hoe "
        "lang: [[percentage en tijd]]."
    )
    return (
        paragraph(f"Doet u zonder goede reden niet mee? {follows}"),
        plain(
            "Wij vragen altijd eerst wat er aan de hand is. Kunt u er niets aan doen, dan verlagen wij niet."
            f"{of_assistance if given.choices[BENEFIT] == PARTICIPATIEWET else ''}"
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
        paragraph("Zolang u wacht op antwoord, blijft dit besluit gelden."),
        plain(no_money_now()),
        paragraph("Gratis hulp krijgt u bij het Juridisch Loket of bij een sociaal raadslid."),
    )


def _why_not_displacing(given: Given) -> tuple[Block, ...]:
    if given.words.get(DOUBT) or given.has(DOUBT, "ja"):
        own = given.own(DOUBT, "wat is nagegaan, en wat daaruit kwam")
        return (Paragraph(("Over betaald werk van anderen: ", *own)),)
    return (paragraph("Niemand verliest hierdoor betaald werk, omdat [[reden]]."),)


DECISION = Sort("besluit", "Besluit over een tegenprestatie", ("beleidsregels",), _decision, _choices)
