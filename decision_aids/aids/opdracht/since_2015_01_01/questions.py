"""How a claimant is asked about the order."""

from decision_aids.aids.opdracht.since_2015_01_01 import facts
from decision_aids.rules.model import Question

HOW_MUCH, THE_WORK, YOU, ON_PAPER = "Hoeveel en hoe lang", "Het werk", "U en het werk", "De afspraken"

QUESTIONS = (
    Question(
        facts.UREN,
        "Hoeveel uur per week vraagt de gemeente?",
        HOW_MUCH,
        why="Een rechtbank vond in 2013 dat 32 uur per week te veel is. Wisselt het? Neem de drukste week.",
    ),
    Question(
        facts.DUUR,
        "Hoeveel maanden duurt het?",
        HOW_MUCH,
        why="Een tegenprestatie duurt meestal niet lang. Is er geen einde afgesproken? Vul dan 600 in.",
    ),
    Question(
        facts.ONBELOOND,
        "Doet u dit werk zonder loon?",
        THE_WORK,
        why="Een tegenprestatie is zonder loon. Geld voor de bus of voor koffie is geen loon.",
    ),
    Question(
        facts.MAATSCHAPPELIJK_NUTTIG,
        "Heeft de samenleving iets aan dit werk?",
        THE_WORK,
        why="Dat vraagt de wet. Denk aan hulp voor een buurt, een school of een vereniging.",
    ),
    Question(
        facts.NAAST_REGULIER_WERK,
        "Is het extra werk, naast gewone betaalde banen?",
        THE_WORK,
        why="Een tegenprestatie mag geen gewone baan zijn.",
    ),
    Question(
        facts.VERDRINGING,
        "Neemt dit werk de plaats in van betaald werk?",
        THE_WORK,
        why="Dat heet verdringing. Let erop of iemand dit eerst betaald deed, of dat iemand door u minder uren krijgt.",
    ),
    Question(
        facts.NAAR_VERMOGEN,
        "Kunt u dit werk aan?",
        YOU,
        why="De gemeente kijkt naar wat u kunt. Denk aan uw gezondheid, uw zorg voor anderen en wat u hebt geleerd.",
    ),
    Question(
        facts.BELEMMERT_REINTEGRATIE,
        "Zit dit werk uw re-integratie of een baan in de weg?",
        YOU,
        why="Re-integratie is hulp om werk te vinden. Re-integratie en een baan gaan voor.",
    ),
    Question(
        facts.EIGEN_VOORSTEL_BESPROKEN,
        "Heeft de gemeente gevraagd wat u zelf wilt doen?",
        YOU,
        why="U mag zelf iets voorstellen. De gemeente beslist.",
    ),
    Question(
        facts.ACTIVITEIT_OMSCHREVEN,
        "Is duidelijk opgeschreven welk werk u gaat doen?",
        ON_PAPER,
        why="Een rechtbank zei in 2013 dat duidelijk moet zijn om welk werk het gaat.",
    ),
    Question(
        facts.SCHRIFTELIJK_BESLUIT,
        "Hebt u een brief met het besluit van de gemeente?",
        ON_PAPER,
        why="Met zo'n brief kunt u bezwaar maken.",
    ),
)
