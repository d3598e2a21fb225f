"""What another edition answers otherwise, held against trying every answer."""

import json
from collections import Counter
from itertools import product
from pathlib import Path

import pytest

from build_tools.browser_python.answer_tables import WHOLE_FOLDER, answer_table
from build_tools.editions.__main__ import main
from build_tools.editions.changes import NOT_ASKED, NOT_NAMED, compare
from build_tools.editions.tables import EditionError, Table, tables_of
from decision_aids.aids import versions
from decision_aids.engine.compile import CompiledAid, compiled
from decision_aids.rules.conditions import ALWAYS, NEVER, Condition, at_least, is_one_of, yes
from decision_aids.rules.facts import Fact, choice, hours_per_week, yes_no
from decision_aids.rules.model import Aid, Question, Rule

WERK, UREN, LETTER = yes_no("werk"), hours_per_week("uren"), choice("brief", "a", "b", "c")
FIRST_DAY = versions("gesprek")[0].period.first


def aid_of(
    facts: tuple[Fact, ...], *cases: tuple[str, Condition], otherwise: str = "mag", rules: tuple[Rule, ...] = ()
) -> Aid:
    """An aid with these facts, in this order, these outcomes and these rules."""
    example = versions("gesprek")[0]
    outcomes = [example.outcomes[0]._replace(id=outcome, when=when) for outcome, when in cases]
    last = example.outcomes[0]._replace(id=otherwise, when=ALWAYS)
    questions = tuple(Question(fact, "Vraag?", "Uitleg.") for fact in facts)
    return example._replace(
        id="proef",
        questions=questions,
        outcomes=(*outcomes, last),
        rules=rules,
        warnings=(),
        examples=tuple,
    )


def rule(*, met: Condition, in_scope: Condition = ALWAYS, applies: Condition = ALWAYS) -> Rule:
    """A rule with these conditions."""
    return (
        versions("gesprek")[0].rules[0]._replace(id="regel", met=met, in_scope=in_scope, applies=applies, judged=NEVER)
    )


OLD = aid_of((WERK, UREN, LETTER), ("te-veel", at_least(UREN, 20)), ("bespreken", is_one_of(LETTER, "b")))


def site_with(folder: Path, *aids: Aid) -> Path:
    """A built site that holds the answer tables of these aids and nothing else."""
    tables = folder / "assets" / WHOLE_FOLDER
    tables.mkdir(parents=True)
    for aid in aids:
        (tables / f"{aid.id}.json").write_text(json.dumps(answer_table([aid], compiled)), encoding="utf-8")
    return folder


def table_of(folder: Path, aid: Aid) -> Table:
    return tables_of(site_with(folder, aid))[aid.id, FIRST_DAY]


def tried(old: Aid, new: Aid) -> Counter[tuple[str, str]]:
    """How often each pair of outcomes is given, with every answer of both tried."""
    facts = {fact.id: fact for fact in (*new.facts, *old.facts)}
    engines = (CompiledAid(old), CompiledAid(new))
    found: Counter[tuple[str, str]] = Counter()
    for ticks in product(*(range(fact.size) for fact in facts.values())):
        given = dict(zip(facts, ticks, strict=True))
        pair = [
            engine.outcome_of(engine.blocks_of({fact: given[fact] for fact in engine.levels})) for engine in engines
        ]
        found[pair[0], pair[1]] += 1
    return found


@pytest.mark.parametrize(
    "new",
    [
        aid_of((WERK, UREN, LETTER), ("te-veel", at_least(UREN, 16)), ("bespreken", is_one_of(LETTER, "b"))),
        aid_of((LETTER, UREN, WERK), ("bespreken", is_one_of(LETTER, "b")), ("te-veel", at_least(UREN, 20))),
        aid_of((UREN, LETTER), ("te-veel", at_least(UREN, 20)), ("bespreken", is_one_of(LETTER, "b", "c"))),
        aid_of((WERK, UREN, LETTER), ("te-veel", at_least(UREN, 20)), ("mag-niet", yes(WERK))),
    ],
    ids=["a bound", "the order of facts and of outcomes", "a fact less", "other outcomes"],
)
def test_pairs_of_outcomes_are_those_found_by_trying(tmp_path: Path, new: Aid) -> None:
    """Exactly the pairs that turn up when all is tried, and each example gives its pair."""
    found = compare(table_of(tmp_path / "old", OLD), table_of(tmp_path / "new", new))
    expected = {pair for pair in tried(OLD, new) if pair[0] != pair[1]}
    assert {(change.before, change.after) for change in found.outcome.changes} == expected
    for change in found.outcome.changes:
        for aid, outcome in ((OLD, change.before), (new, change.after)):
            engine = CompiledAid(aid)
            ticks = {fact.id: fact.tick(change.example[fact.id]) for fact in aid.facts if fact.id in change.example}
            assert engine.outcome_of(engine.blocks_of(ticks)) == outcome


def test_situations_are_counted_as_the_rules_tell_them_apart(tmp_path: Path) -> None:
    """Hours have three blocks and the letter is one of three: from 16 to 20 hours all of these change."""
    new = aid_of((WERK, UREN, LETTER), ("te-veel", at_least(UREN, 16)), ("bespreken", is_one_of(LETTER, "b")))
    found = compare(table_of(tmp_path / "old", OLD), table_of(tmp_path / "new", new))
    assert found.outcome.situations == 3 * len(LETTER.values)
    assert {(change.before, change.after): change.situations for change in found.outcome.changes} == {
        ("mag", "te-veel"): 2,
        ("bespreken", "te-veel"): 1,
    }
    assert found.outcome.changes[0].example["uren"] == 16


def test_answer_that_an_edition_does_not_have_is_named(tmp_path: Path) -> None:
    """A choice that is new leads from an edition that could not be told it."""
    more = choice("brief", "a", "b", "c", "d")
    new = aid_of((WERK, UREN, more), ("te-veel", at_least(UREN, 20)), ("bespreken", is_one_of(more, "b")))
    found = compare(table_of(tmp_path / "old", OLD), table_of(tmp_path / "new", new))
    assert {change.before for change in found.outcome.changes} == {NOT_ASKED}
    assert all(change.example["brief"] == "d" for change in found.outcome.changes)


def test_what_is_said_of_a_rule_is_compared(tmp_path: Path) -> None:
    """A status that changes, one that is said in fewer cases, and one where only an edition knows the answer."""
    more = choice("brief", "a", "b", "c", "d")
    new = aid_of((UREN, more, WERK), rules=(rule(met=at_least(UREN, 16), in_scope=is_one_of(more, "b", "c", "d")),))
    old = aid_of((WERK, UREN, LETTER), rules=(rule(met=at_least(UREN, 20), in_scope=is_one_of(LETTER, "a", "b")),))
    found = compare(table_of(tmp_path / "old", old), table_of(tmp_path / "new", new)).rules["regel"]
    assert found.situations == len(more.values) * 3
    assert {(change.before, change.after): change.situations for change in found.changes} == {
        (NOT_ASKED, "voldaan"): 2,
        (NOT_ASKED, "niet-voldaan"): 1,
        ("voldaan", NOT_NAMED): 1,
        ("niet-voldaan", NOT_NAMED): 2,
        (NOT_NAMED, "voldaan"): 2,
        (NOT_NAMED, "niet-voldaan"): 1,
        ("niet-voldaan", "voldaan"): 1,
    }
    (between,) = (change for change in found.changes if (change.before, change.after) == ("niet-voldaan", "voldaan"))
    assert dict(between.example) == {"uren": 16, "brief": "b"}


def test_rule_of_which_the_same_is_said_is_no_change(tmp_path: Path) -> None:
    """Where outcome and rules are the same nothing is, however they are written down."""
    old = aid_of((WERK, UREN), rules=(rule(met=at_least(UREN, 20), in_scope=yes(WERK)),))
    new = aid_of((UREN, WERK), rules=(rule(met=at_least(UREN, 20), in_scope=yes(WERK), applies=yes(WERK)),))
    assert compare(table_of(tmp_path / "old", old), table_of(tmp_path / "new", new)).is_same


CUT_OFF = """{"aid": "a", "rules_version": "1", "versions": [{"period":
{"first": "2015-01-01", "last": "2026-12-31"}, "facts": [],
"nodes": {"leaves": [], "levels": [0], "counts": [2], "stops": [], "children": []}, "outcome": 0}]}"""
DAMAGED = (CUT_OFF, '{"versions": [', "[]", '{"aid": "proef", "versions": [{}]}', "\udcff", "[" * 9_000)


@pytest.mark.parametrize("damage", DAMAGED)
def test_damaged_table_is_named(damage: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A table that was cut off, or is of something else, is named in one line, and the exit code is that of no site."""
    old, new = site_with(tmp_path / "old", OLD), site_with(tmp_path / "new", OLD)
    (file,) = new.glob("assets/*/*.json")
    file.write_text(damage, encoding="utf-8", errors="surrogateescape")
    assert main([str(old), str(new)]) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"{file}: no answer table")
    assert said.count("\n") == 1


def test_node_that_leads_nowhere_makes_no_table(tmp_path: Path) -> None:
    """Where the nodes of a table do not build on each other it is refused, before anything is compared."""
    site = site_with(tmp_path, OLD)
    (file,) = site.glob("assets/*/*.json")
    content = json.loads(file.read_text(encoding="utf-8"))
    content["versions"][0]["nodes"]["children"][0] = 99
    file.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(EditionError, match="leads to none before it"):
        tables_of(site)


def test_command_tells_what_changed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The same edition twice has no change; another one has, with an example that can be asked again."""
    new = aid_of((WERK, UREN, LETTER), ("te-veel", at_least(UREN, 16)))
    old_site, new_site = site_with(tmp_path / "old", OLD), site_with(tmp_path / "new", new)
    assert main([str(old_site), str(old_site)]) == 0
    assert "Geen enkel antwoord is anders" in capsys.readouterr().out
    assert main([str(old_site), str(new_site)]) == 1
    assert '"uren": 16' in capsys.readouterr().out
    assert main([str(tmp_path), str(new_site)]) == 2
    assert "is this a built site" in capsys.readouterr().err
