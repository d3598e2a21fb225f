"""The agreement of organisation, claimant and municipality, which the study of 2016 and the wijzer advise to have."""

from decision_aids.documents.blocks import (
    Blank,
    Block,
    Document,
    Heading,
    Paragraph,
    Signatures,
    Text,
    bullets,
    paragraph,
    steps,
    table,
)
from decision_aids.documents.given import Given
from decision_aids.documents.look_again import for_organisations_to_plan, in_an_agreement
from decision_aids.documents.notices import for_organisations, outcome_words
from decision_aids.documents.sorts import Sort
from decision_aids.rules.model import Status

WITHIN_THE_LAW = {"onbeloond": "ja", "additioneel": "ja", "verdringing": "nee"}
THREE = ("de organisatie", "wie de tegenprestatie doet", "de gemeente")


def _agreement(given: Given) -> Document:
    return Document(
        "Afspraken over een tegenprestatie",
        for_organisations(
            given,
            Heading("Wat is dit?"),
            paragraph(
                "Met deze tekst zetten drie partijen hun afspraken op papier: u, de persoon die komt "
                "en de gemeente. Deze "
                "tekst neemt het besluit van de gemeente niet over. Dat besluit moet er ook zijn."
            ),
            Heading("Wat zei het hulpmiddel over deze activiteit?"),
            *outcome_words(given),
            *_first_arrange(given),
            *for_organisations_to_plan(given),
            paragraph("Schrijf niets op over ziekte, schulden of geloof. Dat hoeft u niet te weten."),
        ),
        (
            table(
                ("Wie", "Naam", "Telefoon"),
                ("De organisatie", "[[naam van de organisatie en van de contactpersoon]]", "[[telefoonnummer]]"),
                ("Wie de tegenprestatie doet", "[[voornaam en achternaam]]", "[[telefoonnummer]]"),
                ("De gemeente", "[[naam van de gemeente en van de medewerker]]", "[[telefoonnummer]]"),
            ),
            paragraph("Het besluit van de gemeente is van [[datum van het besluit]]."),
            Heading("1. Welk werk is het?"),
            paragraph("De taken zijn: [[taken, zo duidelijk mogelijk]]"),
            paragraph("Deze taken horen er niet bij: [[taken die iemand niet doet]]"),
            *_within_the_law(given),
            *_displacement(given),
            Heading("2. Hoeveel uur en hoe lang?"),
            paragraph(
                "Het is {hours}, op deze dagen en tijden: [[dagen en tijden]].",
                hours=_agreed(given, "uren_per_week", "aantal uur per week"),
            ),
            paragraph(
                "Het begint op [[eerste dag]] en stopt op [[laatste dag]]. Dat is {months}.",
                months=_agreed(given, "duur_maanden", "aantal maanden"),
            ),
            paragraph("Meer uren of een langere tijd kan alleen als de gemeente daar een nieuw besluit over neemt."),
            Heading("3. Wie begeleidt?"),
            paragraph("Bij de organisatie: [[naam van de begeleider]]. Bij de gemeente: [[naam van de medewerker]]."),
            Heading("4. Is iemand verzekerd?"),
            paragraph("Schade en ongelukken zijn verzekerd via: [[naam van de polis, en van wie die is]]."),
            paragraph("De organisatie zorgt voor een veilige plek en voor uitleg over veilig werken."),
            Heading("5. Wie betaalt de kosten?"),
            paragraph(
                "Reiskosten: [[wie betaalt, en hoe]]. Kleding en spullen: [[wie betaalt]]. VOG, als "
                "die nodig is: [[wie betaalt]]."
            ),
            paragraph(
                "Kosten die iemand echt maakt, zijn geen loon. Een vast bedrag spreekt u eerst af met de gemeente."
            ),
            Heading("6. Wat mag iedereen verwachten?"),
            bullets(
                (
                    "De organisatie geeft uitleg en begeleiding, en geeft iets terug: ",
                    *given.own("wederkerig_aanbod", "wat de organisatie teruggeeft"),
                ),
                "Wie de tegenprestatie doet, komt op de afgesproken tijden en zegt het als iets niet gaat.",
                "De gemeente is bereikbaar, denkt mee en laat merken dat zij het werk ziet.",
            ),
            Heading("7. Wat als iemand niet komt?"),
            paragraph("Bij ziekte of een gemiste dag belt [[wie]] vóór [[hoe laat]] naar [[wie en welk nummer]]."),
            paragraph(
                "De organisatie vertelt de gemeente alleen dat iemand er niet was. Dat zegt zij ook "
                "tegen de persoon zelf. De "
                "gemeente beslist wat het betekent, en vraagt eerst wat er aan de hand is."
            ),
            Heading("8. Wanneer kijken wij opnieuw?"),
            paragraph(
                "Wij kijken opnieuw op: {when}. Wij kijken ook opnieuw als de regels veranderen.",
                when=given.own("overeenkomst", "datum, en wie erbij is"),
            ),
            *in_an_agreement(given),
            paragraph(
                "Betaald werk en hulp naar werk gaan voor. Heeft iemand een sollicitatie, een training of een baan? "
                "Dan past de organisatie de uren aan. Past het niet meer? Dan vraagt zij de gemeente om te stoppen."
            ),
            paragraph(
                "Werkt het niet? Dan zegt u dat tegen elkaar en tegen de gemeente. Samen zoekt u een andere oplossing."
            ),
            Heading("9. Wat komt erna?"),
            paragraph(
                "Aan het einde krijgt iemand [[bijvoorbeeld een getuigschrift]]. Wij bespreken wat iemand daarna wil."
            ),
            paragraph(
                "Met deze afspraken verandert niemands recht om bezwaar te maken tegen een besluit van de gemeente."
            ),
            Signatures(THREE),
        ),
    )


def _agreed(given: Given, fact: str, label: str) -> Text:
    """How much was answered; a gap where that is nothing, for of nothing there is no activity to agree on."""
    return (Blank(label),) if given.has(fact, 0) else given.told(fact, label)


def _first_arrange(given: Given) -> tuple[Block, ...]:
    """What the aid found missing or left to people: to be arranged before anybody signs."""
    found = given.findings(Status.NIET_VOLDAAN, Status.BEOORDELEN)
    if not found:
        return ()
    return (
        Heading("Regel dit eerst"),
        steps(*((each["text"],) for each in found)),
    )


def _within_the_law(given: Given) -> tuple[Block, ...]:
    """That it is unpaid, extra and displaces nobody, where the organisation said so; else a gap to fill in first."""
    if all(given.has(fact, answer) for fact, answer in WITHIN_THE_LAW.items()):
        return (
            paragraph(
                "Volgens de organisatie is het werk onbetaald en extra, en verdringt het geen betaald werk. Verandert "
                "dat? Dan zegt zij het meteen tegen de gemeente."
            ),
        )
    return (
        paragraph(
            "Het werk moet onbetaald en extra zijn, en mag geen betaald werk verdringen. Daarover is op [[datum]] "
            "gesproken met [[wie]]. De uitkomst: [[wat is besloten, en waarom]]. Teken pas als dit is ingevuld."
        ),
    )


def _displacement(given: Given) -> tuple[Block, ...]:
    """What the organisation wrote about who did this work before."""
    words = given.words.get("verdringing", "")
    return (Paragraph(("Wie deed dit werk tot nu toe? ", words)),) if words else ()


def _testimonial(given: Given) -> Document:
    return Document(
        "Getuigschrift",
        for_organisations(
            given,
            Heading("Wat is dit?"),
            paragraph(
                "Dit papier geeft u na afloop mee. Schrijf alleen op wat iemand deed en liet zien. "
                "Noem geen ziekte, en geen "
                "uitkering: een werkgever hoeft niet te weten dat het een tegenprestatie was."
            ),
        ),
        (
            paragraph("[[voornaam en achternaam]], geboren op [[geboortedatum, als iemand dat wil]],"),
            paragraph("was van [[eerste dag]] tot en met [[laatste dag]] actief bij [[naam van de organisatie]]."),
            paragraph("Dat was {hours}.", hours=_agreed(given, "uren_per_week", "aantal uur per week")),
            Heading("Wat deed deze persoon?"),
            bullets("[[taak]]", "[[taak]]", "[[taak]]"),
            Heading("Wat ging goed?"),
            bullets("[[wat iemand kan, met een voorbeeld]]", "[[wat iemand leerde]]"),
            paragraph(
                "Voor vragen kunt u bellen met [[naam en telefoonnummer]]. Dat mag als deze persoon dat goed vindt."
            ),
            paragraph("Bedankt voor uw inzet."),
            paragraph("[[plaats]], [[datum]]"),
            Signatures(("namens de organisatie: naam, functie en handtekening",)),
        ),
    )


AGREEMENT = Sort("overeenkomst", "Overeenkomst voor een tegenprestatie", ("aanbieder",), _agreement)
TESTIMONIAL = Sort("getuigschrift", "Getuigschrift voor na afloop", ("aanbieder",), _testimonial)
