"""The note for the talk: one page, in the visitor's own words, with only what the visitor chose to have on it."""

from decision_aids.documents.blocks import Block, Bullets, Document, Heading, Lines, bullets, paragraph, plain
from decision_aids.documents.claimant.letter import says_something
from decision_aids.documents.given import Given, question_of
from decision_aids.documents.notices import for_claimants
from decision_aids.documents.sorts import YES, Choice, Sort, no_yes

ANSWER, WORDS = "antwoord:", "woorden:"
OUTCOME, QUESTIONS = "uitkomst", "vragen"
FITS_ON_A_PAGE = 12
MOST_QUESTIONS = 6


def _choices(given: Given) -> tuple[Choice, ...]:
    """Every answer that says something and every own text by itself, none of them unless chosen."""
    answers = (
        no_yes(f"{ANSWER}{question.fact.id}", f"{question.text} {question.in_words(given.answers[question.fact.id])}")
        for question in (question_of(given.aid, fact) for fact in given.answers if says_something(given, fact))
    )
    words = (
        no_yes(f"{WORDS}{fact}", f"Wat ik schreef bij: {question_of(given.aid, fact).text}") for fact in given.words
    )
    return (
        no_yes(OUTCOME, "De uitkomst van het hulpmiddel"),
        no_yes(QUESTIONS, "Wat ik nog niet weet", default=YES),
        *answers,
        *words,
    )


def _write(given: Given) -> Document:
    told = [fact for fact in given.answers if given.chosen(f"{ANSWER}{fact}")]
    own = [fact for fact in given.words if given.chosen(f"{WORDS}{fact}")]
    return Document(
        "Briefje voor mijn gesprek met de gemeente",
        for_claimants(
            given,
            paragraph("Op het briefje staat alleen wat u koos. U beslist of u het laat zien of afgeeft."),
            *(
                ()
                if len(told) + len(own) <= FITS_ON_A_PAGE
                else (paragraph("Dit past misschien niet op één blad. Kies minder."),)
            ),
        ),
        (
            paragraph("Gesprek op [[datum]] met [[naam van de medewerker]]"),
            *_outcome(given),
            *_told(given, told, own),
            Heading("Dit kan ik, en dit wil ik zelf"),
            Lines(2),
            *_to_ask(given),
            Heading("Dit spraken wij af"),
            paragraph("Wat: [[welk werk, hoeveel uur, van wanneer tot wanneer]]"),
            paragraph("Wie doet wat: [[u, de gemeente, de organisatie]]"),
            paragraph("Wij kijken opnieuw op: [[datum]]"),
        ),
    )


def _outcome(given: Given) -> tuple[Block, ...]:
    if not given.chosen(OUTCOME) or given.result is None:
        return ()
    title, _ = given.aid.outcome(given.result["outcome"]).worded(given.result["caution"])
    return (plain(f"Uitkomst op Werkwijzer Tegenprestatie: {title}."),)


def _told(given: Given, told: list[str], own: list[str]) -> tuple[Block, ...]:
    if not told and not own:
        return (Heading("Dit wil ik vertellen"), Lines(3))
    answers = tuple(
        (f"{question.text} {question.in_words(given.answers[question.fact.id])}",)
        for question in (question_of(given.aid, fact) for fact in told)
    )
    return (
        Heading("Dit wil ik vertellen"),
        *((Bullets(answers),) if answers else ()),
        *(plain(given.words[fact]) for fact in own),
    )


def _to_ask(given: Given) -> tuple[Block, ...]:
    """What a talk is for: what the visitor said not to know, and what everybody can ask."""
    not_known = [fact for fact in given.open_facts if fact in given.not_known][:MOST_QUESTIONS]
    questions = given.questions(not_known) if given.chosen(QUESTIONS) else []
    return (
        *((Heading("Dit weet ik nog niet"), Bullets(tuple((each,) for each in questions))) if questions else ()),
        Heading("Dit wil ik vragen"),
        bullets(
            "Krijg ik een besluit op papier, met de reden?",
            "Wie betaalt de reis? Ben ik verzekerd?",
            "Bij wie kan ik terecht als het niet gaat?",
        ),
    )


TALK_NOTE = Sort("gespreksbriefje", "Briefje voor mijn gesprek", ("zelfcheck", "opdracht"), _write, _choices)
