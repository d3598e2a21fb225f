"""The aid put together."""

from functools import cache

from decision_aids.aids.beleidsregels.since_2015_01_01.facts import (
    AFGESTEMD_OP_OMSTANDIGHEDEN,
    GEVRAAGD,
    MAATREGEL_OVERWOGEN,
    UITZONDERING,
    VARIANT,
)
from decision_aids.aids.beleidsregels.since_2015_01_01.must import MISSED_BY_THE_LETTER
from decision_aids.aids.beleidsregels.since_2015_01_01.questions import QUESTIONS
from decision_aids.aids.beleidsregels.since_2015_01_01.rules import (
    MUST_IS_MISSING,
    NOT_YET_KNOWN,
    OUTCOMES,
    RULES,
)
from decision_aids.aids.beleidsregels.since_2015_01_01.variants import ONE_OF_TWO
from decision_aids.aids.shared.law import TEGENPRESTATIE
from decision_aids.aids.shared.other_cases import ABOUT_RE_INTEGRATION
from decision_aids.rules.beside import Alike, Contested, Notice
from decision_aids.rules.conditions import ALWAYS, Not, every, is_one_of, no, some, yes
from decision_aids.rules.model import Aid


@cache
def version() -> Aid:
    """The aid for each period of the law it knows: the sheets carry no date, so theirs is that of the law."""
    return Aid(
        id="beleidsregels",
        title="Is deze casus aangepakt zoals de beleidsregels vragen?",
        audience="klantmanager",
        day_question="Van welke datum is het besluit in deze casus?",
        period=TEGENPRESTATIE,
        questions=QUESTIONS,
        rules=RULES,
        outcomes=OUTCOMES,
        undecided=NOT_YET_KNOWN,
        checklist_per=VARIANT,
        contested=(
            Contested(
                "niet-werkt-of-niet-deelneemt",
                every(MISSED_BY_THE_LETTER, Not(MUST_IS_MISSING)),
                instead=("moet-ontbreekt",),
            ),
        ),
        alike=(
            Alike(
                "ECLI:NL:CRVB:2015:343",
                every(is_one_of(VARIANT, "b"), yes(GEVRAAGD), no(AFGESTEMD_OP_OMSTANDIGHEDEN)),
                differs=ABOUT_RE_INTEGRATION,
            ),
        ),
        not_considered=(
            "Wat de verordening van jouw gemeente verder zegt. Die is bindend en gaat vóór beleidsregels.",
            "Of een uitzondering echt geldt. Wij nemen daarvan over wat jij invult.",
            "Of er echt verdringing is. Dat beoordelen mensen.",
            "Of een maatregel terecht is en hoe hoog die mag zijn.",
            "De afwegingen op het vel over een netwerk, maatschappelijke instellingen en eigen oplossingen.",
        ),
        warnings=(
            Notice(
                ALWAYS,
                "De beleidsregels hebben geen datum en noemen geen gemeente. Ga na welke "
                "beleidsregels bij jullie gelden.",
            ),
            Notice(
                every(
                    Not(yes(UITZONDERING)),
                    some(
                        every(*ONE_OF_TWO.values()),
                        *(every(is_one_of(VARIANT, variant), one_of_two) for variant, one_of_two in ONE_OF_TWO.items()),
                    ),
                ),
                "Deze persoon werkt of volgt re-integratie, maar niet allebei. Letterlijk gelezen vragen de "
                "beleidsregels dan toch een tegenprestatie, want er staat 'of'. Wij lezen: wie geen van beide doet, "
                "want het doel is dat iedereen iets doet.",
            ),
            Notice(
                every(yes(GEVRAAGD), yes(MAATREGEL_OVERWOGEN)),
                "Is er nog geen besluit dat een tegenprestatie opdraagt? Dan is er ook geen plicht die iemand kan "
                "schenden, en dus geen grond voor een maatregel. De vellen zeggen dit niet; wij lezen dat in de wet.",
            ),
        ),
    )
