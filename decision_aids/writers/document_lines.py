"""One document a line: the form in which the page asks for one, and gets everything it needs to show and keep it."""

import base64
import re
from collections.abc import Mapping

from decision_aids.answers.json_lines import parse_date, parse_object, to_json
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
from decision_aids.documents.catalogue import document, sort_named
from decision_aids.documents.given import Told, given
from decision_aids.documents.sorts import EARLIEST, LATEST, Choice
from decision_aids.law.errors import InputError, shown
from decision_aids.writers.calendar import calendar
from decision_aids.writers.docx import docx
from decision_aids.writers.odt import odt
from decision_aids.writers.plain_text import plain_text

FIELDS = ("answers", "date", "today", "document", "words", "choices", "edition")
CHECKSUM = re.compile(r"[0-9a-f]{64}")


def document_line(aid_id: str, line: str) -> str:
    """Answer one line of JSON with the FIELDS that a document is made of with the document, in one line too.

    The document comes as `read_first` and `body` to draw, as `text`, as files in base64 by their extension, and with
    the `choices` that a visitor has. Bad input gives `{"error": "…"}`; nothing is raised.
    """
    try:
        return to_json(_answer(aid_id, line), indent=None)
    except InputError as error:
        return to_json({"error": str(error)}, indent=None)


def _answer(aid_id: str, line: str) -> dict[str, object]:
    request = parse_object(line, "regel")
    for name in request:
        if name not in FIELDS:
            raise InputError(f"{shown(name)}: onbekend veld; toegestaan: {', '.join(FIELDS)}")
    answers = request.get("answers")
    if not isinstance(answers, dict):
        raise InputError(f"answers: kreeg {shown(answers)}; toegestaan: een JSON-object met antwoorden")
    told = Told(answers, _texts(request, "words"), _texts(request, "choices"), _edition(request))
    sort = sort_named(aid_id, str(request.get("document")))
    case = given(aid_id, told, parse_date(request.get("date"), "date"), parse_date(request.get("today"), "today"))
    made = document(sort, case)
    files = {"docx": docx(made), "odt": odt(made), "ics": calendar(made.reminders).encode()}
    return {
        "name": sort.id,
        "title": made.title,
        "choices": [_choice(choice, case.choices.get(choice.id, choice.default)) for choice in sort.choices(case)],
        "read_first": [*map(_drawn, made.sheet_before)],
        "body": [*_title(made), *map(_drawn, made.body)],
        "text": plain_text(made),
        "files": {name: base64.b64encode(content).decode() for name, content in files.items() if content},
    }


def _title(made: Document) -> list[dict[str, object]]:
    return [_drawn(Heading(made.title))] if made.titled else []


def _edition(request: Mapping[str, object]) -> str:
    edition = request.get("edition", "")
    if not isinstance(edition, str) or not (edition == "" or CHECKSUM.fullmatch(edition)):
        raise InputError(f"edition: kreeg {shown(edition)}; toegestaan: een controlegetal van 64 cijfers en letters")
    return edition


def _texts(request: Mapping[str, object], name: str) -> dict[str, str]:
    value = request.get(name, {})
    if not isinstance(value, dict) or not all(isinstance(text, str) for text in value.values()):
        raise InputError(f"{name}: kreeg {shown(value)}; toegestaan: een JSON-object met teksten")
    return value


def _choice(choice: Choice, value: str) -> dict[str, object]:
    return {
        "id": choice.id,
        "label": choice.label,
        "kind": choice.kind.value,
        "why": choice.why,
        "values": [{"value": each, "label": label} for each, label in choice.values],
        "unit": choice.unit,
        "highest": choice.highest,
        "first": EARLIEST.isoformat(),
        "last": LATEST.isoformat(),
        "allowed": choice.allowed,
        "value": value,
    }


def _drawn(block: Block) -> dict[str, object]:
    match block:
        case Heading(text):
            return {"kind": "heading", "text": [text]}
        case Paragraph(text):
            return {"kind": "paragraph", "text": _pieces(text)}
        case Bullets(items, numbered):
            return {"kind": "steps" if numbered else "bullets", "items": [_pieces(item) for item in items]}
        case Table(head, rows):
            return {"kind": "table", "head": head, "rows": [[_pieces(cell) for cell in row] for row in rows]}
        case Lines(number):
            return {"kind": "lines", "number": number}
        case Signatures(who):
            return {"kind": "signatures", "who": who}


def _pieces(text: Text) -> list[object]:
    return [{"blank": piece.label} if isinstance(piece, Blank) else piece for piece in text]
