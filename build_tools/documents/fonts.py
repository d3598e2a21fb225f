"""The fonts of the site in the form in which a typesetter reads them, and a stand-in for signs that they lack."""

import hashlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

STAND_IN = "Stand-in"
KEPT = Path(__file__).resolve().parents[2] / "build" / "cache" / "documents" / "fonts"
EM, WIDTH, EDGE = 1000, 600, 60


def unpacked(fonts: Iterable[Path]) -> list[Path]:
    """The web fonts as TrueType, each kept by its contents."""
    return [_unpacked(font) for font in fonts]


def _unpacked(font: Path) -> Path:
    target = KEPT / hashlib.sha256(font.read_bytes()).hexdigest()[:16] / f"{font.stem}.ttf"
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        opened = TTFont(font, recalcTimestamp=False)
        opened.flavor = None
        aside = target.with_suffix(".part")
        opened.save(aside)
        aside.replace(target)
    return target


def missing_from(fonts: Iterable[Path], text: str) -> str:
    """The signs of a text that not every one of the fonts has, in order."""
    known = set.intersection(*(_signs(font) for font in fonts))
    return "".join(sorted({sign for sign in text if ord(sign) not in known and sign not in "\t\n\r"}))


@cache
def _signs(font: Path) -> set[int]:
    return set(TTFont(font).getBestCmap())


def write_stand_in(signs: str, target: Path) -> None:
    """Write a font that shows each of these signs as an empty box: a reader sees that one is missing there.

    The sign itself stays in the document, so it can be copied and read aloud. Each has a box of its own, for a
    document says by the box which sign it is.
    """
    names = {ord(sign): f"u{ord(sign):05X}" for sign in signs}
    order = [".notdef", *names.values()]
    builder = FontBuilder(EM, isTTF=True)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap(names)
    builder.setupGlyf({name: _box() for name in order})
    builder.setupHorizontalMetrics(dict.fromkeys(order, (WIDTH, EDGE)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": STAND_IN, "styleName": "Regular", "psName": STAND_IN, "fullName": STAND_IN})
    builder.setupOS2(sTypoAscender=800, sTypoDescender=-200, usWinAscent=800, usWinDescent=200)
    builder.setupPost()
    builder.font.recalcTimestamp = False
    builder.save(target)


def _box() -> object:
    pen = TTGlyphPen(None)
    for inset, corners in ((0, (0, 1, 2, 3)), (50, (3, 2, 1, 0))):
        left, right, top = EDGE + inset, WIDTH - EDGE - inset, 650 - inset
        points = [(left, inset), (left, top), (right, top), (right, inset)]
        pen.moveTo(points[corners[0]])
        for corner in corners[1:]:
            pen.lineTo(points[corner])
        pen.closePath()
    return pen.glyph()
