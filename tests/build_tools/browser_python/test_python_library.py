"""The library that Pyodide makes of itself and of a small package, under Node."""

import inspect
import shutil
import zipfile
from dataclasses import asdict
from pathlib import Path

import pytest

from build_tools.browser_python import python_library
from build_tools.browser_python.browser_wheel import build_wheel
from build_tools.browser_python.bundle_error import BundleError
from build_tools.browser_python.python_library import DOCUMENTS_NAME, LIBRARY_NAME, Contents, write_library
from decision_aids.answers import packed

REPOSITORY = Path(__file__).resolve().parents[3]
RUNTIME = REPOSITORY / "node_modules" / "pyodide"
PACKAGE = REPOSITORY / "tests" / "browser" / "stand_in" / "project"
QUESTIONS = [("zelfcheck", "{}")]

PREPARED = """
def packed_files():
    from decision_aids.making import KEPT
    return {"kept.txt": KEPT.encode()}


def use_packed():
    pass
"""
READS_WHAT_IS_PREPARED = """
import json
from importlib.resources import files
from shutil import get_archive_formats


def answer_line(aid_id, line):
    package = files("decision_aids")
    if (package / "kept.txt").is_file():
        kept = (package / "kept.txt").read_text()
    else:
        from decision_aids.making import KEPT as kept
    return json.dumps([kept, (package / "parameter.toml").read_text(), len(get_archive_formats()) > 1])
"""
ADDS_A_LIBRARY = """
import zipfile
from io import BytesIO
from typing import Any

import decision_aids


"""
WRITES_A_DOCUMENT = """
import json
from importlib.resources import files
from colorsys import rgb_to_yiq


def document_line(aid_id, line):
    return json.dumps([aid_id, rgb_to_yiq(0, 0, 0), (files("decision_aids") / "unread.toml").read_text()])
"""
UNCHECKED_HASH = (1).to_bytes(4, "little")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = shutil.copytree(PACKAGE, tmp_path_factory.mktemp("packed") / "project")
    package = project / "decision_aids"
    (package / "parameter.toml").write_text("hours = 32\n")
    (package / "unread.toml").write_text("hours = 0\n")
    (package / "making.py").write_text("KEPT = 'made'\n")
    (package / "answers" / "packed.py").write_text(PREPARED)
    (package / "answers" / "json_lines.py").write_text(READS_WHAT_IS_PREPARED)
    return build_wheel(project, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def library(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("library") / "library.zip"
    write_library(RUNTIME, wheel, QUESTIONS, target)
    return target


def test_library_holds_what_is_imported_and_read_and_no_more(library: Path) -> None:
    """What is imported is in, and the data that is read; the rest of Python and of the package and sources are not."""
    names = names_in(library)
    assert {
        "decision_aids/answers/json_lines.pyc",
        "decision_aids/parameter.toml",
        "json/decoder.pyc",
        "traceback.pyc",
    } <= names
    assert not {"decimal.pyc", "argparse.pyc", "unittest/__init__.pyc", "decision_aids/unread.toml"} & names
    assert [name for name in names if name.endswith(".py") or ".dist-info" in name] == []


@pytest.mark.nightly
def test_library_holds_what_the_package_prepared_in_place_of_what_it_was_made_from(
    library: Path, wheel: Path, tmp_path: Path
) -> None:
    """The file that the package prepares goes in and the module it is made from stays out; or the other way round."""
    write_library(RUNTIME, wheel, QUESTIONS, tmp_path / "made.zip", Contents(prepared=False))
    both = {"decision_aids/kept.txt", "decision_aids/making.pyc"}
    assert both & names_in(library) == {"decision_aids/kept.txt"}
    assert both & names_in(tmp_path / "made.zip") == {"decision_aids/making.pyc"}


def test_library_leaves_out_what_python_can_do_without(library: Path) -> None:
    """Encryption and compression that Python imports where it can, and no aid uses, stay out."""
    assert {
        name for name in names_in(library) if name.startswith(("ssl", "_ssl", "bz2", "lzma", "compression"))
    } == set()
    assert "zipfile/__init__.pyc" in names_in(library)


def test_few_lines_stand_in_for_what_no_browser_has(library: Path) -> None:
    """Sockets, subprocesses and colours are a few lines, and what asyncio would do with them stays out."""
    sizes = {name: library_file(library, name) for name in ("socket.pyc", "subprocess.pyc", "_colorize.pyc")}
    assert {name for name, content in sizes.items() if len(content) > 2_000} == set()
    left_out = {"asyncio/selector_events.pyc", "asyncio/sslproto.pyc", "dataclasses.pyc", "selectors.pyc"}
    assert not left_out & names_in(library)
    assert "asyncio/events.pyc" in names_in(library)


def library_file(library: Path, name: str) -> bytes:
    with zipfile.ZipFile(library) as archive:
        return archive.read(name)


@pytest.mark.parametrize(
    ("stand_ins", "told"),
    [
        ({"gone.py": ""}, "gone.py"),
        ({"textwrap.py": ""}, "could not be made"),
        pytest.param(
            {"json/decoder.py": "from json.scanner import *\nclass JSONDecodeError(ValueError): ..."},
            "could not be made",
            marks=pytest.mark.nightly,
        ),
    ],
    ids=["nothing has its name", "Pyodide needs it", "the aids need it"],
)
def test_stand_in_that_will_not_do_is_refused(
    stand_ins: dict[str, str], told: str, wheel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What takes the place of nothing, or of what is needed, is told when the library is made."""
    monkeypatch.setattr(python_library, "KEPT", tmp_path / "kept")
    with pytest.raises(BundleError, match=told):
        write_library(RUNTIME, wheel, QUESTIONS, tmp_path / "library.zip", Contents(stand_ins=stand_ins))


def names_in(library: Path) -> set[str]:
    with zipfile.ZipFile(library) as archive:
        return set(archive.namelist())


def test_library_is_neither_compressed_nor_checked_against_a_source(library: Path) -> None:
    """Its members are stored for brotli to compress, and their bytecode looks for no source file."""
    with zipfile.ZipFile(library) as archive:
        assert {each.compress_type for each in archive.infolist()} == {zipfile.ZIP_STORED}
        compiled = [name for name in archive.namelist() if name.endswith(".pyc")]
        assert {archive.read(name)[4:8] for name in compiled} == {UNCHECKED_HASH}


@pytest.mark.nightly
def test_what_documents_need_comes_in_a_library_of_its_own(tmp_path: Path) -> None:
    """It holds what the aids do without and no more, and Python finds it once it is added."""
    project = shutil.copytree(PACKAGE, tmp_path / "project")
    package = project / "decision_aids"
    (package / "unread.toml").write_text("hours = 0\n")
    (package / "writers").mkdir()
    (package / "writers" / "document_lines.py").write_text(WRITES_A_DOCUMENT)
    added = f"{ADDS_A_LIBRARY}{inspect.getsource(packed.add_library)}"
    (package / "answers" / "packed.py").write_text((package / "answers" / "packed.py").read_text() + added)
    wheel = build_wheel(project, tmp_path)
    write_library(RUNTIME, wheel, QUESTIONS, tmp_path / "library.zip", Contents(documents=[("zelfcheck", "{}")]))
    late, early = names_in(tmp_path / DOCUMENTS_NAME), names_in(tmp_path / "library.zip")
    assert {"decision_aids/unread.toml", "decision_aids/writers/document_lines.pyc", "colorsys.pyc"} <= late
    assert not late & early
    write_library(RUNTIME, wheel, QUESTIONS, tmp_path / "plain.zip")
    assert names_in(tmp_path / "plain.zip") == early


def test_library_is_made_once(library: Path, wheel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same sources and questions give the kept library, without Node."""
    monkeypatch.setenv("PATH", "")
    write_library(RUNTIME, wheel, QUESTIONS, tmp_path / "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == library.read_bytes()


def test_library_that_another_build_made_meanwhile_is_taken(
    wheel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two builds at once make the same; the later one takes what is there."""
    kept = tmp_path / "kept"
    monkeypatch.setattr(python_library, "KEPT", kept)

    def made_beside(*_: object) -> None:
        (place,) = kept.iterdir()
        other = kept / python_library._made_from(*key)  # noqa: SLF001 - the name that the other build gives it
        other.mkdir()
        (other / LIBRARY_NAME).write_bytes(b"the other")
        (place / "made" / LIBRARY_NAME).write_bytes(b"mine")

    contents = Contents()
    key = (RUNTIME, wheel, {"questions": QUESTIONS, "contents": asdict(contents)})
    monkeypatch.setattr(python_library, "_make", made_beside)
    write_library(RUNTIME, wheel, QUESTIONS, tmp_path / "library.zip", contents)
    assert (tmp_path / "library.zip").read_bytes() == b"the other"


def test_missing_node_is_named(wheel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without Node the build says what it needs."""
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(python_library, "KEPT", tmp_path / "kept")
    with pytest.raises(BundleError, match="Node"):
        write_library(RUNTIME, wheel, QUESTIONS, tmp_path / "library.zip")


@pytest.mark.nightly
def test_library_that_answers_otherwise_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package that answers otherwise without the whole standard library is not published."""
    monkeypatch.setattr(python_library, "KEPT", tmp_path / "kept")
    project = shutil.copytree(PACKAGE, tmp_path / "project")
    unsteady = "from importlib.util import find_spec\n\n\ndef answer_line(*_): return str(find_spec('decimal'))\n"
    (project / "decision_aids" / "answers" / "json_lines.py").write_text(unsteady)
    with pytest.raises(BundleError, match="answers otherwise"):
        write_library(RUNTIME, build_wheel(project, tmp_path), QUESTIONS, tmp_path / "library.zip")
    assert list((tmp_path / "kept").iterdir()) == []
