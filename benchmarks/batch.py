"""How long the command line takes for 10,000 drawn cases of each aid, from its start to its last answer.

`python -m benchmarks.batch [--cases N]` writes a table in Markdown to build/benchmarks/batch.md. Aimed at: 12 s for
10,000 cases of `zelfcheck`. Processor time is of the whole process; other work on the machine disturbs that least.
"""

import argparse
import os
import random
import subprocess
import sys
import time

from benchmarks.next_answer import answer_lines
from benchmarks.tables import DAY, PROJECT, publish
from decision_aids.aids import aid_ids

SEED = 1
HEAD = "| aid | cases | seconds | of a processor |\n|---|--:|--:|--:|\n"


def row(aid_id: str, cases: int) -> str:
    """The figures of one aid."""
    lines = "\n".join(answer_lines(aid_id, cases, random.Random(SEED)))  # noqa: S311 - the same cases in every run
    command = [sys.executable, "-m", "decision_aids", "check", aid_id, "--batch", "-", "--date", DAY]
    before, start = os.times(), time.perf_counter()
    subprocess.run(command, cwd=PROJECT, input=lines.encode(), stdout=subprocess.DEVNULL, check=True)
    passed, after = time.perf_counter() - start, os.times()
    used = after.children_user + after.children_system - before.children_user - before.children_system
    return f"| {aid_id} | {cases} | {passed:.1f} | {used:.1f} |"


def main() -> int:
    """Measure and write the table; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.batch", description=__doc__)
    parser.add_argument("--cases", type=int, default=10_000)
    cases = parser.parse_args().cases
    publish("batch", HEAD + "\n".join(row(aid_id, cases) for aid_id in aid_ids()) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
