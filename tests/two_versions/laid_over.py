"""An aid of two versions that only tests know: its files laid over this project, and what existing files get for it."""

import subprocess
import sys
from collections.abc import Mapping
from importlib.resources import files as packaged_files
from importlib.resources.readers import MultiplexedPath
from pathlib import Path
from shutil import copytree, ignore_patterns
from typing import NamedTuple

import pytest

from build_tools.build_site import PROJECT
from build_tools.own_edition.source_copy import copy_sources
from decision_aids import aids
from decision_aids.law import parameters
from decision_aids.law.parameters import dated
from decision_aids.rules.model import Aid
from tests.two_versions.project.decision_aids.aids import proefhulp

AID = "proefhulp"
OLD_DAY, LAST_OLD_DAY = "2026-11-22", "2026-12-31"
FIRST_NEW_DAY, LAST_NEW_DAY = "2027-01-01", "2027-12-31"

NAV = f"      - Proefhulp: hulpmiddelen/{AID}.md\n      - De regels erachter: belanghebbende/{AID}-regels.md\n"
FILES = Path(__file__).with_name("project")
EDITS: Mapping[str, tuple[str, str]] = {
    "decision_aids/aids/__init__.py": ('"gesprek")', f'"gesprek", "{AID}")'),
    "build_tools/documents/documents.toml": ('gesprek = "gemeente"\n', f'gesprek = "gemeente"\n{AID} = "bijstand"\n'),
    "mkdocs.yml": ("  - Trainer of student:\n", f"{NAV}  - Trainer of student:\n"),
    "docs/belanghebbende/index.md": ("\n## ", f"\nDoe ook de [proefhulp](../hulpmiddelen/{AID}.md).\n\n## "),
}
"""What a new aid adds to files that are there: by file the place, and what takes its place."""


def new_files() -> list[str]:
    """The files that the aid adds, as seen from the root of the project."""
    found = (path for path in FILES.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return sorted(path.relative_to(FILES).as_posix() for path in found)


def lay_over(project: Path) -> Path:
    """Add the aid to a copy of this project."""
    copytree(FILES, project, dirs_exist_ok=True, ignore=ignore_patterns("__pycache__"))
    for name, (place, becomes) in EDITS.items():
        text = (project / name).read_text(encoding="utf-8")
        assert place in text, name
        (project / name).write_text(text.replace(place, becomes, 1), encoding="utf-8")
    return project


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of this project with the aid in it."""
    return lay_over(copy_sources(PROJECT, tmp_path_factory.mktemp("two_versions")))


class Said(NamedTuple):
    code: int
    out: str
    err: str


def run(project: Path, *arguments: str, stdin: str = "") -> Said:
    """Run the command line of the project that has the aid."""
    command = [sys.executable, "-m", "decision_aids", *arguments]
    done = subprocess.run(
        command, cwd=project, input=stdin, capture_output=True, text=True, encoding="utf-8", check=False
    )
    return Said(done.returncode, done.stdout, done.stderr)


@pytest.fixture(scope="session")
def versions() -> tuple[Aid, ...]:
    """The two versions, made with the parameter file that the aid adds."""
    here = Path(str(packaged_files(parameters)))
    both = MultiplexedPath(here, FILES / "decision_aids" / "law" / "parameters")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(dated, "files", lambda _package: both)
        return proefhulp.versions()


@pytest.fixture
def registered(versions: tuple[Aid, ...], monkeypatch: pytest.MonkeyPatch) -> tuple[Aid, ...]:
    """The aid among the others, in this process; gives its versions."""
    monkeypatch.setitem(aids.VERSIONS, AID, lambda: versions)
    return versions
