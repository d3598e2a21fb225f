"""The built site, judged by the Nu Html Checker of the W3C's validator."""

import subprocess
from pathlib import Path

from build_tools.build_site import PROJECT

CHECKER = PROJECT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
# For seconds only: neither the compiler that takes its time nor helpers to collect garbage, which take half in all.
BRIEFLY = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss2m")


def complaints(folder: Path) -> list[str]:
    """What the checker finds wrong in the pages and drawings below `folder`, each with its file and line."""
    run = subprocess.run(
        ["java", *BRIEFLY, "-jar", str(CHECKER), "--errors-only", "--skip-non-html", "--also-check-svg", str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    found = run.stderr.splitlines()
    assert bool(found) == bool(run.returncode), run
    return found


def test_every_page_and_drawing_is_valid(site: Path) -> None:
    """The checker finds no error in any page, whether our templates, the theme or a drawing would have made it."""
    assert complaints(site) == []


def test_an_error_is_found(tmp_path: Path) -> None:
    """The checker as it is run here refuses a page, and a drawing, that is wrong."""
    (tmp_path / "page.html").write_text("<!doctype html><html lang=nl><title>Kop</title><h1><p>", encoding="utf-8")
    (tmp_path / "drawing.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"><rect fil="x"/></svg>', "utf-8")
    assert {Path(line.split('"')[1]).name for line in complaints(tmp_path)} == {"page.html", "drawing.svg"}
