"""Why it was done so: what was done of each rule, and what people judged in their own words."""

from collections.abc import Iterator

from decision_aids.answers.result import Finding
from decision_aids.documents.blocks import (
    Block,
    Document,
    Heading,
    Paragraph,
    Signatures,
    Text,
    bullets,
    paragraph,
    plain,
    table,
)
from decision_aids.documents.case_manager.before_sending import ASKED, only_if_asked
from decision_aids.documents.given import Given
from decision_aids.documents.look_again import for_colleagues_to_plan, in_an_agreement
from decision_aids.documents.notices import for_colleagues, outcome_words, past_the_law
from decision_aids.documents.sorts import Sort
from decision_aids.rules.model import Question, Rule, Status

PARTS = (
    (Status.NIET_VOLDAAN, "Wat is nog niet gedaan?"),
    (Status.BEOORDELEN, "Wat beoordelen mensen?"),
    (Status.VOLDAAN, "Wat is gedaan?"),
    (Status.ONBEKEND, "Wat staat nog open?"),
)
PROPOSAL = "eigen_voorstel"
SUPPOSES = {
    PROPOSAL: ("afgewezen-niet-nuttig", "afgewezen-andere-reden"),
    "maatregel_onderbouwd": ("ja", "nee"),
}
"""Questions whose reasoning is only asked for after some answers: that a proposal was refused, that somebody failed."""
JUDGE = "Het hulpmiddel beslist niets. Wat mensen beoordelen, schrijf je zelf op, zo dat de klant het begrijpt."
NOTHING_OF_HEALTH = "Schrijf niets over gezondheid of karakter wat je niet nodig hebt. De klant mag dit lezen."


def findings(given: Given) -> Iterator[Block]:
    """What was found of each rule, by status, with its level; of what is open the rule itself."""
    rules = {rule.id: rule for rule in given.aid.rules}
    for status, heading in PARTS:
        found = given.findings(status)
        if found:
            yield Heading(heading)
            yield bullets(*(_finding(each, rules[each["rule"]], status) for each in found))


def _finding(found: Finding, rule: Rule, status: Status) -> Text:
    said = rule.quote if status is Status.ONBEKEND else found["text"]
    return (f"{said} Niveau: {rule.level} (regel {rule.id}).",)


def judgements(given: Given) -> tuple[Block, ...]:
    """Each question that asks for a reasoning, with what was written there or a gap.

    Where nothing of it was answered, those that suppose nothing of the case; none where nothing was asked of anybody.
    """
    asked = [question for question in given.aid.questions if question.own_words]
    counted = [question for question in asked if question.fact.id in given.answers or question.fact.id in given.words]
    if not counted and given.has(ASKED, "nee"):
        return (paragraph("[[waarom je geen tegenprestatie vroeg]]"),)
    return tuple(
        block
        for question in counted or [each for each in asked if each.fact.id not in SUPPOSES]
        for block in _judgement(given, question)
    )


def _judgement(given: Given, question: Question) -> tuple[Block, ...]:
    """The reasoning that is asked for; where the answer does not ask for one, only what was written beside it."""
    fact = question.fact.id
    if fact not in SUPPOSES or given.has(fact, *SUPPOSES[fact]):
        return (plain(question.own_words), Paragraph(given.own(fact, "je eigen redenering")))
    if not given.words.get(fact):
        return ()
    return (Paragraph((f"{question.text} ", *given.told(fact, "antwoord"))), Paragraph(given.own(fact, "")))


def _motivation(given: Given) -> Document:
    return Document(
        "Motivering bij een tegenprestatie",
        for_colleagues(given, paragraph(JUDGE), paragraph(NOTHING_OF_HEALTH)),
        (
            *past_the_law(given, your="je"),
            paragraph("Dossier: [[nummer van het dossier]]. Medewerker: [[je naam]]. Datum: [[datum]]."),
            Heading("Wat is de uitkomst?"),
            *outcome_words(given),
            Heading("Wat is de redenering?"),
            *judgements(given),
            *findings(given),
            Heading("Wat is er met de klant besproken?"),
            paragraph("[[wat de klant zelf zei en voorstelde, en wat je daarop hebt geantwoord]]"),
            Signatures(("medewerker",)),
        ),
    )


def _plan(given: Given) -> Document:
    return Document(
        "Plan van aanpak voor een tegenprestatie",
        for_colleagues(
            given,
            paragraph("Maak dit plan samen met de klant. Het is geen besluit: dat neem je apart."),
            paragraph(NOTHING_OF_HEALTH),
            *only_if_asked(given, "dit plan"),
            *for_colleagues_to_plan(given),
        ),
        (
            *past_the_law(given, your="je"),
            paragraph("Klant: [[naam]]. Medewerker: [[je naam]]. Gesprek op: [[datum]]."),
            Heading("Wat kan en wil de klant?"),
            table(
                ("Vraag", "Wat de klant zegt"),
                ("Wat kan iemand, en waar is iemand goed in?", "[[in de woorden van de klant]]"),
                ("Wat wil iemand, nu en straks?", "[[in de woorden van de klant]]"),
                ("Wat stelt iemand zelf voor?", "[[in de woorden van de klant]]"),
                ("Wat doet iemand al voor een ander?", "[[mantelzorg, vrijwilligerswerk, uren per week]]"),
            ),
            paragraph(
                "Wat doet de medewerker met een eigen voorstel? {what}.",
                what=given.told(PROPOSAL, "overgenomen of niet, en waarom"),
            ),
            Heading("Wat spreken wij af?"),
            table(
                ("Onderwerp", "Afspraak"),
                ("Welk werk, en waar?", "[[taken en organisatie]]"),
                ("Hoeveel uur?", "[[uur per week, op welke dagen]]"),
                ("Van wanneer tot wanneer?", "[[eerste en laatste dag]]"),
                ("Wat krijgt iemand terug?", "[[begeleiding, cursus, getuigschrift]]"),
                ("Wie begeleidt?", "[[naam bij de organisatie en bij de gemeente]]"),
                ("Wat komt daarna?", "[[volgende stap]]"),
                ("Wanneer kijken wij opnieuw?", "[[datum]]"),
            ),
            *in_an_agreement(given),
            Heading("Wat doe ik als medewerker zelf?"),
            bullets("[[wat je toezegt, en wanneer het klaar is]]"),
            *_still_to_do(given),
            Signatures(("klant", "medewerker")),
        ),
    )


def _still_to_do(given: Given) -> tuple[Block, ...]:
    found = given.findings(Status.NIET_VOLDAAN, Status.BEOORDELEN)
    if not found:
        return ()
    return (Heading("Wat moet er nog gebeuren?"), bullets(*((each["text"],) for each in found)))


MOTIVATION = Sort("motivering", "Motivering in je eigen woorden", ("beleidsregels",), _motivation)
PLAN = Sort("plan-van-aanpak", "Plan van aanpak", ("beleidsregels",), _plan)
