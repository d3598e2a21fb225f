"""Proves that no two rules of an aid shut each other out.

Whether a rule applies follows from how things are; whether it is met, from what people do. So however things are: where
two rules apply and each can be kept, some answers keep both.
"""

from itertools import combinations

from decision_aids.engine.compile import CompiledAid
from decision_aids.engine.diagram import Diagrams
from decision_aids.proofs.cofactors import both, some_answers, where
from decision_aids.proofs.promises import Fault, shown_answers
from decision_aids.proofs.same_thing import BOTH_WAYS
from decision_aids.rules.conditions import every
from decision_aids.rules.model import Rule, Status


def check_rule_pairs(engine: CompiledAid) -> int:
    """No pair of rules that cannot both be kept; the number of pairs. Fault with the pair and with how things are."""
    pairs = list(combinations(engine.aid.rules, 2))
    for one, other in pairs:
        shut_out = _shut_out(engine, one, other) if one.facts & other.facts else ""
        excused = (engine.aid.id, one.id, other.id) in BOTH_WAYS
        if shut_out and not excused:
            raise Fault(f"regels {one.id} en {other.id}: niet allebei te halen met {shut_out}")
        if excused and not shut_out:
            raise Fault(f"regels {one.id} en {other.id}: wel allebei te halen, en toch uitgezonderd")
    return len(pairs)


def _shut_out(engine: CompiledAid, one: Rule, other: Rule) -> str:
    """How things are where each of two rules can be kept and not both; empty where there is no such case."""
    diagrams = engine.diagrams
    circumstances = [rule.in_scope.facts | rule.applies.facts for rule in (one, other)]
    kept = frozenset(engine.levels[fact] for fact in circumstances[0] | circumstances[1])
    met = [where(diagrams, engine.statuses[rule.id], Status.VOLDAAN) for rule in (one, other)]
    each = both(diagrams, *(_for_some(diagrams, node, kept) for node in met))
    together = _for_some(diagrams, both(diagrams, *met), kept)
    apply = engine.diagram(every(one.in_scope, one.applies, other.in_scope, other.applies))
    shut_out = both(diagrams, both(diagrams, apply, each), diagrams.ite(together, diagrams.false, diagrams.true))
    return "" if shut_out == diagrams.false else str(shown_answers(engine, some_answers(diagrams, shut_out)))


def _for_some(diagrams: Diagrams, node: int, kept: frozenset[int]) -> int:
    """Existential quantification: true where some answers to all levels but those that are kept make it true."""
    done: dict[int, int] = {}

    def left(node: int) -> int:
        if node not in done:
            done[node] = quantified(node)
        return done[node]

    def quantified(node: int) -> int:
        level = diagrams.level(node)
        if level == len(diagrams.sizes):
            return node
        edges = [(stop, left(child)) for stop, child in diagrams.edges(node, level)]
        if level in kept:
            return diagrams.node(level, edges)
        result = diagrams.false
        for _, child in edges:
            result = diagrams.ite(child, diagrams.true, result)
        return result

    return left(node)
