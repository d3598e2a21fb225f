"""What the two variants share: one norm, numbered differently on each sheet."""

from collections.abc import Mapping

from decision_aids.aids.beleidsregels.since_2015_01_01.facts import GEVRAAGD, REINTEGRATIE, UITZONDERING, VARIANT, WERK
from decision_aids.rules.conditions import NEVER, Condition, Not, every, is_one_of, no, some, yes
from decision_aids.rules.model import Level, Rule

# Wie vrijgesteld is, hoort geen vraag te krijgen. Wat de vellen van een tegenprestatie vragen, speelt dan niet meer.
ASKED = every(yes(GEVRAAGD), Not(yes(UITZONDERING)))

# De bron schrijft: wie niet werkt of niet deelneemt aan re-integratie. Letterlijk genomen valt ook wie fulltime werkt
# zonder re-integratie eronder. Dat past niet bij het doel "iedereen doet iets": wie werkt, doet al iets. Daarom lezen
# wij: wie geen van beide doet. Doet iemand een van beide, dan meldt het hulpmiddel deze lezing. Beschut werk is ook een
# voorziening gericht op werk (artikel 10b); wie dat doet, volgt dus re-integratie, en de vraag daarnaar zegt dat.
NO_WORK = {"a": is_one_of(WERK, "geen"), "b": is_one_of(WERK, "geen", "niet-regulier")}
WORK = {"a": is_one_of(WERK, "regulier", "niet-regulier"), "b": is_one_of(WERK, "regulier")}
ONE_OF_TWO = {
    variant: some(every(NO_WORK[variant], yes(REINTEGRATIE)), every(WORK[variant], no(REINTEGRATIE)))
    for variant in VARIANT.values
}
# De wet en de verordening gaan vóór beleidsregels: wie daar vrij is, krijgt de vraag van de vellen niet.
HAS_TO_BE_ASKED = {variant: every(no(UITZONDERING), NO_WORK[variant], no(REINTEGRATIE)) for variant in VARIANT.values}


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
    when_not_applicable: str = "Er is niets gevraagd, of deze persoon is vrijgesteld. Deze regel speelt dan niet.",
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
