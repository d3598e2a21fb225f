"""How much assistance is lowered for a provision that is refused, and when that is looked at again (artikel 18 Pw)."""

from dataclasses import dataclass

from decision_aids.law.parameters.dated import DatedParameter, value_throughout
from decision_aids.law.period import Period


@dataclass(frozen=True, slots=True)
class Verlaging(DatedParameter):
    """The part, in percent, and the months of lid 4 and 5; within how many months of lid 3 there is a second look."""

    procent_bij_een_voorziening: int
    minste_maanden: int
    meeste_maanden: int
    heroverweging_maanden: int


def verlaging(law: Period) -> Verlaging:
    """What holds throughout a period. Raises OutsideKnownPeriodError where it is not known for all of it."""
    return value_throughout(Verlaging, "verlaging", law)
