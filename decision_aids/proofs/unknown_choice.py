"""What must hold while the choice that an aid is proved by is unknown itself.

The outcome is certain exactly where it is certain and the same for every value; a fact can change it exactly where it
can for some value. Both are held against the parts for each value, which know nothing of each other.
"""

from itertools import combinations

from decision_aids.engine.compile import CompiledAid
from decision_aids.engine.diagram import Known
from decision_aids.engine.explain import ask_next
from decision_aids.proofs.promises import Fault, shown_answers
from decision_aids.rules.model import UNDECIDED

MOST_TRIED = 300
"""Pairs of answers that are tried, evenly spread over all pairs."""


def check_unknown_choice(engine: CompiledAid, choice: int, parts: list[CompiledAid]) -> int:
    """Tries nothing known, each answer alone and pairs of answers, with and without those asked before. How many."""
    answers = [
        (level, block)
        for level in range(len(engine.partitions))
        if level != choice
        for block in _representatives(engine, level)
    ]
    pairs = [pair for pair in combinations(answers, 2) if pair[0][0] != pair[1][0]]
    every_so_many = max(1, len(pairs) // MOST_TRIED)
    tried: list[Known] = [{}, *(dict([answer]) for answer in answers), *(dict(pair) for pair in pairs[::every_so_many])]
    settled_before = _all_that_leaves_the_choice_open(engine, choice)
    for known in tried:
        _check(engine, choice, parts, known)
        _check(engine, choice, parts, {**settled_before, **known})
    return 2 * len(tried)


def _representatives(engine: CompiledAid, level: int) -> list[int]:
    """A few blocks of a fact: all where there are few, else both ends, the first steps and the middle."""
    count = engine.partitions[level].count
    return list(range(count)) if count <= 6 else sorted({0, 1, 2, count // 2, count - 1})


def _all_that_leaves_the_choice_open(engine: CompiledAid, choice: int) -> dict[int, int]:
    """Answers to the questions before the choice with which the outcome still depends on it."""
    known: dict[int, int] = {}
    for level in range(choice):
        for block in range(engine.partitions[level].count):
            if choice in engine.diagrams.support(engine.cofactor({**known, level: block})):
                known[level] = block
    return known


def _check(engine: CompiledAid, choice: int, parts: list[CompiledAid], known: Known) -> None:
    outcomes = {part.outcome_of(_in_part(engine, part, known)) for part in parts}
    outcome = next(iter(outcomes)) if len(outcomes) == 1 else UNDECIDED
    if engine.outcome_of(known) != outcome:
        raise Fault(f"{shown_answers(engine, known)}: geeft {engine.outcome_of(known)}, alle waarden samen {outcome}")
    asked = {engine.partitions[level].fact.id for level in ask_next(engine, known) if level != choice}
    needed = {
        part.partitions[level].fact.id for part in parts for level in ask_next(part, _in_part(engine, part, known))
    }
    if asked != needed:
        raise Fault(f"{shown_answers(engine, known)}: vraagt {sorted(asked)}, alle waarden samen {sorted(needed)}")


def _in_part(engine: CompiledAid, part: CompiledAid, known: Known) -> dict[int, int]:
    """The same answers in the levels and blocks of a part."""
    found: dict[int, int] = {}
    for level, block in known.items():
        partition = engine.partitions[level]
        if partition.fact.id in part.levels:
            own = part.levels[partition.fact.id]
            found[own] = part.partitions[own].block_of(partition.ticks(block).start)
    return found
