"""Links to the documents that are made from the pages: below a page to its own, and on one page to all."""

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from decision_aids.aids import versions
from decision_aids.documents.catalogue import sorts_of

FOLDER = "documenten"


@dataclass(frozen=True, slots=True)
class HandedOut:
    """A document as a page offers it: what it is called, from which page and for whom, its sheets and its bytes.

    `of_part` says that it holds a part of the page, under a title of its own.
    """

    name: str
    title: str
    page: str
    of_part: bool
    audience: str
    sheets: int
    contents: bytes

    @property
    def measure(self) -> str:
        """How much paper and how much data it takes."""
        kilobytes = max(1, round(len(self.contents) / 1000))
        return f"{self.sheets} {'blad' if self.sheets == 1 else 'bladen'}, {kilobytes} kB"


def document_link(name: str, page: str, documents: Mapping[str, HandedOut]) -> str:
    """The link to one document, as seen from a page. Raises KeyError for one that does not exist."""
    document = documents[name]
    words = f"{escape(document.title, quote=False)}, als pdf" if document.of_part else "Als pdf"
    return f"[{words} ({document.measure})]({'../' * page.count('/')}{FOLDER}/{name}.pdf)\n{{ .document }}"


def made_from_results(aid_ids: str) -> str:
    """The documents that some aids make of a result, by their titles. Raises InputError for an aid that is none."""
    return "\n".join(
        f"- [{versions(aid_id)[-1].title}](hulpmiddelen/{aid_id}.md)\n"
        + "\n".join(f"    - {escape(sort.title, quote=False)}" for sort in sorts_of(aid_id))
        for aid_id in aid_ids.split()
    )


def document_list(audience: str, documents: Mapping[str, HandedOut]) -> str:
    """All documents for some readers, each with the page it comes from. Raises LookupError where there is none."""
    chosen = [document for document in documents.values() if document.audience == audience]
    if not chosen:
        known = ", ".join(sorted({document.audience for document in documents.values()}))
        raise LookupError(f"geen document voor {audience}; wel voor: {known}")
    return "\n".join(
        f"- [{escape(document.title, quote=False)}]({FOLDER}/{document.name}.pdf) (pdf, {document.measure}). "
        f"[Liever als pagina?]({document.page}.md)"
        for document in chosen
    )
