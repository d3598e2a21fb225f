"""Groups all answer sets, unknowns included, into situations that no rule tells apart: Myhill-Nerode classes.

First the facts: some work together as one, because the outcome only asks whether all of them are as they should be and
one that is not has the effect of any other. Of such a *team* it matters whether a member falls short, and if not,
whether none, one or more are unknown. Then the answer sets: two are one situation when the same function of the
remaining facts is left, or one of the same shape: only the bounds lie elsewhere on the scale of a fact that stays
unknown. `outcome`, `settled` and `ask_next` depend on nothing else. One answer set of each situation stands for all,
with their number. Background: Nerode, Linear Automaton Transformations (1958); facts of a team are symmetric variables.
"""

from collections import Counter
from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from math import prod

from decision_aids.engine.compile import CompiledAid
from decision_aids.proofs.cofactors import Cofactors
from decision_aids.proofs.shapes import Shapes

MOST_UNKNOWN = 2
"""Two unknown members of a team stand for more: whatever holds for a pair holds, by exchange, for every pair."""


@dataclass(frozen=True, slots=True)
class Situation:
    """An answer set (level to block), for how many it stands, and which unknown levels can still change the outcome."""

    known: dict[int, int]
    stands_for: int
    matters: frozenset[int]


@dataclass(frozen=True, slots=True)
class Member:
    """A level of a team: a block in which it falls short, one in which it does not, and the answers behind that one."""

    short: int
    good: int
    good_answers: int


@dataclass(frozen=True, slots=True)
class Team:
    """Levels that count as one; a fact on its own falls short nowhere."""

    members: dict[int, Member | None]


def teams(engine: CompiledAid) -> list[Team]:
    """All levels, each in one team.

    Two facts are of one team when each has but two effects and falling short leaves the same function for either:
    that function then depends on neither of them, so any member that falls short has the effect of all of them.
    """
    effects = {level: _effects(engine, level) for level in range(len(engine.partitions))}
    by_effect: dict[int, list[int]] = {}
    for level, of_level in effects.items():
        if len(set(of_level)) == 2:
            shared = [effect for effect in sorted(set(of_level)) if effect in by_effect]
            for effect in shared[:1] or sorted(set(of_level)):
                by_effect.setdefault(effect, []).append(level)
    found: list[Team] = []
    placed: set[int] = set()
    for effect, levels in by_effect.items():
        if len(levels) > 1 and placed.isdisjoint(levels):
            placed.update(levels)
            found.append(Team({level: _member(engine, level, effects[level], effect) for level in levels}))
    alone = [Team({level: None}) for level in effects if level not in placed]
    return sorted([*found, *alone], key=lambda team: min(team.members))


def _effects(engine: CompiledAid, level: int) -> list[int]:
    """For each block of a fact the function that it leaves."""
    return [engine.diagrams.cofactor(engine.outcome, {level: block}) for block in range(engine.partitions[level].count)]


def _member(engine: CompiledAid, level: int, effects: list[int], short: int) -> Member:
    good = [block for block, effect in enumerate(effects) if effect != short]
    return Member(effects.index(short), good[0], sum(len(engine.partitions[level].ticks(block)) for block in good))


def situations(engine: CompiledAid) -> Iterator[Situation]:
    """Every situation once, counted team by team."""
    cofactors, shapes = Cofactors(engine.diagrams), Shapes(engine.diagrams)
    found: list[tuple[int, dict[int, int], int]] = [(engine.outcome, {}, 1)]
    counted: set[int] = set()
    for team in teams(engine):
        ways = list(_ways_alone(engine, team) if len(team.members) == 1 else _ways_together(engine, team))
        counted.update(team.members)
        merged: dict[int, tuple[dict[int, int], int]] = {}
        for node, before, stood_for in found:
            for known, count in ways:
                left = cofactors.of(node, known)
                first, earlier = merged.get(left, (before | known, 0))
                merged[left] = first, earlier + stood_for * count
        found = _one_of_each_shape(shapes, merged, counted)
    for left, known, stands_for in found:
        yield Situation(known, stands_for, cofactors.matters(left))


def _one_of_each_shape(
    shapes: Shapes, found: dict[int, tuple[dict[int, int], int]], counted: set[int]
) -> list[tuple[int, dict[int, int], int]]:
    """Of the functions that differ only in where bounds lie on facts already counted, the first, for all of them.

    Facts still to be counted keep their bounds, for of those each block stands for so many answers.
    """
    first: dict[Hashable, int] = {}
    stands_for: Counter[int] = Counter()
    for left, (_, count) in found.items():
        stands_for[first.setdefault(shapes.of(left, counted), left)] += count
    return [(left, found[left][0], count) for left, count in stands_for.items()]


def _ways_alone(engine: CompiledAid, team: Team) -> Iterator[tuple[dict[int, int], int]]:
    """The ways to answer one fact, with the number of values behind each; unknown is one more way."""
    (level,) = team.members
    yield {}, 1
    for block in range(engine.partitions[level].count):
        yield {level: block}, len(engine.partitions[level].ticks(block))


def _ways_together(engine: CompiledAid, team: Team) -> Iterator[tuple[dict[int, int], int]]:
    """The ways to answer a team that the outcome tells apart, and how many answer sets each stands for."""
    members = {level: member for level, member in team.members.items() if member is not None}
    good = {level: member.good for level, member in members.items()}
    without_short = _counts_by_unknown([member.good_answers for member in members.values()])
    everything = prod(engine.partitions[level].size + 1 for level in members)
    level, member = next(iter(members.items()))
    yield {level: member.short}, everything - sum(without_short)
    for unknown in range(MOST_UNKNOWN + 1):
        last = unknown == MOST_UNKNOWN
        count = sum(without_short[unknown:]) if last else without_short[unknown]
        yield {level: good[level] for level in list(members)[unknown:]}, count


def _counts_by_unknown(weights: list[int]) -> list[int]:
    """For each number of unknown members, the answer sets in which all others are good, each in `weight` ways."""
    counts = [1]
    for weight in weights:
        counts = [
            (counts[unknown] * weight if unknown < len(counts) else 0) + (counts[unknown - 1] if unknown else 0)
            for unknown in range(len(counts) + 1)
        ]
    return counts
