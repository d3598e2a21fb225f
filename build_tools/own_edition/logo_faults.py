"""What a logo may hold: shapes, letters and colours. The site serves it as its own, so it can run and load nothing.

What is not named here is refused, for a list of what is dangerous is never whole.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.parsers import expat

LARGEST_LOGO = 100_000
SVG, XML = "http://www.w3.org/2000/svg", "http://www.w3.org/XML/1998/namespace"
SHAPES = """
svg g defs title desc path rect circle ellipse line polyline polygon text tspan
linearGradient radialGradient stop clipPath mask
"""
LOOKS = """
id class style role aria-label aria-labelledby aria-hidden version baseProfile lang data-name
viewBox preserveAspectRatio x y width height transform d points rx ry r cx cy x1 y1 x2 y2 dx dy rotate pathLength
fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit
stroke-dasharray stroke-dashoffset color opacity display visibility overflow paint-order vector-effect
shape-rendering enable-background isolation clip-path clip-rule clipPathUnits mask maskUnits maskContentUnits
gradientUnits gradientTransform spreadMethod fx fy fr offset stop-color stop-opacity
font-family font-size font-style font-weight letter-spacing word-spacing text-anchor dominant-baseline
textLength lengthAdjust
"""
MOVES = "matrix translate translatex translatey scale rotate skewx skewy"
COLOURS = "rgb rgba hsl hsla"
ELEMENTS, ATTRIBUTES = frozenset(SHAPES.split()), frozenset(LOOKS.split())
FUNCTIONS = frozenset((*MOVES.split(), *COLOURS.split()))
OF_XML = frozenset(("space", "lang"))
WORDS = frozenset(("id", "class", "aria-label", "aria-labelledby", "data-name"))
"""Attributes that are read by people or as a name; what brackets in them say, is no function."""
FUNCTION = re.compile(r"([\w-]*)\s*\(")
OWN_PART = re.compile(r"url\(\s*([\"']?)#[\w.-]+\1\s*\)", re.IGNORECASE)
SHAPES_ONLY = "een logo heeft alleen vormen, letters en kleuren. Bewaar het als gewone svg"


def faults_of_logo(logo: Path) -> Iterator[str]:
    """What is wrong with the drawing in a file, in words that follow the name of the field."""
    try:
        drawing = logo.read_bytes()
    except OSError:
        yield f" is “{logo.name}”: dat bestand staat niet naast de editie, of is niet te lezen"
        return
    if len(drawing) > LARGEST_LOGO:
        yield f" is “{logo.name}”: toegestaan is een svg van hoogstens {LARGEST_LOGO // 1000} kB"
        return
    found = _Reading()
    try:
        found.parser.Parse(drawing, True)
    except _RefusedError as refusal:
        yield f" is “{logo.name}”: {refusal}"
    except expat.ExpatError as error:
        yield f" is “{logo.name}”: geen svg in UTF-8; op regel {error.lineno} is die niet te lezen"
    # What stands in it twice is told once, with its first line.
    for part, line in found.not_allowed.items():
        yield f" is “{logo.name}”: op regel {line} staat {part}; {SHAPES_ONLY}"


class _RefusedError(Exception):
    """A drawing that is read no further."""


class _Reading:
    """One drawing as it is read: `not_allowed` has each part that may not be in it, with the line where it is first.

    An entity can only be declared in a DOCTYPE that declares; that ends the reading, so none is ever expanded.
    """

    def __init__(self) -> None:
        self.not_allowed: dict[str, int] = {}
        self.parser = parser = expat.ParserCreate("utf-8", " ")
        parser.XmlDeclHandler = self._declared
        parser.StartDoctypeDeclHandler = self._doctype
        parser.ProcessingInstructionHandler = self._instruction
        parser.StartElementHandler = self._element
        self._begun = False

    def _declared(self, _version: str, encoding: str | None, _standalone: int) -> None:
        # A browser would follow another encoding, and might read another drawing than was read here.
        if encoding is not None and encoding.lower() != "utf-8":
            raise _RefusedError(f"bewaard in {encoding}; toegestaan is UTF-8")

    def _doctype(self, _name: str, _system: str | None, _public: str | None, declares: int) -> None:
        if declares:
            raise _RefusedError(f"er staat een DOCTYPE met eigen namen in; {SHAPES_ONLY}")

    def _instruction(self, target: str, _data: str) -> None:
        self._refuse(f"<?{target}?>")

    def _element(self, name: str, attributes: dict[str, str]) -> None:
        space, _, local = name.rpartition(" ")
        if not self._begun and (space, local) != (SVG, "svg"):
            raise _RefusedError(f'begint met <{local}>; toegestaan is een svg, met xmlns="{SVG}"')
        self._begun = True
        if space != SVG or local not in ELEMENTS:
            self._refuse(f"<{local}>")
            return
        for attribute, value in attributes.items():
            of, _, plain = attribute.rpartition(" ")
            if plain not in (OF_XML if of == XML else () if of else ATTRIBUTES):
                self._refuse(f"{plain}= bij <{local}>")
            elif plain not in WORDS and _reaches_out(value):
                self._refuse(f'{plain}="{value[:60]}" bij <{local}>')

    def _refuse(self, part: str) -> None:
        self.not_allowed.setdefault(part, self.parser.CurrentLineNumber)


def _reaches_out(value: str) -> bool:
    """Whether a value calls anything but colours, moves and parts of the drawing; an escape could hide a call."""
    calls = FUNCTION.findall(OWN_PART.sub("", value))
    return "\\" in value or any(name.lower() not in FUNCTIONS for name in calls)
