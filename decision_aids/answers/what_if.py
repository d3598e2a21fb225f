"""What the outcome would be under another rule: one threshold moved, or one rule taken away, and all asked anew.

An aid is data, so another rule is another aid: the conditions of its outcomes are rewritten, the engine compiles it,
and it is asked as the real one is. To learn with only. What comes out is nowhere law, and the page says so.
"""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from decision_aids.aids import version_on
from decision_aids.answers.case import Case
from decision_aids.answers.json_lines import parse_date, parse_object, to_json
from decision_aids.law.errors import InputError, shown
from decision_aids.rules.conditions import (
    ALWAYS,
    NEVER,
    Condition,
    Not,
    Within,
    atoms,
    every,
    is_one_of,
    some,
)
from decision_aids.rules.facts import Fact, Kind
from decision_aids.rules.model import Aid, Question, Rule
from decision_aids.rules.rewriting import Rewrite, rewriter, simplified

GEMEENTE = "gemeente"
MOST_CASES = 200
ANY_AT_ALL = 1
"""From here on somebody does something at all: that is no number of a rule."""


class Threshold(NamedTuple):
    """Where the outcomes look at a number: from `tick` on something else holds. `only` is a by-law, or empty."""

    fact: str
    tick: int
    only: str = ""


def thresholds(aid: Aid, only: str = "") -> list[Threshold]:
    """Every number that the outcomes look at, in the order of the facts; with `only`, those that this by-law uses."""
    found = {
        (condition.fact.id, tick)
        for outcome in aid.outcomes
        for condition in atoms([_for_by_law(outcome.when, only)])
        if isinstance(condition, Within) and condition.fact.kind is Kind.GETAL
        for edges in condition.ranges
        for tick in edges
        if ANY_AT_ALL < tick < condition.fact.size
    }
    order = [fact.id for fact in aid.facts]
    return [
        Threshold(fact, tick, only) for fact, tick in sorted(found, key=lambda each: (order.index(each[0]), each[1]))
    ]


def removable(aid: Aid) -> list[Rule]:
    """The rules without which another outcome can come first; the last one, which always can, stays as it is."""
    return [rule for rule in aid.rules if _leaves_an_outcome(aid, without(aid, rule.id))]


def _leaves_an_outcome(aid: Aid, other: Aid) -> bool:
    return other.outcomes != aid.outcomes and other.outcomes[-1] == aid.outcomes[-1]


@lru_cache(maxsize=8)
def moved(aid: Aid, threshold: Threshold, tick: int) -> Aid:
    """The aid with one threshold at another place; of one by-law where the threshold names one."""

    def move(condition: Condition) -> Condition:
        if isinstance(condition, Within) and condition.fact.id == threshold.fact:
            return _with_edge(condition, threshold.tick, tick)
        return condition

    if not threshold.only:
        return _with_outcomes(aid, rewriter(move))
    here = is_one_of(_gemeente(aid).fact, threshold.only)

    def move_here(when: Condition) -> Condition:
        there = rewriter(move)(when)
        return when if there == when else some(every(here, there), every(Not(here), when))

    return _with_outcomes(aid, move_here)


@lru_cache(maxsize=64)
def without(aid: Aid, rule_id: str) -> Aid:
    """The aid as if one of its rules were not there.

    Most outcomes say that a rule is open, or that its limit is crossed: that then never happens. Where they name the
    facts themselves, what would break the rule never happens.
    """
    rule = next(rule for rule in aid.rules if rule.id == rule_id)
    crossed = every(Not(rule.judged), Not(rule.met))
    gone: dict[Condition, Condition] = {
        rule.open: NEVER,
        crossed: NEVER,
        every(rule.applies, *crossed.parts): NEVER,
    }
    lighter = _with_outcomes(aid, rewriter(lambda each: gone.get(each, each)))
    if lighter.outcomes != aid.outcomes:
        return lighter
    gone = {condition: NEVER for condition in (rule.judged, _opposite(rule.met)) if condition not in (ALWAYS, NEVER)}
    return _with_outcomes(aid, rewriter(lambda each: gone.get(each, each)))


def _with_outcomes(aid: Aid, rewrite: Rewrite) -> Aid:
    return aid._replace(outcomes=tuple(outcome._replace(when=rewrite(outcome.when)) for outcome in aid.outcomes))


def _with_edge(condition: Within, old: int, new: int) -> Condition:
    """The ranges with each edge at `old` put at `new`; a range that becomes empty is gone."""
    if not any(old in edges for edges in condition.ranges):
        return condition
    put = [tuple(new if edge == old else edge for edge in edges) for edges in condition.ranges]
    return some(*(Within(condition.fact, ((low, high),)) for low, high in put if low < high))


def _opposite(condition: Condition) -> Condition:
    if isinstance(condition, Not):
        return condition.part
    if isinstance(condition, Within):
        edges = [0, *(edge for edges in condition.ranges for edge in edges), condition.fact.size]
        pairs = zip(edges[::2], edges[1::2], strict=True)
        return Within(condition.fact, tuple((low, high) for low, high in pairs if low < high))
    return Not(condition)


def _for_by_law(condition: Condition, only: str) -> Condition:
    """What is left of a condition for one by-law: what belongs to another never holds there."""

    def known(each: Condition) -> Condition:
        if not only or not isinstance(each, Within) or each.fact.id != GEMEENTE:
            return each
        tick = each.fact.tick(only)
        return ALWAYS if any(low <= tick < high for low, high in each.ranges) else NEVER

    return simplified(rewriter(known)(condition))


def _gemeente(aid: Aid) -> Question:
    return next(question for question in aid.questions if question.fact.id == GEMEENTE)


def answer_line(aid_id: str, line: str) -> str:
    """Answer one line of JSON with one line of JSON; bad input gives `{"error": "…"}`, and nothing is raised.

    `{"date", "gemeente"?}` gives what can be changed on that day: `thresholds` (each `fact` and `from`) and `rules`.
    With `cases`, a list of `{"answers", "date"}`, and `change`, which is `{"fact", "from", "to", "gemeente"?}` or
    `{"rule"}`, it gives the outcomes `before` and `after`, with titles, in the order of the cases.
    """
    try:
        request = parse_object(line, "regel")
        on = parse_date(request.get("date"), "date")
        aid = version_on(aid_id, on)
        result = _compared(aid_id, request) if "change" in request else _changeable(aid, on, request)
        return to_json(result, indent=None)
    except InputError as error:
        return to_json({"error": str(error)}, indent=None)


def _changeable(aid: Aid, on: date, request: Mapping[str, object]) -> dict[str, object]:
    only = _by_law(aid, request.get(GEMEENTE, ""), on)
    facts = {fact.id: fact for fact in aid.facts}
    return {
        "thresholds": [
            {"fact": each.fact, "from": facts[each.fact].value(each.tick)} for each in thresholds(aid, only)
        ],
        "rules": [
            {"rule": rule.id, "level": rule.level.value, "quote": rule.quote, "sentence": rule.sentence}
            for rule in removable(aid)
        ],
    }


def _compared(aid_id: str, request: Mapping[str, object]) -> dict[str, object]:
    asked, change = request.get("cases"), request["change"]
    if not isinstance(asked, list) or len(asked) > MOST_CASES:
        raise InputError(f"cases: toegestaan: een lijst van hoogstens {MOST_CASES} gevallen")
    if not isinstance(change, dict):
        raise InputError(f"change: kreeg {shown(change)}; toegestaan: een JSON-object")
    before, after = [], []
    for place, case in enumerate(asked, 1):
        if not isinstance(case, dict) or not isinstance(case.get("answers"), dict):
            raise InputError(f"cases, {place}: toegestaan: een JSON-object met answers en date")
        on = parse_date(case.get("date"), f"cases, {place}, date")
        aid = version_on(aid_id, on)
        other = _changed(aid, change, on)
        before.append(_outcome(aid, aid, case["answers"], on))
        after.append(_outcome(other, aid, case["answers"], on))
    return {"before": before, "after": after}


def _outcome(asked: Aid, told_by: Aid, answers: Mapping[str, object], on: date) -> dict[str, str]:
    outcome = Case(asked, answers, on).outcome
    return {"outcome": outcome, "title": told_by.outcome(outcome).title}


def _changed(aid: Aid, change: Mapping[str, object], on: date) -> Aid:
    if "rule" in change:
        known = [rule.id for rule in removable(aid)]
        if change["rule"] not in known:
            raise InputError(f"rule: kreeg {shown(change['rule'])}; toegestaan: {', '.join(known)}")
        return without(aid, str(change["rule"]))
    fact = _number(aid, change.get("fact"))
    only = _by_law(aid, change.get(GEMEENTE, ""), on)
    threshold = Threshold(fact.id, fact.tick(change.get("from")), only)
    if threshold not in thresholds(aid, only):
        raise InputError(f"from: kreeg {shown(change.get('from'))}; hier ligt geen grens")
    return moved(aid, threshold, fact.tick(change.get("to")))


def _number(aid: Aid, name: object) -> Fact:
    numbers = {fact.id: fact for fact in aid.facts if fact.kind is Kind.GETAL}
    if not isinstance(name, str) or name not in numbers:
        raise InputError(f"fact: kreeg {shown(name)}; toegestaan: {', '.join(numbers)}")
    return numbers[name]


def _by_law(aid: Aid, gemeente: object, on: date) -> str:
    """The by-law of a municipality on a day, as the rules read it; empty where none is named."""
    if not gemeente:
        return ""
    if GEMEENTE not in [question.fact.id for question in aid.questions]:
        raise InputError(f"gemeente: hulpmiddel {aid.id} vraagt er geen")
    question = _gemeente(aid)
    value = question.asked.value(question.asked.tick(gemeente))
    return question.dated.on(str(value), on) if question.dated else str(value)
