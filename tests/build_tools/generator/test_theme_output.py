"""What remains to be done in the pages that came out of a site generator."""

from pathlib import Path

from build_tools.generator.theme_output import finish_theme_output, with_framed_tables

TABLE = "<table><tbody></tbody></table>"


def test_empty_sitemap_goes_and_tables_are_framed(tmp_path: Path) -> None:
    """A sitemap without addresses goes, its compressed copy too, and pages at every depth get their frames."""
    page = tmp_path / "wet" / "index.html"
    page.parent.mkdir()
    page.write_text(TABLE, encoding="utf-8")
    (tmp_path / "sitemap.xml").write_text("<urlset></urlset>", encoding="utf-8")
    (tmp_path / "sitemap.xml.gz").write_bytes(b"")
    finish_theme_output(tmp_path)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [page]
    assert page.read_text(encoding="utf-8") == with_framed_tables(TABLE) != TABLE


def test_plain_table_gets_a_frame() -> None:
    """A table as Markdown writes it stands in a frame that can scroll; one with a class has a layout of its own."""
    framed = with_framed_tables(f"{TABLE}<p></p>{TABLE.replace('<table', '<table data-by-laws')}")
    assert framed.count('<div class="md-typeset__scrollwrap"><div class="md-typeset__table"><table') == 2
    assert framed.count("</table></div></div>") == 2
    assert with_framed_tables('<table class="a"></table>') == '<table class="a"></table>'


def test_sitemap_with_addresses_stays(tmp_path: Path) -> None:
    """A site that knows its own address keeps its sitemap."""
    sitemap = tmp_path / "sitemap.xml"
    sitemap.write_text("<urlset><url><loc>https://voorbeeld.nl/</loc></url></urlset>", encoding="utf-8")
    finish_theme_output(tmp_path)
    assert sitemap.exists()
