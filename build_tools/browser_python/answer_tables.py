"""Writes each aid down as a table from which a few lines of script read the answer before Python has started.

The rules stand in Python only. What is written here are its decision diagrams as they are, so that reading a table is
looking up, not deciding: the same diagrams, the same answer, with its reasons and the smallest change.
"""

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

from decision_aids import __version__
from decision_aids.aids import aid_ids, versions
from decision_aids.answers.case import finding_text
from decision_aids.engine.changes import LEVEL_WEIGHT
from decision_aids.engine.compile import CompiledAid, answering, compiled
from decision_aids.engine.diagram import Diagrams
from decision_aids.engine.small_domain import MOST_COMPARED, Compared
from decision_aids.law.errors import OutsideKnownPeriodError
from decision_aids.law.period import Period
from decision_aids.rules.beside import Caution, Notice
from decision_aids.rules.facts import FIRST_DAY, LAST_DAY, STEPS_PER_UNIT, UNKNOWN_ANSWER, Fact, Kind
from decision_aids.rules.model import UNDECIDED, Aid, DatedChoice, Question, Rule, Status, Substitute

FOLDER, WHOLE_FOLDER = "answer_tables", "whole_tables"
"""The folders of the tables among the assets of the site."""


def write_answer_tables(folder: Path) -> None:
    """Write the table of every aid, with all its versions, into `folder`, and nothing else."""
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    for known in map(versions, aid_ids()):
        (folder / file_name(known)).write_text(_text(known), encoding="utf-8")


def write_whole_tables(folder: Path) -> None:
    """Write for every aid the same on the whole scale of every fact: for who compares editions, not for the page."""
    folder.mkdir(parents=True)
    for known in map(versions, aid_ids()):
        (folder / f"{known[0].id}.json").write_text(_written(answer_table(known, compiled)), encoding="utf-8")


def file_name(known: tuple[Aid, ...]) -> str:
    """The name of the table of an aid, given its versions: it changes with what the table holds, so no cache errs."""
    return f"{known[0].id}.{hashlib.sha256(_text(known).encode()).hexdigest()[:8]}.json"


def addresses(folder: Path) -> dict[str, str]:
    """Where on the site the tables in `folder` are, by the id of their aid."""
    return {file.name.partition(".")[0]: f"assets/{FOLDER}/{file.name}" for file in folder.iterdir()}


@lru_cache(maxsize=16)
def _text(known: tuple[Aid, ...]) -> str:
    return _written(answer_table(known))


def _written(table: dict[str, object]) -> str:
    return json.dumps(table, ensure_ascii=False, separators=(",", ":"))


def answer_table(known: Sequence[Aid], made: Callable[[Aid], CompiledAid] = answering) -> dict[str, object]:
    """The table of an aid, for JSON, given its versions and what makes the diagrams of each.

    All in one file: what versions share compresses to almost nothing, and the head of the page, which knows no date,
    can ask for it at once.
    """
    return {
        "aid": known[0].id,
        "rules_version": __version__,
        "undecided": UNDECIDED,
        "unknown_answer": UNKNOWN_ANSWER,
        "unknown_status": Status.ONBEKEND,
        "level_weight": LEVEL_WEIGHT,
        "versions": [table_of_version(made(aid)) for aid in known],
    }


def table_of_version(engine: CompiledAid) -> dict[str, object]:
    """What the table holds of one version. A number that stands for a diagram is its place among the nodes.

    `facts` are the levels of the diagrams: the scale of each, the place at which it is `asked`, whether it may be
    proposed to change, and the tick at which each block starts; of facts that are `compared` it is chosen around what
    is known, see `engine.small_domain`. `outcomes` says which are an all-clear. `substitutes` may be given in place of
    a fact, which then nobody may propose to change; `never_unless_given` are dates that lie after every peildatum while
    they are left out. A finding is in scope while its `scope` can be true; a warning, a caution, a contested reading, a
    ruling on a like case or a further source of some findings is given when its `when` is true.
    """
    aid, diagrams = engine.aid, engine.diagrams
    scopes = [engine.scopes[rule.id] for rule in aid.rules]
    statuses = [engine.statuses[rule.id] for rule in aid.rules]
    beside = [engine.diagram(told.when) for told in aid.beside]
    order = diagrams.below([engine.outcome, *scopes, *statuses, *beside])
    place = {node: index for index, node in enumerate(order)}
    return {
        "period": {"first": aid.period.first.isoformat(), "last": aid.period.last.isoformat()},
        "facts": [_fact(engine, question) for question in engine.questions],
        "compared": [] if engine.room is None else [_compared(engine, group) for group in engine.domain.compared],
        "outcomes": {outcome.id: outcome.affirms for outcome in aid.outcomes},
        "never_unless_given": [fact.id for fact in aid.never_unless_given],
        "substitutes": [_substitute(substitute, aid) for substitute in aid.substitutes],
        "dated": {question.fact.id: _dated(question.dated) for question in aid.questions if question.dated},
        "nodes": node_columns(diagrams, order),
        "outcome": place[engine.outcome],
        "findings": [
            {**_finding(rule), "scope": place[scope], "statuses": place[status]}
            for rule, scope, status in zip(aid.rules, scopes, statuses, strict=True)
        ],
        "warnings": [{**_warning(notice), "when": place[engine.diagram(notice.when)]} for notice in aid.warnings],
        "cautions": [{**_caution(caution), "when": place[engine.diagram(caution.when)]} for caution in aid.cautions],
        "contested": [
            {"reading": contested.reading, "when": place[engine.diagram(contested.when)]} for contested in aid.contested
        ],
        "alike": [{"ruling": alike.ruling, "when": place[engine.diagram(alike.when)]} for alike in aid.alike],
        "sourced": [
            {"sources": [*sourced.sources], "rules": [*sourced.rules], "when": place[engine.diagram(sourced.when)]}
            for sourced in aid.sourced
        ],
        "not_considered": list(aid.not_considered),
    }


def node_columns(diagrams: Diagrams, order: Sequence[int]) -> dict[str, list[object]]:
    """The nodes as columns of numbers that hardly differ from one another, so that they compress to almost nothing.

    `leaves` are the values of the constants, which come first. Each further node has its level and its number of edges.
    `stops` are the first blocks after its edges, but for the last edge, whose stop is known; each is written as its
    difference with the one before. `children` are the places of its children, each as its difference with the child
    at the same position of the node before.
    """
    place = {node: index for index, node in enumerate(order)}
    leaves = [diagrams.value(node) for node in order if diagrams.level(node) == len(diagrams.sizes)]
    levels: list[object] = []
    stops: list[int] = []
    children: list[list[int]] = []
    for node in order[len(leaves) :]:
        level = diagrams.level(node)
        edges = diagrams.edges(node, level)
        levels.append(level)
        stops += [stop for stop, _ in edges[:-1]]
        children.append([place[child] for _, child in edges])
    counts: list[object] = [len(own) for own in children]
    return {"leaves": leaves, "levels": levels, "counts": counts, "stops": _steps(stops), "children": _in_row(children)}


def _fact(engine: CompiledAid, question: Question) -> dict[str, object]:
    """The level of a fact."""
    fact = question.fact
    compared = engine.room is not None and any(fact.id in group.facts for group in engine.domain.compared)
    starts = [block.start for block in engine.partitions[engine.levels[fact.id]].blocks]
    return {
        **_scale(fact),
        "asked": engine.asked[engine.levels[fact.id]],
        "fixed": question.fixed,
        "unchangeable": question.unchangeable,
        **({} if compared else {"starts": _steps(starts)}),
    }


def _compared(engine: CompiledAid, group: Compared) -> dict[str, object]:
    """Facts that are compared, the bounds of their scales, and how many ticks between two bounds stand for all."""
    room = engine.room if len(group.facts) <= MOST_COMPARED else None
    return {"facts": sorted(group.facts), "bounds": list(group.bounds), "room": room}


def _steps(numbers: Sequence[int]) -> list[object]:
    """Each number as its difference with the one before."""
    return [number - before for before, number in zip([0, *numbers], numbers, strict=False)]


def _in_row(rows: Sequence[Sequence[int]]) -> list[object]:
    """The numbers of all rows, each as its difference with the one at the same position of the row before."""
    numbers: list[object] = []
    before: Sequence[int] = ()
    for row in rows:
        numbers += [number - (before[index] if index < len(before) else 0) for index, number in enumerate(row)]
        before = row
    return numbers


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
    """All days of a period."""
    return [period.first + timedelta(days=number) for number in range((period.last - period.first).days + 1)]


def _substitute(substitute: Substitute, aid: Aid) -> dict[str, object]:
    """A date in place of a choice. `runs` says from which `days` on, counted from the first, which runs of dates exist.

    `counts` is how many those are: none where nothing is known. A run begins so many days `before` the day that is
    asked about, which hardly changes from day to day, and has the tick of the choice that follows. All are written as
    differences, as the nodes are. Raises ValueError where the choice may be proposed to change: a table knows no date
    to change to.
    """
    if not next(question for question in aid.questions if question.fact == substitute.replaces).unchangeable:
        raise ValueError(f"{aid.id}: {substitute.replaces.id} follows from a date, so it cannot be proposed to change")
    runs_of_day = {number: list(_runs_on(substitute, day)) for number, day in enumerate(days_of(aid.period))}
    changed = [(number, runs) for number, runs in runs_of_day.items() if runs != runs_of_day.get(number - 1)]
    runs = {
        "days": _steps([number for number, _ in changed]),
        "counts": [len(now) for _, now in changed],
        "before": _in_row([[before for before, _ in now] for _, now in changed]),
        "ticks": _in_row([[tick for _, tick in now] for _, now in changed]),
    }
    return {**_scale(substitute.question.fact), "replaces": substitute.replaces.id, "runs": runs}


def _dated(dated: DatedChoice) -> list[list[str]]:
    """Which answer is read as which other value of its fact, and on which days, first and last included."""
    return [[of, first.isoformat(), last.isoformat(), to] for of, first, last, to in dated.stands_for]


def _runs_on(substitute: Substitute, day: date) -> Iterator[tuple[int, int]]:
    try:
        runs = substitute.runs(day)
    except OutsideKnownPeriodError:
        return
    for first, value in runs:
        # The scale begins at its first day whatever the day asked about.
        before = (day - first).days if first > FIRST_DAY else -1
        yield before, substitute.replaces.tick(value)


def _finding(rule: Rule) -> dict[str, object]:
    return {
        "rule": rule.id,
        "level": rule.level,
        "sentence": rule.sentence,
        "sources": list(rule.sources),
        "texts": {status: finding_text(rule, status) for status in Status},
    }


def _caution(caution: Caution) -> dict[str, object]:
    return {"about": caution.about, "first": caution.first.isoformat(), "last": caution.last.isoformat()}


def _warning(notice: Notice) -> dict[str, object]:
    return {
        "text": notice.text,
        "first": notice.first.isoformat(),
        "last": notice.last.isoformat(),
        "not_beside": list(notice.not_beside),
    }
