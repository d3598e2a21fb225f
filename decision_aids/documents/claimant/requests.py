"""Letters that ask for something: to count what somebody does already, and for the by-law and the decision."""

from decision_aids.aids.opdracht.since_2015_01_01.facts import NOT_NAMED, TEGENPRESTATIE
from decision_aids.documents.blocks import (
    Block,
    Bullets,
    Document,
    Heading,
    paragraph,
    plain,
    steps,
    table,
)
from decision_aids.documents.claimant.letter import ON_PAPER, letter, to_the_college
from decision_aids.documents.given import Given, question_of
from decision_aids.documents.notices import UNTIL_ANSWERED, for_claimants
from decision_aids.documents.sorts import Sort

BOTH = ("zelfcheck", "opdracht")
ABOUT_THE_BY_LAW = "verordening_"
"""So begins each fact of a by-law that is not in the data. Of what is open the municipality can answer only those."""
# Geen artikel van de wet laat iemand aanvragen dat telt wat hij al doet. Of een nee daarop een besluit is, weten wij
# dus niet; van een opgedragen tegenprestatie wel.
NOT_COUNTED = (
    "Zegt de gemeente nee? Vraag de reden op papier. Draagt zij u toch een tegenprestatie op? Tegen dat besluit kunt u "
    "bezwaar maken. Krijgt u geen antwoord? Vraag ernaar."
)


# What somebody does already: the fact with the hours, the one with the months, and how a letter calls it.
ACTIVITIES = (
    ("mantelzorg_uren", "mantelzorg_maanden", "Mantelzorg: zorg voor iemand die mij na staat"),
    ("vrijwilligerswerk_uren", "vrijwilligerswerk_maanden", "Vrijwilligerswerk"),
    ("ander_nuttig_werk_uren", "", "Ander nuttig werk"),
    ("training_uren", "", "Een training of cursus"),
    ("werken_aan_problemen_uren", "", "Werken aan mijn problemen"),
    ("betaald_werk_uren", "", "Betaald werk"),
)


def _counts(given: Given) -> Document:
    rows = [
        (
            name,
            given.told(hours, "aantal uur per week"),
            given.told(months, "aantal maanden") if months else "[[sinds wanneer]]",
        )
        for hours, months, name in ACTIVITIES
        if given.answers.get(hours, 0) != 0
    ]
    nothing = (("[[wat u doet, en voor wie]]", "[[aantal uur per week]]", "[[sinds wanneer]]"),)
    return Document(
        "Brief: laat meetellen wat ik al doe",
        for_claimants(
            given,
            Heading("Wat is dit?"),
            paragraph(
                "Doet u al iets voor een ander? In sommige gemeenten telt dat als tegenprestatie, of "
                "hoeft u dan niets meer "
                "te doen. Dat staat in de verordening: de regels van de gemeenteraad. Met deze brief vraagt u ernaar."
            ),
            *_outcome_of_by_law(given),
            plain(NOT_COUNTED),
            plain(UNTIL_ANSWERED),
        ),
        letter(
            given,
            "ik doe al iets voor de samenleving",
            paragraph("Dit doe ik nu:"),
            table(("Wat ik doe", "Hoeveel uur", "Hoe lang al"), *(rows or nothing)),
            paragraph("Bewijs stuur ik mee: [[bijvoorbeeld een brief van de organisatie, of een lijst met uw uren]]."),
            paragraph("Wat staat hierover in uw verordening? Ik vraag u om één van deze twee dingen op te schrijven:"),
            steps(
                "dat dit telt als mijn tegenprestatie; of",
                "dat u mij geen tegenprestatie vraagt, omdat ik dit al doe.",
            ),
            paragraph("Kan het niet? Schrijf mij dan waarom, en in welk artikel van de verordening dat staat."),
            plain(ON_PAPER),
        ),
        titled=False,
    )


def _outcome_of_by_law(given: Given) -> tuple[Block, ...]:
    """What the aid found of the by-law, with its caution, where that is the outcome."""
    if given.result is None or given.result["outcome"] not in ("telt-al-mee", "vrijgesteld-door-verordening"):
        return ()
    title, explanation = given.aid.outcome(given.result["outcome"]).worded(given.result["caution"])
    return (plain(f"{title}. {explanation}"),)


def _question(given: Given) -> Document:
    of_the_by_law = [fact for fact in given.open_facts if fact.startswith(ABOUT_THE_BY_LAW)]
    open_questions = [to_the_college(question) for question in given.questions(of_the_by_law)]
    return Document(
        "Brief: vraag om de regels en het besluit",
        for_claimants(
            given,
            Heading("Wat is dit?"),
            paragraph(
                "Met deze brief vraagt u welke regels er zijn en om een besluit op papier. Met een "
                "besluit weet u waar u aan "
                "toe bent. U kunt er bezwaar tegen maken."
            ),
            plain(UNTIL_ANSWERED),
        ),
        letter(
            given,
            "vraag om de verordening" if _has_decision(given) else "vraag om de verordening en om een besluit",
            paragraph(f"{_what_is_asked(given)} Ik heb daar vragen over."),
            steps(
                f"Welke verordening {_about(given)}geldt voor mij? Stuur mij de tekst, of schrijf waar die staat.",
                "Zijn er ook beleidsregels? Stuur mij die ook.",
                _what_it_is_called(given),
                _what_is_on_paper(given),
            ),
            *(
                (paragraph("Ook dit wil ik graag weten:"), Bullets(tuple((each,) for each in open_questions)))
                if open_questions
                else ()
            ),
            paragraph("Ik krijg uw antwoord graag op papier."),
        ),
        titled=False,
    )


def _what_is_asked(given: Given) -> str:
    """What the municipality asks, under the name that the visitor read in its letter."""
    if name := _name_in_the_letter(given):
        return f"U vraagt mij om werk dat u “{name}” noemt."
    return "U vraagt mij om een tegenprestatie, of u wilt dat gaan doen."


def _about(given: Given) -> str:
    return "hierover " if _name_in_the_letter(given) else "over de tegenprestatie "


def _what_it_is_called(given: Given) -> str:
    if _name_in_the_letter(given):
        return "In welk artikel van de wet staat dit?"
    return (
        "Hoe noemt u dit: tegenprestatie, re-integratie, sociale activering of iets anders? In welk artikel staat dat?"
    )


def _what_is_on_paper(given: Given) -> str:
    what = "welk werk het is, hoeveel uur, van wanneer tot wanneer en waarom"
    if _has_decision(given):
        return f"Staat iets hiervan niet in uw besluit? Schrijf mij dan {what}."
    return f"Stuur mij uw besluit op papier. Zet erin {what}."


def _has_decision(given: Given) -> bool:
    return given.has("schriftelijk_besluit", "ja")


def _name_in_the_letter(given: Given) -> str:
    """How the letter calls the work; empty where that is a tegenprestatie, no name stands in it, or none was told."""
    if "soort" not in given.answers or given.has("soort", NOT_NAMED, TEGENPRESTATIE):
        return ""
    return question_of(given.aid, "soort").in_words(given.answers["soort"])


COUNTS = Sort("telt-mee", "Brief: laat meetellen wat ik al doe", ("zelfcheck",), _counts)
QUESTION = Sort("vraag-om-regels", "Brief: vraag om de regels en het besluit", BOTH, _question)
