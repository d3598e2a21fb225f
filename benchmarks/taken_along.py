"""How long a document takes after the click, once Python is ready: with its library still to fetch, and after that.

`python -m benchmarks.taken_along [--runs N]` needs a built site and writes a table in Markdown to
build/benchmarks/taken_along.md. The slow line is that of a poor phone: 1.6 Mbit/s, 150 ms. The aim is a document within
two seconds, and within five where the library is still to fetch over the slow line.
"""

import argparse
import statistics
import sys
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from benchmarks.chromium import launched
from benchmarks.measured_server import CountingHandler, SlowHandler
from benchmarks.tables import PROJECT, publish
from build_tools.host.serve import running_server

AID, FIRST, NEXT = "opdracht", "bezwaar", "termijnen"
PATIENCE = 120_000
"""Milliseconds for Python to come in over the slow line."""

CLICK = """
async (name) => {
  const place = document.querySelector("[data-taken]");
  const start = performance.now();
  document.querySelector(`[data-document="${name}"]`).click();
  while (!place.querySelector(".document-blad h4")) await new Promise((resolve) => setTimeout(resolve, 5));
  return performance.now() - start;
}
"""
READY = "() => document.querySelector('[data-runtime-state]').dataset.runtimeState === 'ready'"


def timed(browser: Browser, url: str) -> tuple[float, float]:
    """Milliseconds from the click to the document: the first, and another one after it."""
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    page.goto(f"{url}/hulpmiddelen/{AID}/")
    page.wait_for_function(READY, timeout=PATIENCE)
    times = page.evaluate(CLICK, FIRST), page.evaluate(CLICK, NEXT)
    context.close()
    return times


def main() -> int:
    """Measure and write the table; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.taken_along", description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    site = PROJECT / "build" / "site"
    rows = []
    with sync_playwright() as playwright:
        browser = launched(playwright)
        for line, handler in {"this machine": CountingHandler, "slow line": SlowHandler}.items():
            with running_server(site, handler) as url:
                first, after = zip(*(timed(browser, url) for _ in range(runs)), strict=True)
            for name, times in {"first document": first, "next document": after}.items():
                figures = (statistics.median(times), min(times), max(times))
                rows.append(f"| {name}, {line} | {runs} | " + " | ".join(f"{each:.0f}" for each in figures) + " |")
        browser.close()
    size = sum(file.stat().st_size for file in _late_files(site))
    head = "| document | runs | median ms | min ms | max ms |\n|---|---|---|---|---|\n"
    publish(
        "taken_along", head + "\n".join(rows) + f"\n\nFetched when first asked for: {size / 1000:.0f} kB (brotli).\n"
    )
    return 0


def _late_files(site: Path) -> list[Path]:
    """What is fetched once a document is wanted, as it goes over the line."""
    return [*site.glob("assets/python/*/documents_library.zip.br"), site / "assets/scripts/aid_documents.js.br"]


if __name__ == "__main__":
    sys.exit(main())
