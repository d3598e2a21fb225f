"""How long one person takes in every municipality: looked up in the table as the page does, and answered by Python.

`python -m benchmarks.every_municipality [--rounds N]` needs a built site and writes a table in Markdown to
build/benchmarks/every_municipality.md. Of the page it is the time to look all outcomes up with their reasons and to
draw them; of Python in the browser the time from the first question to the last answer, once it has answered before.
"""

import argparse
import json
import statistics
import sys

from playwright.sync_api import Browser, Route, sync_playwright

from benchmarks.chromium import launched
from benchmarks.tables import DAY, PROJECT, publish
from build_tools.browser_python.browser_bundle import MANIFEST_NAME, read_manifest
from build_tools.host.serve import running_server
from decision_aids.aids.shared.by_laws import ASKED_GEMEENTE
from decision_aids.rules.facts import Value

AID = "zelfcheck"
MOST = {"table": 100, "python": 500}
"""Milliseconds: the aims, for all municipalities together."""
PERSON: dict[str, Value] = {
    "uitkering": "participatiewet",
    "leeftijd": "18-tot-aow",
    "mantelzorg_uren": 8,
    "mantelzorg_maanden": 12,
    "vrijwilligerswerk_uren": 2,
    "vrijwilligerswerk_maanden": 2,
}
SCRIPTS = PROJECT / "docs" / "assets" / "scripts"
LOOK_UP = """
([person, rounds]) => {
  const form = document.querySelector("form[data-every-municipality]");
  const change = () => form.dispatchEvent(new Event("change", { bubbles: true }));
  for (const [fact, value] of Object.entries(person)) {
    const choice = form.querySelector(`[name="${fact}"][value="${value}"]`);
    if (choice) choice.checked = true;
    else form.querySelector(`[name="${fact}"]`).value = value;
  }
  change();
  const rows = document.querySelectorAll("[data-outcomes] tbody tr").length;
  return [rows, Array.from({ length: rounds }, () => (change(), Number(form.dataset.milliseconds)))];
}
"""
ASK = """
async ([settings, aid, lines, rounds]) => {
  const { PythonClient } = await import("/sources/python_client.js");
  const client = await new Promise((resolve, reject) => {
    const onFailure = (code) => reject(new Error(code));
    const made = new PythonClient({ ...settings, onReady: () => resolve(made), onFailure });
    made.start();
  });
  const times = [];
  for (let round = 0; round <= rounds; round += 1) {
    const began = performance.now();
    for (const line of lines) {
      if (!JSON.parse(await client.ask(aid, line)).outcome) throw new Error(`no outcome: ${line}`);
    }
    times.push(performance.now() - began);
  }
  return times.slice(1);
}
"""


def of_table(browser: Browser, url: str, rounds: int) -> tuple[int, list[float]]:
    """How many municipalities the page shows, and the milliseconds of each round."""
    page = browser.new_page()
    page.goto(f"{url}/verordeningen/een-persoon/")
    page.wait_for_load_state("networkidle")  # the table is in
    rows, times = page.evaluate(LOOK_UP, [PERSON, rounds])
    page.close()
    return rows, times


def of_python(browser: Browser, url: str, rounds: int) -> list[float]:
    """The milliseconds of each round in which Python answers for every municipality."""
    (found,) = (PROJECT / "build" / "site" / "assets" / "python").glob(f"*/{MANIFEST_NAME}")
    manifest = read_manifest(found)
    settings = {
        "workerUrl": "/assets/scripts/python_worker.js",
        "runtimeUrl": f"/assets/python/{manifest.version}/",
        "files": manifest.files,
    }
    lines = [
        json.dumps({"answers": {**PERSON, ASKED_GEMEENTE.id: slug}, "date": DAY}) for slug in ASKED_GEMEENTE.values
    ]
    page = browser.new_page()
    page.route("**/sources/*", _source)
    page.goto(f"{url}/over/privacy/")
    times: list[float] = page.evaluate(ASK, [settings, AID, lines, rounds])
    page.close()
    return times


def _source(route: Route) -> None:
    """The scripts as they were written: in the site they are joined."""
    route.fulfill(path=SCRIPTS / route.request.url.rpartition("/")[2], content_type="text/javascript")


def row(name: str, number: int, times: list[float], most: int) -> str:
    """The figures of one way."""
    return f"| {name} | {number} | {statistics.median(times):.0f} | {max(times):.0f} | {most} |"


def main() -> int:
    """Measure and write the table; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.every_municipality", description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_args().rounds
    with running_server(PROJECT / "build" / "site") as url, sync_playwright() as playwright:
        browser = launched(playwright)
        number, looked_up = of_table(browser, url, rounds)
        answered = of_python(browser, url, rounds)
        browser.close()
    lines = [
        "| way | outcomes | median ms | max ms | aim |",
        "|---|---|---|---|---|",
        row("table, with reasons and drawing", number, looked_up, MOST["table"]),
        row("Python in the browser, with everything it says", len(ASKED_GEMEENTE.values), answered, MOST["python"]),
    ]
    publish("every_municipality", "\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
