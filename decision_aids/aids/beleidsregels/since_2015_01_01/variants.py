"""What the two variants share: one norm, numbered differently on each sheet."""

from collections.abc import Mapping

from decision_aids.aids.beleidsregels.since_2015_01_01.facts import GEVRAAGD, REINTEGRATIE, VARIANT, WERK
from decision_aids.rules.conditions import NEVER, Condition, every, is_one_of, no, yes
from decision_aids.rules.model import Level, Rule

ASKED = yes(GEVRAAGD)

# De bron schrijft: wie niet werkt of niet deelneemt aan re-integratie. Letterlijk genomen valt ook wie fulltime werkt
# zonder re-integratie eronder. Dat past niet bij het doel "iedereen doet iets": wie werkt, doet al iets. Daarom lezen
# wij: wie geen van beide doet. Doet iemand een van beide, dan meldt het hulpmiddel deze lezing.
WITHOUT_WORK_AND_REINTEGRATIE = {
    "a": every(is_one_of(WERK, "geen"), no(REINTEGRATIE)),
    "b": every(is_one_of(WERK, "geen", "niet-regulier"), no(REINTEGRATIE)),
}


def rules_on_sheets(  # noqa: PLR0913 - a norm has this many parts
    numbers: Mapping[str, str],
    *,
    level: Level,
    quote: str,
    met: Condition,
    when_met: str,
    when_missed: str,
    applies: Condition = ASKED,
    judged: Condition = NEVER,
    when_judged: str = "",
    when_not_applicable: str = "Er is geen tegenprestatie gevraagd. Deze regel speelt dan niet.",
    further_sources: tuple[str, ...] = (),
) -> tuple[Rule, ...]:
    """The same norm as a rule for each variant that has it; `numbers` maps a variant to the norm's number there."""
    return tuple(
        Rule(
            id=f"{variant}-{number}",
            level=level,
            sentence=f"beleidsregels/variant-{variant}#{variant}-{number}",
            quote=quote,
            met=met,
            when_met=when_met,
            when_missed=when_missed,
            sources=(f"beleidsregels-variant-{variant}", *further_sources),
            in_scope=is_one_of(VARIANT, variant),
            applies=applies,
            judged=judged,
            when_judged=when_judged,
            when_not_applicable=when_not_applicable,
        )
        for variant, number in numbers.items()
    )
