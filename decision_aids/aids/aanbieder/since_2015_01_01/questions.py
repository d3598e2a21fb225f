"""How an organisation is asked about the activity."""

from decision_aids.aids.aanbieder.since_2015_01_01 import facts
from decision_aids.rules.model import Question

THE_WORK, HOW_MUCH, THE_PLACE = "Het werk", "Hoeveel en hoe lang", "Uw organisatie en de plek"
THE_PERSON, AGREEMENTS = "De persoon", "De afspraken"

QUESTIONS = (
    Question(
        facts.ONBELOOND,
        "Is het werk zonder loon?",
        THE_WORK,
        why="Een tegenprestatie is zonder loon. Geld voor de bus of voor koffie is geen loon.",
    ),
    Question(
        facts.MAATSCHAPPELIJK_NUTTIG,
        "Heeft de samenleving iets aan het werk?",
        THE_WORK,
        why="Denk aan een buurt, een school, een vereniging of mensen die hulp nodig hebben.",
    ),
    Question(
        facts.ADDITIONEEL,
        "Is het extra werk, boven op wat betaalde mensen doen?",
        THE_WORK,
        why="De wet wil werk naast of boven op gewone banen. Extra is wat zonder deze persoon blijft liggen.",
    ),
    Question(
        facts.VERDRINGING,
        "Raakt iemand door dit werk een baan of uren kwijt?",
        THE_WORK,
        why="Dat heet verdringing. Twijfelt u? Zeg dat dan: mensen beoordelen dit samen, niet dit hulpmiddel.",
        labels=(("nee", "Nee"), ("twijfel", "Ik twijfel"), ("ja", "Ja")),
        own_words="Welke taken zijn het? Wie deed ze het afgelopen jaar, en was dat betaald?",
    ),
    Question(
        facts.UREN,
        "Hoeveel uur per week is het?",
        HOW_MUCH,
        why="Een rechtbank vond 32 uur te veel. Wisselt het? Neem de drukste week.",
    ),
    Question(
        facts.DUUR,
        "Hoeveel maanden duurt het?",
        HOW_MUCH,
        why="Een tegenprestatie duurt meestal niet lang. Is er geen einde afgesproken? Vul dan 600 in.",
    ),
    Question(
        facts.ORGANISATIE,
        "Wat voor organisatie bent u?",
        THE_PLACE,
        why="Een bedrijf mag ook. Een maatschappelijke organisatie heeft de voorkeur. De uitkomst verandert niet.",
        labels=(
            ("maatschappelijk", "Maatschappelijk, zoals een vereniging of stichting"),
            ("commercieel", "Een bedrijf"),
        ),
        fixed=True,
    ),
    Question(
        facts.BEGELEIDING,
        "Is er een vaste begeleider?",
        THE_PLACE,
        why="Iemand die uitlegt, meekijkt en vragen beantwoordt.",
    ),
    Question(
        facts.VEILIGE_WERKPLEK,
        "Is de werkplek veilig?",
        THE_PLACE,
        why="Ook voor mensen die u niet betaalt, zorgt u voor een veilige plek.",
    ),
    Question(
        facts.VERZEKERD,
        "Weet u zeker dat deze persoon bij u verzekerd is?",
        THE_PLACE,
        why="Een polis voor vrijwilligers geldt niet altijd. Vraag de gemeente of de verzekeraar. Weet u het niet? "
        "Kies dan “Weet ik niet”.",
    ),
    Question(
        facts.LOCATIE_BEREIKBAAR,
        "Kan deze persoon de plek goed bereiken?",
        THE_PERSON,
        why="Liefst dicht bij huis. Denk ook aan tijden, trappen en reiskosten.",
    ),
    Question(
        facts.PAST_BIJ_PERSOON,
        "Past het werk bij wat deze persoon kan?",
        THE_PERSON,
        why="Vraag niet naar ziekte. Vraag wat iemand kan en graag doet. De gemeente stemt het werk af.",
    ),
    Question(
        facts.PERSOON_OVERTUIGD,
        "Ziet deze persoon zelf het nut van het werk?",
        THE_PERSON,
        why="Een tegenprestatie is geen straf. Wie het nut ziet, houdt het vol.",
    ),
    Question(
        facts.WEDERKERIG_AANBOD,
        "Geeft u deze persoon iets terug?",
        THE_PERSON,
        why="Dat heet wederkerigheid: beide kanten geven iets. Denk aan een cursus of een getuigschrift.",
        own_words="Wat geeft u terug?",
    ),
    Question(
        facts.OVEREENKOMST,
        "Staan de afspraken op papier?",
        AGREEMENTS,
        why="Taken, uren, einddatum, begeleider, en een datum waarop u opnieuw kijkt.",
        own_words="Op welke datum kijkt u opnieuw, en met wie?",
    ),
    Question(
        facts.AFWEZIGHEID_MELDEN,
        "Is afgesproken wie wie belt als iemand niet komt?",
        AGREEMENTS,
        why="Zo weet iedereen vooraf wat er gebeurt bij ziekte of een gemiste dag.",
    ),
)
