"""How long someone has to object to a decision or to appeal (art. 6:7 Awb)."""

from dataclasses import dataclass
from functools import cache

from decision_aids.law.parameters.dated import DatedParameter, parameter


@dataclass(frozen=True, slots=True)
class BezwaarEnBeroep(DatedParameter):
    """The terms in weeks, when they begin, and when a letter by post is in time."""

    bezwaar_weken: int
    beroep_weken: int
    hoger_beroep_weken: int
    begint: str
    op_tijd_per_post: str


@cache
def bezwaar_en_beroep() -> BezwaarEnBeroep:
    """The parameter file. Raises DataFileError where it is not well formed."""
    return parameter(BezwaarEnBeroep, "bezwaar_en_beroep")
