"""What a site generator leaves to be done in the pages that it made."""

import re
from pathlib import Path

# As Markdown and our templates write it; a table with a class has a layout of its own.
TABLE = re.compile(r"<table(?![^>]* class=)[^>]*>.*?</table>", re.DOTALL)
TABLE_IN_FRAME = r'<div class="md-typeset__scrollwrap"><div class="md-typeset__table">\g<0></div></div>'


def finish_theme_output(site: Path) -> None:
    """Give each table of the built `site` a frame to scroll in, and remove a sitemap that holds no address."""
    remove_empty_sitemap(site)
    for page in site.rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        if (finished := with_framed_tables(html)) != html:
            page.write_text(finished, encoding="utf-8")


def remove_empty_sitemap(site: Path) -> None:
    """Delete a sitemap without addresses, which is what MkDocs writes for a site that names no address of its own."""
    sitemap = site / "sitemap.xml"
    if sitemap.exists() and "<loc>" not in sitemap.read_text(encoding="utf-8"):
        sitemap.unlink()
        sitemap.with_suffix(".xml.gz").unlink(missing_ok=True)


def with_framed_tables(html: str) -> str:
    """The page with each table in a frame in which it can scroll where the screen is too narrow for it."""
    return TABLE.sub(TABLE_IN_FRAME, html)
