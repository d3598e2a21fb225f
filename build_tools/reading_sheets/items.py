"""One thing to read and to judge, as it stands now: what a sheet is made of, and what the ledger counts."""

import hashlib
import json
from dataclasses import fields, is_dataclass
from enum import StrEnum
from typing import NamedTuple

from build_tools.documents.blocks import Block, PaperQuestion, Paragraph, Questions, Run, Words
from decision_aids.rules.facts import Fact

HASH_DIGITS = 16


class Role(StrEnum):
    """Who reads. The values stand in the files to fill in and in the ledger."""

    JURIST = "jurist"
    KLANTMANAGER = "klantmanager"
    BEWONER = "bewoner"


class Item(NamedTuple):
    """What somebody in a role judges: its id, the hash of its words and of the rule behind them, and how it looks."""

    role: Role
    id: str
    hash: str
    blocks: tuple[Block, ...]


class Sheet(NamedTuple):
    """The items that one reader gets, with what they are asked; `name` is that of its files."""

    role: Role
    name: str
    title: str
    lead: str
    items: tuple[Item, ...]


VERDICTS: dict[Role, tuple[str, ...]] = {
    Role.JURIST: ("eens", "oneens", "weet-ik-niet"),
    Role.KLANTMANAGER: ("eens", "oneens", "weet-ik-niet"),
    Role.BEWONER: ("begrepen", "deels", "niet-begrepen"),
}
"""What can be said of an item; the first is that all is well."""


def hash_of(*parts: object) -> str:
    """A hash of words and rules: of dataclasses and named tuples by their fields, of a fact by its scale."""
    digest: dict[int, str] = {}

    def plain(value: object) -> object:
        if isinstance(value, Fact):
            return [value.id, value.kind.value, list(value.values), value.size]
        if is_dataclass(value) or (isinstance(value, tuple) and hasattr(value, "_fields")):
            # Rules share what they are made of, so each part is looked through once.
            if id(value) not in digest:
                names = [field.name for field in fields(value)] if is_dataclass(value) else list(value._fields)
                made = [type(value).__name__, *(plain(getattr(value, name)) for name in names)]
                digest[id(value)] = _digest(made)
            return digest[id(value)]
        if isinstance(value, dict):
            return {str(key): plain(each) for key, each in value.items()}
        if isinstance(value, tuple | list):
            return [plain(each) for each in value]
        if isinstance(value, str | int | float | None):
            return value
        return str(value)

    return _digest([plain(part) for part in parts])[:HASH_DIGITS]


def _digest(made: object) -> str:
    return hashlib.sha256(json.dumps(made, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def words(text: str) -> Words:
    """Plain text as runs."""
    return (Run(text),)


def paragraph(text: str, kind: str = "") -> Paragraph:
    """Plain text as a paragraph."""
    return Paragraph(words(text), kind)


def judgement(role: Role, question: str) -> Questions:
    """The boxes to tick, and room for why."""
    boxes = tuple(each.replace("-", " ") for each in VERDICTS[role])
    return Questions(
        "",
        (
            PaperQuestion(question, "", "", line=False, boxes=boxes),
            PaperQuestion("Waarom?", "", "Schrijf geen namen op.", line=False, boxes=()),
        ),
    )
