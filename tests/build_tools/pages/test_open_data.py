"""The list of downloads: every file of the site that can be taken along, with its checksum, licence and date."""

import hashlib
import json
from pathlib import Path

import pytest

from build_tools.edition import CHECKSUMS, CHECKSUMS_OF_COPIES
from build_tools.pages.markers import MarkerError
from build_tools.pages.open_data import CATALOGUE, PAGE, PLACE, edition_day, stage_open_data
from decision_aids import __version__


def test_catalogue_agrees_with_the_site(site: Path) -> None:
    """Each file listed is there, with this checksum and this size; none that a page offers is left out."""
    catalogue = json.loads((site / CATALOGUE).read_bytes())
    listed = {each["pad"]: each for each in catalogue["bestanden"]}
    for path, each in listed.items():
        content = (site / path).read_bytes()
        assert (each["bytes"], each["sha256"]) == (len(content), hashlib.sha256(content).hexdigest()), path
    offered = {
        file.relative_to(site).as_posix()
        for file in site.rglob("*")
        if file.suffix in {".csv", ".dmn", ".docx", ".json", ".odt", ".pdf", ".toml", ".txt", ".zip"}
        and file.relative_to(site).parts[0] != "assets"
    }
    assert offered - listed.keys() == {CATALOGUE, CHECKSUMS, CHECKSUMS_OF_COPIES, "robots.txt", "sbom.cdx.json"}


def test_page_says_the_same(site: Path) -> None:
    """Whoever reads the page finds every checksum, the licence and the day of the edition."""
    page = (site / PAGE).with_suffix("").joinpath("index.html").read_text(encoding="utf-8")
    catalogue = json.loads((site / CATALOGUE).read_bytes())
    assert [each["pad"] for each in catalogue["bestanden"] if each["sha256"] not in page] == []
    assert "Licentie van alle bestanden: EUPL-1.2" in page
    assert catalogue["datum"] == edition_day().isoformat()
    assert __version__ == f"{edition_day():%Y}.{edition_day().month}.{edition_day().day}"


def test_page_without_a_place_is_refused(tmp_path: Path) -> None:
    """A list that nobody would see is a mistake in the page, and the message names it."""
    (tmp_path / "over").mkdir()
    (tmp_path / PAGE).write_text("# Open data\n", encoding="utf-8")
    with pytest.raises(MarkerError, match=PLACE):
        stage_open_data(tmp_path)
