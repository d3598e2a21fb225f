"""Smaller aids made from an aid, for proofs: one answer filled in, or a scale made short."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from decision_aids.engine.small_domain import compared_in
from decision_aids.rules.conditions import ALWAYS, NEVER, All, Any, Condition, Not, NotAbove, Within, every, some
from decision_aids.rules.facts import STEPS_PER_UNIT, Fact
from decision_aids.rules.model import Aid

KEPT = 4
"""Ticks kept between two bounds: enough for two numbers to be the first, the last, or apart in between."""

Rewrite = Callable[[Within | NotAbove], Condition]


def with_answer(aid: Aid, fact: Fact, value: str) -> Aid:
    """The aid for whoever gives this answer: the same rules with the answer filled in, and one fact less."""
    tick = fact.tick(value)

    def filled_in(atom: Within | NotAbove) -> Condition:
        if not isinstance(atom, Within) or atom.fact.id != fact.id:
            return atom
        return ALWAYS if any(start <= tick < stop for start, stop in atom.ranges) else NEVER

    questions = tuple(question for question in aid.questions if question.fact.id != fact.id)
    return _rewritten(replace(aid, questions=questions), filled_in)


def compares(aid: Aid) -> bool:
    """Whether the rules of the aid ask which of two facts is higher."""
    return bool(compared_in(aid.facts, _conditions(aid)))


def on_short_scale(aid: Aid) -> Aid:
    """The aid with the facts that are compared with each other on a scale of a few ticks.

    The rules see no more of two such numbers than which is higher and on which side of a bound each lies. Between two
    bounds a few ticks are kept, so every such situation, and every way in which one number unknown leaves the other
    free, occurs on the short scale too.
    """
    scales = _short_scales(aid)

    def shortened(atom: Within | NotAbove) -> Condition:
        if isinstance(atom, NotAbove):
            return NotAbove(scales[atom.lower.id].short(atom.lower), scales[atom.upper.id].short(atom.upper))
        if atom.fact.id not in scales:
            return atom
        scale = scales[atom.fact.id]
        return Within(
            scale.short(atom.fact), tuple((scale.starts[start], scale.starts[stop]) for start, stop in atom.ranges)
        )

    questions = tuple(
        question._replace(fact=scales[question.fact.id].short(question.fact))
        if question.fact.id in scales
        else question
        for question in aid.questions
    )
    return _rewritten(replace(aid, questions=questions), shortened)


@dataclass(frozen=True, slots=True)
class ShortScale:
    """Where each bound of the long scale comes to lie on the short one."""

    starts: dict[int, int]

    def short(self, fact: Fact) -> Fact:
        """The fact on the short scale, which has one tick more where a whole number of units asks for it."""
        return fact._replace(highest=max(self.starts.values()) // STEPS_PER_UNIT)


def _short_scales(aid: Aid) -> dict[str, ShortScale]:
    """For each compared fact its short scale, shared by all that it is compared with, for they share their bounds."""
    return {
        fact: ShortScale(_shortened(compared.bounds))
        for compared in compared_in(aid.facts, _conditions(aid))
        for fact in compared.facts
    }


def _shortened(bounds: Sequence[int]) -> dict[int, int]:
    """Each bound with its place once at most a few ticks are kept in between."""
    starts = {bounds[0]: 0}
    for low, high in pairwise(bounds):
        starts[high] = starts[low] + min(high - low, KEPT)
    # Een getal loopt van nul tot en met een heel aantal eenheden: dat is altijd een oneven aantal stappen.
    starts[bounds[-1]] += starts[bounds[-1]] % STEPS_PER_UNIT == 0
    return starts


def _conditions(aid: Aid) -> list[Condition]:
    return [
        *(outcome.when for outcome in aid.outcomes),
        *(condition for rule in aid.rules for condition, _ in rule.statuses),
    ]


def _rewritten(aid: Aid, rewrite: Rewrite) -> Aid:
    """The aid with every elementary condition rewritten, without the warnings: they decide nothing."""
    return replace(
        aid,
        warnings=(),
        outcomes=tuple(outcome._replace(when=_simplified(outcome.when, rewrite)) for outcome in aid.outcomes),
        rules=tuple(
            rule._replace(
                met=_simplified(rule.met, rewrite),
                judged=_simplified(rule.judged, rewrite),
                applies=_simplified(rule.applies, rewrite),
                in_scope=_simplified(rule.in_scope, rewrite),
            )
            for rule in aid.rules
        ),
    )


def _simplified(condition: Condition, rewrite: Rewrite) -> Condition:
    """The condition rewritten, without the parts that then always or never hold."""
    match condition:
        case Within() | NotAbove():
            return rewrite(condition)
        case Not(part):
            return _negated(_simplified(part, rewrite))
        case All(parts):
            kept = [part for part in (_simplified(part, rewrite) for part in parts) if part != ALWAYS]
            return NEVER if NEVER in kept else every(*kept)
        case Any(parts):
            kept = [part for part in (_simplified(part, rewrite) for part in parts) if part != NEVER]
            return ALWAYS if ALWAYS in kept else some(*kept)
    raise TypeError(f"cannot rewrite {type(condition).__name__}")


def _negated(condition: Condition) -> Condition:
    if condition == ALWAYS:
        return NEVER
    return ALWAYS if condition == NEVER else Not(condition)
