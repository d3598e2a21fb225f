"""What Material leaves in a built site and this site does not ship: source maps, languages, invalid attributes."""

import re
from importlib.metadata import distribution
from pathlib import Path

# Material's search loads these two for a Dutch site, and none of the other languages it brings.
SEARCH_LANGUAGE_FILES = frozenset({"lunr.stemmer.support.min.js", "lunr.nl.min.js"})
SOURCE_MAP_COMMENT = re.compile(r"\n?(//# sourceMappingURL=\S+|/\*# sourceMappingURL=\S+ \*/)\n?")
# HTML allows autocomplete on fields that hold text, not on a checkbox.
CHECKBOX_WITH_AUTOCOMPLETE = re.compile(r'(<input [^>]*type="checkbox"[^>]*?) autocomplete="off"')


def finish_theme_output(site: Path) -> None:
    """Remove from the built `site` what Material adds and nobody needs, and put Material's licence beside its files."""
    remove_source_maps(site)
    remove_unused_search_languages(site)
    remove_empty_sitemap(site)
    remove_invalid_autocomplete(site)
    write_theme_licence(site)


def remove_source_maps(site: Path) -> None:
    """Delete the source maps of Material (1.3 MB) and the comments that point at them."""
    for source_map in site.rglob("*.map"):
        described = source_map.with_suffix("")
        described.write_text(SOURCE_MAP_COMMENT.sub("", described.read_text(encoding="utf-8")), encoding="utf-8")
        source_map.unlink()


def remove_unused_search_languages(site: Path) -> None:
    """Delete the word lists and stemmers of every language the site is not written in."""
    for script in (site / "assets" / "javascripts" / "lunr").rglob("*.js"):
        if script.name not in SEARCH_LANGUAGE_FILES:
            script.unlink()


def remove_empty_sitemap(site: Path) -> None:
    """Delete a sitemap without addresses, which is what MkDocs writes for a site that names no address of its own."""
    sitemap = site / "sitemap.xml"
    if sitemap.exists() and "<loc>" not in sitemap.read_text(encoding="utf-8"):
        sitemap.unlink()
        sitemap.with_suffix(".xml.gz").unlink(missing_ok=True)


def remove_invalid_autocomplete(site: Path) -> None:
    """Take the attribute autocomplete off the checkboxes that Material puts on every page."""
    for page in site.rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        if (without := CHECKBOX_WITH_AUTOCOMPLETE.sub(r"\1", html)) != html:
            page.write_text(without, encoding="utf-8")


def write_theme_licence(site: Path) -> None:
    """Write the licences of Material and of the icons it brings beside its style sheets; both ask to travel along."""
    material = distribution("mkdocs-material")
    licence = material.read_text("licenses/LICENSE")
    if licence is None:
        raise FileNotFoundError("mkdocs-material has its licence no longer where it was")
    icons = Path(str(material.locate_file("material/templates/.icons/material/LICENSE")))
    target = site / "assets" / "stylesheets"
    (target / "LICENSE.txt").write_text(licence, encoding="utf-8")
    (target / "LICENSE-icons.txt").write_text(icons.read_text(encoding="utf-8"), encoding="utf-8")
