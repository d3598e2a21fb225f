"""How an edition is named, and how somebody sees that a site is of it."""

import shutil
import subprocess
from pathlib import Path

from build_tools.build_site import PROJECT
from build_tools.edition import CHECKSUMS, CHECKSUMS_OF_COPIES, edition
from build_tools.own_edition.source_copy import SOURCES


def test_one_letter_makes_another_edition(tmp_path: Path) -> None:
    """Equal sources have one name wherever they stand; a changed letter or another file name gives another."""
    for name in SOURCES:
        (tmp_path / name).mkdir()
    page = tmp_path / "docs" / "a.md"
    page.write_text("tekst")
    first = edition(tmp_path)
    shutil.copytree(tmp_path, tmp_path / "elsewhere")
    assert edition(tmp_path / "elsewhere") == first
    page.write_text("teksT")
    changed = edition(tmp_path)
    page.write_text("tekst")
    page.rename(page.with_name("b.md"))
    assert len({first, changed, edition(tmp_path)}) == 3


def listed_in(site: Path, name: str) -> set[str]:
    """The files in a list of checksums, after sha256sum found them as the list says."""
    checked = subprocess.run(
        ["sha256sum", "--check", "--quiet", "--strict", name],
        cwd=site,
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout
    return {line.split("  ", 1)[1] for line in (site / name).read_text(encoding="utf-8").splitlines()}


def test_site_can_be_held_against_its_checksums(site: Path) -> None:
    """Every file of the site but the lists is in one of these as it is: compressed copies in the second."""
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    copies = {file for file in files if file.endswith(".br")}
    assert listed_in(site, CHECKSUMS) == files - copies - {CHECKSUMS, CHECKSUMS_OF_COPIES}
    assert listed_in(site, CHECKSUMS_OF_COPIES) == copies


def test_page_names_the_edition_it_is_of(site: Path) -> None:
    """The checksum on the page is that of the sources it was made from."""
    page = (site / "over" / "hoe-is-dit-gecontroleerd" / "index.html").read_text(encoding="utf-8")
    assert f"<code>{edition(PROJECT)}</code>" in page
