"""Runs the site generator, MkDocs, over the staged pages: in this process, for another one takes longer to start."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

LOGGER = logging.getLogger("mkdocs")

# It is meant for one's own eyes, and the merged search index and the tests of the whole make up for what it warns of.
EXPECTED_WARNING = "A 'dirty' build is being performed"


class GeneratorError(Exception):
    """The site generator refused the pages; the message is what it said."""


class _Complaints(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        if not message.startswith(EXPECTED_WARNING):
            self.lines.append(f"{record.levelname}: {message}")


def generate(project: Path, *, only_changed: bool = False) -> None:
    """Make the site of `project` from its staged pages: from all, or from those newer than what they were made into.

    Raises GeneratorError, also for what is no more than a warning.
    """
    with _no_complaints():
        # Not strict, for then it would refuse over its own warning; every other one is refused here.
        build(load_config(str(project / "mkdocs.yml"), strict=False), dirty=only_changed)


@contextmanager
def _no_complaints() -> Iterator[None]:
    complaints = _Complaints()
    LOGGER.addHandler(complaints)
    try:
        yield
    except MkDocsException as error:
        raise GeneratorError("\n".join([*complaints.lines, str(error)])) from error
    finally:
        LOGGER.removeHandler(complaints)
    if complaints.lines:
        raise GeneratorError("\n".join(complaints.lines))
