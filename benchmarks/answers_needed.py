"""How many answers drawn claimants give before the page says that it is settled, beside the fewest that settle them.

`python -m benchmarks.answers_needed [--claimants N]` writes a table in Markdown to build/benchmarks/answers_needed.md.
A claimant has an answer to every question, and gives those that the page asks for: each time the first in its order
that can still change the outcome. Beside that stand two counts. The fewest in hindsight are those of a smallest
sufficient reason: no order of questions comes so far for everybody, for it would have to know the answers beforehand.
The fewest that can be asked are those of a `strategy` that knows how claimants are drawn, and not whom it asks.
"""

import argparse
import random
import statistics
import sys
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from functools import cache

from benchmarks.tables import DAY, publish
from decision_aids.aids import version_on
from decision_aids.answers.case import Case, ticks_of
from decision_aids.engine.compile import CompiledAid, compiled
from decision_aids.engine.diagram import Known
from decision_aids.engine.explain import ask_next
from decision_aids.rules.facts import Fact, Kind
from decision_aids.rules.model import Aid

SEED = 1
MOST_MORE = 1
"""The aim: on average so many answers more than the fewest that can be asked."""
OTHERS = 40
"""From so many other claimants, drawn likewise, the strategy learns what mostly settles the outcome."""
VOTE = 60_060
"""What one of them has to divide over the questions of a reason: a number that most sizes divide."""
USUAL: Mapping[str, Mapping[str, str]] = {
    "zelfcheck": {"uitkering": "participatiewet", "leeftijd": "18-tot-aow", "ontheffing": "geen"},
    "opdracht": {"soort": "tegenprestatie"},
}
"""Answers that most claimants give, who come to the aid; four in five drawn ones do too."""
SELDOM_YES = 5
"""Of so many claimants one says yes to a question that is about few, or does a thing at all."""


def claimant(aid: Aid, draw: random.Random) -> dict[str, object]:
    """Somebody with an answer to every question of an aid."""
    usual = USUAL[aid.id]
    found: dict[str, object] = {}
    for question in aid.questions:
        fact = question.asked
        if fact.id in usual and usual[fact.id] in fact.values and draw.random() < 1 - 1 / SELDOM_YES:
            found[fact.id] = usual[fact.id]
        else:
            found[fact.id] = _drawn(fact, draw)
    return found


def _drawn(fact: Fact, draw: random.Random) -> object:
    seldom = draw.randrange(SELDOM_YES) == 0
    match fact.kind:
        case Kind.GETAL:
            return draw.choice((2, 4, 8, 12, 16, 20, 24)) if seldom else 0
        case Kind.JA_NEE:
            return "ja" if seldom else "nee"
        case _:
            return draw.choice(fact.values)


def given_to(aid: Aid, truth: Mapping[str, object], on: date) -> dict[str, object]:
    """The answers that the page asks of this person, in its order, until the outcome is settled."""
    given: dict[str, object] = {}
    while True:
        case = Case(aid, given, on)
        open_still = {case.engine.questions[level].fact.id for level in ask_next(case.engine, case.known)}
        if not open_still:
            return given
        following = next(fact.id for fact in aid.facts if fact.id in open_still)
        given[following] = truth[following]


type Levels = frozenset[int]


def smallest(engine: CompiledAid, node: int, answers: Known) -> Levels:
    """The levels of a smallest sufficient reason of what a diagram leaves open: known alone they settle the outcome.

    `answers` has a block for each level. Goes down the levels with the set of diagrams that are still possible, and
    tells a level or leaves it open; with a question that the page asks only after another that one is told too. A set
    that can no longer end in this outcome alone is given up.
    """
    diagrams = engine.diagrams
    outcome = diagrams.only_value(node, answers)

    @cache
    def told(state: Levels, before: Levels, most: int) -> Levels | None:
        left = frozenset(each for each in state if diagrams.terminals(each) != {outcome})
        if not left:
            return before
        if any(outcome not in diagrams.terminals(each) or not diagrams.support(each) for each in left):
            return None
        level = min(map(diagrams.level, left))
        testing = [each for each in left if diagrams.level(each) == level]
        others = left.difference(testing)
        found = told(others.union(child for each in testing for _, child in diagrams.edges(each, level)), before, most)
        after = before | opened_by(engine, level, diagrams.support(node)) | {level}
        spent = len(after - before)
        if found is not None or level not in answers or spent > most:
            return found
        return told(others.union(diagrams.child(each, answers[level]) for each in testing), after, most - spent)

    ways = (told(frozenset((node,)), frozenset(), most) for most in range(len(answers) + 1))
    return next(way for way in ways if way is not None)


def strategy(engine: CompiledAid, others: Sequence[Known]) -> Callable[[Known], int]:
    """How many answers somebody gives who is each time asked what settles the outcome soonest for most others.

    Each of them votes with a smallest reason of what is still open, and the fewer it needs the heavier. Answers to
    other questions say nothing of the one that is asked, for they are drawn apart: so everybody may vote, whatever was
    answered. It is near the best that can be asked; the very best would have to try every order.
    """
    diagrams = engine.diagrams

    @cache
    def following(node: int) -> int:
        support = diagrams.support(node)
        votes: Counter[int] = Counter()
        for answers in others:
            reason = smallest(engine, node, answers)
            votes.update(dict.fromkeys(reason, VOTE // len(reason)))
        askable = [level for level in support if not opened_by(engine, level, support)]
        return max(askable, key=lambda level: (votes[level], -engine.asked[level]))

    def asked(answers: Known) -> int:
        node, count = engine.outcome, 0
        while diagrams.support(node):
            level = following(node)
            node = diagrams.cofactor(node, {level: answers[level]})
            count += 1
        return count

    return asked


def opened_by(engine: CompiledAid, level: int, open_still: Collection[int]) -> Levels:
    """The levels still open that must be told before the page asks this one."""
    only_if = engine.questions[level].only_if
    if only_if is None or (parent := engine.levels[only_if[0]]) not in open_still:
        return frozenset()
    return opened_by(engine, parent, open_still) | {parent}


def row(aid: Aid, claimants: int, on: date) -> str:
    """The figures of one aid: answers given, the fewest that can be asked, how many more that is, and in hindsight."""
    draw, engine = random.Random(SEED), compiled(aid)  # noqa: S311 - the same claimants in every run, no secret
    truths = [claimant(aid, draw) for _ in range(claimants)]
    known = [engine.blocks_of(ticks_of(aid, truth, on)) for truth in truths]
    others = random.Random(SEED + 1)  # noqa: S311 - no secret either
    asked = strategy(engine, [engine.blocks_of(ticks_of(aid, claimant(aid, others), on)) for _ in range(OTHERS)])
    given = [len(given_to(aid, truth, on)) for truth in truths]
    can, hindsight = (
        statistics.mean(count(answers) for answers in known)
        for count in (asked, lambda answers: len(smallest(engine, engine.outcome, answers)))
    )
    figures = (statistics.mean(given), can, statistics.mean(given) - can, hindsight)
    return f"| {aid.id} | {claimants} | " + " | ".join(f"{figure:.1f}" for figure in figures) + f" | {max(given)} |"


def main() -> int:
    """Count and write the table; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.answers_needed", description=__doc__)
    parser.add_argument("--claimants", type=int, default=200)
    claimants, on = parser.parse_args().claimants, date.fromisoformat(DAY)
    titles = (
        "aid",
        "claimants",
        "answers given",
        "fewest that can be asked",
        "more",
        "fewest in hindsight",
        "most given",
    )
    head = f"| {' | '.join(titles)} |\n{'|---' * len(titles)}|\n"
    rows = [row(version_on(aid_id, on), claimants, on) for aid_id in USUAL]
    publish("answers_needed", f"{head}{chr(10).join(rows)}\n\nAim: on average at most {MOST_MORE} more.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
