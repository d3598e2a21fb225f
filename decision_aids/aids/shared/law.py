"""The law that the versions of today's aids stand under."""

from datetime import date, timedelta

from decision_aids.law.parameters.law_in_force import law_since

TEGENPRESTATIE = law_since(date(2015, 1, 1))
"""The tegenprestatie as it stands in the law from 1 January 2015."""

LAST_YEAR_BEGINS = TEGENPRESTATIE.last.replace(month=1, day=1)
"""From this day work, rules or a by-law may well go on after the last day of which the law is known."""

FIRST_DAY_AFTER = TEGENPRESTATIE.last + timedelta(days=1)
"""The day for which the law that probably takes its place is meant."""
