"""How long the next answer takes once Python is ready: in CPython, and in the visitor's browser there and back.

`python -m benchmarks.next_answer [--rounds N]` needs a built site and writes a table in Markdown to
build/benchmarks/next_answer.md. The figures are of the machine it runs on.
"""

import argparse
import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from playwright.sync_api import Route, sync_playwright

from benchmarks.chromium import chromium
from benchmarks.part_of_processor import part_of_a_processor, slower_processors
from benchmarks.tables import DAY, PROJECT, publish
from build_tools.browser_python.browser_bundle import read_manifest
from build_tools.host.serve import running_server
from decision_aids.aids import aid_ids, version_on
from decision_aids.answers.json_lines import answer_line
from decision_aids.rules.facts import UNKNOWN_ANSWER, Fact, Kind

SEED = 1
PAUSE = 100
"""Milliseconds between two questions: nobody fills in a form faster, and the browser compiles what is used often."""
SLOWER = 4
"""Times: what the slow profile asks for."""
SLOW_ROUNDS = 2
"""Forms of each aid where the browser is slowed down: there every start takes its time."""
PATIENCE = 600
"""Seconds for what a client waits for: slowed down, Python starts in more than a visitor would wait."""
FRAME = 16.7
"""Milliseconds: an answer within it is on the screen in the next frame."""

ASK_ALL = """
async ([clientUrl, settings, pause, aid, lines]) => {
  const { PythonClient } = await import(clientUrl);
  return new Promise((resolve, reject) => {
    const client = new PythonClient({ ...settings, onFailure: (code) => reject(new Error(code)) });
    client.start();
    resolve(times(client));
  });
  async function times(client) {
    await client.ask(aid, lines[0]);
    const found = [];
    for (const line of lines) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      const start = performance.now();
      await client.ask(aid, line);
      found.push(performance.now() - start);
    }
    return found;
  }
}
"""


@dataclass(frozen=True, slots=True)
class Timing:
    """The times of one kind of call, in milliseconds."""

    name: str
    times: list[float]

    def row(self) -> str:
        """A row of the table: median, 95th percentile, minimum, maximum."""
        cuts = statistics.quantiles(self.times, n=20)
        figures = (statistics.median(self.times), cuts[-1], min(self.times), max(self.times))
        return f"| {self.name} | {len(self.times)} | " + " | ".join(f"{figure:.1f}" for figure in figures) + " |"


def answer_lines(aid_id: str, rounds: int, draw: random.Random) -> list[str]:
    """The lines of `rounds` drawn forms. ValueError where the aid refuses one: to refuse takes no time."""
    lines = [line for _ in range(rounds) for line in form_lines(aid_id, draw)]
    for line in lines:
        if refused := json.loads(answer_line(aid_id, line)).get("error"):
            raise ValueError(refused)
    return lines


def form_lines(aid_id: str, draw: random.Random) -> Iterator[str]:
    """Answer files as they grow while somebody fills in one form: one more answer a line."""
    answers: dict[str, object] = {}
    for question in version_on(aid_id, date.fromisoformat(DAY)).questions:
        answers[question.fact.id] = _drawn(question.asked, draw)
        yield json.dumps({"answers": answers, "date": DAY})


def _drawn(fact: Fact, draw: random.Random) -> object:
    if fact.kind is Kind.GETAL:
        return draw.choice((0, 2, 4, 7.5, 8, 12, 20))
    return draw.choice((*fact.values, UNKNOWN_ANSWER))


def in_cpython(aid_id: str, lines: list[str]) -> Timing:
    """The same calls in this Python, after one to compile the rules."""
    answer_line(aid_id, lines[0])
    times = []
    for line in lines:
        start = time.perf_counter()
        answer_line(aid_id, line)
        times.append((time.perf_counter() - start) * 1000)
    return Timing(f"{aid_id}, CPython {sys.version_info.major}.{sys.version_info.minor}", times)


def in_browsers(lines: dict[str, list[str]], fewer: dict[str, list[str]]) -> list[Timing]:
    """The calls in Chromium, from the page to the worker and back; where it may be slowed down, `fewer` also slower."""
    browser = chromium()
    timings = in_browser(lines, browser, "Pyodide")
    with tempfile.TemporaryDirectory() as workplace:
        with slower_processors(browser, Path(workplace), SLOWER) as slowed:
            timings += in_browser(fewer, slowed, f"Pyodide, every processor {SLOWER} times slower") if slowed else []
        with part_of_a_processor(browser, Path(workplace), 1 / SLOWER) as slowed:
            timings += in_browser(fewer, slowed, f"Pyodide, 1/{SLOWER} of one processor for all") if slowed else []
    return timings


def in_browser(lines: dict[str, list[str]], executable: str, name: str) -> list[Timing]:
    """The calls in one browser, which is told apart by `name`."""
    site = PROJECT / "build" / "site"
    (manifest_file,) = site.glob("assets/python/*/manifest.json")
    with running_server(site) as url, sync_playwright() as playwright:
        scripts, runtime = f"{url}/assets/scripts/", f"{url}/assets/python/{manifest_file.parent.name}/"
        settings = {
            "workerUrl": scripts + "python_worker.js",
            "runtimeUrl": runtime,
            "files": read_manifest(manifest_file).files,
            **dict.fromkeys(("stallSeconds", "startSeconds", "answerSeconds"), PATIENCE),
        }
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"], timeout=PATIENCE * 1000)
        timings = []
        for aid_id, asked in lines.items():
            # Each in a browser's profile of its own: a Python that has been asked goes on to keep its memory.
            context = browser.new_context()
            context.set_default_timeout(PATIENCE * 1000)
            page = context.new_page()
            # The site has the client only joined with the rest of a page's script.
            page.route("**/sources/*.js", _from_sources)
            page.goto(url + "/over/")
            times = page.evaluate(ASK_ALL, [f"{url}/sources/python_client.js", settings, PAUSE, aid_id, asked])
            timings.append(Timing(f"{aid_id}, {name}", times))
            context.close()
        browser.close()
    return timings


def _from_sources(route: Route) -> None:
    route.fulfill(path=PROJECT / "docs" / "assets" / "scripts" / Path(route.request.url).name)


def main() -> int:
    """Measure and write the table; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.next_answer", description=__doc__)
    parser.add_argument("--rounds", type=int, default=8)
    rounds = parser.parse_args().rounds
    draw = random.Random(SEED)  # noqa: S311 - the same forms in every run, no secret
    lines = {aid_id: answer_lines(aid_id, rounds, draw) for aid_id in aid_ids()}
    fewer = {aid_id: answer_lines(aid_id, min(rounds, SLOW_ROUNDS), draw) for aid_id in aid_ids()}
    timings = [in_cpython(aid_id, asked) for aid_id, asked in lines.items()] + in_browsers(lines, fewer)
    head = "| call | calls | median ms | 95 % ms | min ms | max ms |\n|---|---|---|---|---|---|\n"
    table = (
        head
        + "\n".join(timing.row() for timing in timings)
        + f"\n\nOne frame is {FRAME} ms. Aim: 95 % within 16 ms, and within 50 ms on a processor four times slower.\n"
    )
    publish("next_answer", table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
