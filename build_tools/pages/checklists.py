"""The checklists of an aid, for whoever has paper only, and in words when a question on them matters."""

from dataclasses import dataclass

from decision_aids.rules.dutch import enumeration
from decision_aids.rules.model import Aid, Question

MOST_NAMED = 3
"""More answers than this are not all named where a question depends on them."""


@dataclass(frozen=True, slots=True)
class Checklist:
    """A checklist to print: its file name, its title and the questions on it."""

    name: str
    title: str
    questions: tuple[Question, ...]


def checklists(aid: Aid) -> list[Checklist]:
    """The checklists of an aid: one, or one for each value of the choice it starts with."""
    if aid.checklist_per is None:
        return [Checklist("checklist", f"Checklist: {aid.title}", aid.questions)]
    first = next(question for question in aid.questions if question.fact == aid.checklist_per)
    return [
        Checklist(
            f"checklist-{value}",
            f"Checklist. {first.label(value)}",
            tuple(
                question
                for question in aid.questions
                if question is not first and _on_list(aid, question, first, value)
            ),
        )
        for value in first.fact.values
    ]


def shown_when(aid: Aid, question: Question) -> str:
    """In words when a question matters, or nothing where it always does."""
    if question.only_if is None:
        return ""
    if question.only_if_words:
        return question.only_if_words
    fact, values = question.only_if
    parent = question_of(aid, fact)
    if parent.dated is not None or len(values) > MOST_NAMED:
        return f"Alleen bij sommige antwoorden op de vraag: {parent.text}"
    answers = enumeration([f"“{parent.label(value)}”" for value in values], "of")
    return f"Alleen bij {answers} op de vraag: {parent.text}"


def when_on_paper(aid: Aid, question: Question) -> str:
    """When a question on a checklist matters; what the whole list is for goes without saying."""
    chosen = (
        aid.checklist_per is not None and question.only_if is not None and question.only_if[0] == aid.checklist_per.id
    )
    return "" if chosen else shown_when(aid, question)


def _on_list(aid: Aid, question: Question, first: Question, value: str) -> bool:
    if question.only_if is None:
        return True
    fact, values = question.only_if
    return value in values if fact == first.fact.id else _on_list(aid, question_of(aid, fact), first, value)


def question_of(aid: Aid, fact: str) -> Question:
    """The question that asks a fact."""
    return next(question for question in aid.questions if question.fact.id == fact)
