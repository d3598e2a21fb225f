"""Joins the script of an aid's page with all that it imports: one journey to the server in place of two rounds."""

import json
import subprocess
import tempfile
from pathlib import Path

PAGE_SCRIPT = "aid_page.js"


class ScriptError(Exception):
    """The script of the page cannot be joined; the message is what esbuild said of it."""


def join_page_script(node_modules: Path, scripts: Path) -> None:
    """Put one file that needs no other in the place of the page's script and all that it imports in `scripts`.

    Raises ScriptError.
    """
    script = scripts / PAGE_SCRIPT
    with tempfile.TemporaryDirectory() as workplace:
        description = Path(workplace) / "joined.json"
        command = [
            str(node_modules.absolute() / ".bin" / "esbuild"),
            PAGE_SCRIPT,
            "--bundle",
            "--format=esm",
            "--minify",
            "--log-level=warning",
            f"--outfile={PAGE_SCRIPT}",
            "--allow-overwrite",
            f"--metafile={description}",
        ]
        finished = subprocess.run(command, cwd=scripts, capture_output=True, text=True, check=False)
        if finished.returncode != 0 or finished.stderr:
            raise ScriptError(finished.stderr)
        joined = {scripts / name for name in json.loads(description.read_text(encoding="utf-8"))["inputs"]}
    for file in joined - {script}:
        file.unlink()
