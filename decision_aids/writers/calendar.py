"""The last days as a calendar file (RFC 5545). It names no person, no aid and no reason: others may see a calendar."""

from binascii import crc32
from collections.abc import Sequence
from datetime import timedelta

from decision_aids.documents.blocks import Reminder

# One fixed moment: a calendar asks for it, and the clock of the visitor need not stand in any file.
STAMP = "20260101T000000Z"
DAYS_BEFORE = 7


def calendar(reminders: Sequence[Reminder]) -> str:
    """A whole day for each, with an alarm a week before; empty where there is none."""
    if not reminders:
        return ""
    events = [line for reminder in reminders for line in _event(reminder)]
    lines = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Werkwijzer Tegenprestatie//NL", *events, "END:VCALENDAR")
    return "".join(f"{line}\r\n" for line in lines)


def _event(reminder: Reminder) -> tuple[str, ...]:
    day, after = f"{reminder.day:%Y%m%d}", f"{reminder.day + timedelta(days=1):%Y%m%d}"
    return (
        "BEGIN:VEVENT",
        f"UID:{day}-{crc32(reminder.title.encode()):08x}@werkwijzer-tegenprestatie",
        f"DTSTAMP:{STAMP}",
        f"DTSTART;VALUE=DATE:{day}",
        f"DTEND;VALUE=DATE:{after}",
        f"SUMMARY:{reminder.title}",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{reminder.title}",
        f"TRIGGER:-P{DAYS_BEFORE}D",
        "END:VALARM",
        "END:VEVENT",
    )
