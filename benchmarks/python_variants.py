"""Sites that differ in one thing: how Python gets into the browser. Ours, Pyodide as published, and steps between."""

import json
import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path

from benchmarks.tables import PROJECT
from build_tools.browser_python.browser_bundle import (
    LOCK_NAME,
    UNCHANGED_FILES,
    FetchedFile,
    fetched_files,
)
from build_tools.browser_python.python_library import (
    LIBRARY_NAME,
    STANDARD_LIBRARY_NAME,
    Contents,
    write_library,
)
from build_tools.browser_python.rehearsal import rehearsal_questions
from build_tools.host.compressed_files import compress_site

STOCK_WORKER = Path(__file__).with_name("stock_worker.js")
STOCK_PAGE = Path(__file__).with_name("stock_page.html")
# A browser that saves data keeps no memory of Python.
SAVES_DATA = 'Object.defineProperty(navigator, "connection", { value: { saveData: true } });\n'
PAGE = '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Meting</title>\n'
FOLDER = "python"


@dataclass(frozen=True, slots=True)
class Variant:
    """A site in `folder` that starts Python its own way; `settings` are the client's."""

    name: str
    folder: Path
    settings: dict[str, object]


@dataclass(frozen=True, slots=True)
class Parts:
    """What the variants are made of: a built site, the npm package pyodide, and our wheel."""

    site: Path
    runtime: Path
    wheel: Path


def write_variants(site: Path, runtime: Path, target: Path) -> list[Variant]:
    """Write the variants of the Python in a built `site` to folders in `target`: stock first, ours last.

    `runtime` is the npm package pyodide. Each step adds one thing to stock.
    """
    (bundle,) = (site / "assets" / "python").iterdir()
    (wheel,) = bundle.glob("*.whl")
    info = json.loads((bundle / LOCK_NAME).read_text(encoding="utf-8"))["info"]
    parts = Parts(site, runtime, wheel)
    libraries = _libraries(parts, target)
    variants = [
        _stock("stock", target / "stock", parts),
        _stock("stock, inline lock", target / "lock", parts, lock={"info": info, "packages": {}}),
        _stock("stock, trimmed sources", target / "sources", parts, library=libraries["sources"]),
        _stock("stock, all compiled", target / "compiled", parts, library=libraries["compiled"]),
        _ours("ours, ssl not left out", target / "whole", parts, library=libraries["imported"]),
        _ours("ours, nothing stands in", target / "no_stand_ins", parts, library=libraries["no_stand_ins"]),
        _ours("ours, aids not prepared", target / "unprepared", parts, library=libraries["unprepared"]),
        _ours("ours, memory not kept", target / "forgetful", parts, before=SAVES_DATA),
        _ours("ours", target / "ours", parts),
    ]
    for variant in variants:
        compress_site(variant.folder)
    return variants


def write_stock_page(site: Path, runtime: Path, target: Path, day: str) -> None:
    """Write to the folder `target` a page with one question of the zelfcheck, for Pyodide as published, on a day."""
    (wheel,) = site.glob("assets/python/*/*.whl")
    stock = _stock("stock", target, Parts(site, runtime, wheel))
    shutil.copyfile(STOCK_PAGE, target / "index.html")
    known = f"const CLIENT = {json.dumps(stock.settings)};\nconst DAY = {json.dumps(day)};\n"
    script = STOCK_PAGE.with_suffix(".js").read_text(encoding="utf-8")
    (target / "assets" / "scripts" / "stock_page.js").write_text(known + script, encoding="utf-8")
    compress_site(target)


def _libraries(parts: Parts, target: Path) -> dict[str, Path]:
    """Libraries that each differ from ours, or from Pyodide's own, in one thing."""
    contents = {
        "compiled": Contents(_all_modules(parts.runtime), (), {}, prepared=False),
        "imported": Contents(not_even_imported=()),
        "no_stand_ins": Contents(stand_ins={}),
        "unprepared": Contents(prepared=False),
    }
    libraries = {name: target / f"{name}.zip" for name in ("sources", *contents)}
    for name, each in contents.items():
        write_library(parts.runtime, parts.wheel, rehearsal_questions(), libraries[name], each)
    _write_sources(libraries["no_stand_ins"], parts.runtime, parts.wheel, libraries["sources"])
    return libraries


def _page(folder: Path) -> tuple[Path, Path]:
    scripts, python = folder / "assets" / "scripts", folder / "assets" / FOLDER
    scripts.mkdir(parents=True)
    (folder / "index.html").write_text(PAGE, encoding="utf-8")
    for name in ("python_client.js", "trusted_scripts.js"):
        shutil.copy(PROJECT / "docs" / "assets" / "scripts" / name, scripts)
    return scripts, python


def _settings(files: dict[str, FetchedFile]) -> dict[str, object]:
    return {
        "workerUrl": "/assets/scripts/python_worker.js",
        "runtimeUrl": f"/assets/{FOLDER}/",
        "files": files,
        "stallSeconds": 600,
        "startSeconds": 600,
        "answerSeconds": 600,
    }


def _ours(name: str, folder: Path, parts: Parts, *, before: str = "", library: Path | None = None) -> Variant:
    scripts, python = _page(folder)
    worker = (parts.site / "assets" / "scripts" / "python_worker.js").read_text(encoding="utf-8")
    (scripts / "python_worker.js").write_text(before + worker, encoding="utf-8")
    shutil.copytree(parts.wheel.parent, python)
    if library:
        shutil.copyfile(library, python / LIBRARY_NAME)
    return Variant(name, folder, _settings(fetched_files(python)))


def _stock(
    name: str, folder: Path, parts: Parts, *, library: Path | None = None, lock: dict[str, object] | None = None
) -> Variant:
    """Pyodide as published, with our package as a wheel, or in the library that takes the place of the standard one."""
    scripts, python = _page(folder)
    python.mkdir()
    for file in ("pyodide.mjs", *UNCHANGED_FILES, LOCK_NAME):
        shutil.copy(parts.runtime / file, python)
    shutil.copy(library or parts.runtime / STANDARD_LIBRARY_NAME, python)
    shutil.copy(parts.wheel, python)
    settings = {"library": library and library.name, "lock": lock, "wheel": None if library else parts.wheel.name}
    worker = f"const SETTINGS = {json.dumps(settings)};\n{STOCK_WORKER.read_text(encoding='utf-8')}"
    (scripts / "python_worker.js").write_text(worker, encoding="utf-8")
    return Variant(name, folder, _settings({}))


def _all_modules(runtime: Path) -> list[str]:
    with zipfile.ZipFile(runtime / STANDARD_LIBRARY_NAME) as standard:
        return [name for name in standard.namelist() if name.endswith(".py")]


def _write_sources(library: Path, runtime: Path, wheel: Path, target: Path) -> None:
    """The modules of the standard library that are in `library`, and all of the wheel, as sources, not compressed."""
    with (
        zipfile.ZipFile(library) as ours,
        zipfile.ZipFile(runtime / STANDARD_LIBRARY_NAME) as standard,
        zipfile.ZipFile(wheel) as package,
        zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as written,
    ):
        trimmed = {name.removesuffix("c") for name in ours.namelist()}.intersection(standard.namelist())
        for archive, names in ((standard, sorted(trimmed)), (package, package.namelist())):
            for name in names:
                written.writestr(name, archive.read(name))
