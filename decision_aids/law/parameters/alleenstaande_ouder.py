"""For whom the exemption of artikel 9a Participatiewet is, and for how long it is given."""

from dataclasses import dataclass

from decision_aids.law.parameters.dated import DatedParameter, value_throughout
from decision_aids.law.period import Period


@dataclass(frozen=True, slots=True)
class AlleenstaandeOuder(DatedParameter):
    """In whole years: under which age a child must be, and for how long the exemption is given at most."""

    kind_jonger_dan_jaren: int
    hoogstens_jaren: int


def alleenstaande_ouder(law: Period) -> AlleenstaandeOuder:
    """What holds throughout a period. Raises OutsideKnownPeriodError where it is not known for all of it."""
    return value_throughout(AlleenstaandeOuder, "alleenstaande_ouder", law)
