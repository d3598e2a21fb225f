"""The compressed copies beside the files of the site: read back here by Node, which made them."""

import shutil
import subprocess
from pathlib import Path

import pytest

from build_tools.host import compressed_files
from build_tools.host.compressed_files import CompressionError, compress_site, compressed_meanwhile, lay_known_copies

TEXT = "De gemeente vraagt een tegenprestatie. " * 100


@pytest.fixture(autouse=True)
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(compressed_files, "KEPT", tmp_path / "kept")
    return tmp_path / "kept"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    (folder / "over").mkdir(parents=True)
    (folder / "over" / "index.html").write_text(TEXT)
    (folder / "small.css").write_text("a {}")
    (folder / "font.woff2").write_text(TEXT)
    return folder


def unpacked(file: Path) -> str:
    script = "process.stdout.write(require('zlib').brotliDecompressSync(require('fs').readFileSync(process.argv[1])))"
    return subprocess.run(["node", "-e", script, str(file)], capture_output=True, text=True, check=True).stdout


def test_compressed_copy_holds_the_same_text(site: Path) -> None:
    """A page gets a smaller copy beside it, with the same contents."""
    compress_site(site)
    copy = site / "over" / "index.html.br"
    assert copy.stat().st_size < len(TEXT) / 10
    assert unpacked(copy) == TEXT


def test_only_what_gains_is_compressed(site: Path) -> None:
    """What fits in a packet, and what is compressed already, gets no copy; a second run compresses no copies."""
    compress_site(site)
    compress_site(site)
    assert sorted(file.name for file in site.rglob("*.br")) == ["index.html.br"]


def test_nothing_is_compressed_twice(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A rebuild takes what it knows already without Node, and only a changed page needs it."""
    compress_site(site)
    monkeypatch.setenv("PATH", "")
    compress_site(site)
    (site / "over" / "index.html").write_text(TEXT + "Nieuw.")
    with pytest.raises(CompressionError, match="Node"):
        compress_site(site)


def test_quick_copy_is_not_taken_for_the_best(site: Path) -> None:
    """What was compressed in a hurry is compressed anew where the best quality is asked for."""
    copy = site / "over" / "index.html.br"
    compress_site(site, quality=0)
    quick = copy.stat().st_size
    assert unpacked(copy) == TEXT
    compress_site(site)
    assert copy.stat().st_size < quick


def test_what_is_new_waits_for_the_next_whole_build(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without compressing anything, what was ever compressed gets its copy, and no file that of other contents."""
    compress_site(site)
    page, new = site / "over" / "index.html", site / "over" / "new.html"
    shutil.copyfile(page, new)
    monkeypatch.setenv("PATH", "")
    lay_known_copies(site)
    assert new.with_name("new.html.br").read_bytes() == page.with_name("index.html.br").read_bytes()
    page.write_text(TEXT + "Nieuw.")
    new.write_text("Te klein.")
    lay_known_copies(site)
    assert list(site.rglob("*.br")) == []


def test_file_that_cannot_be_compressed_stops_the_build(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What Node complains of is in the error."""
    monkeypatch.setattr(compressed_files, "COMPRESSOR", site / "gone.mjs")
    with pytest.raises(CompressionError, match=r"gone\.mjs"):
        compress_site(site)


def test_large_files_are_compressed_while_the_site_is_built(site: Path, kept: Path) -> None:
    """What was compressed in the background is there at the end, and stops when the build fails."""
    with compressed_meanwhile([site / "font.woff2"]):
        (site / "over" / "index.html").touch()
    assert [unpacked(file) for file in kept.rglob("*.br")] == [TEXT]
    with pytest.raises(ValueError, match="the build"), compressed_meanwhile([site / "small.css"]):
        raise ValueError("the build failed")
