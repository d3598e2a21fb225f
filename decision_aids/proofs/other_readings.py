"""The contested readings, as what the rules would say who reads the law otherwise: the data of `readings_asked_again`.

Per version of an aid and reading one entry for each way to read in the register, in its order: pairs of a condition of
the rules and what stands in its place. No pairs: that way is how the rules read it.
"""

from collections.abc import Mapping
from datetime import date

from decision_aids.aids.beleidsregels.since_2015_01_01 import variants
from decision_aids.aids.beleidsregels.since_2015_01_01.facts import UITZONDERING
from decision_aids.aids.zelfcheck.since_2015_01_01 import rules as zelfcheck
from decision_aids.aids.zelfcheck.since_2015_01_01.by_laws import (
    enough_together,
    leaves_to_judgement,
    less_may_be_enough,
)
from decision_aids.aids.zelfcheck.since_2015_01_01.facts import ARBEIDSONGESCHIKT, UITKERING, VASTGESTELD
from decision_aids.rules.conditions import Condition, Not, every, is_one_of, no, some, yes

Way = tuple[tuple[Condition, Condition], ...]

SINCE_2015 = date(2015, 1, 1)
NO_BENEFIT, ASSISTANCE = is_one_of(UITKERING, "geen"), is_one_of(UITKERING, "participatiewet")
IN_DOUBT = ("bbz", "alleen-bijzondere-bijstand")
# Wie aanvroeg, weet nog niet welke wet het wordt.
OLDER_OR_APPLIED = ("ioaw", "ioaz", "aangevraagd")


def _with_the_duty(benefit: str) -> Way:
    """Artikel 9 geldt voor deze uitkering, met zijn uitzonderingen."""
    others = (other for other in IN_DOUBT if other != benefit)
    return (
        (zelfcheck.WITHOUT_CLEAR_DUTY, is_one_of(UITKERING, *others)),
        (ASSISTANCE, is_one_of(UITKERING, "participatiewet", benefit)),
    )


def _without_the_duty(benefit: str) -> Way:
    """Bij deze uitkering hoort geen tegenprestatie."""
    others = (other for other in IN_DOUBT if other != benefit)
    return (
        (zelfcheck.WITHOUT_CLEAR_DUTY, is_one_of(UITKERING, *others)),
        (NO_BENEFIT, is_one_of(UITKERING, "geen", benefit)),
    )


_INCAPABLE_THERE = every(is_one_of(UITKERING, *OLDER_OR_APPLIED), yes(ARBEIDSONGESCHIKT), yes(VASTGESTELD))

OTHER_READINGS: Mapping[tuple[str, date], Mapping[str, tuple[Way, ...]]] = {
    ("zelfcheck", SINCE_2015): {
        "alleen-bijzondere-bijstand": (
            _with_the_duty("alleen-bijzondere-bijstand"),
            _without_the_duty("alleen-bijzondere-bijstand"),
        ),
        "bbz": (_with_the_duty("bbz"), _without_the_duty("bbz")),
        "arbeidsongeschikt-ioaw-ioaz": (
            ((zelfcheck.INCAPABLE_TO_BE_JUDGED, every(zelfcheck.INCAPABLE_TO_BE_JUDGED, Not(_INCAPABLE_THERE))),),
            ((ASSISTANCE, is_one_of(UITKERING, "participatiewet", *OLDER_OR_APPLIED)),),
        ),
        "minder-naar-vermogen": (
            ((zelfcheck.COUNTS, some(zelfcheck.COUNTS, less_may_be_enough())),),
            ((zelfcheck.LEFT_TO_JUDGEMENT, leaves_to_judgement(less=False)),),
        ),
        "meer-bezigheden-samen": (
            ((zelfcheck.COUNTS, some(zelfcheck.COUNTS, enough_together())),),
            ((zelfcheck.LEFT_TO_JUDGEMENT, leaves_to_judgement(together=False)),),
        ),
    },
    ("beleidsregels", SINCE_2015): {
        "niet-werkt-of-niet-deelneemt": (
            tuple(
                (asked, some(asked, every(no(UITZONDERING), variants.ONE_OF_TWO[variant])))
                for variant, asked in variants.HAS_TO_BE_ASKED.items()
            ),
            (),
        ),
    },
}

COMES_TO_THE_SAME: Mapping[tuple[str, date], tuple[str, ...]] = {
    # Wie vrij is of al genoeg doet, van wie mag de gemeente niets meer vragen. Waarom niet, verandert dat niet.
    ("zelfcheck", SINCE_2015): ("niet-van-toepassing", "vrijgesteld-door-verordening", "telt-al-mee"),
}
"""The outcomes of a version of an aid between which a reading may choose without another answer to what was asked."""
