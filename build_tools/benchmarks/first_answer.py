"""How soon a first visitor on a slow phone can read the question, and has an answer when she clicks at once.

`python -m build_tools.benchmarks.first_answer [--runs N]` needs a built site and writes a table in Markdown to
build/benchmarks/first_answer.md. The slow profile is that of a cheap phone on a poor connection: 1.6 Mbit/s, 150 ms,
and a processor four times slower than this one (which holds for the page, not for its workers).
"""

import argparse
import shutil
import statistics
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import Browser, Page, sync_playwright

from build_tools.benchmarks.measured_server import BYTES_A_SECOND, ROUND_TRIP_SECONDS
from build_tools.benchmarks.tables import PROJECT, publish
from build_tools.serve import running_server

AIDS = {
    "zelfcheck": ("uitkering", "geen"),
    "opdracht": ("onbeloond", "nee"),
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
PAINTED = "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime"


@dataclass(frozen=True, slots=True)
class FirstVisit:
    """One visit with an empty cache: milliseconds to the first paint and to the verdict, and who gave it."""

    painted: float
    answered: float
    engine: str


@contextmanager
def _slow_page(browser: Browser, *, slow: bool) -> Iterator[Page]:
    context = browser.new_context()
    page = context.new_page()
    if slow:
        tools = context.new_cdp_session(page)
        tools.send(
            "Network.emulateNetworkConditions",
            {
                "offline": False,
                "latency": ROUND_TRIP_SECONDS * 1000,
                "downloadThroughput": BYTES_A_SECOND,
                "uploadThroughput": BYTES_A_SECOND,
            },
        )
        tools.send("Emulation.setCPUThrottlingRate", {"rate": TIMES_SLOWER})
    yield page
    context.close()


def first_visit(browser: Browser, url: str, aid_id: str, *, slow: bool) -> FirstVisit:
    """Open an aid with an empty cache, click as soon as the answer is there to click, and wait for the verdict."""
    with _slow_page(browser, slow=slow) as page:
        name, value = AIDS[aid_id]
        page.add_init_script(f"({CLICK_AT_ONCE})({[name, value]})")
        page.goto(f"{url}/hulpmiddelen/{aid_id}/", wait_until="commit")
        page.wait_for_function("() => seen.answered", timeout=120_000)
        painted = page.wait_for_function(PAINTED).json_value()
        return FirstVisit(painted, page.evaluate("seen.answered"), page.evaluate("seen.engine"))


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
    parser = argparse.ArgumentParser(prog="python -m build_tools.benchmarks.first_answer", description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    runs = parser.parse_args().runs
    visits: dict[str, list[FirstVisit]] = {}
    with running_server(PROJECT / "build" / "site") as url, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for _ in range(runs):
            for aid_id in AIDS:
                for profile, slow in {"slow": True, "unthrottled": False}.items():
                    visits.setdefault(f"{aid_id}, {profile}", []).append(first_visit(browser, url, aid_id, slow=slow))
        browser.close()
    table = "| page | moment | visits | median ms | min ms | max ms |\n|---|---|---|---|---|---|\n"
    table += "\n".join(row for name, seen in visits.items() for row in _rows(name, seen))
    table += "\n\nAim on the slow profile: " + ", ".join(f"{what} {bar} ms" for what, bar in BARS.items()) + ".\n"
    publish("first_answer", table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
