"""When a municipality may ask: what the law says of everyone, and what a by-law may add."""

from decision_aids.aids.shared.age_classes import YOUNG_CHILD, YOUNGEST
from decision_aids.aids.zelfcheck.since_2015_01_01.by_laws import counts, exempts, leaves_to_judgement
from decision_aids.aids.zelfcheck.since_2015_01_01.facts import (
    ARBEIDSONGESCHIKT,
    DRINGENDE_REDEN,
    JONG_KIND,
    LEEFTIJD,
    ONTHEFFING,
    ONTHEFFING_OUDER,
    UITKERING,
    VASTGESTELD,
)
from decision_aids.rules.conditions import Not, every, is_one_of, no, some, yes
from decision_aids.rules.model import Level, Rule

EXEMPT, COUNTS, LEFT_TO_JUDGEMENT = exempts(), counts(), leaves_to_judgement()

PAGE = "belanghebbende/zelfcheck-regels"

# Artikel 9 spreekt van de belanghebbende en noemt bijzondere bijstand niet; de toelichting heeft het over wie een
# uitkering ontvangt, en Hilversum sloot wie alleen bijzondere bijstand krijgt uit. Het Bbz noemt artikel 9 bij wie een
# bedrijf voorbereidt (artikel 2 lid 3) of het een half jaar bijna niet uitoefent (artikel 38 lid 3). Bij de anderen
# noemt het dat artikel niet, en sluit het dat in artikel 60ba ook niet uit. Twee lezingen zijn dus houdbaar: dan is er
# geen zeker antwoord.
WITHOUT_CLEAR_DUTY = is_one_of(UITKERING, "bbz", "alleen-bijzondere-bijstand")

# Artikel 9 lid 5 staat alleen in de Participatiewet. In 37 en 37a van IOAW en IOAZ staat de uitzondering niet; wel
# geldt de plicht daar alleen voor wie op werk in dienstbetrekking is aangewezen. Wie heeft aangevraagd, weet nog niet
# welke wet het wordt.
INCAPABLE_BY_LAW = every(is_one_of(UITKERING, "participatiewet"), yes(ARBEIDSONGESCHIKT), yes(VASTGESTELD))
INCAPABLE_TO_BE_JUDGED = every(yes(ARBEIDSONGESCHIKT), Not(INCAPABLE_BY_LAW))

# Zonder uitkering, of met de AOW-leeftijd, valt er niets vrij te stellen.
LONE_PARENT = every(yes(JONG_KIND), Not(is_one_of(UITKERING, "geen")), is_one_of(LEEFTIJD, "18-tot-aow"))

OF_THE_LAW = (
    Rule(
        id="uitkering",
        level=Level.MOET,
        sentence=f"{PAGE}#uitkering",
        quote="De gemeente mag alleen een tegenprestatie vragen aan wie bijstand, IOAW of IOAZ krijgt of heeft "
        "aangevraagd.",
        met=Not(is_one_of(UITKERING, "geen")),
        when_met="U krijgt een uitkering waarbij de gemeente een tegenprestatie mag vragen, of u hebt die aangevraagd.",
        when_missed="U krijgt geen uitkering waarbij een tegenprestatie hoort, en u hebt die ook niet aangevraagd.",
        judged=WITHOUT_CLEAR_DUTY,
        when_judged="Of een tegenprestatie bij deze uitkering hoort, is niet zeker. Vraag de gemeente op welke regel "
        "zij zich baseert.",
        sources=("participatiewet-art-9", "ioaw", "ioaz", "wet-maatregelen-wwb-toelichting"),
    ),
    Rule(
        id="leeftijd",
        level=Level.MOET,
        sentence=f"{PAGE}#leeftijd",
        quote=f"De gemeente mag het alleen vragen als u {YOUNGEST} of ouder bent en nog niet de AOW-leeftijd hebt.",
        met=is_one_of(LEEFTIJD, "18-tot-aow"),
        # De leeftijd is die op de dag van de brief: wie sindsdien de AOW-leeftijd kreeg, moet dat ook lezen.
        when_met=f"U bent op uw datum {YOUNGEST} of ouder en hebt dan nog niet de AOW-leeftijd. Hebt u die nu wel? Dan "
        "geldt de plicht nu niet meer.",
        when_missed=f"U bent nog geen {YOUNGEST}, of u hebt al de AOW-leeftijd.",
        sources=("participatiewet-art-9", "ioaw", "ioaz"),
    ),
    Rule(
        id="ontheffing",
        level=Level.MOET,
        sentence=f"{PAGE}#ontheffing",
        quote="Als u nu een ontheffing hebt die ook over de tegenprestatie gaat, mag de gemeente geen tegenprestatie "
        "vragen.",
        met=Not(is_one_of(ONTHEFFING, "ook-tegenprestatie")),
        when_met="U noemt geen ontheffing die ook over de tegenprestatie gaat.",
        when_missed="Zolang uw ontheffing loopt, mag de gemeente geen tegenprestatie vragen.",
        sources=("participatiewet-art-9", "ioaw", "ioaz"),
    ),
    Rule(
        id="alleenstaande-ouder",
        level=Level.MOET,
        sentence=f"{PAGE}#alleenstaande-ouder",
        quote="Als u de ontheffing voor alleenstaande ouders met een jong kind hebt, mag de gemeente geen "
        "tegenprestatie vragen.",
        met=no(ONTHEFFING_OUDER),
        when_met="U hebt geen ontheffing als alleenstaande ouder.",
        when_missed="U hebt de ontheffing voor alleenstaande ouders.",
        sources=("participatiewet-art-9", "ioaw", "ioaz"),
    ),
    Rule(
        id="ontheffing-aanvragen",
        level=Level.WENSELIJK,
        sentence=f"{PAGE}#ontheffing-aanvragen",
        quote=f"Als u alleenstaande ouder bent met een kind onder de {YOUNG_CHILD}, vraag dan eerst de ontheffing "
        "daarvoor aan.",
        applies=LONE_PARENT,
        met=yes(ONTHEFFING_OUDER),
        when_met="U hebt de ontheffing al.",
        when_missed="Vraag eerst de ontheffing aan. Bij bijstand, IOAW en IOAZ moet de gemeente die meestal geven als "
        "u erom vraagt.",
        when_not_applicable="Deze ontheffing is voor alleenstaande ouders met een uitkering en een jong kind.",
        sources=("participatiewet-art-9a", "ioaw", "ioaz"),
    ),
    Rule(
        id="arbeidsongeschikt",
        level=Level.MOET,
        sentence=f"{PAGE}#arbeidsongeschikt",
        quote="Als u bijstand krijgt en is vastgesteld dat u volledig en blijvend arbeidsongeschikt bent, mag de "
        "gemeente geen tegenprestatie vragen.",
        met=no(ARBEIDSONGESCHIKT),
        when_met="U noemt niet dat u volledig en blijvend arbeidsongeschikt bent.",
        when_missed="Vastgesteld is dat u volledig en blijvend arbeidsongeschikt bent.",
        judged=INCAPABLE_TO_BE_JUDGED,
        when_judged="Krijgt u bijstand en is dit vastgesteld? Dan geldt de plicht niet. Bij een andere uitkering "
        "beslist de gemeente. Is het niet vastgesteld? Dan is een eigen mening niet genoeg: vraag om onderzoek en werk "
        "daaraan mee.",
        sources=("participatiewet-art-9", "ioaw", "ioaz", "crvb-2023-1380"),
    ),
    # Lid 2: het college kan ontheffen. Of een reden dringend genoeg is, is dus altijd een oordeel.
    Rule(
        id="dringende-reden",
        sentence=f"{PAGE}#dringende-reden",
        quote="Als er een dringende reden is, kan de gemeente u tijdelijk ontheffing geven.",
        met=no(DRINGENDE_REDEN),
        when_met="U noemt geen dringende reden.",
        when_missed="",
        sources=("participatiewet-art-9", "ioaw", "ioaz"),
        level=Level.SITUATIONEEL,
        judged=yes(DRINGENDE_REDEN),
        when_judged="U noemt een dringende reden. De gemeente beslist of u daarom een tijd ontheffing krijgt.",
    ),
)

OF_THE_BY_LAW = (
    Rule(
        id="vrijstelling",
        level=Level.MOET,
        sentence=f"{PAGE}#vrijstelling",
        quote="Als de verordening uw situatie vrijstelt, mag de gemeente geen tegenprestatie vragen.",
        met=Not(EXEMPT),
        when_met="Wij vonden in uw antwoorden niets wat de verordening zonder meer vrijstelt.",
        when_missed="De verordening stelt uw situatie vrij. Zo kennen wij die, of zo las u die.",
        sources=("participatiewet-art-7-8a",),
    ),
    Rule(
        id="telt-mee",
        level=Level.MOET,
        sentence=f"{PAGE}#telt-mee",
        quote="Als de verordening meetelt wat u al doet, en het is zoveel als gevraagd, dan is dat uw tegenprestatie.",
        met=Not(COUNTS),
        when_met="Wij vonden in uw antwoorden geen hele tegenprestatie volgens de verordening.",
        when_missed="Wat u al doet, telt mee en is zoveel als de verordening vraagt. Zo kennen wij die, of zo las u "
        "die.",
        sources=("participatiewet-art-7-8a",),
    ),
    Rule(
        id="oordeel",
        sentence=f"{PAGE}#oordeel",
        quote="Als de verordening het aan de gemeente overlaat, kijkt de gemeente naar uw situatie.",
        met=Not(LEFT_TO_JUDGEMENT),
        when_met="Wij vonden in uw antwoorden niets wat de verordening aan de gemeente overlaat.",
        when_missed="",
        sources=("participatiewet-art-7-8a", "participatiewet-art-8-18"),
        level=Level.SITUATIONEEL,
        judged=LEFT_TO_JUDGEMENT,
        when_judged="De verordening laat dit aan de gemeente over, of het is de vraag of wat u doet genoeg is. Of er "
        "staat iets in dat wij niet wegen. De gemeente beslist wat uw situatie betekent.",
    ),
)

RULES = (*OF_THE_LAW, *OF_THE_BY_LAW)

NOT_BOUND_BY_LAW = some(
    is_one_of(UITKERING, "geen"),
    is_one_of(LEEFTIJD, "onder-18", "aow-of-ouder"),
    is_one_of(ONTHEFFING, "ook-tegenprestatie"),
    yes(ONTHEFFING_OUDER),
    INCAPABLE_BY_LAW,
)
LEFT_TO_THE_MUNICIPALITY = some(WITHOUT_CLEAR_DUTY, INCAPABLE_TO_BE_JUDGED, yes(DRINGENDE_REDEN), LEFT_TO_JUDGEMENT)
