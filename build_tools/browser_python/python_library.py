"""The library of the browser's Python: what the aids import and the aids themselves, compiled, in one zip.

Pyodide runs here under Node, over a rehearsal of questions: first as published and from the sources, then with our
stand-ins and from what the sources prepared. What it imports and reads for that goes in. Then it answers the same
questions from the new library alone. The result is kept by what it was made from, and made once.
"""

import hashlib
import json
import os
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from build_tools.browser_python.bundle_error import BundleError
from build_tools.browser_python.stand_ins import STAND_INS

type Questions = Sequence[tuple[str, ...]]

STANDARD_LIBRARY_NAME = "python_stdlib.zip"
LIBRARY_NAME = "python_library.zip"
DOCUMENTS_NAME = "documents_library.zip"

MAKER = Path(__file__).with_name("python_library.mjs")
RECIPE = Path(__file__).with_name("library_in_pyodide.py")
KEPT = Path(__file__).resolve().parents[2] / "build" / "cache" / "python_library"

ALSO_NEEDED = (
    # Python looks these up by name when it reads or shows text that is not UTF-8, as in a message of the system.
    "encodings/ascii.py",
    "encodings/latin_1.py",
    # What warnings.warn() imports when it has something to tell.
    "_py_warnings.py",
    "linecache.py",
    "tokenize.py",
    "traceback.py",
)
"""What no rehearsal can count on to be imported, and an error on a visitor's device may need."""

DONE_WITHOUT = (
    "ssl.py",
    "_ssl.py",
    "bz2.py",
    "lzma.py",
    "compression/__init__.py",
    "compression/_common/__init__.py",
    "compression/_common/_streams.py",
    "compression/zstd/__init__.py",
    "compression/zstd/_zstdfile.py",
)
"""What asyncio, shutil and zipfile import where it is there and do without where it is not: no aid uses it."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a library holds beside what is imported, named as in Pyodide's own library."""

    also: Sequence[str] = ALSO_NEEDED
    not_even_imported: Sequence[str] = DONE_WITHOUT
    stand_ins: Mapping[str, str] = field(default_factory=lambda: STAND_INS)
    """The sources of those that take the place of Python's own."""
    prepared: bool = True
    """With the files that the wheel's package prepares, in place of what it makes them from."""
    documents: Questions = ()
    """What is asked of the documents, aid and line; all that this needs goes into a second library."""


def write_library(
    runtime: Path, wheel: Path, questions: Questions, target: Path, contents: Contents | None = None
) -> None:
    """Write the library for the Pyodide in `runtime` and our `wheel` to `target`, fit for `questions`.

    Each is an aid and a line, and the module of answers that is asked where it is not json_lines.

    Where the contents ask for documents, what these need is written beside it as DOCUMENTS_NAME. Raises BundleError
    where Node is missing, and where Python does not give the same answers from the library.
    """
    contents = contents or Contents()
    order: dict[str, object] = {"questions": questions, "contents": asdict(contents)}
    kept = KEPT / _made_from(runtime, wheel, order)
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=kept.parent) as workplace:
            made = Path(workplace) / "made"
            made.mkdir()
            standard = Path(workplace) / STANDARD_LIBRARY_NAME
            _write_standing_in(runtime / STANDARD_LIBRARY_NAME, contents.stand_ins, standard)
            _make(runtime, wheel, {**order, "standard": str(standard)}, made)
            try:
                made.rename(kept)
            except OSError:  # a build beside this one may have made the same meanwhile
                if not kept.exists():
                    raise
    shutil.copyfile(kept / LIBRARY_NAME, target)
    if (kept / DOCUMENTS_NAME).exists():
        shutil.copyfile(kept / DOCUMENTS_NAME, target.with_name(DOCUMENTS_NAME))


def _made_from(runtime: Path, wheel: Path, order: Mapping[str, object]) -> str:
    digest = hashlib.sha256(json.dumps(order).encode())
    for file in (*sorted(each for each in runtime.iterdir() if each.is_file()), wheel, MAKER, RECIPE):
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def _make(runtime: Path, wheel: Path, order: Mapping[str, object], folder: Path) -> None:
    files = {"runtime": runtime, "wheel": wheel, "recipe": RECIPE}
    files |= {"target": folder / LIBRARY_NAME, "more": folder / DOCUMENTS_NAME}
    order = {**order, **{name: str(path) for name, path in files.items()}}
    command = ["node", str(MAKER)]
    environment = {name: value for name, value in os.environ.items() if name != "NODE_OPTIONS"}
    try:
        finished = subprocess.run(
            command, input=json.dumps(order), capture_output=True, text=True, env=environment, check=False
        )
    except FileNotFoundError as error:
        raise BundleError("Node.js is not installed: it makes the library of the browser's Python") from error
    if finished.returncode != 0:
        raise BundleError(f"the library of the browser's Python could not be made:\n{finished.stderr}")


def _write_standing_in(standard: Path, stand_ins: Mapping[str, str], target: Path) -> None:
    """Pyodide's own library, with each of these in the place of what has its name; BundleError where nothing has."""
    with zipfile.ZipFile(standard) as published, zipfile.ZipFile(target, "w") as written:
        if absent := stand_ins.keys() - set(published.namelist()):
            raise BundleError(f"{standard.name} has no {', '.join(sorted(absent))}: look whether it is still needed")
        for name in published.namelist():
            written.writestr(zipfile.ZipInfo(name), stand_ins.get(name, published.read(name)))
