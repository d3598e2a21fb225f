"""What a claimant reads while the answers leave more than one outcome open."""

from decision_aids.rules.conditions import ALWAYS
from decision_aids.rules.model import UNDECIDED, Outcome


def not_yet_known(*steps: str) -> Outcome:
    """The open outcome of an aid for claimants, with what to do beside asking: `steps`."""
    return Outcome(
        UNDECIDED,
        "Dat is nog niet te zeggen",
        "Met deze antwoorden kan het nog meer kanten op. De vragen die openstaan, kunt u meenemen naar de gemeente.",
        when=ALWAYS,
        next_steps=(
            "Vraag de gemeente wat u nog niet weet. Vraag ook om de verordening: de regels van de gemeenteraad.",
            *steps,
        ),
    )
