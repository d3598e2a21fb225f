"""The copied fonts and the style sheet that names them."""

import re
from pathlib import Path

import pytest

from build_tools.generator.fonts import FONT_FILES, LICENCE_FILE, copy_fonts

ROOT = Path(__file__).parents[3]


def test_style_sheet_and_copied_fonts_agree(tmp_path: Path) -> None:
    """Every font file the style sheet names is copied, with its licence, and no other."""
    copied = {path.name for path in copy_fonts(ROOT / "node_modules", tmp_path / "fonts")}
    styles = ROOT.joinpath("docs", "assets", "styles", "fonts.css").read_text(encoding="utf-8")
    assert copied == {*re.findall(r"[\w-]+\.woff2", styles), LICENCE_FILE}
    assert "SIL Open Font License" in tmp_path.joinpath("fonts", LICENCE_FILE).read_text(encoding="utf-8")


def test_missing_package_is_an_error(tmp_path: Path) -> None:
    """Copying fails with the name of the file where the npm package is not installed."""
    with pytest.raises(FileNotFoundError, match=FONT_FILES[0]):
        copy_fonts(tmp_path, tmp_path / "fonts")
