"""Draws what by-laws ask as SVG when the site is built, and says the same in words below each drawing.

By-laws that ask the same stand together, so that a drawing fits a phone; see `pictures` for its letters and colours.
"""

import textwrap
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from xml.sax.saxutils import escape

from build_tools.pages.aid_pages import TEMPLATES
from build_tools.pages.by_law_comparison import Bounds, hour_bounds, month_bounds
from build_tools.pages.by_law_words import CONSEQUENCES, SITUATIONS, duration, first_capital, hours
from build_tools.pages.pictures import WIDTH
from decision_aids.law.gemeenten import by_laws, gemeenten
from decision_aids.law.gemeenten.model import IN_ELKE_VERORDENING, Gevolg, Verordening

CHARTS_FOLDER = "assets/pictures"
"""Where the charts are among the pages."""

SHOWN_WIDTH = 440
EDGE = 6
LINE = 19
BAR = 14
LETTERS_ON_A_LINE = 44
ROOM_FOR_OPEN_ENDS = 1.15
MOST_MARKS = 6

COLOURS = {
    Gevolg.VRIJSTELLING: "#0b4a5e",
    Gevolg.TELT_MEE: "#3d7f95",
    Gevolg.KAN_VRIJSTELLING: "#e0a030",
    Gevolg.UITSTEL: "#f2d49b",
    Gevolg.NEE: "#8c1a1a",
    Gevolg.NIET_GEREGELD: "#9aa9af",
    Gevolg.NIET_GEVONDEN: "#dde5e8",
}


@dataclass(frozen=True, slots=True)
class Span:
    """What some by-laws ask: in words, from where to where, and of which municipalities."""

    words: str
    bounds: Bounds | None
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing: what it is called, in which unit it counts, and its spans from the least to the most."""

    name: str
    title: str
    unit: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """How many by-laws do one thing with a situation."""

    gevolg: Gevolg
    number: int

    @property
    def words(self) -> str:
        """What they do, and how many."""
        return f"{CONSEQUENCES[self.gevolg]}: {self.number}"


def chart(name: str) -> str:
    """A drawing of the by-laws and its words as Markdown, for verordeningen/index. Raises KeyError for another name."""
    drawn = {"uren": _in_words(hours_chart()), "maanden": _in_words(months_chart()), "situaties": _shares_in_words()}
    return drawn[name]


def write_charts(folder: Path) -> None:
    """Draw every chart into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for each in (hours_chart(), months_chart()):
        (folder / f"{each.name}.svg").write_text(spans_svg(each), encoding="utf-8")
    (folder / "verordeningen-situaties.svg").write_text(shares_svg(), encoding="utf-8")


def hours_chart() -> Chart:
    """How many hours a week by-laws ask."""
    title = "Hoeveel uur per week vroegen de verordeningen?"
    return Chart("verordeningen-uren", title, "uur per week", _spans(hour_bounds, lambda text: hours(text.omvang)))


def months_chart() -> Chart:
    """How many months by-laws ask."""
    title = "Hoeveel maanden duurde een tegenprestatie?"
    return Chart("verordeningen-maanden", title, "maanden", _spans(month_bounds, lambda text: duration(text.duur)))


def _spans(bounds: Callable[[Verordening], Bounds | None], words: Callable[[Verordening], str]) -> tuple[Span, ...]:
    alike: dict[tuple[str, Bounds | None], list[str]] = {}
    for by_law in by_laws():
        text = by_law.verordening
        alike.setdefault((words(text), bounds(text)), []).append(gemeenten()[by_law.slug].naam)
    spans = (Span(said, ends, tuple(dict.fromkeys(names))) for (said, ends), names in alike.items())
    return tuple(sorted(spans, key=_from_least))


def _from_least(span: Span) -> tuple[bool, float, float]:
    least, most = span.bounds or (0.0, 0.0)
    return span.bounds is None, least or 0.0, float("inf") if most is None else most


def spans_svg(drawn: Chart) -> str:
    """The spans below each other, each a bar on the same scale; an open end has an arrow."""
    highest = max(end for span in drawn.spans for end in span.bounds or () if end is not None)
    scale = (WIDTH - 2 * EDGE) / (highest * ROOM_FOR_OPEN_ENDS)
    rows = []
    top = 3 * LINE
    for span in drawn.spans:
        names = textwrap.wrap(", ".join(span.names), LETTERS_ON_A_LINE)
        least, most = span.bounds or (0.0, 0.0)
        rows.append(
            {
                "top": top,
                "words": escape(first_capital(span.words)),
                "names": list(zip(count(top + BAR + 2 * LINE - 2, LINE), map(escape, names), strict=False)),
                "bar": None if span.bounds is None else top + LINE,
                "left": EDGE + (least or 0.0) * scale,
                "width": max(((highest if most is None else most) - (least or 0.0)) * scale, 4.0),
                "open": span.bounds is not None and most is None,
            }
        )
        top += BAR + LINE * (len(names) + 2)
    step = next(step for step in _round_steps() if highest / step <= MOST_MARKS)
    marks = [(EDGE + number * scale, number) for number in range(0, int(highest) + 1, step)]
    return TEMPLATES.get_template("by_law_spans.svg.j2").render(
        title=escape(drawn.title), unit=drawn.unit, rows=rows, marks=marks, width=WIDTH, height=top, bar=BAR, line=LINE
    )


def _round_steps() -> Iterator[int]:
    return (first * 10**zeros for zeros in count() for first in (1, 2, 4, 5))


def shares() -> Iterator[tuple[str, list[Share]]]:
    """For each situation that every by-law is asked about how many do what with it."""
    for soort in IN_ELKE_VERORDENING:
        found = Counter(by_law.verordening.gronden[soort].gevolg for by_law in by_laws())
        yield first_capital(SITUATIONS[soort]), [Share(gevolg, found[gevolg]) for gevolg in Gevolg if found[gevolg]]


def shares_svg() -> str:
    """A bar for each situation, cut into what by-laws do with it, with the numbers in words below."""
    scale = (WIDTH - 2 * EDGE) / len(by_laws())
    rows = []
    top = EDGE
    for situation, parts in shares():
        left = float(EDGE)
        pieces, words = [], []
        for place, part in enumerate(parts):
            pieces.append({"left": left, "width": part.number * scale - 1.5, "colour": COLOURS[part.gevolg]})
            words.append((top + BAR + LINE * (place + 2) - 2, part.words, COLOURS[part.gevolg]))
            left += part.number * scale
        rows.append({"top": top, "words": situation, "pieces": pieces, "legend": words})
        top += BAR + LINE * (len(parts) + 2)
    return TEMPLATES.get_template("by_law_shares.svg.j2").render(
        title="Wat doen de verordeningen met een situatie?", rows=rows, width=WIDTH, height=top, bar=BAR, line=LINE
    )


def _in_words(drawn: Chart) -> str:
    lines = [(first_capital(span.words), ", ".join(span.names)) for span in drawn.spans]
    return shown(drawn.name, drawn.title, lines)


def _shares_in_words() -> str:
    lines = [(situation, "; ".join(part.words for part in parts)) for situation, parts in shares()]
    return shown("verordeningen-situaties", "Wat doen de verordeningen met een situatie?", lines)


def shown(name: str, title: str, lines: Sequence[tuple[str, str]]) -> str:
    """A drawing in the folder of charts with its words below it, as Markdown for a page one folder deep."""
    return TEMPLATES.get_template("by_law_chart.md.j2").render(
        title=title, address=f"../{CHARTS_FOLDER}/{name}.svg", width=SHOWN_WIDTH, lines=lines
    )
