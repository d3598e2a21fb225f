"""How the style sheets become one."""

from pathlib import Path

import pytest

from build_tools.generator.style_sheets import join_style_sheets


def test_sheets_are_joined_in_the_order_of_their_imports(tmp_path: Path) -> None:
    """The one sheet holds the others in order, without comments; they are gone, and what it does not name stays."""
    (tmp_path / "site.css").write_text('/* Why. */\n@import "b.css";\n@import "a.css";\n')
    (tmp_path / "a.css").write_text("/* This\n   one. */\na { color: red; }\n")
    (tmp_path / "b.css").write_text('b { src: url("../fonts/b.woff2"); }\n')
    (tmp_path / "dark.css").write_text("c {}\n")
    assert join_style_sheets(tmp_path) == tmp_path / "site.css"
    assert (tmp_path / "site.css").read_text() == 'b { src: url("../fonts/b.woff2"); }\na { color: red; }\n'
    assert sorted(path.name for path in tmp_path.iterdir()) == ["dark.css", "site.css"]


def test_sheet_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    """A name without a sheet ends the build."""
    (tmp_path / "site.css").write_text('@import "a.css";\n')
    with pytest.raises(FileNotFoundError):
        join_style_sheets(tmp_path)
