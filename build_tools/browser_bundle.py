"""Gathers what the browser needs to run the decision aids in Python: the Pyodide runtime and our own wheel."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import asdict, dataclass
from pathlib import Path

from packaging.metadata import Metadata
from packaging.specifiers import SpecifierSet
from packaging.utils import parse_wheel_filename
from pyodide_lock import PyodideLockSpec
from pyodide_lock.utils import add_wheels_to_spec

MANIFEST_NAME = "manifest.json"

# The rest of the npm package is for Node, for TypeScript and for consoles.
RUNTIME_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
LOCK_NAME = "pyodide-lock.json"

# The licences ask that who receives these files can find their source.
NOTICE_NAME = "NOTICE.txt"
NOTICE = """\
Pyodide {pyodide}: MPL-2.0, unchanged; source at https://github.com/pyodide/pyodide
Python {python}, within Pyodide: PSF-2.0; source at https://github.com/python/cpython
decision_aids: EUPL-1.2; the wheel is its source
"""

# Any fixed moment will do (zip knows none before 1980); a clock in the wheel would give every build another version.
FIXED_BUILD_MOMENT = "1735689600"


class BundleError(Exception):
    """The bundle cannot be made, or would not run in the browser; the message says why."""


@dataclass(frozen=True, slots=True)
class BundleManifest:
    """What one bundle holds.

    `version` is the hash of the contents and the name of the bundle's folder, so that a browser may keep every file
    for ever. `files` gives each file's size in bytes, not compressed: what the visitor's progress bar counts up to.
    """

    version: str
    pyodide: str
    python: str
    files: dict[str, int]
    total_bytes: int


def write_browser_bundle(project: Path, target: Path) -> BundleManifest:
    """Write the bundle of `project` to `target/<version>/`, with its manifest beside the files.

    Takes the runtime from `project/node_modules/pyodide` and the wheel of `project` itself. Whatever was in `target`
    goes, so that no older bundle is published. Raises BundleError.
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
        manifest = describe_bundle(gathered, runtime)
        (gathered / NOTICE_NAME).write_text(NOTICE.format_map(asdict(manifest)), encoding="utf-8")
        (gathered / MANIFEST_NAME).write_text(json.dumps(asdict(manifest), indent=2) + "\n", encoding="utf-8")
        gathered.rename(target / manifest.version)
    return manifest


def read_manifest(path: Path) -> BundleManifest:
    """Read a manifest that write_browser_bundle wrote; a key too many or too few is a TypeError."""
    return BundleManifest(**json.loads(path.read_text(encoding="utf-8")))


def build_wheel(project: Path, target: Path) -> Path:
    """Build the wheel of `project` into `target` and return its path; the same sources always give the same bytes."""
    # -P: the folder that this runs in has a `build` too, full of output.
    command = [sys.executable, "-P", "-m", "build", "--wheel", "--no-isolation", "--outdir", str(target), str(project)]
    environment = os.environ | {"SOURCE_DATE_EPOCH": FIXED_BUILD_MOMENT}
    finished = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    wheels = sorted(target.glob("*.whl"))
    if finished.returncode != 0 or len(wheels) != 1:
        raise BundleError(f"the wheel of {project} could not be built:\n{finished.stdout}{finished.stderr}")
    return wheels[0]


def pin_wheel(wheel: Path, runtime_lock: Path, target: Path) -> None:
    """Write to `target` the lock by which exactly this Pyodide loads exactly this wheel, and nothing else.

    Pyodide's own lock also lists some three hundred packages that are not served here; dropping them saves a download
    and turns a dependency outside the standard library into an error. Raises BundleError.
    """
    lock = PyodideLockSpec.from_json(runtime_lock)
    lock.packages.clear()
    check_wheel_runs_on(wheel, lock.info.python)
    try:
        add_wheels_to_spec(lock, [wheel]).to_json(target)
    except RuntimeError as error:
        raise BundleError(f"{wheel.name} cannot be pinned: {error}") from error


def check_wheel_runs_on(wheel: Path, python: str) -> None:
    """Raise BundleError unless the wheel is pure Python and takes this version of Python."""
    name, version, _, tags = parse_wheel_filename(wheel.name)
    if {str(tag) for tag in tags} != {"py3-none-any"}:
        raise BundleError(f"{wheel.name} is not pure Python: the browser needs a wheel tagged py3-none-any")
    recorded_name = f"{name.replace('-', '_')}-{version}.dist-info/METADATA"
    with zipfile.ZipFile(wheel) as archive:
        metadata = Metadata.from_email(archive.read(recorded_name), validate=False)
    accepted = metadata.requires_python or SpecifierSet()
    if python not in accepted:
        raise BundleError(f"{wheel.name} asks for Python {accepted}, the browser has {python}")


def describe_bundle(folder: Path, runtime: Path) -> BundleManifest:
    """Measure the files in `folder` and name their contents; `runtime` is the npm package that they came from."""
    contents = hashlib.sha256()
    sizes: dict[str, int] = {}
    for file in sorted(folder.iterdir()):
        data = file.read_bytes()
        sizes[file.name] = len(data)
        contents.update(f"{file.name} {hashlib.sha256(data).hexdigest()}\n".encode())
    return BundleManifest(
        version=contents.hexdigest()[:16],
        pyodide=json.loads((runtime / "package.json").read_text(encoding="utf-8"))["version"],
        python=PyodideLockSpec.from_json(folder / LOCK_NAME).info.python,
        files=sizes,
        total_bytes=sum(sizes.values()),
    )


def _copy_runtime(runtime: Path, target: Path) -> None:
    missing = [name for name in (*RUNTIME_FILES, LOCK_NAME) if not (runtime / name).is_file()]
    if missing:
        raise BundleError(f"{runtime} lacks {', '.join(missing)}: install the browser packages first")
    for name in RUNTIME_FILES:
        shutil.copyfile(runtime / name, target / name)
