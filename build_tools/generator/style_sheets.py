"""One style sheet for screens and one for paper: nothing is painted before the last of those for a screen is in."""

import re
from pathlib import Path

from build_tools.generator.esbuild import write_small

SCREEN, PAPER = "site.css", "paper.css"
IMPORT = re.compile(r'^@import "([^"/]+)";\n', re.MULTILINE)
OLDEST = "--target=chrome90,firefox90,safari14,ios14"
"""For older browsers still than these the styles need no other names of theirs."""
FOR_PAPER = re.compile(r"@media print\{((?:[^{}]+\{[^{}]*\})*)\}")
"""What a sheet made small says of paper: rules of one level, in braces."""


def join_style_sheets(node_modules: Path, folder: Path) -> Path:
    """Replace each import in the staged sheet for screens by the sheet that it names, and delete that sheet.

    What any of them says of paper goes to a sheet beside it, which a page links for print only. The sheets that stand
    alone are made small too. All stand in one folder, so that addresses in them keep their meaning. Returns the sheet
    for screens. Raises EsbuildError, for a sheet that is not there too.
    """
    screen = folder / SCREEN
    joined = IMPORT.findall(screen.read_text(encoding="utf-8"))
    entries = sorted({path.name for path in folder.glob("*.css")} - set(joined))
    write_small(node_modules, folder, *entries, "--bundle", "--external:*.woff2", OLDEST)
    styles = screen.read_text(encoding="utf-8")
    paper = "".join(FOR_PAPER.findall(styles))
    (folder / PAPER).write_text(paper, encoding="utf-8", newline="\n")
    screen.write_text(FOR_PAPER.sub("", styles), encoding="utf-8", newline="\n")
    for name in joined:
        (folder / name).unlink()
    return screen
