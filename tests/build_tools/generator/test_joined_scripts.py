"""How scripts that import others become files that do not."""

from pathlib import Path

import pytest

from build_tools.build_site import PROJECT
from build_tools.generator.joined_scripts import DOCUMENTS_SCRIPT, PAGE_SCRIPT, WORKER, ScriptError, join_scripts

NODE_MODULES = PROJECT / "node_modules"


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    """A page's script and a worker that import one module and another, and a script that is fetched later."""
    (tmp_path / DOCUMENTS_SCRIPT).write_text('import { word } from "./word.js";\nexport const both = word + word;\n')
    (tmp_path / PAGE_SCRIPT).write_text('import { word } from "./word.js";\nconsole.log(word);\n')
    (tmp_path / WORKER).write_text('import { number } from "./number.js";\npostMessage(number);\n')
    (tmp_path / "word.js").write_text('export const word = "tegenprestatie";\n')
    (tmp_path / "number.js").write_text("export const number = 32;\n")
    (tmp_path / "other.js").write_text("console.log(1);\n")
    return tmp_path


def test_script_needs_no_other_file(scripts: Path) -> None:
    """What a script imports is in it and no longer beside it; what none of them imports stays."""
    join_scripts(NODE_MODULES, scripts)
    assert "tegenprestatie" in (scripts / PAGE_SCRIPT).read_text()
    assert "32" in (scripts / WORKER).read_text()
    assert not [file for file in scripts.iterdir() if "import" in file.read_text()]
    assert sorted(file.name for file in scripts.iterdir()) == [DOCUMENTS_SCRIPT, PAGE_SCRIPT, "other.js", WORKER]


def test_import_that_is_not_there_is_an_error(scripts: Path) -> None:
    """The build ends and names the file."""
    (scripts / "word.js").unlink()
    with pytest.raises(ScriptError, match=r"word\.js"):
        join_scripts(NODE_MODULES, scripts)
