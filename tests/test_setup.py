"""The set-up: what it needs is found or asked for in one line, and what it installs is pinned and names no registry."""

import json
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.repository import in_repository

ROOT = Path(__file__).parents[1]
SETUP = ROOT / "build_tools" / "setup"


def put_command(folder: Path, name: str, script: str) -> Path:
    """Put an executable shell script on the PATH that `folder` stands for."""
    command = folder / name
    command.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    command.chmod(0o755)
    return command


def put_python(folder: Path, name: str, version: tuple[int, int, int], before: str = "pass") -> Path:
    """Put a Python there that calls itself another version; `before` runs before what it is asked to run."""
    pretend = f"import sys; sys.version_info = {version}; sys.executable = sys.argv[2]; {before}; exec(sys.argv[1])"
    return put_command(folder, name, f'exec "{sys.executable}" -c "{pretend}" "$2" "$0"')


def run_setup(script: str, path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a set-up script on a machine that has only the commands in `path`."""
    bash = shutil.which("bash")
    assert bash is not None
    return subprocess.run(
        [bash, SETUP / script],
        cwd=path,
        env={"PATH": str(path), "HOME": str(path), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def assert_refused_in_one_line(run: subprocess.CompletedProcess[str], naming: str) -> None:
    assert run.returncode == 1
    assert run.stdout == ""
    assert len(run.stderr.splitlines()) == 1
    assert naming in run.stderr


def committed_files() -> list[Path]:
    """Return the files that are or would be committed."""
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listing, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\0")
    return [ROOT / name for name in names if (ROOT / name).is_file()]


def locked_requirements() -> dict[str, str]:
    """Return per locked Python package its lines in the lock, version and hashes included."""
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    return {block.split("==")[0]: block for block in re.split(r"\n(?=[a-z])", lock) if not block.startswith("#")}


def test_the_newest_python_that_works_is_found(tmp_path: Path) -> None:
    """Of several Pythons on the PATH the newest that runs is chosen, whatever its name."""
    put_command(tmp_path, "python3.14", "echo 'no such version' >&2; exit 127")
    put_python(tmp_path, "python3.12", (3, 12, 12))
    newest = put_python(tmp_path, "python3", (3, 13, 2))

    assert run_setup("find_python.sh", tmp_path).stdout.strip() == str(newest)


def test_a_python_of_pyenv_is_found(tmp_path: Path) -> None:
    """A Python that only stands in pyenv's versions folder counts too."""
    folder = tmp_path / ".pyenv" / "versions" / "3.13.2" / "bin"
    folder.mkdir(parents=True)
    python = put_python(folder, "python3", (3, 13, 2))

    assert run_setup("find_python.sh", tmp_path).stdout.strip() == str(python)


@pytest.mark.parametrize(
    ("version", "before"),
    [
        pytest.param((3, 11, 9), "pass", id="too old"),
        pytest.param((3, 15, 0), "pass", id="too new for the locked packages"),
        pytest.param((3, 13, 2), "sys.modules['ensurepip'] = None", id="without ensurepip"),
        pytest.param((3, 13, 2), "sys.exit(127)", id="does not run"),
    ],
)
def test_an_unsuitable_python_is_refused(tmp_path: Path, version: tuple[int, int, int], before: str) -> None:
    """Where the only Python cannot build this project, one line says what is missing."""
    put_python(tmp_path, "python3", version, before)

    assert_refused_in_one_line(run_setup("find_python.sh", tmp_path), naming="Python 3.12")


def test_a_machine_without_python_is_refused(tmp_path: Path) -> None:
    """Where there is no Python at all, one line says what is missing."""
    assert_refused_in_one_line(run_setup("find_python.sh", tmp_path), naming="Python 3.12")


def test_a_machine_without_node_is_refused(tmp_path: Path) -> None:
    """Where there is no Node.js, one line says what is missing."""
    assert_refused_in_one_line(run_setup("require_node.sh", tmp_path), naming="Node.js with npm is missing")


def test_a_machine_without_nginx_is_told_what_is_left_out(tmp_path: Path) -> None:
    """Where no nginx can be had, one line says which tests that costs."""
    assert_refused_in_one_line(run_setup("require_nginx.sh", tmp_path), naming="the site is not tried on it")


def test_a_machine_without_wrk_is_told_what_it_is_for(tmp_path: Path) -> None:
    """Where wrk cannot be had, one line says what is not measured."""
    assert_refused_in_one_line(run_setup("require_wrk.sh", tmp_path), naming="a host under load")


def test_engine_of_safari_that_cannot_be_had_is_named(tmp_path: Path) -> None:
    """The tests in it are left out then, and the line says so."""
    assert_refused_in_one_line(run_setup("require_webkit.sh", tmp_path), naming="not tried in the engine of Safari")


@pytest.mark.parametrize("version", ["18.20.4", "20.18.3", "21.7.3", "22.12.0", "23.11.1"])
def test_a_node_that_the_packages_do_not_take_is_refused(tmp_path: Path, version: str) -> None:
    """A Node.js that is too old, or between two that are supported, is named with its version in one line."""
    put_command(tmp_path, "npm", "true")
    put_command(tmp_path, "node", f"echo {version}")

    assert_refused_in_one_line(run_setup("require_node.sh", tmp_path), naming=f"Node.js {version} is not one")


@pytest.mark.parametrize("version", ["20.19.0", "20.20.2", "22.13.0", "24.0.0", "25.2.1"])
def test_a_node_that_the_packages_take_is_accepted(tmp_path: Path, version: str) -> None:
    """A Node.js that is new enough passes without a word."""
    put_command(tmp_path, "npm", "true")
    put_command(tmp_path, "node", f"echo {version}")
    run = run_setup("require_node.sh", tmp_path)

    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


def test_asked_node_is_the_one_that_the_lock_asks() -> None:
    """The set-up and the README ask what eslint does, and no locked package asks more."""
    packages = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert packages["node_modules/eslint"]["engines"]["node"] == "^20.19.0 || ^22.13.0 || >=24"
    asked = {package["engines"]["node"] for package in packages.values() if "node" in package.get("engines", {})}
    least = [re.findall(r">= ?(\d+)(?:\.(\d+))?", text)[-1:] for text in asked if "||" not in text]
    assert [found for row in least for found in row if (int(found[0]), int(found[1] or 0)) > (20, 19)] == []
    for said in (SETUP / "require_node.sh", ROOT / "README.md"):
        assert "20 (from 20.19 on), 22 (from 22.13 on), or 24 or newer" in said.read_text(encoding="utf-8")


def test_a_browser_that_does_not_run_is_passed_over(tmp_path: Path) -> None:
    """A stub named chromium does not count where a browser that runs stands beside it."""
    put_command(tmp_path, "chromium", "exit 1")
    browser = put_command(tmp_path, "google-chrome", "true")

    assert run_setup("require_chromium.sh", tmp_path).stdout.strip() == str(browser)


def test_a_chosen_browser_comes_first(tmp_path: Path) -> None:
    """The browser that the environment names is taken before one on the PATH."""
    put_command(tmp_path, "chromium", "true")
    chosen = put_command(tmp_path, "own-browser", "true")

    assert run_setup("require_chromium.sh", tmp_path, WERKWIJZER_CHROMIUM=str(chosen)).stdout.strip() == str(chosen)


def test_a_chosen_browser_that_does_not_run_is_refused(tmp_path: Path) -> None:
    """A browser that the environment names and that does not run is not quietly replaced by another."""
    put_command(tmp_path, "chromium", "true")

    run = run_setup("require_chromium.sh", tmp_path, WERKWIJZER_CHROMIUM="/nowhere/browser")
    assert_refused_in_one_line(run, naming="/nowhere/browser")


def test_tests_drive_the_chromium_without_windows(tmp_path: Path) -> None:
    """It is taken before the whole one where it is there; one that was chosen before both."""
    whole = put_command(tmp_path, "chromium", "true")
    assert run_setup("require_headless_shell.sh", tmp_path).stdout.strip() == str(whole)
    shell = put_command(tmp_path, "chromium-headless-shell", "true")
    assert run_setup("require_headless_shell.sh", tmp_path).stdout.strip() == str(shell)
    chosen = run_setup("require_headless_shell.sh", tmp_path, WERKWIJZER_CHROMIUM=str(whole))
    assert chosen.stdout.strip() == str(whole)


@pytest.mark.parametrize("name", ["Chromium", "Firefox"])
def test_a_missing_browser_is_refused_where_it_cannot_be_installed(tmp_path: Path, name: str) -> None:
    """Without a browser and without a way to install one, one line says what is missing."""
    assert_refused_in_one_line(run_setup(f"require_{name.lower()}.sh", tmp_path), naming=f"{name} is missing")


def put_java(folder: Path, version: str) -> None:
    """Put a Java there that calls itself `version`, where the real one does: on stderr."""
    put_command(folder, "java", f"echo 'openjdk version \"{version}\" 2024-01-01' >&2")


def test_a_machine_without_java_is_refused_where_it_cannot_be_installed(tmp_path: Path) -> None:
    """Without Java and without a way to install it, one line says what is missing."""
    assert_refused_in_one_line(run_setup("require_java.sh", tmp_path), naming="Java 11 or newer is missing")


def test_a_java_that_does_not_run_is_refused(tmp_path: Path) -> None:
    """A command that only points to an app store does not count as Java."""
    put_command(tmp_path, "java", "exit 1")

    assert_refused_in_one_line(run_setup("require_java.sh", tmp_path), naming="Java 11 or newer is missing")


def test_an_old_java_is_refused(tmp_path: Path) -> None:
    """A Java that is too old is named with its version, also where that still begins with a one."""
    put_java(tmp_path, "1.8.0_412")

    assert_refused_in_one_line(run_setup("require_java.sh", tmp_path), naming="Java 8 is too old")


def test_a_recent_java_is_accepted(tmp_path: Path) -> None:
    """A Java that is new enough passes without a word."""
    put_java(tmp_path, "17.0.15")
    run = run_setup("require_java.sh", tmp_path)

    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


@in_repository
def test_no_committed_file_names_a_registry() -> None:
    """Where packages come from is the machine's own affair, so no committed file names the host of a registry."""
    hosts = [
        ".".join(parts) for parts in (("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("yarnpkg", "com"))
    ]
    naming = [
        (str(file.relative_to(ROOT)), host)
        for file in committed_files()
        for host in hosts
        if host.encode() in file.read_bytes()
    ]

    assert naming == []


def test_every_locked_python_package_is_pinned_by_hash() -> None:
    """Every requirement in the lock has one version and at least one sha256."""
    unpinned = [
        name
        for name, block in locked_requirements().items()
        if not re.search(r"^[a-z0-9-]+==\S+", block) or not re.search(r"--hash=sha256:[0-9a-f]{64}\b", block)
    ]

    assert unpinned == []


def test_every_locked_browser_package_is_pinned_by_hash() -> None:
    """Every package in the npm lock has its checksum and no address."""
    packages = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    locked = {name: package for name, package in packages.items() if name != ""}

    assert locked
    assert [name for name, package in locked.items() if "integrity" not in package or "resolved" in package] == []


def test_the_lock_holds_every_direct_dependency() -> None:
    """A dependency that pyproject.toml names is locked in a version that it allows."""
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]
    locked = {name: block.split("==")[1].split()[0] for name, block in locked_requirements().items()}
    direct = [Requirement(line) for group in groups.values() for line in group]

    assert direct
    assert [str(wanted) for wanted in direct if not wanted.specifier.contains(locked.get(wanted.name, ""))] == []
