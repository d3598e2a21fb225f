"""What is taken out of a built site, on a small site of the same shape."""

from pathlib import Path

import pytest

from build_tools.generator.theme_output import finish_theme_output, remove_empty_sitemap

FILES = {
    "index.html": '<input type="checkbox" id="__drawer" autocomplete="off"><input type="text" autocomplete="off">',
    "sitemap.xml": "<urlset></urlset>",
    "sitemap.xml.gz": "",
    "assets/stylesheets/main.min.css": "body{}\n/*# sourceMappingURL=main.min.css.map */",
    "assets/stylesheets/main.min.css.map": "{}",
    "assets/javascripts/bundle.min.js": "run();\n//# sourceMappingURL=bundle.min.js.map\n",
    "assets/javascripts/bundle.min.js.map": "{}",
    "assets/javascripts/lunr/wordcut.js": "",
    "assets/javascripts/lunr/min/lunr.nl.min.js": "",
    "assets/javascripts/lunr/min/lunr.stemmer.support.min.js": "",
    "assets/javascripts/lunr/min/lunr.de.min.js": "",
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
    """Source maps, foreign search languages and an empty sitemap go, and the theme's licence comes."""
    finish_theme_output(site)
    assert {str(path.relative_to(site)) for path in site.rglob("*") if path.is_file()} == {
        "index.html",
        "assets/stylesheets/main.min.css",
        "assets/stylesheets/LICENSE.txt",
        "assets/stylesheets/LICENSE-icons.txt",
        "assets/javascripts/bundle.min.js",
        "assets/javascripts/lunr/min/lunr.nl.min.js",
        "assets/javascripts/lunr/min/lunr.stemmer.support.min.js",
    }


def test_nothing_points_at_a_removed_source_map(site: Path) -> None:
    """The comments that name a source map go with it, and the code stays."""
    finish_theme_output(site)
    assert (site / "assets/javascripts/bundle.min.js").read_text(encoding="utf-8") == "run();"
    assert (site / "assets/stylesheets/main.min.css").read_text(encoding="utf-8") == "body{}"


def test_autocomplete_stays_on_text_fields_only(site: Path) -> None:
    """A checkbox loses its autocomplete attribute, a text field keeps it."""
    finish_theme_output(site)
    checkbox, text_field = (site / "index.html").read_text(encoding="utf-8").split("><")
    assert "autocomplete" not in checkbox
    assert "autocomplete" in text_field


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
