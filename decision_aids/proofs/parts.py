"""The part of an aid for one answer, with that answer filled in: partial evaluation (Futamura, 1971).

In come an aid, a choice and one of its values; out comes an aid with one fact less. Of an aid that asks hours in one
municipality and months in another, the part for the first asks hours only.
"""

from collections.abc import Callable, Mapping

from decision_aids.rules.conditions import ALWAYS, NEVER, All, Any, Condition, Not, NotAbove, Within, every, some
from decision_aids.rules.facts import Fact
from decision_aids.rules.model import Aid

Rewrite = Callable[[Within | NotAbove], Condition]


def with_answer(aid: Aid, fact: Fact, value: str) -> Aid:
    """The aid for whoever gives this answer: the same rules with the answer filled in, and one fact less."""
    return with_ticks(aid, {fact.id: fact.tick(value)})


def with_ticks(aid: Aid, ticks: Mapping[str, int]) -> Aid:
    """The aid for whoever gives these answers, each a tick by the id of its fact."""

    def filled_in(atom: Within | NotAbove) -> Condition:
        match atom:
            case Within(fact, ranges) if fact.id in ticks:
                return ALWAYS if any(start <= ticks[fact.id] < stop for start, stop in ranges) else NEVER
            case NotAbove(lower, upper) if lower.id in ticks:
                return filled_in(Within(upper, ((ticks[lower.id], upper.size),)))
            case NotAbove(lower, upper) if upper.id in ticks:
                return Within(lower, ((0, ticks[upper.id] + 1),))
        return atom

    questions = tuple(question for question in aid.questions if question.fact.id not in ticks)
    return _rewritten(aid._replace(questions=questions), filled_in)


def _rewritten(aid: Aid, rewrite: Rewrite) -> Aid:
    """The aid with every elementary condition rewritten, without what is only said beside the outcome."""
    return aid._replace(
        warnings=(),
        cautions=(),
        contested=(),
        alike=(),
        sourced=(),
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
