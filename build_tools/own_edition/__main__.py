"""Checks or builds the edition of one municipality: `python -m build_tools.own_edition check|build|schema [FILE]`."""

import argparse
import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from build_tools.own_edition.edition_file import Edition, read_edition
from build_tools.own_edition.edition_schema import edition_schema
from build_tools.own_edition.faults import EditionFileError
from build_tools.own_edition.laid_over import copy_of, lay_over
from build_tools.own_edition.sole_build import sole_build

PROJECT = Path(__file__).resolve().parents[2]
PLACE = Path("build") / "own_edition"
NGINX = "nginx.conf"
ASKED = {"check": "make check-editie", "build": "make site"}


def main(arguments: Sequence[str] | None = None, today: date | None = None) -> int:
    """Run the command; exit code 2 where the file is not as it should be, with a line for each fault.

    `today` is the last day on which somebody can have looked at a by-law; None for the day where the user is.
    """
    parser = argparse.ArgumentParser(prog="python -m build_tools.own_edition", description=__doc__)
    parser.add_argument("command", choices=("check", "build", "schema"))
    parser.add_argument("file", type=Path, nargs="?")
    asked = parser.parse_args(arguments)
    if asked.command == "schema":
        print(json.dumps(edition_schema(), ensure_ascii=False, indent=2))
        return 0
    if asked.file is None:
        print(f"Welk bestand? Geef het erbij: {ASKED[asked.command]} EDITIE=mijn-gemeente.toml", file=sys.stderr)
        return 2
    try:
        edition = read_edition(asked.file, today or _today())
    except EditionFileError as error:
        print(error, file=sys.stderr)
        return 2
    if edition.opmerkingen:
        print(edition.opmerkingen, file=sys.stderr)
    if asked.command == "check":
        print(f"{asked.file.name} is in orde: {edition.naam}, verordeningen: {len(edition.verordeningen)}")
        return 0
    # Of the place itself: that of its build/ is taken by the build there.
    with sole_build(PROJECT / PLACE):
        return _build(edition)


def _build(edition: Edition) -> int:
    """Build the edition in its place and bring the site to build/; gives the exit code of what went wrong, or 0."""
    place = copy_of(PROJECT, PROJECT / PLACE)
    lay_over(edition, place)
    built = _run_in(place, "build_tools.editions.record") or _run_in(place, "build_tools.make_site")
    if built == 0:
        settings = place / "build" / NGINX
        with sole_build(PROJECT / "build"):
            shutil.rmtree(PROJECT / "build" / "site", ignore_errors=True)
            shutil.copytree(place / "build" / "site", PROJECT / "build" / "site")
            (PROJECT / "build" / NGINX).unlink(missing_ok=True)
            if settings.exists():
                shutil.copy(settings, PROJECT / "build" / NGINX)
        print(f"De editie van {edition.naam} staat in build/site")
        if settings.exists():
            print(f"Instellingen voor nginx, met de sites die hulpmiddelen mogen tonen: build/{NGINX}")
    return built


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day where the user is


def _run_in(place: Path, module: str) -> int:
    """Run a module of the edition, with its own rules: one tells what these answer otherwise, one builds its site."""
    return subprocess.run([sys.executable, "-m", module], cwd=place, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
