"""When a municipality may ask: what the law says of everyone, and what a by-law may add."""

from decision_aids.aids.zelfcheck.since_2015_01_01.by_laws import by_law_says
from decision_aids.aids.zelfcheck.since_2015_01_01.facts import (
    ARBEIDSONGESCHIKT,
    DRINGENDE_REDEN,
    LEEFTIJD,
    ONTHEFFING_OUDER,
    UITKERING,
)
from decision_aids.rules.conditions import Not, is_one_of, no, some, yes
from decision_aids.rules.model import Level, Rule

EXEMPT, COUNTS, LEFT_TO_JUDGEMENT = (by_law_says(regime) for regime in ("vrijstelling", "telt-mee", "college-beslist"))


PAGE = "belanghebbende/zelfcheck-regels"

OF_THE_LAW = (
    # Artikel 9 spreekt van de belanghebbende en noemt bijzondere bijstand niet: de wet zegt het dus niet met zoveel
    # woorden. De toelichting heeft het over wie een uitkering ontvangt, en Hilversum sluit wie alleen bijzondere
    # bijstand krijgt uit. Wij lezen daarom: een tegenprestatie hoort bij een uitkering om van te leven.
    Rule(
        id="uitkering",
        level=Level.MOET,
        sentence=f"{PAGE}#uitkering",
        quote="De gemeente mag alleen een tegenprestatie vragen aan wie bijstand om van te leven, IOAW of IOAZ krijgt.",
        met=is_one_of(UITKERING, "participatiewet", "ioaw", "ioaz"),
        when_met="U krijgt een uitkering waarbij de gemeente een tegenprestatie mag vragen.",
        when_missed="U krijgt geen uitkering waarbij een tegenprestatie hoort. De gemeente mag het u niet vragen.",
        sources=("participatiewet-art-9", "ioaw", "ioaz", "wet-maatregelen-wwb-toelichting"),
    ),
    Rule(
        id="leeftijd",
        level=Level.MOET,
        sentence=f"{PAGE}#leeftijd",
        quote="De gemeente mag het alleen vragen als u 18 jaar of ouder bent en nog niet de AOW-leeftijd hebt.",
        met=is_one_of(LEEFTIJD, "18-tot-aow"),
        when_met="U bent 18 jaar of ouder en hebt nog niet de AOW-leeftijd.",
        when_missed="U bent nog geen 18 jaar, of u hebt al de AOW-leeftijd. De gemeente mag het u niet vragen.",
        sources=("participatiewet-art-9",),
    ),
    Rule(
        id="arbeidsongeschikt",
        level=Level.MOET,
        sentence=f"{PAGE}#arbeidsongeschikt",
        quote="Bent u volledig en blijvend arbeidsongeschikt, dan mag de gemeente geen tegenprestatie vragen.",
        met=no(ARBEIDSONGESCHIKT),
        when_met="U bent niet volledig en blijvend arbeidsongeschikt.",
        when_missed="U bent volledig en blijvend arbeidsongeschikt. De gemeente mag het u niet vragen.",
        sources=("participatiewet-art-9",),
    ),
    Rule(
        id="alleenstaande-ouder",
        level=Level.MOET,
        sentence=f"{PAGE}#alleenstaande-ouder",
        quote="Hebt u de ontheffing voor alleenstaande ouders met een jong kind, dan mag de gemeente geen "
        "tegenprestatie vragen.",
        met=no(ONTHEFFING_OUDER),
        when_met="U hebt die ontheffing niet.",
        when_missed="U hebt de ontheffing voor alleenstaande ouders. De gemeente mag het u niet vragen.",
        sources=("participatiewet-art-9", "ioaw"),
    ),
    # Lid 2: het college kan ontheffen. Of een reden dringend genoeg is, is dus altijd een oordeel.
    Rule(
        id="dringende-reden",
        sentence=f"{PAGE}#dringende-reden",
        quote="Is er een dringende reden, dan kan de gemeente u tijdelijk ontheffing geven.",
        met=no(DRINGENDE_REDEN),
        when_met="U noemt geen dringende reden.",
        when_missed="",
        sources=("participatiewet-art-9", "ioaw"),
        level=Level.SITUATIONEEL,
        judged=yes(DRINGENDE_REDEN),
        when_judged="U noemt een dringende reden. De gemeente beslist of u daarom tijdelijk niets hoeft te doen.",
    ),
)

OF_THE_BY_LAW = (
    Rule(
        id="vrijstelling",
        level=Level.MOET,
        sentence=f"{PAGE}#vrijstelling",
        quote="Stelt de verordening uw situatie vrij, dan mag de gemeente geen tegenprestatie vragen.",
        met=Not(EXEMPT),
        when_met="De verordening stelt uw situatie niet vrij.",
        when_missed="De verordening stelt uw situatie vrij. Geldt zij nog, dan mag de gemeente het u niet vragen.",
        sources=("participatiewet-art-7-8a", "tegenprestatie-in-tien-gemeenten"),
    ),
    Rule(
        id="telt-mee",
        level=Level.MOET,
        sentence=f"{PAGE}#telt-mee",
        quote="Telt de verordening mee wat u al doet, dan geldt dat als uw tegenprestatie.",
        met=Not(COUNTS),
        when_met="Er is niets wat volgens de verordening als tegenprestatie meetelt.",
        when_missed="Wat u al doet, geldt volgens de verordening als tegenprestatie.",
        sources=("participatiewet-art-7-8a", "tegenprestatie-in-tien-gemeenten"),
    ),
    Rule(
        id="oordeel",
        sentence=f"{PAGE}#oordeel",
        quote="Laat de verordening het aan de gemeente over, dan kijkt de gemeente naar uw situatie.",
        met=Not(LEFT_TO_JUDGEMENT),
        when_met="De verordening laat hier niets aan het oordeel van de gemeente over.",
        when_missed="",
        sources=("participatiewet-art-7-8a", "participatiewet-art-8-18", "tegenprestatie-in-tien-gemeenten"),
        level=Level.SITUATIONEEL,
        judged=LEFT_TO_JUDGEMENT,
        when_judged="De verordening laat dit aan de gemeente over. De gemeente beslist wat uw situatie betekent.",
    ),
)

RULES = (*OF_THE_LAW, *OF_THE_BY_LAW)

NOT_BOUND_BY_LAW = some(*(Not(rule.met) for rule in OF_THE_LAW if rule.level is Level.MOET))
LEFT_TO_THE_MUNICIPALITY = some(yes(DRINGENDE_REDEN), LEFT_TO_JUDGEMENT)
