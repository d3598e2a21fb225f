"""The days of a decision: when the work ends, and whether the days can be together."""

from datetime import date, timedelta

from decision_aids.documents.blocks import Block, Heading, Paragraph, Text, bullets, paragraph
from decision_aids.documents.given import FIRST, LAST, SENT, Given
from decision_aids.law.parameters.ages import day_of_age
from decision_aids.rules.dutch import dutch_date

MONTHS = "maanden"
HALF_A_MONTH = timedelta(days=16)


def ends_on(given: Given) -> date | None:
    """The last day of the work: as it was chosen, or by its first day and its months; None where nobody can tell."""
    first, months = given.day(FIRST), given.choices[MONTHS]
    if not _can_be(given):
        return None
    if given.day(LAST) or not (first and months):
        return given.day(LAST)
    return _last_of(first, float(months))


def period(given: Given) -> Paragraph:
    """From when to when, with gaps for days that cannot be together; and how long, where one of the days is missing."""
    shown = given if _can_be(given) else given.choosing({**given.choices, FIRST: "", LAST: ""})
    months = given.choices[MONTHS]
    lasts = "" if not months or (shown.day(FIRST) and shown.day(LAST)) else f" Het duurt {_in_words(months)}."
    return paragraph(
        f"U begint op {{first}}.{lasts} Het stopt op {{last}}.",
        first=shown.written(FIRST, "eerste dag"),
        last=_last_day(shown),
    )


def _last_day(given: Given) -> Text:
    """The day that was chosen, or that follows from whole months; half a month is for people to count."""
    ends, months = ends_on(given), given.choices[MONTHS]
    if given.day(LAST) is None and ends is not None and ends < date.max and float(months).is_integer():
        return (dutch_date(ends),)
    return given.written(LAST, "laatste dag")


def _in_words(months: str) -> str:
    return f"{months.replace('.', ',')} {'maand' if months == '1' else 'maanden'}"


def to_look_at(given: Given) -> tuple[Block, ...]:
    """For the first sheet: each pair of days that cannot be together, or that asks for a second look."""
    sent, first, last = map(given.day, (SENT, FIRST, LAST))
    found = []
    if first and last and last < first:
        found.append(
            f"De laatste dag ({dutch_date(last)}) ligt vóór de eerste ({dutch_date(first)}). In de brief staan daar "
            "open plekken."
        )
    if sent and first and first < sent:
        found.append(
            f"Het werk begint op {dutch_date(first)}, en het besluit gaat pas weg op {dutch_date(sent)}. Zonder "
            "besluit is er nog geen plicht. Zo lezen wij de wet."
        )
    if sent and last and last < sent:
        found.append(f"Het werk stopt op {dutch_date(last)}. Dan is het besluit van {dutch_date(sent)} nog niet weg.")
    if first and last and given.choices[MONTHS] and _last_of(first, float(given.choices[MONTHS])) < last:
        found.append(
            f"Van {dutch_date(first)} tot en met {dutch_date(last)} is langer dan de duur die je koos: "
            f"{_in_words(given.choices[MONTHS])}."
        )
    return (Heading("Kijk de dagen na"), bullets(*((each,) for each in found))) if found else ()


def _can_be(given: Given) -> bool:
    first, last = given.day(FIRST), given.day(LAST)
    return not (first and last) or first <= last


def _last_of(first: date, months: float) -> date:
    """The last day of so many months that begin on a day, half a month at its longest; the last there is beyond that.

    That is the day before the next month would begin: three months from 1 October are over with 31 December, and one
    from 31 January with February.
    """
    whole, half = divmod(months, 1)
    try:
        return day_of_age(first, 0, int(whole)) + (HALF_A_MONTH if half else timedelta()) - timedelta(days=1)
    except (ValueError, OverflowError):
        return date.max
