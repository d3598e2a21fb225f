"""How a claimant is asked about benefit, age, exemptions and municipality: what the law itself looks at."""

from decision_aids.aids.shared.age_classes import YOUNG_CHILD, YOUNGEST
from decision_aids.aids.shared.by_laws import BY_LAW_OF_THE_DAY, GEMEENTE, LABELS, WHY_ASKED
from decision_aids.aids.zelfcheck.since_2015_01_01 import facts
from decision_aids.aids.zelfcheck.since_2015_01_01.by_laws import only_where
from decision_aids.law.gemeenten.model import Soort
from decision_aids.rules.model import Question

YOU, MUNICIPALITY, BESIDES = "Uw uitkering en uw situatie", "Uw gemeente", "Wat er verder speelt"

DATE_OF_BIRTH = Question(
    facts.GEBOORTEDATUM,
    "Wat is uw geboortedatum?",
    YOU,
    why="Dan hoeft u hierboven niets te kiezen. Wij rekenen met de dag van de brief.",
)

ABOUT_YOU = (
    Question(
        facts.UITKERING,
        "Welke uitkering krijgt u?",
        YOU,
        why="Krijgt uw partner een uitkering voor u samen? Kies die dan. AIO, naast AOW, is ook bijstand.",
        labels=(
            ("participatiewet", "Bijstand"),
            ("ioaw", "IOAW"),
            ("ioaz", "IOAZ"),
            ("aangevraagd", "Nog geen: ik vroeg bijstand, IOAW of IOAZ aan"),
            ("bbz", "Bbz: bijstand voor zelfstandigen"),
            ("alleen-bijzondere-bijstand", "Alleen bijzondere bijstand, voor extra kosten"),
            ("geen", "Geen van deze"),
        ),
        unchangeable=True,
    ),
    Question(
        facts.LEEFTIJD,
        "Hoe oud bent u?",
        YOU,
        why=f"De regels gelden van {YOUNGEST} tot de AOW-leeftijd.",
        labels=(
            ("onder-18", f"Jonger dan {YOUNGEST}"),
            ("18-tot-aow", f"{YOUNGEST} of ouder, nog geen AOW-leeftijd"),
            ("aow-of-ouder", "AOW-leeftijd of ouder"),
        ),
        unchangeable=True,
    ),
    Question(
        facts.ONTHEFFING,
        "Hebt u nu een ontheffing van de gemeente?",
        YOU,
        why="Ontheffing betekent: een regel geldt een tijd niet voor u. In de brief staat welke regel.",
        labels=(
            ("geen", "Nee"),
            ("alleen-arbeidsplicht", "Ja, maar alleen voor werk zoeken"),
            ("ook-tegenprestatie", "Ja, ook voor de tegenprestatie"),
        ),
        fixed=True,
    ),
    Question(
        facts.JONG_KIND,
        f"Bent u alleenstaande ouder met een kind onder de {YOUNG_CHILD}?",
        YOU,
        why="U bent niet getrouwd, hebt de hele zorg en deelt met niemand een huishouden. Uw ouders en kinderen tellen "
        "daarbij niet mee. Ook als u stiefmoeder of stiefvader bent. Bij bijstand ook als pleeggezin.",
        unchangeable=True,
    ),
    Question(
        facts.ONTHEFFING_OUDER,
        "Hebt u nu de ontheffing voor alleenstaande ouders met een jong kind?",
        YOU,
        why="U vraagt die ontheffing zelf aan. In de brief staat misschien alleen werk zoeken, en artikel 9a of 38. "
        f"De ontheffing staat stil vanaf de dag dat uw jongste kind {YOUNG_CHILD} wordt.",
        unchangeable=True,
    ),
    Question(
        facts.ARBEIDSONGESCHIKT,
        "Bent u volledig en blijvend arbeidsongeschikt?",
        YOU,
        why="U kunt dan door ziekte of een handicap bijna niets meer verdienen, en dat wordt ook niet beter.",
        unchangeable=True,
    ),
    Question(
        facts.VASTGESTELD,
        "Heeft UWV of de gemeente dat vastgesteld?",
        YOU,
        why="Dat staat dan in een brief. De gemeente vraagt meestal advies aan een arts.",
        only_if=(facts.ARBEIDSONGESCHIKT.id, ("ja",)),
        fixed=True,
    ),
    Question(
        GEMEENTE,
        "Van welke gemeente krijgt of vraagt u de uitkering?",
        MUNICIPALITY,
        why=f"Bent u verhuisd? Kies de gemeente van de brief. {WHY_ASKED}",
        labels=LABELS,
        dated=BY_LAW_OF_THE_DAY,
        unchangeable=True,
    ),
    Question(
        facts.PERSOONLIJKE_OMSTANDIGHEDEN,
        "Is er iets waardoor het nu niet gaat, of maar voor een deel?",
        MUNICIPALITY,
        why="Denk aan ziekte, schulden of problemen thuis. De verordening van deze gemeente kijkt daarnaar.",
        only_if=only_where(Soort.PERSOONLIJKE_OMSTANDIGHEDEN, Soort.TIJDELIJK_NIET_IN_STAAT),
        unchangeable=True,
    ),
)

# Als laatste: mensen wegen dit, en wie al om iets anders vrij is, hoeft het niet te vertellen.
URGENT_REASON = Question(
    facts.DRINGENDE_REDEN,
    "Is er een dringende reden waarom een tegenprestatie u nu niet lukt?",
    BESIDES,
    why="Bijvoorbeeld zorg voor een ander, als andere hulp niet lukt. Of iets anders ernstigs in uw leven.",
    unchangeable=True,
)
