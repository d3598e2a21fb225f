"""What each aid can be told and can answer, as JSON Schema, and its rules as DMN, for programmes of others."""

import hashlib
import json
from collections.abc import Iterator

from build_tools.dmn.aid_model import model_of
from build_tools.dmn.whole_space import times_asked
from build_tools.dmn.written import written
from build_tools.schemas.of_dataclass import DRAFT, Schema, closed
from decision_aids import __version__
from decision_aids.aids import aid_ids, versions
from decision_aids.answers.describe import asked
from decision_aids.rules.dutch import dutch_date, dutch_number
from decision_aids.rules.facts import STEPS_PER_UNIT, UNKNOWN_ANSWER, Fact, Kind
from decision_aids.rules.model import Aid, Level, Status

FOLDER = "regels"
LIST = "bestanden.json"
LICENCE = "EUPL-1.2"

TEXT: Schema = {"type": "string"}
TEXTS: Schema = {"type": "array", "items": TEXT}
DAY: Schema = {"type": "string", "format": "date"}


def rule_files() -> Iterator[tuple[str, bytes]]:
    """The files, each with its name in FOLDER, and last the list of them with licence, edition and checksums."""
    sums = {}
    for aid in (aid for aid_id in aid_ids() for aid in versions(aid_id)):
        for ending, content in (
            ("-antwoorden.schema.json", _written(answers_schema(aid))),
            ("-uitkomst.schema.json", _written(result_schema(aid))),
            (".dmn", written(model_of(aid), __version__)),
        ):
            file = f"{file_start(aid)}{ending}"
            sums[file] = hashlib.sha256(content).hexdigest()
            yield file, content
    yield LIST, _written({"licentie": LICENCE, "uitgave": __version__, "sha256": sums})


def rule_file_list(kind: str) -> str:
    """The schemas, the rules as "dmn", or how often those were "nagerekend", as Markdown for a page beside FOLDER.

    Raises LookupError for another kind.
    """
    if kind == "dmn":
        return "\n".join(
            f"- {aid.title} Van {dutch_date(aid.period.first)} tot en met {dutch_date(aid.period.last)}: "
            f"[{file_start(aid)}.dmn](../{FOLDER}/{file_start(aid)}.dmn)"
            for aid_id in aid_ids()
            for aid in versions(aid_id)
        )
    if kind == "nagerekend":
        return _times_asked()
    if kind != "schema":
        raise LookupError("toegestaan: schema, dmn, nagerekend")
    lines = [
        f"- {aid.title} Vanaf {aid.period.first}: [antwoorden](../{FOLDER}/{file_start(aid)}-antwoorden.schema.json), "
        f"[uitkomst](../{FOLDER}/{file_start(aid)}-uitkomst.schema.json)"
        for aid_id in aid_ids()
        for aid in versions(aid_id)
    ]
    return "\n".join([*lines, f"- [Alle bestanden met licentie en controlegetal](../{FOLDER}/{LIST})"])


def _times_asked() -> str:
    """How many tables there are, and how often an engine of others is asked for the proof that they are right."""
    rows = []
    for model in (model_of(aid) for aid_id in aid_ids() for aid in versions(aid_id)):
        asked = dutch_number(times_asked(model))
        rows.append(f"| {model.aid.title} | {dutch_date(model.aid.period.first)} | {len(model.decisions)} | {asked} |")
    return "\n".join(["| Hulpmiddel | Vanaf | Tabellen | Vragen aan feelin |", "|---|---|---:|---:|", *rows])


def file_start(aid: Aid) -> str:
    """How the files of a version of an aid begin."""
    return f"{aid.id}-{aid.period.first}"


def answers_schema(aid: Aid) -> Schema:
    """Every fact of an aid with the values it may have; all may be left out, for what is unknown is an answer too."""
    properties = {question.fact.id: {**_values(question.asked), "title": question.text} for question in asked(aid)}
    return {
        "$schema": DRAFT,
        "title": f"Antwoorden voor: {aid.title}",
        **closed(properties, optional=tuple(properties)),
    }


def _values(fact: Fact) -> Schema:
    match fact.kind:
        case Kind.GETAL:
            number = {"type": "number", "minimum": 0, "maximum": fact.highest, "multipleOf": 1 / STEPS_PER_UNIT}
            return {"anyOf": [number, {"const": UNKNOWN_ANSWER}]}
        case Kind.DATUM:
            return {"anyOf": [DAY, {"const": UNKNOWN_ANSWER}]}
        case _:
            return {"enum": [*fact.values, UNKNOWN_ANSWER]}


def result_schema(aid: Aid) -> Schema:
    """What CONTRACT.md promises that an aid returns."""
    facts = {"enum": [question.fact.id for question in asked(aid)]}
    outcomes = {"enum": [outcome.id for outcome in (*aid.outcomes, aid.undecided)]}
    change = closed({"fact": facts, "to": {"type": ["string", "number"]}, "outcome": outcomes})
    finding = closed(
        {
            "rule": {"enum": [rule.id for rule in aid.rules]},
            "level": {"enum": [level.value for level in Level]},
            "status": {"enum": [status.value for status in Status]},
            "text": TEXT,
            "sentence": TEXT,
            "sources": TEXTS,
        }
    )
    return {
        "$schema": DRAFT,
        "title": f"Uitkomst van: {aid.title}",
        **closed(
            {
                "aid": {"const": aid.id},
                "peildatum": DAY,
                "rules_version": TEXT,
                "rules_period": closed({"first": DAY, "last": DAY}),
                "outcome": outcomes,
                "settled": {"type": "boolean"},
                "because": {"type": "array", "items": facts},
                "findings": {"type": "array", "items": finding},
                "ask_next": {"type": "array", "items": facts},
                "nearest_change": {"type": "array", "items": change},
                "nearest_all_clear": {"type": "array", "items": change},
                "depends_on_reading": TEXTS,
                "rulings": TEXTS,
                "not_considered": TEXTS,
                "warnings": TEXTS,
                "caution": TEXT,
            }
        ),
    }


def _written(data: Schema) -> bytes:
    return f"{json.dumps(data, ensure_ascii=False, indent=1)}\n".encode()
