"""For tests of what is in version control: whoever unpacked an archive, or has no git, can run all others."""

import shutil
from pathlib import Path

import pytest

in_repository = pytest.mark.skipif(
    shutil.which("git") is None or not (Path(__file__).resolve().parents[1] / ".git").exists(),
    reason="git, or the repository, is not here: which files are in version control cannot be told",
)
