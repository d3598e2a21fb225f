"""What the Participatiewet in balans says of itself: when it must be looked back on."""

from dataclasses import dataclass

from decision_aids.law.parameters.dated import DatedParameter


@dataclass(frozen=True, slots=True)
class ParticipatiewetInBalans(DatedParameter):
    """Within how many years parliament gets a report on the law."""

    verslag_binnen_jaren: int
