"""The copied fonts and the style sheet that names them."""

import hashlib
import re
import shutil
from pathlib import Path

import pytest

from build_tools.generator.fonts import FONT_FILES, LICENCE_FILE, copy_fonts

ROOT = Path(__file__).parents[3]


@pytest.fixture
def style_sheet(tmp_path: Path) -> Path:
    return Path(shutil.copy(ROOT / "docs" / "assets" / "styles" / "fonts.css", tmp_path))


def test_style_sheet_and_copied_fonts_agree(tmp_path: Path, style_sheet: Path) -> None:
    """Every font file the style sheet names is copied, with its licence, and no other."""
    copied = {path.name for path in copy_fonts(ROOT / "node_modules", tmp_path / "fonts", style_sheet)}
    named = re.findall(r"fonts/([^\"]+\.woff2)", style_sheet.read_text(encoding="utf-8"))
    assert len(named) == len(FONT_FILES)
    assert copied == {*named, LICENCE_FILE} == {path.name for path in (tmp_path / "fonts").iterdir()}
    assert "SIL Open Font License" in tmp_path.joinpath("fonts", LICENCE_FILE).read_text(encoding="utf-8")


def test_font_is_named_after_its_contents(tmp_path: Path, style_sheet: Path) -> None:
    """A font that changes gets another name, so that nobody sees the old one under it."""
    for file in copy_fonts(ROOT / "node_modules", tmp_path / "fonts", style_sheet):
        if file.name != LICENCE_FILE:
            assert file.name.split(".")[-2] == hashlib.sha256(file.read_bytes()).hexdigest()[:8]


def test_missing_package_is_an_error(tmp_path: Path, style_sheet: Path) -> None:
    """Copying fails where the npm package is not installed."""
    with pytest.raises(FileNotFoundError, match="LICENSE"):
        copy_fonts(tmp_path, tmp_path / "fonts", style_sheet)
