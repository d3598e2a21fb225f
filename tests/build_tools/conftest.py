"""The whole site, built once for all tests that look at what comes out."""

import shutil
from pathlib import Path

import pytest

from build_tools.build_site import PROJECT, build_site
from build_tools.plain_language.answers import answer_pages
from build_tools.plain_language.passages import Page, read_pages

SOURCES = ("docs", "decision_aids", "build_tools")
FILES = ("mkdocs.yml", "pyproject.toml", "LICENSE")


@pytest.fixture(scope="session")
def project_copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of this project's sources, so that a test may build in it beside a build that is going on here."""
    copy = tmp_path_factory.mktemp("project")
    for name in SOURCES:
        shutil.copytree(PROJECT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in FILES:
        shutil.copyfile(PROJECT / name, copy / name)
    (copy / "node_modules").symlink_to(PROJECT / "node_modules")
    return copy


@pytest.fixture(scope="session")
def site(project_copy: Path) -> Path:
    """The folder of the built site."""
    return build_site(project_copy)


@pytest.fixture(scope="session")
def pages(site: Path) -> list[Page]:
    """Everything a reader of the site can read: the built pages, and what the aids say in an answer."""
    return [*read_pages(site), *answer_pages()]
