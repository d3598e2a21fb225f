"""What whoever takes over the site reads and copies: it names what there is."""

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
import yaml

from build_tools.edition import CHECKSUMS, CHECKSUMS_OF_COPIES, write_checksums, write_checksums_of_copies
from build_tools.own_edition.__main__ import NGINX as EDITION_SETTINGS

PROJECT = Path(__file__).resolve().parents[1]


def read(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def test_container_is_made_of_what_there_is() -> None:
    """What the container copies stands in the project or is built, and the line of nginx that it changes is there."""
    recipe = (PROJECT / "deploy" / "Containerfile").read_text(encoding="utf-8")
    copied = [line.split()[1] for line in recipe.splitlines() if line.startswith("COPY ")]
    assert copied == ["${SETTINGS}", "build/site"]
    assert re.findall(r"^ARG SETTINGS=(.+)$", recipe, re.MULTILINE) == ["deploy/nginx.conf"]
    changed = re.findall(r"s\|(listen [^|]+)\|", recipe)
    settings = (PROJECT / "deploy" / "nginx.conf").read_text(encoding="utf-8")
    assert [settings.count(line) for line in changed] == [1]


@pytest.mark.parametrize("file", ["Containerfile", "README.md"])
def test_container_of_an_edition_takes_the_settings_that_its_build_wrote(file: str) -> None:
    """The recipe and what is told of it say how: with the settings as they come no site may frame its aids."""
    named = f"--build-arg SETTINGS=build/{EDITION_SETTINGS}"
    assert named in read(PROJECT / "deploy" / file)


def test_header_that_keeps_browsers_on_https_stands_ready_among_the_others() -> None:
    """Set outside the server it would be lost: it stands there, to be switched on, and the README says so."""
    settings = read(PROJECT / "deploy" / "nginx.conf")
    lines = re.findall(r"^  (?:# )?add_header ([\w-]+) \S+ always;$", settings, re.MULTILINE)
    assert "Strict-Transport-Security" in lines
    assert '\n  # add_header Strict-Transport-Security "' in settings
    assert "Strict-Transport-Security" in read(PROJECT / "deploy" / "README.md")


def version(folder: Path, text: str) -> Path:
    """A site of one page."""
    folder.mkdir()
    (folder / "index.html").write_text(text, encoding="utf-8")
    write_checksums(folder)
    (folder / "index.html.br").write_text(f"compressed: {text}", encoding="utf-8")
    write_checksums_of_copies(folder)
    return folder


def roll_out(new: Path, place: Path) -> int:
    sh = shutil.which("sh")
    assert sh is not None
    return subprocess.run([sh, PROJECT / "deploy" / "roll_out.sh", new, place], check=False).returncode


def test_new_version_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    """The address leads to the new version and the one before stays within reach; the same way leads back."""
    place, before = tmp_path / "site", tmp_path / "site-before"
    first, second = (version(tmp_path / text, text) for text in ("first", "second"))
    assert roll_out(first, place) == 0
    assert not before.exists()
    assert roll_out(second, place) == 0
    assert (read(place / "index.html"), read(before / "index.html")) == ("second", "first")
    assert roll_out(second, place) == 0
    assert (read(place / "index.html"), read(before / "index.html")) == ("second", "first")
    assert roll_out(before, place) == 0
    assert (read(place / "index.html"), read(before / "index.html")) == ("first", "second")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["first", "second", "site", "site-before"]


@pytest.mark.parametrize("broken", ["index.html", "index.html.br"])
def test_version_that_is_not_whole_changes_nothing(tmp_path: Path, broken: str) -> None:
    """A file that did not arrive as it was built stops the roll-out, and so does a folder where a link is asked."""
    place, first, second = (
        tmp_path / "site",
        version(tmp_path / "first", "first"),
        version(tmp_path / "second", "second"),
    )
    assert roll_out(first, place) == 0
    (second / broken).write_text("half", encoding="utf-8")
    assert roll_out(second, place) == 1
    assert read(place / "index.html") == "first"
    assert roll_out(first, second) == 1
    assert not second.is_symlink()


def test_version_without_compressed_copies_can_be_rolled_out(tmp_path: Path) -> None:
    """A build that compressed nothing has an empty list of copies, and an older one has no such list."""
    new = version(tmp_path / "first", "first")
    (new / "index.html.br").unlink()
    write_checksums_of_copies(new)
    assert roll_out(new, tmp_path / "site") == 0
    (new / CHECKSUMS_OF_COPIES).unlink()
    assert roll_out(new, tmp_path / "site") == 0


def test_description_for_catalogues_has_what_they_ask() -> None:
    """publiccode.yml has the fields without which a catalogue refuses it, and the licence of the project."""
    described = yaml.safe_load((PROJECT / "publiccode.yml").read_text(encoding="utf-8"))
    asked = {"publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType", "description"}
    assert asked | {"legal", "maintenance", "localisation"} <= described.keys()
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert described["legal"]["license"] == project["license"]
    dutch = described["description"]["nl"]
    assert len(dutch["shortDescription"]) <= 150 <= len(dutch["longDescription"])


def test_instructions_name_commands_that_exist() -> None:
    """Every `make …` in the pages and texts for whoever runs the site is a target."""
    texts = [
        *(PROJECT / "docs" / "over").glob("*.md"),
        PROJECT / "deploy" / "README.md",
        PROJECT / "README.md",
        PROJECT / "CONTRIBUTING.md",
    ]
    named = {
        name for text in texts for name in re.findall(r"^make ([a-z-]+)|`make ([a-z-]+)", read(text), re.MULTILINE)
    }
    targets = set(re.findall(r"^([a-z][a-z-]*):", (PROJECT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert {one or other for one, other in named} <= targets
    told = read(PROJECT / "deploy" / "README.md")
    assert CHECKSUMS in told
    assert CHECKSUMS_OF_COPIES in told
