"""How many hours a week are too many, and from where hours and months ask for a judgement."""

from dataclasses import dataclass
from functools import cache

from decision_aids.conditions import Within, below
from decision_aids.facts import STEPS_PER_UNIT, Fact
from decision_aids.parameters.dated import DatedParameter, parameter


@dataclass(frozen=True, slots=True)
class OmvangEnDuur(DatedParameter):
    """Hours a week and months: one hard limit from a court, and the highest numbers that the by-laws name."""

    te_veel_uren_per_week: int
    meeste_uren_in_een_verordening: int
    hoogste_bovengrens_maanden: int


@cache
def omvang_en_duur() -> OmvangEnDuur:
    """The parameter file. Raises DataFileError where it is not well formed."""
    return parameter(OmvangEnDuur, "omvang_en_duur")


def not_too_many_hours(hours: Fact) -> Within:
    """Fewer hours a week than the court found too many."""
    return below(hours, omvang_en_duur().te_veel_uren_per_week)


def limited_hours(hours: Fact) -> Within:
    """No more hours a week than any by-law in the study names."""
    return below(hours, omvang_en_duur().meeste_uren_in_een_verordening + 1 / STEPS_PER_UNIT)


def limited_time(months: Fact) -> Within:
    """No more months than the highest maximum in the study."""
    return below(months, omvang_en_duur().hoogste_bovengrens_maanden + 1 / STEPS_PER_UNIT)
