"""What a document is made of: blocks of text with gaps in it. How it looks is for the writers."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

READ_FIRST = "Lees dit eerst"
NOT_PART_OF_IT = "Dit blad hoort er niet bij. Haal het weg voordat het document weggaat."

SLOT = re.compile(r"\[\[(.+?)\]\]|\{(\w+)\}")


class Blank(NamedTuple):
    """A gap for who uses the document; `label` says what belongs there."""

    label: str


Piece = str | Blank
Text = tuple[Piece, ...]


class Heading(NamedTuple):
    """A heading within the document."""

    text: str


class Paragraph(NamedTuple):
    """A paragraph; a line end in it starts a new line."""

    text: Text


class Bullets(NamedTuple):
    """A list, with numbers where it is `numbered`."""

    items: tuple[Text, ...]
    numbered: bool = False


class Table(NamedTuple):
    """A table: what stands above each column, and the rows."""

    head: tuple[str, ...]
    rows: tuple[tuple[Text, ...], ...]


class Lines(NamedTuple):
    """Room to write so many lines by hand."""

    number: int


class Signatures(NamedTuple):
    """A place to sign for each of these."""

    who: tuple[str, ...]


Block = Heading | Paragraph | Bullets | Table | Lines | Signatures


class Reminder(NamedTuple):
    """A day for the calendar; `title` says nothing about a person, for others may look at a calendar too."""

    day: date
    title: str


class Document(NamedTuple):
    """A document: what it is called, what its user reads first and does not hand on, and the document itself.

    `titled` says that its title stands above it; a letter has a subject instead.
    """

    title: str
    read_first: tuple[Block, ...]
    body: tuple[Block, ...]
    reminders: tuple[Reminder, ...] = ()
    titled: bool = True

    @property
    def sheet_before(self) -> tuple[Block, ...]:
        """What is read first, with the words that it is no part of the document."""
        return (Heading(READ_FIRST), Paragraph((NOT_PART_OF_IT,)), *self.read_first)


def said(template: str, **given: str | Text) -> Text:
    """A sentence of ours with what was given in it: `[[label]]` is a gap, `{name}` what is given by that name.

    What is given is never looked through for gaps: it may be anybody's words. Raises KeyError for a name not given.
    """
    return tuple(_pieces(template, given))


def _pieces(template: str, given: dict[str, str | Text]) -> Iterator[Piece]:
    end = 0
    for slot in SLOT.finditer(template):
        if slot.start() > end:
            yield template[end : slot.start()]
        end = slot.end()
        blank, name = slot.groups()
        if blank:
            yield Blank(blank)
        else:
            value = given[name]
            yield from (value,) if isinstance(value, str) else value
    if end < len(template):
        yield template[end:]


def plain(text: str) -> Paragraph:
    """A paragraph of text that is taken as it is."""
    return Paragraph((text,))


def paragraph(template: str, **given: str | Text) -> Paragraph:
    """A paragraph made as `said` makes a sentence."""
    return Paragraph(said(template, **given))


def bullets(*items: str | Text) -> Bullets:
    """A list; a string is a sentence of ours and may hold gaps, a text is taken as it is."""
    return Bullets(tuple(said(item) if isinstance(item, str) else item for item in items))


def steps(*items: str | Text) -> Bullets:
    """A numbered list, made as `bullets` makes one."""
    return bullets(*items)._replace(numbered=True)


def table(head: tuple[str, ...], *rows: tuple[str | Text, ...]) -> Table:
    """A table; of its cells a string is a sentence of ours and may hold gaps, a text is taken as it is."""
    return Table(head, tuple(tuple(said(cell) if isinstance(cell, str) else cell for cell in row) for row in rows))
