"""The days on which the tegenprestatie stands in the law, as far as its text was seen."""

from dataclasses import dataclass
from datetime import date

from decision_aids.law.parameters.dated import DatedParameter, value_on
from decision_aids.law.period import Period


@dataclass(frozen=True, slots=True)
class TegenprestatieInDeWet(DatedParameter):
    """The head says all."""


def law_since(first: date) -> Period:
    """The period of the law that holds on a day, such as the first day of a version of an aid.

    Raises OutsideKnownPeriodError for a day that no law is known for.
    """
    return value_on(TegenprestatieInDeWet, "tegenprestatie_in_de_wet", first).period
