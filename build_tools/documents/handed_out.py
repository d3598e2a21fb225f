"""Makes all documents of the site."""

from collections.abc import Iterator
from pathlib import Path

from build_tools.documents.blocks import Content
from build_tools.documents.case_hand_outs import case_hand_outs
from build_tools.documents.catalogue import Document, catalogue
from build_tools.documents.document_error import DocumentError
from build_tools.documents.typesetter import Typesetter
from build_tools.pages.document_links import HandedOut


def all_documents(docs: Path) -> Iterator[tuple[Document, Content]]:
    """Every document with its content: of the pages in `docs`, of the checklists and of the cases."""
    yield from catalogue(docs)
    yield from case_hand_outs()


def make_documents(docs: Path, typesetter: Typesetter) -> dict[str, HandedOut]:
    """Every document by name, from the pages in `docs`.

    Raises DocumentError, also where a document that must fit on one sheet does not.
    """
    made = {}
    for document, content in all_documents(docs):
        pdf = typesetter.pdf(content)
        if document.een_blad and pdf.sheets > 1:
            raise DocumentError(f"{document.pagina}.md: {document.naam} past niet op één blad, maar op {pdf.sheets}")
        made[document.naam] = HandedOut(
            name=document.naam,
            title=content.title,
            page=document.pagina,
            of_part=bool(document.koppen),
            audience=document.voor,
            sheets=pdf.sheets,
            contents=pdf.contents,
        )
    return made
