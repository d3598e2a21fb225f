"""What the page looks up, it looks up right: outcome, reasons and smallest changes are those of Python."""

import random
from datetime import date, timedelta
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from build_tools.browser_python.answer_tables import table_of_version
from build_tools.browser_python.table_columns import days_of
from decision_aids import aids
from decision_aids.aids import aid_ids, version_on
from decision_aids.answers.case import ticks_of
from decision_aids.answers.check import check
from decision_aids.engine.compile import CompiledAid, answering
from decision_aids.engine.partition import Partition
from decision_aids.proofs.situations import situations
from decision_aids.rules.conditions import NotAbove, at_least, below, every, yes
from decision_aids.rules.facts import FIRST_DAY, UNKNOWN_ANSWER, Fact, Kind, Value, yes_no
from decision_aids.rules.model import UNDECIDED, Aid, Question
from tests.answers_of_table import Answers, answers_of_table, as_the_page_asks, as_the_table_says
from tests.decision_aids.small_aids import ON, outcome, rule, small_aid

TODAY = date(2026, 11, 22)
DRAWN = 100
FEW_SITUATIONS = ("aanbieder", "gesprek", "handhaving")
"""The aids of which all situations are asked; of the others, which have too many, sets are drawn."""

ONE_OF_TWO: dict[str, Any] = {
    "variant": "b",
    "uitzondering": "nee",
    "werk": "regulier",
    "reintegratie": "nee",
    "tegenprestatie_gevraagd": "nee",
}

NOT_IN_THE_TABLE: tuple[tuple[dict[str, Any], date], ...] = (
    ({"geboortedatum": "1980-01-01", "leeftijd": "18-tot-aow"}, TODAY),
    ({"geboortedatum": "1980-02-30"}, TODAY),
    ({"geboortedatum": "2026-11-23"}, TODAY),
    ({"geboortedatum": "1899-12-31"}, TODAY),
    ({"bestaat_niet": "ja"}, TODAY),
    ({"uitkering": "misschien"}, TODAY),
    ({"mantelzorg_uren": 8.25}, TODAY),
    ({"mantelzorg_uren": -0.5}, TODAY),
    ({"mantelzorg_uren": 168.5}, TODAY),
    ({"mantelzorg_uren": "8"}, TODAY),
    ({"uitkering": "geen"}, date(2027, 1, 1)),
    ({"uitkering": "geen"}, date(2014, 12, 31)),
)


def assert_same(aid_id: str, asked: list[tuple[Answers, date]], workplace: Path) -> list[dict[str, Any]]:
    """The table says of all these answers exactly what Python says; gives what that is."""
    known = aids.versions(aid_id)
    expected = [as_the_table_says(version_on(aid_id, day), check(aid_id, given, day)) for given, day in asked]
    pairs = zip(asked, answers_of_table(known, asked, workplace), expected, strict=True)
    assert [(given, theirs, ours) for given, theirs, ours in pairs if theirs != ours] == []
    return expected


def some_values(partition: Partition) -> list[Value]:
    """Of a number or date the first of each block, but a few where there are many."""
    starts = [block.start for block in partition.blocks[:: max(1, partition.count // 12)]]
    return [partition.fact.value(tick, TODAY) for tick in starts]


def answer_sets(aid_id: str) -> list[Answers]:
    """Nothing, each answer alone, and drawn sets, the same in every run.

    Half are drawn at random, from few answers to all; half leave the outcome open as long as they can, which few of the
    others do, and then every answer has its part in it.
    """
    draw = random.Random(aid_id)  # noqa: S311 - guards no secret
    aid, engine = version_on(aid_id, TODAY), answering(version_on(aid_id, TODAY))
    values = {
        question.fact.id: [*(question.asked.values or some_values(partition)), UNKNOWN_ANSWER]
        for question, partition in zip(engine.questions, engine.partitions, strict=True)
    }
    alone = [{fact: value} for fact, some in values.items() for value in some]
    sets: list[dict[str, Value]] = [
        {fact: draw.choice(some) for fact, some in values.items() if draw.random() < share / DRAWN}
        for share in range(1, DRAWN + 1)
    ]
    for _ in range(DRAWN):
        answers: dict[str, Value] = {}
        for fact, some in values.items():
            tries = [answers | {fact: value} for value in draw.sample(some, min(4, len(some)))]
            if draw.random() < 0.8:
                answers = next((each for each in tries if _leaves_open(engine, each)), tries[0])
        sets.append(answers)
    return [as_the_page_asks(aid, answers, TODAY) for answers in ({}, *alone, *sets)]


def _leaves_open(engine: CompiledAid, answers: Answers) -> bool:
    return engine.outcome_of(engine.blocks_of(ticks_of(engine.aid, answers, TODAY))) == UNDECIDED


@pytest.mark.parametrize("aid_id", aid_ids())
def test_table_answers_as_python_does(aid_id: str, tmp_path: Path) -> None:
    """Of drawn answers the table gives all that Python gives: outcome, findings, reasons and what would change it."""
    answers = assert_same(aid_id, [(given, TODAY) for given in answer_sets(aid_id)], tmp_path)
    aid = version_on(aid_id, TODAY)
    assert {answer["settled"] for answer in answers} == {True, False}
    assert any(answer["rulings"] for answer in answers) == bool(aid.alike)
    assert any(answer["because"] for answer in answers)
    assert any(answer["nearest_change"] for answer in answers)
    assert any(answer["nearest_all_clear"] for answer in answers) == any(each.affirms for each in aid.outcomes)


@pytest.mark.parametrize("aid_id", FEW_SITUATIONS)
def test_table_answers_as_python_does_in_every_situation(aid_id: str, tmp_path: Path) -> None:
    """Of every function that any answer set can leave of the outcome, unknowns included, the table says the same."""
    aid = version_on(aid_id, TODAY)
    engine = answering(aid)
    found = [
        {
            engine.partitions[level].fact.id: engine.partitions[level].fact.value(
                engine.partitions[level].ticks(block).start, TODAY
            )
            for level, block in situation.known.items()
        }
        for situation in situations(engine)
    ]
    assert_same(aid_id, [(as_the_page_asks(aid, given, TODAY), TODAY) for given in found], tmp_path)


@pytest.mark.parametrize("paid_first", [True, False])
def test_table_answers_as_python_does_over_a_whole_answer_space(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, paid_first: bool
) -> None:
    """Two numbers that are compared, with bounds of their own, and a choice: every answer set, unknowns included."""
    paid = yes_no("betaald")
    first, second = (Fact(name, Kind.GETAL, highest=6) for name in ("eerste", "tweede"))
    near = every(at_least(first, 2), NotAbove(first, second), below(second, 5))
    facts = (paid, first, second) if paid_first else (second, first, paid)
    aid = small_aid(
        *(Question(fact, fact.id, "", fixed=fact is first) for fact in facts),
        outcomes=(outcome("ja", every(near, yes(paid)), affirms=True), outcome("half", near), outcome("nee")),
        rules=(rule(near, judged=yes(paid)),),
    )
    monkeypatch.setitem(aids.VERSIONS, aid.id, lambda: (aid,))
    sizes = product(*((None, *range(fact.size)) for fact in facts))
    asked: list[tuple[Answers, date]] = [
        ({fact.id: fact.value(tick) for fact, tick in zip(facts, ticks, strict=True) if tick is not None}, ON)
        for ticks in sizes
    ]
    answers = assert_same(aid.id, asked, tmp_path)
    assert len(answers) == 3 * 14 * 14
    assert {len(answer["nearest_change"]) for answer in answers} == {0, 1, 2}


def test_table_names_a_contested_reading_as_python_does(tmp_path: Path) -> None:
    """Where a reading of the law decides, the page names it before Python has started."""
    (answer,) = assert_same("beleidsregels", [(ONE_OF_TWO, TODAY)], tmp_path)
    assert answer["depends_on_reading"] == ["niet-werkt-of-niet-deelneemt"]


def test_table_takes_a_date_of_birth_as_python_does(tmp_path: Path) -> None:
    """A date of birth means the same age to the table as to Python, on the border days and on other days than today."""
    aid = version_on("zelfcheck", TODAY)
    (substitute,) = aid.substitutes
    asked: list[tuple[Answers, date]] = [
        ({"uitkering": "participatiewet", "geboortedatum": (border + timedelta(days=shift)).isoformat()}, day)
        for day in days_of(aid.period)[::97]
        for border, _ in substitute.runs(day)
        for shift in (-1, 0, 1)
        if border + timedelta(days=shift) >= FIRST_DAY
    ]
    answers = assert_same("zelfcheck", asked, tmp_path)
    assert len({answer["outcome"] for answer in answers}) > 1
    assert any("geboortedatum" in answer["because"] for answer in answers)


def test_table_sees_a_date_from_the_peildatum_as_python_does(tmp_path: Path) -> None:
    """On and around the peildatum, on other days than today too, a by-law is in force for the table as for Python."""
    asked: list[tuple[Answers, date]] = [
        ({"maatregel_vastgelegd": "nee", fact: (day + timedelta(days=shift)).isoformat()}, day)
        for day in days_of(version_on("verordening", TODAY).period)[::397]
        for fact in ("in_werking", "vervallen_op", "terugwerkend_tot")
        for shift in (-1, 0, 1)
    ]
    assert_same("verordening", asked, tmp_path)


def test_table_leaves_to_python_what_it_does_not_hold(tmp_path: Path) -> None:
    """A fact, a value or a day that the table does not know gets no answer from it."""
    assert answers_of_table(aids.versions("zelfcheck"), NOT_IN_THE_TABLE, tmp_path) == [None] * len(NOT_IN_THE_TABLE)


def test_nothing_that_the_table_cannot_say_may_be_proposed_to_change() -> None:
    """What a date stands in for, or is read by the day, nobody is asked to change: the table has no words for it."""
    for aid_id in aid_ids():
        for aid in aids.versions(aid_id):
            replaced = {substitute.replaces.id for substitute in aid.substitutes}
            assert all(
                question.unchangeable for question in aid.questions if question.dated or question.fact.id in replaced
            )


def leaves_of(aid: Aid) -> list[object]:
    nodes = table_of_version(answering(aid))["nodes"]
    assert isinstance(nodes, dict)
    found: list[object] = nodes["leaves"]
    return found


def test_values_fit_in_the_bits_of_a_number() -> None:
    """A script tells the values of diagrams apart by the bits of a whole number, of which it can use 31."""
    for aid_id in aid_ids():
        assert all(len(leaves_of(aid)) < 32 for aid in aids.versions(aid_id))
