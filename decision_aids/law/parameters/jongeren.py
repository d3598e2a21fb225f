"""Up to which age a payment for voluntary work counts for assistance (artikel 31 lid 5 Participatiewet)."""

from dataclasses import dataclass

from decision_aids.law.parameters.dated import DatedParameter


@dataclass(frozen=True, slots=True)
class Jongeren(DatedParameter):
    """Young is who is younger than this, in whole years."""

    jonger_dan_jaren: int
