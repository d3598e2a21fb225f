"""How many answers drawn claimants give before the page says that it is settled, beside the fewest that settle them.

`python -m benchmarks.answers_needed [--claimants N]` writes a table in Markdown to build/benchmarks/answers_needed.md.
A claimant has an answer to every question, and gives those that the page asks for: each time the first in its order
that can still change the outcome. The fewest are those of a smallest sufficient reason: known alone they settle it.
"""

import argparse
import random
import statistics
import sys
from collections.abc import Mapping
from datetime import date
from functools import cache

from benchmarks.tables import DAY, publish
from decision_aids.aids import version_on
from decision_aids.answers.case import Case
from decision_aids.engine.compile import CompiledAid, Known
from decision_aids.engine.explain import ask_next
from decision_aids.rules.facts import Fact, Kind
from decision_aids.rules.model import UNDECIDED, Aid

SEED = 1
MOST_MORE = 1
"""The aim: on average so many answers more than the fewest."""
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
        open_still = {aid.facts[level].id for level in ask_next(case.engine, case.known)}
        if not open_still:
            return given
        following = next(fact.id for fact in aid.facts if fact.id in open_still)
        given[following] = truth[following]


def fewest(engine: CompiledAid, known: Known) -> int:
    """The size of a smallest sufficient reason: how few of these answers settle the outcome, whatever the others are.

    Goes down the levels with the set of diagrams that are still possible, and tells a level or leaves it open; with a
    question that the page asks only after another that one is told too. A set that can no longer end in this outcome
    alone is given up. No order of questions can do as well for everybody: it cannot know the answers beforehand.
    """
    diagrams, outcome = engine.diagrams, engine.outcome_of(known)
    good = next(node for node in range(diagrams.size) if _is_terminal(engine, node) and diagrams.value(node) == outcome)

    @cache
    def can(state: frozenset[int], told: frozenset[int], most: int) -> bool:
        left = state - {good}
        if not left:
            return True
        if any(_is_terminal(engine, node) or outcome not in diagrams.terminals(node) for node in left):
            return False
        level = min(map(diagrams.level, left))
        testing = [node for node in left if diagrams.level(node) == level]
        others = left.difference(testing)
        if can(others.union(child for node in testing for _, child in diagrams.edges(node, level)), told, most):
            return True
        after = told | opened_by(engine, level) | {level}
        spent = len(after - told)
        if level not in known or spent > most:
            return False
        return can(others.union(diagrams.child(node, known[level]) for node in testing), after, most - spent)

    return next(most for most in range(len(known) + 1) if can(frozenset((engine.outcome,)), frozenset(), most))


def opened_by(engine: CompiledAid, level: int) -> frozenset[int]:
    """The levels that must be told before the page asks this one."""
    only_if = engine.aid.questions[level].only_if
    if only_if is None:
        return frozenset()
    parent = engine.levels[only_if[0]]
    return opened_by(engine, parent) | {parent}


def _is_terminal(engine: CompiledAid, node: int) -> bool:
    return engine.diagrams.level(node) == len(engine.diagrams.sizes)


def row(aid: Aid, claimants: int, on: date) -> str:
    """The figures of one aid: answers given, the fewest, and how many more on average."""
    draw = random.Random(SEED)  # noqa: S311 - the same claimants in every run, no secret
    counts = []
    for _ in range(claimants):
        truth = claimant(aid, draw)
        whole = Case(aid, truth, on)
        if whole.outcome == UNDECIDED:
            continue
        counts.append((len(given_to(aid, truth, on)), fewest(whole.engine, whole.known)))
    given, least = ([each[place] for each in counts] for place in (0, 1))
    figures = (statistics.mean(given), statistics.mean(least), statistics.mean(given) - statistics.mean(least))
    return f"| {aid.id} | {len(counts)} | " + " | ".join(f"{figure:.1f}" for figure in figures) + f" | {max(given)} |"


def main() -> int:
    """Count and write the table; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.answers_needed", description=__doc__)
    parser.add_argument("--claimants", type=int, default=200)
    claimants, on = parser.parse_args().claimants, date.fromisoformat(DAY)
    head = "| aid | claimants | answers given | fewest | more | most given |\n|---|---|---|---|---|---|\n"
    rows = [row(version_on(aid_id, on), claimants, on) for aid_id in USUAL]
    publish("answers_needed", f"{head}{chr(10).join(rows)}\n\nAim: on average at most {MOST_MORE} more.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
