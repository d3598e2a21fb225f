"""All decisions of one version of an aid with what is told to them."""

from functools import cache
from typing import NamedTuple

from build_tools.dmn.by_law_of_the_day import by_law_table, caution_table
from build_tools.dmn.columns import PEILDATUM, TYPES
from build_tools.dmn.decisions import Input, Table, in_order
from build_tools.dmn.missing_answer import missing_answer
from build_tools.dmn.outcome_table import outcome_table
from build_tools.dmn.rule_tables import rule_tables
from build_tools.dmn.vocabulary import Vocabulary, allowed
from decision_aids.engine.compile import answering
from decision_aids.rules.model import Aid


class Model(NamedTuple):
    """The inputs in the order of the questions, and the decisions, each after those that it needs."""

    aid: Aid
    inputs: tuple[Input, ...]
    decisions: tuple[Table, ...]


@cache
def model_of(aid: Aid) -> Model:
    """An aid as decisions. Raises ValueError for a condition that cannot be said so."""
    words, engine = Vocabulary(aid), answering(aid)
    asked = [
        Input(question.asked.id, TYPES[question.asked.kind], f"{question.text} {allowed(question)}")
        for question in aid.questions
    ]
    day = Input(PEILDATUM, "date", f"{aid.day_question} De datum van de brief of het besluit; zonder brief vandaag.")
    decisions: list[Table] = [*rule_tables(words, engine), missing_answer(words), outcome_table(words, engine)]
    if words.dated:
        decisions += [by_law_table(words), caution_table(words)]
    return Model(aid, (day, *asked), tuple(in_order(decisions)))
