"""What is taken out of a built site, on a small site of the same shape."""

from pathlib import Path

import pytest

from build_tools.generator.theme_output import finish_theme_output, remove_empty_sitemap, with_framed_tables

FILES = {
    "index.html": '<input type="checkbox" id="__drawer" autocomplete="off"><input type="text" autocomplete="off">',
    "sitemap.xml": "<urlset></urlset>",
    "sitemap.xml.gz": "",
    "assets/stylesheets/main.min.css": "body{}\n/*# sourceMappingURL=main.min.css.map */",
    "assets/stylesheets/main.min.css.map": "{}",
    "assets/javascripts/bundle.min.js": "run();",
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site with one of everything Material leaves behind."""
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def test_only_what_is_used_remains(site: Path) -> None:
    """Source maps, the theme's scripts and an empty sitemap go, and the theme's licence comes."""
    finish_theme_output(site)
    assert {str(path.relative_to(site)) for path in site.rglob("*") if path.is_file()} == {
        "index.html",
        "assets/stylesheets/main.min.css",
        "assets/stylesheets/LICENSE.txt",
        "assets/stylesheets/LICENSE-icons.txt",
    }


def test_nothing_points_at_a_removed_source_map(site: Path) -> None:
    """The comment that names a source map goes with it, and the styles stay."""
    finish_theme_output(site)
    assert (site / "assets/stylesheets/main.min.css").read_text(encoding="utf-8") == "body{}"


def test_autocomplete_stays_on_text_fields_only(site: Path) -> None:
    """A checkbox loses its autocomplete attribute, a text field keeps it."""
    finish_theme_output(site)
    checkbox, text_field = (site / "index.html").read_text(encoding="utf-8").split("><")
    assert "autocomplete" not in checkbox
    assert "autocomplete" in text_field


def test_plain_table_gets_a_frame() -> None:
    """A table as Markdown writes it stands in a frame that can scroll; one with a class has a layout of its own."""
    table = "<table><tbody></tbody></table>"
    framed = with_framed_tables(f"{table}<p></p>{table}")
    assert framed.count('<div class="md-typeset__scrollwrap"><div class="md-typeset__table"><table>') == 2
    assert framed.count("</table></div></div>") == 2
    assert with_framed_tables('<table class="a"></table>') == '<table class="a"></table>'


def test_licence_is_that_of_the_theme(site: Path) -> None:
    """The licence beside the style sheets is the one of Material itself, not of the icons that it brings."""
    finish_theme_output(site)
    licence = (site / "assets/stylesheets/LICENSE.txt").read_text(encoding="utf-8")
    assert "Martin Donath" in licence
    assert "Permission is hereby granted" in licence


def test_sitemap_with_addresses_stays(site: Path) -> None:
    """A site that knows its own address keeps its sitemap."""
    sitemap = site / "sitemap.xml"
    sitemap.write_text("<urlset><url><loc>https://voorbeeld.nl/</loc></url></urlset>", encoding="utf-8")
    remove_empty_sitemap(site)
    assert sitemap.exists()
