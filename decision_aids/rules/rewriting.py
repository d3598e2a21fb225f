"""Conditions rewritten: parts put in place of others, and what then always or never holds left out."""

from collections.abc import Callable

from decision_aids.rules.conditions import ALWAYS, NEVER, All, Any, Condition, Not, every, some

Rewrite = Callable[[Condition], Condition]


def rewriter(change: Rewrite) -> Rewrite:
    """What rewrites conditions: `change` applied and, where it leaves a condition as it was, applied to its parts.

    What several conditions share is rewritten once, and they share what comes of it.
    """
    done: dict[int, tuple[Condition, Condition]] = {}

    def rewritten(condition: Condition) -> Condition:
        if id(condition) not in done:
            changed = change(condition)
            done[id(condition)] = condition, _with_parts(condition, rewritten) if changed is condition else changed
        return done[id(condition)][1]

    return rewritten


def _with_parts(condition: Condition, rewritten: Rewrite) -> Condition:
    match condition:
        case All(parts):
            return All(tuple(map(rewritten, parts)))
        case Any(parts):
            return Any(tuple(map(rewritten, parts)))
        case Not(part):
            return Not(rewritten(part))
    return condition


def simplified(condition: Condition) -> Condition:
    """The same condition without the parts that always or never hold."""
    match condition:
        case All(parts):
            kept = [part for part in map(simplified, parts) if part != ALWAYS]
            return NEVER if NEVER in kept else every(*kept)
        case Any(parts):
            kept = [part for part in map(simplified, parts) if part != NEVER]
            return ALWAYS if ALWAYS in kept else some(*kept)
        case Not(part):
            inner = simplified(part)
            return NEVER if inner == ALWAYS else ALWAYS if inner == NEVER else Not(inner)
    return condition
