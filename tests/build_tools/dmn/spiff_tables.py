"""Answers from the tables of a DMN file with SpiffWorkflow, which reads them by itself and chooses the rows.

It writes its cells in Python, so each is put into Python words first. It takes a file of one decision, so each gets its
own. Nor does it compare with what is not told, so everything must be.
"""

import copy
import re
from collections.abc import Iterator, Mapping
from datetime import date
from math import prod
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from lxml import etree
from SpiffWorkflow.bpmn.script_engine import PythonScriptEngine, TaskDataEnvironment
from SpiffWorkflow.dmn.engine.DMNEngine import DMNEngine
from SpiffWorkflow.dmn.parser.DMNParser import DMNParser

from build_tools.dmn.whole_space import Told, WholeSpace, every_way
from tests.build_tools.dmn.read_tables import Answers, ReadTable, values_of

NAMESPACE = "https://www.omg.org/spec/DMN/20191111/MODEL/"
MODEL = {"dmn": NAMESPACE}
BETWEEN = re.compile(r"([\[(])(.+)\.\.(.+)([\])])")
WORDS = {"true": True, "false": False, "null": None, "date": date.fromisoformat}


class SpiffTables:
    """The decisions of a file, each after those that it requires."""

    def __init__(self, file: Path) -> None:
        root = etree.parse(file).getroot()
        decisions = {each.get("id"): each for each in root.findall("dmn:decision", MODEL)}
        self.names = _in_order(decisions)
        self._engines = {name: _engine(root, decisions[name]) for name in self.names}
        script_engine = PythonScriptEngine(environment=TaskDataEnvironment(WORDS))
        self._workflow = SimpleNamespace(script_engine=script_engine)

    def decided(self, told: Mapping[str, object]) -> dict[str, Any]:
        """What every decision gives. A decision that no row decides gives None."""
        values = dict(told)
        for name in self.names:
            if name not in values:
                values[name] = self.decide(name, values)
        return values

    def decide(self, name: str, told: Mapping[str, object]) -> Any:
        """What one decision gives, once all that it requires is told."""
        task = SimpleNamespace(data=dict(told), workflow=self._workflow)
        return self._engines[name].result(task).get(name)


def ways_to_ask(table: ReadTable, space: WholeSpace, answers: Answers, most: int) -> Iterator[Told]:
    """All that a table can be told where that are not more than `most`.

    Of more: for each line one way for its cells to hold, and all that differs from it in one name that they use.
    """
    values = {name: _comparable(table, name, space) for name in table.needs}
    if prod(map(len, values.values())) <= most:
        yield from every_way(values)
        return
    told = {name: each[-1] for name, each in values.items()}
    for line in table.lines:
        for cell in sorted(line.cells, key=lambda cell: len(cell.names)):
            ways = every_way({name: values[name] for name in cell.names})
            told |= next((way for way in ways if answers[cell][values_of(cell, way)]), {})
        for name in dict.fromkeys(name for cell in line.cells for name in cell.names):
            yield from ({**told, name: other} for other in values[name])


def _comparable(table: ReadTable, name: str, space: WholeSpace) -> list[object]:
    """The values of a name; none at all only where nothing else is asked of it, for Python compares with no None."""
    of_name = {cell.expression for line in table.lines for cell in line.cells if name in cell.names}
    return [value for value in space.values[name] if value is not None or of_name == {f"{name} = null"}]


def _in_order(decisions: Mapping[str, Any]) -> list[str]:
    placed: list[str] = []

    def place(name: str) -> None:
        for required in decisions[name].findall("dmn:informationRequirement/dmn:requiredDecision", MODEL):
            place(required.get("href")[1:])
        if name not in placed:
            placed.append(name)

    for name in decisions:
        place(name)
    return placed


def _engine(root: Any, decision: Any) -> DMNEngine:
    alone = etree.Element(root.tag, nsmap={None: NAMESPACE})
    alone.append(copy.deepcopy(decision))
    for text in alone.iterfind(".//dmn:inputExpression/dmn:text", MODEL):
        text.text = text.text.replace(" = ", " == ")
    for text in alone.iterfind(".//dmn:inputEntry/dmn:text", MODEL):
        text.text = _in_python(text.text)
    parser = DMNParser(None, alone, MODEL)
    parser.parse()
    return DMNEngine(parser.decision.decisionTables[0])


def _in_python(cell: str) -> str:
    """A cell in the words of Python: of several values and between two bounds it writes otherwise."""
    between = BETWEEN.fullmatch(cell)
    if between:
        opened, low, high, closed = between.groups()
        return f"{low} {'<' if opened == '(' else '<='} ? {'<' if closed == ')' else '<='} {high}"
    return f"? in ({cell})" if '","' in cell or "," in cell else cell
