"""The DMN files are as the standard says, readable for editors, and small enough to read."""

import json
import subprocess
from itertools import combinations
from pathlib import Path

import pytest
from lxml import etree

from build_tools.dmn.aid_model import Model, model_of
from build_tools.dmn.drawing import Box, boxes
from build_tools.dmn.rule_tables import MOST_COLUMNS
from build_tools.dmn.written import written
from decision_aids.aids import aid_ids, versions
from tests.another_process import made_elsewhere
from tests.build_tools.dmn.feelin_tables import PROJECT, answered

SCHEMA = PROJECT / "node_modules" / "dmn-moddle" / "resources" / "dmn" / "xsd" / "DMN13.xsd"


@pytest.fixture(scope="module")
def models() -> list[Model]:
    return [model_of(aid) for aid_id in aid_ids() for aid in versions(aid_id)]


@pytest.fixture(scope="module")
def files(models: list[Model], tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("dmn")
    for model in models:
        (folder / f"{model.aid.id}-{model.aid.period.first}.dmn").write_bytes(written(model, "2026.11.25"))
    return sorted(folder.iterdir())


def test_files_are_valid(files: list[Path]) -> None:
    """The schema of DMN 1.3 allows every file."""
    schema = etree.XMLSchema(etree.parse(SCHEMA))
    for file in files:
        schema.assertValid(etree.parse(file))


def test_editors_read_them_without_a_warning(files: list[Path]) -> None:
    """The reader that dmn-js has too knows every element and finds whatever is referred to."""
    assert {file.stem: answered(file, []).warnings for file in files} == {file.stem: [] for file in files}


def test_linter_finds_nothing(files: list[Path]) -> None:
    """No rule of dmnlint is broken, and its own, older reader has no warnings either."""
    run = subprocess.run(
        ["node", "tests/build_tools/dmn/lint.mjs", *map(str, files)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert [json.loads(line) for line in run.stdout.splitlines()] == [{"warnings": [], "reports": {}}] * len(files)


def overlap(one: Box, other: Box) -> bool:
    """Whether two rectangles have a place in common."""
    beside = one.x + one.width <= other.x or other.x + other.width <= one.x
    return not beside and one.y < other.y + other.height and other.y < one.y + one.height


def test_no_two_shapes_lie_over_each_other(models: list[Model]) -> None:
    """An editor draws everything, each at a place of its own, and what is needed below what needs it."""
    for model in models:
        placed = boxes(model.inputs, model.decisions)
        assert set(placed) == {each.name for each in model.inputs} | {each.name for each in model.decisions}
        assert [pair for pair in combinations(placed.values(), 2) if overlap(*pair)] == []
        for decision in model.decisions:
            assert all(placed[name].y > placed[decision.name].y for name in decision.needs)


def test_every_rule_and_its_source_stands_in_the_file(models: list[Model]) -> None:
    """The table of each rule names its level and its words, and looks at no more than fits on a screen."""
    for model in models:
        tables = {decision.name: decision for decision in model.decisions}
        for rule in model.aid.rules:
            table = tables[f"regel_{rule.id.replace('-', '_')}"]
            assert f"Niveau: {rule.level.value}." in table.about
            assert rule.quote in table.about
            assert "Bronnen: " in table.about
            assert len(table.columns) <= MOST_COLUMNS + 1


def test_same_aid_gives_the_same_file() -> None:
    """A file depends on nothing but the rules, so that its checksum stays the same, in whatever process and year."""
    (aid,) = versions("handhaving")
    imports = (
        "from build_tools.dmn.aid_model import model_of\n"
        "from build_tools.dmn.written import written\n"
        "from decision_aids.aids import versions"
    )
    assert made_elsewhere(imports, 'written(model_of(*versions("handhaving")), "1")') == written(model_of(aid), "1")
