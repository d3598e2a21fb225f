"""How a claimant is asked: the law first, then the municipality, then only what its by-law looks at."""

from decision_aids.aids.zelfcheck.since_2015_01_01 import facts
from decision_aids.aids.zelfcheck.since_2015_01_01.by_laws import NOT_FOUND_SOMEWHERE, grounds_with
from decision_aids.law.gemeenten import gemeenten
from decision_aids.law.gemeenten.model import Soort
from decision_aids.rules.facts import Fact
from decision_aids.rules.model import Question

YOU, MUNICIPALITY, CARE, VOLUNTEERING = "Uw uitkering en uw situatie", "Uw gemeente", "Mantelzorg", "Vrijwilligerswerk"
WORK, FURTHER = "Werk en hulp", "Wat uw gemeente verder vraagt"

IF_OTHER = ("gemeente", (facts.OTHER,))

REGIME_LABELS = (
    ("vrijstelling", "U bent dan vrijgesteld: de gemeente mag het niet vragen"),
    ("telt-mee", "Het telt als tegenprestatie"),
    ("college-beslist", "Het college, het bestuur van de gemeente, beslist of kan u vrijstellen"),
    ("niet-geregeld", "Er staat niets over in"),
)
HOURS_IN_BY_LAW = "In de verordening staat bijvoorbeeld: ten minste 8 uur. Staat er geen aantal? Vul dan 0 in."


def _only_where(*soorten: Soort) -> tuple[str, tuple[str, ...]]:
    """Only asked in municipalities whose by-law looks at this."""
    return ("gemeente", grounds_with(soorten))


def _told(fact: Fact, activity: str, section: str) -> Question:
    return Question(
        fact,
        f"Wat zegt de verordening van uw gemeente over {activity}?",
        section,
        why="De verordening is de lijst met regels van de gemeenteraad. Zoek op overheid.nl of vraag de gemeente.",
        labels=REGIME_LABELS,
        only_if=IF_OTHER,
        fixed=True,
    )


DATE_OF_BIRTH = Question(
    facts.GEBOORTEDATUM,
    "Wat is uw geboortedatum?",
    YOU,
    why="Daarmee rekenen wij uit of u de AOW-leeftijd hebt. Vul uw leeftijd in of uw geboortedatum, niet allebei.",
)

ABOUT_YOU = (
    Question(
        facts.UITKERING,
        "Welke uitkering krijgt u?",
        YOU,
        why="De wet kent de tegenprestatie alleen bij sommige uitkeringen.",
        labels=(
            ("participatiewet", "Bijstand"),
            ("ioaw", "IOAW"),
            ("ioaz", "IOAZ"),
            ("alleen-bijzondere-bijstand", "Alleen bijzondere bijstand, voor extra kosten"),
            ("geen", "Geen van deze"),
        ),
        fixed=True,
    ),
    Question(
        facts.LEEFTIJD,
        "Hoe oud bent u?",
        YOU,
        why="De regels gelden van 18 jaar tot de AOW-leeftijd.",
        labels=(
            ("onder-18", "Jonger dan 18 jaar"),
            ("18-tot-aow", "18 jaar of ouder, nog geen AOW-leeftijd"),
            ("aow-of-ouder", "AOW-leeftijd of ouder"),
        ),
        fixed=True,
    ),
    Question(
        facts.ARBEIDSONGESCHIKT,
        "Bent u volledig en blijvend arbeidsongeschikt?",
        YOU,
        why="U kunt dan niet werken en dat wordt ook niet beter. Artikel 4 van de wet WIA legt dat uit.",
        fixed=True,
    ),
    Question(
        facts.ONTHEFFING_OUDER,
        "Hebt u een ontheffing als alleenstaande ouder met een kind onder de 5 jaar?",
        YOU,
        why="Ontheffing betekent: een regel geldt niet voor u. U vraagt haar zelf aan bij de gemeente.",
        fixed=True,
    ),
    Question(
        facts.DRINGENDE_REDEN,
        "Is er een dringende reden waarom u nu niets kunt doen?",
        YOU,
        why="Bijvoorbeeld zorg voor een ander, als andere hulp niet lukt. Of iets anders ernstigs in uw leven.",
        fixed=True,
    ),
    Question(
        facts.GEMEENTE,
        "In welke gemeente woont u?",
        MUNICIPALITY,
        why="Elke gemeente heeft eigen regels: de verordening. Staat de uwe er niet bij? Kies “Een andere gemeente”.",
        labels=(
            *((slug, gemeente.naam) for slug, gemeente in gemeenten().items()),
            (facts.OTHER, "Een andere gemeente"),
        ),
        fixed=True,
    ),
)

CARE_AND_VOLUNTEERING = (
    _told(facts.VERORDENING_MANTELZORG, "mantelzorg", CARE),
    Question(
        facts.VERORDENING_MANTELZORG_UREN,
        "Vanaf hoeveel uur mantelzorg per week geldt dat?",
        CARE,
        why=HOURS_IN_BY_LAW,
        only_if=IF_OTHER,
        fixed=True,
    ),
    Question(
        facts.MANTELZORG_UREN,
        "Hoeveel uur mantelzorg geeft u per week?",
        CARE,
        why="Mantelzorg is zorg voor iemand die u na staat. Geeft u geen mantelzorg? Vul dan 0 in.",
    ),
    Question(
        facts.MANTELZORG_MAANDEN,
        "Hoeveel maanden per jaar geeft u die mantelzorg?",
        CARE,
        why="Sommige gemeenten kijken ook hoe lang het duurt.",
    ),
    _told(facts.VERORDENING_VRIJWILLIGERSWERK, "vrijwilligerswerk", VOLUNTEERING),
    Question(
        facts.VERORDENING_VRIJWILLIGERSWERK_UREN,
        "Vanaf hoeveel uur vrijwilligerswerk per week geldt dat?",
        VOLUNTEERING,
        why=HOURS_IN_BY_LAW,
        only_if=IF_OTHER,
        fixed=True,
    ),
    Question(
        facts.VRIJWILLIGERSWERK_UREN,
        "Hoeveel uur vrijwilligerswerk doet u per week?",
        VOLUNTEERING,
        why="Doet u geen vrijwilligerswerk? Vul dan 0 in.",
    ),
    Question(
        facts.VRIJWILLIGERSWERK_MAANDEN,
        "Hoeveel maanden per jaar doet u dat vrijwilligerswerk?",
        VOLUNTEERING,
        why="Sommige gemeenten kijken ook hoe lang het duurt.",
    ),
    Question(
        facts.VRIJWILLIGERSWERK_KORT_NA_INSTROOM,
        "Begon u met dit vrijwilligerswerk binnen zes maanden na het begin van uw uitkering?",
        VOLUNTEERING,
        why="Deze gemeente stelt alleen vrij wie daar snel mee begon.",
        only_if=(
            "gemeente",
            tuple(
                slug
                for slug, gemeente in gemeenten().items()
                if gemeente.gronden[Soort.VRIJWILLIGERSWERK].binnen_maanden_na_instroom is not None
            ),
        ),
        fixed=True,
    ),
)

WORK_AND_HELP = (
    Question(
        facts.BETAALD_WERK_UREN,
        "Hoeveel uur per week werkt u betaald?",
        WORK,
        why="Werkt u niet betaald? Vul dan 0 in.",
    ),
    Question(
        facts.REINTEGRATIETRAJECT,
        "Doet u mee aan een re-integratietraject?",
        WORK,
        why="Re-integratie is hulp van de gemeente om werk te vinden.",
    ),
    Question(
        facts.SOCIALE_ACTIVERING,
        "Doet u mee aan sociale activering?",
        WORK,
        why="Dat is een programma om meer mee te doen en onder de mensen te komen.",
    ),
    Question(
        facts.WMO_BEGELEIDING,
        "Krijgt u begeleiding uit de Wmo?",
        WORK,
        why="De Wmo is de wet voor hulp thuis en in de buurt. De begeleiding kan alleen voor u zijn of in een groep.",
    ),
    Question(
        facts.RESPIJTZORG,
        "Neemt u als vrijwilliger de zorg van een mantelzorger over?",
        WORK,
        why="Dat heet respijtzorg: de mantelzorger kan dan even rusten.",
    ),
)

ASKED_BY_SOME = (
    Question(
        facts.GROEP,
        "In welke groep heeft de gemeente u ingedeeld?",
        FURTHER,
        why="In Schagen hangt het van uw groep af. De groep staat in de brief van de gemeente.",
        labels=(
            ("uitstromer", "Uitstromer: u kunt snel aan het werk"),
            ("groeier", "Groeier: u hebt eerst hulp nodig"),
            ("blijver", "Blijver: betaald werk lukt waarschijnlijk niet"),
        ),
        only_if=_only_where(Soort.UITSTROMER),
        fixed=True,
    ),
    Question(
        facts.TOEKOMSTATELIER,
        "Doet u mee aan het Toekomstatelier?",
        FURTHER,
        why="De verordening van deze gemeente noemt dit programma.",
        only_if=_only_where(Soort.TOEKOMSTATELIER),
    ),
    Question(
        facts.GROEPSTRAINING,
        "Volgt u een groepstraining van de sociale dienst?",
        FURTHER,
        why="De verordening van deze gemeente noemt deze training.",
        only_if=_only_where(Soort.GROEPSTRAINING),
    ),
    Question(
        facts.MEDISCH_VRIJ,
        "Heeft de gemeente u helemaal vrijgesteld van werk zoeken, omdat u niet kunt werken?",
        FURTHER,
        why="Het gaat om werk én om re-integratie, dus hulp om werk te vinden. De verordening stelt u dan vrij.",
        only_if=_only_where(Soort.MEDISCH_VRIJ_VAN_ARBEIDSPLICHT),
        fixed=True,
    ),
    Question(
        facts.BLIJVEND_NIET_IN_STAAT,
        "Kunt u door uw persoonlijke situatie nooit meer een tegenprestatie doen?",
        FURTHER,
        why="De verordening van deze gemeente stelt u dan vrij. Kunt u nu niet, maar later wel? Kies dan nee.",
        only_if=_only_where(Soort.BLIJVEND_NIET_IN_STAAT),
        fixed=True,
    ),
    Question(
        facts.KAN_RICHTING_WERK,
        "Kunt u stappen zetten naar betaald werk?",
        FURTHER,
        why="De verordening van deze gemeente is bedoeld voor wie dat niet kan.",
        only_if=_only_where(Soort.KAN_RICHTING_WERK),
        fixed=True,
    ),
    Question(
        facts.VERORDENING_OVERIG,
        "Staat er in de verordening nog iets anders dat voor u geldt?",
        FURTHER,
        why="Denk aan betaald werk, re-integratie, sociale activering, hulp uit de Wmo of respijtzorg.",
        labels=REGIME_LABELS,
        only_if=("gemeente", (*NOT_FOUND_SOMEWHERE, facts.OTHER)),
        fixed=True,
    ),
)

QUESTIONS = (*ABOUT_YOU, *CARE_AND_VOLUNTEERING, *WORK_AND_HELP, *ASKED_BY_SOME)
