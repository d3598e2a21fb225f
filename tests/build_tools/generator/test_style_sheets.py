"""How the style sheets become one."""

from pathlib import Path

import pytest

from build_tools.build_site import PROJECT
from build_tools.generator.esbuild import EsbuildError
from build_tools.generator.style_sheets import join_style_sheets

NODE_MODULES = PROJECT / "node_modules"


def test_sheets_are_joined_in_the_order_of_their_imports(tmp_path: Path) -> None:
    """The one sheet holds the others in order, without comments; they are gone, and what it does not name stays."""
    (tmp_path / "site.css").write_text('/* Why. */\n@import "b.css";\n@import "a.css";\n')
    (tmp_path / "a.css").write_text("/* This\n   one. */\na { color: red; }\n")
    (tmp_path / "b.css").write_text('b { src: url("../fonts/b.woff2"); }\n')
    (tmp_path / "dark.css").write_text("/* Why. */\nc { color: red; }\n")
    assert join_style_sheets(NODE_MODULES, tmp_path) == tmp_path / "site.css"
    assert (tmp_path / "site.css").read_text() == "b{src:url(../fonts/b.woff2)}a{color:red}\n"
    assert (tmp_path / "dark.css").read_text() == "c{color:red}\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["dark.css", "paper.css", "site.css"]


def test_what_is_said_of_paper_stands_apart(tmp_path: Path) -> None:
    """From every sheet, in their order, with the size of the page; what holds for a screen only stays."""
    (tmp_path / "site.css").write_text('@import "a.css";\n@import "b.css";\n')
    (tmp_path / "a.css").write_text("@media print { @page { size: A4; } a { color: red; } }\na { top: 0; }\n")
    (tmp_path / "b.css").write_text("@media (min-width: 9em) { b { top: 1px; } }\n@media print { b { top: 2px; } }\n")
    join_style_sheets(NODE_MODULES, tmp_path)
    assert (tmp_path / "site.css").read_text() == "a{top:0}@media(min-width:9em){b{top:1px}}\n"
    assert (tmp_path / "paper.css").read_text() == "@page{size:A4}a{color:red}b{top:2px}"


def test_sheet_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    """A name without a sheet ends the build."""
    (tmp_path / "site.css").write_text('@import "a.css";\n')
    with pytest.raises(EsbuildError, match=r"a\.css"):
        join_style_sheets(NODE_MODULES, tmp_path)
