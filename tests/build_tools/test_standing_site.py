"""That a site is built again where anything it was made from has changed, or it itself, and only there."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from build_tools import build_site, make_site
from build_tools.build_site import PROJECT
from build_tools.generator.site_generator import NAMED_IN
from build_tools.standing_site import NOTE, SETTINGS, SITE, UNCOMPRESSED, made_from, note_site, stands

QUALITY = 5


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of three files whose site has been built."""
    for name in ("docs/index.md", "deploy/nginx.conf", "mkdocs.yml", "build/site/index.html", "build/site/a/b.css"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("tekst", encoding="utf-8")
    note_site(tmp_path, made_from(tmp_path), QUALITY)
    return tmp_path


def test_site_stands_while_nothing_changes(project: Path) -> None:
    """Also for who asks for less compressing; not for who asks for more, nor where it was never noted."""
    assert stands(project, made_from(project), QUALITY)
    assert stands(project, made_from(project), UNCOMPRESSED)
    assert not stands(project, made_from(project), QUALITY + 1)
    (project / NOTE).unlink()
    assert not stands(project, made_from(project), UNCOMPRESSED)


def rewrite(file: Path, text: str) -> None:
    before = file.stat().st_mtime_ns
    file.write_text(text, encoding="utf-8")
    os.utime(file, ns=(before + 1, before + 1))


CHANGES: dict[str, Callable[[Path], object]] = {
    "a page": lambda project: (project / "docs/index.md").write_text("Tekst", encoding="utf-8"),
    "another name": lambda project: (project / "docs/index.md").rename(project / "docs/over.md"),
    "a new source": lambda project: (project / "docs/nieuw.md").touch(),
    "a single file": lambda project: (project / "mkdocs.yml").unlink(),
    "what a build reads beside": lambda project: (project / "deploy/nginx.conf").write_text("", encoding="utf-8"),
    "a built file, as long": lambda project: rewrite(project / SITE / "a/b.css", "Tekst"),
    "a built file less": lambda project: (project / SITE / "index.html").unlink(),
    "a file more": lambda project: (project / SITE / "index.html.br").touch(),
    "no site": lambda project: (project / SITE).rename(project / "build/elders"),
    "a note cut off": lambda project: (project / NOTE).write_text('{"sources": "', encoding="utf-8"),
    "a note of something else": lambda project: (project / NOTE).write_text("[]", encoding="utf-8"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_change_is_seen(project: Path, change: Callable[[Path], object]) -> None:
    """Of a source, of the site, of the note."""
    change(project)
    assert not stands(project, made_from(project), UNCOMPRESSED)


@pytest.mark.parametrize("setting", SETTINGS)
def test_other_setting_is_seen(project: Path, monkeypatch: pytest.MonkeyPatch, setting: str) -> None:
    """Of each variable of the environment."""
    monkeypatch.setenv(setting, "https://voorbeeld.nl/")
    assert not stands(project, made_from(project), UNCOMPRESSED)


def test_every_variable_that_a_build_reads_is_a_setting() -> None:
    """By the code that reads them, and by the settings of the generator."""
    code = "".join(file.read_text(encoding="utf-8") for file in (PROJECT / "build_tools").rglob("*.py"))
    read = set(re.findall(r'environ(?:\.get\(|\[)"?(\w+)', code))
    read |= set(re.findall(r"!ENV \[(\w+)", (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")))
    assert {NAMED_IN if name == "NAMED_IN" else name for name in read - {"name"}} == set(SETTINGS)


def test_command_builds_only_what_does_not_stand(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing to do, asked to build all the same, and a page that changed."""
    built: list[bool] = []

    def build(*, compress: bool) -> int:
        built.append(compress)
        return 0

    monkeypatch.setattr(make_site, "PROJECT", project)
    monkeypatch.setattr(build_site, "main", build)
    assert make_site.main(["--no-compressing"]) == 0
    assert (built, "nothing has changed" in capsys.readouterr().out) == ([], True)
    assert make_site.main(["--no-compressing", "--anew"]) == 0
    assert built == [False]
    assert make_site.main() == 0  # what stands is compressed less than that
    CHANGES["a page"](project)
    assert make_site.main(["--no-compressing"]) == 0
    assert built == [False, True, False]


def test_site_just_built_stands(built_site: Path) -> None:
    """The command, in a process of its own, leaves it alone: what the build itself writes is none of its sources."""
    command = [sys.executable, "-m", "build_tools.make_site", "--no-compressing"]
    before = (built_site / "index.html").stat().st_ino
    run = subprocess.run(command, cwd=built_site.parents[1], capture_output=True, text=True, check=True)
    assert "nothing has changed" in run.stdout
    assert (built_site / "index.html").stat().st_ino == before
