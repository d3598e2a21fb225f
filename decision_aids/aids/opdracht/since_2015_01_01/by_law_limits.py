"""What the by-law allows: how many hours a week or a year, and how many months.

Where the data know the highest number, they say it. Where they do not, and for a municipality outside the data, the
visitor is asked what the by-law says: until then the outcome stays open. No highest number is known to be absent only
where the data say so.
"""

from collections.abc import Callable, Iterator
from math import ceil

from decision_aids.aids.opdracht.since_2015_01_01.facts import (
    BOUNDED,
    DUUR,
    JAARUREN,
    PER_WEEK,
    PER_YEAR,
    UREN,
    VERORDENING_DUUR,
    VERORDENING_JAARUREN,
    VERORDENING_MAANDEN,
    VERORDENING_OMVANG,
    VERORDENING_UREN,
)
from decision_aids.aids.shared.by_laws import GEMEENTE, NOT_READ, ids_where, name_of, where
from decision_aids.law.gemeenten import InForce, by_laws
from decision_aids.law.gemeenten.model import Herkomst, Verordening
from decision_aids.rules.beside import Notice
from decision_aids.rules.conditions import ALWAYS, Condition, Not, NotAbove, at_most, every, is_one_of, some
from decision_aids.rules.facts import STEPS_PER_UNIT, Fact

WEEKS_PER_MONTH = 52 / 12

Number = Callable[[Verordening], float | None]
Says = Callable[[Verordening], bool]


def from_own_text(by_law: Verordening) -> bool:
    """The municipality's own text was read, and not only what a study says of it."""
    return by_law.herkomst is Herkomst.EIGEN_TEKST


def hours_a_week(by_law: Verordening) -> float | None:
    """The most hours a week; a fixed number is also the most, an average is not."""
    size = by_law.omvang
    return size.uren_vast if size.uren_maximum is None else size.uren_maximum


def hours_a_year(by_law: Verordening) -> float | None:
    """The most hours a year."""
    return by_law.duur.jaaruren_maximum


def months_long(by_law: Verordening) -> float | None:
    """The most months, for weeks the half month in which they end."""
    duration = by_law.duur
    if duration.weken is not None:
        return ceil(duration.weken / WEEKS_PER_MONTH * STEPS_PER_UNIT) / STEPS_PER_UNIT
    return duration.maanden_vast if duration.maanden_maximum is None else duration.maanden_maximum


def knows_hours(by_law: Verordening) -> bool:
    """The data name the most hours, or the by-law itself was read and names none."""
    return hours_a_week(by_law) is not None or hours_a_year(by_law) is not None or from_own_text(by_law)


def knows_months(by_law: Verordening) -> bool:
    """The data name the most months, or say that there is no end."""
    return months_long(by_law) is not None or by_law.duur.blijvend or from_own_text(by_law)


def binds_hours(by_law: Verordening) -> bool:
    """More hours than it names are certainly too many: its own text was read, and makes no exception."""
    return from_own_text(by_law) and not by_law.omvang.meer_mag


def rests_on_data(by_law: InForce) -> Condition:
    """The data name a limit of the by-law, or say that there is none; never where the visitor tells both."""
    text = by_law.verordening
    return ALWAYS if knows_hours(text) or knows_months(text) else Not(ALWAYS)


def _above_data(number: Number, asked: Fact, holds: Says) -> Condition:
    """More is asked than is named by a by-law in the data of which this holds."""
    named = sorted({most for by_law in by_laws() if (most := number(by_law.verordening)) is not None})
    return some(*(every(where(_names(number, most, holds)), Not(at_most(asked, most))) for most in named))


def _names(number: Number, most: float, holds: Says) -> Says:
    return lambda by_law: number(by_law) == most and holds(by_law)


def _but_not(holds: Says) -> Says:
    return lambda by_law: not holds(by_law)


HOURS_TOLD_WHERE = (*ids_where(lambda by_law: not knows_hours(by_law)), *NOT_READ)
MONTHS_TOLD_WHERE = (*ids_where(lambda by_law: not knows_months(by_law)), *NOT_READ)
_LIMIT_A_YEAR_KNOWN = ids_where(lambda by_law: hours_a_year(by_law) is not None)
LIMIT_A_YEAR_WHERE = (*_LIMIT_A_YEAR_KNOWN, *HOURS_TOLD_WHERE)
"""The municipalities, or their by-laws, of which the visitor tells what the by-law says."""

LIMITED_A_YEAR = some(
    is_one_of(GEMEENTE, *_LIMIT_A_YEAR_KNOWN),
    every(is_one_of(GEMEENTE, *HOURS_TOLD_WHERE), is_one_of(VERORDENING_OMVANG, PER_YEAR)),
)
"""The by-law sets a limit a year, as the data know it or the visitor read it."""

_READ_HOURS = every(
    is_one_of(GEMEENTE, *HOURS_TOLD_WHERE),
    some(
        every(is_one_of(VERORDENING_OMVANG, PER_WEEK), Not(NotAbove(UREN, VERORDENING_UREN))),
        every(is_one_of(VERORDENING_OMVANG, PER_YEAR), Not(NotAbove(JAARUREN, VERORDENING_JAARUREN))),
    ),
)
_READ_BOUND = every(is_one_of(GEMEENTE, *MONTHS_TOLD_WHERE), is_one_of(VERORDENING_DUUR, BOUNDED))
_READ_MONTHS = every(_READ_BOUND, Not(NotAbove(DUUR, VERORDENING_MAANDEN)))

HOURS_ABOVE_BY_LAW = some(
    _READ_HOURS, _above_data(hours_a_week, UREN, binds_hours), _above_data(hours_a_year, JAARUREN, binds_hours)
)
HOURS_MAYBE_ABOVE = some(
    _above_data(hours_a_week, UREN, _but_not(binds_hours)), _above_data(hours_a_year, JAARUREN, _but_not(binds_hours))
)
"""More than a study says that the by-law names, or than a by-law names that allows more in some case."""
NAMES_MONTHS = some(_READ_BOUND, where(lambda by_law: months_long(by_law) is not None))
MONTHS_ABOVE_BY_LAW = some(_READ_MONTHS, _above_data(months_long, DUUR, from_own_text))
MONTHS_MAYBE_ABOVE = _above_data(months_long, DUUR, _but_not(from_own_text))


def when_more_may_be_asked() -> Iterator[Notice]:
    """In which case a by-law allows more hours than it names, where more are asked."""
    for by_law in by_laws():
        if by_law.verordening.omvang.meer_mag:
            yield Notice(
                every(is_one_of(GEMEENTE, by_law.id), HOURS_MAYBE_ABOVE),
                f"Meer uren mogen volgens {name_of(by_law)} wel {by_law.verordening.omvang.meer_mag}. Is dat zo bij u?",
            )
