"""Every file that can be taken along, with its licence, date and checksum: a list to read, and one for programmes."""

import hashlib
import json
from collections.abc import Iterator
from datetime import date
from html import escape
from pathlib import Path
from typing import NamedTuple

from build_tools.pages.aid_schemas import LICENCE
from build_tools.pages.markers import MarkerError
from decision_aids import __version__
from decision_aids.rules.dutch import dutch_date

PAGE, CATALOGUE = "over/open-data.md", "over/open-data.json"
PLACE = "<!-- alle bestanden -->"
HEAD = (
    '<thead><tr><th scope="col">Bestand</th><th scope="col">Grootte</th>'
    '<th scope="col">Controlegetal (SHA-256)</th></tr></thead>'
)

SORTS = {
    "regels/": "De regels van de hulpmiddelen",
    "verordeningen/": "Alle verordeningen",
    "gemeente/": "Een eigen editie",
    "praktijk/": "Papier en praktijk",
    "trainer/": "Leren en oefenen",
    "documenten/": "Documenten om te printen of te veranderen",
    "over/": "Hoe de code in elkaar zit",
}
"""The folders in which such files are, in the order of the page, and what is in them."""


class Listed(NamedTuple):
    """A file: where it is on the site, how big it is, and its SHA-256."""

    path: str
    size: int
    sha256: str


def stage_open_data(staged: Path) -> None:
    """Fill in the list on its page and write the catalogue, once everything else is in the folder `staged`.

    Raises MarkerError for a page without a place for the list.
    """
    files = list(_files(staged))
    page = staged / PAGE
    text = page.read_text(encoding="utf-8")
    if PLACE not in text:
        raise MarkerError(f"{PAGE}: {PLACE}: hier hoort de lijst te komen, maar deze regel ontbreekt")
    page.write_text(text.replace(PLACE, _as_markdown(files)), encoding="utf-8")
    catalogue = {
        "titel": "Werkwijzer Tegenprestatie",
        "licentie": LICENCE,
        "uitgave": __version__,
        "datum": edition_day().isoformat(),
        "bestanden": [{"pad": each.path, "bytes": each.size, "sha256": each.sha256} for each in files],
    }
    written = json.dumps(catalogue, ensure_ascii=False, indent=1)
    (staged / CATALOGUE).write_text(f"{written}\n", encoding="utf-8")


def edition_day() -> date:
    """The day of this edition, from which its number is made."""
    year, month, day = __version__.split(".")[:3]
    return date(int(year), int(month), int(day))


def _files(staged: Path) -> Iterator[Listed]:
    for folder in SORTS:
        for file in sorted((staged / folder).rglob("*")):
            if file.is_file() and file.suffix != ".md":
                content = file.read_bytes()
                path = file.relative_to(staged).as_posix()
                yield Listed(path, len(content), hashlib.sha256(content).hexdigest())


def _as_markdown(files: list[Listed]) -> str:
    lines = [f"Datum van alle bestanden: {dutch_date(edition_day())}. Licentie van alle bestanden: {LICENCE}."]
    for folder, about in SORTS.items():
        rows = [_row(each, folder) for each in files if each.path.startswith(folder)]
        if rows:
            lines += [
                "",
                f"### {about}",
                "",
                '<div class="file-list"><table>',
                HEAD,
                "<tbody>",
                *rows,
                "</tbody>",
                "</table></div>",
            ]
    return "\n".join(lines)


def _row(file: Listed, folder: str) -> str:
    address, name = escape(f"../../{file.path}"), escape(file.path.removeprefix(folder))
    return (
        f'<tr><td><a href="{address}">{name}</a></td><td>{max(1, round(file.size / 1000))} kB</td>'
        f"<td><code>{file.sha256}</code></td></tr>"
    )
