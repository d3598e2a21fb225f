"""The days on which a law holds, as far as its text was seen: the tegenprestatie, and what may take its place."""

from dataclasses import dataclass
from datetime import date

from decision_aids.law.parameters.dated import DatedParameter, value_on
from decision_aids.law.period import Period


@dataclass(frozen=True, slots=True)
class LawInForce(DatedParameter):
    """The head says all."""


def law_since(first: date, name: str = "tegenprestatie_in_de_wet") -> Period:
    """The period of a law that holds on a day, such as the first day of a version of an aid.

    `name` is the folder of the law among the values. Raises OutsideKnownPeriodError for a day that it does not hold on.
    """
    return value_on(LawInForce, name, first).period
