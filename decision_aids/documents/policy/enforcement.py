"""Steps 2 and 4 of enforcement on paper: a work instruction for case managers, and a form to see whether it is done."""

from decision_aids.aids.shared.lower_assistance import months_to_look_again
from decision_aids.documents.blocks import Block, Document, Heading, Signatures, bullets, paragraph, steps, table
from decision_aids.documents.given import Given
from decision_aids.documents.look_again import for_rules_to_renew
from decision_aids.documents.lowering import OF_OLDER_BENEFITS
from decision_aids.documents.notices import for_colleagues, past_the_law
from decision_aids.documents.sorts import Sort
from decision_aids.rules.model import Status


def _instruction(given: Given) -> Document:
    return Document(
        "Werkinstructie tegenprestatie",
        for_colleagues(
            given,
            paragraph("Dit is stap 2: de regels vertaald naar het werk. Vul de regels van je eigen gemeente in."),
            *for_rules_to_renew(given),
            *_missing(given),
        ),
        (
            *past_the_law(given, your="je"),
            paragraph("Gemeente: [[naam]]. Geldt vanaf: [[datum]]. Vragen? Bel [[naam]]."),
            Heading("1. Kijk eerst of je iets mag vragen"),
            steps(
                "Is deze persoon vrijgesteld door de wet of door de verordening? Dan vraag je niets. "
                "De gronden staan in artikel [[nummer]].",
                "Doet iemand al mantelzorg of vrijwilligerswerk? Volgens artikel [[nummer]] betekent "
                "dat: [[vrijgesteld of telt mee]].",
                "Twijfel je? Vraag het [[naam of team]], en schrijf op wat je besloot.",
            ),
            Heading("2. Voer het gesprek"),
            bullets(
                "Leg uit wat een tegenprestatie is, en wat de rechten en plichten zijn.",
                "Vraag wat iemand kan en wil, en wat iemand zelf voorstelt.",
                "Vertel rustig wat er gebeurt als iemand niet meedoet. Dreig niet.",
            ),
            Heading("3. Neem een besluit op papier"),
            bullets(
                "Zet erin: welk werk, hoeveel uur, van wanneer tot wanneer, waarom, wat er volgt en "
                "hoe iemand bezwaar maakt.",
                "Uren: hoogstens [[aantal]] per [[week of jaar]]. Duur: hoogstens [[aantal]] maanden.",
                "Noem het alleen een tegenprestatie als het dat is. Bij andere woorden horen andere gevolgen.",
            ),
            Heading("4. Maak afspraken met de organisatie"),
            bullets(
                "Wie begeleidt, en via welke polis is iemand verzekerd?",
                "Wie meldt het als iemand wegblijft, bij wie en hoe snel?",
                "Op welke datum kijken jullie opnieuw?",
            ),
            Heading("5. Houd contact"),
            paragraph("Bel na [[aantal]] weken. Gebruik het controleformulier op: [[momenten]]."),
            Heading("6. Als iemand niet komt"),
            steps(
                "Vraag eerst wat er aan de hand is: ziekte, zorg, vervoer, of een opdracht die niet duidelijk was.",
                "Kijk of er een besluit is. Zonder besluit is er niets opgedragen.",
                "Is het iemand te verwijten? Zonder verwijt volgt er geen maatregel.",
                "Past een maatregel bij deze persoon en deze situatie? Denk ook aan de partner en aan kinderen.",
                "Bespreek het met [[naam of team]]. Schrijf je redenen op. Mensen beslissen dit.",
                "Krijgt iemand bijstand? Bij dringende redenen pas je de maatregel aan. Binnen "
                f"{months_to_look_again()} maanden kijk je opnieuw. Dat staat in artikel 18, tiende en derde lid, van "
                "de Participatiewet.",
                f"Krijgt iemand een IOAW of IOAZ? {OF_OLDER_BENEFITS} Onze verordening zegt: [[wat dan geldt]].",
            ),
            paragraph("Wie beslist over een maatregel: [[functie]]. De hoogte en de duur staan in artikel [[nummer]]."),
        ),
    )


def _missing(given: Given) -> tuple[Block, ...]:
    found = given.findings(Status.NIET_VOLDAAN, Status.BEOORDELEN)
    if not found:
        return ()
    return (Heading("Dit vond het hulpmiddel bij jullie"), bullets(*((each["text"],) for each in found)))


def _form(given: Given) -> Document:
    return Document(
        "Controleformulier tegenprestatie",
        for_colleagues(
            given,
            paragraph("Dit is stap 4: kijken of het gebeurt. Vul het in samen met wie de tegenprestatie doet."),
            paragraph("Schrijf geen gegevens over gezondheid op. Wie dit invult, beslist niets over de uitkering."),
        ),
        (
            *past_the_law(given, your="je"),
            table(
                ("Over wie gaat het?", "Invullen"),
                ("Naam", "[[naam]]"),
                ("Organisatie en begeleider", "[[namen]]"),
                ("Besluit van", "[[datum van het besluit]]"),
                ("Afgesproken werk, uren en periode", "[[zoals in het besluit]]"),
                ("Dit formulier gaat over", "[[van wanneer tot wanneer]]"),
            ),
            Heading("Hoe gaat het?"),
            table(
                ("Vraag", "Antwoord van wie het doet", "Antwoord van de organisatie"),
                (
                    "Gebeurt het werk zoals is afgesproken?",
                    "[[ja of nee, en wat anders is]]",
                    "[[ja of nee, en wat anders is]]",
                ),
                ("Hoeveel uur was het?", "[[aantal]]", "[[aantal]]"),
                ("Was iemand er niet? Is dat gemeld?", "[[dagen en reden, als iemand die wil noemen]]", "[[dagen]]"),
                ("Kloppen de begeleiding en de veiligheid?", "[[antwoord]]", "[[antwoord]]"),
                ("Doet iemand nu werk dat eerst betaald was?", "[[antwoord]]", "[[antwoord]]"),
                ("Wat levert het op?", "[[antwoord]]", "[[antwoord]]"),
                ("Wat is er nodig?", "[[antwoord]]", "[[antwoord]]"),
            ),
            Heading("Wat spreken wij af?"),
            bullets("[[wat, wie en wanneer]]"),
            paragraph(
                "Is er iets niet gegaan zoals afgesproken? Vraag eerst wat er speelt. Een klantmanager "
                "beoordeelt dat later."
            ),
            Signatures(("wie de tegenprestatie doet", "de organisatie", "de gemeente")),
        ),
    )


INSTRUCTION = Sort("werkinstructie", "Werkinstructie voor klantmanagers (stap 2)", ("handhaving",), _instruction)
FORM = Sort("controleformulier", "Controleformulier (stap 4)", ("handhaving",), _form)
