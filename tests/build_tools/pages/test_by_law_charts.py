"""The drawings of the by-laws: nobody is left out, and the words below say what is drawn."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from build_tools.pages.by_law_charts import (
    Chart,
    Span,
    chart,
    hours_chart,
    months_chart,
    shares,
    spans_svg,
    write_charts,
)
from decision_aids.law.gemeenten import by_laws, gemeenten

SVG = "{http://www.w3.org/2000/svg}"


def read(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - our own drawing, not a stranger's


@pytest.mark.parametrize("drawn", [hours_chart(), months_chart()], ids=["hours", "months"])
def test_every_municipality_stands_in_the_drawing_and_in_its_words(drawn: object) -> None:
    """Each municipality is drawn once, with its name, and named in the words below."""
    chosen = hours_chart() if drawn == hours_chart() else months_chart()
    names = [name for span in chosen.spans for name in span.names]
    assert sorted(names) == sorted(gemeente.naam for gemeente in gemeenten().values())
    letters = "".join(text.text or "" for text in read(spans_svg(chosen)).iter(f"{SVG}text")).replace(" ", "")
    assert [span for span in chosen.spans if ",".join(span.names).replace(" ", "") not in letters] == []
    words = chart("uren" if chosen == hours_chart() else "maanden")
    assert [name for name in names if name not in words] == []


def test_bars_stand_where_the_numbers_say() -> None:
    """A bar begins at the least and ends at the most on one scale, and an open end goes on to the edge."""
    drawn = hours_chart()
    bars = [rect for rect in read(spans_svg(drawn)).iter(f"{SVG}rect") if rect.get("rx")]
    by_words = dict(zip((span.words for span in drawn.spans if span.bounds), bars, strict=True))
    short, long = by_words["4 tot en met 8"], by_words["4 tot en met 16"]
    assert short.get("x") == long.get("x")
    assert float(str(long.get("width"))) == pytest.approx(3 * float(str(short.get("width"))), abs=0.3)
    opened = by_words["minstens 12, naar vermogen"]
    assert float(str(opened.get("x"))) > float(str(short.get("x")))


@pytest.mark.parametrize(
    ("most", "marks"),
    [
        (16, [0, 4, 8, 12, 16]),
        (119.5, [0, 20, 40, 60, 80, 100]),
        (120, [0, 20, 40, 60, 80, 100, 120]),
        (168, [0, 40, 80, 120, 160]),
        (600, [0, 100, 200, 300, 400, 500, 600]),
        (8784, [0, 2000, 4000, 6000, 8000]),
    ],
)
def test_scale_has_marks_however_far_a_by_law_goes(most: float, marks: list[int]) -> None:
    """An edition may name every number that its check allows: the marks are few, round and reach the longest bar."""
    drawn = Chart("proef", "Proef", "maanden", (Span("veel", (1, most), ("Voorbeeldstad",)),))
    words = [text.text or "" for text in read(spans_svg(drawn)).iter(f"{SVG}text")]
    assert [int(each) for each in words if each.isdecimal()] == marks


def test_what_is_not_counted_in_months_is_drawn_without_a_bar() -> None:
    """Weeks, hours a year and no end at all are named, and not forced onto the scale of months."""
    assert {span.words for span in months_chart().spans if span.bounds is None} >= {
        "52 tot en met 208 uur per jaar",
        "zonder einddatum",
        "6 weken, 2 keer per jaar",
    }


def test_shares_add_up_to_all_by_laws() -> None:
    """For every situation the numbers in the drawing are of all by-laws together."""
    assert {situation: sum(part.number for part in parts) for situation, parts in shares()} == {
        situation: len(by_laws()) for situation, _ in shares()
    }


def test_drawings_are_sound_and_have_a_title(tmp_path: Path) -> None:
    """Each drawing is well formed, carries a title and no style that the policy of the page would refuse."""
    write_charts(tmp_path)
    for file in tmp_path.iterdir():
        root = read(file.read_text(encoding="utf-8"))
        assert root.findtext(f"{SVG}title")
        assert not any("style" in element.attrib or element.tag == f"{SVG}style" for element in root.iter())
    assert len(list(tmp_path.iterdir())) == 3


def test_unknown_chart_is_refused() -> None:
    """A page cannot ask for a drawing that does not exist."""
    with pytest.raises(KeyError):
        chart("kosten")
