"""Which by-law held in a municipality on the peildatum, and what to check of one that is known from a study."""

from build_tools.dmn.columns import BY_LAW, PEILDATUM, READ_YOURSELF, Column, days_in_a_cell, quoted
from build_tools.dmn.decisions import ANYTHING, Line, Table
from build_tools.dmn.missing_answer import UNKNOWN_DAY
from build_tools.dmn.rows import rows_of
from build_tools.dmn.vocabulary import Vocabulary

CAUTION = "voorbehoud"


def by_law_table(words: Vocabulary) -> Table:
    """From the municipality and the day to the by-law. Raises StopIteration for an aid that reads none."""
    asked = next(question for question in words.aid.questions if question.dated)
    dated = asked.dated
    gemeente = Column((0, 1), asked.asked.id, (asked.asked.id,), "string", asked.text, quoted(*asked.asked.values))
    lines = [
        Line((f'"{of}"', days_in_a_cell(first, last)), f'"{read}"', asked.label(of))
        for of, first, last, read in (dated.stands_for if dated else ())
    ]
    otherwise = Line((ANYTHING, ANYTHING), f'"{READ_YOURSELF}"', "Lees zelf wat de verordening van die dag zegt.")
    about = "De verordening die op de peildatum gold: de gemeente en haar eerste dag."
    return Table(BY_LAW, about, (gemeente, UNKNOWN_DAY), (*lines, otherwise), (asked.asked.id, PEILDATUM))


def caution_table(words: Vocabulary) -> Table:
    """What an outcome rests on and must be checked, by by-law and day; nothing where there is no such thing.

    Where an outcome may rest on what the visitor read instead, the line says so.
    """
    lines = []
    for caution in words.aid.cautions:
        rows = rows_of(caution.when, words.read)
        told = f"Vraag of {caution.about} nog geldt. Wij kennen de tekst alleen uit een onderzoek."
        if any(len(row) > 1 for row in rows):
            told += " Dit hoeft niet als u zelf in de verordening las dat zij vrijstelt of meetelt wat u doet."
        days = days_in_a_cell(caution.first, caution.last)
        by_laws = dict.fromkeys(words.by_law.cell(row[words.by_law]) for row in rows)
        lines += [Line((by_law, days), f'"{told}"') for by_law in by_laws]
    about = "Wat u bij de uitkomst moet zeggen: op deze dag kan de verordening veranderd zijn."
    return Table(
        CAUTION,
        about,
        (words.by_law, UNKNOWN_DAY),
        (*lines, Line((ANYTHING, ANYTHING), "null", "Geen voorbehoud.")),
        (BY_LAW, PEILDATUM),
    )
