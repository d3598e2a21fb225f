"""How long the command line takes for 10,000 drawn cases of each aid, from its start to its last answer.

`python -m benchmarks.batch [--cases N]` writes a table in Markdown to build/benchmarks/batch.md. The cases are those of
forms as they fill, one more answer a line. Aimed at: 12 s for 10,000 cases of `zelfcheck`. Processor time is of the
whole process; other work on the machine disturbs that least.
"""

import argparse
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import islice

from benchmarks.next_answer import form_lines
from benchmarks.tables import DAY, PROJECT, publish
from decision_aids.aids import aid_ids

SEED = 1
HEAD = "| aid | cases | seconds | of a processor |\n|---|--:|--:|--:|\n"


def row(aid_id: str, cases: int) -> str:
    """The figures of one aid. ValueError where it refuses a case: to refuse takes no time."""
    lines = "\n".join(islice(drawn(aid_id), cases))
    command = [sys.executable, "-m", "decision_aids", "check", aid_id, "--batch", "-", "--date", DAY]
    before, start = os.times(), time.perf_counter()
    answered = subprocess.run(command, cwd=PROJECT, input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout
    passed, after = time.perf_counter() - start, os.times()
    if answered.count(b"\n") != cases or b'\n{"error":' in b"\n" + answered:
        raise ValueError(f"{aid_id}: not every drawn case is answered")
    used = after.children_user + after.children_system - before.children_user - before.children_system
    return f"| {aid_id} | {cases} | {passed:.1f} | {used:.1f} |"


def drawn(aid_id: str) -> Iterator[str]:
    """Drawn cases without end, the same in every run."""
    draw = random.Random(SEED)  # noqa: S311 - no secret
    while True:
        yield from form_lines(aid_id, draw)


def main() -> int:
    """Measure and write the table; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.batch", description=__doc__)
    parser.add_argument("--cases", type=int, default=10_000)
    cases = parser.parse_args().cases
    publish("batch", HEAD + "\n".join(row(aid_id, cases) for aid_id in aid_ids()) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
