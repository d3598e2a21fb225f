"""One question a line, one answer a line: the form in which the command line and the page ask."""

import json
from datetime import date
from itertools import accumulate

from decision_aids.answers.check import check
from decision_aids.answers.result import Result
from decision_aids.law.days import iso_day
from decision_aids.law.errors import InputError, shown

LONGEST = 100
"""The most digits of a number that is read as one: no fact takes a number that long."""
DEEPEST = 100
"""A fact refuses a nested value by its name; what is deeper than this is refused before the parser meets it."""


def answer_line(aid_id: str, line: str, today: date | None = None) -> str:
    """Answer one line of JSON, `{"answers": {…}, "date": "JJJJ-MM-DD"}`, with one line of JSON.

    `today` stands in where the line has no date. Bad input gives `{"error": "…"}`; nothing is raised.
    """
    try:
        return to_json(_answer(aid_id, line, today), indent=None)
    except InputError as error:
        return to_json({"error": str(error)}, indent=None)


def _answer(aid_id: str, line: str, today: date | None) -> Result:
    request = parse_object(line, "regel")
    for name in request:
        if name not in ("answers", "date"):
            raise InputError(f"{shown(name)}: onbekend veld; toegestaan: answers, date")
    answers = request.get("answers")
    if not isinstance(answers, dict):
        raise InputError(f"answers: kreeg {shown(answers)}; toegestaan: een JSON-object met antwoorden")
    on = parse_date(request["date"], "date") if "date" in request else today
    if on is None:
        raise InputError("date: ontbreekt; toegestaan: een datum als JJJJ-MM-DD")
    return check(aid_id, answers, on)


def to_json(result: object, indent: int | None = 2) -> str:
    """A result as JSON text, the same bytes in every Python."""
    return json.dumps(result, ensure_ascii=False, indent=indent, allow_nan=False)


def parse_object(text: str, name: str) -> dict[str, object]:
    """A JSON object from outside; InputError, in one line that begins with `name`, where it is anything else."""
    # To count what opens is quicker, and of nearly every text says enough.
    if text.count("{") + text.count("[") > DEEPEST and _depth(text) > DEEPEST:
        raise InputError(f"{name}: te diep genest; toegestaan: één JSON-object met antwoorden")
    try:
        data = json.loads(text, object_pairs_hook=_without_duplicates, parse_int=_whole)
    except InputError:
        raise
    except ValueError as error:
        where = f" (regel {error.lineno}, teken {error.colno})" if isinstance(error, json.JSONDecodeError) else ""
        raise InputError(
            f"{name}: kreeg iets wat geen JSON is{where}; toegestaan: één JSON-object met antwoorden"
        ) from error
    if not isinstance(data, dict):
        raise InputError(f"{name}: kreeg {shown(data)}; toegestaan: één JSON-object met antwoorden")
    return data


def parse_date(value: object, name: str) -> date:
    """A date as JJJJ-MM-DD; InputError that begins with `name` where it is not one."""
    day = iso_day(value)
    if day is None:
        raise InputError(f"{name}: kreeg {shown(value)}; toegestaan: een bestaande datum als JJJJ-MM-DD")
    return day


def _depth(text: str) -> int:
    """How deep objects and lists go, counted before parsing: a parser that recurses must not meet a deep text."""
    # A parser gets no further than a backslash that stands outside a string.
    outside_strings = "".join(text.replace("\\\\", "").replace('\\"', "").split('"')[::2])
    return max(accumulate(((sign in "{[") - (sign in "}]") for sign in outside_strings), initial=0))


def _whole(digits: str) -> int | str:
    """A whole number; one that Python finds too long to read stays text, which its fact refuses by name."""
    return int(digits) if len(digits) <= LONGEST else digits


def _without_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    result: dict[str, object] = {}
    for name, value in pairs:
        if name in result:
            raise InputError(f"{shown(name)}: staat er twee keer; toegestaan: elk feit één keer")
        result[name] = value
    return result
