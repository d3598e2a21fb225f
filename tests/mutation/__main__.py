"""Draws small faults in the decision aids and says which no test notices: `python -m tests.mutation [WORD …]`.

`--sample` and `--seed` say how many and which, drawn by lines of code; words choose the files whose name has one of
them. Each fault stands in a copy of the project and is judged by the tests of its own module first, then by all others
of the decision aids, to the first that turns red. Proofs that were kept, and hashes, do not count: they notice any
change. Exit code 1 where fewer are noticed than `--least` percent.
"""

import argparse
import json
import math
import random
import sys
import tempfile
import time
import tomllib
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from tests.mutation.judge import PROJECT, Judge, Verdict
from tests.mutation.mutants import lines_of, mutants_of

ROOMS = ("engine", "answers", "rules", "law", "aids", "writers", "documents")
EXPLAINED = Path(__file__).with_name("survivors.toml")
NORMAL_95 = 1.96


class Drawn(NamedTuple):
    """A fault in a file of the project."""

    file: str
    line: int
    before: str
    after: str
    text: str


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit code. Raises SystemExit with 2 where no fault can be drawn."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("--sample", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--least", type=float, default=90)
    parser.add_argument("words", metavar="WORD", nargs="*")
    asked = parser.parse_args(arguments)
    noticed = explained = 0
    drawn = sample(max(asked.sample, 0), asked.seed, asked.words)
    if not drawn:
        parser.error(f"no faults to draw: {asked.sample} asked for, in modules named {' '.join(asked.words) or '*'}")
    with tempfile.TemporaryDirectory(prefix="mutation-") as workplace:
        judge = Judge(Path(workplace))
        for number, mutant in enumerate(drawn, start=1):
            start = time.monotonic()
            verdict = judge.verdict(mutant.file, mutant.text)
            noticed += verdict is not Verdict.UNSEEN
            why = "" if verdict is not Verdict.UNSEEN else explanation(mutant)
            explained += bool(why)
            place = f"{mutant.file}:{mutant.line}: {_short(mutant.before)} → {_short(mutant.after)}"
            seconds = time.monotonic() - start
            print(f"{number} {verdict.value} {place} ({seconds:.0f} s) {why}".rstrip(), flush=True)
    count = len(drawn)
    low, high = interval(noticed, count)
    print(f"{count} faults, seed {asked.seed}: {noticed} noticed, {explained} explained")
    print(f"score {noticed / count:.1%}, 95 % interval {low:.1%} to {high:.1%}")
    counting = count - explained
    return 0 if noticed >= counting * asked.least / 100 else 1


def sample(size: int, seed: int, words: Sequence[str]) -> list[Drawn]:
    """So many faults, each on a line of its own: every line of code has the same chance. All where there are fewer."""
    draw = random.Random(seed)  # noqa: S311 - the same faults in every run
    modules = [module for room in ROOMS for module in sorted((PROJECT / "decision_aids" / room).rglob("*.py"))]
    texts = {module.relative_to(PROJECT).as_posix(): module.read_text(encoding="utf-8") for module in modules}
    asked = {file: text for file, text in texts.items() if not words or any(word in file for word in words)}
    lines = [(file, line) for file, text in asked.items() for line in sorted(lines_of(text))]
    draw.shuffle(lines)
    faults = ([Drawn(file, *mutant) for mutant in mutants_of(asked[file], line)] for file, line in lines)
    return [draw.choice(of_line) for of_line in islice(filter(None, faults), size)]


def explanation(mutant: Drawn) -> str:
    """Why no test needs to notice a fault, where that was written down; empty where it was not."""
    entries = tomllib.loads(EXPLAINED.read_text(encoding="utf-8")).get("survivor", [])
    return next(
        (
            entry["why"]
            for entry in entries
            if (entry["file"], entry["before"], entry["after"]) == (mutant.file, mutant.before, mutant.after)
        ),
        "",
    )


def interval(successes: int, count: int) -> tuple[float, float]:
    """The 95 % interval of a share, after Wilson (1927)."""
    share, z = successes / count, NORMAL_95
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    margin = z * math.sqrt(share * (1 - share) / count + z * z / (4 * count * count)) / (1 + z * z / count)
    return middle - margin, middle + margin


def _short(text: str) -> str:
    return json.dumps(text if len(text) <= 90 else f"{text[:90]}…", ensure_ascii=False)


if __name__ == "__main__":
    sys.exit(main())
