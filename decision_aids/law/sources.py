"""The source register: every law, document and ruling that a rule or a page rests on."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files

from decision_aids.law.typed_tables import read_register


class Certainty(StrEnum):
    """How well a source was seen."""

    GEZIEN = "gezien"
    DEELS_GEZIEN = "deels-gezien"
    ALGEMEEN_BEKEND = "algemeen-bekend"
    ONZEKER = "onzeker"


@dataclass(frozen=True, slots=True)
class Source:
    """One source: what it is, what it says for this project, when it is from and when and how well it was seen.

    `dated` is free text, since some sources carry only a year or no date at all; `url` is empty where none is known.
    """

    id: str
    title: str
    says: str
    dated: str
    seen_on: date
    certainty: Certainty
    url: str = ""
    note: str = ""


@cache
def sources() -> dict[str, Source]:
    """All sources by id, in the order of the register. Raises DataFileError for a malformed entry."""
    return read_register(Source, files(__package__).joinpath("sources.toml"))
