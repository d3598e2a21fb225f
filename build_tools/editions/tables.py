"""The answer tables of one built site, read back: all that an edition says of its rules without its code."""

import json
from bisect import bisect_right
from collections.abc import Mapping
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple

TABLES = Path("assets", "whole_tables")
TABLES_BEFORE = Path("assets", "answer_tables")
"""Where an edition of before the end of November 2026 has them: there the page read the same ones."""


NO_TABLE = (ValueError, LookupError, TypeError, AttributeError, RuntimeError, OverflowError, StopIteration)
"""What reading gives where a file was cut off or is of somebody else: builds write these tables, and no hand does."""


class EditionError(Exception):
    """A folder that is not a site of ours; the message says what is missing or wrong."""


class Scale(NamedTuple):
    """A fact in one edition: its choices where it has them, the ticks where its blocks start, and what a tick means."""

    fact: str
    choices: tuple[str, ...]
    starts: tuple[int, ...]
    steps: int = 1
    first_day: date | None = None
    last_peildatum: date | None = None

    def block_of(self, tick: int) -> int:
        """The block that a tick lies in."""
        return bisect_right(self.starts, tick) - 1

    def value(self, tick: int, on: date) -> str | float:
        """The value at a tick as it stands in an answer file for that day."""
        if self.choices:
            return self.choices[tick]
        if self.first_day is None:
            return tick // self.steps if tick % self.steps == 0 else tick / self.steps
        before = (self.last_peildatum - on).days if self.last_peildatum else 0
        return (self.first_day + timedelta(days=max(tick - before, 0))).isoformat()


class Table(NamedTuple):
    """One version of an aid in one edition: its facts in order, and its outcome as nodes.

    A node is either the id of an outcome, or a level with its edges: the first block after each, and where it leads to.
    """

    aid: str
    edition: str
    first: date
    last: date
    scales: tuple[Scale, ...]
    nodes: tuple[Any, ...]
    outcome: int


def tables_of(site: Path) -> dict[tuple[str, date], Table]:
    """Every version of every aid of a built site, by aid and first day. Raises EditionError."""
    files = sorted((site / TABLES).glob("*.json")) or sorted((site / TABLES_BEFORE).glob("*.json"))
    if not files:
        raise EditionError(f"{site}: no answer tables in {TABLES}; is this a built site?")
    found: dict[tuple[str, date], Table] = {}
    for file in files:
        try:
            content = json.loads(file.read_text(encoding="utf-8"))
            tables = [_table(content, version) for version in content["versions"]]
            found |= {(table.aid, table.first): table for table in tables}
        except NO_TABLE as error:
            raise EditionError(f"{file}: no answer table of a built site ({type(error).__name__}: {error})") from error
    return found


def _table(content: Mapping[str, Any], version: Mapping[str, Any]) -> Table:
    scales = tuple(
        Scale(
            fact["id"],
            tuple(fact.get("values", ())),
            tuple(accumulate(fact["starts"])),
            fact.get("steps", 1),
            _day(fact.get("first_day")),
            _day(fact.get("last_peildatum")),
        )
        for fact in version["facts"]
    )
    period = version["period"]
    return Table(
        content["aid"],
        content["rules_version"],
        date.fromisoformat(period["first"]),
        date.fromisoformat(period["last"]),
        scales,
        _nodes(version["nodes"], [len(scale.starts) for scale in scales]),
        version["outcome"],
    )


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None


def _nodes(columns: Mapping[str, Any], sizes: list[int]) -> tuple[Any, ...]:
    """The inverse of `node_columns`: constants first, then each node after its children."""
    nodes: list[Any] = list(columns["leaves"])
    stops = iter(list(accumulate(columns["stops"])))
    children = iter(columns["children"])
    before: list[int] = []
    for level, count in zip(columns["levels"], columns["counts"], strict=True):
        own = [next(children) + (before[index] if index < len(before) else 0) for index in range(count)]
        if not all(0 <= child < len(nodes) for child in own):
            raise ValueError("a node that leads to none before it")
        ends = [*(next(stops) for _ in range(count - 1)), sizes[level]]
        nodes.append((level, tuple(zip(ends, own, strict=True))))
        before = own
    return tuple(nodes)
