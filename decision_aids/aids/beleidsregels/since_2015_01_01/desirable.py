"""What is desirable: everybody sees the point of it, and the organisation gives something back."""

from decision_aids.aids.beleidsregels.since_2015_01_01.facts import (
    EXTERNE_PARTIJ_GEEFT_TERUG,
    EXTERNE_PARTIJ_OVERTUIGD,
    KLANT_OVERTUIGD,
    MEDEWERKER_OVERTUIGD,
)
from decision_aids.aids.beleidsregels.since_2015_01_01.variants import rules_on_sheets
from decision_aids.rules.conditions import every, yes
from decision_aids.rules.model import Level

DESIRABLE = (
    *rules_on_sheets(
        {"a": "3", "b": "2"},
        level=Level.WENSELIJK,
        quote="Medewerker, klant en organisatie zien alle drie wat deze tegenprestatie oplevert. Het is "
        "tenslotte geen straf.",
        met=every(yes(MEDEWERKER_OVERTUIGD), yes(KLANT_OVERTUIGD), yes(EXTERNE_PARTIJ_OVERTUIGD)),
        when_met="Alle drie zien wat de tegenprestatie oplevert.",
        when_missed="Praat met wie nog niet overtuigd is, of pas de tegenprestatie aan.",
    ),
    *rules_on_sheets(
        {"a": "4", "b": "3"},
        level=Level.WENSELIJK,
        quote="Ook de organisatie waar iemand aan de slag gaat, geeft iets terug.",
        met=yes(EXTERNE_PARTIJ_GEEFT_TERUG),
        when_met="De organisatie geeft iets terug.",
        when_missed="Vraag de organisatie wat zij deze persoon biedt, zoals begeleiding, een cursus of een "
        "getuigschrift.",
    ),
)
