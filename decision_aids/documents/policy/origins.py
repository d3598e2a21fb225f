"""Where an article comes from: the law, a choice of the municipality, or our reading of the law."""

from enum import StrEnum
from typing import NamedTuple

from decision_aids.documents.blocks import Block, Bullets, Heading, Paragraph, Text, paragraph
from decision_aids.law.sources import sources


class Origin(StrEnum):
    """The three labels."""

    WET = "wet"
    KEUZE = "keuze van de gemeente"
    LEZING = "onze lezing"


class Article(NamedTuple):
    """An article: its title, its leden, and of what it is made."""

    title: str
    leden: tuple[Text, ...]
    origins: tuple[Origin, ...]
    sources: tuple[str, ...] = ()
    note: str = ""


def as_blocks(number: int, article: Article) -> tuple[Block, ...]:
    """An article with its number, and below it where it comes from."""
    named = ". ".join(sources()[source].title for source in article.sources)
    origin = f"Herkomst: {' en '.join(article.origins)}."
    leden: Block = Paragraph(article.leden[0]) if len(article.leden) == 1 else Bullets(article.leden, numbered=True)
    return (
        Heading(f"Artikel {number}. {article.title}"),
        leden,
        paragraph(
            "{about}",
            about=" ".join(part for part in (origin, f"Bron: {named}." if named else "", article.note) if part),
        ),
    )
