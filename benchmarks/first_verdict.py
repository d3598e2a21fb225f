"""How long Python's first verdict takes in the visitor's browser: ours and Pyodide as published, side by side.

`python -m benchmarks.first_verdict [--runs N] [--only WORD …]` needs a built site and writes a table in
Markdown to build/benchmarks/first_verdict.md. A run is a new browser with an empty profile, which visits twice. The
variants take turns, so that what else the machine does weighs on all of them.
"""

import argparse
import contextlib
import json
import statistics
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import BrowserContext, Playwright, sync_playwright

from benchmarks.chromium import chromium
from benchmarks.measured_server import CountingHandler, SlowHandler
from benchmarks.part_of_processor import part_of_a_processor
from benchmarks.python_variants import Variant, write_variants
from benchmarks.tables import DAY, PROJECT, publish
from build_tools.host.serve import running_server

QUESTION = ["zelfcheck", json.dumps({"answers": {"uitkering": "geen"}, "date": DAY})]
KEEP_SECONDS = 3
"""How long a page stays open after its answer, as a visitor's does: the browser keeps compiled code in that time."""

BARS = {
    "unthrottled, cold": 0.40,
    "unthrottled, warm": 0.30,
    "slow link, cold": 0.62,
    "half a processor, cold": 0.40,
}

FIRST_ANSWER = """
async ([settings, aid, line]) => {
  const { PythonClient } = await import("/assets/scripts/python_client.js");
  return new Promise((resolve, reject) => {
    const client = new PythonClient({ ...settings, onFailure: (code) => reject(new Error(code)) });
    const start = performance.now();
    client.start();
    client.ask(aid, line).then(() => resolve(performance.now() - start));
  });
}
"""


@dataclass(slots=True)
class Measured:
    """What was measured of one variant in one circumstance, in milliseconds; and the bytes of one first visit."""

    times: list[float] = field(default_factory=list)
    sent: int = 0


type Table = dict[str, dict[str, Measured]]
"""By circumstance, then by the name of the variant."""


def first_answer(context: BrowserContext, url: str, variant: Variant) -> float:
    """Milliseconds from the start of the worker to the first answer, in a new page."""
    page = context.new_page()
    page.goto(url)
    milliseconds = float(page.evaluate(FIRST_ANSWER, [variant.settings, *QUESTION]))
    page.wait_for_timeout(KEEP_SECONDS * 1000)
    page.close()
    return milliseconds


@contextlib.contextmanager
def fresh_browser(playwright: Playwright, executable: str) -> Iterator[BrowserContext]:
    """A browser that has never been anywhere, with its caches on disk."""
    with tempfile.TemporaryDirectory(prefix="profile-", ignore_cleanup_errors=True) as profile:
        context = playwright.chromium.launch_persistent_context(
            profile, executable_path=executable, args=["--no-sandbox"], headless=True
        )
        context.set_default_timeout(600_000)
        yield context
        context.close()


class Bench:
    """Visits variants, and keeps what was measured in `table`."""

    def __init__(self, playwright: Playwright, variants: list[Variant], runs: int) -> None:
        self.table: Table = {}
        self._playwright = playwright
        self._variants = variants
        self._runs = runs

    def measure(self, circumstance: str, executable: str, handler: type[CountingHandler], *, warm: bool) -> None:
        """Visit every variant once a run, and where `warm` says so a second time with the browser's caches filled."""
        for _ in range(self._runs):
            for variant in self._variants:
                with (
                    running_server(variant.folder, handler) as url,
                    fresh_browser(self._playwright, executable) as context,
                ):
                    before = CountingHandler.sent
                    cold = self._cell(f"{circumstance}, cold", variant)
                    cold.times.append(first_answer(context, url, variant))
                    cold.sent = CountingHandler.sent - before
                    if warm:
                        self._cell(f"{circumstance}, warm", variant).times.append(first_answer(context, url, variant))

    def _cell(self, circumstance: str, variant: Variant) -> Measured:
        return self.table.setdefault(circumstance, {}).setdefault(variant.name, Measured())


def as_markdown(table: Table) -> str:
    """One row for each variant in each circumstance; the ratio is that of the medians, to stock in the same run."""
    lines = ["| circumstance | variant | runs | median ms | min | max | of stock | bar | MB sent |", "|---" * 9 + "|"]
    for circumstance, row in table.items():
        stock = statistics.median(row["stock"].times)
        for name, measured in row.items():
            median = statistics.median(measured.times)
            bar = f"≤ {BARS[circumstance]:.2f}" if name == "ours" and circumstance in BARS else ""
            sent = f"{measured.sent / 1e6:.2f}" if measured.sent else ""
            figures = f"{median:.0f} | {min(measured.times):.0f} | {max(measured.times):.0f} | {median / stock:.2f}"
            lines.append(f"| {circumstance} | {name} | {len(measured.times)} | {figures} | {bar} | {sent} |")
    return "\n".join(lines) + "\n"


def measured(runs: int, only: list[str]) -> Iterator[Table]:
    """Measure all variants, or stock and those named in `only`, in every circumstance that this machine can make.

    Gives the table after each circumstance: all of them together take a quarter of an hour and more.
    """
    browser = chromium()
    with tempfile.TemporaryDirectory(prefix="variants-") as workplace, sync_playwright() as playwright:
        variants = write_variants(PROJECT / "build" / "site", PROJECT / "node_modules" / "pyodide", Path(workplace))
        bench = Bench(playwright, [each for each in variants if not only or each.name in ("stock", *only)], runs)
        bench.measure("unthrottled", browser, CountingHandler, warm=True)
        yield bench.table
        pair = Bench(playwright, [each for each in variants if each.name in ("stock", "ours")], runs)
        pair.measure("slow link", browser, SlowHandler, warm=False)
        yield bench.table | pair.table
        with part_of_a_processor(browser, Path(workplace), 0.5) as slowed:
            if slowed:
                pair.measure("half a processor", slowed, CountingHandler, warm=True)
        yield bench.table | pair.table


def main() -> int:
    """Measure and write the table; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.first_verdict", description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--only", nargs="*", default=[], metavar="VARIANT")
    options = parser.parse_args()
    for table in measured(options.runs, options.only):
        publish("first_verdict", as_markdown(table))
    return 0


if __name__ == "__main__":
    sys.exit(main())
