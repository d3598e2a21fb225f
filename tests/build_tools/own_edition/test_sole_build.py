"""Two builds in one folder wait for each other."""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from build_tools import build_site as building
from build_tools.build_site import PROJECT, build_site
from build_tools.own_edition import __main__ as editions
from build_tools.own_edition.sole_build import sole_build
from tests.build_tools.own_edition.changed_example import EXAMPLE, TODAY

HOLDING = """
import sys
from pathlib import Path
from build_tools.own_edition.sole_build import sole_build
with sole_build(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.readline()
"""


@contextmanager
def held_by_another(build: Path) -> Iterator["subprocess.Popen[str]"]:
    """A process that holds the folder until it is written a line or ended."""
    command = [sys.executable, "-c", HOLDING, str(build)]
    with subprocess.Popen(command, cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        try:
            yield other
        finally:
            other.kill()


def test_second_build_says_that_it_waits_and_then_goes_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """While another process builds nothing happens but one line; when that ends, even if it is killed, this goes on."""
    inside = threading.Event()

    def build() -> None:
        with sole_build(tmp_path / "build"):
            inside.set()

    with held_by_another(tmp_path / "build") as other:
        waiting = threading.Thread(target=build)
        waiting.start()
        said = ""
        while not said and waiting.is_alive():
            said = capsys.readouterr().out
        assert said == f"Another build writes in {tmp_path / 'build'}; waiting until it is done ...\n"
        assert not inside.wait(0.2)
        other.kill()
        assert inside.wait(60)
        waiting.join()
    assert capsys.readouterr().out == ""


def test_build_alone_says_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody reads of a lock who has no other build; a build after the first finds the folder free."""
    for _ in range(2):
        with sole_build(tmp_path / "build"):
            pass
    assert capsys.readouterr().out == ""


def test_whole_build_holds_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the first file that is written on; what is only read before that does not wait."""
    order: list[str] = []

    @contextmanager
    def held(build: Path) -> Iterator[None]:
        order.append(f"hold {build.name}")
        yield
        order.append("let go")

    def fail(*_: object) -> Mapping[str, object]:
        order.append("write")
        raise InterruptedError

    monkeypatch.setattr(building, "sole_build", held)
    monkeypatch.setattr(building, "gather", lambda _project: order.append("gather"))
    monkeypatch.setattr(building, "unchanged_files", fail)
    with pytest.raises(InterruptedError):
        build_site(tmp_path)
    assert order == ["gather", "hold build", "write"]


def test_second_edition_waits_until_the_first_has_its_site_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two editions are made in one place: the sources of the second do not come under the build of the first."""
    order: list[str] = []

    def noted(what: str, gives: object) -> Callable[..., object]:
        def step(*_: object) -> object:
            order.append(what)
            return gives

        return step

    @contextmanager
    def held(build: Path) -> Iterator[None]:
        order.append(f"hold {build.name}")
        yield
        order.append(f"let go of {build.name}")

    place = tmp_path / editions.PLACE
    (place / "build" / "site").mkdir(parents=True)
    monkeypatch.setattr(editions, "PROJECT", tmp_path)
    monkeypatch.setattr(editions, "sole_build", held)
    monkeypatch.setattr(editions, "copy_of", noted("copy", place))
    monkeypatch.setattr(editions, "lay_over", noted("lay over", None))
    monkeypatch.setattr(editions, "_run_in", noted("run", 0))
    assert editions.main(["build", str(EXAMPLE)], TODAY) == 0
    inside = ["copy", "lay over", "run", "run", "hold build", "let go of build"]
    assert order == ["hold own_edition", *inside, "let go of own_edition"]
    assert (tmp_path / "build" / "site").is_dir()
