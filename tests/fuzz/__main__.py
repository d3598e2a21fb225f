"""Gives drawn hostile inputs to everything that reads what others wrote: `python -m tests.fuzz [READER …]`.

`--inputs`, `--seconds` and `--seed` say how many, how long and which; the same seed draws the same inputs. Exit code 1
where a reader threw anything but its own refusal.
"""

import argparse
import random
import sys

from tests.fuzz.run import run

LONGEST_TOLD = 2_000


def main() -> int:
    """Run the command; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--inputs", type=int, default=100_000)
    parser.add_argument("--seconds", type=float, default=float("inf"))
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))  # noqa: S311 - guards no secret
    parser.add_argument("readers", metavar="READER", nargs="*")
    asked = parser.parse_args()
    print(f"seed {asked.seed}", flush=True)
    inputs = thrown = 0
    for ran in run(asked.inputs, asked.seed, asked.readers, asked.seconds):
        print(
            f"{ran.reader}: {ran.inputs} inputs in {ran.seconds:.0f} s, {ran.taken} taken, {ran.thrown} crashes",
            flush=True,
        )
        for crash in ran.crashes:
            print(f"--- {crash.text[:LONGEST_TOLD]!r}\n{crash.thrown[-LONGEST_TOLD:]}", flush=True)
        inputs, thrown = inputs + ran.inputs, thrown + ran.thrown
    print(f"{inputs} inputs, {thrown} crashes")
    return 1 if thrown or not inputs else 0


if __name__ == "__main__":
    sys.exit(main())
