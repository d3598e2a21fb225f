"""How long a build takes: of the whole site, of one municipality's edition, and of what `make serve` shows of a change.

`python -m benchmarks.build_time [--rounds N]` works on a copy of the project and writes a table in Markdown
to build/benchmarks/build_time.md. The first whole build starts from nothing; later ones find what is kept in build/.
The edition is the worked example; builds with it and without take turns. How long all processes computed hardly depends
on what else the machine does.
"""

import argparse
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.tables import PROJECT, publish
from build_tools.host.live_rebuild import build_aside, build_in_new_process
from build_tools.host.serve import ServedSite
from build_tools.own_edition.source_copy import copy_sources

CHANGED_PAGE = Path("docs", "werkwijzer", "index.md")
EDITION = Path("docs", "gemeente", "voorbeeld-editie.toml")
AIM_OF_EDITION = 2
"""Seconds that an edition may add."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Seconds that a task took, and that its processes computed."""

    seconds: float
    computed: float


def taken(task: Callable[[], object]) -> Taken:
    """How long the task takes; it runs in processes of its own."""
    start, before = time.perf_counter(), _computed()
    task()
    return Taken(time.perf_counter() - start, _computed() - before)


def _computed() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def row(name: str, times: Sequence[Taken]) -> str:
    """A row of the table."""
    figures = [each.seconds for each in times]
    told = (statistics.median(figures), min(figures), max(figures), statistics.median(each.computed for each in times))
    return f"| {name} | {len(times)} | " + " | ".join(f"{each:.1f}" for each in told) + " |"


def whole_build(project: Path) -> None:
    """Build the site as `make site` does."""
    subprocess.run([sys.executable, "-m", "build_tools.make_site"], cwd=project, check=True, capture_output=True)


def edition_build(project: Path) -> None:
    """Build the worked example of an edition as `make site EDITIE=…` does."""
    command = [sys.executable, "-m", "build_tools.own_edition", "build", str(EDITION)]
    subprocess.run(command, cwd=project, check=True, capture_output=True)


def change_page(project: Path) -> None:
    """Put one more sentence on a page: what has not changed is not built again."""
    with (project / CHANGED_PAGE).open("a", encoding="utf-8") as page:
        page.write("\nNog een zin.\n")


def rebuild(project: Path, copies: Path) -> None:
    """Build after a change, and go on until a local server could show it."""
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
        copy_sources(PROJECT, project)
        first = [taken(lambda: whole_build(project))]
        first_edition = [taken(lambda: edition_build(project))]
        again, whole, edition, page = [], [], [], []
        for _ in range(rounds):
            change_page(project)
            whole.append(taken(lambda: whole_build(project)))
            edition.append(taken(lambda: edition_build(project)))
            whole_build(project)  # whose place the edition took
            again.append(taken(lambda: whole_build(project)))
            change_page(project)
            page.append(taken(lambda: rebuild(project, copies)))
    kinds = {
        "whole site, from nothing": first,
        "whole site, nothing changed": again,
        "whole site, one page changed": whole,
        "edition of a municipality, the first time": first_edition,
        "edition of a municipality, one page changed": edition,
        "one page changed, until a local server shows it": page,
    }
    more = statistics.median(each.seconds for each in edition) - statistics.median(each.seconds for each in whole)
    table = "| build | runs | median s | min s | max s | median s computed |\n|---|---|---|---|---|---|\n"
    table += "\n".join(row(name, times) for name, times in kinds.items())
    publish("build_time", f"{table}\n\nAn edition adds {more:.1f} s (aim ≤ {AIM_OF_EDITION}).\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
