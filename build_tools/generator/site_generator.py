"""Runs a site generator over the staged pages: MkDocs, or Zensical, which is to take its place.

Both read mkdocs.yml, and fill in the same page of our own theme. The two sites are compared, but for what may differ,
in `tests/build_tools/generator/test_two_generators.py`.
"""

import logging
import os
import posixpath
import re
import subprocess
import sys
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

LOGGER = logging.getLogger("mkdocs")
ZENSICAL, MKDOCS = "zensical", "mkdocs"
NAMED_IN = "GENERATOR"
"""The environment variable that names the generator; without it the site is made with MkDocs."""

WITHOUT_SCRIPT = re.compile(r"(<noscript>.*?</noscript>)", re.DOTALL)
ADDRESS = re.compile(r'\b(href|src)="(?![a-z]+:|[#/])([^"#]+)')


class GeneratorError(Exception):
    """The site generator refused the pages; the message is what it said."""


class _Complaints(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname}: {record.getMessage()}")


def generate(project: Path, generator: str | None = None) -> None:
    """Make the site of `project` from its staged pages, with the generator that GENERATOR names where none is given.

    Raises GeneratorError, also for what is no more than a warning: mkdocs.yml says that it is strict.
    """
    match generator or os.environ.get(NAMED_IN) or MKDOCS:
        case "mkdocs":
            with_mkdocs(project)
        case "zensical":
            with_zensical(project)
        case other:
            raise GeneratorError(f"{NAMED_IN}={other}: this site is made with {MKDOCS} or {ZENSICAL}")


def with_mkdocs(project: Path) -> None:
    """Run MkDocs in this process, for another one takes longer to start. Raises GeneratorError."""
    complaints = _Complaints()
    LOGGER.addHandler(complaints)
    try:
        build(load_config(str(project / "mkdocs.yml")))
    except MkDocsException as error:
        raise GeneratorError("\n".join([*complaints.lines, str(error)])) from error
    finally:
        LOGGER.removeHandler(complaints)


def with_zensical(project: Path) -> None:
    """Run Zensical. It changes addresses in the staged pages. Raises GeneratorError."""
    staged = project / "build" / "docs"
    for page in staged.rglob("*.md"):
        if page.stem != "index":
            page.write_text(addressed_from_source(page.read_text(encoding="utf-8"), page.stem), encoding="utf-8")
    command = [sys.executable, "-m", "zensical", "build", "--strict", "--config-file", "mkdocs.yml"]
    finished = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    if finished.returncode != 0:
        raise GeneratorError(finished.stdout + finished.stderr)
    (project / "build" / "site" / "search.json").unlink()  # this site has a search of its own


def addressed_from_source(page: str, name: str) -> str:
    """A page whose HTML names addresses as from the page that is made of it, with those as from its source.

    MkDocs leaves addresses in HTML as they are. Zensical reads them as it reads those in Markdown: from the folder in
    which the source lies, one above that of the page. What stands in a noscript it leaves as well.
    """

    def moved(found: re.Match[str]) -> str:
        folder = "/" if found[2].endswith("/") or posixpath.basename(found[2]) in {".", ".."} else ""
        return f'{found[1]}="{posixpath.normpath(posixpath.join(name, found[2]))}{folder}'

    parts = WITHOUT_SCRIPT.split(page)
    return "".join(part if at % 2 else ADDRESS.sub(moved, part) for at, part in enumerate(parts))
