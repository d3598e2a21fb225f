"""A copy of what a build reads: whole, made anew, and without what somebody built."""

from pathlib import Path

from build_tools.own_edition.source_copy import BESIDE, SOURCES, copy_sources


def test_copy_has_what_stands_now_and_keeps_what_was_built(tmp_path: Path) -> None:
    """A file that is gone is gone in the copy too; what is installed is linked to, and half a file is left out."""
    project, place = tmp_path / "project", tmp_path / "copy"
    for name in (*SOURCES, *BESIDE):
        (project / name).mkdir(parents=True)
    (project / "LICENSE").rmdir()
    (project / "LICENSE").touch()
    for made in (project / "node_modules", project / "build", place / "build"):
        made.mkdir(parents=True)
    for name in ("old.md", "a.pyc.12345"):
        (project / "docs" / name).touch()
    for _ in range(2):
        assert copy_sources(project, place) == place
    (project / "docs" / "old.md").rename(project / "docs" / "new.md")
    copy_sources(project, place)
    assert [each.name for each in (place / "docs").iterdir()] == ["new.md"]
    assert (place / "node_modules").resolve() == project / "node_modules"
    assert {each.name for each in place.iterdir()} == {each.name for each in project.iterdir()}
