"""How an organisation is asked about the activity."""

from decision_aids.aids.aanbieder.since_2015_01_01 import facts
from decision_aids.aids.shared.limits import longest_time_studied, too_many_hours_in_words
from decision_aids.aids.shared.said_of_the_work import TAKES_PAID_WORK, UNPAID
from decision_aids.rules.model import Question

THE_WORK, HOW_MUCH, THE_PLACE = "Het werk", "Hoeveel en hoe lang", "Uw organisatie en de plek"
THE_PERSON, AGREEMENTS = "De persoon", "De afspraken"

IF_KNOWN = (facts.PERSOON_BEKEND.id, ("ja",))

QUESTIONS = (
    Question(
        facts.ONBELOOND,
        "Is het werk zonder loon?",
        THE_WORK,
        why=UNPAID,
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
        why="De wet wil werk naast of boven op gewone banen. Extra is wat zonder deze persoon blijft liggen. Doen "
        "alleen vrijwilligers dit werk, en was het nooit een baan? Dan staat het naast gewone banen: kies ja. Zo lezen "
        "wij de wet.",
    ),
    Question(
        facts.VERDRINGING,
        TAKES_PAID_WORK,
        THE_WORK,
        why="Dat heet verdringing. Ook een baan die er nu niet komt, telt. Twijfelt u? Zeg dat dan.",
        labels=(("nee", "Nee"), ("twijfel", "Ik twijfel"), ("ja", "Ja")),
        own_words="Welke taken zijn het? Wie deed ze het afgelopen jaar, en was dat betaald?",
    ),
    Question(
        facts.UREN,
        "Hoeveel uur per week is het?",
        HOW_MUCH,
        why=f"Een rechtbank vond {too_many_hours_in_words()} te veel. Wisselt het? Neem de drukste week.",
    ),
    Question(
        facts.DUUR,
        "Hoeveel maanden duurt het?",
        HOW_MUCH,
        why=f"{longest_time_studied()} Nog geen einde? Laat dit leeg: spreek dat eerst af.",
    ),
    Question(
        facts.ORGANISATIE,
        "Wat voor organisatie bent u?",
        THE_PLACE,
        why="Beleidsregels die wij lazen, geven een maatschappelijke organisatie de voorkeur en staan een bedrijf toe. "
        "De uitkomst verandert niet.",
        labels=(
            ("maatschappelijk", "Maatschappelijk, zoals een vereniging of stichting"),
            ("commercieel", "Een bedrijf"),
            ("gemeente", "De gemeente zelf"),
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
        "Weet u via welke polis iemand bij u verzekerd is?",
        THE_PLACE,
        why="Een polis voor vrijwilligers geldt niet altijd. Vraag de gemeente of de verzekeraar. Weet u het niet? "
        "Kies dan “Weet ik niet”.",
    ),
    Question(
        facts.WEDERKERIG_AANBOD,
        "Geeft u iets terug aan wie er komt?",
        THE_PLACE,
        why="Dat heet wederkerigheid: beide kanten geven iets. Denk aan een cursus of een getuigschrift.",
        own_words="Wat geeft u terug?",
    ),
    Question(
        facts.AFWEZIGHEID_MELDEN,
        "Is afgesproken wie wie belt als iemand niet komt?",
        THE_PLACE,
        why="Zo weet iedereen vooraf wat er gebeurt bij ziekte of een gemiste dag.",
    ),
    Question(
        facts.PERSOON_BEKEND,
        "Is er al iemand die kan komen?",
        THE_PERSON,
        why="Is er nog niemand? Dan kan uw plek wel alvast klaar zijn.",
        fixed=True,
    ),
    Question(
        facts.LOCATIE_BEREIKBAAR,
        "Kan deze persoon zelf op de plek komen?",
        THE_PERSON,
        why="Liefst dicht bij huis. Denk ook aan tijden, trappen en reiskosten.",
        only_if=IF_KNOWN,
    ),
    Question(
        facts.PAST_BIJ_PERSOON,
        "Past het werk bij wat deze persoon kan?",
        THE_PERSON,
        why="Vraag niet naar ziekte. Vraag wat iemand kan en graag doet. De gemeente stemt het werk af.",
        only_if=IF_KNOWN,
    ),
    Question(
        facts.PERSOON_OVERTUIGD,
        "Ziet deze persoon zelf het nut van het werk?",
        THE_PERSON,
        why="Een tegenprestatie is geen straf. Wie het nut ziet, houdt het vol.",
        only_if=IF_KNOWN,
    ),
    Question(
        facts.OVEREENKOMST,
        "Staan de afspraken met deze persoon op papier?",
        AGREEMENTS,
        why="Taken, uren, einddatum, begeleider, en een datum waarop u opnieuw kijkt.",
        own_words="Op welke datum kijkt u opnieuw, en met wie?",
        only_if=IF_KNOWN,
    ),
)
