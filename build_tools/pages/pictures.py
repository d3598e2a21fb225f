"""Makes the pictures of the site: on a page a list that its styles draw, in a document on paper an SVG.

So the words of a picture are words of the page, in its font: they grow, wrap, and can be read aloud and translated. SVG
does not wrap words, so they are wrapped here, for a letter somewhat wider than that of the documents.
"""

import re
import textwrap
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from xml.sax.saxutils import escape

from build_tools.pages.aid_pages import TEMPLATES
from decision_aids.law.typed_tables import read_file

MARKER = re.compile(r"^<!-- prent: (?P<name>[^>]*) -->$", re.MULTILINE)

WIDTH = 360
EDGE = 2
GAP = 18
PADDING = 12
HEADING_LINE, TEXT_LINE = 21, 20
HEADING_LETTER, TEXT_LETTER = 9.0, 7.8


class PictureError(Exception):
    """A page that asks for a picture that does not exist."""


class Shape(StrEnum):
    """How the parts of a picture hang together."""

    STAPPEN = "stappen"
    LAGEN = "lagen"
    TIJDLIJN = "tijdlijn"
    BLOKKEN = "blokken"

    @property
    def margin(self) -> int:
        """The room left of the boxes: for a number, for a line with dots, or none."""
        return {Shape.STAPPEN: 40, Shape.TIJDLIJN: 30}.get(self, EDGE)

    @property
    def ordered(self) -> bool:
        """Whether the parts have an order."""
        return self is not Shape.BLOKKEN

    @property
    def arrows(self) -> bool:
        """Whether each box leads to the next."""
        return self in {Shape.STAPPEN, Shape.LAGEN}


@dataclass(frozen=True, slots=True)
class Part:
    """One box: a heading, a sentence or two, and whether it is uncertain."""

    kop: str
    tekst: str
    onzeker: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A title, a shape and the parts from top to bottom."""

    titel: str
    vorm: Shape
    delen: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of words in a box, at its height in the picture."""

    words: str
    y: int
    bold: bool


@dataclass(frozen=True, slots=True)
class Box:
    """Where a part stands in the picture."""

    top: int
    height: int
    lines: tuple[Line, ...]
    uncertain: bool

    @property
    def middle(self) -> float:
        """Halfway down the box: where its number or dot stands."""
        return self.top + self.height / 2


@cache
def pictures() -> dict[str, Picture]:
    """All pictures by name. Raises DataFileError for a malformed one."""
    return read_file(_File, Path(__file__).with_suffix(".toml")).prenten


@dataclass(frozen=True, slots=True)
class _File:
    prenten: dict[str, Picture]


def svg(picture: Picture) -> str:
    """The picture as an SVG document, in the font of the documents; it is as wide as a phone."""
    boxes = boxes_of(picture)
    return TEMPLATES.get_template("picture.svg.j2").render(
        title=escape(picture.titel),
        shape=picture.vorm.value,
        arrows=picture.vorm.arrows,
        boxes=boxes,
        width=WIDTH,
        height=boxes[-1].top + boxes[-1].height + EDGE,
        left=picture.vorm.margin,
        axis=16,
        edge=EDGE,
        gap=GAP,
        padding=PADDING,
    )


def boxes_of(picture: Picture) -> list[Box]:
    """The parts of a picture set below each other, each as high as its words ask."""
    room = WIDTH - picture.vorm.margin - EDGE - 2 * PADDING
    boxes: list[Box] = []
    top = EDGE
    for part in picture.delen:
        y = top + PADDING - 5
        lines: list[Line] = []
        for words in textwrap.wrap(part.kop, int(room / HEADING_LETTER)):
            y += HEADING_LINE
            lines.append(Line(escape(words), y, bold=True))
        for words in textwrap.wrap(part.tekst, int(room / TEXT_LETTER)):
            y += TEXT_LINE
            lines.append(Line(escape(words), y, bold=False))
        boxes.append(Box(top, y + PADDING - top, tuple(lines), part.onzeker))
        top = y + PADDING + GAP
    return boxes


def with_pictures(text: str, page: str) -> str:
    """The text of the page `page` with each picture it asks for. Raises PictureError for one that does not exist."""
    known = pictures()

    def shown(match: re.Match[str]) -> str:
        name = match["name"]
        if name not in known:
            raise PictureError(f"{page}.md: prent {name} bestaat niet; er zijn: {', '.join(known)}")
        return TEMPLATES.get_template("picture.html.j2").render(picture=known[name]).strip()

    return MARKER.sub(shown, text)
