"""Answers to random small aids, held against the definitions of CONTRACT.md applied to all complete answer sets."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from decision_aids import aids
from decision_aids.answers.check import check
from decision_aids.answers.result import Result
from decision_aids.law.errors import InputError, OutsideKnownPeriodError
from decision_aids.rules.beside import Notice
from decision_aids.rules.conditions import NotAbove, at_least, every, yes
from decision_aids.rules.facts import UNKNOWN_ANSWER, hours_per_week, yes_no
from decision_aids.rules.model import UNDECIDED, Aid
from tests.decision_aids.small_aids import (
    ON,
    ByTrying,
    Ticks,
    outcome,
    partial_answers,
    random_aids,
    rule,
    small_aid,
)

SETTINGS = settings(max_examples=100)
MORE = settings(SETTINGS, max_examples=200)


@st.composite
def questions_put(draw: st.DrawFn) -> tuple[Aid, Ticks]:
    aid = draw(random_aids())
    return aid, draw(partial_answers(aid))


@contextmanager
def registered(aid: Aid) -> Iterator[None]:
    with patch.dict(aids.VERSIONS, {aid.id: lambda: (aid,)}):
        yield


def answered(aid: Aid, known: Ticks) -> Result:
    answers = {fact.id: fact.value(known[fact.id]) if fact.id in known else UNKNOWN_ANSWER for fact in aid.facts}
    with registered(aid):
        return check(aid.id, answers, ON)


@SETTINGS
@given(questions_put())
def test_outcome_is_certain_exactly_where_all_completions_agree(put: tuple[Aid, Ticks]) -> None:
    """The outcome is the one that every way of filling in the unknown facts gives, else it is not yet known."""
    result = answered(*put)
    expected = ByTrying(put[0]).outcome(put[1])
    assert result["outcome"] == expected
    assert result["settled"] == (expected != UNDECIDED)


@SETTINGS
@given(questions_put())
def test_reason_is_sufficient_and_minimal(put: tuple[Aid, Ticks]) -> None:
    """The answers of the reason alone settle the outcome, and without any one of them they do not."""
    aid, known = put
    by_trying = ByTrying(aid)
    result = answered(aid, known)
    reason = {fact: known[fact] for fact in result["because"]}
    if not result["settled"]:
        assert reason == {}
        return
    assert by_trying.outcome(reason) == result["outcome"]
    for dropped in reason:
        assert by_trying.outcome({fact: tick for fact, tick in reason.items() if fact != dropped}) == UNDECIDED


@SETTINGS
@given(questions_put())
def test_asked_is_exactly_what_can_still_matter(put: tuple[Aid, Ticks]) -> None:
    """Each unknown fact that can change the outcome is asked once, no other is, and what can settle it comes first."""
    aid, known = put
    by_trying = ByTrying(aid)
    asked = answered(aid, known)["ask_next"]
    assert len(asked) == len(set(asked))
    assert set(asked) == by_trying.still_matter(known)
    facts = {fact.id: fact for fact in aid.facts}
    settling = [by_trying.can_settle(known, facts[fact]) for fact in asked]
    assert settling == sorted(settling, reverse=True)


@MORE
@given(questions_put())
def test_nearest_change_is_as_small_as_any(put: tuple[Aid, Ticks]) -> None:
    """The change named leads to the outcome it names and no smaller one leads away; none is named where none exists."""
    aid, known = put
    by_trying = ByTrying(aid)
    result = answered(aid, known)
    changes = result["nearest_change"]
    assert (len(changes) or None) == by_trying.smallest_change(known)
    if changes:
        facts = {fact.id: fact for fact in aid.facts}
        moved = {str(change["fact"]): facts[str(change["fact"])].tick(change["to"]) for change in changes}
        assert len(moved) == len(changes)
        assert all(known[fact] != tick for fact, tick in moved.items())
        reached = by_trying.outcome({**known, **moved})
        assert {change["outcome"] for change in changes} == {reached}
        assert reached != result["outcome"]


@settings(SETTINGS, max_examples=30)
@given(questions_put())
def test_unknown_and_left_out_are_the_same(put: tuple[Aid, Ticks]) -> None:
    """A fact answered with weet-ik-niet gives the same answer as a fact that is left out."""
    aid, known = put
    with registered(aid):
        left_out = check(aid.id, {fact.id: fact.value(known[fact.id]) for fact in aid.facts if fact.id in known}, ON)
    assert left_out == answered(aid, known)


DONE, HOURS, LIMIT = yes_no("gedaan"), hours_per_week("uren"), hours_per_week("grens")


def working_aid() -> Aid:
    return small_aid(
        DONE,
        HOURS,
        LIMIT,
        outcomes=(outcome("klaar", every(yes(DONE), NotAbove(HOURS, LIMIT))), outcome("open")),
        rules=(rule(every(yes(DONE), at_least(HOURS, 8))),),
    )


@pytest.mark.parametrize(("hours", "to"), [(20, 7.5), (2, 8)])
def test_change_of_a_number_goes_no_further_than_needed(hours: int, to: float) -> None:
    """A number that must change is moved to the nearest value with another outcome, half hours included."""
    aid = small_aid(HOURS, outcomes=(outcome("veel", at_least(HOURS, 8)), outcome("weinig")))
    (change,) = answered(aid, {"uren": HOURS.tick(hours)})["nearest_change"]
    assert change["to"] == to


def test_finding_follows_its_rule() -> None:
    """A rule is met, missed or open, and its finding carries the words, the level, the sentence and the sources."""
    aid = working_aid()
    found = {
        status: answered(aid, known)["findings"]
        for status, known in {
            "voldaan": {"gedaan": 0, "uren": 16},
            "niet-voldaan": {"gedaan": 1},
            "onbekend": {"gedaan": 0},
        }.items()
    }
    texts = {"voldaan": "Ja.", "niet-voldaan": "Nee.", "onbekend": "Dit staat nog open. De regel: De zin."}
    for status, findings in found.items():
        assert findings == [
            {
                "rule": "regel",
                "level": "moet",
                "status": status,
                "text": texts[status],
                "sentence": "pagina#zin",
                "sources": ["bron"],
            }
        ]


def test_notice_is_given_only_when_it_certainly_holds_and_on_its_days() -> None:
    """A notice waits until the answers make it certain, and stays within its own days."""
    aid = working_aid()._replace(warnings=(Notice(yes(DONE), "Let op.", last=date(2016, 6, 30)),))
    with registered(aid):
        given_on = {day: check("proef", {"gedaan": "ja"}, day)["warnings"] for day in (ON, date(2016, 7, 1))}
        assert given_on == {ON: ["Let op."], date(2016, 7, 1): []}
        assert check("proef", {}, ON)["warnings"] == []


@pytest.mark.parametrize("day", [date(2014, 12, 31), date(2017, 1, 1)], ids=str)
def test_day_outside_the_known_period_is_refused(day: date) -> None:
    """A peildatum for which no rules are known is refused with the first and last day that are."""
    with registered(working_aid()), pytest.raises(OutsideKnownPeriodError, match=r"2015-01-01 tot en met 2016-12-31"):
        check("proef", {}, day)


@pytest.mark.parametrize("day", [date(2015, 1, 1), date(2016, 12, 31)], ids=str)
def test_first_and_last_day_of_the_period_are_answered(day: date) -> None:
    """The period holds its own first and last day."""
    with registered(working_aid()):
        assert check("proef", {}, day)["peildatum"] == str(day)


def test_fact_that_the_aid_does_not_know_is_refused() -> None:
    """An unknown fact is named together with the facts that are allowed."""
    with registered(working_aid()), pytest.raises(InputError, match=r"^'loon': .*toegestaan: gedaan, uren, grens$"):
        check("proef", {"loon": 3}, ON)


def test_number_that_python_writes_nowhere_is_refused_all_the_same() -> None:
    """A whole number of thousands of digits is named as too large, not thrown back by Python itself."""
    with registered(working_aid()), pytest.raises(InputError, match=r"^uren: kreeg een te groot getal; toegestaan: "):
        check("proef", {"uren": 10**5000}, ON)
