"""The norms for enforcement: the four steps of the Werkwijzer, what people must know, and fairness."""

from decision_aids.aids.handhaving.since_2015_01_01.facts import (
    AFWEZIGHEID_AFGESPROKEN,
    BESLUIT_OP_PAPIER,
    EVENREDIGHEID_BEKEKEN,
    GEVOLG_VERTELD,
    INVULLING_UITGEWERKT,
    MAATREGEL_LIGT_VOOR,
    MAATREGEL_UITGEWERKT,
    NAKOMING_GECONTROLEERD,
    PERIODE_VERTELD,
    UREN_VERTELD,
    VERWIJT_BEKEKEN,
    WERKINSTRUCTIES,
    WERKINSTRUCTIES_GEVOLGD,
)
from decision_aids.rules.conditions import no, yes
from decision_aids.rules.model import Level, Rule

PAGE = "werkwijzer/handhaving"
LAW, GUIDE, OUR_READING = "Wet", "Werkwijzer", "Onze lezing"
# De Werkwijzer zelf is niet gezien. Wat hij over handhaving zegt, komt uit de bespreking in het praktijkonderzoek.
STUDY = "tegenprestatie-in-tien-gemeenten"
MEASURE = "participatiewet-art-8-18"

FOUR_STEPS = (
    Rule(
        id="invulling",
        basis=GUIDE,
        level=Level.MOET,
        sentence=f"{PAGE}#invulling",
        quote="Verordening en beleidsregels zeggen hoe een tegenprestatie eruit kan zien.",
        met=yes(INVULLING_UITGEWERKT),
        when_met="stap 1, de invulling staat op papier.",
        when_missed="stap 1, de invulling staat nergens. Klantmanagers en mensen met een uitkering weten dan "
        "niet waar ze aan toe zijn.",
        sources=(STUDY, "participatiewet-art-7-8a"),
    ),
    Rule(
        id="maatregel",
        basis=LAW,
        level=Level.MOET,
        sentence=f"{PAGE}#maatregel",
        quote="In een verordening staat welke maatregel volgt als iemand verwijtbaar niet meewerkt.",
        met=yes(MAATREGEL_UITGEWERKT),
        when_met="stap 1, de maatregel ligt vast in een verordening.",
        when_missed="stap 1, er ligt geen maatregel vast in een verordening. Zonder die regel mag de gemeente de "
        "uitkering hierom niet verlagen.",
        sources=(MEASURE, STUDY),
    ),
    Rule(
        id="werkinstructies",
        basis=GUIDE,
        level=Level.MOET,
        sentence=f"{PAGE}#werkinstructies",
        quote="De regels zijn vertaald in werkinstructies voor klantmanagers.",
        met=yes(WERKINSTRUCTIES),
        when_met="stap 2, er zijn werkinstructies.",
        when_missed="stap 2, er zijn geen werkinstructies. Dan doet iedere klantmanager het op zijn eigen manier.",
        sources=(STUDY,),
    ),
    Rule(
        id="werkinstructies-gevolgd",
        basis=GUIDE,
        level=Level.MOET,
        sentence=f"{PAGE}#werkinstructies-gevolgd",
        quote="Klantmanagers werken volgens die instructies.",
        applies=yes(WERKINSTRUCTIES),
        met=yes(WERKINSTRUCTIES_GEVOLGD),
        when_met="stap 3, klantmanagers werken volgens de instructies.",
        when_missed="stap 3, de instructies blijven liggen. Vraag waarom: te weinig tijd, of passen ze niet?",
        when_not_applicable="stap 3 komt pas als er werkinstructies zijn.",
        sources=(STUDY,),
    ),
    Rule(
        id="controle",
        basis=GUIDE,
        level=Level.MOET,
        sentence=f"{PAGE}#controle",
        quote="Iemand controleert of de tegenprestatie wordt gedaan.",
        met=yes(NAKOMING_GECONTROLEERD),
        when_met="stap 4, er is controle.",
        when_missed="stap 4, niemand controleert. Dan valt ook niet te zien wie inzet toont en wie hulp nodig heeft.",
        sources=(STUDY,),
    ),
)

AGREED = (
    Rule(
        id="besluit",
        basis=GUIDE,
        level=Level.MOET,
        sentence=f"{PAGE}#besluit",
        quote="De afspraken staan in een besluit op papier.",
        met=yes(BESLUIT_OP_PAPIER),
        when_met="de afspraken staan in een besluit.",
        when_missed="er is geen besluit op papier. Wij lezen de wet zo, dat er dan nog niets is opgedragen, en er dus "
        "geen plicht is die iemand kan schenden.",
        sources=(STUDY, "awb-besluit"),
    ),
    Rule(
        id="uren",
        basis=GUIDE,
        level=Level.MOET,
        sentence=f"{PAGE}#uren",
        quote="Wie een tegenprestatie doet, weet hoeveel uur het is.",
        met=yes(UREN_VERTELD),
        when_met="de uren zijn bekend.",
        when_missed="de uren zijn niet duidelijk. Vaag is niet te controleren.",
        sources=(STUDY, "rbzwb-2013-bz5171"),
    ),
    Rule(
        id="periode",
        basis=GUIDE,
        level=Level.MOET,
        sentence=f"{PAGE}#periode",
        quote="Wie een tegenprestatie doet, weet wanneer die begint en ophoudt.",
        met=yes(PERIODE_VERTELD),
        when_met="de periode is bekend.",
        when_missed="de periode is niet duidelijk. Noem een eerste en een laatste dag.",
        sources=(STUDY, "wet-maatregelen-wwb-toelichting"),
    ),
    Rule(
        id="gevolg",
        basis=GUIDE,
        level=Level.MOET,
        sentence=f"{PAGE}#gevolg",
        quote="Wie een tegenprestatie doet, weet wat er gebeurt als hij niet meewerkt.",
        met=yes(GEVOLG_VERTELD),
        when_met="het gevolg is bekend.",
        when_missed="het gevolg is niet verteld. Een maatregel mag niemand overvallen.",
        sources=(STUDY,),
    ),
    Rule(
        id="afwezigheid",
        basis=OUR_READING,
        level=Level.WENSELIJK,
        sentence=f"{PAGE}#afwezigheid",
        quote="Met elke organisatie is afgesproken wie het meldt als iemand wegblijft.",
        met=yes(AFWEZIGHEID_AFGESPROKEN),
        when_met="de afspraak over wegblijven is er.",
        when_missed="er is geen afspraak over wegblijven. De meeste gemeenten in het praktijkonderzoek leunden juist "
        "op zo'n melding.",
        sources=(STUDY,),
    ),
)

FAIR = (
    Rule(
        id="verwijt",
        basis=LAW,
        level=Level.MOET,
        sentence=f"{PAGE}#verwijt",
        quote="Vóór een maatregel gaat iemand na of het gedrag te verwijten is.",
        met=yes(VERWIJT_BEKEKEN),
        when_met="er wordt naar verwijt gekeken.",
        when_missed="niemand kijkt of het te verwijten is. Zonder verwijt mag er geen maatregel zijn.",
        sources=(MEASURE,),
    ),
    Rule(
        id="evenredigheid",
        basis=LAW,
        level=Level.MOET,
        sentence=f"{PAGE}#evenredigheid",
        quote="Vóór een maatregel gaat iemand na of die past bij de persoon en de situatie.",
        met=yes(EVENREDIGHEID_BEKEKEN),
        when_met="er wordt gekeken of een maatregel past.",
        when_missed="niemand kijkt of een maatregel past. Bij bijstand vraagt de wet om afstemmen op de persoon, en om "
        "te kijken naar dringende redenen.",
        sources=(MEASURE,),
    ),
    # Of een maatregel terecht is, zegt geen antwoord met ja of nee. Zolang er een voorligt, is het oordeel aan mensen.
    Rule(
        id="maatregel-terecht",
        basis=LAW,
        level=Level.SITUATIONEEL,
        sentence=f"{PAGE}#maatregel-terecht",
        quote="Mensen beslissen of een maatregel terecht is.",
        met=no(MAATREGEL_LIGT_VOOR),
        when_met="er ligt nu geen maatregel voor.",
        when_missed="",
        judged=yes(MAATREGEL_LIGT_VOOR),
        when_judged="er ligt een maatregel voor. Weeg het verwijt, en schrijf op waarom. Ons advies: hoor de persoon, "
        "en kijk naar gevolgen en andere oplossingen.",
        sources=(MEASURE,),
    ),
)

RULES = (*FOUR_STEPS, *AGREED, *FAIR)
