"""On which day a person reaches an age in years and months."""

from datetime import date

MONTHS_PER_YEAR = 12


def day_of_age(birth: date, years: int, months: int = 0) -> date:
    """The first day on which someone born on `birth` has the age of `years` and `months`.

    That is the day with the same number, so many months later. Where the month is too short for it, it is the first
    day of the next month: only then the last month is complete, just as the law gives someone born on 29 February
    a year more on 1 March (source `schrikkeldag`; that 31 days work the same way is our reading).
    """
    count = birth.year * MONTHS_PER_YEAR + birth.month - 1 + years * MONTHS_PER_YEAR + months
    try:
        return _in_month(count, birth.day)
    except ValueError:
        return _in_month(count + 1, 1)


def _in_month(count: int, day: int) -> date:
    year, month = divmod(count, MONTHS_PER_YEAR)
    return date(year, month + 1, day)
