"""Modules of facts proved apart: together they show everything, and what breaks over two of them is drawn."""

import pytest

from decision_aids.engine.compile import CompiledAid
from decision_aids.engine.small_domain import ROOM_TO_PROVE
from decision_aids.proofs.modules import apart, effects
from decision_aids.proofs.parts import with_ticks
from decision_aids.proofs.promises import Fault
from decision_aids.rules.conditions import ALWAYS, NotAbove, every, some, yes
from decision_aids.rules.facts import Fact, hours_per_week, yes_no
from decision_aids.rules.model import Aid, Outcome
from tests.decision_aids.small_aids import small_aid

CARE, CARE_ASKED, WORK, WORK_ASKED, ILL = (
    hours_per_week("zorg"),
    hours_per_week("zorg_gevraagd"),
    hours_per_week("werk"),
    hours_per_week("werk_gevraagd"),
    yes_no("ziek"),
)
MODULES: tuple[tuple[Fact, ...], ...] = ((CARE, CARE_ASKED), (WORK, WORK_ASKED))


@pytest.fixture
def aid() -> Aid:
    """Free for who is ill and cares enough, or works enough."""
    free = some(every(yes(ILL), NotAbove(CARE_ASKED, CARE)), NotAbove(WORK_ASKED, WORK))
    outcomes = (Outcome("vrij", "Vrij", "", free), Outcome("niet-vrij", "Niet vrij", "", ALWAYS))
    return small_aid(ILL, CARE_ASKED, CARE, WORK_ASKED, WORK, outcomes=outcomes)._replace(proved_apart=MODULES)


def test_part_of_each_module_keeps_only_its_own_facts(aid: Aid) -> None:
    """Each part has the facts of one module, and every module has a part on which its facts still decide."""
    parts = apart(aid, MODULES)
    left = [{fact.id for fact in part.facts} for part in parts]
    assert {frozenset(facts) for facts in left} == {
        frozenset({"zorg", "zorg_gevraagd"}),
        frozenset({"werk", "werk_gevraagd"}),
        frozenset({"ziek"}),
    }
    for module in ({"zorg", "zorg_gevraagd"}, {"werk", "werk_gevraagd"}, {"ziek"}):
        engines = [CompiledAid(part, ROOM_TO_PROVE) for part, facts in zip(parts, left, strict=True) if facts == module]
        assert any(engine.diagrams.support(engine.outcome) for engine in engines)


def test_effects_are_all_functions_that_can_be_left(aid: Aid) -> None:
    """Work that is enough settles all; work that is not leaves the question of illness and care."""
    engine = CompiledAid(aid, ROOM_TO_PROVE)
    work = [engine.levels[fact.id] for fact in MODULES[1]]
    assert len(effects(engine, sorted(work))) == 2


@pytest.mark.parametrize(("given", "other"), [({"zorg": 16}, 16), ({"zorg_gevraagd": 16}, 16)])
def test_compared_number_that_is_filled_in_becomes_a_bound(aid: Aid, given: dict[str, int], other: int) -> None:
    """With one of two compared numbers known, the other is enough exactly from there, or up to there."""
    part = CompiledAid(with_ticks(aid, given | {"ziek": 0, "werk_gevraagd": 2, "werk": 0}))
    (fact,) = part.aid.facts
    free = [part.outcome_of(part.blocks_of({fact.id: tick})) == "vrij" for tick in (other - 1, other, other + 1)]
    assert free == ([True, True, False] if fact.id == "zorg_gevraagd" else [False, True, True])


def test_promise_that_breaks_over_two_modules_is_found(aid: Aid, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reason that forgets an answer is seen among the drawn answer sets."""
    monkeypatch.setattr("decision_aids.proofs.promises.because", lambda *_: ())
    with pytest.raises(Fault, match="volstaat niet"):
        apart(aid, MODULES)
