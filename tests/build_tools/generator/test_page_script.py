"""How the script of an aid's page becomes one file."""

from pathlib import Path

import pytest

from build_tools.build_site import PROJECT
from build_tools.generator.page_script import PAGE_SCRIPT, ScriptError, join_page_script

NODE_MODULES = PROJECT / "node_modules"


def test_script_needs_no_other_file(tmp_path: Path) -> None:
    """What it imports is in it and no longer beside it; what it does not import stays."""
    (tmp_path / PAGE_SCRIPT).write_text('import { word } from "./word.js";\nconsole.log(word);\n')
    (tmp_path / "word.js").write_text('export const word = "tegenprestatie";\n')
    (tmp_path / "worker.js").write_text("postMessage(1);\n")
    join_page_script(NODE_MODULES, tmp_path)
    joined = (tmp_path / PAGE_SCRIPT).read_text()
    assert "tegenprestatie" in joined
    assert "import" not in joined
    assert sorted(file.name for file in tmp_path.iterdir()) == [PAGE_SCRIPT, "worker.js"]


def test_import_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    """The build ends and names the file."""
    (tmp_path / PAGE_SCRIPT).write_text('import { word } from "./gone.js";\nconsole.log(word);\n')
    with pytest.raises(ScriptError, match=r"gone\.js"):
        join_page_script(NODE_MODULES, tmp_path)
