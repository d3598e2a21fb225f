"""CONTRIBUTING lists the files of a new aid and of a second version: just those that the aid of these tests has."""

import re
import shutil
from pathlib import Path

import pytest

from build_tools.build_site import PROJECT
from build_tools.norms.normative_sentences import normative, read_blocks
from tests.two_versions.laid_over import AID, EDITS, FILES, FIRST_NEW_DAY, LAST_OLD_DAY, new_files, run

OLD, NEW = "since_2015_01_01", "since_2027_01_01"
PERIOD = "proefhulp_vanaf_2027"
PLACES = {"<aid>": AID, "<door>": "belanghebbende", "<law>": PERIOD}
INIT, NORMS = f"decision_aids/aids/{AID}/__init__.py", f"docs/belanghebbende/{AID}-regels.md"
NEW_NORMS = (
    "\nOnder de nieuwe wet komt ondersteuning eerst.\n{ #nieuw-ondersteuning .moet }\n"
    "\nOnder de nieuwe wet is 20 uur te veel.\n{ #nieuw-uren .wenselijk }\n"
)
CHANGED = {INIT: ((f", {NEW}\n", "\n"), (f", {NEW}.version()", ",")), NORMS: ((NEW_NORMS, ""),)}
"""What a second version changed in files of the first: the text that it added, and what stood there before."""


def listed(heading: str, first_day: str) -> list[str]:
    """The files in the table below this heading, for the aid of these tests."""
    text = (PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    (_, below) = text.split(f"### {heading}\n")
    names = re.findall(r"^\| `([^`]+)` \|", below.split("\n### ")[0], re.MULTILINE)
    day = first_day.removeprefix("since_")
    for place, name in (PLACES | {"<first_day>": day, "<first-day>": day.replace("_", "-")}).items():
        names = [each.replace(place, name) for each in names]
    assert names, heading
    return sorted(names)


def of_second_version(name: str) -> bool:
    return NEW in name or PERIOD in name


def test_list_for_a_new_aid_is_what_an_aid_has() -> None:
    """Without its second version the aid has just the files of the first list, and changes just the others there."""
    own = [name for name in new_files() if not of_second_version(name)]
    assert listed("An aid", OLD) == sorted([*own, *EDITS])


def test_list_for_a_second_version_is_what_it_adds_and_changes() -> None:
    """The second version has just the files of the second list, and changes just the two others there."""
    own = [name for name in new_files() if of_second_version(name)]
    assert listed("A second version", NEW) == sorted([*own, *CHANGED])


@pytest.fixture
def one_version(project: Path, tmp_path: Path) -> Path:
    """The project as it was before the second version."""
    before = tmp_path / "project"
    for name in ("decision_aids", "docs"):
        shutil.copytree(project / name, before / name)
    for name in new_files():
        if of_second_version(name):
            (before / name).unlink()
    for name, changes in CHANGED.items():
        text = (FILES / name).read_text(encoding="utf-8")
        for added, was in changes:
            assert added in text
            text = text.replace(added, was)
        (before / name).write_text(text, encoding="utf-8")
    return before


def test_aid_answers_before_and_after_its_second_version(one_version: Path, project: Path) -> None:
    """With the first list alone the aid answers for its days; with the second too, and the old days as they were."""
    assert {address.split("#")[1] for address in normative(read_blocks(one_version / "docs")) if AID in address} == {
        "oud-uren",
        "oud-naast-werk",
    }
    asked = ("check", AID, "--answers", "-", "--format", "json", "--date")
    before = run(one_version, *asked, LAST_OLD_DAY, stdin="{}")
    refused = run(one_version, *asked, FIRST_NEW_DAY, stdin="{}")
    assert (before.code, refused.code) == (0, 2)
    assert run(project, *asked, LAST_OLD_DAY, stdin="{}") == before
    assert run(project, *asked, FIRST_NEW_DAY, stdin="{}").code == 0
