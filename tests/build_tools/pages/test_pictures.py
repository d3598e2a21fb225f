"""The pictures that the build draws."""

from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from markdown import markdown

from build_tools.pages.pictures import (
    WIDTH,
    Part,
    Picture,
    PictureError,
    Shape,
    boxes_of,
    pictures,
    svg,
    with_pictures,
)

TEXT = "{http://www.w3.org/2000/svg}text"


def drawn(picture: Picture) -> ET.Element:
    """The drawing of a picture, as a browser reads it."""
    return ET.fromstring(svg(picture))  # noqa: S314 - our own drawing, not a stranger's


@pytest.mark.parametrize("picture", pictures().values(), ids=lambda picture: picture.vorm.value)
def test_drawing_says_every_word(picture: Picture) -> None:
    """Every heading and sentence of a picture stands in its drawing, in order and whole."""
    words = " ".join(text.text or "" for text in drawn(picture).iter(TEXT))
    at = 0
    for part in picture.delen:
        at = words.index(f"{part.kop} {part.tekst}", at)


@pytest.mark.parametrize("picture", pictures().values(), ids=lambda picture: picture.vorm.value)
def test_words_fit_their_box(picture: Picture) -> None:
    """No line is wider than its box in the widest common letter, and no box covers the next."""
    room = WIDTH - picture.vorm.margin
    boxes = boxes_of(picture)
    assert all(len(line.words) * 7.7 < room for box in boxes for line in box.lines)
    assert all(line.y < box.top + box.height for box in boxes for line in box.lines)
    assert all(box.top + box.height < following.top for box, following in pairwise(boxes))


def test_uncertain_part_looks_different() -> None:
    """What is uncertain has a dashed edge, so that colour is not the only sign."""
    certain, doubtful = (Picture("Titel", Shape.TIJDLIJN, (Part("Kop", "Tekst", doubt),)) for doubt in (False, True))
    assert "stroke-dasharray" not in svg(certain)
    assert "stroke-dasharray" in svg(doubtful)


def test_only_what_follows_is_joined_by_arrows() -> None:
    """Steps and layers lead to the next one; blocks and moments stand by themselves."""
    parts = (Part("Een", "Tekst"), Part("Twee", "Tekst"))
    joined = [shape for shape in Shape if "l6 7l6 -7" in svg(Picture("Titel", shape, parts))]
    assert joined == [Shape.STAPPEN, Shape.LAGEN]


def test_signs_of_markup_are_words() -> None:
    """An ampersand or a smaller-than sign in a part is drawn as itself."""
    drawing = drawn(Picture("A & B", Shape.LAGEN, (Part("C < D", "E & F"),)))
    assert [text.text for text in drawing.iter(TEXT)] == ["C < D", "E & F"]


def test_page_has_every_word_of_a_picture() -> None:
    """A marker becomes a list of the page itself, in which signs of markup are words and the uncertain stands out."""
    shown = with_pictures("Voor\n\n<!-- prent: tijdlijn -->\n\nNa", "wet/oud/index")
    for part in pictures()["tijdlijn"].delen:
        assert f"<strong>{part.kop}</strong> <span>{part.tekst}</span>" in shown
    assert shown.count("prent__onzeker") == sum(part.onzeker for part in pictures()["tijdlijn"].delen)


@pytest.mark.parametrize("name", pictures())
def test_picture_is_one_block_of_html(name: str) -> None:
    """Markdown leaves a picture as it is: there is no empty line in it, at which its HTML would end."""
    html = markdown(with_pictures(f"<!-- prent: {name} -->", "index"), extensions=["md_in_html"])
    assert html == with_pictures(f"<!-- prent: {name} -->", "index")


def test_unknown_picture_is_refused() -> None:
    """A marker for a picture that does not exist is refused with the page and the names there are."""
    with pytest.raises(PictureError, match=r"a/b\.md: prent kat bestaat niet; er zijn: verloop"):
        with_pictures("<!-- prent: kat -->", "a/b")
