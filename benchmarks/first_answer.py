"""How soon a first visitor on a slow phone can read the question, and has an answer when she clicks at once.

`python -m benchmarks.first_answer [--runs N]` needs a built site and writes a table in Markdown to
build/benchmarks/first_answer.md. The slow profile is that of a cheap phone on a poor connection: 1.6 Mbit/s, 150 ms,
and a processor four times slower than this one (which holds for the page, not for its workers). Beside our pages stands
a bare page with one question for Pyodide as published; and a page to read, with which the first verdict is compared.
"""

import argparse
import statistics
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.chromium import launched
from benchmarks.measured_server import BYTES_A_SECOND, ROUND_TRIP_SECONDS, SlowHandler
from benchmarks.python_variants import write_stock_page
from benchmarks.tables import DAY, PROJECT, publish
from build_tools.host.serve import running_server

AIDS = {
    "zelfcheck": ("uitkering", "geen"),
    "opdracht": ("soort", "re-integratie"),
    "aanbieder": ("onbeloond", "nee"),
    "verordening": ("vastgesteld_door_raad", "nee"),
}
"""Each with an answer that settles it alone."""

TIMES_SLOWER = 4
BARS = {"first contentful paint": 1000, "first verdict": 1500}
"""Milliseconds from the start of the navigation, on the slow profile."""

CLICK_AT_ONCE = """
([name, value]) => {
  window.seen = {};
  const look = () => {
    const choice = document.querySelector(`input[name="${name}"][value="${value}"]`);
    if (choice && !choice.checked) {
      choice.click();
      seen.clicked = performance.now();
    }
    const outcome = document.querySelector("[data-outcome]");
    if (outcome && outcome.dataset.settled === "true" && !seen.answered) {
      seen.answered = performance.now();
      seen.engine = outcome.dataset.engine;
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}
"""
GUIDANCE = "werkwijzer"
OF_GUIDANCE = 1.25
"""The aim: the first verdict within so many times the time in which a page to read is painted."""
PAINTED = "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime"


@dataclass(frozen=True, slots=True)
class FirstVisit:
    """One visit with an empty cache: milliseconds to the first paint and to the verdict, and who gave it."""

    painted: float
    answered: float
    engine: str


@dataclass(frozen=True, slots=True)
class Visited:
    """A page, and an answer there that settles the outcome alone: the name of the question and the value."""

    address: str
    choice: tuple[str, str]
    slow: bool
    slow_server: bool = False
    """The line is slow in the server already: the developer tools do not slow down what a worker fetches."""


@contextmanager
def slow_page(browser: Browser, *, slow: bool, slow_line: bool) -> Iterator[Page]:
    """A page in a browser that has nothing of the site yet, on a slow processor and over a slow line where asked."""
    context = browser.new_context()
    page = context.new_page()
    tools = context.new_cdp_session(page)
    if slow:
        tools.send("Emulation.setCPUThrottlingRate", {"rate": TIMES_SLOWER})
    if slow_line:
        throughput = {"downloadThroughput": BYTES_A_SECOND, "uploadThroughput": BYTES_A_SECOND}
        conditions = {"offline": False, "latency": ROUND_TRIP_SECONDS * 1000, **throughput}
        tools.send("Network.emulateNetworkConditions", conditions)
    yield page
    context.close()


def first_visit(browser: Browser, visited: Visited) -> FirstVisit:
    """Open a page with an empty cache, click as soon as the answer is there to click, and wait for the verdict."""
    with slow_page(browser, slow=visited.slow, slow_line=visited.slow and not visited.slow_server) as page:
        page.add_init_script(f"({CLICK_AT_ONCE})({list(visited.choice)})")
        page.goto(visited.address, wait_until="commit")
        page.wait_for_function("() => seen.answered", timeout=180_000)
        painted = page.wait_for_function(PAINTED).json_value()
        return FirstVisit(painted, page.evaluate("seen.answered"), page.evaluate("seen.engine"))


def painted(browser: Browser, address: str) -> float:
    """Milliseconds until a page to read is there, on the slow profile and with an empty cache."""
    with slow_page(browser, slow=True, slow_line=True) as page:
        page.goto(address, wait_until="commit")
        return float(page.wait_for_function(PAINTED, timeout=180_000).json_value())


def against_guidance(visits: dict[str, list[FirstVisit]], read: list[float]) -> Iterator[str]:
    """How the slow verdicts of our aids compare with the paint of the page to read, in the same run."""
    guidance = statistics.median(read)
    yield f"Page to read, slow: {guidance:.0f} ms ({min(read):.0f} to {max(read):.0f}). First verdict, of that:"
    for name in AIDS:
        verdict = statistics.median(visit.answered for visit in visits[f"{name}, slow"])
        yield f"{name} {verdict / guidance:.2f} (aim ≤ {OF_GUIDANCE})"


@contextmanager
def served() -> Iterator[dict[str, Visited]]:
    """The pages to visit, by what to call the visit: our aids and the bare page, as they are and for a slow line."""
    site, runtime = PROJECT / "build" / "site", PROJECT / "node_modules" / "pyodide"
    with TemporaryDirectory(prefix="stock-") as workplace:
        folder = Path(workplace) / "site"
        write_stock_page(site, runtime, folder, DAY)
        with running_server(site) as ours, running_server(folder) as stock, running_server(folder, SlowHandler) as far:
            pages = {
                f"{name}, {'slow' if slow else 'unthrottled'}": Visited(f"{ours}/hulpmiddelen/{name}/", choice, slow)
                for name, choice in AIDS.items()
                for slow in (True, False)
            }
            pages["stock, slow"] = Visited(far, AIDS["zelfcheck"], slow=True, slow_server=True)
            pages["stock, unthrottled"] = Visited(stock, AIDS["zelfcheck"], slow=False)
            yield pages


def _rows(name: str, visits: list[FirstVisit]) -> Iterator[str]:
    engines = ", ".join(sorted({visit.engine for visit in visits}))
    for what, times in {
        "first contentful paint": [visit.painted for visit in visits],
        f"first verdict ({engines})": [visit.answered for visit in visits],
    }.items():
        figures = (statistics.median(times), min(times), max(times))
        yield f"| {name} | {what} | {len(times)} | " + " | ".join(f"{figure:.0f}" for figure in figures) + " |"


def main() -> int:
    """Measure and write the table; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.first_answer", description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    runs = parser.parse_args().runs
    visits: dict[str, list[FirstVisit]] = {}
    read: list[float] = []
    with served() as pages, sync_playwright() as playwright:
        browser = launched(playwright)
        for _ in range(runs):
            for name, page in pages.items():
                visits.setdefault(name, []).append(first_visit(browser, page))
            ours = pages["zelfcheck, slow"].address.partition("/hulpmiddelen/")[0]
            read.append(painted(browser, f"{ours}/{GUIDANCE}/"))
        browser.close()
    table = "| page | moment | visits | median ms | min ms | max ms |\n|---|---|---|---|---|---|\n"
    table += "\n".join(row for name, seen in visits.items() for row in _rows(name, seen))
    table += "\n\nAim on the slow profile: " + ", ".join(f"{what} {bar} ms" for what, bar in BARS.items()) + ".\n\n"
    table += "\n".join(against_guidance(visits, read)) + "\n"
    publish("first_answer", table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
