"""Joins the scripts that import others with all that they import: one journey to the server in place of two rounds.

What a maker reads goes out of every script: comments, and what they are typed with.
"""

import json
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

PAGE_SCRIPT, BESIDE = "aid_page.js", "aid_beside.js"
"""What a page of an aid answers with, and what it fetches once it has."""
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
EVERY_PAGE = "every_page.js"
"""What every page runs; no module, for parts of it look where their own file stands."""
ENTRIES = {
    "esm": (
        PAGE_SCRIPT,
        BESIDE,
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
    "iife": (EVERY_PAGE,),
}
"""The scripts to join, by what esbuild makes of them: a module, or a script as it was."""


class ScriptError(Exception):
    """The scripts cannot be joined; the message is what esbuild said of it."""


def join_scripts(node_modules: Path, scripts: Path, entries: Mapping[str, tuple[str, ...]] = ENTRIES) -> None:
    """Put for each of the entries in `scripts` one file that needs no other in the place of it and all it imports.

    What is left is made as small, and stays what it is. Raises ScriptError.
    """
    joined: set[str] = set()
    with tempfile.TemporaryDirectory() as workplace:
        description = Path(workplace) / "joined.json"
        for form, names in entries.items():
            _written_small(node_modules, scripts, *names, "--bundle", f"--format={form}", f"--metafile={description}")
            joined |= set(json.loads(description.read_text(encoding="utf-8"))["inputs"])
    kept = {name for names in entries.values() for name in names}
    for name in joined - kept:
        if not name.startswith("../"):  # a package of npm
            (scripts / name).unlink()
    if alone := {file.name for file in scripts.glob("*.js")} - kept:
        _written_small(node_modules, scripts, *sorted(alone))


def _written_small(node_modules: Path, scripts: Path, *arguments: str) -> None:
    esbuild = str(node_modules.absolute() / ".bin" / "esbuild")
    command = [esbuild, *arguments, "--minify", "--log-level=warning", "--outdir=.", "--allow-overwrite"]
    finished = subprocess.run(command, cwd=scripts, capture_output=True, text=True, check=False)
    if finished.returncode != 0 or finished.stderr:
        raise ScriptError(finished.stderr)
