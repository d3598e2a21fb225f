"""What more by-laws cost: the table of the zelfcheck, its compilation and the next answer, as by-laws grow in number.

`python -m benchmarks.growth [--rounds N]` writes a table in Markdown to build/benchmarks/growth.md: with the by-laws of
the data, and with so many more that there are 100 and 342, one for each municipality of the Netherlands. Those are made
up: each is one of the data with other numbers of hours, the same in every run. Times are medians of processor time in
milliseconds.
"""

import argparse
import json
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from datetime import date
from functools import partial
from pathlib import Path

import brotli

from benchmarks.engine import compiling, milliseconds
from benchmarks.next_answer import answer_lines
from benchmarks.tables import DAY, PROJECT, publish
from build_tools.browser_python.answer_tables import answer_table
from build_tools.own_edition.source_copy import copy_sources
from decision_aids.aids import version_on, versions
from decision_aids.answers.json_lines import answer_line
from decision_aids.law.gemeenten import gemeenten

SEED = 1
AID = "zelfcheck"
NUMBERS = (len(gemeenten()), 100, 342)
GEMEENTEN = Path("decision_aids") / "law" / "gemeenten"
HOURS = re.compile(r"^(uren_(?:vanaf|minimum) = )\d+$", re.MULTILINE)
MOST_HOURS = 20
ANSWERS = 100
HEAD = "| by-laws | table, compressed (KB) | compile | next answer |\n|---|---|---|---|\n"


def country(folder: Path, number: int) -> None:
    """Put the sources in `folder`, with so many municipalities."""
    shutil.copytree(PROJECT / "benchmarks", copy_sources(PROJECT, folder) / "benchmarks")
    chance = random.Random(SEED)  # noqa: S311 - the same country in every run, no secret
    known = list(gemeenten())
    for place in range(number - len(known)):
        slug = known[place % len(known)]
        made = folder / GEMEENTEN / f"{slug}-{place}"
        shutil.copytree(folder / GEMEENTEN / slug, made)
        for file in made.iterdir():
            text = file.read_text(encoding="utf-8")
            text = HOURS.sub(lambda found: f"{found[1]}{chance.randint(1, MOST_HOURS)}", text)
            file.write_text(re.sub(r'^naam = "(.*)"$', rf'naam = "\1 {place}"', text, flags=re.MULTILINE), "utf-8")


def figures(rounds: int) -> dict[str, float]:
    """What the aid takes with the by-laws that are there."""
    aid = version_on(AID, date.fromisoformat(DAY))
    table = json.dumps(answer_table(versions(AID)), ensure_ascii=False, separators=(",", ":")).encode()
    lines = answer_lines(AID, ANSWERS, random.Random(SEED))  # noqa: S311 - the same forms in every run, no secret
    for line in lines:
        answer_line(AID, line)  # diagrams are made when they are first asked for
    return {
        "table": len(brotli.compress(table)) / 1000,
        "compile": statistics.median(milliseconds(partial(compiling, aid)) for _ in range(rounds)),
        "answer": statistics.median(milliseconds(partial(answer_line, AID, line)) for line in lines),
    }


def measured(number: int, rounds: int) -> dict[str, float]:
    """The same in a country of so many municipalities, in a Python of its own."""
    with tempfile.TemporaryDirectory() as place:
        country(Path(place), number)
        command = [sys.executable, "-m", "benchmarks.growth", "--here", "--rounds", str(rounds)]
        ran = subprocess.run(command, cwd=place, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(ran.stdout)
    return found


def row(number: int, found: dict[str, float], least: dict[str, float]) -> str:
    """The figures of one country, with how much more the times are than those of the data."""
    times = [f"{found[name]:.1f} ({found[name] / least[name]:.1f} ×)" for name in ("compile", "answer")]
    return f"| {number} | {found['table']:.1f} | {' | '.join(times)} |"


def main() -> int:
    """Measure and write the table; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growth", description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--here", action="store_true", help="print the figures of the by-laws that are there")
    asked = parser.parse_args()
    if asked.here:
        print(json.dumps(figures(asked.rounds)))
        return 0
    found = {number: measured(number, asked.rounds) for number in NUMBERS}
    publish("growth", HEAD + "\n".join(row(number, each, found[NUMBERS[0]]) for number, each in found.items()) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
