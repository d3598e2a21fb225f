"""The site generator as the build runs it: warnings are refused, and it may run more than once in a process."""

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


def test_link_that_leads_nowhere_is_refused(project: Path) -> None:
    """A warning is enough to refuse, its words are in the error, and a build after it is not blamed for it."""
    page = project / "docs" / "index.md"
    page.write_text("[Weg](nergens.md)\n", encoding="utf-8")
    with pytest.raises(GeneratorError, match=r"nergens\.md"):
        generate(project)
    page.write_text("Weer goed.\n", encoding="utf-8")
    generate(project)
    assert "Weer goed." in (project / "site" / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("setting", ["bestaat_niet: 1", "plugins: [bestaat_niet]", "nav: [weg.md]"])
def test_settings_that_are_not_right_are_refused(project: Path, setting: str) -> None:
    """What is wrong with the settings is refused too, and named, before or while the pages are made."""
    with (project / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write(f"{setting}\n")
    with pytest.raises(GeneratorError, match=r"bestaat_niet|weg\.md"):
        generate(project)
