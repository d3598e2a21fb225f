"""What is right for each reader: the inputs that faults are drawn into."""

import json
from datetime import date
from typing import Any

from build_tools.reading_sheets.answer_file import to_fill_in
from build_tools.reading_sheets.items import Item, Role, Sheet
from decision_aids.aids import aid_ids, version_on
from decision_aids.answers import what_if
from decision_aids.documents.catalogue import sorts_of
from decision_aids.rules.facts import Fact, Kind

DAY = date(2026, 11, 25)


def answers_of(aid_id: str) -> dict[str, object]:
    """An answer to every question of an aid."""
    return {question.fact.id: _right(question.asked) for question in version_on(aid_id, DAY).questions}


def answer_lines(aid_id: str) -> list[Any]:
    """A line of a batch."""
    return [{"answers": answers_of(aid_id), "date": DAY.isoformat()}]


def asked_otherwise(aid_id: str) -> list[Any]:
    """What the page for groups asks: what can be changed, and a change of each sort."""
    day = {"date": DAY.isoformat()}
    cases = [{"answers": answers_of(aid_id), **day}]
    known = json.loads(what_if.answer_line(aid_id, json.dumps(day)))
    moved = [{"to": each["from"] + 0.5, **each} for each in known["thresholds"][:1]]
    dropped = [{"rule": each["rule"]} for each in known["rules"][:1]]
    return [day, *({**day, "cases": cases, "change": change} for change in (*moved, *dropped))]


def document_lines(aid_id: str) -> list[Any]:
    """What the page asks for each document."""
    return [
        {
            "answers": answers_of(aid_id),
            "date": DAY.isoformat(),
            "today": DAY.isoformat(),
            "document": sort.id,
            "words": {"verdringing": "x"},
            "choices": {},
            "edition": "a" * 64,
        }
        for sort in sorts_of(aid_id)
    ]


def saved_cases() -> list[Any]:
    """What a visitor saves, of each aid."""
    return [
        {
            "aid": aid_id,
            "rules_version": "1",
            "rules_period": {"first": "2015-01-01", "last": "2026-12-31"},
            "edition": "a" * 64,
            "saved": DAY.isoformat(),
            "date": DAY.isoformat(),
            "answers": answers_of(aid_id),
            "own_words": {"verdringing": "x"},
            "unread": {"uren_per_week": "acht of negen"},
            "outcome": "nog-onbekend",
            "findings": {"uren": "voldaan"},
        }
        for aid_id in aid_ids()
    ]


def report() -> Any:
    """What a visitor saves who expected another outcome."""
    days = {"saved": DAY.isoformat(), "date": DAY.isoformat()}
    period = {"first": "2015-01-01", "last": "2026-12-31"}
    outcomes = {"outcome": "nog-onbekend", "expected": version_on("opdracht", DAY).outcomes[0].id}
    answers = answers_of("opdracht")
    whole = {"aid": "opdracht", "rules_version": "1", "rules_period": period, "edition": "a" * 64, **days, **outcomes}
    return {**whole, "answers": answers, "own_words": "x"}


def table() -> Any:
    """The answer table of an aid of one question, as a built site has it."""
    facts = [
        {"id": "betaald", "values": ["ja", "nee"], "starts": [0, 1]},
        {"id": "uren", "starts": [0, 16], "steps": 2},
    ]
    nodes = {
        "leaves": ["mag", "mag-niet"],
        "levels": [1, 0],
        "counts": [2, 2],
        "stops": [1, 1],
        "children": [0, 1, 1, 1],
    }
    period = {"first": "2015-01-01", "last": "2026-12-31"}
    version = {"period": period, "facts": facts, "nodes": nodes, "outcome": 3}
    return {"aid": "proef", "rules_version": "1", "versions": [version]}


ITEMS = (Item(Role.JURIST, "opdracht.uren", "0123456789abcdef", ()),)


def sheet() -> str:
    """A reading sheet that was filled in."""
    empty = to_fill_in(Sheet(Role.JURIST, "blad", "Blad", "", ITEMS))
    return empty.replace('datum = ""', "datum = 2026-11-25").replace('oordeel = ""', 'oordeel = "eens"')


def _right(fact: Fact) -> object:
    match fact.kind:
        case Kind.GETAL:
            return 8.5
        case Kind.DATUM:
            return "1980-05-01"
        case _:
            return fact.values[0]
