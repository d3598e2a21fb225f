"""The answer tables of one edition, read back: all that it says of its rules without its code."""

import json
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple

from build_tools.browser_python.answer_tables import answer_table
from decision_aids.aids import aid_ids, versions
from decision_aids.engine.compile import compiled

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
    """One version of an aid in one edition: its facts in order, and as nodes its outcome and its rules.

    A node is either a constant, such as the id of an outcome, or a level with its edges: the first block after each,
    and where it leads to. Of each rule it has where it belongs to the case, and its status there.
    """

    aid: str
    edition: str
    first: date
    last: date
    scales: tuple[Scale, ...]
    nodes: tuple[Any, ...]
    outcome: int
    rules: Mapping[str, tuple[int, int]]


type Tables = Mapping[tuple[str, date], Table]
"""The tables of an edition: of every version of every aid, by aid and first day."""


def tables_of(site: Path) -> Tables:
    """The tables of a built site. Raises EditionError."""
    files = sorted((site / TABLES).glob("*.json")) or sorted((site / TABLES_BEFORE).glob("*.json"))
    if not files:
        raise EditionError(f"{site}: no answer tables in {TABLES}; is this a built site?")
    found: dict[tuple[str, date], Table] = {}
    for file in files:
        try:
            found |= tables_in([json.loads(file.read_text(encoding="utf-8"))])
        except NO_TABLE as error:
            raise EditionError(f"{file}: no answer table of a built site ({type(error).__name__}: {error})") from error
    return found


def contents_now() -> list[dict[str, Any]]:
    """What the tables of the edition that stands in this tree hold, for JSON: one for each aid."""
    return [answer_table(versions(aid_id), compiled) for aid_id in aid_ids()]


def tables_in(contents: Iterable[Mapping[str, Any]]) -> dict[tuple[str, date], Table]:
    """The tables that these contents hold. Raises one of NO_TABLE where they are none."""
    tables = (_table(content, version) for content in contents for version in content["versions"])
    return {(table.aid, table.first): table for table in tables}


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
        {finding["rule"]: (finding["scope"], finding["statuses"]) for finding in version["findings"]},
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
