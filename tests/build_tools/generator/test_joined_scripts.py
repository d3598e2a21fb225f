"""How scripts that import others become files that do not."""

from pathlib import Path

import pytest

from build_tools.build_site import PROJECT
from build_tools.generator.esbuild import EsbuildError
from build_tools.generator.joined_scripts import BESIDE, EVERY_PAGE, ON_TOP, PAGE_SCRIPT, SEARCH, WORKER, join_scripts

NODE_MODULES = PROJECT / "node_modules"
ENTRIES = {ON_TOP: (PAGE_SCRIPT, BESIDE), "esm": (WORKER, SEARCH), "iife": (EVERY_PAGE,)}


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    """Scripts that each import another, the search one from elsewhere, and one that is left as it is."""
    scripts = tmp_path / "scripts"
    scripts.mkdir()
    (tmp_path / "package.js").write_text('export const found = "gevonden";\n')
    (scripts / PAGE_SCRIPT).write_text('import { word } from "./word.js";\nconsole.log(word);\n')
    (scripts / BESIDE).write_text('import { word } from "./word.js";\nexport const beside = () => `naast ${word}`;\n')
    (scripts / WORKER).write_text('import { number } from "./number.js";\npostMessage(number);\n')
    (scripts / SEARCH).write_text('import { found } from "../package.js";\nconsole.log(found);\n')
    (scripts / "word.js").write_text('export const word = "tegenprestatie";\n')
    (scripts / EVERY_PAGE).write_text('import "./own.js";\n')
    (scripts / "own.js").write_text('"use strict";\n{\n  console.log(document.currentScript.src);\n}\n')
    (scripts / "number.js").write_text("export const number = 32;\n")
    (scripts / "other.js").write_text('"use strict";\n\n// Why.\n{\n  const one = 1;\n  console.log(one);\n}\n')
    return scripts


def test_script_needs_no_other_file(scripts: Path) -> None:
    """What a script imports is in it and no longer beside it; what none of them imports stays."""
    join_scripts(NODE_MODULES, scripts, ENTRIES)
    assert "tegenprestatie" in (scripts / PAGE_SCRIPT).read_text()
    assert "32" in (scripts / WORKER).read_text()
    assert "gevonden" in (scripts / SEARCH).read_text()
    assert [file.name for file in scripts.iterdir() if "import" in file.read_text()] == [BESIDE]
    names = [BESIDE, PAGE_SCRIPT, EVERY_PAGE, "other.js", WORKER, SEARCH]
    assert sorted(file.name for file in scripts.iterdir()) == names


def test_script_beside_takes_from_the_page_what_both_need(scripts: Path) -> None:
    """It holds none of it itself: the page has it already."""
    join_scripts(NODE_MODULES, scripts, ENTRIES)
    beside = (scripts / BESIDE).read_text()
    assert f'from"./{PAGE_SCRIPT}"' in beside
    assert "naast" in beside
    assert "tegenprestatie" not in beside


def test_script_of_every_page_is_no_module(scripts: Path) -> None:
    """Its parts ask which script they are, and leave no names behind."""
    join_scripts(NODE_MODULES, scripts, ENTRIES)
    text = (scripts / EVERY_PAGE).read_text()
    assert "document.currentScript.src" in text
    assert text.startswith("(()=>{")


def test_script_that_needs_no_other_is_sent_without_what_makers_read(scripts: Path) -> None:
    """A comment goes out of a script that stands alone, which stays strict."""
    join_scripts(NODE_MODULES, scripts, ENTRIES)
    text = (scripts / "other.js").read_text()
    assert "Why" not in text
    assert text.startswith('"use strict";')


def test_package_that_was_joined_stays_where_it_is(scripts: Path) -> None:
    """What a script imports from outside its folder, such as a package of npm, is not taken away."""
    join_scripts(NODE_MODULES, scripts, ENTRIES)
    assert (scripts.parent / "package.js").exists()


def test_import_that_is_not_there_is_an_error(scripts: Path) -> None:
    """The build ends and names the file."""
    (scripts / "word.js").unlink()
    with pytest.raises(EsbuildError, match=r"word\.js"):
        join_scripts(NODE_MODULES, scripts, ENTRIES)
