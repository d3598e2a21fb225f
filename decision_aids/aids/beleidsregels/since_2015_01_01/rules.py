"""The rules of both sheets, in the order of the sheet, and the outcomes they lead to."""

from decision_aids.aids.beleidsregels.since_2015_01_01.desirable import DESIRABLE
from decision_aids.aids.beleidsregels.since_2015_01_01.must import ACTIVITY, ASKING, PRECEDENCE
from decision_aids.aids.beleidsregels.since_2015_01_01.situational import CONSIDERATIONS, CONVERSATION, DISPLACEMENT
from decision_aids.aids.shared.objection import weeks_to_object
from decision_aids.rules.conditions import ALWAYS, Condition, Not, every, some
from decision_aids.rules.model import UNDECIDED, Level, Outcome, Rule

RULES = (PRECEDENCE, *ASKING, *DESIRABLE, *CONVERSATION, *DISPLACEMENT, *ACTIVITY, *CONSIDERATIONS)


def _missing(rule: Rule) -> Condition:
    """What must is not done; what people still judge is done as far as an aid can tell."""
    return every(rule.open, Not(rule.judged))


MUST_IS_MISSING = some(*(_missing(rule) for rule in RULES if rule.level is Level.MOET))

OUTCOMES = (
    Outcome(
        "moet-ontbreekt",
        "Er ontbreekt iets wat moet",
        "De wet of de beleidsregels vragen hier iets wat nog niet is gebeurd. Los dat eerst op.",
        when=MUST_IS_MISSING,
        next_steps=(
            "Kijk bij de bevindingen welke regel niet is gehaald en wat daar staat om te doen.",
            "Staat er geen regel die niet is gehaald? Dan hangt het van een open vraag af welke het is.",
            "Leg nog niets op aan de klant zolang dit openstaat.",
            "Kun je het niet oplossen? Bespreek de casus met een collega of met de kwaliteitsmedewerker.",
        ),
    ),
    Outcome(
        "aandacht",
        "Wat moet, is gedaan. Er staat nog iets open",
        "Geen enkel moet ontbreekt. Iets vraagt nog aandacht, of mensen moeten er nog over oordelen.",
        when=some(*(rule.open for rule in RULES)),
        next_steps=(
            "Bekijk de punten die openstaan. Doe wat nog kan.",
            "Moet iemand oordelen, bijvoorbeeld over verdringing? Bespreek het en leg het oordeel met de redenen vast.",
            "Kies je er bewust voor om iets niet te doen? Schrijf op waarom.",
        ),
        open_to_reading=True,
    ),
    Outcome(
        "in-orde",
        "De aanpak volgt de beleidsregels",
        "Wat volgens de regels moet, wenselijk is of van de situatie afhangt, is gedaan of speelt hier niet.",
        when=ALWAYS,
        next_steps=(
            "Is er een tegenprestatie afgesproken? Leg werk, uren, duur en vervolg vast in een besluit.",
            "Toets de afspraken aan de verordening van jullie gemeente. Die is bindend.",
            f"Vertel de klant bij een besluit dat hij binnen {weeks_to_object()} weken bezwaar kan maken.",
        ),
        affirms=True,
        # Zegt alleen dat de aanpak past bij de vellen zoals wij die lezen, niet wat van iemand mag worden gevraagd.
        open_to_reading=True,
    ),
)

NOT_YET_KNOWN = Outcome(
    UNDECIDED,
    "Dat is nog niet te zeggen",
    "Met deze antwoorden kan de uitkomst nog verschillen. Beantwoord de vragen die nog openstaan.",
    when=ALWAYS,
    next_steps=(
        "Beantwoord eerst de vraag die bovenaan staat: die brengt je het snelst verder.",
        "Weet je iets niet? Neem de open vragen mee naar het gesprek met de klant of de organisatie.",
    ),
)
