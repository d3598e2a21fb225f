"""What Python in the browser is asked while its library is made: every kind of answer, and every kind of bad input."""

import json

from decision_aids.aids import aid_ids, newest

DATES = ("2014-12-31", "2016-01-01", "2026-11-22", "2027-01-01")

DATE_OF_BIRTH = "1980-02-29"

BAD_LINES = (
    "",
    "[]",
    "{'answers': {}}",
    '{"answers": null, "date": "2016-01-01"}',
    '{"answers": {}, "date": "2016-02-30"}',
    '{"answers": {}, "date": "2016-W01-1"}',
    "[" * 5_000,
    '{"answers": {"uren_per_week": 8.25}, "date": "2016-01-01"}',
    '{"answers": {"uren_per_week": 1' + "0" * 5_000 + '}, "date": "2016-01-01"}',
    '{"answers": {"uren_per_week": NaN}, "date": "2016-01-01"}',
    '{"answers": {"onbeloond": "ja", "onbeloond": "nee"}, "date": "2016-01-01"}',
    '{"answers": {"\\u0000\\ud83d\\ude00": "é😀"}, "date": "2016-01-01"}',
    '{"answers": {"geboortedatum": "1980-02-30"}, "date": "2016-01-01"}',
)


def rehearsal_questions() -> list[tuple[str, str]]:
    """Aid and line: each aid without answers on each date, with each single answer, with all answers, with bad ones."""
    asked = [("bestaat-niet", '{"answers": {}, "date": "2016-01-01"}')]
    for aid_id in aid_ids():
        choices = {fact.id: fact.values or (0, 20.5) for fact in newest(aid_id).facts}
        singles: list[dict[str, object]] = [{fact: value} for fact, values in choices.items() for value in values]
        singles += [{each.question.fact.id: DATE_OF_BIRTH} for each in newest(aid_id).substitutes]
        full: dict[str, object] = {fact: values[0] for fact, values in choices.items()}
        asked += [(aid_id, json.dumps({"answers": {}, "date": date})) for date in DATES]
        asked += [(aid_id, json.dumps({"answers": answers, "date": DATES[1]})) for answers in (full, *singles)]
        asked += [(aid_id, line) for line in BAD_LINES]
    return asked
