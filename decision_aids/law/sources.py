"""The source register: every law, document and ruling that a rule or a page rests on."""

import tomllib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files


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
    """All sources by id, in the order of the register. Raises TypeError or ValueError for a malformed entry."""
    data = tomllib.loads(files(__package__).joinpath("sources.toml").read_text(encoding="utf-8"))
    return {
        source_id: Source(id=source_id, certainty=Certainty(entry.pop("certainty")), **entry)
        for source_id, entry in data.items()
    }
