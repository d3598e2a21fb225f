"""Every sort of document of every aid, with nothing filled in and with everything."""

from collections.abc import Iterator
from datetime import date

from decision_aids.aids import aid_ids, version_on
from decision_aids.documents.blocks import Document
from decision_aids.documents.catalogue import document, sort_named, sorts_of
from decision_aids.documents.given import Told, given
from decision_aids.documents.sorts import Sort
from decision_aids.rules.facts import Kind, Value
from decision_aids.writers.plain_text import BORDER, plain_text

DAY = date(2026, 11, 25)
PAST = date(2027, 3, 1)
DATES = {"verzonden": "2026-11-13", "beslissing_verzonden": "2026-11-20", "begin": "2026-12-01", "einde": "2027-05-31"}
ORDER: dict[str, Value] = {
    "soort": "tegenprestatie",
    "onbeloond": "nee",
    "verdringing": "twijfel",
    "uren_en_duur_genoemd": "ja",
    "uren_per_week": 40,
    "gemeente": "rotterdam",
}
"""An order with something wrong, and something to doubt."""


def all_sorts() -> Iterator[tuple[str, Sort]]:
    """Each aid with each sort it offers."""
    for aid_id in aid_ids():
        for sort in sorts_of(aid_id):
            yield aid_id, sort


def everything(aid_id: str) -> Told:
    """An answer to every question, the first where there is a choice, and words wherever there is room for them."""
    aid = version_on(aid_id, DAY)
    answers: dict[str, Value] = {}
    for question in aid.questions:
        fact = question.asked
        if fact.kind is Kind.GETAL:
            answers[fact.id] = 8.5
        elif fact.kind is Kind.DATUM:
            answers[fact.id] = DAY.isoformat()
        else:
            answers[fact.id] = fact.values[0]
    fields = [question.fact.id for question in aid.questions if question.own_words]
    return Told(answers, {fact: f"Eigen woorden bij {fact}" for fact in fields}, DATES)


def made(aid_id: str, sort: Sort, told: Told, on: date = DAY, today: date = DAY) -> Document:
    """The document of this sort for what was told."""
    return document(sort, given(aid_id, told, on, today))


def text(aid_id: str, name: str, told: Told, on: date = DAY, today: date = DAY) -> str:
    """The document of this name as plain text, with the sheet before it."""
    return plain_text(made(aid_id, sort_named(aid_id, name), told, on, today))


def first_sheet(aid_id: str, name: str, told: Told) -> str:
    """What is read first and not handed on."""
    return text(aid_id, name, told).split(BORDER)[0]


def body(aid_id: str, name: str, told: Told) -> str:
    """The document itself."""
    return text(aid_id, name, told).split(BORDER)[1]
