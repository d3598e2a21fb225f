"""The whole numbers among the dated values, each by its name, for sentences and pages that speak of them."""

from dataclasses import fields

from decision_aids.law.parameters.alleenstaande_ouder import AlleenstaandeOuder
from decision_aids.law.parameters.beslissing_op_bezwaar import BeslissingOpBezwaar
from decision_aids.law.parameters.bezwaar_en_beroep import BezwaarEnBeroep
from decision_aids.law.parameters.dated import DatedParameter, value_on, value_throughout
from decision_aids.law.parameters.herindeling import Herindeling
from decision_aids.law.parameters.jongeren import Jongeren
from decision_aids.law.parameters.minimumleeftijd import Minimumleeftijd
from decision_aids.law.parameters.omvang_en_duur import OmvangEnDuur
from decision_aids.law.parameters.participatiewet_in_balans import ParticipatiewetInBalans
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
OF_LATER_LAW: dict[str, type[DatedParameter]] = {"participatiewet_in_balans": ParticipatiewetInBalans}
"""Those of a law that came within the period: no rule of the period can rest on them, but a page can tell of them."""


def numbers(law: Period) -> dict[str, int]:
    """Every number that holds throughout a period, by a name such as bezwaar_en_beroep.bezwaar_weken.

    Of a law that came later than its first day the number is that of its last day. Raises OutsideKnownPeriodError where
    one is not known so.
    """
    values = {name: value_throughout(kind, name, law) for name, kind in KINDS.items()}
    values |= {name: value_on(kind, name, law.last) for name, kind in OF_LATER_LAW.items()}
    of_the_head = {field.name for field in fields(DatedParameter)}
    return {
        f"{name}.{field.name}": getattr(value, field.name)
        for name, value in values.items()
        for field in fields(value)
        if field.name not in of_the_head
    }
