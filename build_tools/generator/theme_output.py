"""What Material leaves in a built site and this site does not ship, and what its script did that a page can hold."""

import re
import shutil
from importlib.metadata import distribution
from pathlib import Path

SOURCE_MAP_COMMENT = re.compile(r"\n?(//# sourceMappingURL=\S+|/\*# sourceMappingURL=\S+ \*/)\n?")
# As Markdown and our templates write it; a table with a class has a layout of its own.
TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
TABLE_IN_FRAME = r'<div class="md-typeset__scrollwrap"><div class="md-typeset__table">\g<0></div></div>'
# HTML allows autocomplete on fields that hold text, not on a checkbox.
CHECKBOX_WITH_AUTOCOMPLETE = re.compile(r'(<input [^>]*type="checkbox"[^>]*?) autocomplete="off"')


def finish_theme_output(site: Path) -> None:
    """Remove from the built `site` what Material adds and nobody needs, and put Material's licence beside its files."""
    remove_source_maps(site)
    remove_theme_scripts(site)
    remove_empty_sitemap(site)
    for page in site.rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        if (finished := with_framed_tables(without_invalid_autocomplete(html))) != html:
            page.write_text(finished, encoding="utf-8")
    write_theme_licence(site)


def remove_source_maps(site: Path) -> None:
    """Delete the source maps of Material (1.3 MB) and the comments that point at them."""
    for source_map in site.rglob("*.map"):
        described = source_map.with_suffix("")
        described.write_text(SOURCE_MAP_COMMENT.sub("", described.read_text(encoding="utf-8")), encoding="utf-8")
        source_map.unlink()


def remove_theme_scripts(site: Path) -> None:
    """Delete Material's scripts: no page asks for one."""
    shutil.rmtree(site / "assets" / "javascripts", ignore_errors=True)


def remove_empty_sitemap(site: Path) -> None:
    """Delete a sitemap without addresses, which is what MkDocs writes for a site that names no address of its own."""
    sitemap = site / "sitemap.xml"
    if sitemap.exists() and "<loc>" not in sitemap.read_text(encoding="utf-8"):
        sitemap.unlink()
        sitemap.with_suffix(".xml.gz").unlink(missing_ok=True)


def without_invalid_autocomplete(html: str) -> str:
    """The page without the attribute autocomplete on the checkboxes that Material puts on every page."""
    return CHECKBOX_WITH_AUTOCOMPLETE.sub(r"\1", html)


def with_framed_tables(html: str) -> str:
    """The page with each table in a frame in which it can scroll where the screen is too narrow for it."""
    return TABLE.sub(TABLE_IN_FRAME, html)


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
