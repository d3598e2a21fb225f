"""The ways of talking the aid can advise, and what to do then.

Being clear goes before everything: nobody can choose, or refuse, what was not explained. Then listening to a no, for a
no with a good reason asks for something else than talking round. Then what somebody does in the conversation, and
then the phase. A maatregel is never advised: whether one is due is judged by people, outside this conversation.
"""

from decision_aids.aids.gesprek.since_2015_01_01.facts import FASE, HOUDING
from decision_aids.aids.gesprek.since_2015_01_01.rules import (
    ANY_MOTIVE,
    BEING_CLEAR,
    KEEPS_SAYING_NO,
    LISTENING,
    SAYS_NO,
)
from decision_aids.rules.conditions import ALWAYS, Not, is_one_of, some
from decision_aids.rules.model import UNDECIDED, Outcome

RECORD = (
    "Schrijf na het gesprek op wat is afgesproken en wat iemand zelf zei. Schrijf niet op wat voor iemand het is: de "
    "persoon mag het lezen."
)
NOT_ALONE = (
    "Bespreek het met een collega. Een maatregel is een besluit van mensen, met redenen. Dat die het laatste redmiddel "
    "is, is onze lezing: de wet zegt dat niet. Dit gesprek gaat daar niet over."
)
REASON_FIRST = next(rule for rule in LISTENING if rule.id == "reden")

OUTCOMES = (
    Outcome(
        "eerst-uitleggen",
        "Leg eerst alles duidelijk uit",
        "Er is nog iets niet verteld over de tegenprestatie, de rechten en plichten of de gevolgen. Doe dat eerst, "
        "anders kan iemand niet kiezen.",
        when=some(*(rule.open for rule in BEING_CLEAR)),
        next_steps=(
            "Vertel wat je vraagt, waarom, hoe lang, en wat iemand zelf mag kiezen.",
            "Noem ook de uitzonderingen en de weg van bezwaar. Geef het op papier mee.",
            "Vraag iemand om in eigen woorden te vertellen wat de bedoeling is.",
            RECORD,
        ),
    ),
    Outcome(
        "eerst-luisteren",
        "Vraag eerst wat er speelt",
        "Iemand zegt nee, en je weet nog niet waarom. Zoek eerst uit of meedoen kan. Soms geldt de plicht niet, of "
        "past deze taak niet.",
        when=some(REASON_FIRST.open),
        next_steps=(
            "Vraag open: wat maakt dat dit nu niet gaat? Laat een stilte vallen.",
            "Denk aan gezondheid, zorg voor anderen, schulden, vervoer of een slechte ervaring.",
            "Kijk samen of een uitzondering van de wet of de verordening geldt.",
            RECORD,
        ),
    ),
    Outcome(
        "in-gesprek-blijven",
        "Blijf in gesprek en beslis niet alleen",
        "Het blijft nee, ook na uitleg en vragen. Dring niet aan. Spreek iets kleins af en overleg met een collega.",
        when=KEEPS_SAYING_NO,
        next_steps=(
            "Zeg wat je hebt gehoord, en vraag of dat klopt.",
            "Maak één kleine afspraak met een datum, en kom die zelf ook na.",
            "Vraag of iemand liever met een ander praat, of iemand wil meenemen.",
            NOT_ALONE,
            RECORD,
        ),
    ),
    Outcome(
        "drempel-verlagen",
        "Maak de eerste stap klein",
        "Iemand zegt nu nee, en je weet wat er speelt. Zoek samen een stap die wel kan.",
        when=SAYS_NO,
        next_steps=(
            "Nog niet begonnen? Stel een kennismaking voor, of één dagdeel op proef. Ga de eerste keer mee.",
            "Al bezig? Zeg eerst wat het werk voor anderen betekent. Kijk dan samen welke taak of welk tempo wel gaat.",
            "Spreek af wanneer jullie terugkijken. Zeg erbij dat bijstellen mag.",
            RECORD,
        ),
    ),
    Outcome(
        "waardering-tonen",
        "Laat zien dat het werk gezien is",
        "Iemand doet het al een tijd of is bijna klaar. Waardering telt het meest als zij komt van wie erom vroeg: "
        "de gemeente.",
        when=is_one_of(FASE, "erkenning"),
        next_steps=(
            "Zeg concreet wat het werk voor anderen heeft betekend.",
            "Kijk samen terug: wat lukt nu beter dan in het begin?",
            "Vraag om een getuigschrift of een lijst van wat iemand heeft geleerd.",
            "Bespreek wat iemand hierna wil.",
            RECORD,
        ),
    ),
    Outcome(
        "vragen-hoe-het-gaat",
        "Vraag hoe het gaat en wat iemand zelf nodig heeft",
        "Iemand is net aan de slag en doet iets voor anderen. Nu komt vaak de vraag wie er voor hem of haar is.",
        when=is_one_of(FASE, "ontluiking"),
        next_steps=(
            "Vraag wat iemand merkt: wat geeft plezier, wat is zwaar?",
            "Vraag welke hulp iemand zelf kan gebruiken, en regel die of verwijs.",
            "Vraag de organisatie of de begeleiding klopt.",
            RECORD,
        ),
    ),
    Outcome(
        "eigen-voorstel-uitwerken",
        "Werk het eigen voorstel samen uit",
        "Iemand stelt zelf iets voor. Neem dat als begin: wie zelf kiest, heeft er meer aan.",
        when=is_one_of(HOUDING, "stelt-zelf-iets-voor"),
        next_steps=(
            "Kijk samen of de samenleving er iets aan heeft en of het geen betaald werk verdringt.",
            "Vraag wat iemand nodig heeft om te beginnen.",
            "Kan het voorstel niet? Leg uit waarom, en vraag om een ander.",
            RECORD,
        ),
    ),
    Outcome(
        "samen-kiezen",
        "Leg een paar plekken voor en kies samen",
        "Iemand wil wel, en weet nog niet wat. Je weet wat iemand drijft. Zoek er een paar plekken bij.",
        when=ANY_MOTIVE,
        next_steps=(
            "Bespreek wat iemand kan en aankan. Neem daar de tijd voor.",
            "Leg twee of drie plekken voor die passen bij wat iemand drijft.",
            "Maak een afspraak om bij een plek te gaan kijken.",
            RECORD,
        ),
    ),
    Outcome(
        "drijfveer-zoeken",
        "Zoek eerst wat iemand zelf wil",
        "Iemand wil wel, maar jullie weten nog niet wat hem of haar drijft. Stel het zoeken van een plek even uit.",
        when=Not(ANY_MOTIVE),
        next_steps=(
            "Vraag wanneer iemand voor het laatst ergens trots op was.",
            "Vraag wat iemand vroeger graag deed, en met wie.",
            "Laat een paar korte verhalen zien van plekken waar anderen bezig zijn.",
            RECORD,
        ),
    ),
)

NOT_YET_KNOWN = Outcome(
    UNDECIDED,
    "Dat is nog niet te zeggen",
    "Met deze antwoorden passen nog meer manieren. Beantwoord de vragen die openstaan, of neem ze mee naar "
    "het gesprek.",
    when=ALWAYS,
    next_steps=(
        "Beantwoord eerst de vraag die bovenaan staat: die brengt je het snelst verder.",
        "Weet je het niet? Vraag het in het gesprek. Vul niet in wat je alleen vermoedt.",
    ),
)
