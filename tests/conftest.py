"""The whole site, built once for all tests, also where they run in several processes."""

import os
import shutil
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import HealthCheck, settings

from build_tools.build_site import PROJECT, build_site
from build_tools.edition import SOURCES as EDITION

# The same examples on every machine and every day, and none that fails because the machine is busy.
settings.register_profile(
    "same everywhere", deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("same everywhere")

LOCKS = ("package-lock.json", "requirements.lock")
SOURCES = (*EDITION, *LOCKS, "pyproject.toml", "LICENSE", "tests/decision_aids/cases")


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all processes of one test run share."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if os.environ.get("PYTEST_XDIST_WORKER") else own


@pytest.fixture(scope="session")
def project_copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of this project's sources, so that a test may build in it beside a build that is going on here."""
    return copy_sources(tmp_path_factory.mktemp("project"))


@pytest.fixture(scope="session")
def built_site(shared_folder: Path) -> Path:
    """The folder of the built site: whoever asks first builds it, from a copy of the sources; nobody changes it."""
    project = shared_folder / "whole-site"
    with FileLock(shared_folder / "whole-site.lock"):
        done = project / "done"
        if not done.exists():
            shutil.rmtree(project, ignore_errors=True)
            project.mkdir()
            build_site(copy_sources(project))
            done.touch()
    return project / "build" / "site"


def copy_sources(folder: Path) -> Path:
    """The sources of this project copied into a folder, with the packages of npm linked to."""
    for name in SOURCES:
        if (PROJECT / name).is_dir():
            shutil.copytree(PROJECT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(PROJECT / name, folder)
    (folder / "node_modules").symlink_to(PROJECT / "node_modules")
    return folder
