"""How a claimant is asked about the order: first the letter, the work and what is on paper, then the by-law."""

from decision_aids.aids.opdracht.since_2015_01_01 import facts
from decision_aids.aids.opdracht.since_2015_01_01.by_law_limits import (
    HOURS_TOLD_WHERE,
    LIMIT_A_YEAR_WHERE,
    MONTHS_TOLD_WHERE,
)
from decision_aids.aids.shared.by_laws import BY_LAW_OF_THE_DAY, GEMEENTE, LABELS, WHY_ASKED
from decision_aids.aids.shared.limits import longest_time_studied, too_many_hours_in_words
from decision_aids.aids.shared.on_request import request_questions
from decision_aids.aids.shared.said_of_the_work import TAKES_PAID_WORK, UNPAID
from decision_aids.rules.model import Question

THE_LETTER, MUNICIPALITY, HOURS, MONTHS = "De brief", "Uw gemeente", "Hoeveel uur", "Hoe lang"
PAPER, A_YEAR = "Op papier", "Uren in een jaar"
THE_WORK, YOU = "Het werk", "U en het werk"

IF_NOT_KNOWN_IN_WORDS = "Alleen als wij niet weten wat de verordening van uw gemeente op die dag hoogstens noemt."
NUMBER_FOR_YOU = (
    "Dit getal staat in de verordening. Geldt voor u een lager getal, bijvoorbeeld omdat u zorgt? Vul dan dat in."
)
NOT_TOLD = (0, "Dat is niet gezegd")

ABOUT_THE_LETTER = (
    Question(
        facts.SOORT,
        "Hoe noemt de gemeente dit werk in de brief?",
        THE_LETTER,
        why="Volgens ons bepaalt het woord welke regels gelden, en hoeveel geld weigeren kan kosten.",
        labels=(
            (facts.TEGENPRESTATIE, "Tegenprestatie"),
            ("re-integratie", "Re-integratie, of hulp om werk te vinden"),
            ("sociale-activering", "Sociale activering"),
            ("participatieplaats", "Participatieplaats"),
            (facts.PARTICIPATION, "Maatschappelijke participatie"),
            (facts.NOT_NAMED, "Dat staat er niet in"),
        ),
        unchangeable=True,
    ),
    Question(
        facts.ACTIVITEIT_OMSCHREVEN,
        "Is duidelijk opgeschreven welk werk u gaat doen?",
        THE_LETTER,
        why="Een rechtbank zei in 2013 dat duidelijk moet zijn om welk werk het gaat.",
    ),
)

ON_PAPER = (
    Question(
        facts.UREN_EN_DUUR_GENOEMD,
        "Staat er op papier hoeveel uur het is en wanneer het stopt?",
        PAPER,
        why="Dan kunt u zien of het te veel of te lang is. Staat er dat het niet stopt? Kies dan ja.",
        fixed=True,
        labels=(
            ("ja", "Ja, allebei"),
            ("nee", "Nee, de uren of het einde staan er niet in"),
        ),
    ),
    Question(
        facts.SCHRIFTELIJK_BESLUIT,
        "Hebt u een brief met het besluit van de gemeente?",
        PAPER,
        why="Volgens ons is er zonder besluit nog geen plicht. Met de brief kunt u bezwaar maken. Een digitale brief "
        "telt ook.",
    ),
)

ABOUT_THE_MUNICIPALITY = (
    Question(
        GEMEENTE,
        "Welke gemeente gaf u de opdracht?",
        MUNICIPALITY,
        why=WHY_ASKED,
        labels=LABELS,
        dated=BY_LAW_OF_THE_DAY,
        unchangeable=True,
    ),
)

HOW_MANY_HOURS = (
    Question(
        facts.VERORDENING_OMVANG,
        "Noemt de verordening een hoogste aantal uren?",
        HOURS,
        why="Het gaat om wat de gemeente hoogstens mag vragen. De verordening staat op overheid.nl, of vraag ernaar. "
        "Bestaat uw gemeente niet meer? Kijk dan in die van de nieuwe gemeente.",
        labels=(
            (facts.PER_WEEK, "Ja, een aantal uren per week"),
            (facts.PER_YEAR, "Ja, een aantal uren per jaar"),
            (facts.NO_BOUND, "Nee, dat staat er niet in"),
        ),
        only_if=(GEMEENTE.id, HOURS_TOLD_WHERE),
        only_if_words=IF_NOT_KNOWN_IN_WORDS,
        unchangeable=True,
    ),
    Question(
        facts.VERORDENING_UREN,
        "Hoeveel uur per week mag de gemeente hoogstens vragen?",
        HOURS,
        why=NUMBER_FOR_YOU,
        only_if=(facts.VERORDENING_OMVANG.id, (facts.PER_WEEK,)),
        unchangeable=True,
    ),
    Question(
        facts.UREN,
        "Hoeveel uur per week vraagt de gemeente?",
        HOURS,
        why=f"Een rechtbank vond {too_many_hours_in_words()} per week te veel. Wisselt het? Neem de drukste week.",
        named_numbers=(NOT_TOLD,),
    ),
)

HOW_LONG = (
    Question(
        facts.VERORDENING_DUUR,
        "Noemt de verordening een langste tijd?",
        MONTHS,
        why="Let op het woord hoogstens of maximaal. Een kortste tijd is iets anders.",
        labels=((facts.BOUNDED, "Ja, een aantal maanden"), (facts.NO_BOUND, "Nee, dat staat er niet in")),
        only_if=(GEMEENTE.id, MONTHS_TOLD_WHERE),
        only_if_words=IF_NOT_KNOWN_IN_WORDS,
        unchangeable=True,
    ),
    Question(
        facts.VERORDENING_MAANDEN,
        "Hoeveel maanden mag een opdracht hoogstens duren?",
        MONTHS,
        why=NUMBER_FOR_YOU,
        only_if=(facts.VERORDENING_DUUR.id, (facts.BOUNDED,)),
        unchangeable=True,
    ),
    Question(
        facts.DUUR,
        "Hoeveel maanden duurt het?",
        MONTHS,
        why=longest_time_studied(),
        named_numbers=((facts.NO_END_MONTHS, "Het stopt niet"), NOT_TOLD),
    ),
)

PER_YEAR = (
    Question(
        facts.VERORDENING_JAARUREN,
        "Hoeveel uur per jaar mag de gemeente hoogstens vragen?",
        A_YEAR,
        why=NUMBER_FOR_YOU,
        only_if=(facts.VERORDENING_OMVANG.id, (facts.PER_YEAR,)),
        unchangeable=True,
    ),
    Question(
        facts.JAARUREN,
        "Hoeveel uur is het in een heel jaar, alles bij elkaar?",
        A_YEAR,
        why="Alleen nodig als uw gemeente een grens per jaar heeft. Tel alle weken van de opdracht op.",
        only_if=(GEMEENTE.id, LIMIT_A_YEAR_WHERE),
        only_if_words="Alleen als de verordening van uw gemeente een aantal uren per jaar noemt.",
        unless=(facts.VERORDENING_OMVANG.id, (facts.PER_WEEK, facts.NO_BOUND)),
    ),
)

ABOUT_THE_WORK = (
    Question(
        facts.ONBELOOND,
        "Doet u dit werk zonder loon?",
        THE_WORK,
        why=UNPAID,
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
        TAKES_PAID_WORK,
        THE_WORK,
        why="Dat heet verdringing. Deed iemand dit eerst betaald? Of krijgt iemand nu een baan niet?",
        labels=(("nee", "Nee"), ("twijfel", "Ik twijfel"), ("ja", "Ja")),
        own_words="Wie deed dit werk eerst, en was dat betaald? Wat ziet u?",
    ),
)

ABOUT_YOU = (
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
)

# Eerst wat iemand zo weet, en daarvan eerst wat alleen al genoeg kan zijn: zo is iemand het snelst klaar. Wat in
# de verordening moet worden opgezocht, komt het laatst.
QUESTIONS = (
    *ABOUT_THE_LETTER,
    *ABOUT_THE_WORK,
    *ON_PAPER,
    *ABOUT_YOU,
    *ABOUT_THE_MUNICIPALITY,
    *HOW_MANY_HOURS,
    *HOW_LONG,
    *PER_YEAR,
    *request_questions(MUNICIPALITY),
)
