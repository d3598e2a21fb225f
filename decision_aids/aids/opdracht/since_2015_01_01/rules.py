"""The limits of a tegenprestatie: which are hard, which are guidance, and the outcomes they lead to.

A limit is hard where the law's own words or a court set it. Crossing it makes the outcome `klopt-niet`. What only the
makers of the law or the guidance ask for is worth a conversation: `bespreken`.
"""

from decision_aids.aids.opdracht.since_2015_01_01.facts import (
    ACTIVITEIT_OMSCHREVEN,
    BELEMMERT_REINTEGRATIE,
    DUUR,
    EIGEN_VOORSTEL_BESPROKEN,
    MAATSCHAPPELIJK_NUTTIG,
    NAAR_VERMOGEN,
    NAAST_REGULIER_WERK,
    ONBELOOND,
    SCHRIFTELIJK_BESLUIT,
    UREN,
    VERDRINGING,
)
from decision_aids.aids.shared.limits import limited_hours, limited_time, not_too_many_hours
from decision_aids.rules.conditions import Condition, Not, every, no, yes
from decision_aids.rules.model import Level, Rule

NOT_TOO_MANY_HOURS = not_too_many_hours(UREN)
LIMITED_HOURS = limited_hours(UREN)
LIMITED_TIME = limited_time(DUUR)

PAGE = "belanghebbende/opdracht-regels"

IN_THE_LAW = (
    Rule(
        id="onbeloond",
        sentence=f"{PAGE}#onbeloond",
        level=Level.MOET,
        quote="Een tegenprestatie is werk waar geen loon tegenover staat.",
        met=yes(ONBELOOND),
        when_met="U krijgt er geen loon voor. Zo staat het in de wet.",
        when_missed="Krijgt u loon? Dan is dit gewoon werk en geen tegenprestatie. De gemeente mag het u niet als "
        "tegenprestatie vragen.",
        sources=("participatiewet-art-9",),
    ),
    Rule(
        id="nuttig",
        sentence=f"{PAGE}#nuttig",
        level=Level.MOET,
        quote="De samenleving moet iets aan het werk hebben.",
        met=yes(MAATSCHAPPELIJK_NUTTIG),
        when_met="De samenleving heeft er iets aan.",
        when_missed="Heeft niemand er iets aan? Dan mag de gemeente dit niet als tegenprestatie vragen.",
        sources=("participatiewet-art-9",),
    ),
    Rule(
        id="naast-regulier-werk",
        sentence=f"{PAGE}#naast-regulier-werk",
        level=Level.MOET,
        quote="Het werk moet naast of boven op gewoon betaald werk komen.",
        met=yes(NAAST_REGULIER_WERK),
        when_met="Het werk komt naast gewoon betaald werk.",
        when_missed="Is dit gewoon een betaalde baan, maar dan zonder loon? Dan mag de gemeente het niet als "
        "tegenprestatie vragen.",
        sources=("participatiewet-art-9",),
    ),
    # Of er verdringing is, beoordeelt de gemeente en daarna de rechter. De wet verbiedt verdringing zonder voorbehoud.
    # Daarom is "ja" een harde grens, en zegt de tekst erbij dat dit de lezing van de bezoeker is.
    Rule(
        id="verdringing",
        sentence=f"{PAGE}#verdringing",
        level=Level.MOET,
        quote="Het werk mag geen betaald werk verdringen.",
        met=no(VERDRINGING),
        when_met="Het werk neemt niemands betaalde baan of uren weg.",
        when_missed="Neemt dit werk de plaats in van betaald werk? Als dat klopt, mag de gemeente dit niet vragen. "
        "Vertel de gemeente waar u dat aan ziet.",
        sources=("participatiewet-art-9",),
    ),
    # "Naar vermogen" staat in de wet zelf, niet alleen in de toelichting. Wat iemand niet kan,
    # is dus geen tegenprestatie.
    Rule(
        id="naar-vermogen",
        sentence=f"{PAGE}#naar-vermogen",
        level=Level.MOET,
        quote="De gemeente mag alleen werk vragen dat u aankunt.",
        met=yes(NAAR_VERMOGEN),
        when_met="U kunt het werk aan.",
        when_missed="Kunt u dit werk niet aan? Als dat klopt, mag de gemeente dit niet vragen. Vertel waarom het niet "
        "gaat.",
        sources=("participatiewet-art-9", "participatiewet-art-8-18"),
    ),
)

SET_BY_THE_COURT = (
    Rule(
        id="uren",
        sentence=f"{PAGE}#uren",
        level=Level.MOET,
        quote="De gemeente mag geen 32 uur per week of meer vragen.",
        met=LIMITED_HOURS,
        when_met="De gemeente vraagt niet meer dan 20 uur per week. Uw verordening kan een lager aantal noemen.",
        when_missed="De gemeente vraagt 32 uur per week of meer. Een rechtbank vond dat in 2013 te veel.",
        sources=("rbzwb-2013-bz5171",),
        judged=every(Not(LIMITED_HOURS), NOT_TOO_MANY_HOURS),
        when_judged="De gemeente vraagt meer dan 20 uur per week. Een tegenprestatie hoort beperkt te zijn. "
        "Of dit nog beperkt is, moeten mensen beoordelen.",
    ),
    Rule(
        id="omschreven",
        sentence=f"{PAGE}#omschreven",
        level=Level.MOET,
        quote="Het moet duidelijk zijn welk werk de gemeente vraagt.",
        met=yes(ACTIVITEIT_OMSCHREVEN),
        when_met="Het is duidelijk welk werk de gemeente vraagt.",
        when_missed="Staat nergens welk werk u gaat doen? Dan klopt de opdracht niet. Vraag de gemeente om het op te "
        "schrijven.",
        sources=("rbzwb-2013-bz5171",),
    ),
)

# De wet zelf noemt dit niet bij de tegenprestatie. Wel stuurt artikel 9 lid 1 eerst op werk en re-integratie aan, en de
# beleidsregels zeggen zonder voorbehoud dat de tegenprestatie daarvoor wijkt. Daarom is het een harde grens.
SET_BY_GUIDANCE = (
    Rule(
        id="niet-in-de-weg",
        sentence=f"{PAGE}#niet-in-de-weg",
        level=Level.MOET,
        quote="De tegenprestatie mag uw re-integratie of het vinden van werk niet in de weg staan.",
        met=no(BELEMMERT_REINTEGRATIE),
        when_met="Het werk laat ruimte voor re-integratie en voor een baan.",
        when_missed="Zit dit werk uw re-integratie of een baan in de weg? Dan klopt de opdracht niet. Vraag om andere "
        "uren of ander werk.",
        sources=("participatiewet-art-9", "beleidsregels-variant-a", "beleidsregels-variant-b"),
    ),
)

WORTH_DISCUSSING = (
    Rule(
        id="duur",
        sentence=f"{PAGE}#duur",
        level=Level.WENSELIJK,
        quote="Een tegenprestatie duurt in de regel niet lang.",
        met=LIMITED_TIME,
        when_met="De tegenprestatie duurt niet langer dan zes maanden. Uw verordening kan een kortere tijd noemen.",
        when_missed="",
        sources=("wet-maatregelen-wwb-toelichting", "tegenprestatie-in-tien-gemeenten"),
        judged=Not(LIMITED_TIME),
        when_judged="De tegenprestatie duurt langer dan zes maanden. De wet noemt geen grens, maar de duur hoort "
        "beperkt te zijn. "
        "Vraag de gemeente waarom het zo lang duurt en wanneer het stopt.",
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
    # De inhoud kan deugen terwijl het besluit nog op papier moet. Dat is te herstellen en dus geen harde grens.
    Rule(
        id="besluit",
        sentence=f"{PAGE}#besluit",
        level=Level.WENSELIJK,
        quote="De gemeente zet de opdracht in een brief: een besluit.",
        met=yes(SCHRIFTELIJK_BESLUIT),
        when_met="U hebt een besluit op papier. Daar kunt u bezwaar tegen maken.",
        when_missed="U hebt nog geen brief met het besluit. Vraag erom. Met zo'n brief kunt u bezwaar maken.",
        sources=("awb-besluit", "tegenprestatie-in-tien-gemeenten"),
    ),
)

RULES = (*SET_BY_THE_COURT, *IN_THE_LAW, *SET_BY_GUIDANCE, *WORTH_DISCUSSING)


def missed(rule: Rule) -> Condition:
    """The rule is certainly not met and no judgement is asked."""
    return every(rule.applies, Not(rule.judged), Not(rule.met))
