"""Proves the promises of CONTRACT.md over the whole answer space of an aid, and counts what it proved them for.

Complete answer sets are covered by the paths through the outcome diagram: they are disjoint, together they hold every
answer set, and on each path the three-valued judgement of the rules themselves, which knows no diagrams, must give
that outcome. Incomplete answer sets are covered by situations, see `situations`. Facts that are compared with each
other are proved on a small domain, see `engine.small_domain`; tests hold that of an answer against the whole scale.
"""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from math import prod

from decision_aids.engine.compile import CompiledAid
from decision_aids.engine.diagram import Diagrams
from decision_aids.engine.small_domain import ROOM_TO_PROVE
from decision_aids.proofs.hidden_questions import check_hidden_questions
from decision_aids.proofs.modules import DRAWN, apart
from decision_aids.proofs.parts import with_answer
from decision_aids.proofs.promises import Fault, check_situation
from decision_aids.proofs.rule_pairs import check_rule_pairs
from decision_aids.proofs.situations import situations
from decision_aids.proofs.truth import Truth, truth
from decision_aids.proofs.unknown_choice import check_unknown_choice
from decision_aids.rules.conditions import Condition, every
from decision_aids.rules.dutch import dutch_number
from decision_aids.rules.facts import Fact
from decision_aids.rules.model import UNDECIDED, Aid, Level, Outcome, Status


def verify(engine: CompiledAid) -> str:
    """Prove everything for one version of an aid; Fault with a counterexample where something does not hold."""
    check_rules(engine)
    check_contested(engine)
    pairs = check_rule_pairs(CompiledAid(engine.aid, ROOM_TO_PROVE))
    check_hidden_questions(engine)
    if engine.aid.proved_per is not None:
        proof, beside = prove_per_value(engine, engine.aid.proved_per)
    else:
        proof = prove_answers(CompiledAid(engine.aid, ROOM_TO_PROVE))
        beside = "vergeleken getallen op korte schaal, " if engine.domain.compared else ""
    if missing := {outcome.id for outcome in (*engine.aid.outcomes, engine.aid.undecided)} - proof.reached:
        raise Fault(f"uitkomst nooit bereikt: {', '.join(sorted(missing))}")
    return (
        f"{dutch_number(proof.complete)} volledige antwoordsets in {dutch_number(proof.paths)} paden, "
        f"{dutch_number(proof.with_unknowns)} antwoordsets met onbekenden in "
        f"{dutch_number(proof.situations)} situaties, "
        f"{beside}{len(engine.aid.rules)} regels, {dutch_number(pairs)} paren regels samen te halen, "
        f"{len(engine.aid.outcomes) + 1} uitkomsten: alles klopt"
    )


@dataclass(frozen=True, slots=True)
class Proof:
    """For how much something was proved, and the outcomes that were reached."""

    paths: int
    complete: int
    situations: int
    with_unknowns: int
    reached: frozenset[str]

    def __add__(self, other: "Proof") -> "Proof":
        return Proof(
            self.paths + other.paths,
            self.complete + other.complete,
            self.situations + other.situations,
            self.with_unknowns + other.with_unknowns,
            self.reached | other.reached,
        )


NOTHING_PROVED = Proof(0, 0, 0, 0, frozenset())


def prove_answers(engine: CompiledAid) -> Proof:
    """Prove all promises for every answer set, complete or not; Fault with a counterexample where one does not hold."""
    paths, complete = check_complete_answers(engine)
    reached: set[str] = set()
    stood_for = count = 0
    for situation in situations(engine):
        reached.add(check_situation(engine, situation.known, situation.matters))
        stood_for += situation.stands_for
        count += 1
    expected = prod(partition.size + 1 for partition in engine.partitions)
    if stood_for != expected:
        raise Fault(f"de situaties staan voor {stood_for} antwoordsets, maar er zijn er {expected}")
    return Proof(paths, complete, count, stood_for, frozenset(reached))


def prove_per_value(engine: CompiledAid, fact: Fact) -> tuple[Proof, str]:
    """Prove an aid for each value of one choice by itself, and what holds where that choice is unknown.

    The rules with the value filled in must give the very diagram that the whole aid has left for that value; then what
    is proved of the part holds of the whole. Parts with the same rules share a proof. Where a part compares two numbers
    it is proved on a small domain. Says besides what was tried for the choice unknown.
    """
    level, proof = engine.levels[fact.id], NOTHING_PROVED
    parts: dict[tuple[Outcome, ...], CompiledAid] = {}
    proved: dict[tuple[Outcome, ...], Proof] = {}
    for value in fact.values:
        part = with_answer(engine.aid, fact, value)
        if engine.first_outcome(part) != engine.cofactor(engine.blocks_of({fact.id: fact.tick(value)})):
            raise Fault(f"{fact.id}={value}: de regels met dit antwoord geven iets anders dan het hele hulpmiddel")
        if part.outcomes not in proved:
            parts[part.outcomes] = CompiledAid(part)
            proved[part.outcomes] = prove_part(part)
        proof += proved[part.outcomes]
    tried = check_unknown_choice(engine, level, list(parts.values()))
    beside = f"{fact.id} onbekend: {dutch_number(tried)} antwoordsets nagegaan bij alle {len(fact.values)} waarden, "
    if engine.aid.proved_apart:
        beside += f"vergeleken getallen per groep feiten en {dutch_number(DRAWN)} keer samen, "
    return proof, beside


def prove_part(part: Aid) -> Proof:
    """Prove a part whole; where it compares numbers of several modules, each for every effect of the others."""
    engine = CompiledAid(part, ROOM_TO_PROVE)
    if not part.proved_apart or not engine.domain.compared:
        return prove_answers(engine)
    parts = apart(part, part.proved_apart)
    return sum((prove_answers(CompiledAid(each, ROOM_TO_PROVE)) for each in parts), NOTHING_PROVED)


def check_complete_answers(engine: CompiledAid) -> tuple[int, int]:
    """Every complete answer set has the outcome its rules give; the number of paths and of answer sets.

    The answers on a path settle the outcome, so for each path its reason and its nearest change are checked too.
    """
    paths = complete = 0
    for steps, outcome in paths_through(engine.diagrams, engine.outcome):
        possible = {
            engine.partitions[level].fact.id: engine.partitions[level].ticks(first, last)
            for level, (first, last) in steps.items()
        }
        for judged, example in _judged(engine, possible):
            if judged != outcome:
                raise Fault(f"{example}: de regels geven {judged}, het diagram {outcome}")
        check_situation(engine, {level: first for level, (first, _) in steps.items()}, matters=frozenset())
        paths += 1
        complete += prod(
            sum(map(len, partition.blocks[slice(steps[level][0], steps[level][1] + 1)]))
            if level in steps
            else partition.size
            for level, partition in enumerate(engine.partitions)
        )
    total = prod(partition.size for partition in engine.partitions)
    if complete != total:
        raise Fault(f"de paden beslaan {complete} van de {total} antwoordsets")
    return paths, complete


def paths_through(diagrams: Diagrams, node: int) -> Iterator[tuple[dict[int, tuple[int, int]], Hashable]]:
    """All ways through: per tested level the first and last block, and the value reached. They cover all."""
    level = diagrams.level(node)
    if level == len(diagrams.sizes):
        yield {}, diagrams.value(node)
        return
    start = 0
    for stop, child in diagrams.edges(node, level):
        for steps, value in paths_through(diagrams, child):
            yield {level: (start, stop - 1), **steps}, value
        start = stop


def _judged(engine: CompiledAid, possible: dict[str, range]) -> Iterator[tuple[str | None, dict[str, range]]]:
    """The outcome by three-valued logic alone, split where that logic cannot tell; None where no condition holds."""
    for outcome in engine.aid.outcomes:
        match truth(outcome.when, possible):
            case Truth.YES:
                yield outcome.id, possible
                return
            case Truth.UNKNOWN:
                for part in _split(engine, outcome.when, possible):
                    yield from _judged(engine, part)
                return
    yield None, possible


def _split(engine: CompiledAid, condition: Condition, possible: dict[str, range]) -> Iterator[dict[str, range]]:
    """The answer sets divided by the blocks of one fact that the condition uses and that is still open."""
    used = condition.facts
    for fact, partition in zip(engine.domain.facts, engine.partitions, strict=True):
        span = possible.get(fact.id, range(fact.size))
        inside = [ticks for ticks in partition.blocks if ticks.start in span]
        if fact.id in used and (len(inside) > 1 or inside[0] != span):
            yield from ({**possible, fact.id: ticks} for ticks in inside)
            return
    raise Fault(f"{possible}: alles is bekend, maar een voorwaarde blijft onbekend")


def check_rules(engine: CompiledAid) -> None:
    """Every rule can go two ways, every `moet` has a source, and no all-clear hides a judgement.

    The two ways are met and missed, or one of them and left to people: some limits no source draws sharply.
    """
    diagrams = engine.diagrams
    affirming = {outcome.id for outcome in engine.aid.outcomes if outcome.affirms}
    for rule in engine.aid.rules:
        reachable = diagrams.terminals(engine.statuses[rule.id])
        if len(reachable & {Status.VOLDAAN, Status.NIET_VOLDAAN, Status.BEOORDELEN}) < 2:
            raise Fault(f"regel {rule.id}: niet zowel haalbaar als te missen; mogelijk: {sorted(map(str, reachable))}")
        if rule.level is Level.MOET and not rule.sources:
            raise Fault(f"regel {rule.id}: moet, maar heeft geen bron")
        judged = engine.diagram(every(rule.in_scope, rule.applies, rule.judged))
        beside = diagrams.terminals(diagrams.ite(judged, engine.outcome, diagrams.terminal(UNDECIDED)))
        if beside & affirming:
            all_clear = ", ".join(sorted(map(str, beside & affirming)))
            raise Fault(f"regel {rule.id}: mensen oordelen nog, maar de uitkomst kan {all_clear} zijn")


def check_contested(engine: CompiledAid) -> None:
    """No certain outcome rests on a contested reading, and where one decides, it gives another outcome."""
    aid, diagrams = engine.aid, engine.diagrams
    ids = {outcome.id for outcome in aid.outcomes}
    open_to_reading = {outcome.id for outcome in aid.outcomes if outcome.open_to_reading}
    for contested in aid.contested:
        when = engine.diagram(contested.when)
        said = diagrams.terminals(diagrams.ite(when, engine.outcome, diagrams.terminal(UNDECIDED))) - {UNDECIDED}
        if certain := said - open_to_reading:
            raise Fault(f"lezing {contested.reading}: de uitkomst kan {', '.join(sorted(map(str, certain)))} zijn")
        if not said or not {*contested.instead} <= ids - said or not contested.instead:
            raise Fault(f"lezing {contested.reading}: geeft geen andere uitkomst")
