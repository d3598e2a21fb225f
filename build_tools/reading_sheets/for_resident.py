"""For somebody who lives in the municipality: ten questions, each about words of ours to say back in own words."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from build_tools.documents.blocks import Block, Heading, PaperQuestion, Questions
from build_tools.reading_sheets.items import Item, Role, Sheet, hash_of, judgement, paragraph, words
from decision_aids.aids import versions
from decision_aids.law.typed_tables import DataFileError, read_file
from decision_aids.rules.model import Outcome

FILE = Path(__file__).with_name("resident.toml")
HOW_MANY = 10


@dataclass(frozen=True, slots=True)
class Said:
    """An outcome of an aid, and what is asked about its words; the names of the fields are those of the data file."""

    hulpmiddel: str
    uitkomst: str
    vraag: str


@dataclass(frozen=True, slots=True)
class _File:
    vraag: tuple[Said, ...]


@cache
def questions() -> tuple[Said, ...]:
    """The ten questions. Raises DataFileError where there are fewer or more."""
    found = read_file(_File, FILE).vraag
    if len(found) != HOW_MANY:
        raise DataFileError(f"{FILE.name}: {len(found)} vragen; het zijn er {HOW_MANY}")
    return found


def sheets() -> Iterator[Sheet]:
    """One sheet with all questions."""
    yield Sheet(
        Role.BEWONER,
        "leesblad-bewoner",
        "Leesblad voor een bewoner: zeg het in uw eigen woorden",
        "Lees elk stukje één keer. Geef daarna antwoord zonder terug te kijken. Er is geen fout antwoord: wij willen "
        "weten of onze woorden duidelijk zijn. Wie erbij zit, kruist aan of het is begrepen.",
        tuple(_item(number, said) for number, said in enumerate(questions(), start=1)),
    )


def _item(number: int, said: Said) -> Item:
    outcome = _outcome(said)
    return Item(
        Role.BEWONER,
        f"vraag:{said.hulpmiddel}:{said.uitkomst}",
        hash_of(said.vraag, outcome.title, outcome.explanation),
        tuple(_blocks(number, said, outcome)),
    )


def _outcome(said: Said) -> Outcome:
    """The outcome in the newest version of its aid. Raises DataFileError where it has none of that name."""
    known = versions(said.hulpmiddel)[-1]
    for outcome in (*known.outcomes, known.undecided):
        if outcome.id == said.uitkomst:
            return outcome
    raise DataFileError(f"{FILE.name}: {said.hulpmiddel} kent uitkomst {said.uitkomst} niet")


def _blocks(number: int, said: Said, outcome: Outcome) -> Iterator[Block]:
    yield Heading(2, words(f"Vraag {number}"))
    yield paragraph(f"{outcome.title}. {outcome.explanation}")
    asked = PaperQuestion(said.vraag, "", "Zeg of schrijf het in uw eigen woorden.", line=False, boxes=())
    yield Questions("", (asked,))
    yield judgement(Role.BEWONER, "Is het begrepen?")
