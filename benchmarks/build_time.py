"""How long a build takes: of the whole site, and of what `make serve` shows after a page has changed.

`python -m benchmarks.build_time [--rounds N]` works on a copy of the project and writes a table in Markdown
to build/benchmarks/build_time.md. The first whole build starts from nothing; later ones find what is kept in build/.
"""

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.tables import PROJECT, publish
from build_tools.host.live_rebuild import build_aside, build_in_new_process
from build_tools.host.serve import ServedSite

SOURCES = ("docs", "decision_aids", "build_tools", "mkdocs.yml", "pyproject.toml", "LICENSE")
CHANGED_PAGE = Path("docs", "werkwijzer", "index.md")


def copy_project(target: Path) -> None:
    """Copy what a build reads, and nothing that an earlier one left behind."""
    for name in SOURCES:
        source = PROJECT / name
        if source.is_dir():
            shutil.copytree(source, target / name, ignore=shutil.ignore_patterns("__pycache__"))
        elif source.exists():
            shutil.copyfile(source, target / name)
    (target / "node_modules").symlink_to((PROJECT / "node_modules").resolve())


def seconds(task: Callable[[], object]) -> float:
    """How long the task takes."""
    start = time.perf_counter()
    task()
    return time.perf_counter() - start


def whole_build(project: Path) -> None:
    """Build the site as `make site` does."""
    subprocess.run([sys.executable, "-m", "build_tools.build_site"], cwd=project, check=True, capture_output=True)


def rebuild(project: Path, copies: Path) -> None:
    """Change a page, and go on until a local server could show it."""
    with (project / CHANGED_PAGE).open("a", encoding="utf-8") as page:
        page.write("\nNog een zin.\n")
    ServedSite.read(build_aside(lambda: build_in_new_process(project), copies))


def main() -> int:
    """Measure and write the table; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.build_time", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        project, copies = Path(folder) / "project", Path(folder) / "copies"
        project.mkdir()
        copies.mkdir()
        copy_project(project)
        first = [seconds(lambda: whole_build(project))]
        whole = [seconds(lambda: whole_build(project)) for _ in range(rounds)]
        page = [seconds(lambda: rebuild(project, copies)) for _ in range(rounds)]
    kinds = {"whole site, from nothing": first, "whole site, again": whole, "one changed page": page}
    rows = [
        f"| {name} | {len(times)} | {statistics.median(times):.1f} | {min(times):.1f} | {max(times):.1f} |"
        for name, times in kinds.items()
    ]
    table = "| build | runs | median s | min s | max s |\n|---|---|---|---|---|\n" + "\n".join(rows) + "\n"
    publish("build_time", table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
