"""How many hours a week are too many, and from where hours and months ask for a judgement."""

from dataclasses import dataclass
from functools import cache

from decision_aids.law.parameters.dated import DatedParameter, parameter


@dataclass(frozen=True, slots=True)
class OmvangEnDuur(DatedParameter):
    """Hours a week and months: one hard limit from a court, and the highest numbers that the by-laws name."""

    te_veel_uren_per_week: int
    meeste_uren_in_een_verordening: int
    hoogste_bovengrens_maanden: int
    ruimste_bovengrens_maanden: int


@cache
def omvang_en_duur() -> OmvangEnDuur:
    """The parameter file. Raises DataFileError where it is not well formed."""
    return parameter(OmvangEnDuur, "omvang_en_duur")
