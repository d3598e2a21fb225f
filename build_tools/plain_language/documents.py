"""What the documents say that are made from a result, with nothing filled in: no page holds them."""

from collections.abc import Iterator

from build_tools.plain_language.passages import Page
from decision_aids.aids import aid_ids, versions
from decision_aids.documents.blocks import (
    Blank,
    Block,
    Bullets,
    Document,
    Heading,
    Lines,
    Paragraph,
    Signatures,
    Table,
    Text,
)
from decision_aids.documents.catalogue import document, sorts_of
from decision_aids.documents.given import Told, given
from decision_aids.documents.sorts import Sort

FOR_EVERYBODY = "documenten"
READ_BY_CLAIMANTS = ("besluit",)
"""What a colleague makes and a claimant reads."""
AUDIENCES = ("belanghebbende", "organisatie")


def document_pages() -> list[Page]:
    """A page for each sort of document of each aid, at an address among those of its readers."""
    return [
        Page(f"{_address(aid_id, sort)}/{sort.id}/", tuple(dict.fromkeys(_passages(sort, aid_id))))
        for aid_id in aid_ids()
        for sort in sorts_of(aid_id)
    ]


def _address(aid_id: str, sort: Sort) -> str:
    plain = versions(aid_id)[-1].audience in AUDIENCES or sort.id in READ_BY_CLAIMANTS
    return f"{FOR_EVERYBODY}/{aid_id}" if plain else f"hulpmiddelen/{aid_id}/document"


def _passages(sort: Sort, aid_id: str) -> Iterator[str]:
    on = versions(aid_id)[-1].period.checked_on
    case = given(aid_id, Told({}), on, on)
    made: Document = document(sort, case)
    yield made.title
    for choice in sort.choices(case):
        yield from (choice.label, choice.why, *(label for _, label in choice.values))
    for block in (*made.sheet_before, *made.body):
        yield from (_plain(text) for text in _texts(block))


def _texts(block: Block) -> Iterator[Text]:
    match block:
        case Heading(text):
            yield (text,)
        case Paragraph(text):
            yield text
        case Bullets(items, _):
            yield from items
        case Table(head, rows):
            yield from ((name,) for name in head)
            yield from (cell for row in rows for cell in row)
        case Signatures(who):
            yield from ((name,) for name in who)
        case Lines():
            pass


def _plain(text: Text) -> str:
    """A text to measure: of a gap only that something stands there."""
    return "".join("…" if isinstance(piece, Blank) else piece for piece in text)
