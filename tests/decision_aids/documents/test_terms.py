"""The last days that count for somebody who disagrees: those that are still to come, in words and in the calendar."""

from datetime import date

from decision_aids.documents.blocks import Document
from decision_aids.documents.catalogue import sort_named
from decision_aids.documents.claimant.terms import ANSWER_DUE
from decision_aids.documents.given import Told
from decision_aids.writers.plain_text import plain_text
from tests.decision_aids.documents.cases import made


def terms(**choices: str) -> Document:
    return made("opdracht", sort_named("opdracht", "termijnen"), Told({}, {}, choices))


def test_terms_tell_when_the_municipality_must_answer() -> None:
    """With a committee the answer takes longer; both days come into the calendar, in the order of time."""
    document = terms(verzonden="2026-11-13", commissie="ja")
    assert "uiterlijk op maandag 22 maart 2027 te antwoorden, met een commissie" in plain_text(document)
    assert [reminder.day for reminder in document.reminders] == [date(2026, 12, 28), date(2027, 3, 22)]


def test_terms_tell_until_when_court_is_open_and_no_more_once_there_is_an_answer() -> None:
    """The days to object and to answer are behind the visitor then, also in the calendar."""
    document = terms(verzonden="2026-10-01", beslissing_verzonden="2026-11-20")
    written = plain_text(document)
    assert "maandag 4 januari 2027" in written
    assert "Die dag is al voorbij" not in written
    assert "te antwoorden" not in written
    assert [reminder.day for reminder in document.reminders] == [date(2027, 1, 4)]


def test_answer_from_before_the_decision_is_noticed() -> None:
    """One of the two days must be wrong: the reader is asked to look."""
    assert "Kijk de twee dagen na" in plain_text(terms(verzonden="2026-10-01", beslissing_verzonden="2020-01-01"))
    assert "Kijk de twee dagen na" not in plain_text(terms(verzonden="2026-10-01", beslissing_verzonden="2026-10-02"))


def test_answer_from_before_the_decision_gives_no_day() -> None:
    """A day that was just called impossible is counted from by nothing, in words or in the calendar."""
    document = terms(verzonden="2026-11-20", beslissing_verzonden="2026-11-10")
    assert "Uw brief aan de rechtbank moet uiterlijk" not in plain_text(document)
    assert document.reminders == ()


def test_calendar_holds_no_day_that_is_over() -> None:
    """Of a decision of January all is over; of one of October the answer is still to come."""
    assert terms(verzonden="2026-01-05").reminders == ()
    assert [reminder.title for reminder in terms(verzonden="2026-10-01").reminders] == [ANSWER_DUE]
