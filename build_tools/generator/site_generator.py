"""Runs the site generator, MkDocs, over the staged pages: in this process, for another one takes longer to start."""

import logging
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

LOGGER = logging.getLogger("mkdocs")


class GeneratorError(Exception):
    """The site generator refused the pages; the message is what it said."""


class _Complaints(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname}: {record.getMessage()}")


def generate(project: Path) -> None:
    """Make the site of `project` from its staged pages.

    Raises GeneratorError, also for what is no more than a warning: mkdocs.yml says that it is strict.
    """
    complaints = _Complaints()
    LOGGER.addHandler(complaints)
    try:
        build(load_config(str(project / "mkdocs.yml")))
    except MkDocsException as error:
        raise GeneratorError("\n".join([*complaints.lines, str(error)])) from error
    finally:
        LOGGER.removeHandler(complaints)
