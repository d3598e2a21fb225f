"""Has the tests judge a fault: in a copy of the project, the tests of its own module first."""

import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator
from enum import StrEnum
from functools import partial
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
TESTS = Path("tests", "decision_aids")
INSTALLED = (".venv", "node_modules")
TESTS_FAILED, CANNOT_COLLECT, CANNOT_START = 1, 2, 4
"""How pytest ends where a fault turns a test red, or where the tests, or what all of them share, cannot be imported."""
MOST_SECONDS = 900
"""Of a processor, for tests that are green: all of them together take half of this."""
LEAST_SECONDS, TIMES_SLOWER = 60, 5
"""Of a processor: what takes longer than this, and so many times longer than without a fault, never ends."""
NO_JUDGES = "not whole"
"""Tests that hold the rules to a hash or a kept proof would notice any change at all."""
ROOMS = ("aids", "answers", "engine", "rules", "law", "documents", "writers", "proofs", ".")


class Verdict(StrEnum):
    """What became of a fault."""

    SEEN = "seen"
    ENDLESS = "endless"
    UNSEEN = "UNSEEN"


class Judge:
    """Judges faults in a copy of the project, made in this folder, which must be empty."""

    def __init__(self, workplace: Path) -> None:
        self.project = workplace / "project"
        self._green: dict[Path, float] = {}  # with the seconds of a processor that each took
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=PROJECT, capture_output=True, check=True).stdout
        for name in filter(None, os.fsdecode(listed).split("\0")):
            if (PROJECT / name).is_file():  # one that was deleted and not committed yet is listed too
                (self.project / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(PROJECT / name, self.project / name)
        for name in INSTALLED:
            (self.project / name).symlink_to((PROJECT / name).resolve())

    def verdict(self, file: str, text: str) -> Verdict:
        """What the tests say of another text of a file, to the first that see it.

        LookupError where they are red without any fault.
        """
        verdicts = (self._tried(tests, file, text) for tests in self.tests_for(file) if tests)
        return next((verdict for verdict in verdicts if verdict is not Verdict.UNSEEN), Verdict.UNSEEN)

    def tests_for(self, file: str) -> Iterator[tuple[Path, ...]]:
        """The tests of an aid or a module, then those of its room, then all others of the decision aids."""
        _, room, *rest = Path(file).parts
        name = rest[0] if room == "aids" and len(rest) > 1 else Path(file).stem
        asked: set[Path] = set()
        for patterns in ([f"{room}/test_{name}*.py"], [f"{room}/test_*.py"], [f"{each}/test_*.py" for each in ROOMS]):
            found = (path for pattern in patterns for path in sorted((self.project / TESTS).glob(pattern)))
            tests = tuple(path for path in dict.fromkeys(found) if path not in asked)
            asked.update(tests)
            yield tests

    def _tried(self, tests: tuple[Path, ...], file: str, text: str) -> Verdict:
        if new := tuple(test for test in tests if test not in self._green):
            before = _seconds_of_tests()
            if self._run(new, {}, MOST_SECONDS) is not Verdict.UNSEEN:
                raise LookupError(f"red without any fault: {', '.join(test.name for test in new)}")
            self._green.update(dict.fromkeys(new, (_seconds_of_tests() - before) / len(new)))
        place = self.project / file
        kept, times = place.read_bytes(), place.stat()
        place.write_text(text, encoding="utf-8")
        try:
            # Byte code of a fault must not be taken for that of the next one, in the same second.
            most = LEAST_SECONDS + TIMES_SLOWER * sum(self._green[test] for test in tests)
            return self._run(tests, {"PYTHONDONTWRITEBYTECODE": "1"}, int(most))
        finally:
            place.write_bytes(kept)
            os.utime(place, ns=(times.st_atime_ns, times.st_mtime_ns))

    def _run(self, tests: tuple[Path, ...], variables: dict[str, str], most: int) -> Verdict:
        """What these tests say, to the first that turns red. LookupError where they do not run."""
        ran = subprocess.run(
            [sys.executable, "-m", "pytest", "-x", "-q", "-m", NO_JUDGES, *map(str, tests)],
            cwd=self.project,
            env=os.environ | variables,
            capture_output=True,
            text=True,
            check=False,
            preexec_fn=partial(resource.setrlimit, resource.RLIMIT_CPU, (most, most)),
        )
        if ran.returncode < 0:
            return Verdict.ENDLESS
        if ran.returncode in (TESTS_FAILED, CANNOT_COLLECT, CANNOT_START):
            return Verdict.SEEN
        if ran.returncode != 0:
            raise LookupError(f"the tests did not run:\n{ran.stdout}{ran.stderr}")
        return Verdict.UNSEEN


def _seconds_of_tests() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
