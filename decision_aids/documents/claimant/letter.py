"""What every letter to the municipality has: who writes to whom, when, about what, and the signature."""

from decision_aids.documents.blocks import Block, Signatures, Text, paragraph, plain
from decision_aids.documents.given import Given, question_of

# Written out: the module that has it reads every by-law, and the browser has their files no more.
OTHER = "andere"
ON_PAPER = "Stuur mij uw antwoord op papier, met de reden."
TO_THE_COLLEGE = (
    ("de verordening van uw gemeente", "uw verordening"),
    ("de verordening", "uw verordening"),
    ("mag de gemeente", "mag u mij"),
    ("voor u geldt", "voor mij geldt"),
)
"""How the words of a question of the aid become those of the claimant to the college, in this order."""


def says_something(given: Given, fact: str) -> bool:
    """Whether a reader learns from this answer: not that a municipality is another than those in our list."""
    return fact != "gemeente" or given.answers.get(fact) != OTHER


def to_the_college(question: str) -> str:
    """A question that the aid asks the claimant, as the claimant asks it the college."""
    for asked, written in TO_THE_COLLEGE:
        question = question.replace(asked, written)
    return question


def municipality(given: Given) -> Text:
    """The name of the municipality, where it is known."""
    value = given.answers.get("gemeente")
    if value is None or value == OTHER:
        return paragraph("[[naam van uw gemeente]]").text
    return (question_of(given.aid, "gemeente").in_words(value),)


def letter(given: Given, subject: str, *content: Block) -> tuple[Block, ...]:
    """The letter as it is sent (name, address, date and signature: artikel 6:5 Awb)."""
    return (
        paragraph("[[uw voornaam en achternaam]]\n[[uw straat en huisnummer]]\n[[uw postcode en plaats]]"),
        paragraph(
            "Aan: het college van burgemeester en wethouders van {municipality}\n"
            "[[adres van de gemeente: dat staat in haar brief]]",
            municipality=municipality(given),
        ),
        paragraph("[[uw plaats]], [[datum van vandaag]]"),
        paragraph(f"Onderwerp: {subject}\nKenmerk: [[kenmerk of nummer uit de brief van de gemeente, als dat er is]]"),
        plain("Geacht college,"),
        *content,
        plain("Met vriendelijke groet,"),
        Signatures(("uw naam en handtekening",)),
    )
