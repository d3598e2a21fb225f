"""Everything that is wrong with the table of an edition: first its shape, and where that is right what it says."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from build_tools.own_edition.by_law_faults import faults_of_by_laws
from build_tools.own_edition.colours import LEAST_CONTRAST, PALETTE, colour_of, contrast_with_white
from build_tools.own_edition.edition_schema import SINCE
from build_tools.own_edition.faults import Fault
from build_tools.own_edition.logo_faults import faults_of_logo
from build_tools.own_edition.name_faults import faults_of_names
from build_tools.own_edition.shape_faults import faults_of_shape


def faults_of_edition(table: Mapping[str, Any], folder: Path, today: date) -> list[Fault]:
    """What is wrong with a table; `folder` is where the logo stands, and nobody looked at a by-law after `today`."""
    return list(faults_of_shape(table)) or [*_of_what_it_says(table, folder, today)]


def _of_what_it_says(table: Mapping[str, Any], folder: Path, today: date) -> Iterator[Fault]:
    yield from faults_of_by_laws(table["verordeningen"], table.get(SINCE, date.min), today)
    yield from faults_of_names(table)
    if "ontstaan_uit" in table and SINCE not in table:
        yield ("ontstaan_uit",), f" staat er zonder {SINCE}: de eerste dag van de gemeente"
    contrast = contrast_with_white(colour_of(table.get("kleur", "blauwgroen")))
    if contrast < LEAST_CONTRAST:
        allowed = f"{LEAST_CONTRAST:g} : 1 of meer, zoals {', '.join(PALETTE)}"
        yield ("kleur",), f" is {table['kleur']}: contrast met wit {contrast:.1f} : 1; toegestaan: {allowed}"
    if "logo" in table:
        yield from ((("logo",), words) for words in faults_of_logo(folder / table["logo"]))
