"""The site's own font, copied from the installed npm package so that no visitor fetches it elsewhere."""

import shutil
from pathlib import Path

PACKAGE = Path("@fontsource", "source-sans-3")
# The styles that docs/assets/styles/fonts.css declares. The latin subset holds every letter Dutch uses.
FONT_FILES = (
    "source-sans-3-latin-400-normal.woff2",
    "source-sans-3-latin-400-italic.woff2",
    "source-sans-3-latin-600-normal.woff2",
)
LICENCE_FILE = "OFL.txt"


def font_files(node_modules: Path) -> list[Path]:
    """The font files of the installed npm package."""
    return [node_modules / PACKAGE / "files" / name for name in FONT_FILES]


def copy_fonts(node_modules: Path, target: Path) -> list[Path]:
    """Copy the font files and their licence from `node_modules` into the folder `target`, and return what was written.

    Raises FileNotFoundError where the npm package is not installed.
    """
    sources = {file.name: file for file in font_files(node_modules)} | {
        LICENCE_FILE: node_modules / PACKAGE / "LICENSE"
    }
    target.mkdir(parents=True, exist_ok=True)
    return [Path(shutil.copyfile(source, target / name)) for name, source in sources.items()]
