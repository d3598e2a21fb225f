"""Proves that no aid forbids what another allows.

Two aids ask different things, so one may forbid for a reason that the other never hears of. A double bind is worse: on
what *both* were told, one already forbids for certain what the other may still allow.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from decision_aids.engine.compile import CompiledAid
from decision_aids.engine.small_domain import ROOM_TO_PROVE
from decision_aids.proofs.promises import Fault
from decision_aids.proofs.same_thing import SAME, THINGS, Same, Verdict
from decision_aids.rules.beside import Notice
from decision_aids.rules.conditions import NEVER, Condition, Not, Within, atoms, every, is_one_of, some
from decision_aids.rules.facts import Kind
from decision_aids.rules.model import UNDECIDED, Aid

Cases = Mapping[str, Condition]
Left = tuple[set[str], set[str]]
"""The outcomes that each of two aids can still give."""
Things = Mapping[str, Mapping[str, Verdict]]


def check_together(aids: Sequence[Aid], same: Iterable[Same] = SAME, things: Things = THINGS) -> int:
    """No double bind between two aids that hold on one day; the number of cases both were told that were tried.

    Raises Fault, with what both were told, where one aid forbids for certain what the other may allow.
    """
    tried = 0
    for one, other in combinations(aids, 2):
        if one.period.first <= other.period.last and other.period.first <= one.period.last:
            for thing, verdicts in things.items():
                if one.id in verdicts and other.id in verdicts:
                    tried += _check_pair(thing, one, other, same, verdicts)
    return tried


def _check_pair(thing: str, one: Aid, other: Aid, same: Iterable[Same], verdicts: Mapping[str, Verdict]) -> int:
    shared = [each for each in same if all(aid.id in each.told or aid.id in each.follows for aid in (one, other))]
    cases = {each.name: _cases(each, one, other) for each in shared}
    sides = [
        _Side(aid, verdicts[aid.id], [cases[each.name][place] for each in shared])
        for place, aid in enumerate((one, other))
    ]
    tried = 0
    for told, left in _joint(sides, [list(cases[each.name][0]) for each in shared]):
        tried += 1
        for forbidding, allowing, said, possible in ((one, other, left[0], left[1]), (other, one, left[1], left[0])):
            forbids, allows = {*verdicts[forbidding.id].forbids}, {*verdicts[allowing.id].allows}
            if said <= forbids and possible & allows:
                shown = ", ".join(f"{each.name}={case}" for each, case in zip(shared, told, strict=True))
                raise Fault(
                    f"{thing}: met {shown or 'elk antwoord'} zegt {forbidding.id} zeker {', '.join(sorted(said))}, "
                    f"en kan {allowing.id} {', '.join(sorted(possible & allows))} zeggen"
                )
    return tried


class _Side:
    """The outcome diagram of one aid, and of each case that it shares with the other the diagram of that case."""

    def __init__(self, aid: Aid, verdict: Verdict, cases: Sequence[Cases]) -> None:
        facts = {fact.id: fact for fact in aid.facts}
        given = every(*(is_one_of(facts[fact], value) for fact, value in verdict.given.items()))
        conditions = [given, *(condition for each in cases for condition in each.values())]
        # As notices, so that the scales are cut where the cases part.
        notices = tuple(Notice(each, "") for each in conditions)
        asked = aid._replace(warnings=notices, contested=(), alike=(), cautions=())
        engine = CompiledAid(asked, ROOM_TO_PROVE)
        self.diagrams = engine.diagrams
        self.nowhere = self.diagrams.terminal(UNDECIDED)
        self.start = self.diagrams.ite(engine.diagram(given), engine.outcome, self.nowhere)
        self.cases = [{case: engine.diagram(condition) for case, condition in each.items()} for each in cases]

    def told(self, node: int, place: int, case: str) -> int:
        """What is left of the outcome once one case is told too."""
        return self.diagrams.ite(self.cases[place][case], node, self.nowhere)

    def possible(self, node: int) -> set[str]:
        """The outcomes that are left; none where nobody can give these answers."""
        return {str(outcome) for outcome in self.diagrams.terminals(node) if outcome != UNDECIDED}


def _joint(sides: Sequence[_Side], names: Sequence[Sequence[str]]) -> Iterator[tuple[tuple[str, ...], Left]]:
    """Every way to tell both sides the same, with what each can then still say."""

    def further(told: tuple[str, ...], nodes: tuple[int, ...]) -> Iterator[tuple[tuple[str, ...], Left]]:
        possible = tuple(side.possible(node) for side, node in zip(sides, nodes, strict=True))
        if not all(possible):
            return
        if len(told) == len(names):
            yield told, (possible[0], possible[1])
            return
        for case in names[len(told)]:
            left = tuple(side.told(node, len(told), case) for side, node in zip(sides, nodes, strict=True))
            yield from further((*told, case), left)

    yield from further((), tuple(side.start for side in sides))


def _cases(same: Same, one: Aid, other: Aid) -> tuple[Cases, Cases]:
    """Per aid the cases that both can tell apart, each with the condition that says so."""
    found = tuple(_own_cases(same, aid, (one, other)) for aid in (one, other))
    both = [case for case in found[0] if case in found[1]]
    return {case: found[0][case] for case in both}, {case: found[1][case] for case in both}


def _own_cases(same: Same, aid: Aid, pair: tuple[Aid, Aid]) -> Cases:
    if aid.id in same.follows:
        return {case: _has_outcome(aid, outcomes) for case, outcomes in same.follows[aid.id].items()}
    told = same.told[aid.id]
    fact = next(each for each in aid.facts if each.id == told.fact)
    if told.cases:
        return {case: says(fact) for case, says in told.cases.items()}
    if fact.kind in (Kind.KEUZE, Kind.JA_NEE):
        return {value: is_one_of(fact, value) for value in fact.values}
    cuts = sorted({0, fact.size, *(cut for each in pair for cut in _cuts(each, same.told[each.id].fact))})
    return {str(fact.value(low)): Within(fact, ((low, high),)) for low, high in pairwise(cuts)}


def _cuts(aid: Aid, fact_id: str) -> Iterator[int]:
    """The ticks at which the rules of an aid cut the scale of a number."""
    conditions = [outcome.when for outcome in aid.outcomes]
    conditions += [condition for rule in aid.rules for condition in rule.conditions]
    for atom in atoms(conditions):
        if isinstance(atom, Within) and atom.fact.id == fact_id:
            yield from (tick for span in atom.ranges for tick in span)


def _has_outcome(aid: Aid, outcomes: Iterable[str]) -> Condition:
    """One of these outcomes is the first whose condition holds."""
    wanted = set(outcomes)
    result: Condition = NEVER
    for outcome in reversed(aid.outcomes):
        result = some(outcome.when, result) if outcome.id in wanted else every(Not(outcome.when), result)
    return result
