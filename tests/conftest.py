"""The whole site, built once for all tests, also where they run in several processes."""

import os
import shutil
import socket
from collections.abc import Generator
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import HealthCheck, settings

from build_tools.build_site import PROJECT, build_site
from build_tools.own_edition.source_copy import copy_sources

# The same examples on every machine and every day, and none that fails because the machine is busy.
settings.register_profile(
    "same everywhere", deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("same everywhere")

LONGEST = (
    # The first few files each go to a worker of their own: one builds the site, beside what does without it.
    "browser/test_every_page.py",
    "browser/test_embedded.py",
    "build_tools/browser_python/test_python_library.py",
    "browser/test_offline.py",
    "browser/test_aid_page.py",
    "browser/test_aid_in_trouble.py",
    "browser/test_webkit.py",
    "browser/test_firefox.py",
    "browser/test_typed_answers.py",
    "browser/test_kept_memory.py",
    "browser/test_answer_table.py",
    "browser/test_wrong_copies.py",
    "browser/test_new_version.py",
    "browser/test_steps.py",
    "browser/test_barriers.py",
    "browser/test_kept_answers.py",
    "browser/test_shell.py",
    "browser/test_read_aloud.py",
    "build_tools/test_valid_html.py",
)
"""The files of tests that take longest, below tests/: none of them may be what everything else waits for at the end."""


QUICK = 5
"""Of brotli: a host sends the site as it will be published, and its files are a seventh larger."""


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Let no test wait for the list of those that are asked again.

    Each process tells that list twice before it reads, and TCP holds back the second until the first was confirmed:
    forty milliseconds a test, of thousands of tests that take two.
    """
    listed = getattr(getattr(config, "failures_db", None), "sock", None)
    if isinstance(listed, socket.socket):
        listed.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


@pytest.hookimpl(wrapper=True, optionalhook=True)
def pytest_xdist_auto_num_workers() -> Generator[None, int, int]:
    """Two processes more than there are processors, for a test in a browser waits for much of its time."""
    return (yield) + 2


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the longest files first, the other tests in a browser after them, and last the many that take no time."""
    here = Path(__file__).parent
    order = {name: place for place, name in enumerate(LONGEST)}
    assert [name for name in LONGEST if not (here / name).is_file()] == []

    def place(item: pytest.Item) -> tuple[int, bool]:
        name = item.path.relative_to(here).as_posix()
        return order.get(name, len(order)), not name.startswith("browser/")

    items.sort(key=place)


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all processes of one test run share."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if os.environ.get("PYTEST_XDIST_WORKER") else own


@pytest.fixture(scope="session")
def project_copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of this project's sources, so that a test may build in it beside a build that is going on here."""
    return copy_sources(PROJECT, tmp_path_factory.mktemp("project"))


@pytest.fixture(scope="session")
def built_site(shared_folder: Path) -> Path:
    """The folder of the built site: whoever asks first builds it, from a copy of the sources; nobody changes it."""
    project = shared_folder / "whole-site"
    with FileLock(shared_folder / "whole-site.lock"):
        done = project / "done"
        if not done.exists():
            shutil.rmtree(project, ignore_errors=True)
            project.mkdir()
            build_site(copy_sources(PROJECT, project), QUICK)
            done.touch()
    return project / "build" / "site"
