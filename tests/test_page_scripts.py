"""The parts of the page's script that can be tried without a browser, in Node.js."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[1]
SCRIPTS, TESTS = Path("docs/assets/scripts"), Path("tests/scripts")


def as_modules(target: Path) -> Path:
    """Copy scripts and tests to where they are called modules, and give the folder with the tests.

    An older Node.js takes a .js file beside no package.json for something else.
    """
    shutil.copytree(PROJECT / SCRIPTS, target / SCRIPTS)
    shutil.copytree(PROJECT / TESTS, target / TESTS)
    (target / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    return target / TESTS


@pytest.mark.parametrize("test", sorted((PROJECT / TESTS).glob("*.test.mjs")), ids=lambda path: path.name)
def test_script_does_as_its_tests_say(test: Path, tmp_path: Path) -> None:
    """A test of a script, which says itself what it holds the script to, passes in Node.js."""
    as_modules(tmp_path)
    node = shutil.which("node")
    assert node is not None
    command = [node, "--test", str(TESTS / test.name)]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert re.search(r"pass [1-9]\d*\n", ran.stdout)
