"""Material's styles, of which this site sends only the rules that apply to something in it.

Material's sheet has 138 KB, and a quarter of that applies here. PurgeCSS looks for every class, element and attribute
that a rule names in the pages and in the scripts that change them.
"""

import subprocess
import tempfile
from importlib.metadata import distribution
from pathlib import Path

STYLES = Path("assets", "styles")
ENTRY = "site.css"
LICENCE = "LICENSE-material.txt"
SOURCE_MAP = "/*# sourceMappingURL="


class StyleError(Exception):
    """The styles cannot be made; the message is what PurgeCSS said of it."""


def lay_material_styles(site: Path, node_modules: Path) -> None:
    """Put what `site` needs of Material's styles before its own in its one style sheet.

    Material's licence comes beside it. Raises StyleError.
    """
    sheet = site / STYLES / ENTRY
    needed = needed_rules(material_sheet(), [site / "**/*.html", site / "assets/scripts/**/*.js"], node_modules)
    sheet.write_text(f"{needed}\n{sheet.read_text(encoding='utf-8')}", encoding="utf-8", newline="\n")
    (site / STYLES / LICENCE).write_text(material_licence(), encoding="utf-8", newline="\n")


def material_sheet() -> Path:
    """The one main style sheet of the installed release, which names itself by its contents. Raises StyleError."""
    folder = Path(str(distribution("mkdocs-material").locate_file("material/templates/assets/stylesheets")))
    found = list(folder.glob("main.*.min.css"))  # the list of all its files looks for each of its thousands of icons
    if len(found) != 1:
        raise StyleError(f"mkdocs-material has {len(found)} main style sheets")
    return found[0]


def needed_rules(sheet: Path, contents: list[Path], node_modules: Path) -> str:
    """The rules of a style sheet that apply to what stands in the files; each of `contents` may hold wildcards.

    Raises StyleError.
    """
    with tempfile.TemporaryDirectory() as workplace:
        kept = Path(workplace) / "kept.css"
        command = [str(node_modules.absolute() / ".bin" / "purgecss"), "--css", str(sheet), "--keyframes"]
        command += ["--content", *map(str, contents), "--output", str(kept)]
        finished = subprocess.run(command, capture_output=True, text=True, check=False)
        if finished.returncode != 0 or not kept.exists():
            raise StyleError(f"PurgeCSS: {finished.stderr}")
        return kept.read_text(encoding="utf-8").partition(SOURCE_MAP)[0].rstrip()


def material_licence() -> str:
    """The licence of Material, which asks to travel along with its styles. Raises StyleError where it is not there."""
    licence = distribution("mkdocs-material").read_text("licenses/LICENSE")
    if licence is None:
        raise StyleError("mkdocs-material has its licence no longer where it was")
    return licence
