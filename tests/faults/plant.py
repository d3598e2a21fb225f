"""Plants known faults in a copy of the project, one at a time, and sees whether the test named for each turns red.

`python tests/faults/plant.py [WORD …]` plants those whose name has one of the words, or all of them. First it sees that
those tests are green without a fault: one that is red anyway sees nothing. The browsers are found as in `make test`.
The exit code is 1 where a fault went unseen, and 2 where no fault has such a word.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
LIST = Path(__file__).with_name("planted_faults.toml")
INSTALLED = (".venv", "node_modules")
NONE_CHOSEN = 2
TESTS_FAILED = 1
"""The exit code of pytest where tests ran and some failed; every other one says that they did not run."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A text of a file, what takes its place, and the test that must see it."""

    name: str
    file: str
    find: str
    replace: str
    test: str


def faults() -> list[Fault]:
    """All faults of the list, in its order."""
    return [Fault(**entry) for entry in tomllib.loads(LIST.read_text(encoding="utf-8"))["fault"]]


def plant(fault: Fault, project: Path) -> None:
    """Put the fault into a project. Raises LookupError where its place is not there exactly once."""
    file = project / fault.file
    text = file.read_text(encoding="utf-8")
    if text.count(fault.find) != 1:
        raise LookupError(f"{fault.name}: {fault.file} has {text.count(fault.find)} times: {fault.find}")
    file.write_text(text.replace(fault.find, fault.replace), encoding="utf-8")


def copy_project(target: Path) -> None:
    """Copy what is in version control, and link to what is installed."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=PROJECT, capture_output=True, check=True).stdout
    for name in filter(None, os.fsdecode(listed).split("\0")):
        if (PROJECT / name).is_file():  # one that was deleted and not committed yet is listed too
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(PROJECT / name, target / name)
    for name in INSTALLED:
        (target / name).symlink_to((PROJECT / name).resolve())


def is_seen(fault: Fault) -> bool:
    """Whether the test of the fault turns red in a copy that has it. Raises LookupError where it did not run."""
    ran = run_in_copy([fault.test], fault)
    if ran.returncode not in (0, TESTS_FAILED):
        raise LookupError(f"{fault.name}: {fault.test} did not run:\n{ran.stdout}{ran.stderr}")
    return ran.returncode == TESTS_FAILED


def see_green(tests: Sequence[str]) -> None:
    """See that tests are green in a copy without a fault. Raises LookupError with what they say where they are not."""
    ran = run_in_copy(["--reruns=1", *tests])
    if ran.returncode != 0:
        raise LookupError(f"not green without a fault:\n{ran.stdout}{ran.stderr}")


def run_in_copy(asked: Sequence[str], fault: Fault | None = None) -> subprocess.CompletedProcess[str]:
    """Run pytest, as asked, in a copy of the project that has this fault, or none."""
    with tempfile.TemporaryDirectory() as workplace:
        project = Path(workplace) / "project"
        copy_project(project)
        if fault:
            plant(fault, project)
        command = [sys.executable, "-m", "pytest", "-q", "-x", *asked]
        return subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)


def main(words: Sequence[str]) -> int:
    """Plant the faults and print which were seen."""
    chosen = [fault for fault in faults() if not words or any(word in fault.name for word in words)]
    if not chosen:  # pytest without the name of a test would run them all
        print(f"No fault has one of these words in its name: {' '.join(words)}", file=sys.stderr)
        return NONE_CHOSEN
    see_green(sorted({fault.test for fault in chosen}))
    unseen = 0
    for fault in chosen:
        begun = time.monotonic()
        seen = is_seen(fault)
        unseen += not seen
        print(f"{'seen  ' if seen else 'UNSEEN'} {time.monotonic() - begun:4.0f} s  {fault.name}", flush=True)
    print(f"{len(chosen)} faults planted, {unseen} unseen")
    return 1 if unseen else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
