"""Paper against practice: what the by-laws of the ten say beside what the interviews found, drawn and as open data."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import count
from pathlib import Path
from xml.sax.saxutils import escape

from build_tools.pages.aid_pages import TEMPLATES
from build_tools.pages.by_law_charts import BAR, COLOURS, EDGE, LINE, shown
from build_tools.pages.by_law_pages import study_of
from build_tools.pages.by_law_words import CONSEQUENCES, ROLES, SITUATIONS, consequence
from build_tools.pages.pictures import WIDTH
from build_tools.pages.practice import STUDIED, practice_of
from decision_aids.law.gemeenten import studied
from decision_aids.law.gemeenten.model import Gevolg, Soort
from decision_aids.law.gemeenten.study import Rol

SUBJECTS = (Soort.VRIJWILLIGERSWERK, Soort.MANTELZORG)
"""Of these the study found what they are in practice."""
HEARD_AT = ("§4.2.1", "§5.1")
"""Where the study tells what the interviews found of one municipality, and lays it beside the by-law."""
CSV_FILE = "praktijk.csv"
AS_ON_PAPER = {
    Rol.VRIJSTELLING: Gevolg.VRIJSTELLING,
    Rol.INVULLING: Gevolg.TELT_MEE,
    Rol.NIET_GEREGELD: Gevolg.NIET_GEREGELD,
    Rol.NIET_GEVONDEN: Gevolg.NIET_GEVONDEN,
}
"""What a by-law says where it says what was found in practice."""


class Verdict(StrEnum):
    """Whether paper and practice are the same."""

    SAME = "hetzelfde"
    OTHER = "anders"
    UNKNOWN = "niet te zeggen"


@dataclass(frozen=True, slots=True)
class Pair:
    """One of the ten: what its by-law does with a situation, in words and where that was read, and what was heard."""

    page: str
    name: str
    paper: Gevolg
    paper_words: str
    read_at: tuple[str, ...]
    practice: Rol

    @property
    def heard_at(self) -> tuple[str, ...]:
        """Where the practice was read; nowhere if it was not found."""
        return () if self.practice is Rol.NIET_GEVONDEN else HEARD_AT

    @property
    def verdict(self) -> Verdict:
        """The same, other, or unknown where one of the two is."""
        if Gevolg.NIET_GEVONDEN in (self.paper, AS_ON_PAPER[self.practice]):
            return Verdict.UNKNOWN
        return Verdict.SAME if self.paper is AS_ON_PAPER[self.practice] else Verdict.OTHER


def pairs(subject: Soort) -> list[Pair]:
    """The ten, in the order of their pages. Raises KeyError for a situation of which the practice was not asked."""
    if subject not in SUBJECTS:
        raise KeyError(f"{subject}; toegestaan: {', '.join(SUBJECTS)}")
    found = []
    for page, (slug, name) in STUDIED.items():
        by_law = studied()[slug]
        ground = by_law.verordening.gronden[subject]
        role = practice_of(by_law).vrijwilligerswerk if subject is SUBJECTS[0] else practice_of(by_law).mantelzorg
        read_at = tuple(place.value for place in study_of(by_law).gronden[subject].plaats)
        found.append(Pair(page, name, ground.gevolg, consequence(ground), read_at, role))
    return found


def practice_chart(subject: str) -> str:
    """The drawing of one situation (`mantelzorg`) and its words as Markdown, for praktijk/vergelijking."""
    soort = Soort(subject.strip()) if subject.strip() in SUBJECTS else None
    if soort is None:
        raise KeyError(f"{subject}; toegestaan: {', '.join(SUBJECTS)}")
    lines = [
        (
            f"{pair.name}, {pair.verdict}",
            f"verordening: {pair.paper_words} ({', '.join(pair.read_at)}). Praktijk: {ROLES[pair.practice]}"
            + (f" ({', '.join(pair.heard_at)})" if pair.heard_at else ""),
        )
        for pair in pairs(soort)
    ]
    return shown(_name(soort), _title(soort), lines)


def write_practice(pictures: Path, pages: Path) -> None:
    """Draw the charts into the folder of pictures, and write the data beside the page that shows them."""
    pictures.mkdir(parents=True, exist_ok=True)
    for soort in SUBJECTS:
        (pictures / f"{_name(soort)}.svg").write_text(pairs_svg(soort), encoding="utf-8")
    pages.mkdir(parents=True, exist_ok=True)
    (pages / CSV_FILE).write_text(practice_csv(), encoding="utf-8", newline="")


def pairs_svg(subject: Soort) -> str:
    """For each of the ten a bar for the by-law and one for the practice, with their words, and whether they agree."""
    rows = []
    half = (WIDTH - 2 * EDGE - LINE) / 2
    top = count(2 * LINE, BAR + 3 * LINE)
    for pair in pairs(subject):
        practice = AS_ON_PAPER[pair.practice]
        rows.append(
            {
                "top": next(top),
                "name": escape(pair.name),
                "verdict": pair.verdict.value,
                "sign": {Verdict.SAME: "=", Verdict.OTHER: "≠", Verdict.UNKNOWN: "?"}[pair.verdict],
                "halves": [
                    (EDGE, escape(CONSEQUENCES[pair.paper]), COLOURS[pair.paper]),
                    (EDGE + half + LINE, escape(ROLES[pair.practice]), COLOURS[practice]),
                ],
            }
        )
    return TEMPLATES.get_template("practice_pairs.svg.j2").render(
        title=escape(_title(subject)),
        rows=rows,
        half=half,
        middle=EDGE + half + LINE / 2,
        right=EDGE + half + LINE,
        width=WIDTH,
        height=next(top),
        bar=BAR,
        line=LINE,
    )


def practice_csv() -> str:
    """What by-law and practice do with each situation, one a line, and where each cell was read.

    With semicolons and a mark of the encoding, as the spreadsheets of Dutch offices expect.
    """
    written = io.StringIO()
    writer = csv.writer(written, delimiter=";", lineterminator="\r\n")
    writer.writerow(
        ("wie", "situatie", "verordening", "verordening_bron", "praktijk", "praktijk_bron", "papier_en_praktijk")
    )
    writer.writerows(_lines())
    return f"\ufeff{written.getvalue()}"


def _lines() -> Iterator[tuple[str, ...]]:
    for soort in SUBJECTS:
        for pair in pairs(soort):
            read_at, heard_at = ", ".join(pair.read_at), ", ".join(pair.heard_at)
            yield (
                *(pair.name, SITUATIONS[soort], pair.paper_words, read_at),
                *(ROLES[pair.practice], heard_at, pair.verdict.value),
            )


def _name(subject: Soort) -> str:
    return f"praktijk-{subject}"


def _title(subject: Soort) -> str:
    return f"Wat was {SITUATIONS[subject]}, op papier en in de praktijk?"
