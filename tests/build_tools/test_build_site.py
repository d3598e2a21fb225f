"""The build as a whole: what it writes, and that it writes nothing where the sources do not agree."""

import shutil
import subprocess
import sys
import tomllib
from itertools import chain
from pathlib import Path

import pytest

from build_tools import build_site as building
from build_tools.build_site import main
from build_tools.due import DueError
from build_tools.editions.tables import EditionError
from build_tools.pages.markers import MEANT_AS_MARKER
from decision_aids.aids import aid_ids, versions
from decision_aids.law.typed_tables import DataFileError


def test_every_page_of_every_aid_is_built(site: Path) -> None:
    """Form, outcome pages and checklists have the stable addresses of CONTRACT.md."""
    for aid_id in aid_ids():
        folder = site / "hulpmiddelen" / aid_id
        assert f'data-aid="{aid_id}"' in (folder / "index.html").read_text(encoding="utf-8")
        for outcome in chain.from_iterable((*aid.outcomes, aid.undecided) for aid in versions(aid_id)):
            assert (folder / outcome.id / "index.html").is_file()
        assert list(folder.glob("checklist*/index.html"))


def test_form_points_to_the_python_that_was_built(site: Path) -> None:
    """The page names the folder of the one bundle that is published with it."""
    (bundle,) = (site / "assets" / "python").iterdir()
    page = (site / "hulpmiddelen" / "opdracht" / "index.html").read_text(encoding="utf-8")
    assert f'data-runtime="../../assets/python/{bundle.name}/"' in page
    assert len(list(bundle.glob("decision_aids-*.whl"))) == 1


def test_no_marker_is_left_on_a_page(site: Path) -> None:
    """Every marker was filled."""
    for page in site.rglob("*.html"):
        assert MEANT_AS_MARKER.search(page.read_text(encoding="utf-8")) is None, page


def test_site_keeps_its_security_policy_and_headers(site: Path) -> None:
    """Each page carries a policy, and the headers are written beside the pages."""
    assert (site / "_headers").is_file()
    for page in site.rglob("*.html"):
        assert "Content-Security-Policy" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("file", "key", "named"),
    [
        ("decision_aids/law/gemeenten/rheden/2015-01-01.toml", "jaaruren_maximum", "rheden/2015-01-01.toml: duur"),
        ("build_tools/norms/not_checkable.toml", "beoordeeld_op", "not_checkable.toml: {first}"),
    ],
    ids=["read while Python imports", "read by the build"],
)
def test_fault_in_a_data_file_is_told_in_one_line(
    project_copy: Path, tmp_path: Path, file: str, key: str, named: str
) -> None:
    """A key that is misspelt ends the command with exit code 1, and with file and key instead of a traceback."""
    for name in ("docs", "decision_aids", "build_tools"):
        shutil.copytree(project_copy / name, tmp_path / name)
    text = (tmp_path / file).read_text(encoding="utf-8")
    (tmp_path / file).write_text(text.replace(key, f"x_{key}", 1), encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "build_tools.make_site"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 1
    where = named.format(first=next(iter(tomllib.loads(text))))
    assert run.stderr.startswith(f"{where}: x_{key} is onbekend; toegestaan: ")
    assert run.stderr.count("\n") == 1


@pytest.mark.parametrize("fault", [DueError, EditionError, DataFileError])
def test_fault_of_ours_is_told_and_not_traced(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], fault: type[Exception]
) -> None:
    """A page without the day of its sources, a wrong record of editions or a wrong table late in a build."""

    def fail(*_: object, **__: object) -> None:
        raise fault("pagina.md: geen dag")

    monkeypatch.setattr(building, "build_site", fail)
    assert main() == 1
    assert capsys.readouterr().err == "pagina.md: geen dag\n"


def test_sources_that_disagree_stop_the_build_before_it_writes(
    project_copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A reworded norm ends the build with exit code 1, file and line on standard error, and no site."""
    for name in ("docs", "decision_aids", "build_tools"):
        shutil.copytree(project_copy / name, tmp_path / name)
    page = tmp_path / "docs" / "beleidsregels" / "variant-a.md"
    page.write_text(page.read_text(encoding="utf-8").replace("geen straf", "een straf"), encoding="utf-8")
    monkeypatch.setattr(building, "PROJECT", tmp_path)
    assert main() == 1
    printed = capsys.readouterr()
    assert "regel a-3: citeert" in printed.err
    assert "beleidsregels/variant-a.md:" in printed.err
    assert not (tmp_path / "build").exists()
