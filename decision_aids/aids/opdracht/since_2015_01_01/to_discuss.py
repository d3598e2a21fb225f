"""What to take to the municipality: what people must judge, and what the guidance asks for."""

from decision_aids.aids.opdracht.since_2015_01_01.by_law_limits import NAMES_MONTHS
from decision_aids.aids.opdracht.since_2015_01_01.facts import (
    BELEMMERT_REINTEGRATIE,
    DUUR,
    EIGEN_VOORSTEL_BESPROKEN,
    NAAR_VERMOGEN,
    SCHRIFTELIJK_BESLUIT,
    SOORT,
    TEGENPRESTATIE,
    UREN_EN_DUUR_GENOEMD,
    VERDRINGING,
)
from decision_aids.aids.opdracht.since_2015_01_01.limits import HOURS_TOLD, MONTHS_TOLD, PAGE
from decision_aids.aids.shared.limits import limited_time, limited_time_in_words
from decision_aids.rules.conditions import Not, every, is_one_of, no, yes
from decision_aids.rules.model import Level, Rule

# De wet verbiedt dit, maar of het zich voordoet, stelt geen vragenlijst vast. Wat iemand hier antwoordt, is het begin
# van een gesprek; de gemeente en daarna de rechter oordelen.
FOR_PEOPLE_TO_JUDGE = (
    Rule(
        id="verdringing",
        sentence=f"{PAGE}#verdringing",
        level=Level.MOET,
        quote="Het werk mag geen betaald werk verdringen.",
        met=is_one_of(VERDRINGING, "nee"),
        when_met="U zegt dat niemand door dit werk een baan of uren misloopt.",
        when_missed="",
        sources=("participatiewet-art-9",),
        judged=Not(is_one_of(VERDRINGING, "nee")),
        when_judged="Loopt iemand door dit werk een baan of uren mis? Als dat klopt, mag dit niet. Vertel de gemeente "
        "wie dit werk eerst deed, en of dat betaald was. Vraag om een antwoord op papier.",
    ),
    # "Naar vermogen" staat in de wet zelf, niet alleen in de toelichting. Wat iemand niet kan, is geen tegenprestatie.
    Rule(
        id="naar-vermogen",
        sentence=f"{PAGE}#naar-vermogen",
        level=Level.MOET,
        quote="De gemeente mag alleen werk vragen dat u aankunt.",
        met=yes(NAAR_VERMOGEN),
        when_met="U zegt dat u het werk aankunt.",
        when_missed="",
        sources=("participatiewet-art-9", "participatiewet-art-8-18"),
        judged=no(NAAR_VERMOGEN),
        when_judged="Kunt u dit werk niet aan? Als dat klopt, mag dit niet. Vertel wat niet lukt. Vraagt de gemeente "
        "om een medisch onderzoek? Werk dan mee.",
    ),
    # De wet noemt dit niet bij de tegenprestatie. Wel stuurt artikel 9 lid 1 eerst op werk en re-integratie aan, en de
    # beleidsregels zeggen zonder voorbehoud dat de tegenprestatie daarvoor wijkt.
    Rule(
        id="niet-in-de-weg",
        sentence=f"{PAGE}#niet-in-de-weg",
        level=Level.MOET,
        quote="De tegenprestatie mag uw re-integratie of het vinden van werk niet in de weg staan.",
        met=no(BELEMMERT_REINTEGRATIE),
        when_met="U zegt dat het werk uw re-integratie of een baan niet in de weg zit.",
        when_missed="",
        sources=("participatiewet-art-9", "beleidsregels-variant-a", "beleidsregels-variant-b"),
        judged=yes(BELEMMERT_REINTEGRATIE),
        when_judged="Zit dit werk uw re-integratie of een baan in de weg? Als dat klopt, mag dit niet. Zo lezen wij de "
        "wet. Vraag om andere uren of ander werk.",
    ),
)

ON_PAPER = (
    Rule(
        id="soort",
        sentence=f"{PAGE}#soort",
        level=Level.WENSELIJK,
        quote="In de brief staat hoe de gemeente het werk noemt.",
        met=is_one_of(SOORT, TEGENPRESTATIE),
        when_met="De brief noemt het een tegenprestatie.",
        when_missed="De brief zegt niet wat voor werk dit is. Vraag het de gemeente. Als het geen tegenprestatie is, "
        "gelden andere regels.",
        sources=("participatiewet-art-8-18",),
    ),
    # Zonder besluit is er niets opgedragen, en een plicht is er alleen bij wat het college opdraagt (artikel 9 lid 1
    # onder c). De opdracht kan overigens deugen: dit is te herstellen, en dus geen grens waarover zij heen gaat.
    Rule(
        id="besluit",
        sentence=f"{PAGE}#besluit",
        level=Level.MOET,
        quote="De gemeente zet de opdracht in een brief: een besluit.",
        met=yes(SCHRIFTELIJK_BESLUIT),
        when_met="U hebt een besluit op papier. Daar kunt u bezwaar tegen maken.",
        when_missed="U hebt nog geen brief met het besluit. Volgens ons is er dan nog geen plicht. Vraag om de brief: "
        "daar kunt u bezwaar tegen maken. Blijf niet zomaar weg.",
        sources=("participatiewet-art-9", "awb-besluit", "tegenprestatie-in-tien-gemeenten"),
    ),
    Rule(
        id="genoemd",
        sentence=f"{PAGE}#genoemd",
        level=Level.WENSELIJK,
        quote="Op papier staat hoeveel uur het is en wanneer het stopt.",
        met=every(yes(UREN_EN_DUUR_GENOEMD), HOURS_TOLD, MONTHS_TOLD),
        when_met="Op papier staat hoeveel uur het is, en hoe lang.",
        when_missed="De uren of het einde staan niet op papier. Vraag de gemeente om allebei op te schrijven.",
        sources=("wet-maatregelen-wwb-toelichting", "werkwijzer-tegenprestatie"),
    ),
)

# Zegt de raad zelf hoe lang het hoogstens mag duren, dan is dat de maat, en niet wat andere verordeningen noemen.
HOW_LONG_AND_BY_WHOSE_WISH = (
    Rule(
        id="duur",
        sentence=f"{PAGE}#duur",
        level=Level.WENSELIJK,
        quote="Een tegenprestatie duurt in de regel niet lang.",
        applies=every(MONTHS_TOLD, Not(NAMES_MONTHS)),
        when_not_applicable="De verordening noemt zelf een langste tijd, of het einde is niet gezegd. Daarom "
        "vergelijken wij de duur hier niet.",
        met=limited_time(DUUR),
        when_met=f"De tegenprestatie duurt niet langer dan {limited_time_in_words()}.",
        when_missed="",
        sources=("wet-maatregelen-wwb-toelichting", "tegenprestatie-in-tien-gemeenten"),
        judged=Not(limited_time(DUUR)),
        when_judged=f"De tegenprestatie duurt langer dan {limited_time_in_words()}. De wet noemt geen grens, maar de "
        "duur hoort beperkt te zijn. Vraag de gemeente waarom het zo lang duurt.",
    ),
    Rule(
        id="eigen-voorstel",
        sentence=f"{PAGE}#eigen-voorstel",
        level=Level.WENSELIJK,
        quote="De gemeente praat met u over wat u zelf wilt doen.",
        met=yes(EIGEN_VOORSTEL_BESPROKEN),
        when_met="De gemeente heeft uw eigen voorstel met u besproken.",
        when_missed="De gemeente besprak niet wat u zelf wilt. U mag een voorstel doen. De gemeente beslist daarna.",
        sources=("wet-maatregelen-wwb-toelichting",),
    ),
)

TO_DISCUSS = (*FOR_PEOPLE_TO_JUDGE, *ON_PAPER, *HOW_LONG_AND_BY_WHOSE_WISH)
