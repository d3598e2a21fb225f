"""The cases to hand out as files to change in a word processor: the same words as on paper."""

from collections.abc import Iterable, Iterator

from build_tools.documents import blocks as paper
from build_tools.documents.blocks import Content, text_of
from build_tools.documents.case_hand_outs import case_hand_outs
from decision_aids.documents.blocks import Block, Bullets, Document, Heading, Lines, Table, plain
from decision_aids.writers.docx import docx
from decision_aids.writers.odt import odt

WRITERS = {"odt": odt, "docx": docx}
LINES_FOR_AN_ANSWER = 3
READ_FIRST = (
    plain("Verander wat je wilt, en bewaar het onder een andere naam."),
    plain("Verander je een feit of een regel? Reken de casus dan opnieuw na met het hulpmiddel."),
    plain("Gebruik nooit de naam of het verhaal van een echt mens."),
)


def editable_hand_outs() -> Iterator[tuple[str, bytes]]:
    """Each file by its name. The title is no block of theirs: the writers set it themselves."""
    for described, content in case_hand_outs():
        yield from editable(described.naam, content, READ_FIRST)


def editable(name: str, content: Content, read_first: tuple[Block, ...]) -> Iterator[tuple[str, bytes]]:
    """The files of one document, by their names, with what its user reads first."""
    document = Document(content.title, read_first, (*_blocks(content.blocks[1:]), plain(content.foot)))
    for ending, write in WRITERS.items():
        yield f"{name}.{ending}", write(document)


def _blocks(found: Iterable[paper.Block]) -> Iterator[Block]:
    for block in found:
        match block:
            case paper.Heading(words=words):
                yield Heading(text_of(words))
            case paper.Paragraph(words=words):
                yield plain(text_of(words))
            case paper.Items(items=items):
                yield Bullets(tuple((_joined(item),) for item in items))
            case paper.Table(header=header, rows=rows):
                cells = tuple(tuple((text_of(cell),) for cell in row) for row in rows)
                yield Table(tuple(map(text_of, header)), cells)
            case paper.Questions(rows=questions):
                yield from (each for question in questions for each in _question(question))


def _question(question: paper.PaperQuestion) -> Iterator[Block]:
    yield plain(f"{question.text} {question.write}".strip())
    yield Bullets(tuple((box,) for box in question.boxes)) if question.boxes else Lines(LINES_FOR_AN_ANSWER)


def _joined(item: tuple[paper.Block, ...]) -> str:
    return " ".join(text_of(block.words) for block in item if isinstance(block, paper.Paragraph))
