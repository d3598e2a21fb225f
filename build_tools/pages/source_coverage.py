"""What of each document that this site grew from went where, and what was left out and why."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from decision_aids.law.typed_tables import read_file


@dataclass(frozen=True, slots=True)
class Part:
    """A heading of a document, or a few that went one way: where it went, as Markdown, and what did not and why."""

    kop: str
    nu: str = ""
    weg: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A document by its name in the register of sources, with all of its headings in order."""

    bron: str
    delen: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class _File:
    documenten: dict[str, Document]


@cache
def documents() -> dict[str, Document]:
    """All documents by a short name. Raises DataFileError for a malformed one."""
    return read_file(_File, Path(__file__).with_suffix(".toml")).documenten


def coverage_table(name: str) -> str:
    """The headings of one document as a Markdown table, with links from the folder bronnen. Raises LookupError."""
    if name not in documents():
        raise LookupError(f"onbekend document; toegestaan: {', '.join(documents())}")
    rows = [f"| {part.kop} | {part.nu or '–'} | {part.weg or '–'} |" for part in documents()[name].delen]
    return "\n".join(["| Deel | Waar staat het nu? | Wat lieten wij weg, en waarom? |", "|---|---|---|", *rows])
