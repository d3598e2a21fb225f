"""Our own wheel: built the same every time, and pinned by a lock that Pyodide can load it by."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

from packaging.metadata import Metadata
from packaging.specifiers import SpecifierSet
from packaging.utils import parse_wheel_filename
from pyodide_lock import PyodideLockSpec
from pyodide_lock.utils import add_wheels_to_spec

from build_tools.browser_python.bundle_error import BundleError

# Any fixed moment will do (zip knows none before 1980); a clock in the wheel would give every build another version.
FIXED_BUILD_MOMENT = "1735689600"


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
