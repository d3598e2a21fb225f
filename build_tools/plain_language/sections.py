"""The parts of the site and what is asked of the language of each, from sections.toml."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("sections.toml")


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the site: whom it is for, the beginnings of its addresses, and the bounds of its language."""

    name: str
    reason: str
    pages: tuple[str, ...]
    words_mean: float
    words_longest: int
    flesch_douma: float
    rare_share: float


@cache
def sections() -> Mapping[str, Section]:
    """The sections by name. Raises TypeError where one lacks a bound or has another."""
    tables = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return {name: Section(name=name, **table | {"pages": tuple(table["pages"])}) for name, table in tables.items()}


def section_of(address: str) -> Section:
    """The section of a page. Raises KeyError for a page that belongs to none."""
    fitting = [
        (len(beginning), section.name)
        for section in sections().values()
        for beginning in section.pages
        if address.startswith(beginning)
    ]
    if not fitting:
        raise KeyError(f"{address}: hoort bij geen deel van {FILE.name}")
    return sections()[max(fitting)[1]]
