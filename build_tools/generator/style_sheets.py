"""One style sheet instead of many: on a slow line a browser paints nothing before the last of them is in."""

import re
from pathlib import Path

ENTRY = "site.css"
IMPORT = re.compile(r'^@import "([^"/]+)";\n', re.MULTILINE)
COMMENT = re.compile(r"/\*.*?\*/\n?", re.DOTALL)


def join_style_sheets(folder: Path) -> Path:
    """Replace each import in the staged site.css by the sheet that it names, without comments, and delete that sheet.

    Returns that one sheet. All stand in one folder, so that addresses in them keep their meaning. Raises
    FileNotFoundError for a sheet that is not there.
    """
    entry = folder / ENTRY
    names = IMPORT.findall(entry.read_text(encoding="utf-8"))
    sheets = [(folder / name).read_text(encoding="utf-8") for name in names]
    entry.write_text("".join(COMMENT.sub("", sheet).strip() + "\n" for sheet in sheets), encoding="utf-8", newline="\n")
    for name in names:
        (folder / name).unlink()
    return entry
