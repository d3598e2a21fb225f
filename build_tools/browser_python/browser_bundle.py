"""Gathers what the browser needs to run the decision aids in Python: the Pyodide runtime and one library."""

import base64
import hashlib
import json
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import NamedTuple

from pyodide_lock import PyodideLockSpec

from build_tools.browser_python.browser_wheel import build_wheel, pin_wheel
from build_tools.browser_python.bundle_error import BundleError
from build_tools.browser_python.python_library import (
    DOCUMENTS_NAME,
    LIBRARY_NAME,
    STANDARD_LIBRARY_NAME,
    Contents,
    write_library,
)
from build_tools.browser_python.stand_ins import STAND_INS

MANIFEST_NAME = "manifest.json"

# The rest of the npm package is for Node, for TypeScript and for consoles.
LOADER_IN_PACKAGE = "pyodide.mjs"
MODULE_IN_PACKAGE = "pyodide.asm.mjs"
PROGRAM_NAME = "pyodide.asm.wasm"
UNCHANGED_FILES = (MODULE_IN_PACKAGE, PROGRAM_NAME)
# Many a host knows .mjs for no script, such as Debian's nginx, and a browser refuses a module that comes as text.
LOADER_NAME, MODULE_NAME = "pyodide.js", "pyodide.asm.js"
LOCK_NAME = "pyodide-lock.json"

FETCHED_FILES = (LOADER_NAME, MODULE_NAME, PROGRAM_NAME, LIBRARY_NAME)
"""What the visitor's browser fetches. The wheel and its lock are published beside it, for whoever has a Pyodide."""
FETCHED_LATER = (DOCUMENTS_NAME,)
"""What it fetches once a document is asked for, where the bundle has it."""

# The licences ask that who receives these files can find their source.
NOTICE_NAME = "NOTICE.txt"
NOTICE = """\
Pyodide {pyodide}: MPL-2.0; source at https://github.com/pyodide/pyodide
  pyodide.js is its pyodide.mjs with a last line of ours; pyodide.asm.js is its pyodide.asm.mjs, and as it was
Python {python}, within Pyodide: PSF-2.0; source at https://github.com/python/cpython
decision_aids: EUPL-1.2; the wheel is its source
python_library.zip holds modules of Python, of Pyodide and of decision_aids, compiled
  in it {stand_ins} are a few lines of ours

To run decision_aids in a Pyodide of your own:
  loadPyodide({{ lockFileURL: ".../pyodide-lock.json", packageBaseUrl: ".../" }}), then loadPackage("decision-aids")
"""


class FetchedFile(NamedTuple):
    """A file that the browser fetches: its bytes, not compressed, and its hash as browsers write it."""

    size: int
    integrity: str


@dataclass(frozen=True, slots=True)
class BundleManifest:
    """What one bundle holds.

    `version` is the hash of the contents and the name of the bundle's folder, so that a browser may keep every file
    for ever. `files` tells of each file that the browser fetches how it must be, so that no wrong copy of it is run or
    kept. `total_bytes` is the size of them all: what the visitor's progress bar counts up to. `later` tells the same of
    the files that are fetched only when they are asked for.
    """

    version: str
    pyodide: str
    python: str
    files: dict[str, FetchedFile]
    total_bytes: int
    later: dict[str, FetchedFile] = field(default_factory=dict)


def write_browser_bundle(
    project: Path, target: Path, questions: Sequence[tuple[str, ...]], documents: Sequence[tuple[str, str]] = ()
) -> BundleManifest:
    """Write the bundle of `project` to `target/<version>/`, with its manifest beside the files.

    Takes the runtime from `project/node_modules/pyodide` and the wheel of `project` itself. `questions`, aid and line,
    must lead Python to all that it may ever import, and `documents`, aid and line too, to all that it needs for those.
    Whatever was in `target` goes, so that no older bundle is
    published. Raises BundleError.
    """
    runtime = project / "node_modules" / "pyodide"
    if target.exists():
        shutil.rmtree(target)
    target.mkdir(parents=True)
    with tempfile.TemporaryDirectory(dir=target) as workplace:
        gathered = Path(workplace) / "bundle"
        gathered.mkdir()
        _copy_runtime(runtime, gathered)
        wheel = build_wheel(project, gathered)
        pin_wheel(wheel, runtime / LOCK_NAME, gathered / LOCK_NAME)
        write_library(runtime, wheel, questions, gathered / LIBRARY_NAME, Contents(documents=documents))
        manifest = describe_bundle(gathered, runtime)
        (gathered / NOTICE_NAME).write_text(
            NOTICE.format(stand_ins=", ".join(STAND_INS), **asdict(manifest)), encoding="utf-8"
        )
        (gathered / MANIFEST_NAME).write_text(json.dumps(asdict(manifest), indent=2) + "\n", encoding="utf-8")
        gathered.rename(target / manifest.version)
    return manifest


def unchanged_files(project: Path) -> list[Path]:
    """The installed files that every bundle of `project` holds as they are: known, and large, before it is made."""
    installed = [project / "node_modules" / "pyodide" / name for name in UNCHANGED_FILES]
    return [file for file in installed if file.is_file()]


def read_manifest(path: Path) -> BundleManifest:
    """Read a manifest that write_browser_bundle wrote; a key too many or too few is a TypeError."""
    read = json.loads(path.read_text(encoding="utf-8"))
    parts = ("files", "later")
    return BundleManifest(
        **read | {part: {name: FetchedFile(*file) for name, file in read[part].items()} for part in parts}
    )


def fetched_files(folder: Path, names: Sequence[str] = FETCHED_FILES) -> dict[str, FetchedFile]:
    """What is known of the files in a bundle's folder that the browser fetches."""
    files = {name: folder / name for name in names}
    return {name: FetchedFile(file.stat().st_size, integrity(file)) for name, file in files.items()}


def integrity(file: Path) -> str:
    """The hash of a file, in the form in which a browser checks it."""
    return f"sha256-{base64.b64encode(hashlib.sha256(file.read_bytes()).digest()).decode()}"


def loader_with_lock(loader: str, lock: str) -> str:
    """Pyodide's loader, which also exports `lockFileContents`: its own lock without the packages.

    So the browser need not fetch one. The source map that the loader points to is not published.
    """
    code = "".join(line for line in loader.splitlines(keepends=True) if not line.startswith("//# sourceMappingURL="))
    empty = {"info": json.loads(lock)["info"], "packages": {}}
    return f"{code.rstrip()}\nexport const lockFileContents = {json.dumps(empty)};\n"


def describe_bundle(folder: Path, runtime: Path) -> BundleManifest:
    """Measure the files in `folder` and name their contents; `runtime` is the npm package that they came from."""
    contents = hashlib.sha256()
    for file in sorted(folder.iterdir()):
        contents.update(f"{file.name} {hashlib.sha256(file.read_bytes()).hexdigest()}\n".encode())
    files = fetched_files(folder)
    return BundleManifest(
        version=contents.hexdigest()[:16],
        pyodide=json.loads((runtime / "package.json").read_text(encoding="utf-8"))["version"],
        python=PyodideLockSpec.from_json(folder / LOCK_NAME).info.python,
        files=files,
        total_bytes=sum(file.size for file in files.values()),
        later=fetched_files(folder, [name for name in FETCHED_LATER if (folder / name).exists()]),
    )


def _copy_runtime(runtime: Path, target: Path) -> None:
    needed = (LOADER_IN_PACKAGE, *UNCHANGED_FILES, STANDARD_LIBRARY_NAME, LOCK_NAME)
    missing = [name for name in needed if not (runtime / name).is_file()]
    if missing:
        raise BundleError(f"{runtime} lacks {', '.join(missing)}: install the browser packages first")
    for name, source in {MODULE_NAME: MODULE_IN_PACKAGE, PROGRAM_NAME: PROGRAM_NAME}.items():
        shutil.copyfile(runtime / source, target / name)
    lock = (runtime / LOCK_NAME).read_text(encoding="utf-8")
    loader = (runtime / LOADER_IN_PACKAGE).read_text(encoding="utf-8")
    (target / LOADER_NAME).write_text(loader_with_lock(loader, lock), encoding="utf-8", newline="\n")
