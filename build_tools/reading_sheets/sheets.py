"""All sheets, as files: as PDF to print, as .docx and .odt, and as TOML to fill in."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from build_tools.documents.blocks import Block, Content, Heading
from build_tools.documents.catalogue import UNOFFICIAL, last_known_day
from build_tools.documents.editable_hand_outs import editable
from build_tools.documents.typesetter import Typesetter
from build_tools.reading_sheets import for_colleague, for_lawyer, for_resident
from build_tools.reading_sheets.answer_file import to_fill_in
from build_tools.reading_sheets.items import Item, Role, Sheet, paragraph, words
from build_tools.reading_sheets.ledger import State, judged, state_of
from decision_aids.documents.blocks import plain

FORM = "wijzer"
READ_FIRST = (
    plain("Vul dit in, of gebruik het bestand met dezelfde naam dat op .toml eindigt: dat kunnen wij teruglezen."),
    plain("Schrijf geen namen op, ook niet de eigen naam."),
)
ROLE_WORDS = {
    Role.JURIST: ("regel", "regels", "door een jurist gelezen"),
    Role.KLANTMANAGER: ("casus", "casussen", "door een klantmanager doorgewerkt"),
    Role.BEWONER: ("vraag", "vragen", "door een bewoner in eigen woorden beantwoord"),
}


@cache  # their list, their files and how much of them was read all ask for them
def all_sheets(project: Path) -> tuple[Sheet, ...]:
    """Every sheet, those of lawyers first."""
    return (*for_lawyer.sheets(project), *for_colleague.sheets(), *for_resident.sheets())


def all_items(project: Path) -> tuple[Item, ...]:
    """Everything that there is to read."""
    return tuple(item for sheet in all_sheets(project) for item in sheet.items)


def content_of(sheet: Sheet) -> Content:
    """A sheet as a document."""
    first: tuple[Block, ...] = (Heading(1, words(sheet.title)), paragraph(sheet.lead, "lead"))
    blocks = (*first, *(block for item in sheet.items for block in item.blocks))
    return Content(FORM, sheet.title, sheet.lead, last_known_day() + UNOFFICIAL, blocks)


def sheet_files(project: Path, typesetter: Typesetter) -> Iterator[tuple[str, bytes]]:
    """Each file by its name. Raises DocumentError."""
    for sheet in all_sheets(project):
        content = content_of(sheet)
        yield f"{sheet.name}.pdf", typesetter.pdf(content).contents
        yield f"{sheet.name}.toml", to_fill_in(sheet).encode()
        yield from editable(sheet.name, content, READ_FIRST)


def sheet_list(project: Path, folder: str) -> str:
    """The sheets as a list in Markdown, each with its files, which stand in that folder as seen from the page."""
    return "\n".join(
        f"- **{sheet.title}** ({len(sheet.items)} {_counted(sheet.role, len(sheet.items))}). "
        f"[Om af te drukken (pdf)]({folder}/{sheet.name}.pdf), [om in te vullen]({folder}/{sheet.name}.toml), "
        f"[voor Word]({folder}/{sheet.name}.docx), [als open document]({folder}/{sheet.name}.odt)"
        for sheet in all_sheets(project)
    )


def read_so_far(project: Path) -> str:
    """How much was read in each role, as a list in Markdown: none as plainly as all."""
    items, ledger = all_items(project), judged()
    return "\n".join(f"- {sentence(state_of(role, items, ledger))}" for role in Role)


def sentence(state: State) -> str:
    """How much was read in one role, with what was found and what changed since."""
    _, many, done = ROLE_WORDS[state.role]
    found = [f"**{state.read} van {state.items} {many}** {done}."]
    if state.read:
        found.append(f"Daarvan in orde: {state.well}. Daarvan niet of niet zeker in orde: {state.otherwise}.")
    if state.stale:
        found.append(f"Gelezen, maar daarna veranderd: {state.stale}. Die tellen niet mee.")
    return " ".join(found)


def _counted(role: Role, number: int) -> str:
    one, many, _ = ROLE_WORDS[role]
    return one if number == 1 else many
