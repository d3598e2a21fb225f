"""The questions of the study of 2016 as an instrument, so that it can be done again and compared."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import pairwise

from build_tools.teaching.reading import read_one


class Deel(StrEnum):
    """The three parts of the interview."""

    ALGEMEEN = "algemeen"
    VERORDENING = "verordening"
    UITVOERING = "uitvoering"


DELEN = {
    Deel.ALGEMEEN: "Over jou en je team",
    Deel.VERORDENING: "Over de verordening",
    Deel.UITVOERING: "Over de uitvoering",
}
VERSION = "2026-11-25"
"""The version of the instrument: another one wherever a question, its order or its codes change."""

IN_BIJLAGE = 31
"""How many questions bijlage 4 of the study asks."""


@dataclass(frozen=True, slots=True)
class Interviewvraag:
    """One question: `codes` are short answers beside the words, `in_2016` is what the study found.

    `bijlage` is the place of the question in bijlage 4.
    """

    id: str
    bijlage: int
    deel: Deel
    vraag: str
    in_2016: str
    hulp: str = ""
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Vragenlijst:
    """All questions, in the order in which they are asked."""

    vragen: tuple[Interviewvraag, ...]


@cache
def interview() -> tuple[Interviewvraag, ...]:
    """The questions of the interview. Raises TeachingError where the file is no sound instrument."""
    return read_one(Vragenlijst, "interview.toml", lambda read: faults_of(read.vragen), explains).vragen


def explains(read: Vragenlijst) -> Iterator[str]:
    """The sentences that may state law: the help beside a question. What was found in 2016 is no law."""
    yield from (question.hulp for question in read.vragen)


def interview_shape() -> dict[str, object]:
    """What a file of one interview may hold, for JSON: its version, and for each column the codes or nothing."""
    columns: dict[str, tuple[str, ...]] = {"code": (), "datum": ()}
    for question in interview():
        if question.codes:
            columns[f"{question.id}_code"] = question.codes
        columns[question.id] = ()
    return {"versie": VERSION, "kolommen": columns}


def faults_of(questions: tuple[Interviewvraag, ...]) -> Iterator[str]:
    """What is wrong with the questions, in Dutch: a question of the study that is left out, or out of its order."""
    asked = [question.bijlage for question in questions]
    missing = sorted(set(range(1, IN_BIJLAGE + 1)) - set(asked))
    yield from (f"vraag {number} van bijlage 4 ontbreekt" for number in missing)
    yield from (f"vraag {later} staat na vraag {first}" for first, later in pairwise(asked) if later < first)
    if len({question.id for question in questions}) < len(questions):
        yield "twee vragen hebben dezelfde id"
    yield from (f"vraag {question.id}: in_2016 is leeg" for question in questions if not question.in_2016.strip())
