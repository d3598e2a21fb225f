"""The register of contested readings: where the words of the law leave more than one tenable reading."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from decision_aids.law.typed_tables import read_register


@dataclass(frozen=True, slots=True)
class Way:
    """One way to read the law: what it comes to, and the ids of the sources that speak for it."""

    says: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A question that the words leave open, the ways to read them, and which of them we follow.

    `followed` is what we do with it and `why` the reason. `undecided_by` says why no aid rests on it, where none does.
    """

    id: str
    question: str
    ways: tuple[Way, ...]
    followed: str
    why: str
    looked_at_on: date
    undecided_by: str = ""


@cache
def readings() -> dict[str, Reading]:
    """All contested readings by id, in the order of the register. Raises DataFileError for a malformed entry."""
    return read_register(Reading, files(__package__).joinpath("readings.toml"))
