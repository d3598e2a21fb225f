"""What the engine takes in this Python: to compile an aid, its nodes, the next answer, and its lines of code.

`python -m benchmarks.engine [--rounds N]` writes a table in Markdown to build/benchmarks/engine.md. Times are medians
of processor time in milliseconds, which other work on the machine disturbs least.
"""

import argparse
import random
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from functools import partial

from benchmarks.next_answer import answer_lines
from benchmarks.tables import DAY, PROJECT, publish
from decision_aids.aids import aid_ids, version_on
from decision_aids.answers.json_lines import answer_line
from decision_aids.engine.compile import CompiledAid
from decision_aids.engine.small_domain import ROOM_TO_ANSWER
from decision_aids.rules.model import Aid

SEED = 1
HEAD = "| aid | compile | nodes | next answer | 95 % |\n|---|---|---|---|---|\n"


def row(aid: Aid, rounds: int) -> str:
    """The figures of one aid."""
    compiled = [milliseconds(partial(compiling, aid)) for _ in range(rounds)]
    lines = answer_lines(aid.id, rounds, random.Random(SEED))  # noqa: S311 - the same forms in every run, no secret
    answer_line(aid.id, lines[0])
    answering = [milliseconds(partial(answer_line, aid.id, line)) for line in lines]
    figures = (statistics.median(answering), statistics.quantiles(answering, n=20)[-1])
    nodes = CompiledAid(aid, ROOM_TO_ANSWER).diagrams.size
    return f"| {aid.id} | {statistics.median(compiled):.1f} | {nodes} | {figures[0]:.2f} | {figures[1]:.2f} |"


def compiling(aid: Aid) -> None:
    """Make the diagrams of an aid from nothing."""
    CompiledAid(aid, ROOM_TO_ANSWER)


def milliseconds(work: Callable[[], object]) -> float:
    """The processor time that some work takes."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def lines_of(*rooms: str) -> int:
    """The lines of all modules in these rooms."""
    modules = (module for room in rooms for module in (PROJECT / "decision_aids" / room).glob("*.py"))
    return sum(len(module.read_text(encoding="utf-8").splitlines()) for module in modules)


def main() -> int:
    """Measure and write the table; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.engine", description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_args().rounds
    rows = [row(version_on(aid_id, date.fromisoformat(DAY)), rounds) for aid_id in aid_ids()]
    lines = f"\n\nLines: engine {lines_of('engine')}, answers {lines_of('answers')}, proofs {lines_of('proofs')}.\n"
    publish("engine", HEAD + "\n".join(rows) + lines)
    return 0


if __name__ == "__main__":
    sys.exit(main())
