"""The site generator as the build runs it: stricter than it is by itself, and more than once in a process."""

import os
from pathlib import Path

import pytest

from build_tools.generator.site_generator import GeneratorError, generate


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "mkdocs.yml").write_text("site_name: Proef\ntheme: null\nstrict: true\n", encoding="utf-8")
    (tmp_path / "docs").mkdir()
    for name in ("index.md", "over.md"):
        (tmp_path / "docs" / name).write_text("Zoals het was.\n", encoding="utf-8")
    return tmp_path


def change(page: Path, text: str) -> None:
    """Write the page so that it is newer than what was made of it, whatever the steps of the clock are."""
    page.write_text(text, encoding="utf-8")
    made = page.parent.parent / "site" / "index.html"
    if made.exists():
        os.utime(page, (made.stat().st_mtime + 10, made.stat().st_mtime + 10))


@pytest.mark.parametrize("only_changed", [False, True])
def test_link_that_leads_nowhere_is_refused(project: Path, only_changed: bool) -> None:
    """A warning is enough to refuse, its words are in the error, and a build after it is not blamed for it."""
    generate(project)
    change(project / "docs" / "index.md", "[Weg](nergens.md)\n")
    with pytest.raises(GeneratorError, match=r"nergens\.md"):
        generate(project, only_changed=only_changed)
    change(project / "docs" / "index.md", "Weer goed.\n")
    generate(project, only_changed=only_changed)
    assert "Weer goed." in (project / "site" / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("setting", ["bestaat_niet: 1", "plugins: [bestaat_niet]", "nav: [weg.md]"])
def test_settings_that_are_not_right_are_refused(project: Path, setting: str) -> None:
    """What is wrong with the settings is refused too, and named, before or while the pages are made."""
    with (project / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write(f"{setting}\n")
    with pytest.raises(GeneratorError, match=r"bestaat_niet|weg\.md"):
        generate(project)


def test_only_what_changed_is_made_again(project: Path) -> None:
    """A page that is older than what was made of it stays as it is in the site."""
    generate(project)
    (project / "site" / "over" / "index.html").write_text("afgewerkt", encoding="utf-8")
    change(project / "docs" / "index.md", "Nieuw.\n")
    generate(project, only_changed=True)
    assert "Nieuw." in (project / "site" / "index.html").read_text(encoding="utf-8")
    assert (project / "site" / "over" / "index.html").read_text(encoding="utf-8") == "afgewerkt"
