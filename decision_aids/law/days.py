"""Days as data files and answer files write them."""

from datetime import date


def iso_day(value: object) -> date | None:
    """The day that is written as JJJJ-MM-DD; None for anything else, such as 2016-W01-1, which is a day in ISO 8601."""
    try:
        day = date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return day if day is not None and day.isoformat() == value else None
