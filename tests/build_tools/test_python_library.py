"""The library that Pyodide makes of itself and of a small package, under Node."""

import shutil
import zipfile
from pathlib import Path

import pytest

from build_tools import python_library
from build_tools.browser_wheel import build_wheel
from build_tools.bundle_error import BundleError
from build_tools.python_library import write_library

REPOSITORY = Path(__file__).resolve().parents[2]
RUNTIME = REPOSITORY / "node_modules" / "pyodide"
PACKAGE = REPOSITORY / "tests" / "browser" / "stand_in" / "project"
QUESTIONS = [("zelfcheck", "{}")]

UNCHECKED_HASH = (1).to_bytes(4, "little")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = shutil.copytree(PACKAGE, tmp_path_factory.mktemp("packed") / "project")
    (project / "decision_aids" / "parameter.toml").write_text("hours = 32\n")
    return build_wheel(project, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def library(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("library") / "library.zip"
    write_library(RUNTIME, wheel, QUESTIONS, target)
    return target


def test_library_holds_what_is_imported_and_no_more(library: Path) -> None:
    """The package, its data and what it imports are in; the rest of the standard library and all sources are not."""
    with zipfile.ZipFile(library) as archive:
        names = set(archive.namelist())
    assert {"decision_aids/batch.pyc", "decision_aids/parameter.toml", "json/decoder.pyc", "traceback.pyc"} <= names
    assert not {"decimal.pyc", "argparse.pyc", "unittest/__init__.pyc"} & names
    assert [name for name in names if name.endswith(".py") or ".dist-info" in name] == []


def test_library_is_neither_compressed_nor_checked_against_a_source(library: Path) -> None:
    """Its members are stored for brotli to compress, and their bytecode looks for no source file."""
    with zipfile.ZipFile(library) as archive:
        assert {each.compress_type for each in archive.infolist()} == {zipfile.ZIP_STORED}
        compiled = [name for name in archive.namelist() if name.endswith(".pyc")]
        assert {archive.read(name)[4:8] for name in compiled} == {UNCHECKED_HASH}


def test_library_is_made_once(library: Path, wheel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same sources and questions give the kept library, without Node."""
    monkeypatch.setenv("PATH", "")
    write_library(RUNTIME, wheel, QUESTIONS, tmp_path / "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == library.read_bytes()


def test_missing_node_is_named(wheel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without Node the build says what it needs."""
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(python_library, "KEPT", tmp_path / "kept")
    with pytest.raises(BundleError, match="Node"):
        write_library(RUNTIME, wheel, QUESTIONS, tmp_path / "library.zip")


def test_library_that_answers_otherwise_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package that answers otherwise without the whole standard library is not published."""
    monkeypatch.setattr(python_library, "KEPT", tmp_path / "kept")
    project = shutil.copytree(PACKAGE, tmp_path / "project")
    unsteady = "from importlib.util import find_spec\n\n\ndef answer_line(*_): return str(find_spec('decimal'))\n"
    (project / "decision_aids" / "batch.py").write_text(unsteady)
    with pytest.raises(BundleError, match="answers otherwise"):
        write_library(RUNTIME, build_wheel(project, tmp_path), QUESTIONS, tmp_path / "library.zip")
    assert list((tmp_path / "kept").iterdir()) == []
