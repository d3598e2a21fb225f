"""What is measured is measured in the browser that the setup found."""

import re
from pathlib import Path

import pytest

from benchmarks.chromium import chromium

PROJECT = Path(__file__).resolve().parents[1]


def test_chosen_chromium_comes_before_the_one_on_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in the tests; where there is neither, the message says how to get one."""
    on_path = tmp_path / "chromium"
    on_path.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("WERKWIJZER_CHROMIUM", "/chosen/google-chrome")
    assert chromium() == "/chosen/google-chrome"
    monkeypatch.delenv("WERKWIJZER_CHROMIUM")
    assert chromium() == str(on_path)
    on_path.unlink()
    with pytest.raises(FileNotFoundError, match="make chromium"):
        chromium()


def test_every_benchmark_in_a_browser_gets_the_one_that_was_found() -> None:
    """On a machine where Chromium goes by another name, `make bench` measures all the same."""
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    given = set(re.findall(r"^\t\$\(in_chromium\) \$\(python\) -m benchmarks\.(\w+)", makefile, re.MULTILINE))
    sources = {file.stem: file.read_text(encoding="utf-8") for file in (PROJECT / "benchmarks").glob("*.py")}
    assert given == {name for name, source in sources.items() if "from benchmarks.chromium import" in source}
    assert [name for name, source in sources.items() if 'which("chromium' in source] == ["chromium"]
