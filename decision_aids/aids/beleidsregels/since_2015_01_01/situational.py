"""What depends on the situation: the conversation, the agreements, displacement, and the considerations beside them."""

from decision_aids.aids.beleidsregels.since_2015_01_01.facts import (
    BEPERKT,
    DUUR_AFGESPROKEN,
    EIGEN_OMGEVING,
    EIGEN_VOORSTEL,
    GESPREK_GEVOERD,
    KRACHT_EN_BEKWAAMHEID,
    KWALITEITEN,
    MAATREGEL_ONDERBOUWD,
    MAATREGEL_OVERWOGEN,
    RUIMTE_VOOR_EIGEN_VOORSTEL,
    VERDRINGING_AFGESTEMD,
    VERDRINGING_BEOORDEELD,
    VERDRINGING_TWIJFEL,
    VERORDENING_PAS_NA_ONTWERP,
    VERVOLG_BESPROKEN,
    WENSEN_EN_AMBITIES,
)
from decision_aids.aids.beleidsregels.since_2015_01_01.variants import ASKED, rules_on_sheets
from decision_aids.rules.conditions import every, is_one_of, yes
from decision_aids.rules.model import Level

CONVERSATION = (
    *rules_on_sheets(
        {"a": "5", "b": "4"},
        level=Level.SITUATIONEEL,
        quote="De kern is een persoonlijk gesprek over wat iemand voor een ander kan doen en wat hij daarvoor "
        "terugkrijgt.",
        met=yes(GESPREK_GEVOERD),
        when_met="Je hebt het persoonlijke gesprek gevoerd.",
        when_missed="Plan een persoonlijk gesprek voordat je iets vastlegt.",
    ),
    *rules_on_sheets(
        {"a": "5a", "b": "4a"},
        level=Level.SITUATIONEEL,
        quote="Kijk in het gesprek naar wat iemand kan en aankan.",
        met=yes(KRACHT_EN_BEKWAAMHEID),
        when_met="Je hebt gekeken naar wat deze persoon kan en aankan.",
        when_missed="Bespreek nog wat deze persoon kan en aankan.",
    ),
    *rules_on_sheets(
        {"a": "5b"},
        level=Level.SITUATIONEEL,
        quote="Kijk in het gesprek naar wat iemand wil en waar hij naartoe wil.",
        met=yes(WENSEN_EN_AMBITIES),
        when_met="Je hebt gekeken naar wensen en ambities.",
        when_missed="Bespreek nog wat deze persoon wil bereiken.",
    ),
    *rules_on_sheets(
        {"b": "4b"},
        level=Level.SITUATIONEEL,
        quote="Kijk in het gesprek naar wat iemand wil, waar hij naartoe wil en waar hij goed in is.",
        met=every(yes(WENSEN_EN_AMBITIES), yes(KWALITEITEN)),
        when_met="Je hebt gekeken naar wensen, ambities en kwaliteiten.",
        when_missed="Bespreek nog wat deze persoon wil bereiken en waar hij goed in is.",
    ),
    # De klant mag voorstellen wat nuttig is; beslissen doet het college (artikel 9 lid 1 c). Een nuttig voorstel om een
    # andere reden afwijzen kan dus, maar of die reden deugt is een oordeel van mensen.
    *rules_on_sheets(
        {"a": "5c", "b": "4c"},
        level=Level.SITUATIONEEL,
        quote="Iemand mag zelf een tegenprestatie voorstellen, zolang de samenleving er iets aan heeft.",
        met=every(
            yes(RUIMTE_VOOR_EIGEN_VOORSTEL), is_one_of(EIGEN_VOORSTEL, "geen", "overgenomen", "afgewezen-niet-nuttig")
        ),
        judged=every(yes(RUIMTE_VOOR_EIGEN_VOORSTEL), is_one_of(EIGEN_VOORSTEL, "afgewezen-andere-reden")),
        when_met="Deze persoon kon zelf iets voorstellen.",
        when_missed="Vraag of deze persoon zelf een voorstel heeft.",
        when_judged="Je wees een eigen voorstel af om een andere reden dan het nut. "
        "Weeg die reden nog eens en leg hem uit aan de klant. Dit oordeel is aan jou.",
        further_sources=("participatiewet-art-9",),
    ),
    *rules_on_sheets(
        {"a": "5d", "b": "4d"},
        level=Level.SITUATIONEEL,
        quote="Zoek bij voorkeur een plek in iemands eigen sociale omgeving: dat helpt bij meedoen en bij een volgende "
        "stap.",
        met=yes(EIGEN_OMGEVING),
        when_met="De plek is in de eigen sociale omgeving van deze persoon.",
        when_missed="Ga na of er een plek in de eigen sociale omgeving is. Lukt dat niet, leg dan uit waarom.",
    ),
    *rules_on_sheets(
        {"a": "6", "b": "5"},
        level=Level.SITUATIONEEL,
        quote="Spreek met de klant af hoe lang de tegenprestatie duurt en wat er daarna gebeurt.",
        met=every(yes(DUUR_AFGESPROKEN), yes(VERVOLG_BESPROKEN)),
        when_met="De duur en het vervolg zijn afgesproken.",
        when_missed="Spreek nog af hoe lang het duurt of wat er daarna gebeurt.",
    ),
)

DISPLACEMENT = (
    *rules_on_sheets(
        {"a": "7", "b": "6"},
        level=Level.SITUATIONEEL,
        quote="Voor verdringing en oneerlijke concurrentie bestaat geen vaste maat: bekijk het per situatie.",
        met=yes(VERDRINGING_BEOORDEELD),
        when_met="Je hebt voor deze situatie bekeken of er verdringing of oneerlijke concurrentie is.",
        when_missed="Bekijk voor deze situatie of de activiteit betaald werk verdringt of oneerlijk concurreert.",
        further_sources=("participatiewet-art-9",),
    ),
    # De bron zet deze zin onder situationeel, maar zegt dat het bij twijfel moet. Het hulpmiddel beslist nooit of er
    # verdringing is. Ook na afstemming of intervisie oordelen mensen.
    *rules_on_sheets(
        {"a": "7-twijfel", "b": "6-twijfel"},
        level=Level.MOET,
        quote="Bij twijfel moet je afstemmen met anderen of de casus inbrengen bij intervisie.",
        applies=every(ASKED, yes(VERDRINGING_TWIJFEL)),
        met=yes(VERDRINGING_AFGESTEMD),
        judged=yes(VERDRINGING_AFGESTEMD),
        when_met="De twijfel is besproken.",
        when_missed="Leg de casus voor in afstemming of intervisie voordat je verdergaat.",
        when_judged="Je hebt de twijfel besproken. Of er verdringing is, beoordelen jij en je collega's. "
        "Leg het oordeel en de redenen vast.",
        when_not_applicable="Er is geen twijfel over verdringing of concurrentie, of geen tegenprestatie gevraagd.",
        further_sources=("participatiewet-art-9",),
    ),
)

CONSIDERATIONS = (
    *rules_on_sheets(
        {"a": "beperkt", "b": "beperkt"},
        level=Level.SITUATIONEEL,
        quote="Meestal gaat het om een beperkt aantal uren en een beperkte tijd.",
        met=yes(BEPERKT),
        when_met="De uren en de tijd zijn beperkt.",
        when_missed="Beperk de uren en de tijd, of leg uit waarom het hier anders moet.",
    ),
    *rules_on_sheets(
        {"a": "maatregel-onderbouwen", "b": "maatregel-onderbouwen"},
        level=Level.SITUATIONEEL,
        quote="Of een maatregel nodig is, beoordeelt de medewerker, en die schrijft op waarom.",
        applies=every(ASKED, yes(MAATREGEL_OVERWOGEN)),
        met=yes(MAATREGEL_ONDERBOUWD),
        judged=yes(MAATREGEL_ONDERBOUWD),
        when_met="De maatregel is onderbouwd.",
        when_missed="Schrijf eerst op welke plicht niet is nagekomen, of dat te verwijten is en waarom een maatregel "
        "nodig is.",
        when_judged="Je hebt opgeschreven waarom een maatregel nodig is. Of hij terecht is, beoordelen mensen. "
        "Zonder verwijt komt er geen maatregel. Zo lezen wij de wet: zonder opgedragen tegenprestatie ook niet.",
        when_not_applicable="Een maatregel is niet aan de orde.",
        further_sources=("participatiewet-art-8-18",),
    ),
    *rules_on_sheets(
        {"a": "verordening", "b": "verordening"},
        level=Level.SITUATIONEEL,
        quote="Bedenk eerst samen met de klant een tegenprestatie die past en leg daarna pas de verordening ernaast.",
        met=yes(VERORDENING_PAS_NA_ONTWERP),
        when_met="Je begon bij de klant en keek daarna naar de verordening.",
        when_missed="Begin bij wat bij de klant past, en toets dat daarna aan de verordening: die blijft bindend. "
        "Nagaan of iemand is vrijgesteld, komt wel eerst.",
    ),
)
