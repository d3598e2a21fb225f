"""Proving an aid part by part: the parts, the short scale, and the faults that must come out."""

from datetime import date

import pytest

from decision_aids.engine.compile import CompiledAid
from decision_aids.engine.small_domain import ROOM_TO_PROVE
from decision_aids.law.period import Period
from decision_aids.proofs.parts import with_answer
from decision_aids.proofs.promises import Fault
from decision_aids.proofs.unknown_choice import check_unknown_choice
from decision_aids.proofs.verify import prove_per_value, verify
from decision_aids.rules.conditions import ALWAYS, NotAbove, at_least, below, every, is_one_of, some, yes
from decision_aids.rules.facts import choice, hours_per_week, yes_no
from decision_aids.rules.model import UNDECIDED, Aid, Level, Outcome, Question, Rule

PLACE, DONE = choice("plaats", "hier", "daar", "elders"), yes_no("gedaan")
ASKED, GIVEN = hours_per_week("gevraagd"), hours_per_week("gegeven")
ENOUGH = some(
    every(is_one_of(PLACE, "hier"), yes(DONE)),
    every(is_one_of(PLACE, "daar"), at_least(GIVEN, 8)),
    every(is_one_of(PLACE, "elders"), at_least(GIVEN, 0.5), NotAbove(ASKED, GIVEN)),
)


def aid() -> Aid:
    return Aid(
        id="proef",
        title="",
        audience="",
        period=Period(date(2015, 1, 1), date(2016, 1, 1), date(2015, 1, 1), "", ()),
        questions=tuple(Question(fact, "", "") for fact in (PLACE, DONE, ASKED, GIVEN)),
        rules=(Rule("genoeg", Level.MOET, "", "", ENOUGH, "", "", ("bron",)),),
        outcomes=(Outcome("genoeg", "", "", ENOUGH), Outcome("te-weinig", "", "", ALWAYS)),
        undecided=Outcome(UNDECIDED, "", "", ALWAYS),
        not_considered=(),
        proved_per=PLACE,
    )


def test_a_part_has_the_answer_filled_in() -> None:
    """The rules of a part no longer speak of the choice, nor of what only other values look at."""
    part = with_answer(aid(), PLACE, "hier")
    assert part.outcomes[0].when.facts == {"gedaan"}
    assert PLACE not in part.facts


def test_short_scale_keeps_the_comparison() -> None:
    """On the short scale two numbers are compared as before, with few ticks left."""
    engine = CompiledAid(with_answer(aid(), PLACE, "elders"), ROOM_TO_PROVE)
    sizes = {partition.fact.id: partition.count for partition in engine.partitions}
    assert sizes["gevraagd"] == sizes["gegeven"] == 5
    assert engine.outcome_of({engine.levels["gevraagd"]: 2, engine.levels["gegeven"]: 2}) == "genoeg"
    assert engine.outcome_of({engine.levels["gevraagd"]: 2, engine.levels["gegeven"]: 1}) == "te-weinig"


def test_short_scale_keeps_a_few_steps_between_bounds() -> None:
    """Of a number that is compared and held against a bound, some steps remain below the bound and some from it on."""
    enough = some(every(at_least(GIVEN, 8), below(ASKED, 12)), NotAbove(ASKED, GIVEN))
    whole = aid()._replace(rules=(), outcomes=(Outcome("genoeg", "", "", enough), Outcome("te-weinig", "", "", ALWAYS)))
    engine = CompiledAid(whole, ROOM_TO_PROVE)
    sizes = {partition.fact.id: partition.count for partition in engine.partitions}
    assert sizes["gevraagd"] == sizes["gegeven"] == 4 + 4 + 4
    asked, given = engine.levels["gevraagd"], engine.levels["gegeven"]
    assert engine.outcome_of({asked: 7, given: 4}) == "genoeg"
    assert engine.outcome_of({asked: 7, given: 3}) == "te-weinig"
    assert engine.outcome_of({asked: 8, given: 7}) == "te-weinig"
    assert engine.outcome_of({asked: 8, given: 8}) == "genoeg"


def test_an_aid_that_compares_numbers_is_proved_on_the_short_scale() -> None:
    """A comparison without a choice to prove by is proved whole, and the counts say that the scale is short."""
    assert "korte schaal" in verify(CompiledAid(aid()._replace(proved_per=None)))


def test_an_aid_is_proved_value_by_value() -> None:
    """The proofs of all values together reach every outcome and count every complete answer set of a part."""
    assert "plaats onbekend" in verify(CompiledAid(aid()))


def test_a_part_that_differs_from_the_whole_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    """When filling in an answer would give other rules, the proof stops at that value."""
    monkeypatch.setattr(
        "decision_aids.proofs.verify.with_answer", lambda whole, fact, _: with_answer(whole, fact, "daar")
    )
    with pytest.raises(Fault, match="plaats=hier"):
        prove_per_value(CompiledAid(aid()), PLACE)


def test_an_outcome_that_the_values_do_not_share_is_a_fault() -> None:
    """When the whole settles what its parts leave open, the proof names the answers."""
    whole = CompiledAid(aid())
    always = aid()._replace(outcomes=(Outcome("genoeg", "", "", ALWAYS),))
    parts = [CompiledAid(with_answer(always, PLACE, value)) for value in PLACE.values]
    with pytest.raises(Fault, match="alle waarden samen genoeg"):
        check_unknown_choice(whole, whole.levels["plaats"], parts)
