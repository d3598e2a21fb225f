"""Notices that a source of the site has changed, and builds anew without disturbing the site being looked at."""

import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from build_tools.host.offline import withdraw_service_worker
from build_tools.own_edition.sole_build import sole_build
from build_tools.own_edition.source_copy import BESIDE, SOURCES

QUIET_SECONDS = 0.3
WATCHED = (*SOURCES, *BESIDE)

# Reading a file is an event too, and a build reads them all.
_CHANGES = frozenset({"created", "modified", "moved", "deleted"})


class SiteBuildError(Exception):
    """The site could not be built; why has been printed by then."""


class SourceChanges(FileSystemEventHandler):
    """Keeps whether a source under `project` has changed."""

    def __init__(self, project: Path) -> None:
        self._project = project
        self._changed = threading.Event()

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type in _CHANGES and not event.is_directory:
            moved_to = [event.dest_path] if event.dest_path else []
            if any(self._is_source(Path(str(path))) for path in (event.src_path, *moved_to)):
                self._changed.set()

    def wait(self) -> None:
        """Return once something has changed and then nothing for a moment: an editor saves in several steps."""
        self._changed.wait()
        while self._changed.is_set():
            self._changed.clear()
            self._changed.wait(QUIET_SECONDS)

    def _is_source(self, path: Path) -> bool:
        relative = path.relative_to(self._project)
        if "__pycache__" in relative.parts:
            return False
        return any(relative.is_relative_to(name) for name in WATCHED)


@contextmanager
def watched_sources(project: Path) -> Iterator[SourceChanges]:
    """Watch the sources of `project` in the background."""
    changes = SourceChanges(project)
    observer = Observer()
    observer.schedule(changes, str(project), recursive=False)
    for name in WATCHED:
        if (project / name).is_dir():
            observer.schedule(changes, str(project / name), recursive=True)
    observer.start()
    try:
        yield changes
    finally:
        observer.stop()
        observer.join()


def build_in_new_process(project: Path) -> Path:
    """Build the site of `project` and return its folder. Raises SiteBuildError.

    In a new process, because this one would go on with the rules as they were when it imported them. What changed is
    not compressed: that takes longer than all the rest.
    """
    command = [sys.executable, "-m", "build_tools.make_site", "--no-compressing"]
    if subprocess.run(command, cwd=project, check=False).returncode != 0:
        raise SiteBuildError
    return project / "build" / "site"


def build_aside(build: Callable[[], Path], copies: Path) -> Path:
    """Build, and return a copy of the site in a new folder under `copies`; only the copy made before it stays as well.

    That one is what is being looked at until the new one takes its place. A browser keeps nothing of the copy for off
    line: it would go on showing the site as it was before the last change. Raises SiteBuildError when the build does.
    """
    site = build()
    kept = sorted(int(each.name) for each in copies.iterdir())
    with sole_build(site.parent):
        copy = shutil.copytree(site, copies / str(max(kept, default=0) + 1) / site.name)
    withdraw_service_worker(copy)
    for older in kept[:-1]:
        shutil.rmtree(copies / str(older))
    return copy
