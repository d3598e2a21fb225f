"""What a build reads, and a copy of it: for the edition of a municipality, a test or a measurement."""

import shutil
from pathlib import Path

SOURCES = ("build_tools", "decision_aids", "docs", "mkdocs.yml")
"""What an edition is made from. The locks of its tools say which these are; they change no word and no rule."""
BESIDE = ("deploy", "tests/decision_aids/cases", "pyproject.toml", "package-lock.json", "requirements.lock", "LICENSE")
"""What a build reads beside them."""
INSTALLED = ("node_modules", ".venv")
# What Python compiled comes along; what it is just now writing, is gone before it is copied.
BEING_WRITTEN = shutil.ignore_patterns("*.pyc.*")


def copy_sources(project: Path, place: Path) -> Path:
    """All that a build of the project reads in `place`, in place of what was copied before; returns `place`.

    What is installed is linked to; what was built, here or there, stays where it is.
    """
    for name in (*SOURCES, *BESIDE):
        source, copy = project / name, place / name
        if copy.is_dir():
            shutil.rmtree(copy)
        if source.is_dir():
            shutil.copytree(source, copy, ignore=BEING_WRITTEN)
        elif source.exists():
            shutil.copy(source, copy)
    for name in INSTALLED:
        if not (place / name).is_symlink() and (project / name).exists():
            (place / name).symlink_to((project / name).resolve())
    return place
