"""Writes each aid down as a table from which a few lines of script read the answer before Python has started.

The rules stand in Python only. What is written here are its decision diagrams as they are, so that reading a table is
looking up, not deciding: the same diagrams, the same answer, with its reasons and the smallest change.
"""

import json
import shutil
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from build_tools.browser_python.named_file import named_by_content
from build_tools.browser_python.table_columns import (
    compared_facts,
    dated_answers,
    dates_in_place,
    fact_column,
    node_columns,
)
from decision_aids import __version__
from decision_aids.aids import aid_ids, versions
from decision_aids.answers.case import finding_text
from decision_aids.engine.changes import LEVEL_WEIGHT
from decision_aids.engine.compile import CompiledAid, answering, compiled
from decision_aids.rules.beside import Caution, Notice
from decision_aids.rules.facts import UNKNOWN_ANSWER
from decision_aids.rules.model import UNDECIDED, Aid, Rule, Status

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
    return named_by_content(known[0].id, _text(known))


def addresses(folder: Path) -> dict[str, str]:
    """Where on the site the tables in `folder` are, by the id of their aid."""
    return {file.name.partition(".")[0]: f"assets/{FOLDER}/{file.name}" for file in folder.iterdir()}


@lru_cache(maxsize=16)
def _text(known: tuple[Aid, ...]) -> str:
    return _written(first_table(known))


def _written(table: dict[str, object]) -> str:
    return json.dumps(table, ensure_ascii=False, separators=(",", ":"))


def answer_table(known: Sequence[Aid], made: Callable[[Aid], CompiledAid] = answering) -> dict[str, object]:
    """The table of an aid, for JSON, given its versions and what makes the diagrams of each.

    All in one file: what versions share compresses to almost nothing, and the head of the page, which knows no date,
    can ask for it at once.
    """
    return _table_of(known, [table_of_version(made(aid)) for aid in known])


def first_table(known: Sequence[Aid]) -> dict[str, object]:
    """The table that the page answers from, for JSON; what its reasons are told from comes after."""
    return _table_of(known, [table_to_answer(answering(aid)) for aid in known])


def _table_of(known: Sequence[Aid], tables: Sequence[dict[str, object]]) -> dict[str, object]:
    return {
        "aid": known[0].id,
        "rules_version": __version__,
        "undecided": UNDECIDED,
        "unknown_answer": UNKNOWN_ANSWER,
        "unknown_status": Status.ONBEKEND,
        "level_weight": LEVEL_WEIGHT,
        "versions": tables,
    }


def table_of_version(engine: CompiledAid) -> dict[str, object]:
    """What the whole table holds of one version, its outcome and all its reasons."""
    order, place = _nodes_below(engine, [*_to_answer(engine), *_reasons(engine)])
    answer, reasons = _answer_at(engine, place), _reasons_at(engine, place)
    return {**answer, **reasons, "nodes": node_columns(engine.diagrams, order)}


def table_to_answer(engine: CompiledAid) -> dict[str, object]:
    """What the page needs of one version to tell the outcome and the questions that are left."""
    order, place = _nodes_below(engine, _to_answer(engine))
    return {**_answer_at(engine, place), "nodes": node_columns(engine.diagrams, order)}


def table_of_reasons(engine: CompiledAid) -> dict[str, object]:
    """What the page needs beside that to tell the reasons, with nodes of its own; it comes once there is an answer."""
    order, place = _nodes_below(engine, _reasons(engine))
    return {**_reasons_at(engine, place), "nodes": node_columns(engine.diagrams, order)}


def _to_answer(engine: CompiledAid) -> list[int]:
    return [engine.outcome, *(engine.diagram(caution.when) for caution in engine.aid.cautions)]


def _reasons(engine: CompiledAid) -> list[int]:
    aid = engine.aid
    beside = (told for told in aid.beside if not isinstance(told, Caution))
    of_rules = (diagrams[rule.id] for diagrams in (engine.scopes, engine.statuses) for rule in aid.rules)
    return [*of_rules, *(engine.diagram(told.when) for told in beside)]


type Places = Mapping[int, int]
"""By node its place among those that are written."""


def _nodes_below(engine: CompiledAid, roots: Sequence[int]) -> tuple[list[int], Places]:
    order = engine.diagrams.below(roots)
    return order, {node: index for index, node in enumerate(order)}


def _answer_at(engine: CompiledAid, place: Places) -> dict[str, object]:
    """The outcome and all that finds the answers. A number that stands for a diagram is its place among the nodes.

    `facts` are the levels of the diagrams: the scale of each, the place at which it is `asked`, whether it may be
    proposed to change, and the tick at which each block starts; of facts that are `compared` it is chosen around what
    is known, see `engine.small_domain`. `outcomes` says which are an all-clear. `substitutes` may be given in place of
    a fact, which then nobody may propose to change; `never_unless_given` are dates that lie after every peildatum while
    they are left out. A caution is given when its `when` is true.
    """
    aid = engine.aid
    return {
        "period": {"first": aid.period.first.isoformat(), "last": aid.period.last.isoformat()},
        "facts": [fact_column(engine, question) for question in engine.questions],
        "compared": [] if engine.room is None else [compared_facts(engine, group) for group in engine.domain.compared],
        "outcomes": {outcome.id: outcome.affirms for outcome in aid.outcomes},
        "never_unless_given": [fact.id for fact in aid.never_unless_given],
        "substitutes": [dates_in_place(substitute, aid) for substitute in aid.substitutes],
        "dated": {question.fact.id: dated_answers(question.dated) for question in aid.questions if question.dated},
        "outcome": place[engine.outcome],
        "cautions": [{**_caution(caution), "when": place[engine.diagram(caution.when)]} for caution in aid.cautions],
    }


def _reasons_at(engine: CompiledAid, place: Places) -> dict[str, object]:
    """What there is to say of an outcome beside that.

    `openers` are levels that are asked after an answer to another, each with that other. A finding is in scope while
    its `scope` can be true; a warning, a contested reading, a ruling on a like case or a
    further source of some findings is given when its `when` is true.
    """
    aid = engine.aid
    return {
        "findings": [
            {**_finding(rule), "scope": place[engine.scopes[rule.id]], "statuses": place[engine.statuses[rule.id]]}
            for rule in aid.rules
        ],
        "warnings": [{**_warning(notice), "when": place[engine.diagram(notice.when)]} for notice in aid.warnings],
        "contested": [
            {"reading": contested.reading, "when": place[engine.diagram(contested.when)]} for contested in aid.contested
        ],
        "alike": [{"ruling": alike.ruling, "when": place[engine.diagram(alike.when)]} for alike in aid.alike],
        "sourced": [
            {"sources": [*sourced.sources], "rules": [*sourced.rules], "when": place[engine.diagram(sourced.when)]}
            for sourced in aid.sourced
        ],
        "not_considered": list(aid.not_considered),
        "openers": [*engine.opener.items()],
    }


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
