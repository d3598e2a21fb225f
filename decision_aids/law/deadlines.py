"""The last day to object or to appeal, and the day on which the municipality must have decided on an objection.

Days made equal to a holiday by royal decree (article 3 lid 3 Algemene termijnenwet) are not counted here: we did not
see the decrees. They only make a term longer, so the last day to object named here is never too late; the last day of
the municipality may be a few days later than the one named.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from decision_aids.law.parameters.beslissing_op_bezwaar import BeslissingOpBezwaar
from decision_aids.law.parameters.bezwaar_en_beroep import BezwaarEnBeroep
from decision_aids.law.parameters.dated import value_on

SATURDAY, SUNDAY = 5, 6
ONE_DAY = timedelta(days=1)


class Deadline(NamedTuple):
    """The last day of a term, and on which day it would have ended without the Algemene termijnenwet."""

    last_day: date
    counted: date

    @property
    def extended(self) -> bool:
        """Whether the term ended on a day that is no working day, and so goes on."""
        return self.last_day != self.counted


def to_object(sent: date) -> Deadline:
    """The last day to object to a decision that was sent (or handed over) on this day.

    Article 6:7 and 6:8 lid 1 Awb: the term begins on the day after. Raises OutsideKnownPeriodError for a day of which
    the law is not known.
    """
    return _after_weeks(sent, value_on(BezwaarEnBeroep, "bezwaar_en_beroep", sent).bezwaar_weken)


def to_appeal(sent: date) -> Deadline:
    """The last day to appeal, after a decision on an objection that was sent on this day (article 6:7 and 6:8 Awb).

    Raises OutsideKnownPeriodError. For an appeal because there is no decision the law sets no term (article 6:12).
    """
    return _after_weeks(sent, value_on(BezwaarEnBeroep, "bezwaar_en_beroep", sent).beroep_weken)


def to_decide(sent: date, *, committee: bool, postponed: bool = False) -> Deadline:
    """The last day for the municipality to decide on an objection to a decision that was sent on this day.

    Article 7:10 lid 1 and 3 Awb: the weeks count from the day after the last day to object; more with a `committee`
    (article 7:13), and again more where the municipality `postponed` it in writing, for as long as it may. The law does
    not say whether weeks of postponement follow on the term as counted or as extended; this takes the later of the two.
    Not in it, because they hang on what happens: time to mend the objection (lid 2), and delay that was agreed to or
    that a procedure asks for (lid 4). Raises OutsideKnownPeriodError.
    """
    weeks = value_on(BeslissingOpBezwaar, "beslissing_op_bezwaar", sent)
    decided = _after_weeks(to_object(sent).last_day, weeks.weken_met_commissie if committee else weeks.weken)
    return _after_weeks(decided.last_day, weeks.verdagen_weken) if postponed else decided


def _after_weeks(day: date, weeks: int) -> Deadline:
    """The end of a term of weeks that begins on the day after `day`.

    Article 1 lid 1 Algemene termijnenwet extends it to the next working day. That law is not for terms of more than
    twelve weeks (article 4 onder a); no term here is longer.
    """
    counted = last = day + timedelta(weeks=weeks)
    while not is_working_day(last):
        last += ONE_DAY
    return Deadline(last, counted)


def is_working_day(day: date) -> bool:
    """Whether a day is no Saturday, Sunday or holiday (article 1 lid 1 Algemene termijnenwet)."""
    return day.weekday() not in (SATURDAY, SUNDAY) and day not in holidays(day.year)


@cache
def holidays(year: int) -> Mapping[date, str]:
    """The holidays of article 3 lid 1 Algemene termijnenwet, and Goede Vrijdag, which lid 2 makes equal, with names.

    Easter and Whit Sunday are not named in the law, for they are Sundays. Two holidays may fall on one day.
    """
    easter = easter_sunday(year)
    days = (
        (date(year, 1, 1), "Nieuwjaarsdag"),
        (easter - timedelta(days=2), "Goede Vrijdag"),
        (easter + timedelta(days=1), "Tweede Paasdag"),
        (kings_day(year), "Koningsdag"),
        (date(year, 5, 5), "5 mei"),
        (easter + timedelta(days=39), "Hemelvaartsdag"),
        (easter + timedelta(days=50), "Tweede Pinksterdag"),
        (date(year, 12, 25), "Eerste Kerstdag"),
        (date(year, 12, 26), "Tweede Kerstdag"),
    )
    found: dict[date, str] = {}
    for day, name in days:
        found[day] = f"{found[day]} en {name}" if day in found else name
    return MappingProxyType(found)


def kings_day(year: int) -> date:
    """The day on which the King's birthday is celebrated: 27 April, or the day before where that is a Sunday.

    The law does not name the date; this is generally known, and so since the King of today, from 2014 on.
    """
    day = date(year, 4, 27)
    return day - ONE_DAY if day.weekday() == SUNDAY else day


def easter_sunday(year: int) -> date:
    """Easter of a year in the Gregorian calendar, by the rule of Meeus, Jones and Butcher."""
    century, of_century = divmod(year, 100)
    golden = year % 19
    leap_centuries, rest = divmod(century, 4)
    moon = (19 * golden + century - leap_centuries - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * rest + 2 * (of_century // 4) - moon - of_century % 4) % 7
    correction = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * correction + 114, 31)
    return date(year, month, day + 1)
