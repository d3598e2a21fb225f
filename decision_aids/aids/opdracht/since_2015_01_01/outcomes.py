"""What the aid can say of an order, and what to do then."""

from decision_aids.aids.opdracht.since_2015_01_01.rules import CROSSED_LIMIT, OTHER_RULES, RULES
from decision_aids.aids.shared.lower_assistance import (
    when_it_is_announced,
    when_it_is_for_a_provision,
    whole_for_a_provision,
)
from decision_aids.aids.shared.not_yet_known import not_yet_known
from decision_aids.aids.shared.objection import appeal, no_money_now, objection_in_full, objection_on_paper
from decision_aids.aids.shared.on_request import not_requested
from decision_aids.rules.conditions import ALWAYS, some
from decision_aids.rules.model import Outcome

DISAGREE = (objection_in_full(), objection_on_paper(), appeal(), no_money_now())
KEEP_GOING = "Stop niet zomaar met het werk. De gemeente kan uw uitkering dan verlagen. Vraag eerst hulp."
WHOLE_ANNOUNCED = (
    f"Wil de gemeente uw uitkering verlagen met {whole_for_a_provision()}? Ga dan meteen naar het Juridisch Loket. "
    "Blijf intussen meedoen als dat kan."
)
TRAVEL = "Vraag wie de reis betaalt. Geld voor kosten die u echt maakt, is geen loon."

OUTCOMES = (
    Outcome(
        "andere-regels",
        "Voor deze opdracht gelden andere regels",
        "De brief noemt dit geen tegenprestatie. Daarom zeggen wij niet of de opdracht klopt. Het woord in de brief is "
        "belangrijk: volgens ons bepaalt het hoeveel uw uitkering omlaag kan als u weigert. Dat heet een verlaging.",
        when=OTHER_RULES,
        next_steps=(
            "Vraag de gemeente welke regels gelden, en of het woord in de brief klopt.",
            WHOLE_ANNOUNCED,
            KEEP_GOING,
            when_it_is_for_a_provision(),
            *DISAGREE,
        ),
    ),
    Outcome(
        "klopt-niet",
        "Deze opdracht klopt zo niet",
        "Met uw antwoorden gaat de opdracht over een grens. Die grens staat in de wet of in de verordening, of een "
        "rechter noemde die. Een verordening is een lijst met regels van de gemeenteraad.",
        when=CROSSED_LIMIT,
        next_steps=(
            "Vertel de gemeente welke grens het is, en vraag om een andere opdracht.",
            *DISAGREE,
            KEEP_GOING,
            when_it_is_announced(),
        ),
    ),
    Outcome(
        "bespreken",
        "Bespreek deze opdracht eerst met de gemeente",
        "Er is iets wat mensen moeten beoordelen, of wat nog niet is geregeld. Wij zeggen daarom niet of de opdracht "
        "mag.",
        when=some(*(rule.open for rule in RULES), *not_requested()),
        next_steps=(
            "Neem de punten hieronder mee naar de gemeente. Vraag om een antwoord op papier.",
            TRAVEL,
            *DISAGREE,
            KEEP_GOING,
            when_it_is_announced(),
        ),
    ),
    Outcome(
        "klopt",
        "Met uw antwoorden klopt deze opdracht",
        "De opdracht blijft binnen de grenzen van de wet. Zij blijft ook binnen de uren en maanden van de verordening, "
        "voor zover wij die kennen. Een verordening is een lijst met regels van de gemeenteraad.",
        when=ALWAYS,
        next_steps=(
            "Doe ook de zelfcheck. Misschien mag de gemeente het u helemaal niet vragen.",
            "Lees in de verordening of er nog iets voor u geldt. Denk aan minder uren als u zorgt, of aan zoektijd.",
            TRAVEL,
            "Verandert het werk of uw situatie? Kijk dan opnieuw.",
            *DISAGREE,
            KEEP_GOING,
        ),
        affirms=True,
        cautious_title="Volgens {} klopt deze opdracht. Vraag of die nog geldt",
        cautious_explanation="Met uw antwoorden blijft de opdracht binnen de wet en binnen die verordening: een lijst "
        "met regels van de gemeenteraad. Wij kennen de tekst alleen uit een onderzoek.",
    ),
)

NOT_YET_KNOWN = not_yet_known(
    KEEP_GOING,
    objection_in_full(),
    objection_on_paper(),
)
