"""Writes each aid down as a table from which a few lines of script read the answer before Python has started.

The rules stand in Python only. What is written here are its decision diagrams as they are, so that reading a table is
looking up, not deciding: the same diagrams, the same answer. What only Python gives, the reasons, the questions that
still matter and the smallest change, follows once it runs.
"""

import hashlib
import json
import shutil
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

from decision_aids import __version__
from decision_aids.aids import aid_ids, newest
from decision_aids.answers.check import finding_text
from decision_aids.engine.compile import CompiledAid, compiled
from decision_aids.engine.diagram import Diagrams
from decision_aids.law.period import Period
from decision_aids.rules.facts import FIRST_DAY, LAST_DAY, STEPS_PER_UNIT, UNKNOWN_ANSWER, Fact, Kind
from decision_aids.rules.model import UNDECIDED, Aid, Notice, Rule, Status, Substitute

FOLDER = "answer_tables"
"""The folder of the tables among the assets of the site."""


def write_answer_tables(folder: Path) -> None:
    """Write the table of every aid, as it stands in the newest period of the law, into `folder`, and nothing else."""
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    for aid in map(newest, aid_ids()):
        (folder / file_name(aid)).write_text(_text(aid), encoding="utf-8")


def file_name(aid: Aid) -> str:
    """The name of an aid's table, which changes with its contents: a page never meets the table of another version."""
    return f"{aid.id}.{hashlib.sha256(_text(aid).encode()).hexdigest()[:8]}.json"


def addresses(folder: Path) -> dict[str, str]:
    """Where on the site the tables in `folder` are, by the id of their aid."""
    return {file.name.partition(".")[0]: f"assets/{FOLDER}/{file.name}" for file in folder.iterdir()}


@lru_cache(maxsize=16)
def _text(aid: Aid) -> str:
    return json.dumps(answer_table(compiled(aid)), ensure_ascii=False, separators=(",", ":"))


def answer_table(engine: CompiledAid) -> dict[str, object]:
    """The table of an aid, for JSON. A number that stands for a diagram is its place among the nodes.

    `facts` are the levels of the diagrams: the scale of each and the tick at which each class starts. `substitutes` may
    be given in place of a fact; `never_unless_given` are dates that lie after every peildatum while they are left out.
    A finding is in scope while its `scope` can be true; a warning is given when its `when`
    is true.
    """
    aid, diagrams = engine.aid, engine.diagrams
    days = days_of(aid.period)
    scopes = [engine.diagram(rule.in_scope) for rule in aid.rules]
    statuses = [engine.statuses[rule.id] for rule in aid.rules]
    notices = [engine.diagram(notice.when) for notice in aid.warnings]
    order = in_order(diagrams, [engine.outcome, *scopes, *statuses, *notices])
    place = {node: index for index, node in enumerate(order)}
    return {
        "aid": aid.id,
        "rules_version": __version__,
        "period": [days[0].isoformat(), days[-1].isoformat()],
        "undecided": UNDECIDED,
        "unknown_answer": UNKNOWN_ANSWER,
        "unknown_status": Status.ONBEKEND,
        "facts": [{**_scale(classes.fact), "starts": _steps(classes.starts)} for classes in engine.classes],
        "never_unless_given": [fact.id for fact in aid.never_unless_given],
        "substitutes": [_substitute(substitute, days) for substitute in aid.substitutes],
        "nodes": node_columns(diagrams, order),
        "outcome": place[engine.outcome],
        "findings": [
            {**_finding(rule), "scope": place[scope], "statuses": place[status]}
            for rule, scope, status in zip(aid.rules, scopes, statuses, strict=True)
        ],
        "warnings": [
            {**_warning(notice), "when": place[when]} for notice, when in zip(aid.warnings, notices, strict=True)
        ],
        "not_considered": list(aid.not_considered),
    }


def in_order(diagrams: Diagrams, roots: Iterable[int]) -> list[int]:
    """All nodes below the roots: constants first, then by level from the last to the first, so children come first."""
    found: dict[int, None] = {}
    waiting = list(roots)
    while waiting:
        node = waiting.pop()
        if node not in found:
            found[node] = None
            waiting.extend(child for _, child in diagrams.runs(node, diagrams.level(node)))
    return sorted(found, key=lambda node: (-diagrams.level(node), node))


def node_columns(diagrams: Diagrams, order: Sequence[int]) -> dict[str, list[object]]:
    """The nodes as columns of numbers that hardly differ from one another, so that they compress to almost nothing.

    `leaves` are the values of the constants, which come first. Each further node has its level and its number of runs.
    `stops` are the first classes after its runs, but for the last run, whose stop is known; each is written as its
    difference with the one before. `children` are the places of its children, each as its difference with the child
    at the same position of the node before.
    """
    place = {node: index for index, node in enumerate(order)}
    leaves = [diagrams.value(node) for node in order if diagrams.level(node) == len(diagrams.sizes)]
    levels: list[object] = []
    counts: list[object] = []
    stops: list[int] = []
    children: list[object] = []
    before: list[int] = []
    for node in order[len(leaves) :]:
        level = diagrams.level(node)
        runs = diagrams.runs(node, level)
        own = [place[child] for _, child in runs]
        levels.append(level)
        counts.append(len(runs))
        stops += [stop for stop, _ in runs[:-1]]
        children += [child - (before[index] if index < len(before) else 0) for index, child in enumerate(own)]
        before = own
    return {"leaves": leaves, "levels": levels, "counts": counts, "stops": _steps(stops), "children": children}


def _steps(numbers: Sequence[int]) -> list[object]:
    """Each number as its difference with the one before."""
    return [number - before for before, number in zip([0, *numbers], numbers, strict=False)]


def _scale(fact: Fact) -> dict[str, object]:
    """What a script needs to find the tick of a value: the values, the steps in a unit, or the day of tick zero."""
    scale: dict[str, object] = {"id": fact.id, "kind": fact.kind, "size": fact.size}
    match fact.kind:
        case Kind.GETAL:
            return scale | {"steps": STEPS_PER_UNIT}
        case Kind.DATUM:
            seen_from = {"last_peildatum": LAST_DAY.isoformat()} if fact.from_peildatum else {}
            return scale | {"first_day": FIRST_DAY.isoformat(), **seen_from}
        case _:
            return scale | {"values": fact.values}


def days_of(period: Period) -> list[date]:
    """The days that a table is for: from the year in which the law was last looked at until that law ends."""
    first = max(period.first, date(period.checked_on.year, 1, 1))
    return [first + timedelta(days=number) for number in range((period.last - first).days + 1)]


def _substitute(substitute: Substitute, days: Sequence[date]) -> dict[str, object]:
    """A date in place of a choice. `runs` gives for each day the first tick of each run of dates and what it means."""
    given, replaced = substitute.question.fact, substitute.replaces
    runs = [
        [[given.tick(first.isoformat()), replaced.tick(value)] for first, value in substitute.runs(day)] for day in days
    ]
    return {**_scale(given), "replaces": replaced.id, "runs": runs}


def _finding(rule: Rule) -> dict[str, object]:
    return {
        "rule": rule.id,
        "level": rule.level,
        "sentence": rule.sentence,
        "sources": list(rule.sources),
        "texts": {status: finding_text(rule, status) for status in Status},
    }


def _warning(notice: Notice) -> dict[str, object]:
    return {"text": notice.text, "first": notice.first.isoformat(), "last": notice.last.isoformat()}
