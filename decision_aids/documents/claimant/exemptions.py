"""Letters that ask for an exemption: of a single parent with a young child, and for an urgent reason."""

from typing import NamedTuple

from decision_aids.aids.opdracht.since_2015_01_01.facts import PROVISIONS
from decision_aids.aids.shared.law import TEGENPRESTATIE
from decision_aids.aids.shared.number_words import in_words
from decision_aids.aids.shared.objection import weeks_to_wait
from decision_aids.documents.blocks import Block, Document, Heading, bullets, paragraph, plain
from decision_aids.documents.claimant.letter import ON_PAPER, letter
from decision_aids.documents.given import Given
from decision_aids.documents.notices import UNTIL_ANSWERED, for_claimants
from decision_aids.documents.sorts import Sort
from decision_aids.law.parameters.alleenstaande_ouder import alleenstaande_ouder

SINGLE_PARENTS = alleenstaande_ouder(TEGENPRESTATIE)
YOUNGER_THAN, AT_MOST = in_words(SINGLE_PARENTS.kind_jonger_dan_jaren), in_words(SINGLE_PARENTS.hoogstens_jaren)
ANSWER_ON_PAPER = f"{ON_PAPER} Dan kan ik bezwaar maken als dat nodig is."
# Een besluit is er pas op papier (artikel 1:3 Awb). Op een aanvraag beslist het college binnen een redelijke tijd, en
# die is een keer zeker om, behalve als het een langere noemt (artikel 4:13 en 4:14 lid 3). Het aantal weken is geen
# parameter, en staat hier daarom niet. Komt er niets, dan telt dat als een besluit (artikel 6:2 en 6:12).
REFUSED = (
    "Zegt de gemeente nee? Vraag dat op papier. Dan is het een besluit, en kunt u bezwaar maken. Krijgt u na een "
    "redelijke tijd geen antwoord, en ook geen brief dat het langer duurt? Schrijf dan dat zij te laat is. Wacht "
    f"daarna {weeks_to_wait()} weken. Komt er nog niets? Dan kunt u naar de rechtbank."
)
# Artikel 9 lid 2 Participatiewet noemt alleen onderdeel a en c van lid 1. Hulp naar werk, ook sociale activering, is
# onderdeel b. Artikel 37a lid 1 van IOAW en IOAZ noemt elke plicht van artikel 37: daar gaat dit niet op.
NOT_FOR_HELP = (
    "Noemt de brief het re-integratie, sociale activering of een participatieplaats? Dan helpt deze brief bij bijstand "
    "niet. Vraag hulp bij het Juridisch Loket."
)


class Articles(NamedTuple):
    """On which articles of a law the two requests rest, in a sentence of a letter."""

    single_parent: str
    urgent_reason: str


PARTICIPATIEWET = Articles(
    "Dit verzoek rust op artikel 9a, eerste lid, en artikel 9, zevende lid, van de Participatiewet.",
    "Dit verzoek rust op artikel 9, tweede lid, van de Participatiewet.",
)
LAWS_OF_BENEFIT = {"participatiewet": PARTICIPATIEWET} | {
    name.lower(): Articles(
        f"Dit verzoek rust op artikel 38, eerste lid, en artikel 37a, vierde lid, van de {name}.",
        f"Dit verzoek rust op artikel 37a, eerste lid, van de {name}.",
    )
    for name in ("IOAW", "IOAZ")
}
WHICHEVER = Articles(
    f"{PARTICIPATIEWET.single_parent} Krijg ik een IOAW of IOAZ? Dan is het artikel 38, eerste lid, en artikel 37a, "
    "vierde lid, van die wet.",
    f"{PARTICIPATIEWET.urgent_reason} Krijg ik een IOAW of IOAZ? Dan is het artikel 37a, eerste lid, van die wet.",
)
HAS_IT = (
    "U vulde in dat u deze ontheffing al hebt. Dan hoeft u er niet om te vragen. Zegt de gemeente iets anders? Stuur "
    "dan een kopie van uw ontheffing."
)
NO_YOUNG_CHILD = (
    f"U vulde in dat u geen alleenstaande ouder bent met een kind onder de {YOUNGER_THAN}. Klopt dat? Dan kunt u deze "
    "ontheffing niet krijgen."
)
SINGLE_PARENT_HAS_NO_USE = (
    ("ontheffing_alleenstaande_ouder", "ja", HAS_IT),
    ("alleenstaande_ouder_jong_kind", "nee", NO_YOUNG_CHILD),
)
URGENT_REASON_HAS_NO_USE = (("ontheffing", "ook-tegenprestatie", HAS_IT),)
"""For which answers a letter is of no use, and why: the fact, its value and what the visitor reads then."""


def articles(given: Given) -> Articles:
    """Where the law of the visitor's benefit has the exemptions; all of them where that benefit is not known."""
    return LAWS_OF_BENEFIT.get(str(given.answers.get("uitkering")), WHICHEVER)


def _single_parent(given: Given) -> Document:
    return Document(
        "Verzoek om ontheffing: alleenstaande ouder met een jong kind",
        for_claimants(
            given,
            *_does_not_fit(given, SINGLE_PARENT_HAS_NO_USE),
            Heading("Wat is dit?"),
            paragraph(
                f"Bent u alleenstaande ouder met een kind onder de {YOUNGER_THAN} jaar? Dan kunt u deze ontheffing "
                "vragen. U bent niet getrouwd, hebt de hele zorg voor het kind en deelt met niemand een huishouden. "
                "Uw ouders en kinderen tellen daarbij niet mee. Ook als u stiefmoeder of stiefvader bent. Bij bijstand "
                "ook als pleeggezin."
            ),
            paragraph(
                "Met de ontheffing hoeft u geen werk te zoeken, en mag de gemeente u geen tegenprestatie vragen."
            ),
            bullets(
                f"U krijgt de ontheffing één keer. Zij duurt hoogstens {AT_MOST} jaar, en tot uw jongste kind "
                f"{YOUNGER_THAN} wordt.",
                "U moet wel meedoen met hulp naar werk, zoals scholing. Anders kan de ontheffing stoppen en uw "
                "uitkering omlaag gaan.",
                "De gemeente kan nee zeggen als duidelijk is dat u die hulp niet wilt.",
            ),
            plain(REFUSED),
            plain(UNTIL_ANSWERED),
        ),
        letter(
            given,
            "verzoek om ontheffing",
            paragraph(
                "Ik ben een alleenstaande ouder. Ik zorg alleen en volledig voor mijn kind. Mijn "
                "jongste kind is geboren op "
                "[[geboortedatum van uw jongste kind]]."
            ),
            paragraph(
                "Ik vraag u om ontheffing. {articles} De ontheffing betekent ook dat ik geen "
                "tegenprestatie hoef te doen.",
                articles=articles(given).single_parent,
            ),
            paragraph("Wilt u hierover eerst met mij praten? Dan hoor ik dat graag."),
            plain(ANSWER_ON_PAPER),
        ),
        titled=False,
    )


def _urgent_reason(given: Given) -> Document:
    return Document(
        "Verzoek om ontheffing: een dringende reden",
        for_claimants(
            given,
            *_does_not_fit(given, URGENT_REASON_HAS_NO_USE),
            Heading("Wat is dit?"),
            paragraph(
                "De gemeente kan u een tijd ontheffing geven als daar een dringende reden voor is. "
                "Zorg voor een ander kan "
                "zo’n reden zijn, als andere hulp het niet oplost. De gemeente beslist."
            ),
            paragraph(
                "Stuur bewijs mee, bijvoorbeeld een brief over wat u wel en niet kunt. Welke ziekte u hebt, hoeft u in "
                "deze brief niet te noemen. "
                "Vraagt de gemeente om een onderzoek? Werk dan mee."
            ),
            *_not_for_help(given),
            plain(REFUSED),
            plain(UNTIL_ANSWERED),
        ),
        letter(
            given,
            "verzoek om ontheffing van de tegenprestatie",
            paragraph(
                "Ik vraag u om tijdelijke ontheffing van de tegenprestatie. {articles}",
                articles=articles(given).urgent_reason,
            ),
            Heading("Wat is mijn reden?"),
            paragraph("[[wat er speelt, en waarom een tegenprestatie nu niet lukt]]"),
            Heading("Waarom lost andere hulp dit niet op?"),
            paragraph("[[welke hulp er is of niet is, en waarom die niet genoeg is]]"),
            Heading("Hoe lang denk ik dat dit duurt?"),
            paragraph("[[bijvoorbeeld: tot een datum, of dat u het niet weet]]"),
            Heading("Welk bewijs stuur ik mee?"),
            paragraph("[[lijst van de papieren die u meestuurt]]"),
            plain(ANSWER_ON_PAPER),
        ),
        titled=False,
    )


def _does_not_fit(given: Given, without_use: tuple[tuple[str, str, str], ...]) -> tuple[Block, ...]:
    """First of all, that the answers say that this letter asks for what is there already, or for what cannot be."""
    found = [plain(why) for fact, value, why in without_use if given.has(fact, value)]
    return (Heading("Past deze brief bij u?"), *found) if found else ()


def _not_for_help(given: Given) -> tuple[Block, ...]:
    """That the letter does not help against help towards work, unless the answers say that this is none of it."""
    maybe_help = given.has("soort", *PROVISIONS) or "soort" not in given.answers
    return (plain(NOT_FOR_HELP),) if maybe_help and not given.has("uitkering", "ioaw", "ioaz") else ()


SINGLE_PARENT = Sort(
    "ontheffing-jong-kind", "Brief: ontheffing voor een alleenstaande ouder", ("zelfcheck",), _single_parent
)
URGENT_REASON = Sort(
    "ontheffing-dringende-reden", "Brief: ontheffing om een dringende reden", ("zelfcheck", "opdracht"), _urgent_reason
)
