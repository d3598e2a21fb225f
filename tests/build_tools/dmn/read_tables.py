"""The decisions of a DMN file, read from the file itself, with what feelin answers of each cell."""

import json
import subprocess
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from lxml import etree

from build_tools.dmn.whole_space import Told, WholeSpace, names_in
from tests.build_tools.dmn.feelin_tables import PROJECT

MODEL = {"dmn": "https://www.omg.org/spec/DMN/20191111/MODEL/"}


class Cell(NamedTuple):
    """A cell of a column with this expression, or `-` for what a line gives, and the required names that it uses."""

    expression: str
    test: str
    names: tuple[str, ...]


class ReadLine(NamedTuple):
    """A line of a table: the cells that ask something, and what it gives."""

    cells: tuple[Cell, ...]
    gives: Cell


class ReadTable(NamedTuple):
    """A decision as it stands in the file."""

    name: str
    needs: tuple[str, ...]
    lines: tuple[ReadLine, ...]


def tables_in(file: Path) -> list[ReadTable]:
    """Every decision of a file, in the order of the file."""
    root = etree.parse(file).getroot()
    return [_table(decision) for decision in root.findall("dmn:decision", MODEL)]


def _table(decision: etree._Element) -> ReadTable:
    needs = tuple(each.get("href")[1:] for each in decision.findall("dmn:informationRequirement/*", MODEL))
    expressions = [each.text for each in decision.findall(".//dmn:inputExpression/dmn:text", MODEL)]
    lines = []
    for rule in decision.findall("dmn:decisionTable/dmn:rule", MODEL):
        tests = [each.text for each in rule.findall("dmn:inputEntry/dmn:text", MODEL)]
        asked = [each for each in zip(expressions, tests, strict=True) if each[1] != "-"]
        gives = rule.findtext("dmn:outputEntry/dmn:text", namespaces=MODEL)
        cells = tuple(Cell(of, test, names_in(f"{of} {test}", needs)) for of, test in asked)
        lines.append(ReadLine(cells, Cell(gives, "-", names_in(gives, needs))))
    return ReadTable(decision.get("id"), needs, tuple(lines))


type Answers = dict[Cell, dict[tuple[object, ...], object]]
"""What an engine answers of each cell, by the values of its names."""


def asked_of_feelin(tables: Iterable[ReadTable], space: WholeSpace) -> Answers:
    """Each different cell on its whole space."""
    cells = dict.fromkeys(cell for table in tables for line in table.lines for cell in (*line.cells, line.gives))
    told = {cell: list(space.told(cell.expression, cell.test, cell.names)) for cell in cells}
    questions = [{"expression": cell.expression, "cell": cell.test, "told": told[cell]} for cell in cells]
    run = subprocess.run(
        ["node", "tests/build_tools/dmn/feelin_cells.mjs"],
        cwd=PROJECT,
        input="".join(f"{json.dumps(question, default=_day)}\n" for question in questions),
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    answers = map(json.loads, run.stdout.splitlines())
    return {
        cell: {values_of(cell, each): value for each, value in zip(told[cell], values, strict=True)}
        for cell, values in zip(cells, answers, strict=True)
    }


def values_of(cell: Cell, told: Told) -> tuple[object, ...]:
    """The values of the names that a cell uses."""
    return tuple(told[name] for name in cell.names)


def decided(table: ReadTable, told: Told, answers: Answers) -> object:
    """What a table gives by the first line of which every cell holds; None where there is no such line."""
    for line in table.lines:
        if all(answers[cell][values_of(cell, told)] for cell in line.cells):
            return answers[line.gives][values_of(line.gives, told)]
    return None


def _day(value: object) -> dict[str, str]:
    if not isinstance(value, date):
        raise TypeError(f"no JSON for {value!r}")
    return {"day": value.isoformat()}
