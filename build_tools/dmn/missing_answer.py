"""The first question that is asked and has no answer: DMN cannot reason with what is unknown, so then it says so."""

from collections.abc import Iterator

from build_tools.dmn.columns import PEILDATUM, Column
from build_tools.dmn.decisions import Case, Table, table
from build_tools.dmn.rows import Row, Test, complement
from build_tools.dmn.vocabulary import TRUE, Vocabulary
from decision_aids.rules.conditions import is_one_of
from decision_aids.rules.model import Question

MISSING, NOTHING = "ontbrekend_antwoord", "geen"
UNKNOWN_DAY = Column((0, 0), PEILDATUM, (PEILDATUM,), "date", "De dag waarom het gaat")


def missing_answer(words: Vocabulary) -> Table:
    """The table of it. A date of what most often did not happen is never missing."""
    never = {fact.id for fact in words.aid.never_unless_given}
    cases = [Case(dict([_unanswered((4, 0), PEILDATUM, "")]), f'"{PEILDATUM}"', words.aid.day_question)]
    for question in words.aid.questions:
        if question.asked.id not in never:
            cases += [Case(row, f'"{question.asked.id}"', question.text) for row in _ways_to_miss(words, question)]
    about = "De eerste vraag die gesteld wordt en geen antwoord heeft. Zolang er een is, is er geen uitkomst."
    return table(MISSING, about, [*cases, Case({}, f'"{NOTHING}"', "Alles is beantwoord.")])


def _ways_to_miss(words: Vocabulary, question: Question) -> Iterator[Row]:
    """It has no answer, and another asks for it; where it is open whether that does, it is missing as well."""
    column, holds = _of(words, question)
    missing = {column: holds}
    if question.only_if is not None:
        parent, ranges = _answered_so(words, *question.only_if)
        missing[parent] = ranges
    if question.unless is None:
        yield missing
        return
    other, values = question.unless
    needless, ranges = _answered_so(words, other, values)
    both = complement(ranges, needless.size)
    yield {**missing, needless: both}
    yield {**missing, **dict([_of(words, _question(words, other))])}


def _of(words: Vocabulary, question: Question) -> Test:
    return _unanswered((4, 1 + words.aid.questions.index(question)), question.asked.id, question.text)


def _unanswered(order: tuple[int, int], name: str, label: str) -> Test:
    return Column(order, f"{name} = null", (name,), "boolean", label, ("false", "true")), TRUE


def _answered_so(words: Vocabulary, fact: str, values: tuple[str, ...]) -> Test:
    test = words.read(is_one_of(_question(words, fact).fact, *values))
    if not isinstance(test, tuple):
        raise TypeError(f"{fact}: geen kolom")
    return test


def _question(words: Vocabulary, fact: str) -> Question:
    return next(question for question in words.aid.questions if question.fact.id == fact)
