"""What a case takes in: the answer to a question that is not asked counts as unknown."""

from datetime import date

import pytest

from decision_aids.answers.case import Case
from decision_aids.law.errors import InputError
from decision_aids.rules.beside import Caution, Notice
from decision_aids.rules.conditions import at_least, every, some, yes
from decision_aids.rules.facts import Value, hours_per_week, yes_no
from decision_aids.rules.model import Aid, Question
from tests.decision_aids.small_aids import ON, outcome, rule, small_aid

WORK, PAID, HOURS = yes_no("werk"), yes_no("betaald"), hours_per_week("uren")


def aid() -> Aid:
    """Hours are asked of paid work only, and whether it is paid only of who works; the rules forget to look."""
    questions = (
        Question(WORK, "", ""),
        Question(PAID, "", "", only_if=("werk", ("ja",))),
        Question(HOURS, "", "", only_if=("betaald", ("ja",))),
    )
    outcomes = (outcome("veel", some(at_least(HOURS, 8), every(yes(WORK), yes(PAID)))), outcome("weinig"))
    plain = small_aid(*questions, outcomes=outcomes, rules=(rule(at_least(HOURS, 8)),))
    return plain._replace(warnings=(Notice(yes(PAID), "Let op."),))


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        ({"werk": "ja", "betaald": "ja", "uren": 12}, {"werk", "betaald", "uren"}),
        ({"werk": "nee", "betaald": "ja", "uren": 12}, {"werk"}),
        ({"werk": "ja", "betaald": "nee", "uren": 12}, {"werk", "betaald"}),
        ({"betaald": "ja", "uren": 12}, set()),
        ({"werk": "weet-ik-niet", "betaald": "ja", "uren": 12}, set()),
    ],
)
def test_answer_to_a_question_that_is_not_asked_is_dropped(given: dict[str, Value], asked: set[str]) -> None:
    """It says nothing, whether the other answer is otherwise or unknown, and neither does what hangs on it in turn."""
    without = {fact: value for fact, value in given.items() if fact in asked}
    assert set(Case(aid(), given, ON).ticks) == asked
    assert Case(aid(), given, ON).result == Case(aid(), without, ON).result


def test_answer_to_a_question_that_is_needless_after_another_is_dropped() -> None:
    """An answer that says it decides nothing takes it away, and an answer to a question that is not asked does not."""
    (work, paid, hours) = aid().questions
    needless = aid()._replace(
        questions=(work, paid, hours._replace(only_if=("werk", ("ja",)), unless=("betaald", ("nee",))))
    )
    given: dict[str, Value] = {"werk": "ja", "uren": 12}
    assert set(Case(needless, {**given, "betaald": "nee"}, ON).ticks) == {"werk", "betaald"}
    assert set(Case(needless, {**given, "betaald": "ja"}, ON).ticks) == {"werk", "betaald", "uren"}
    assert set(Case(needless, given, ON).ticks) == {"werk", "uren"}


def test_answer_that_is_not_allowed_is_refused_also_where_it_is_not_asked() -> None:
    """A mistake in an answer file is told, whatever the other answers are."""
    with pytest.raises(InputError, match="uren"):
        Case(aid(), {"werk": "nee", "uren": 8.25}, ON)


def test_caution_is_told_on_its_days_while_it_certainly_holds() -> None:
    """The first that holds on the day is told, on its own first and last day too; none before or after, or unsure."""
    old = Caution(yes(WORK), "de oude regels", date(2016, 2, 1), date(2016, 3, 31))
    new = Caution(yes(WORK), "de nieuwe regels", date(2016, 3, 1), date(2016, 4, 30))
    cautious = aid()._replace(cautions=(old, new))

    def told(given: dict[str, Value], month: int, day: int) -> str:
        return Case(cautious, given, date(2016, month, day)).caution

    days = [(1, 31), (2, 1), (3, 31), (4, 1), (4, 30), (5, 1)]
    expected = ["", "de oude regels", "de oude regels", "de nieuwe regels", "de nieuwe regels", ""]
    assert [told({"werk": "ja"}, *day) for day in days] == expected
    assert {told({}, *day) for day in days} == {told({"werk": "nee"}, *day) for day in days} == {""}
