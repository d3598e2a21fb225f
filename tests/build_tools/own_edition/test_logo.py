"""The logo of an edition: a drawing that can run and load nothing, or it is refused with what and on which line."""

from pathlib import Path

import pytest

from build_tools.build_site import PROJECT
from build_tools.own_edition.edition_file import read_edition
from tests.build_tools.own_edition.changed_example import TODAY, changed, faults

SVG = 'xmlns="http://www.w3.org/2000/svg"'
LOGO = f'<svg {SVG} viewBox="0 0 1 1">\n<path d="M0 0h1v1z"/>\n</svg>'
WITH_LOGO = ('kleur = "groen"', 'logo = "logo.svg"')
GROWING = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 9}">' for n in range(1, 9))
BOMB = f'<!DOCTYPE svg [<!ENTITY a0 "bbb">{GROWING}]>\n<svg {SVG}><title>&a8;</title></svg>'


def said_of(folder: Path, drawing: str | bytes) -> list[str]:
    """What is said of an edition with this drawing for a logo."""
    (folder / "logo.svg").write_bytes(drawing if isinstance(drawing, bytes) else drawing.encode())
    return faults(folder, WITH_LOGO)


@pytest.mark.parametrize(
    ("part", "named"),
    [
        ("<script>1</script>", "<script>"),
        ("<style>p{}</style>", "<style>"),
        ('<a href="https://x.nl"/>', "<a>"),
        ('<a href ="javascript:alert(1)"><path d="M0 0"/></a>', "<a>"),
        ('<animate onbegin="alert(1)"/>', "<animate>"),
        ('<image href="https://x.nl/a.png"/>', "<image>"),
        ('<use href="https://x.nl/a.svg#a"/>', "<use>"),
        (f'<html:script xmlns:html="http://www.w3.org/1999/xhtml" {SVG}/>', "<script>"),
        ('<rect onclick="alert(1)"/>', "onclick= bij <rect>"),
        ('<rect ONCLICK="alert(1)"/>', "ONCLICK= bij <rect>"),
        ('<g xml:base="https://x.nl/"/>', "base= bij <g>"),
        ('<path xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="#a"/>', "href= bij <path>"),
        ('<path fill="url(https://x.nl/a.svg#a)"/>', 'fill="url(https://x.nl/a.svg#a)" bij <path>'),
        ("<path style=\"mask: URL ('//x.nl')\"/>", "style=\"mask: URL ('//x.nl')\" bij <path>"),
        ("<path style=\"mask-image: image-set('//x.nl')\"/>", "style=\"mask-image: image-set('//x.nl')\" bij <path>"),
        ('<path fill="\\75rl(//x.nl)"/>', 'fill="\\75rl(//x.nl)" bij <path>'),
        ('<?xml-stylesheet href="https://x.nl/a.xsl"?>', "<?xml-stylesheet?>"),
    ],
)
def test_what_could_run_or_load_is_refused_by_its_name_and_line(tmp_path: Path, part: str, named: str) -> None:
    """Whatever stands on no list of shapes, however it is written."""
    (found,) = said_of(tmp_path, LOGO.replace("</svg>", f"{part}</svg>"))
    assert f"logo is “logo.svg”: op regel 3 staat {named}; een logo heeft alleen vormen, letters en kleuren" in found


@pytest.mark.parametrize(
    ("drawing", "said"),
    [
        (BOMB, "er staat een DOCTYPE met eigen namen in"),
        ('<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + LOGO, "er staat een DOCTYPE met eigen namen in"),
        ("<html><svg/></html>", "begint met <html>; toegestaan is een svg"),
        ("<svg/>", "begint met <svg>; toegestaan is een svg, met xmlns="),
        (LOGO.removesuffix("</svg>"), "op regel 3 is die niet te lezen"),
        ("", "op regel 1 is die niet te lezen"),
        (b"\x89PNG\r\n\x1a\n", "op regel 1 is die niet te lezen"),
        ('<?xml version="1.0" encoding="ISO-2022-JP"?>' + LOGO, "bewaard in ISO-2022-JP; toegestaan is UTF-8"),
        (LOGO + " " * 100_000, "toegestaan is een svg van hoogstens 100 kB"),
    ],
)
def test_what_is_no_plain_drawing_is_refused(tmp_path: Path, drawing: str | bytes, said: str) -> None:
    """No other kind of file, no other encoding, and no names that could grow or bring in another file."""
    (found,) = said_of(tmp_path, drawing)
    assert said in found


@pytest.mark.parametrize(
    "drawing",
    [
        LOGO,
        (PROJECT / "docs" / "assets" / "images" / "logo.svg").read_text(encoding="utf-8"),
        f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg {SVG} xmlns:xlink="http://www.w3.org/1999/xlink" xml:space="preserve" style="enable-background:new 0 0 9 9">
<title>Bergen (NH.)</title>
<defs><linearGradient id="a"><stop offset="0" stop-color="rgb(1, 2, 3)"/></linearGradient></defs>
<g transform="translate(1 2) rotate(45)" fill="url(#a)"><path style="fill:url('#a')" d="M0 0"/></g></svg>""",
    ],
)
def test_drawing_as_programs_save_it_is_taken(tmp_path: Path, drawing: str) -> None:
    """Shapes, letters, colours, and what refers to a part of the drawing itself."""
    (tmp_path / "logo.svg").write_text(drawing, encoding="utf-8")
    (tmp_path / "editie.toml").write_text(changed(WITH_LOGO), encoding="utf-8")
    assert read_edition(tmp_path / "editie.toml", TODAY).logo == tmp_path / "logo.svg"


def test_each_part_is_told_once(tmp_path: Path) -> None:
    """A program writes its own attribute beside every shape; who reads the faults reads of it once."""
    found = said_of(tmp_path, LOGO.replace("</svg>", '<a/><a/><path data-x="1"/><path data-x="2"/></svg>'))
    assert [line.split(" staat ")[1].split(";")[0] for line in found] == ["<a>", "data-x= bij <path>"]
