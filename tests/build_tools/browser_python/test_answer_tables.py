"""The table that the page answers from holds the very diagrams that Python made of the rules."""

import json
from collections.abc import Callable, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any

import pytest

from build_tools.browser_python.answer_tables import (
    addresses,
    answer_table,
    file_name,
    table_of_reasons,
    table_of_version,
    write_answer_tables,
)
from decision_aids.aids import aid_ids, versions
from decision_aids.engine.compile import CompiledAid, answering
from decision_aids.engine.diagram import Diagrams
from decision_aids.engine.small_domain import ROOM_TO_ANSWER


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tables = tmp_path_factory.mktemp("tables")
    (tables / "opdracht.of_an_earlier_build.json").touch()
    write_answer_tables(tables)
    return tables


def read(folder: Path, aid_id: str) -> list[dict[str, Any]]:
    """What the table of an aid holds of each version."""
    text = (folder / file_name(versions(aid_id))).read_text(encoding="utf-8")
    found: list[dict[str, Any]] = json.loads(text)["versions"]
    return found


def nodes_of(columns: dict[str, Any], diagrams: Diagrams) -> list[int]:
    """The nodes of a table, in its order, in a store where equal diagrams are the same node."""
    nodes = [diagrams.terminal(value) for value in columns["leaves"]]
    stops, steps = iter(accumulate(columns["stops"])), iter(columns["children"])
    before: Sequence[int] = ()
    for level, count in zip(columns["levels"], columns["counts"], strict=True):
        children = [next(steps) + (before[index] if index < len(before) else 0) for index in range(count)]
        ends = [*(next(stops) for _ in children[1:]), diagrams.sizes[level]]
        nodes.append(diagrams.node(level, [(end, nodes[child]) for end, child in zip(ends, children, strict=True)]))
        before = children
    assert [*stops, *steps] == []
    return nodes


@pytest.mark.parametrize("aid_id", aid_ids())
def test_table_holds_the_diagrams_of_the_rules(folder: Path, aid_id: str) -> None:
    """Read back, a table gives for every set of answers the outcome that the rules give, and what it rests on."""
    for aid, table in zip(versions(aid_id), read(folder, aid_id), strict=True):
        engine = answering(aid)
        nodes = nodes_of(table["nodes"], engine.diagrams)
        assert nodes[table["outcome"]] == engine.outcome
        assert [(each["about"], nodes[each["when"]]) for each in table["cautions"]] == [
            (caution.about, engine.diagram(caution.when)) for caution in aid.cautions
        ]


@pytest.mark.parametrize("made", [table_of_reasons, table_of_version])
@pytest.mark.parametrize("aid_id", aid_ids())
def test_table_of_reasons_holds_all_else_that_the_rules_say(
    aid_id: str, made: Callable[[CompiledAid], dict[str, Any]]
) -> None:
    """Read back, both what comes after the first answer and the whole table give for every set of answers the rest."""
    for aid in versions(aid_id):
        engine = answering(aid)
        table = json.loads(json.dumps(made(engine)))
        nodes = nodes_of(table["nodes"], engine.diagrams)
        assert {each["rule"]: nodes[each["statuses"]] for each in table["findings"]} == engine.statuses
        scopes = [nodes[each["scope"]] for each in table["findings"]]
        assert scopes == [engine.diagram(rule.in_scope) for rule in aid.rules]
        assert [(each["text"], nodes[each["when"]]) for each in table["warnings"]] == [
            (notice.text, engine.diagram(notice.when)) for notice in aid.warnings
        ]
        assert [(each["reading"], nodes[each["when"]]) for each in table["contested"]] == [
            (contested.reading, engine.diagram(contested.when)) for contested in aid.contested
        ]
        assert [(each["ruling"], nodes[each["when"]]) for each in table["alike"]] == [
            (alike.ruling, engine.diagram(alike.when)) for alike in aid.alike
        ]
        assert [each["not_beside"] for each in table["warnings"]] == [[*notice.not_beside] for notice in aid.warnings]
        assert [(each["sources"], each["rules"], nodes[each["when"]]) for each in table["sourced"]] == [
            ([*sourced.sources], [*sourced.rules], engine.diagram(sourced.when)) for sourced in aid.sourced
        ]


@pytest.mark.parametrize("aid_id", aid_ids())
def test_table_divides_each_scale_as_the_diagrams_do(folder: Path, aid_id: str) -> None:
    """A value falls in the block that Python puts it in; of facts that are compared, the table has the bounds."""
    for aid, table in zip(versions(aid_id), read(folder, aid_id), strict=True):
        engine = answering(aid)
        compared = {fact for group in engine.domain.compared for fact in group.facts}
        assert [(fact["id"], fact["size"], [*accumulate(fact.get("starts", []))]) for fact in table["facts"]] == [
            (each.fact.id, each.fact.size, [block.start for block in each.blocks if each.fact.id not in compared])
            for each in engine.partitions
        ]
        assert [(frozenset(group["facts"]), tuple(group["bounds"]), group["room"]) for group in table["compared"]] == [
            (group.facts, group.bounds, ROOM_TO_ANSWER) for group in engine.domain.compared
        ]


def test_name_of_a_table_changes_with_the_rules(folder: Path) -> None:
    """Each aid has one table, and other words have a table of another name, so that no cache mixes them up."""
    names = [file_name(versions(aid_id)) for aid_id in aid_ids()]
    assert sorted(path.name for path in folder.iterdir()) == sorted(names)
    *earlier, last = versions("opdracht")
    assert file_name((*earlier, last._replace(never_unless_given=(last.facts[0],)))) not in names


def test_pages_find_the_table_that_is_there(folder: Path) -> None:
    """Each aid has the address of its own table, and of no table of an earlier build."""
    assert addresses(folder) == {aid_id: f"assets/answer_tables/{file_name(versions(aid_id))}" for aid_id in aid_ids()}


def test_choice_that_follows_from_a_date_may_not_be_proposed_to_change() -> None:
    """A table knows no date to change to, so an aid that may propose one is refused."""
    *_, last = versions("zelfcheck")
    asked = tuple(question._replace(unchangeable=False) for question in last.questions)
    with pytest.raises(ValueError, match="leeftijd follows from a date"):
        answer_table([last._replace(questions=asked)])
