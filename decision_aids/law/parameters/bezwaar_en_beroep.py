"""How long someone has to object to a decision or to appeal (art. 6:7 Awb)."""

from dataclasses import dataclass

from decision_aids.law.parameters.dated import DatedParameter, value_throughout
from decision_aids.law.period import Period


@dataclass(frozen=True, slots=True)
class BezwaarEnBeroep(DatedParameter):
    """The terms in weeks."""

    bezwaar_weken: int
    beroep_weken: int


def bezwaar_en_beroep(law: Period) -> BezwaarEnBeroep:
    """The terms that hold throughout a period.

    Raises OutsideKnownPeriodError where they are not known for all of it.
    """
    return value_throughout(BezwaarEnBeroep, "bezwaar_en_beroep", law)
