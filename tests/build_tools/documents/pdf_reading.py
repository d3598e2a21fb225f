"""What a PDF says, read by pypdf: its words without spaces, and its tags."""

import re
from collections.abc import Iterator
from typing import Any

from pypdf import PdfReader

FOOT = re.compile(
    r"WerkwijzerTegenprestatie\.(?:Wijkennendewettotenmet\d+[a-z]+\d{4}\.)?Ditisgeenofficiëlepublicatie\."
)
SHEET = re.compile(r"Blad\d+van\d+")


def joined(text: str) -> str:
    """The words without what lies between them: a line may end anywhere, and a long word may be broken."""
    return re.sub(r"[\s\u200b]+", "", text)


def words_of(reader: PdfReader) -> str:
    """All words of a document, joined, without what stands at the foot of each sheet."""
    return "".join(SHEET.sub("", FOOT.sub("", joined(page.extract_text()))) for page in reader.pages)


def root(reader: PdfReader) -> Any:
    """Where a document says what it is."""
    return reader.trailer["/Root"]


def tags(reader: PdfReader) -> Iterator[Any]:
    """Every element of the tree of tags, in order."""
    yield from _below(root(reader)["/StructTreeRoot"]["/K"])


def _below(element: Any) -> Iterator[Any]:
    element = element.get_object() if hasattr(element, "get_object") else element
    if isinstance(element, list):
        for each in element:
            yield from _below(each)
    elif isinstance(element, dict) and "/S" in element:
        yield element
        yield from _below(element.get("/K", []))


def bookmarks(outline: list[Any]) -> list[str]:
    """The titles of all bookmarks, in order."""
    found: list[str] = []
    for each in outline:
        found += bookmarks(each) if isinstance(each, list) else [each.title]
    return found
