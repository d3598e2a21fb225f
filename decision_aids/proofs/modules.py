"""Proves an aid module by module: simple disjoint decomposition (Ashenhurst, The Decomposition of Switching Functions,
1957).

Facts of one module reach the outcome only through the few effects that they have together: hours and months of care
only say whether that care exempts, counts or is to be judged. So a module is proved whole for every effect that all
other facts together can have, in place of for every answer to them. Where answers of several modules are open at once,
drawn answer sets are tried besides.
"""

import random
from collections.abc import Iterable

from decision_aids.engine.compile import CompiledAid
from decision_aids.engine.diagram import Known
from decision_aids.engine.small_domain import ROOM_TO_PROVE
from decision_aids.proofs.cofactors import Cofactors
from decision_aids.proofs.parts import with_ticks
from decision_aids.proofs.promises import check_situation
from decision_aids.rules.facts import Fact
from decision_aids.rules.model import Aid

DRAWN = 1_500
"""Answer sets that are drawn over all modules together, the same in every run."""


def apart(aid: Aid, modules: Iterable[Iterable[Fact]]) -> tuple[Aid, ...]:
    """The parts of an aid that together show what each module does: `modules` are facts, all others are one more.

    Raises Fault where a drawn answer set breaks a promise.
    """
    engine = CompiledAid(aid, ROOM_TO_PROVE)
    groups = [frozenset(engine.levels[fact.id] for fact in module) for module in modules]
    groups.append(frozenset(range(len(engine.partitions))).difference(*groups))
    parts: dict[object, Aid] = {}
    for group in groups:
        for known in effects(engine, sorted(frozenset(range(len(engine.partitions))) - group)):
            part = with_ticks(aid, _ticks(engine, known))
            parts.setdefault(part.outcomes, part)
    _try_drawn(engine)
    return tuple(parts.values())


def effects(engine: CompiledAid, levels: Iterable[int]) -> list[Known]:
    """For every function that is left once all these levels are answered, answers that leave it."""
    cofactors = Cofactors(engine.diagrams)
    found: dict[int, dict[int, int]] = {engine.outcome: {}}
    for level in levels:
        left: dict[int, dict[int, int]] = {}
        for node, known in found.items():
            for block in range(engine.partitions[level].count):
                left.setdefault(cofactors.step(node, level, block), {**known, level: block})
        found = left
    return list(found.values())


def _ticks(engine: CompiledAid, known: Known) -> dict[str, int]:
    return {
        engine.partitions[level].fact.id: engine.partitions[level].ticks(block).start for level, block in known.items()
    }


def _try_drawn(engine: CompiledAid) -> None:
    numbers = random.Random(1)  # noqa: S311 - the same answers in every run, no secret
    cofactors = Cofactors(engine.diagrams)
    for _ in range(DRAWN):
        share = numbers.random()
        known = {
            level: numbers.randrange(partition.count)
            for level, partition in enumerate(engine.partitions)
            if numbers.random() < share
        }
        check_situation(engine, known, cofactors.matters(cofactors.of(engine.outcome, known)))
