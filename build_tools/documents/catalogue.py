"""Which documents there are, and what each holds: the words of a page, or of a checklist, and nothing of its own."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from build_tools.documents.blocks import Block, Content, Heading, Paragraph, Part, Run, runs_in, text_of
from build_tools.documents.document_error import DocumentError
from build_tools.documents.page_blocks import page_blocks
from build_tools.norms.law_numbers import page_text
from build_tools.pages.aid_pages import generated_pages
from build_tools.pages.law_days import known_law
from decision_aids.aids import aid_ids, versions
from decision_aids.law.own_municipality import own_municipality
from decision_aids.law.sources import sources
from decision_aids.law.typed_tables import read_file
from decision_aids.rules.dutch import dutch_date

SHEET, CHECKLIST = "vel", "checklist"
NAMES_ITS_SOURCES = (SHEET, CHECKLIST)
OWN = own_municipality()
UNOFFICIAL = "Dit is geen officiële publicatie." + (f" Editie van {OWN.naam}. {OWN.contact}" if OWN else "")


FILE = Path(__file__).with_name("documents.toml")


@dataclass(frozen=True, slots=True)
class Document:
    """A document: its name, the page that it has its words from, in what form, and for whom.

    The names of the fields are those of the data file. `koppen` names the sections it takes, all where there are none.
    """

    naam: str
    pagina: str
    vorm: str
    voor: str
    een_blad: bool = False
    titel: str = ""
    koppen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _File:
    document: tuple[Document, ...]
    checklists: dict[str, str]


@cache
def _read(file: Path) -> _File:
    return read_file(_File, file)


def catalogue(docs: Path) -> Iterator[tuple[Document, Content]]:
    """Every document with its content, from the pages in `docs` and the aids. Raises DocumentError."""
    for document in _read(FILE).document:
        yield document, content_of(document, page_text(docs, docs / f"{document.pagina}.md"))
    for aid_id in aid_ids():
        if aid_id not in _read(FILE).checklists:
            raise DocumentError(f"documents.toml: voor wie is de checklist van {aid_id}?")
        for name, markdown in generated_pages(versions(aid_id)):
            stem = name.removesuffix(".md")
            if stem.startswith("checklist"):
                document = Document(
                    naam=stem.replace("checklist", f"checklist-{aid_id}"),
                    pagina=f"hulpmiddelen/{aid_id}/{stem}",
                    vorm=CHECKLIST,
                    voor=_read(FILE).checklists[aid_id],
                )
                yield document, content_of(document, markdown)


def content_of(document: Document, markdown: str) -> Content:
    """What a document holds, from the Markdown of its page. Raises DocumentError where a section does not exist."""
    front = yaml.safe_load(markdown.split("---\n", 2)[1])
    blocks = page_blocks(markdown, document.pagina)
    if document.koppen:
        blocks = (Heading(1, (Run(document.titel),)), *_sections(document, blocks))
    elif document.vorm == SHEET:
        # What is said about the sheet does not stand on it.
        blocks = tuple(block for block in blocks if isinstance(block, Part) or _stays(block))
    named = () if document.vorm in NAMES_ITS_SOURCES else _sources_of(blocks)
    return Content(
        form=document.vorm,
        title=document.titel or front["title"],
        description=front["description"],
        # A checklist says itself for which days it is.
        foot=last_known_day() + UNOFFICIAL if front.get("law") and document.vorm != CHECKLIST else UNOFFICIAL,
        blocks=(*blocks, *named),
    )


def last_known_day() -> str:
    """For the foot of a document that states law: until when it is known."""
    return f"Wij kennen de wet tot en met {dutch_date(known_law().last)}. "


def _stays(block: Block) -> bool:
    return (isinstance(block, Heading) and block.level == 1) or (isinstance(block, Paragraph) and block.kind == "bron")


def _sections(document: Document, blocks: Iterable[Block]) -> list[Block]:
    """The sections with these headings, in the order of the page, and below them the day the page was looked at."""
    found: list[str] = []
    kept: list[Block] = []
    taking = False
    for block in blocks:
        if isinstance(block, Heading) and block.level <= 2:
            taking = text_of(block.words) in document.koppen
            found += [text_of(block.words)] * taking
        if taking or (isinstance(block, Paragraph) and block.kind == "bron"):
            kept.append(block)
    missing = set(document.koppen) - set(found)
    if missing:
        raise DocumentError(f"{document.pagina}.md: {document.naam} zoekt de kop {', '.join(sorted(missing))}")
    return kept


def _sources_of(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """A paragraph with the titles of the sources that the words link to: on paper a link tells nothing."""
    named = dict.fromkeys(run.source for run in runs_in(blocks) if run.source)
    runs = [Run("Genoemde bronnen: ")]
    for source in named:
        runs += [Run(sources()[source].title, address=sources()[source].url), Run("; ")]
    return (Paragraph((*runs[:-1], Run(".")), "bron"),) if named else ()
