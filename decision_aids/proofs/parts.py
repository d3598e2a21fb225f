"""The part of an aid for one answer, with that answer filled in: partial evaluation (Futamura, 1971).

In come an aid, a choice and one of its values; out comes an aid with one fact less. Of an aid that asks hours in one
municipality and months in another, the part for the first asks hours only.
"""

from collections.abc import Mapping

from decision_aids.rules.conditions import ALWAYS, NEVER, Condition, NotAbove, Within
from decision_aids.rules.facts import Fact
from decision_aids.rules.model import Aid
from decision_aids.rules.rewriting import Rewrite, rewriter, simplified


def with_answer(aid: Aid, fact: Fact, value: str) -> Aid:
    """The aid for whoever gives this answer: the same rules with the answer filled in, and one fact less."""
    return with_ticks(aid, {fact.id: fact.tick(value)})


def with_ticks(aid: Aid, ticks: Mapping[str, int]) -> Aid:
    """The aid for whoever gives these answers, each a tick by the id of its fact."""

    def filled_in(condition: Condition) -> Condition:
        match condition:
            case Within(fact, ranges) if fact.id in ticks:
                return ALWAYS if any(start <= ticks[fact.id] < stop for start, stop in ranges) else NEVER
            case NotAbove(lower, upper) if lower.id in ticks:
                return filled_in(Within(upper, ((ticks[lower.id], upper.size),)))
            case NotAbove(lower, upper) if upper.id in ticks:
                return Within(lower, ((0, ticks[upper.id] + 1),))
        return condition

    questions = tuple(question for question in aid.questions if question.fact.id not in ticks)
    return _rewritten(aid._replace(questions=questions), filled_in)


def _rewritten(aid: Aid, rewrite: Rewrite) -> Aid:
    """The aid with its conditions rewritten, without what is only said beside the outcome."""

    def rewritten(condition: Condition) -> Condition:
        return simplified(put_in_place(condition))

    put_in_place = rewriter(rewrite)
    return aid._replace(
        warnings=(),
        cautions=(),
        contested=(),
        alike=(),
        sourced=(),
        outcomes=tuple(outcome._replace(when=rewritten(outcome.when)) for outcome in aid.outcomes),
        rules=tuple(
            rule._replace(
                met=rewritten(rule.met),
                judged=rewritten(rule.judged),
                applies=rewritten(rule.applies),
                in_scope=rewritten(rule.in_scope),
            )
            for rule in aid.rules
        ),
    )
