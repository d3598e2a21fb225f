"""What is asked only where the by-law of the municipality looks at it, or where that by-law is not known."""

from decision_aids.aids.shared.by_laws import NOT_READ
from decision_aids.aids.zelfcheck.since_2015_01_01 import facts
from decision_aids.aids.zelfcheck.since_2015_01_01.by_laws import NOT_FOUND_SOMEWHERE, only_where
from decision_aids.law.gemeenten.model import Soort
from decision_aids.rules.model import Question

FURTHER = "Wat uw gemeente verder vraagt"

# Een zoektijd, minder uren voor wie zorgt of meedoen op verzoek: de regels wegen dat niet. Wie het in de verordening
# leest, krijgt daarom geen zeker antwoord.
FURTHER_LABELS = (
    ("vrijstelling", "Ja: ik ben vrijgesteld"),
    ("telt-mee", "Ja: wat ik doe, telt mee"),
    ("college-beslist", "Ja: iets anders, of de gemeente beslist"),
    ("niet-geregeld", "Nee, er staat niets over in"),
)

ASKED_BY_SOME = (
    Question(
        facts.GROEP,
        "In welke groep heeft de gemeente u ingedeeld?",
        FURTHER,
        why="In Schagen hangt het van uw groep af. De groep staat in de brief van de gemeente.",
        labels=(
            ("uitstromer", "Uitstromer: u kunt snel aan het werk"),
            ("groeier", "Groeier: u hebt eerst hulp nodig"),
            ("blijver", "Blijver: betaald werk lukt voorlopig niet"),
        ),
        only_if=only_where(Soort.UITSTROMER),
        fixed=True,
    ),
    Question(
        facts.TOEKOMSTATELIER,
        "Doet u mee aan het Toekomstatelier?",
        FURTHER,
        why="De verordening van deze gemeente noemt dit programma.",
        only_if=only_where(Soort.TOEKOMSTATELIER),
    ),
    Question(
        facts.GROEPSTRAINING,
        "Volgt u een groepstraining van de sociale dienst?",
        FURTHER,
        why="De verordening van deze gemeente noemt deze training.",
        only_if=only_where(Soort.GROEPSTRAINING),
    ),
    Question(
        facts.MEDISCH_VRIJ,
        "Heeft de gemeente u helemaal vrijgesteld van werk zoeken, omdat u niet kunt werken?",
        FURTHER,
        why="Het gaat om werk én om re-integratie, dus hulp om werk te vinden. De verordening stelt u dan vrij.",
        only_if=only_where(Soort.MEDISCH_VRIJ_VAN_ARBEIDSPLICHT),
        unchangeable=True,
    ),
    Question(
        facts.BLIJVEND_NIET_IN_STAAT,
        "Heeft de gemeente vastgesteld dat u nooit meer een tegenprestatie kunt doen?",
        FURTHER,
        why="De verordening stelt u dan vrij. Vindt u het alleen zelf, of kunt u het later wel? Kies dan nee.",
        only_if=only_where(Soort.BLIJVEND_NIET_IN_STAAT),
        unchangeable=True,
    ),
    Question(
        facts.KAN_RICHTING_WERK,
        "Kunt u stappen zetten naar betaald werk?",
        FURTHER,
        why="De verordening van deze gemeente is bedoeld voor wie dat niet kan.",
        only_if=only_where(Soort.KAN_RICHTING_WERK),
        unchangeable=True,
    ),
    Question(
        facts.VERORDENING_OVERIG,
        "Staat er in de verordening nog iets anders dat voor u geldt?",
        FURTHER,
        why="Denk aan betaald werk, re-integratie, sociale activering, hulp uit de Wmo of respijtzorg. Of aan tijd om "
        "een plek te zoeken, minder uren als u zorgt, of alleen meedoen als u dat wilt. Telt iets mee? Kies dat alleen "
        "als u zoveel doet als de verordening vraagt. Anders beslist de gemeente.",
        labels=FURTHER_LABELS,
        only_if=("gemeente", (*NOT_FOUND_SOMEWHERE, *NOT_READ)),
        unchangeable=True,
    ),
)
