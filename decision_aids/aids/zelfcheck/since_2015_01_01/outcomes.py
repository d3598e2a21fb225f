"""What the aid can say, and what to do then."""

from decision_aids.aids.shared.age_classes import YOUNG_CHILD
from decision_aids.aids.shared.not_yet_known import not_yet_known
from decision_aids.aids.shared.objection import objection_in_full
from decision_aids.aids.zelfcheck.since_2015_01_01.rules import (
    COUNTS,
    EXEMPT,
    LEFT_TO_THE_MUNICIPALITY,
    NOT_BOUND_BY_LAW,
)
from decision_aids.rules.conditions import ALWAYS
from decision_aids.rules.model import Outcome

OBJECT = objection_in_full()
ASK_ON_PAPER = "Vraagt de gemeente het u toch? Vraag dan om een brief met het besluit en de reden."
ASK_FOR_EXEMPTION = (
    f"Bent u alleenstaande ouder met een kind onder de {YOUNG_CHILD}? Vraag dan eerst de ontheffing aan."
)
KEEP_GOING = (
    "Hebt u al een besluit? Dat blijft gelden, ook als u bezwaar maakt. Stop niet zomaar met het werk. Vraag eerst "
    "hulp."
)
BY_LAW = "Een verordening is een lijst met regels van de gemeenteraad."

OUTCOMES = (
    Outcome(
        "niet-van-toepassing",
        "De gemeente mag u geen tegenprestatie vragen",
        "De wet zegt dat de plicht in uw situatie niet geldt.",
        when=NOT_BOUND_BY_LAW,
        next_steps=(
            "Vertel de gemeente welke regel voor u geldt, en laat zien waaruit dat blijkt.",
            ASK_ON_PAPER,
            KEEP_GOING,
            OBJECT,
        ),
    ),
    Outcome(
        "vrijgesteld-door-verordening",
        "Volgens de verordening mag de gemeente u geen tegenprestatie vragen",
        f"De verordening stelt uw situatie vrij. {BY_LAW}",
        when=EXEMPT,
        cautious_title="Volgens {} bent u vrijgesteld. Vraag of die nog geldt",
        cautious_explanation=f"Toen stelde die uw situatie vrij. {BY_LAW} Wij kennen de tekst alleen uit een "
        "onderzoek. Geldt die nog? Dan mag de gemeente u geen tegenprestatie vragen.",
        next_steps=(
            "Vraag de gemeente of de verordening nog geldt. Vertel dat uw situatie daarin is vrijgesteld.",
            "Bewaar papieren waaruit uw situatie blijkt. Gaat het om uren? Houd die dan bij.",
            ASK_ON_PAPER,
            KEEP_GOING,
            OBJECT,
        ),
    ),
    Outcome(
        "telt-al-mee",
        "Wat u al doet, telt als tegenprestatie",
        f"Volgens de verordening telt het mee, en u doet zoveel als de verordening vraagt. {BY_LAW}",
        when=COUNTS,
        cautious_title="Volgens {} telt wat u al doet. Vraag of die nog geldt",
        cautious_explanation=f"Toen telde het mee, en u doet zoveel als die vroeg. {BY_LAW} Wij kennen de tekst alleen "
        "uit een onderzoek. Geldt die nog? Dan is dit uw tegenprestatie.",
        next_steps=(
            "Vertel de gemeente wat u doet en hoeveel uur. Vraag of zij opschrijft dat het meetelt.",
            ASK_ON_PAPER,
            KEEP_GOING,
            OBJECT,
        ),
    ),
    Outcome(
        "gemeente-beslist",
        "De gemeente beslist of zij dit van u vraagt",
        "De wet of de verordening laat dit aan de gemeente over, of is hierover niet duidelijk. De gemeente moet naar "
        f"uw situatie kijken. {BY_LAW}",
        when=LEFT_TO_THE_MUNICIPALITY,
        open_to_reading=True,
        next_steps=(
            ASK_FOR_EXEMPTION,
            "Vertel de gemeente wat er speelt. Neem papieren mee, zoals een brief van een arts of een organisatie.",
            "Vraag om een beslissing op papier, met de reden.",
            KEEP_GOING,
            OBJECT,
        ),
    ),
    Outcome(
        "gemeente-mag-vragen",
        "De gemeente mag u een tegenprestatie vragen",
        "Wij vinden geen regel die dit in uw situatie verbiedt. Wat de gemeente vraagt, moet wel passen bij wat u "
        "kunt.",
        when=ALWAYS,
        next_steps=(
            ASK_FOR_EXEMPTION,
            "Doe zelf een voorstel voor iets wat bij u past.",
            "Vraagt de gemeente iets? Kijk met “Klopt mijn opdracht?” of het binnen de grenzen blijft.",
            KEEP_GOING,
            OBJECT,
        ),
    ),
)

NOT_YET_KNOWN = not_yet_known(
    ASK_FOR_EXEMPTION,
    "Vraagt de gemeente u al iets? Vraag dan om een brief met het besluit en de reden.",
    KEEP_GOING,
    OBJECT,
)
