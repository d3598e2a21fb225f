"""How many hours a week are too many, and from where hours and months ask for a judgement."""

from dataclasses import dataclass

from decision_aids.law.parameters.dated import DatedParameter, value_throughout
from decision_aids.law.period import Period


@dataclass(frozen=True, slots=True)
class OmvangEnDuur(DatedParameter):
    """Hours a week and months: one hard limit from a court, and the highest numbers that the by-laws name."""

    te_veel_uren_per_week: int
    meeste_uren_in_een_verordening: int
    hoogste_bovengrens_maanden: int
    ruimste_bovengrens_maanden: int


def omvang_en_duur(law: Period) -> OmvangEnDuur:
    """The limits that hold throughout a period.

    Raises OutsideKnownPeriodError where they are not known for all of it.
    """
    return value_throughout(OmvangEnDuur, "omvang_en_duur", law)
