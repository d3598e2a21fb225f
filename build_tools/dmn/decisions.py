"""What is decided, before it becomes XML: inputs, and tables of which the first row that holds counts."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from build_tools.dmn.columns import Column
from build_tools.dmn.rows import Row, can_be_first

ANYTHING = "-"


class Input(NamedTuple):
    """Something that is told: a name for FEEL, its type, and the question in words."""

    name: str
    type: str
    about: str


class Line(NamedTuple):
    """A row of a table: a cell for each column, what it gives, as FEEL, and words beside it."""

    cells: tuple[str, ...]
    gives: str
    beside: str = ""


class Table(NamedTuple):
    """A decision of which the first line that holds counts. `about` says where it comes from."""

    name: str
    about: str
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    needs: tuple[str, ...]
    """The names that its cells and what it gives use, in the order of the diagram."""


class Case(NamedTuple):
    """A row before its columns stand beside those of others, with what it gives and the names that this uses."""

    row: Row
    gives: str
    beside: str = ""
    names: tuple[str, ...] = ()


def table(name: str, about: str, cases: Iterable[Case]) -> Table:
    """The table of these cases that can be the first to hold, with only the columns that one of them looks at."""
    told: list[Case] = []
    for case in cases:
        if can_be_first(case.row, [earlier.row for earlier in told]):
            told.append(case)
    columns = tuple(sorted({column for case in told for column in case.row}, key=lambda column: column.order))
    lines = [
        Line(
            tuple(column.cell(case.row[column]) if column in case.row else ANYTHING for column in columns),
            case.gives,
            case.beside,
        )
        for case in told
    ]
    names = [name for column in columns for name in column.names] + [name for case in told for name in case.names]
    return Table(name, about, columns, tuple(lines), tuple(dict.fromkeys(names)))


def in_order(decisions: Sequence[Table]) -> list[Table]:
    """The decisions, each after those that it needs."""
    by_name = {decision.name: decision for decision in decisions}
    placed: dict[str, Table] = {}

    def place(decision: Table) -> None:
        for name in decision.needs:
            if name in by_name and name not in placed:
                place(by_name[name])
        placed[decision.name] = decision

    for decision in decisions:
        if decision.name not in placed:
            place(decision)
    return list(placed.values())
