"""Joins the script of an aid's page with all that it imports: one journey to the server in place of two rounds."""

import subprocess
from pathlib import Path

PAGE_SCRIPT = "aid_page.js"


class ScriptError(Exception):
    """The script of the page cannot be joined; the message is what esbuild said of it."""


def join_page_script(node_modules: Path, scripts: Path) -> None:
    """Put one file that needs no other in the place of the page's script in `scripts`. Raises ScriptError."""
    script = str(scripts / PAGE_SCRIPT)
    command = [
        str(node_modules / ".bin" / "esbuild"),
        script,
        "--bundle",
        "--format=esm",
        "--minify",
        "--log-level=warning",
        f"--outfile={script}",
        "--allow-overwrite",
    ]
    finished = subprocess.run(command, capture_output=True, text=True, check=False)
    if finished.returncode != 0 or finished.stderr:
        raise ScriptError(finished.stderr)
