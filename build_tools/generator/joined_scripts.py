"""Joins the scripts that import others with all that they import: one journey to the server in place of two rounds.

What a maker reads goes out of every script: comments, and what they are typed with.
"""

import json
import tempfile
from collections.abc import Mapping
from pathlib import Path

from build_tools.generator.esbuild import write_small

PAGE_SCRIPT, BESIDE = "aid_page.js", "aid_beside.js"
"""What a page of an aid answers with, and what it fetches once it has. It takes from the first what both need."""
DOCUMENTS_SCRIPT = "aid_documents.js"
"""What a page fetches once somebody wants a document."""
STRIP_SCRIPT, MAP_SCRIPT = "aid_strip.js", "aid_rule_map.js"
"""What a page fetches once somebody asks where the outcome turns, or opens the map of the rules."""
BY_LAW_TABLE, DOORS, EVERY_MUNICIPALITY = "by_law_table.js", "doors.js", "every_municipality.js"
WORKER = "python_worker.js"
TRUSTED = "trusted_scripts.js"
"""In the head of every page, and first in a script that may come before that."""
SEARCH = "search_panel.js"
READ_ALOUD = "read_aloud.js"
"""What a page fetches once it is there, where the browser can speak."""
TO_LEARN_WITH = tuple(
    f"trainer/{name}.js" for name in ("case", "findings", "group", "interview", "own_talk", "quiz", "talk")
)
EVERY_PAGE, EMBEDDED = "every_page.js", "embedded.js"
"""What every page runs, or an aid in a frame; no modules, for parts of them look where their own file stands."""
BOTH, NOTHING = "both.js", "nothing.js"
ON_TOP = "on top"
ENTRIES = {
    ON_TOP: (PAGE_SCRIPT, BESIDE),
    "esm": (
        DOCUMENTS_SCRIPT,
        STRIP_SCRIPT,
        MAP_SCRIPT,
        WORKER,
        TRUSTED,
        SEARCH,
        READ_ALOUD,
        BY_LAW_TABLE,
        DOORS,
        EVERY_MUNICIPALITY,
        *TO_LEARN_WITH,
    ),
    "iife": (EVERY_PAGE, EMBEDDED),
}
"""The scripts to join, by what esbuild makes of them: a module and a second on top of it, modules, or scripts."""


def join_scripts(node_modules: Path, scripts: Path, entries: Mapping[str, tuple[str, ...]] = ENTRIES) -> None:
    """Put for each of the entries in `scripts` one file in the place of it and all it imports.

    It then needs no other, but for a second that stands on top of a first. What is left is made as small, and stays
    what it is. Raises EsbuildError.
    """
    joined: set[str] = set()
    with tempfile.TemporaryDirectory() as workplace:
        description = Path(workplace) / "joined.json"
        for form, names in entries.items():
            entry = _on_top(scripts, *names) if form == ON_TOP else (*names, f"--format={form}")
            write_small(node_modules, scripts, *entry, "--bundle", f"--metafile={description}")
            joined |= set(json.loads(description.read_text(encoding="utf-8"))["inputs"])
    (scripts / NOTHING).unlink(missing_ok=True)
    kept = {name for names in entries.values() for name in names}
    for name in joined - kept:
        if not name.startswith("../"):  # a package of npm
            (scripts / name).unlink()
    if alone := {file.name for file in scripts.glob("*.js")} - kept:
        write_small(node_modules, scripts, *sorted(alone))


def _on_top(scripts: Path, first: str, second: str) -> tuple[str, ...]:
    """What to tell esbuild, so that `second` takes all it needs of `first` from there.

    It puts what two scripts share into a third. Where the second is said to import the first, all of the first is
    shared: that third is called as the first was, and of the first itself nothing is left.
    """
    (scripts / BOTH).write_text(f'import "./{first}";\nexport * from "./{second}";\n', encoding="utf-8")
    outputs = (f"{Path(NOTHING).stem}={first}", f"{Path(second).stem}={BOTH}")
    return *outputs, "--splitting", "--format=esm", f"--chunk-names={Path(first).stem}"
