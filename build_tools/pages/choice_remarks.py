"""What is said at a question of the answer chosen in a list, such as a municipality that is no more.

These are the notices that stand beside an outcome: here those that hold of that one answer alone.
"""

import json

from markupsafe import Markup

from build_tools.pages.checklists import question_of
from decision_aids.proofs.truth import Truth, truth
from decision_aids.rules.model import Aid, Question


def remarks(aid: Aid, question: Question, value: str) -> Markup:
    """The attribute of a value in a list that is read by the day: first day, last day and words of each remark.

    Nothing for a value that is read as itself on every day: why it is so stands at the question already.
    """
    dated = question.dated
    if dated is None or all(of != value for of, *_ in dated.stands_for):
        return Markup()
    tick = question.fact.tick(value)
    found = [
        (notice.first.isoformat(), notice.last.isoformat(), notice.text)
        for notice in aid.warnings
        if truth(notice.when, {question.fact.id: range(tick, tick + 1)}) is Truth.YES
        and truth(notice.when, {}) is not Truth.YES
    ]
    return Markup(' data-remarks="{}"').format(json.dumps(found, ensure_ascii=False)) if found else Markup()


def is_remarked(aid: Aid, question: Question) -> bool:
    """Whether remarks stand at a question: at the list, and where something is asked of what is read as itself."""
    if question.dated is not None:
        return True
    if question.only_if is None:
        return False
    fact, values = question.only_if
    parent = question_of(aid, fact)
    return parent.dated is not None and any(value in parent.asked.values for value in values)
