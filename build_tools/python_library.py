"""The library of the browser's Python: what the aids import and the aids themselves, compiled, in one zip.

Pyodide runs here once, under Node, over a rehearsal of questions: what it imports for them goes in. Then it answers the
same questions from the new library alone. The result is kept by what it was made from, and made once.
"""

import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from build_tools.bundle_error import BundleError

type Questions = Sequence[tuple[str, str]]

LIBRARY_NAME = "python_library.zip"

MAKER = Path(__file__).with_name("python_library.mjs")
RECIPE = Path(__file__).with_name("library_in_pyodide.py")
KEPT = Path(__file__).resolve().parent.parent / "build" / "cache" / "python_library"

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


def write_library(
    runtime: Path, wheel: Path, questions: Questions, target: Path, also: Sequence[str] = ALSO_NEEDED
) -> None:
    """Write the library for the Pyodide in `runtime` and our `wheel` to `target`, fit for `questions`: aid and line.

    `also` names modules that go in whether they are imported or not, as they are named in Pyodide's own library.

    Raises BundleError where Node is missing, and where Python does not give the same answers from the library.
    """
    kept = KEPT / f"{_made_from(runtime, wheel, questions, also)}.zip"
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=kept.parent) as workplace:
            made = Path(workplace) / LIBRARY_NAME
            _make(runtime, wheel, questions, also, made)
            made.rename(kept)
    shutil.copyfile(kept, target)


def _made_from(runtime: Path, wheel: Path, questions: Questions, also: Sequence[str]) -> str:
    contents = hashlib.sha256(json.dumps([questions, also]).encode())
    for file in (*sorted(each for each in runtime.iterdir() if each.is_file()), wheel, MAKER, RECIPE):
        contents.update(hashlib.sha256(file.read_bytes()).digest())
    return contents.hexdigest()


def _make(runtime: Path, wheel: Path, questions: Questions, also: Sequence[str], target: Path) -> None:
    order = {
        "runtime": str(runtime),
        "wheel": str(wheel),
        "questions": questions,
        "more": also,
        "recipe": str(RECIPE),
        "target": str(target),
    }
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
