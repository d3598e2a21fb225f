"""The limits that make an order wrong when they are crossed: those of the law, of a court and of the by-law."""

from decision_aids.aids.opdracht.since_2015_01_01.by_law_limits import (
    HOURS_ABOVE_BY_LAW,
    HOURS_MAYBE_ABOVE,
    LIMITED_A_YEAR,
    MONTHS_ABOVE_BY_LAW,
    MONTHS_MAYBE_ABOVE,
)
from decision_aids.aids.opdracht.since_2015_01_01.facts import (
    ACTIVITEIT_OMSCHREVEN,
    DUUR,
    MAATSCHAPPELIJK_NUTTIG,
    NAAST_REGULIER_WERK,
    ONBELOOND,
    UREN,
)
from decision_aids.aids.shared.limits import (
    limited_hours,
    limited_hours_in_words,
    not_too_many_hours,
    too_many_hours_in_words,
)
from decision_aids.rules.conditions import Not, above, every, some, yes
from decision_aids.rules.model import Level, Rule

PAGE = "belanghebbende/opdracht-regels"

# Wie niet weet om hoeveel uur het gaat omdat niemand het zei, antwoordt nul: dan valt er niets te vergelijken.
HOURS_TOLD, MONTHS_TOLD = above(UREN, 0), above(DUUR, 0)
HOURS_NOT_TOLD = "Hoeveel uur het is, is niet gezegd. Daarom valt dit niet te vergelijken."

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
)

# Eén uitspraak van één rechtbank, over de wet van vóór 2015: geen wet, wel het enige oordeel over uren dat er is.
# De teksten zeggen daarom wie dit vond.
SET_BY_THE_COURT = (
    Rule(
        id="uren",
        sentence=f"{PAGE}#uren",
        level=Level.MOET,
        quote=f"Een rechtbank vond {too_many_hours_in_words()} per week te veel voor een tegenprestatie.",
        applies=HOURS_TOLD,
        when_not_applicable=HOURS_NOT_TOLD,
        met=limited_hours(UREN),
        when_met=f"De gemeente vraagt niet meer dan {limited_hours_in_words()} per week.",
        when_missed=f"De gemeente vraagt {too_many_hours_in_words()} per week of meer. De rechter vond dat in 2013 te "
        "veel, in één andere zaak. Noem die uitspraak als u bezwaar maakt.",
        sources=("rbzwb-2013-bz5171",),
        judged=every(Not(limited_hours(UREN)), not_too_many_hours(UREN)),
        when_judged=f"De gemeente vraagt meer dan {limited_hours_in_words()} per week. Een tegenprestatie hoort "
        "beperkt te zijn. Of dit nog beperkt is, moeten mensen beoordelen.",
    ),
    Rule(
        id="omschreven",
        sentence=f"{PAGE}#omschreven",
        level=Level.MOET,
        quote="Het moet duidelijk zijn welk werk de gemeente vraagt.",
        met=yes(ACTIVITEIT_OMSCHREVEN),
        when_met="Het is duidelijk welk werk de gemeente vraagt.",
        when_missed="Staat nergens welk werk u gaat doen? Een rechtbank vond in 2013 dat dit duidelijk moet zijn. "
        "Vraag de gemeente om het op te schrijven.",
        sources=("rbzwb-2013-bz5171",),
    ),
)

# Het college voert zijn beleid uit volgens de verordening (artikel 7 lid 1 onder c): meer vragen dan die noemt, kan dus
# niet. Van een verordening die alleen het onderzoek van 2016 beschrijft, weten wij niet of de tekst nog zo is.
SET_BY_THE_BY_LAW = (
    Rule(
        id="verordening-uren",
        sentence=f"{PAGE}#verordening-uren",
        level=Level.MOET,
        quote="De gemeente mag niet meer uren vragen dan in haar verordening staat.",
        applies=some(HOURS_TOLD, LIMITED_A_YEAR),
        when_not_applicable=HOURS_NOT_TOLD,
        met=Not(HOURS_ABOVE_BY_LAW),
        when_met="De uren gaan niet over een grens in de verordening.",
        when_missed="De gemeente vraagt meer uren dan in de verordening staat. Vraag om minder uren.",
        sources=("participatiewet-art-7-8a",),
        judged=HOURS_MAYBE_ABOVE,
        when_judged="De gemeente vraagt meer uren dan er staan in de verordening die wij kennen. Vraag of die grens nu "
        "voor u geldt. Als dat klopt, mag dit niet.",
    ),
    Rule(
        id="verordening-duur",
        sentence=f"{PAGE}#verordening-duur",
        level=Level.MOET,
        quote="De opdracht mag niet langer duren dan in de verordening staat.",
        applies=MONTHS_TOLD,
        when_not_applicable="Wanneer het stopt, is niet gezegd. Daarom valt dit niet te vergelijken.",
        met=Not(MONTHS_ABOVE_BY_LAW),
        when_met="De duur gaat niet over een grens in de verordening.",
        when_missed="De opdracht duurt langer dan in de verordening staat. Vraag om een kortere opdracht.",
        sources=("participatiewet-art-7-8a",),
        judged=MONTHS_MAYBE_ABOVE,
        when_judged="De opdracht duurt langer dan er staat in de verordening die wij kennen. Vraag of die grens nu "
        "voor u geldt. Als dat klopt, mag dit niet.",
    ),
)

LIMITS = (*SET_BY_THE_COURT, *IN_THE_LAW, *SET_BY_THE_BY_LAW)
