import base64
import hashlib
import json
import os
import shutil
import zipfile
from pathlib import Path

import pytest

from build_tools.browser_python import browser_bundle
from build_tools.browser_python.browser_bundle import (
    BundleManifest,
    loader_with_lock,
    read_manifest,
    write_browser_bundle,
)
from build_tools.browser_python.browser_wheel import build_wheel, check_wheel_runs_on, pin_wheel
from build_tools.browser_python.bundle_error import BundleError
from build_tools.browser_python.python_library import DOCUMENTS_NAME, Contents

QUESTIONS = [("zelfcheck", "{}")]
DOCUMENTS = [("zelfcheck", "{}")]

PROJECT = Path(__file__).resolve().parents[3]

PYPROJECT = """
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "decision-aids"
version = "1"
requires-python = ">=3.12"
"""

RUNTIME_LOCK = {
    "info": {"abi_version": "2026_0", "arch": "wasm32", "platform": "emscripten_5_0_3", "python": "3.14.2"},
    "packages": {
        "numpy": {
            "name": "numpy",
            "version": "2",
            "file_name": "numpy-2-cp314-cp314-emscripten_5_0_3_wasm32.whl",
            "install_dir": "site",
        }
    },
}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small project with a runtime of empty files, but a real lock; its library is the bare wheel."""

    def write_library(
        runtime: Path, wheel: Path, questions: list[tuple[str, str]], target: Path, contents: Contents
    ) -> None:
        assert (runtime.name, questions) == ("pyodide", QUESTIONS)
        shutil.copyfile(wheel, target)
        if contents.documents:
            shutil.copyfile(wheel, target.with_name(DOCUMENTS_NAME))

    monkeypatch.setattr(browser_bundle, "write_library", write_library)
    folder = tmp_path / "project"
    package = folder / "decision_aids"
    package.mkdir(parents=True)
    (folder / "pyproject.toml").write_text(PYPROJECT)
    (package / "__init__.py").write_text("answer = 42\n")
    (package / "parameter.toml").write_text("hours = 32\n")
    runtime = folder / "node_modules" / "pyodide"
    runtime.mkdir(parents=True)
    for name in ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide.mjs.map"):
        (runtime / name).write_text(f"contents of {name}")
    (runtime / "package.json").write_text('{"version": "314.0.7"}')
    (runtime / "pyodide-lock.json").write_text(json.dumps(RUNTIME_LOCK))
    return folder


def make_wheel(folder: Path, tag: str = "py3-none-any", metadata: str = "") -> Path:
    wheel = folder / f"decision_aids-1-{tag}.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("decision_aids/__init__.py", "")
        archive.writestr(
            "decision_aids-1.dist-info/METADATA", f"Metadata-Version: 2.4\nName: decision-aids\nVersion: 1\n{metadata}"
        )
    return wheel


def test_bundle_holds_what_the_browser_needs_and_no_more(project: Path, tmp_path: Path) -> None:
    """The folder named after its contents holds runtime, library, wheel, lock, manifest and notice, no source maps."""
    manifest = write_browser_bundle(project, tmp_path / "python", QUESTIONS)
    (folder,) = (tmp_path / "python").iterdir()
    assert folder.name == manifest.version
    assert sorted(file.name for file in folder.iterdir()) == [
        "NOTICE.txt",
        "decision_aids-1-py3-none-any.whl",
        "manifest.json",
        "pyodide-lock.json",
        "pyodide.asm.js",
        "pyodide.asm.wasm",
        "pyodide.js",
        "python_library.zip",
    ]


def test_manifest_tells_the_real_sizes(project: Path, tmp_path: Path) -> None:
    """The manifest has bytes and hash of each file that the browser fetches, not of what is published beside them."""
    manifest = write_browser_bundle(project, tmp_path / "python", QUESTIONS)
    folder = tmp_path / "python" / manifest.version
    assert set(manifest.files) == {"pyodide.js", "pyodide.asm.js", "pyodide.asm.wasm", "python_library.zip"}
    for name, file in manifest.files.items():
        content = (folder / name).read_bytes()
        assert file.size == len(content)
        assert file.integrity == f"sha256-{base64.b64encode(hashlib.sha256(content).digest()).decode()}"
    assert manifest.total_bytes == sum(file.size for file in manifest.files.values())
    assert (manifest.pyodide, manifest.python) == ("314.0.7", "3.14.2")
    assert read_manifest(folder / "manifest.json") == manifest


def test_what_documents_need_is_told_apart_from_what_is_fetched_at_once(project: Path, tmp_path: Path) -> None:
    """It does not count in the bytes that a visitor waits for, and without documents it is not there."""
    manifest = write_browser_bundle(project, tmp_path / "python", QUESTIONS, DOCUMENTS)
    assert set(manifest.later) == {DOCUMENTS_NAME}
    assert manifest.total_bytes == sum(file.size for file in manifest.files.values())
    assert read_manifest(tmp_path / "python" / manifest.version / "manifest.json") == manifest
    assert write_browser_bundle(project, tmp_path / "python", QUESTIONS).later == {}


def test_manifest_with_an_unknown_key_is_refused(tmp_path: Path) -> None:
    """A manifest of another make is not half understood."""
    path = tmp_path / "manifest.json"
    known = BundleManifest("v", "314.0.7", "3.14.2", {}, 0)
    path.write_text(json.dumps({name: getattr(known, name) for name in known.__slots__} | {"more": 1}))
    with pytest.raises(TypeError, match="more"):
        read_manifest(path)


def test_same_sources_give_the_same_version(project: Path, tmp_path: Path) -> None:
    """A copy of the sources elsewhere, written at another time, gives the same bundle to the byte."""
    elsewhere = shutil.copytree(project, tmp_path / "elsewhere")
    os.utime(elsewhere / "decision_aids" / "__init__.py", (1, 1))
    assert write_browser_bundle(project, tmp_path / "one", QUESTIONS) == write_browser_bundle(
        elsewhere, tmp_path / "two", QUESTIONS
    )


def test_changed_source_gives_another_version_in_place_of_the_old(project: Path, tmp_path: Path) -> None:
    """A changed parameter makes another bundle, and the older one is not published beside it."""
    before = write_browser_bundle(project, tmp_path / "python", QUESTIONS)
    (project / "decision_aids" / "parameter.toml").write_text("hours = 31\n")
    after = write_browser_bundle(project, tmp_path / "python", QUESTIONS)
    assert after.version != before.version
    assert [folder.name for folder in (tmp_path / "python").iterdir()] == [after.version]


def test_lock_pins_our_wheel_and_nothing_else(project: Path, tmp_path: Path) -> None:
    """The lock names one package, ours, by the hash of the wheel beside it, for the Python of this Pyodide."""
    wheel = build_wheel(project, tmp_path)
    pin_wheel(wheel, project / "node_modules" / "pyodide" / "pyodide-lock.json", tmp_path / "lock.json")
    lock = json.loads((tmp_path / "lock.json").read_text())
    assert list(lock["packages"]) == ["decision-aids"]
    assert lock["packages"]["decision-aids"]["file_name"] == wheel.name
    assert lock["packages"]["decision-aids"]["sha256"] == hashlib.sha256(wheel.read_bytes()).hexdigest()
    assert lock["info"] == RUNTIME_LOCK["info"]


def test_loader_carries_the_lock_without_packages() -> None:
    """The loader is as published but for its source map, with the lock's facts about this Pyodide as its last line."""
    loader = loader_with_lock("export { loadPyodide };\n//# sourceMappingURL=x.map\n", json.dumps(RUNTIME_LOCK))
    published, _, lock = loader.partition("export const lockFileContents = ")
    assert published == "export { loadPyodide };\n"
    assert json.loads(lock.removesuffix(";\n")) == {"info": RUNTIME_LOCK["info"], "packages": {}}


def test_data_files_are_in_the_wheel(project: Path, tmp_path: Path) -> None:
    """The dated parameters travel with the code that reads them."""
    with zipfile.ZipFile(build_wheel(project, tmp_path)) as archive:
        assert "decision_aids/parameter.toml" in archive.namelist()


def test_texts_of_the_law_stay_at_home(tmp_path: Path) -> None:
    """The wheel of this project holds its by-laws and parameters, and none of the texts of the law nor their reader."""
    with zipfile.ZipFile(build_wheel(PROJECT, tmp_path)) as archive:
        names = archive.namelist()
    assert "decision_aids/law/sources.toml" in names
    assert [name for name in names if "wetteksten" in name or "law/clauses" in name] == []


def test_dependency_outside_the_standard_library_is_refused(project: Path, tmp_path: Path) -> None:
    """A wheel that needs another package cannot be pinned, even one that Pyodide's own lock lists."""
    wheel = make_wheel(tmp_path, metadata="Requires-Dist: numpy\n")
    with pytest.raises(BundleError, match="numpy"):
        pin_wheel(wheel, project / "node_modules" / "pyodide" / "pyodide-lock.json", tmp_path / "lock.json")


def test_wheel_for_a_later_python_is_refused(tmp_path: Path) -> None:
    """A wheel that asks for a later Python than the browser's is refused with both versions."""
    wheel = make_wheel(tmp_path, metadata="Requires-Python: >=3.15\n")
    with pytest.raises(BundleError, match=r">=3\.15, the browser has 3\.14\.2"):
        check_wheel_runs_on(wheel, "3.14.2")


def test_wheel_with_compiled_code_is_refused(tmp_path: Path) -> None:
    """A wheel for one platform is refused."""
    with pytest.raises(BundleError, match="not pure Python"):
        check_wheel_runs_on(make_wheel(tmp_path, tag="cp314-cp314-linux_x86_64"), "3.14.2")


def test_build_that_fails_says_why(project: Path, tmp_path: Path) -> None:
    """The error of a failed build holds what the build backend said."""
    (project / "pyproject.toml").write_text(PYPROJECT.replace('version = "1"', 'version = "not a version"'))
    with pytest.raises(BundleError, match="not a version"):
        build_wheel(project, tmp_path)


def test_runtime_that_is_not_installed_is_named(project: Path, tmp_path: Path) -> None:
    """A missing file of the runtime is named, and leaves no half bundle behind."""
    (project / "node_modules" / "pyodide" / "pyodide.asm.wasm").unlink()
    with pytest.raises(BundleError, match=r"lacks pyodide\.asm\.wasm"):
        write_browser_bundle(project, tmp_path / "python", QUESTIONS)
    assert list((tmp_path / "python").iterdir()) == []
