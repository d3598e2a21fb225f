"""Up to what amount an allowance for voluntary work leaves bijstand untouched (art. 31 lid 2 k Participatiewet)."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from decision_aids.law.parameters.dated import DatedParameter, parameter
from decision_aids.law.sources import Certainty


@dataclass(frozen=True, slots=True)
class Bedrag:
    """The largest amounts in whole euros, from the day `vanaf` until the next one begins."""

    vanaf: date
    per_maand: int
    per_jaar: int
    bron: str
    zekerheid: Certainty
    opmerking: str = ""


@dataclass(frozen=True, slots=True)
class Vrijwilligersvergoeding(DatedParameter):
    """The amounts, oldest first; `vanaf_leeftijd` is the age from which they hold."""

    vanaf_leeftijd: int
    bedragen: tuple[Bedrag, ...]


@cache
def vrijwilligersvergoeding() -> Vrijwilligersvergoeding:
    """The parameter file. Raises DataFileError where it is not well formed."""
    return parameter(Vrijwilligersvergoeding, "vrijwilligersvergoeding")


def largest_allowance(on: date) -> Bedrag:
    """The amounts on a day. Raises OutsideKnownPeriodError for a day on which they are not known."""
    known = vrijwilligersvergoeding()
    known.require_known_on(on)
    return next(amount for amount in reversed(known.bedragen) if amount.vanaf <= on)
