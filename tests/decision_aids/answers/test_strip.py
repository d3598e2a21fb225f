"""Where the outcome turns along a scale: exactly where asking every value would see it turn."""

import json
import random
from collections.abc import Mapping
from datetime import date, timedelta
from itertools import pairwise

import pytest

from decision_aids.aids import aid_ids, version_on
from decision_aids.answers.case import Case
from decision_aids.answers.describe import asked
from decision_aids.answers.strip import MEASURED, Stretch, in_words, measured, strip
from decision_aids.law.errors import InputError
from decision_aids.rules.conditions import Not, NotAbove, at_least, below, every, yes
from decision_aids.rules.facts import FIRST_DAY, STEPS_PER_UNIT, Fact, Kind, Value, yes_no
from decision_aids.rules.model import UNDECIDED, Aid, Question
from tests.decision_aids.command_line import run
from tests.decision_aids.small_aids import ON, outcome, small_aid

TODAY = date(2026, 11, 22)
EVERY_FACT = [
    (aid_id, question.fact.id)
    for aid_id in aid_ids()
    for question in asked(version_on(aid_id, TODAY))
    if question.fact.kind in MEASURED
]
MOST_ASKED = 1300
"""All hours of a week and all months are asked; of a longer scale the days or hours around each turn, and some more."""
READY_PLACE: dict[str, object] = {
    **dict.fromkeys(("onbeloond", "maatschappelijk_nuttig", "additioneel", "begeleiding", "veilige_werkplek"), "ja"),
    **dict.fromkeys(("verzekerd", "wederkerig_aanbod", "afwezigheid_melden"), "ja"),
    "verdringing": "nee",
    "persoon_bekend": "nee",
    "organisatie": "maatschappelijk",
    "duur_maanden": 6,
}


def drawn_sets(aid: Aid, fact_id: str, count: int) -> list[dict[str, object]]:
    """Other answers, the same in every run: none, some drawn, some that leave it to this fact as long as they can."""
    draw = random.Random(f"{aid.id} {fact_id}")  # noqa: S311 - guards no secret
    asked_too = [question for question in aid.questions if question.fact.id != fact_id]
    sets: list[dict[str, object]] = [{}]
    for number in range(1, count):
        answers: dict[str, object] = {}
        for question in asked_too:
            tries = [answers | {question.fact.id: _drawn_value(question, draw)} for _ in range(4)]
            if number % 2 == 0:
                answers = draw.choice((answers, tries[0]))
            else:
                answers = next((each for each in tries if Case(aid, each, TODAY).outcome == UNDECIDED), tries[0])
        sets.append(answers)
    return sets


def _drawn_value(question: Question, draw: random.Random) -> Value:
    match question.fact.kind:
        case Kind.GETAL:
            return draw.choice((0, 0.5, 4, 8, 8.5, 12, 16, 20, 20.5, 24, 31.5, 32))
        case Kind.DATUM:
            return (TODAY + timedelta(days=draw.choice((-400, -1, 0, 1, 400)))).isoformat()
        case _:
            return draw.choice(question.asked.values)


def asked_one_by_one(aid: Aid, fact: Fact, others: Mapping[str, object], values: list[Value]) -> list[tuple[str, str]]:
    """What is said of each value when it is asked by itself."""
    cases = [Case(aid, {**others, fact.id: value}, TODAY) for value in values]
    return [(case.outcome, case.caution) for case in cases]


def values_to_ask(fact: Fact, stretches: list[Stretch]) -> list[Value]:
    """Every value of a scale that is not too long; else all near the ends of stretches, and some in between."""
    first, last = (fact.tick(value) for value in (stretches[0].first, stretches[-1].last))
    if last - first < MOST_ASKED:
        return [fact.value(tick) for tick in range(first, last + 1)]
    ends = {fact.tick(value) for each in stretches for value in (each.first, each.last)}
    near = {end + step for end in ends for step in range(-3, 4)}
    spread = {*range(first, last, (last - first) // 150), *near, fact.tick(_middle(fact))}
    return [fact.value(tick) for tick in sorted(spread) if first <= tick <= last]


def _middle(fact: Fact) -> Value:
    return TODAY.isoformat() if fact.kind is Kind.DATUM else fact.highest / 2


def said_by(fact: Fact, stretches: list[Stretch], value: Value) -> tuple[str, str]:
    """What the strip says of a value."""
    tick = fact.tick(value)
    (found,) = [each for each in stretches if fact.tick(each.first) <= tick <= fact.tick(each.last)]
    return found.outcome, found.caution


@pytest.mark.parametrize(("aid_id", "fact_id"), EVERY_FACT)
def test_strip_says_what_every_value_would(aid_id: str, fact_id: str) -> None:
    """Of every number and date, with drawn other answers, each value has the outcome that asking it gives."""
    aid = version_on(aid_id, TODAY)
    fact = measured(aid, fact_id).fact
    replaced = {each.replaces.id for each in aid.substitutes if each.question.fact == fact}
    for others in drawn_sets(aid, fact_id, 6):
        given = {name: value for name, value in others.items() if name not in replaced}
        stretches = strip(aid, fact_id, others, TODAY)
        values = values_to_ask(fact, stretches)
        found = asked_one_by_one(aid, fact, given, values)
        assert [said_by(fact, stretches, value) for value in values] == found, given


@pytest.mark.parametrize(("aid_id", "fact_id"), EVERY_FACT)
def test_stretches_are_the_whole_scale_and_turn_at_every_end(aid_id: str, fact_id: str) -> None:
    """They begin at the first value, end at the last one allowed, follow each other, and never say the same twice."""
    aid = version_on(aid_id, TODAY)
    fact = measured(aid, fact_id).fact
    last = TODAY.isoformat() if fact.id == "geboortedatum" else fact.value(fact.size - 1)
    for others in drawn_sets(aid, fact_id, 4):
        stretches = strip(aid, fact_id, others, TODAY)
        assert stretches[0].first == (FIRST_DAY.isoformat() if fact.kind is Kind.DATUM else 0)
        assert stretches[-1].last == ("2100-12-31" if fact.from_peildatum else last)
        for one, next_one in pairwise(stretches):
            assert fact.tick(next_one.first) == fact.tick(one.last) + 1
            assert one[2:] != next_one[2:]


@pytest.mark.parametrize("others", [{}, {"betaald": "ja"}])
@pytest.mark.parametrize("place", [0, 1, 2])
def test_three_numbers_that_are_compared_turn_one_tick_apart(place: int, others: dict[str, object]) -> None:
    """Where others must fit between this number and a bound, the strip turns as many ticks away as they need."""
    paid = yes_no("betaald")
    first, second, third = numbers = [Fact(name, Kind.GETAL, highest=8) for name in ("eerste", "tweede", "derde")]
    rising = every(Not(NotAbove(second, first)), Not(NotAbove(third, second)), at_least(first, 1), below(third, 7))
    facts = (paid, *numbers)
    aid = small_aid(
        *(Question(fact, fact.id, "") for fact in facts),
        outcomes=(outcome("oplopend", every(rising, yes(paid))), outcome("anders")),
    )
    fact = numbers[place]
    for known in ({}, *({other.id: value} for other in numbers if other is not fact for value in (0, 2, 3.5, 6.5, 8))):
        answers = {**others, **known}
        stretches = strip(aid, fact.id, answers, ON)
        values = [fact.value(tick) for tick in range(fact.size)]
        found = [Case(aid, {**answers, fact.id: value}, ON).outcome for value in values]
        assert [said_by(fact, stretches, value)[0] for value in values] == found


def test_place_that_is_ready_turns_at_twenty_and_at_thirty_two_hours() -> None:
    """Up to 20 hours a ready place, from there to be discussed, from 32 hours never: in values and in words."""
    aid = version_on("aanbieder", TODAY)
    stretches = strip(aid, "uren_per_week", {**READY_PLACE, "uren_per_week": 36}, TODAY)
    assert stretches == [
        Stretch(0, 20, "plek-klaar", ""),
        Stretch(20.5, 31.5, "bespreken", ""),
        Stretch(32, 168, "ongeschikt", ""),
    ]
    assert in_words(measured(aid, "uren_per_week"), stretches) == [
        "Tot en met 20 uur per week",
        "Van 20,5 tot en met 31,5 uur per week",
        "Vanaf 32 uur per week",
    ]


def test_strip_is_open_where_the_other_answers_leave_it_open() -> None:
    """Without other answers only too many hours settle anything; below that it is said to be unknown."""
    aid = version_on("aanbieder", TODAY)
    assert [each.outcome for each in strip(aid, "uren_per_week", {}, TODAY)] == [UNDECIDED, "ongeschikt"]


def test_date_of_birth_turns_where_the_age_does() -> None:
    """A date in place of a choice turns at eighteen and at the AOW age, and ends at the peildatum."""
    aid = version_on("zelfcheck", TODAY)
    stretches = strip(aid, "geboortedatum", {"uitkering": "participatiewet", "leeftijd": "onder-18"}, TODAY)
    assert in_words(measured(aid, "geboortedatum"), stretches) == [
        "Tot en met 22 november 1959",
        "Van 23 november 1959 tot en met 22 november 2008",
        "Vanaf 23 november 2008",
    ]
    assert stretches[-1].last == TODAY.isoformat()


def test_named_number_keeps_its_name() -> None:
    """The number that stands for no end is called that, and what lies above half hours is called more than."""
    aid = version_on("opdracht", TODAY)
    question = measured(aid, "duur_maanden")
    (number, name), *_ = question.named_numbers
    last = Stretch(number, number, "klopt", "")
    assert in_words(question, [Stretch(0, number - 1 / STEPS_PER_UNIT, "bespreken", ""), last])[1] == name
    assert (
        in_words(question, [Stretch(0, 3, "klopt", ""), Stretch(3.5, 600, "bespreken", "")])[1] == "Meer dan 3 maanden"
    )


def test_fact_that_is_no_number_or_date_is_refused() -> None:
    """A choice has no scale, and an aid without numbers says so."""
    with pytest.raises(InputError, match=r"FEIT: kreeg 'uitkering'; toegestaan: .*mantelzorg_uren.*geboortedatum"):
        strip(version_on("zelfcheck", TODAY), "uitkering", {}, TODAY)
    with pytest.raises(InputError, match="vraagt geen getal"):
        strip(version_on("gesprek", TODAY), "fase", {}, TODAY)


def test_command_says_where_it_turns() -> None:
    """On the command line in words, and as JSON with the fields of the contract."""
    asked_of = ("strip", "aanbieder", "uren_per_week", "--answers", "-", "--date", TODAY.isoformat())
    told = run(*asked_of, stdin=json.dumps(READY_PLACE).encode())
    assert (told.code, told.err) == (0, "")
    assert told.out.splitlines()[1] == "Van 20,5 tot en met 31,5 uur per week: Bespreek dit eerst met de gemeente"
    written = json.loads(run(*asked_of, "--format", "json", stdin=b"{}").out)
    assert list(written) == ["aid", "peildatum", "rules_version", "fact", "strip"]
    assert written["strip"][1] == {"from": 32, "to": 168, "outcome": "ongeschikt", "caution": ""}
    refused = run("strip", "aanbieder", "onbeloond", "--answers", "-", stdin=b"{}")
    assert (refused.code, refused.out) == (2, "")
    assert refused.err.startswith("FEIT: kreeg")


def test_outcome_that_never_turns_is_told_in_one_line() -> None:
    """Whatever the number is, or whatever the day."""
    number, day = (measured(version_on("zelfcheck", TODAY), fact) for fact in ("mantelzorg_uren", "geboortedatum"))
    assert in_words(number, [Stretch(0, 168, UNDECIDED, "")]) == ["Bij elk aantal"]
    assert in_words(day, [Stretch("1900-01-01", TODAY.isoformat(), UNDECIDED, "")]) == ["Op elke dag"]
