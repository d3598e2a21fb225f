"""The whole numbers among the dated values, each by its name, for sentences and pages that speak of them."""

from dataclasses import fields

from decision_aids.law.parameters.alleenstaande_ouder import AlleenstaandeOuder
from decision_aids.law.parameters.beslissing_op_bezwaar import BeslissingOpBezwaar
from decision_aids.law.parameters.bezwaar_en_beroep import BezwaarEnBeroep
from decision_aids.law.parameters.dated import DatedParameter, value_throughout
from decision_aids.law.parameters.herindeling import Herindeling
from decision_aids.law.parameters.jongeren import Jongeren
from decision_aids.law.parameters.minimumleeftijd import Minimumleeftijd
from decision_aids.law.parameters.omvang_en_duur import OmvangEnDuur
from decision_aids.law.parameters.verlaging import Verlaging
from decision_aids.law.period import Period

KINDS: dict[str, type[DatedParameter]] = {
    "alleenstaande_ouder": AlleenstaandeOuder,
    "beslissing_op_bezwaar": BeslissingOpBezwaar,
    "bezwaar_en_beroep": BezwaarEnBeroep,
    "herindeling": Herindeling,
    "jongeren": Jongeren,
    "minimumleeftijd": Minimumleeftijd,
    "omvang_en_duur": OmvangEnDuur,
    "verlaging": Verlaging,
}
"""The parameters that are whole numbers, by the folder of their values."""


def numbers(law: Period) -> dict[str, int]:
    """Every number that holds throughout a period, by a name such as bezwaar_en_beroep.bezwaar_weken.

    Raises OutsideKnownPeriodError where one is not known for all of it.
    """
    of_the_head = {field.name for field in fields(DatedParameter)}
    return {
        f"{name}.{field.name}": getattr(value_throughout(kind, name, law), field.name)
        for name, kind in KINDS.items()
        for field in fields(kind)
        if field.name not in of_the_head
    }
