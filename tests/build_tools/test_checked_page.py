"""The page that tells how all this was checked, made from what was checked."""

import shutil
from pathlib import Path

import pytest

from build_tools.browser_python.browser_bundle import BundleManifest
from build_tools.build_site import PROJECT
from build_tools.checked_page import checked_texts
from build_tools.proven import RECORD, outdated, proofs
from build_tools.reading_sheets.worked_cases import CASES
from decision_aids.aids import aid_ids
from tests.decision_aids.case_files import cases

BUNDLE = BundleManifest("0123456789abcdef", "1.2.3", "3.99.0", {}, 0)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of all that the page is made from, without its pages, with the cases of one aid."""
    copy = tmp_path_factory.mktemp("checked")
    for name in ("decision_aids", "build_tools", "docs"):
        shutil.copytree(PROJECT / name, copy / name)
    (copy / "mkdocs.yml").touch()
    (copy / CASES).mkdir(parents=True)
    shutil.copy(PROJECT / CASES / "opdracht.toml", copy / CASES)
    return copy


def test_numbers_are_those_of_the_record_and_the_cases(project: Path) -> None:
    """For each aid the page has what was proved of it, and how many cases there are."""
    texts = checked_texts(project, BUNDLE)
    for proof in (proof for aid_id, proof in proofs(PROJECT).items() if aid_id not in outdated(PROJECT)):
        kinds = proof.paden + proof.situaties
        shown = f"{kinds:,}".replace(",", ".") if kinds < 10**6 else f"ruim {kinds // 10**6} miljoen"
        assert f"| {shown} |" in texts["bewijs"]
    assert f"| Samen | {len(cases('opdracht'))} |" in texts["gevallen"]
    assert "3.99.0" in texts["motoren"]
    assert "Chromium, Firefox" in texts["motoren"]


def test_old_proof_is_not_shown_as_one(project: Path, tmp_path: Path) -> None:
    """Where the rules are no longer those that were proved, or were never, the page says so in place of numbers."""
    copy = shutil.copytree(project, tmp_path / "project")
    record = copy / RECORD
    record.write_text(record.read_text(encoding="utf-8").replace('van = "', 'van = "0'), encoding="utf-8")
    assert checked_texts(copy, BUNDLE)["bewijs"].count("nog niet") == 3 * len(aid_ids())


def test_last_look_is_the_newest_of_each_kind(project: Path) -> None:
    """Law, by-laws, sources and pages each have a row with the oldest and the newest look."""
    rows = checked_texts(project, BUNDLE)["blik"].splitlines()[2:]
    assert len(rows) == 4
    assert all(" 2026 " in row for row in rows)
