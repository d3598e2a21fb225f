"""The site's own font, copied from the installed npm package so that no visitor fetches it elsewhere."""

import hashlib
import shutil
from pathlib import Path

PACKAGE = Path("@fontsource", "source-sans-3")
# The styles that docs/assets/styles/fonts.css declares, by these names. The latin subset holds every letter Dutch uses.
FONT_FILES = (
    "source-sans-3-latin-400-normal.woff2",
    "source-sans-3-latin-400-italic.woff2",
    "source-sans-3-latin-600-normal.woff2",
)
LICENCE_FILE = "OFL.txt"


def font_files(node_modules: Path) -> list[Path]:
    """The font files of the installed npm package."""
    return [node_modules / PACKAGE / "files" / name for name in FONT_FILES]


def copy_fonts(node_modules: Path, target: Path, style_sheet: Path) -> list[Path]:
    """Copy the fonts and their licence from `node_modules` into the folder `target`, and return what was written.

    Each font gets a name that changes with its contents, so that a browser may keep it for ever; the style sheet, which
    names it as the package does, is changed to that. Raises FileNotFoundError where the npm package is not installed.
    """
    package = node_modules / PACKAGE
    target.mkdir(parents=True, exist_ok=True)
    written = [Path(shutil.copyfile(package / "LICENSE", target / LICENCE_FILE))]
    styles = style_sheet.read_text(encoding="utf-8")
    for source in font_files(node_modules):
        named = f"{source.stem}.{hashlib.sha256(source.read_bytes()).hexdigest()[:8]}{source.suffix}"
        written.append(Path(shutil.copyfile(source, target / named)))
        styles = styles.replace(source.name, named)
    style_sheet.write_text(styles, encoding="utf-8", newline="\n")
    return written
