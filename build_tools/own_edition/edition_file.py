"""Reads the file of an edition, and says of everything that is wrong in it what, on which line, and what is allowed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from unicodedata import normalize

from build_tools.own_edition import toml_lines
from build_tools.own_edition.by_law_faults import oddities
from build_tools.own_edition.colours import colour_of
from build_tools.own_edition.edition_faults import faults_of_edition
from build_tools.own_edition.edition_schema import SINCE
from build_tools.own_edition.embedding import Inbedding
from build_tools.own_edition.faults import EditionFileError, Fault, placed, told
from build_tools.own_edition.file_text import text_of
from build_tools.own_edition.name_faults import slug_of
from build_tools.own_edition.shape_faults import MISSING, faults_of_shape
from build_tools.own_edition.toml_syntax import Parsed, parsed
from decision_aids.aids import aid_ids


@dataclass(frozen=True, slots=True)
class Edition:
    """What is a municipality's own: who it is, how it looks, which aids it shows, and its by-laws as tables of TOML.

    `opmerkingen` has a line for each thing that may be right but mostly is not; empty where there is none.
    """

    naam: str
    contact: str
    bezwaar: str
    colour: str
    logo: Path | None
    hulpmiddelen: tuple[str, ...]
    inbedding: Inbedding | None
    bestaat_sinds: date | None
    ontstaan_uit: tuple[str, ...]
    verordeningen: tuple[dict[str, Any], ...]
    opmerkingen: str

    @property
    def slug(self) -> str:
        """The name as folders of municipalities are called."""
        return slug_of(self.naam)


def read_edition(file: Path, today: date) -> Edition:
    """The edition in a file, as it may be on a day. Raises EditionFileError, which names every fault with its line."""
    text = text_of(file)
    found = parsed(text)
    lines = toml_lines.lines_of(text)
    if found.table is None or found.broken:
        of_shape = placed(_beside(found, lines), lines)
        raise EditionFileError(told(file.name, [*found.broken.items(), *of_shape]))
    table = found.table
    if faults := faults_of_edition(table, file.parent, today):
        raise EditionFileError(told(file.name, placed(faults, lines)))
    shown = tuple(table.get("hulpmiddelen", aid_ids()))
    odd = [(line, f"let op: {words}") for line, words in placed(oddities(table["verordeningen"], today), lines)]
    return Edition(
        naam=normalize("NFC", table["naam"]),
        contact=table["contact"],
        bezwaar=table["bezwaar"],
        colour=colour_of(table.get("kleur", "blauwgroen")),
        logo=file.parent / table["logo"] if "logo" in table else None,
        hulpmiddelen=shown,
        inbedding=_embedding(table, shown),
        bestaat_sinds=table.get(SINCE),
        ontstaan_uit=tuple(table.get("ontstaan_uit", ())),
        verordeningen=tuple(table["verordeningen"]),
        opmerkingen=told(file.name, odd),
    )


def _beside(found: Parsed, lines: dict[toml_lines.Path, int]) -> list[Fault]:
    """What is wrong in the lines that could be read; what a line that could not be read would say, is not missing."""
    if found.table is None:
        return []
    unread = {path for path, line in lines.items() if line in found.broken}
    # A line without a name that can be read may be that of any field.
    all_named = found.broken.keys() <= set(lines.values())
    return [
        (path, words)
        for path, words in faults_of_shape(found.table)
        if path not in unread and (all_named or not words.startswith(MISSING))
    ]


def _embedding(table: Mapping[str, Any], shown: tuple[str, ...]) -> Inbedding | None:
    asked = table.get("inbedding")
    if asked is None:
        return None
    return Inbedding(sites=tuple(asked["sites"]), hulpmiddelen=tuple(asked.get("hulpmiddelen", shown)))
