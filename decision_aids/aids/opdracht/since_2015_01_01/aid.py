"""The aid put together."""

from functools import cache

from decision_aids.aids.opdracht.since_2015_01_01.facts import SCHRIFTELIJK_BESLUIT, VERDRINGING
from decision_aids.aids.opdracht.since_2015_01_01.outcomes import NOT_YET_KNOWN, OUTCOMES
from decision_aids.aids.opdracht.since_2015_01_01.questions import QUESTIONS
from decision_aids.aids.opdracht.since_2015_01_01.rules import RULES
from decision_aids.aids.shared.law import TEGENPRESTATIE
from decision_aids.aids.shared.objection import objection_in_short
from decision_aids.rules.conditions import no, yes
from decision_aids.rules.model import Aid, Notice, Status


@cache
def version() -> Aid:
    """The aid under the law as it stands from 1 January 2015."""
    return Aid(
        id="opdracht",
        title="Klopt de tegenprestatie die ik opgedragen kreeg?",
        audience="belanghebbende",
        day_question="Van welke datum is de brief of het besluit?",
        period=TEGENPRESTATIE,
        questions=QUESTIONS,
        rules=RULES,
        outcomes=OUTCOMES,
        undecided=NOT_YET_KNOWN,
        not_considered=(
            "Of de gemeente u om een tegenprestatie mag vragen. Dat leest u in de zelfcheck.",
            "Wat de verordening van uw gemeente zegt over uren, maanden en uitzonderingen. Die kan strenger zijn.",
            "Of er echt verdringing is: of iemand door u betaald werk misloopt. Dat beoordelen mensen.",
            "Of u het werk echt aankunt. Ook dat beoordelen mensen.",
            "Of de werkplek veilig is en of u verzekerd bent.",
            "Of een verlaging van uw uitkering terecht is.",
        ),
        remedy=objection_in_short(),
        status_words=(
            (Status.NIET_VOLDAAN, "dit klopt niet of vraagt om overleg"),
            (Status.VOLDAAN, "dit klopt"),
            (Status.BEOORDELEN, "hier oordelen mensen over"),
        ),
        warnings=(
            Notice(
                yes(VERDRINGING),
                "Wij gaan af op uw antwoord dat dit werk betaald werk verdringt. Vertel het de gemeente. U kunt "
                "er ook over praten met de cliëntenraad van de gemeente of een vakbond.",
            ),
            Notice(
                no(SCHRIFTELIJK_BESLUIT),
                "Zonder besluit op papier kunt u vaak nog geen bezwaar maken. Vraag de gemeente er daarom om.",
            ),
        ),
    )
