"""Runs esbuild, which puts what belongs together into one file, and makes that small."""

import subprocess
from pathlib import Path


class EsbuildError(Exception):
    """Scripts or style sheets cannot be joined; the message is what esbuild said of it."""


def write_small(node_modules: Path, folder: Path, *arguments: str) -> None:
    """Put what esbuild makes of the files of `folder` that `arguments` names in their place. Raises EsbuildError."""
    esbuild = str(node_modules.absolute() / ".bin" / "esbuild")
    command = [esbuild, *arguments, "--minify", "--log-level=warning", "--outdir=.", "--allow-overwrite"]
    finished = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if finished.returncode != 0 or finished.stderr:
        raise EsbuildError(finished.stderr)
