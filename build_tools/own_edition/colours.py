"""The colour of an edition: from a palette that was looked at, or an own one that is refused where it cannot be read.

Contrast as WCAG 2.2 defines it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
"""

PALETTE = {
    "blauwgroen": "#0b4a5e",
    "blauw": "#154273",
    "groen": "#1f4d2b",
    "paars": "#42145f",
    "bordeaux": "#6b1230",
    "antraciet": "#2f3a40",
}
LEAST_CONTRAST = 7.0
"""Of white words on the colour, and of words in the colour on white: the same number."""

DARKER = 0.75


def colour_of(name: str) -> str:
    """The colour that a name of the palette or a number such as #0b4a5e stands for."""
    return PALETTE.get(name, name)


def contrast_with_white(colour: str) -> float:
    """How much a colour such as #0b4a5e differs from white, from 1 to 21."""
    return 1.05 / (_luminance(colour) + 0.05)


def as_styles(colour: str) -> str:
    """The names of the style sheet that take this colour, in the light scheme; the dark one keeps its own."""
    darker = "#" + "".join(f"{round(part * DARKER):02x}" for part in _parts(colour))
    return f"""
:root {{
  --link: {colour};
  --link-hover: {darker};
  --bar: {colour};
  --bar-hover: {darker};
  --accent: {colour};
}}
"""


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _parts(colour: str) -> tuple[int, int, int]:
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return red, green, blue
