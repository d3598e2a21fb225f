"""Which of Material's styles are sent along."""

from pathlib import Path

import pytest

from build_tools.generator.material_styles import StyleError, lay_material_styles, material_sheet, needed_rules

NODE_MODULES = Path(__file__).parents[3] / "node_modules"


def test_only_rules_that_apply_remain(tmp_path: Path) -> None:
    """A class of a page, one that a script gives, and an attribute keep their rules; what stands nowhere goes."""
    sheet = tmp_path / "theme.css"
    rules = ".a{top:0}.b{top:0}.c{top:0}details[open]{top:0}video{top:0}\n/*# sourceMappingURL=x */"
    sheet.write_text(rules, encoding="utf-8")
    page, script = tmp_path / "index.html", tmp_path / "page.js"
    page.write_text('<details><summary class="a">A</summary></details>', encoding="utf-8")
    script.write_text('part.classList.add("c"); part.open = true;', encoding="utf-8")
    assert needed_rules(sheet, [page, script], NODE_MODULES) == ".a{top:0}.c{top:0}details[open]{top:0}"


def test_styles_of_the_theme_come_before_our_own(tmp_path: Path) -> None:
    """They stand in the one sheet, so that ours win, and Material's licence beside it."""
    styles = tmp_path / "assets" / "styles"
    styles.mkdir(parents=True)
    (styles / "site.css").write_text(".eigen{top:0}", encoding="utf-8")
    (tmp_path / "index.html").write_text('<p class="md-typeset"><b class="md-search">', encoding="utf-8")
    lay_material_styles(tmp_path, NODE_MODULES)
    sheet = (styles / "site.css").read_text(encoding="utf-8")
    assert 0 < sheet.index(".md-typeset{") < sheet.index(".eigen{")
    assert ".md-nav" not in sheet
    assert len(sheet) < material_sheet().stat().st_size / 2
    assert "Permission is hereby granted" in (styles / "LICENSE-material.txt").read_text(encoding="utf-8")


def test_what_goes_wrong_is_said(tmp_path: Path) -> None:
    """A sheet that cannot be read stops the build."""
    with pytest.raises(StyleError, match="PurgeCSS"):
        needed_rules(tmp_path / "none.css", [tmp_path / "*.html"], NODE_MODULES)
