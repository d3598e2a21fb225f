"""How heavy and how quick pages are, as Lighthouse measures them: its mobile profile, a slow line and a slow processor.

`python -m benchmarks.page_weight [--rounds N]` needs a built site and writes a table in Markdown to
build/benchmarks/page_weight.md. Its simulation starts from what this machine really took, so a busy one scores lower.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.chromium import chromium
from benchmarks.tables import PROJECT, publish
from build_tools.host.serve import running_server

LIGHTHOUSE = PROJECT / "node_modules" / ".bin" / "lighthouse"
PAGES = {"guidance page": "/werkwijzer/", "home page": "/", "page of an aid": "/hulpmiddelen/beleidsregels/"}
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
METRICS = {
    "first paint, ms": "first-contentful-paint",
    "largest paint, ms": "largest-contentful-paint",
    "blocking time, ms": "total-blocking-time",
    "layout shift": "cumulative-layout-shift",
}


@dataclass(frozen=True, slots=True)
class Measure:
    """What is read from a report of Lighthouse, and how it is called in the table."""

    name: str
    read: Callable[[dict[str, Any]], float]
    digits: int = 0

    def row(self, page: str, reports: Sequence[dict[str, Any]]) -> str:
        """A row of the table: median, minimum, maximum."""
        values = [self.read(report) for report in reports]
        figures = (statistics.median(values), min(values), max(values))
        return f"| {page} | {self.name} | " + " | ".join(f"{figure:.{self.digits}f}" for figure in figures) + " |"


def score(category: str) -> Measure:
    """The mark out of 100 for a category."""
    return Measure(category, lambda report: report["categories"][category]["score"] * 100)


def metric(name: str, audit: str) -> Measure:
    """A time, or another number that one audit gives."""
    digits = 3 if audit == "cumulative-layout-shift" else 0
    return Measure(name, lambda report: report["audits"][audit]["numericValue"], digits)


def bytes_on_the_wire(report: dict[str, Any]) -> float:
    """Kilobytes of every response with its headers, as they came over the line."""
    responses = report["audits"]["network-requests"]["details"]["items"]
    return sum(int(response["transferSize"]) for response in responses) / 1000


MEASURES = (
    Measure("on the wire, KB", bytes_on_the_wire, 1),
    Measure("requests", lambda report: len(report["audits"]["network-requests"]["details"]["items"])),
    *map(score, CATEGORIES),
    *(metric(name, audit) for name, audit in METRICS.items()),
)


def lighthouse(url: str, tries: int = 3) -> dict[str, Any]:
    """One report on the page at `url`. Raises CalledProcessError where Lighthouse or the browser keeps failing.

    Now and then it loses the beginning of a page load, and asks to be run again.
    """
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = [str(LIGHTHOUSE), url, "--quiet", "--output=json", f"--output-path={report}"]
        command += ["--chrome-flags=--headless=new --no-sandbox", f"--only-categories={','.join(CATEGORIES)}"]
        finished = subprocess.run(command, env=os.environ | {"CHROME_PATH": chromium()}, check=False)
        if finished.returncode != 0 and tries > 1:
            return lighthouse(url, tries - 1)
        finished.check_returncode()
        found: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    return found


def faults(report: dict[str, Any]) -> list[str]:
    """The audits outside performance that a page does not pass."""
    return [
        f"{category}: {report['audits'][each['id']]['title']}"
        for category in CATEGORIES[1:]
        for each in report["categories"][category]["auditRefs"]
        if each["weight"] and report["audits"][each["id"]]["score"] not in (None, 1)
    ]


def main() -> int:
    """Measure and write the table; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.page_weight", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    reports: dict[str, list[dict[str, Any]]] = {name: [] for name in PAGES}
    with running_server(PROJECT / "build" / "site") as url:
        for _ in range(rounds):
            for name, path in PAGES.items():
                reports[name].append(lighthouse(url + path))
    rows = [measure.row(name, found) for name, found in reports.items() for measure in MEASURES]
    missed = sorted(
        {f"- {name}, {fault}" for name, found in reports.items() for each in found for fault in faults(each)}
    )
    head = f"| page | measure, {rounds} runs | median | min | max |\n|---|---|---|---|---|\n"
    table = head + "\n".join(rows) + "\n" + "".join(f"\n{line}" for line in ["Not passed:", *missed] if missed)
    publish("page_weight", table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
