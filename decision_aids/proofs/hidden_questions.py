"""What must hold of a question that is asked only for some answers of another: not asked, nothing hangs on it."""

from decision_aids.engine.compile import CompiledAid
from decision_aids.proofs.promises import Fault


def check_hidden_questions(engine: CompiledAid) -> None:
    """A question is not shown only where its answer cannot change the outcome; Fault where it can."""
    for question in engine.aid.questions:
        if question.only_if is not None:
            _check_question(engine, question.fact.id, *question.only_if)


def _check_question(engine: CompiledAid, fact: str, parent: str, values: tuple[str, ...]) -> None:
    other = engine.aid.facts[engine.levels[parent]]
    for value in other.values:
        left = engine.cofactor(engine.blocks_of({parent: other.tick(value)}))
        if value not in values and engine.levels[fact] in engine.diagrams.support(left):
            raise Fault(f"vraag {fact}: verborgen bij {parent}={value}, maar kan de uitkomst nog veranderen")
