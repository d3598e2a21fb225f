"""What the page draws a document from: every block of it, of its kind and with all that is in it."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from decision_aids.documents.blocks import Block, Bullets, Heading, Lines, Paragraph, Signatures, Table
from decision_aids.documents.given import Told
from decision_aids.documents.sorts import Sort
from decision_aids.writers.document_lines import document_line
from tests.decision_aids.documents.cases import DAY, all_sorts, everything, made

KINDS = {
    Heading: "heading",
    Paragraph: "paragraph",
    Lines: "lines",
    Signatures: "signatures",
    Table: "table",
}


def kind(block: Block) -> str:
    """What the page calls it."""
    if isinstance(block, Bullets):
        return "steps" if block.numbered else "bullets"
    return KINDS[type(block)]


def how_much(block: Block) -> object:
    """What can be counted in a block, or told without its words."""
    match block:
        case Heading(text):
            return [text]
        case Paragraph(text):
            return len(text)
        case Bullets(items):
            return [len(item) for item in items]
        case Table(head, rows):
            return [list(head), [[len(cell) for cell in row] for row in rows]]
        case Lines(number):
            return number
        case Signatures(who):
            return list(who)


def how_much_drawn(block: Mapping[str, Any]) -> object:
    """The same of what the page is given."""
    match block["kind"]:
        case "heading":
            return block["text"]
        case "paragraph":
            return len(block["text"])
        case "bullets" | "steps":
            return [len(item) for item in block["items"]]
        case "table":
            return [block["head"], [[len(cell) for cell in row] for row in block["rows"]]]
        case "lines":
            return block["number"]
        case _:
            return block["who"]


@pytest.mark.parametrize("filled_in", [False, True], ids=["nothing", "everything"])
@pytest.mark.parametrize(
    ("aid_id", "sort"), [pytest.param(*each, id=f"{each[0]}-{each[1].id}") for each in all_sorts()]
)
def test_page_gets_every_block(aid_id: str, sort: Sort, filled_in: bool) -> None:
    """Below its title, where it has one, the body of a document comes block by block, and what is read first too."""
    told = everything(aid_id) if filled_in else Told({})
    document = made(aid_id, sort, told, DAY)
    day = DAY.isoformat()
    asked = {"answers": told.answers, "words": told.words, "choices": told.choices, "date": day, "today": day}
    line = json.loads(document_line(aid_id, json.dumps({**asked, "document": sort.id})))
    title = (Heading(document.title),) if document.titled else ()
    for drawn, blocks in ((line["body"], (*title, *document.body)), (line["read_first"], document.sheet_before)):
        assert [(each["kind"], how_much_drawn(each)) for each in drawn] == [
            (kind(block), how_much(block)) for block in blocks
        ]


def test_page_gets_every_choice_with_all_that_it_is_drawn_from() -> None:
    """Each has its words, its kind, its values, or its unit with how far it goes, and what is chosen now."""
    choices = [
        choice
        for aid_id, sort in all_sorts()
        for choice in json.loads(
            document_line(
                aid_id,
                json.dumps({"answers": {}, "date": DAY.isoformat(), "today": DAY.isoformat(), "document": sort.id}),
            )
        )["choices"]
    ]
    fields = {"id", "label", "kind", "why", "values", "unit", "highest", "first", "last", "allowed", "value"}
    assert choices
    assert all(set(choice) == fields for choice in choices)
    assert {(choice["unit"], choice["highest"]) for choice in choices} == {
        ("", 0),
        ("uur per week", 168),
        ("maanden", 600),
    }
    assert any(choice["values"] for choice in choices)
