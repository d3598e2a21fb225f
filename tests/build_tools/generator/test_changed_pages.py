"""A build of only what changed gives the site that a whole build gives, or leaves the work to one."""

import shutil
from pathlib import Path

import pytest

from build_tools import build_site as building
from build_tools.build_site import BUILT_FROM, build_changed_pages, build_site
from build_tools.generator.changed_pages import changed_files, fingerprint, merged_entries
from build_tools.generator.site_generator import GeneratorError
from build_tools.host.compressed_files import COMPRESSED


@pytest.fixture
def project(project_copy: Path, site: Path, tmp_path: Path) -> Path:
    """A project that has been built, for one test to change."""
    assert site.is_relative_to(project_copy)
    return Path(shutil.copytree(project_copy, tmp_path / "project", symlinks=True))


def contents_of(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def append(page: Path, text: str) -> None:
    page.write_text(page.read_text(encoding="utf-8") + text, encoding="utf-8")


def count_whole_builds(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Whole builds note themselves in the list, and build nothing."""
    asked: list[Path] = []

    def note(project: Path) -> Path:
        asked.append(project)
        return project

    monkeypatch.setattr(building, "build_site", note)
    return asked


def test_changed_page_gives_the_site_of_a_whole_build(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a change in pages, a sheet and a script every byte is as a whole build writes it.

    Of what is new the compressed copy may be missing; one that is there is that of the file beside it.
    """
    append(project / "docs" / "wet" / "index.md", "\n## Erbij\n\nEen zin, met [een link](../over/privacy.md).\n")
    append(project / "docs" / "index.md", "\nEen zin op de eerste pagina.\n")
    append(project / "docs" / "assets" / "styles" / "text.css", "\n.erbij { color: inherit; }\n")
    append(project / "docs" / "assets" / "scripts" / "aid_page.js", "\nconsole.debug('erbij');\n")
    with monkeypatch.context() as watched:
        asked = count_whole_builds(watched)
        quick = contents_of(build_changed_pages(project))
    assert asked == []
    assert b"Erbij" in quick["wet/index.html"]
    whole = contents_of(build_site(project))
    missing = whole.keys() - quick.keys()
    assert quick == {name: content for name, content in whole.items() if name not in missing}
    assert {name for name in missing if not name.endswith(COMPRESSED)} == set()
    assert f"over/privacy/index.html{COMPRESSED}" in quick


@pytest.mark.parametrize(
    "name", ["mkdocs.yml", "build_tools/generator/theme/main.html", "decision_aids/law/sources.toml"]
)
def test_change_that_may_touch_every_page_asks_for_a_whole_build(
    project: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Settings, templates and rules stand behind all pages."""
    asked = count_whole_builds(monkeypatch)
    append(project / name, "\n")
    build_changed_pages(project)
    assert asked == [project]


def test_new_page_asks_for_a_whole_build(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that is new may stand in the menu of all others."""
    asked = count_whole_builds(monkeypatch)
    (project / "docs" / "nieuw.md").write_text("# Nieuw\n", encoding="utf-8")
    build_changed_pages(project)
    assert asked == [project]


def test_broken_link_is_refused_and_leaves_the_next_build_whole(project: Path) -> None:
    """A link that leads nowhere stops this build too, and after it nothing is taken to be sound."""
    append(project / "docs" / "wet" / "index.md", "\n[Weg](nergens.md)\n")
    with pytest.raises(GeneratorError, match=r"nergens\.md"):
        build_changed_pages(project)
    assert not (project / "build" / BUILT_FROM).exists()


def test_fingerprint_leaves_the_pages_out(project: Path) -> None:
    """A change in docs/ alone is what this build is for."""
    before = fingerprint(project)
    append(project / "docs" / "index.md", "\nEen zin.\n")
    assert fingerprint(project) == before


def test_files_are_compared_by_their_contents(tmp_path: Path) -> None:
    """A file that was written again with the same contents has not changed; one more or less is another matter."""
    for folder in ("fresh", "staged"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.md").write_text("same")
        (tmp_path / folder / "b.md").write_text(folder)
    assert changed_files(tmp_path / "fresh", tmp_path / "staged") == [Path("b.md")]
    (tmp_path / "fresh" / "c.md").touch()
    assert changed_files(tmp_path / "fresh", tmp_path / "staged") is None


def test_search_entries_of_a_page_take_the_place_of_its_old_ones() -> None:
    """Also where it has more of them now; all other pages keep theirs, in their order."""
    before = [{"location": place, "text": "old"} for place in ("", "a/", "a/#een", "b/")]
    after = [{"location": place, "text": "new"} for place in ("a/", "a/#een", "a/#twee")]
    merged = [(entry["location"], entry["text"]) for entry in merged_entries(before, after)]
    assert merged == [("", "old"), ("a/", "new"), ("a/#een", "new"), ("a/#twee", "new"), ("b/", "old")]
