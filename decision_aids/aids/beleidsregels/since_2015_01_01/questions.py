"""How the facts of a case are asked."""

from decision_aids.aids.beleidsregels.since_2015_01_01 import facts
from decision_aids.rules.model import Question

SHEET, FIRST, MUST, ACTIVITY = "Welk vel gebruik je?", "Wat gaat vóór?", "Dit moet", "De activiteit zelf"
DESIRABLE, SITUATIONAL, CONSIDERATIONS = "Dit is wenselijk", "Dit is situationeel", "Afwegingen"

ONLY_A = ("variant", ("a",))
ONLY_B = ("variant", ("b",))
ONLY_ASKED = ("tegenprestatie_gevraagd", ("ja",))

QUESTIONS = (
    Question(
        facts.VARIANT,
        "Met welke variant van de beleidsregels werk je?",
        SHEET,
        labels=(("a", "Variant a: zeven regels"), ("b", "Variant b: zes regels, met maatwerk")),
        why="De varianten verschillen op een paar punten. De vergelijking van variant a en b zegt welke.",
        fixed=True,
    ),
    Question(
        facts.UITZONDERING,
        "Is deze persoon vrijgesteld volgens de wet of de verordening?",
        FIRST,
        why="De wet en de verordening gaan vóór beleidsregels. Denk aan een ontheffing van de tegenprestatie, de "
        "ontheffing van een alleenstaande ouder die daarom vroeg, of mantelzorg die in de verordening vrijstelt. Bij "
        "bijstand hoort volledige en duurzame arbeidsongeschiktheid erbij; bij IOAW en IOAZ is dat niet zeker. Kies "
        "“weet ik niet” als iets niet zeker is, of als het college nog moet beslissen. De zelfcheck gaat alles na.",
        unchangeable=True,
    ),
    Question(
        facts.WERK,
        "Werkt deze persoon?",
        MUST,
        labels=(
            ("geen", "Nee, geen betaald werk"),
            ("regulier", "Ja, gewoon betaald werk"),
            ("niet-regulier", "Ja, maar niet regulier, zoals beschut of gesubsidieerd werk"),
        ),
        why="Wie werkt, doet al iets. Variant b let alleen op regulier werk.",
        fixed=True,
    ),
    Question(
        facts.REINTEGRATIE,
        "Volgt deze persoon re-integratie?",
        MUST,
        why="Beschut werk telt ook: het is een voorziening die gericht is op werk. Kies dan ja.",
        fixed=True,
    ),
    Question(
        facts.GEVRAAGD,
        "Heb je een tegenprestatie gevraagd?",
        MUST,
        why="Kies nee als alleen meetelt wat iemand al doet en er niets bij komt.",
        fixed=True,
    ),
    Question(
        facts.MANTELZORG,
        "Geeft deze persoon mantelzorg?",
        MUST,
        only_if=ONLY_A,
        why="Mantelzorg is zorg voor iemand die je na staat, zoals een partner, ouder of buur.",
        unchangeable=True,
    ),
    Question(
        facts.MANTELZORG_TELT_MEE,
        "Tel je die mantelzorg mee als tegenprestatie?",
        MUST,
        only_if=("mantelzorg", ("ja",)),
    ),
    Question(facts.VRIJWILLIGERSWERK, "Doet deze persoon vrijwilligerswerk?", MUST, only_if=ONLY_A, fixed=True),
    Question(
        facts.VRIJWILLIGERSWERK_TELT_MEE,
        "Tel je dat vrijwilligerswerk mee als tegenprestatie?",
        MUST,
        only_if=("vrijwilligerswerk", ("ja",)),
    ),
    Question(facts.AFGESTEMD_OP_LEEFTIJD, "Heb je rekening gehouden met de leeftijd?", MUST, only_if=ONLY_B),
    Question(facts.AFGESTEMD_OP_OPLEIDING, "Heb je rekening gehouden met de opleiding?", MUST, only_if=ONLY_B),
    Question(facts.AFGESTEMD_OP_WERKERVARING, "Heb je rekening gehouden met de werkervaring?", MUST, only_if=ONLY_B),
    Question(
        facts.AFGESTEMD_OP_OMSTANDIGHEDEN,
        "Heb je rekening gehouden met andere persoonlijke omstandigheden?",
        MUST,
        only_if=ONLY_B,
        why="Denk aan gezondheid, zorg voor kinderen, schulden of reistijd.",
    ),
    Question(facts.ONBELOOND, "Is de activiteit onbetaald?", ACTIVITY, only_if=ONLY_ASKED),
    Question(
        facts.MAATSCHAPPELIJK_NUTTIG, "Heeft de samenleving iets aan de activiteit?", ACTIVITY, only_if=ONLY_ASKED
    ),
    Question(
        facts.NAAST_REGULIER_WERK,
        "Komt de activiteit naast of boven op gewoon betaald werk?",
        ACTIVITY,
        only_if=ONLY_ASKED,
    ),
    Question(
        facts.STAAT_WERK_IN_DE_WEG,
        "Houdt de activiteit deze persoon af van re-integratie of van gewoon werk?",
        ACTIVITY,
        only_if=ONLY_ASKED,
    ),
    Question(facts.BEPERKT, "Zijn de uren en de tijd beperkt?", ACTIVITY, only_if=ONLY_ASKED),
    Question(
        facts.MEDEWERKER_OVERTUIGD, "Zie jij zelf wat deze tegenprestatie oplevert?", DESIRABLE, only_if=ONLY_ASKED
    ),
    Question(facts.KLANT_OVERTUIGD, "Ziet de klant wat deze tegenprestatie oplevert?", DESIRABLE, only_if=ONLY_ASKED),
    Question(
        facts.EXTERNE_PARTIJ_OVERTUIGD,
        "Ziet de organisatie wat deze tegenprestatie oplevert?",
        DESIRABLE,
        only_if=ONLY_ASKED,
    ),
    Question(
        facts.EXTERNE_PARTIJ_GEEFT_TERUG,
        "Geeft de organisatie iets terug?",
        DESIRABLE,
        only_if=ONLY_ASKED,
        why="Bijvoorbeeld begeleiding, een cursus, een getuigschrift of hulp bij het zoeken naar werk.",
    ),
    Question(
        facts.GESPREK_GEVOERD,
        "Heb je een persoonlijk gesprek gevoerd over doen en terugkrijgen?",
        SITUATIONAL,
        only_if=ONLY_ASKED,
    ),
    Question(
        facts.KRACHT_EN_BEKWAAMHEID,
        "Heb je gekeken naar wat deze persoon kan en aankan?",
        SITUATIONAL,
        only_if=ONLY_ASKED,
    ),
    Question(facts.WENSEN_EN_AMBITIES, "Heb je gekeken naar wensen en ambities?", SITUATIONAL, only_if=ONLY_ASKED),
    Question(facts.KWALITEITEN, "Heb je gekeken naar waar deze persoon goed in is?", SITUATIONAL, only_if=ONLY_B),
    Question(
        facts.RUIMTE_VOOR_EIGEN_VOORSTEL,
        "Kon deze persoon zelf een tegenprestatie voorstellen?",
        SITUATIONAL,
        only_if=ONLY_ASKED,
    ),
    Question(
        facts.EIGEN_VOORSTEL,
        "Wat gebeurde er met dat voorstel?",
        SITUATIONAL,
        labels=(
            ("geen", "Er was geen eigen voorstel"),
            ("overgenomen", "Het is overgenomen"),
            ("afgewezen-niet-nuttig", "Afgewezen: de samenleving heeft er niets aan"),
            ("afgewezen-andere-reden", "Afgewezen om een andere reden"),
        ),
        only_if=("ruimte_voor_eigen_voorstel", ("ja",)),
        own_words="Is het voorstel afgewezen? Schrijf op waarom, zoals je het de klant zou uitleggen.",
    ),
    Question(
        facts.EIGEN_OMGEVING,
        "Is de plek in de eigen sociale omgeving van deze persoon?",
        SITUATIONAL,
        only_if=ONLY_ASKED,
        why="Denk aan de buurt, een vereniging of mensen die iemand al kent.",
    ),
    Question(facts.DUUR_AFGESPROKEN, "Heb je afgesproken hoe lang het duurt?", SITUATIONAL, only_if=ONLY_ASKED),
    Question(facts.VERVOLG_BESPROKEN, "Heb je besproken wat er daarna gebeurt?", SITUATIONAL, only_if=ONLY_ASKED),
    Question(
        facts.VERDRINGING_BEOORDEELD,
        "Heb je voor deze situatie bekeken of er verdringing of oneerlijke concurrentie is?",
        SITUATIONAL,
        only_if=ONLY_ASKED,
        why="Verdringing: iemand verliest werk of uren, of krijgt een baan niet, doordat een ander het onbetaald doet.",
    ),
    Question(
        facts.VERDRINGING_TWIJFEL,
        "Twijfel je over verdringing of oneerlijke concurrentie?",
        SITUATIONAL,
        # Als weg naar een andere uitkomst staat hier dit antwoord. Het mag niet klinken als: stop met twijfelen.
        why="Verdringt het zeker betaald werk? Dan is het geen tegenprestatie. Kies ja, en bespreek het.",
        labels=(("ja", "Ja"), ("nee", "Nee, of na overleg niet meer")),
        only_if=ONLY_ASKED,
        own_words="Waarom is er wel of geen verdringing? Noem de taken, wie ze anders zou doen en wat je hebt "
        "nagevraagd.",
    ),
    Question(
        facts.VERDRINGING_AFGESTEMD,
        "Heb je die twijfel besproken in afstemming of intervisie?",
        SITUATIONAL,
        only_if=("verdringing_twijfel", ("ja",)),
        why="Intervisie: collega's bespreken samen een casus.",
    ),
    Question(
        facts.MAATREGEL_OVERWOGEN,
        "Overweeg je een maatregel?",
        CONSIDERATIONS,
        only_if=ONLY_ASKED,
        why="Een maatregel is een tijdelijke verlaging van de uitkering.",
    ),
    Question(
        facts.MAATREGEL_ONDERBOUWD,
        "Heb je opgeschreven waarom een maatregel nodig is?",
        CONSIDERATIONS,
        only_if=("maatregel_overwogen", ("ja",)),
        own_words="Waarom werkt iemand niet mee, wat is hem te verwijten en wat heb je al geprobeerd?",
    ),
    Question(
        facts.VERORDENING_PAS_NA_ONTWERP,
        "Bedacht je eerst een passende tegenprestatie en keek je daarna pas in de verordening?",
        CONSIDERATIONS,
        only_if=ONLY_ASKED,
        why="Dit gaat over uren en invulling. Of iemand is vrijgesteld, ga je altijd eerst na.",
    ),
)
