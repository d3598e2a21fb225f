"""How soon the next question is on the screen after a tap, on a slow phone that came for the first time.

`python -m benchmarks.next_question [--runs N]` needs a built site and writes a table in Markdown to
build/benchmarks/next_question.md. The slow profile is that of `first_answer`, with an empty cache: Python is still on
its way. A tap is on an answer that leaves the outcome open and then on the button to the next question; the time is
from that last tap until the frame in which another question stands there.
"""

import argparse
import statistics
import sys
from collections.abc import Iterator

from playwright.sync_api import Browser, sync_playwright

from benchmarks.chromium import launched
from benchmarks.first_answer import slow_page
from benchmarks.tables import PROJECT, publish
from build_tools.host.serve import running_server
from decision_aids.rules.facts import UNKNOWN_ANSWER

FIRST = {"zelfcheck": ("uitkering", "participatiewet"), "opdracht": ("soort", "tegenprestatie")}
"""The first answer; the further ones are "weet ik niet", which always leaves the outcome open."""
TAPS = 4
MOST = 100
"""Milliseconds: the aim, for every tap."""

TAP = """
async (value) => {
  const names = () => [...document.querySelectorAll("[data-current] input[type=radio]")].map(({ name }) => name).join();
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const before = names();
  const choice = document.querySelector(`[data-current] input[type=radio][value="${value}"]`);
  const start = performance.now();
  choice.click();
  await frame();
  const drawn = performance.now();
  document.querySelector('[data-step="next"]').click();
  await frame();
  const followed = performance.now();
  if (names() === before) throw new Error(`still at ${before}`);
  return [drawn - start, followed - drawn];
}
"""


def taps(browser: Browser, address: str, first: tuple[str, str]) -> Iterator[tuple[float, float]]:
    """For each answer of a first visit the milliseconds until it is drawn, and until the next question is."""
    name, value = first
    with slow_page(browser, slow=True, slow_line=True) as page:
        page.set_default_timeout(120_000)
        page.goto(address, wait_until="commit")
        page.wait_for_selector("form[data-running]", state="attached")
        page.wait_for_selector(f'[data-current] input[name="{name}"]', state="attached")
        for answer in (value, *[UNKNOWN_ANSWER] * (TAPS - 1)):
            drawn, followed = page.evaluate(TAP, answer)
            yield float(drawn), float(followed)


def main() -> int:
    """Measure and write the table; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.next_question", description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    lines = ["| aid | moment | taps | median ms | max ms |", "|---|---|---|---|---|"]
    with running_server(PROJECT / "build" / "site") as url, sync_playwright() as playwright:
        browser = launched(playwright)
        for aid_id, first in FIRST.items():
            found = [each for _ in range(runs) for each in taps(browser, f"{url}/hulpmiddelen/{aid_id}/", first)]
            for place, moment in enumerate(("answer drawn after a tap", "next question after a tap")):
                times = [each[place] for each in found]
                lines.append(
                    f"| {aid_id} | {moment} | {len(times)} | {statistics.median(times):.0f} | {max(times):.0f} |"
                )
        browser.close()
    publish("next_question", "\n".join(lines) + f"\n\nAim: the next question within {MOST} ms of a tap.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
