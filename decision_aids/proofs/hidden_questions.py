"""What must hold of a question that is asked only for some answers of another: not asked, nothing hangs on it."""

from collections.abc import Iterator
from datetime import date

from decision_aids.answers.case import Case
from decision_aids.answers.result import Answer
from decision_aids.engine.compile import CompiledAid
from decision_aids.proofs.promises import Fault
from decision_aids.rules.facts import Fact, Value
from decision_aids.rules.model import Question


def check_hidden_questions(engine: CompiledAid) -> None:
    """The answer to a question that is not asked changes nothing; Fault with the answers where it does.

    Neither by the rules: once the other is known to be something else, no outcome, finding or warning depends on it.
    Nor, where it is asked only for some answers, in a result: with its answer, and without it, all that is said is the
    same, also while the other is unknown.
    """
    for question in engine.aid.questions:
        if question.only_if is not None:
            _check_question(engine, question, *question.only_if)
        if question.unless is not None:
            _check_needless(engine, question, *question.unless)


def _check_question(engine: CompiledAid, question: Question, parent: str, values: tuple[str, ...]) -> None:
    fact, depends_on = question.fact, engine.questions[engine.levels[parent]]
    if _is_asked_later(engine, parent, fact):
        raise Fault(f"vraag {fact.id}: komt voor {parent}, waarvan zij afhangt")
    other = depends_on.fact
    for value in other.values:
        if value not in values:
            for name, node in _said(engine):
                left = engine.diagrams.cofactor(node, engine.blocks_of({parent: other.tick(value)}))
                if engine.levels[fact.id] in engine.diagrams.support(left):
                    raise Fault(f"vraag {fact.id}: verborgen bij {parent}={value}, maar kan {name} nog veranderen")
    for known in ({}, *({parent: value} for value in _without_question(depends_on, values, engine.aid.period.last))):
        for answer in _answers(engine, fact):
            with_it, without = (_result(engine, {**known, **given}) for given in ({fact.id: answer}, {}))
            if with_it != without:
                raise Fault(f"{known}: {fact.id}={answer} wordt niet gevraagd, maar verandert het antwoord")


def _check_needless(engine: CompiledAid, question: Question, parent: str, values: tuple[str, ...]) -> None:
    """Wherever the other question is asked and has such an answer, nothing that is said depends on this one."""
    other = engine.questions[engine.levels[parent]]
    if _is_asked_later(engine, parent, question.fact):
        raise Fault(f"vraag {question.fact.id}: komt voor {parent}, waarvan zij afhangt")
    for known in _ways_to_ask(engine, other):
        for value in values:
            here = engine.blocks_of({**known, parent: other.fact.tick(value)})
            for name, node in _said(engine):
                left = engine.diagrams.cofactor(node, here)
                if engine.levels[question.fact.id] in engine.diagrams.support(left):
                    raise Fault(
                        f"vraag {question.fact.id}: verborgen bij {parent}={value}, maar kan {name} nog veranderen"
                    )


def _is_asked_later(engine: CompiledAid, one: str, other: Fact) -> bool:
    return engine.asked[engine.levels[one]] > engine.asked[engine.levels[other.id]]


def _ways_to_ask(engine: CompiledAid, question: Question) -> Iterator[dict[str, int]]:
    """Each answer to another question, as a tick, for which a question is asked; none where it is always asked."""
    if question.only_if is None:
        yield {}
        return
    parent, values = question.only_if
    for value in values:
        yield {parent: engine.questions[engine.levels[parent]].fact.tick(value)}


def _without_question(depends_on: Question, values: tuple[str, ...], on: date) -> Iterator[str]:
    """What a visitor can answer so that on this day the other question is not asked."""
    for value in depends_on.asked.values:
        if (depends_on.dated.on(value, on) if depends_on.dated else value) not in values:
            yield value


def _said(engine: CompiledAid) -> Iterator[tuple[str, int]]:
    """Everything that an answer could change, with its diagram."""
    yield "de uitkomst", engine.outcome
    for rule in engine.aid.rules:
        yield f"bevinding {rule.id}", engine.statuses[rule.id]
        yield f"bevinding {rule.id}", engine.scopes[rule.id]
    aid = engine.aid
    names = [f"de waarschuwing “{notice.text}”" for notice in aid.warnings]
    names += [f"het voorbehoud bij {caution.about}" for caution in aid.cautions]
    names += [f"de lezing {contested.reading}" for contested in aid.contested]
    names += [f"de uitspraak {alike.ruling}" for alike in aid.alike]
    names += [f"de bron {sourced.sources[0]}" for sourced in aid.sourced]
    yield from zip(names, (engine.diagram(told.when) for told in aid.beside), strict=True)


def _answers(engine: CompiledAid, fact: Fact) -> Iterator[Value]:
    """One answer from each block of a fact; of many blocks the first and the last."""
    blocks = engine.partitions[engine.levels[fact.id]].blocks
    yield from (fact.value(block.start) for block in (blocks if len(blocks) < 10 else (blocks[0], blocks[-1])))


def _result(engine: CompiledAid, answers: dict[str, Value]) -> Answer:
    return Case(engine.aid, answers, engine.aid.period.last).result
