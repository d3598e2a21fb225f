"""Smaller aids made from an aid, for proofs: one answer filled in, or a scale made short."""

from collections.abc import Callable
from dataclasses import replace

from decision_aids.conditions import ALWAYS, NEVER, All, Any, Condition, Not, NotAbove, Within, every, some
from decision_aids.facts import Fact
from decision_aids.model import Aid

SHORT = 2
"""Hours on a short scale: five ticks, enough for two numbers to be the lowest, the highest, or apart in between."""

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


def on_short_scale(aid: Aid) -> Aid:
    """The aid with the facts that are compared with each other on a scale of a few ticks.

    Such facts must otherwise only be told apart at zero. The rules then see no more of two numbers than whether they
    are zero and which is higher, and every such situation, and every way in which one number unknown leaves the other
    free, occurs on the short scale too. ValueError where a rule looks at more.
    """
    compared = {
        fact.id
        for outcome in aid.outcomes
        for atom in outcome.when.atoms()
        if isinstance(atom, NotAbove)
        for fact in atom.about
    }

    def shortened(atom: Within | NotAbove) -> Condition:
        if isinstance(atom, NotAbove):
            return NotAbove(_short(atom.lower), _short(atom.upper))
        if atom.fact.id not in compared:
            return atom
        if any(edge > 1 and edge != atom.fact.size for pair in atom.ranges for edge in pair):
            raise ValueError(f"{atom.fact.id} is compared with another fact and with a bound above zero")
        short = _short(atom.fact)
        return Within(short, tuple((min(start, short.size), min(stop, short.size)) for start, stop in atom.ranges))

    questions = tuple(
        replace(question, fact=_short(question.fact)) if question.fact.id in compared else question
        for question in aid.questions
    )
    return _rewritten(replace(aid, questions=questions), shortened)


def _short(fact: Fact) -> Fact:
    return replace(fact, highest=SHORT)


def _rewritten(aid: Aid, rewrite: Rewrite) -> Aid:
    """The aid with every elementary condition rewritten."""
    return replace(
        aid,
        outcomes=tuple(replace(outcome, when=_simplified(outcome.when, rewrite)) for outcome in aid.outcomes),
        rules=tuple(
            replace(
                rule,
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
