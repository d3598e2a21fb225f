"""Letters that ask for something: an exemption, counting what somebody does already, the by-law and the decision."""

from typing import NamedTuple

from decision_aids.aids.opdracht.since_2015_01_01.facts import PROVISIONS
from decision_aids.aids.shared.law import TEGENPRESTATIE
from decision_aids.aids.shared.number_words import in_words
from decision_aids.aids.shared.objection import weeks_to_wait
from decision_aids.documents.blocks import (
    Block,
    Bullets,
    Document,
    Heading,
    bullets,
    paragraph,
    plain,
    steps,
    table,
)
from decision_aids.documents.claimant.letter import letter, to_the_college
from decision_aids.documents.given import Given
from decision_aids.documents.notices import for_claimants
from decision_aids.documents.sorts import Sort
from decision_aids.law.parameters.alleenstaande_ouder import alleenstaande_ouder

BOTH = ("zelfcheck", "opdracht")
SINGLE_PARENTS = alleenstaande_ouder(TEGENPRESTATIE)
YOUNGER_THAN, AT_MOST = in_words(SINGLE_PARENTS.kind_jonger_dan_jaren), in_words(SINGLE_PARENTS.hoogstens_jaren)

ABOUT_THE_BY_LAW = "verordening_"
"""So begins each fact of a by-law that is not in the data. Of what is open the municipality can answer only those."""
ON_PAPER = "Stuur mij uw antwoord op papier, met de reden."
ANSWER_ON_PAPER = f"{ON_PAPER} Dan kan ik bezwaar maken als dat nodig is."
# Een besluit is er pas op papier (artikel 1:3 Awb). Op een aanvraag beslist het college binnen een redelijke tijd, en
# die is een keer zeker om, behalve als het een langere noemt (artikel 4:13 en 4:14 lid 3). Het aantal weken is geen
# parameter, en staat hier daarom niet. Komt er niets, dan telt dat als een besluit (artikel 6:2 en 6:12).
REFUSED = (
    "Zegt de gemeente nee? Vraag dat op papier. Dan is het een besluit, en kunt u bezwaar maken. Krijgt u na een "
    "redelijke tijd geen antwoord, en ook geen brief dat het langer duurt? Schrijf dan dat zij te laat is. Wacht "
    f"daarna {weeks_to_wait()} weken. Komt er nog niets? Dan kunt u naar de rechtbank."
)
# Geen artikel van de wet laat iemand aanvragen dat telt wat hij al doet. Of een nee daarop een besluit is, weten wij
# dus niet; van een opgedragen tegenprestatie wel.
NOT_COUNTED = (
    "Zegt de gemeente nee? Vraag de reden op papier. Draagt zij u toch een tegenprestatie op? Tegen dat besluit kunt u "
    "bezwaar maken. Krijgt u geen antwoord? Vraag ernaar."
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

# What somebody does already: the fact with the hours, the one with the months, and how a letter calls it.
ACTIVITIES = (
    ("mantelzorg_uren", "mantelzorg_maanden", "Mantelzorg: zorg voor iemand die mij na staat"),
    ("vrijwilligerswerk_uren", "vrijwilligerswerk_maanden", "Vrijwilligerswerk"),
    ("ander_nuttig_werk_uren", "", "Ander nuttig werk"),
    ("training_uren", "", "Een training of cursus"),
    ("werken_aan_problemen_uren", "", "Werken aan mijn problemen"),
    ("betaald_werk_uren", "", "Betaald werk"),
)


def articles(given: Given) -> Articles:
    """Where the law of the visitor's benefit has the exemptions; all of them where that benefit is not known."""
    return LAWS_OF_BENEFIT.get(str(given.answers.get("uitkering")), WHICHEVER)


def _single_parent(given: Given) -> Document:
    return Document(
        "Verzoek om ontheffing: alleenstaande ouder met een jong kind",
        for_claimants(
            given,
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
            Heading("Wat is dit?"),
            paragraph(
                "De gemeente kan u een tijd ontheffing geven als daar een dringende reden voor is. "
                "Zorg voor een ander kan "
                "zo’n reden zijn, als andere hulp het niet oplost. De gemeente beslist."
            ),
            paragraph(
                "Stuur bewijs mee, bijvoorbeeld een brief over wat u wel en niet kunt. U hoeft uw "
                "ziekte niet te noemen. "
                "Vraagt de gemeente om een onderzoek? Werk dan mee."
            ),
            *_not_for_help(given),
            plain(REFUSED),
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


def _not_for_help(given: Given) -> tuple[Block, ...]:
    """That the letter does not help against help towards work, unless the answers say that this is none of it."""
    maybe_help = given.has("soort", *PROVISIONS) or "soort" not in given.answers
    return (plain(NOT_FOR_HELP),) if maybe_help and not given.has("uitkering", "ioaw", "ioaz") else ()


def _counts(given: Given) -> Document:
    rows = [
        (
            name,
            given.told(hours, "aantal uur per week"),
            given.told(months, "aantal maanden") if months else "[[sinds wanneer]]",
        )
        for hours, months, name in ACTIVITIES
        if given.answers.get(hours, 0) != 0
    ]
    nothing = (("[[wat u doet, en voor wie]]", "[[aantal uur per week]]", "[[sinds wanneer]]"),)
    return Document(
        "Brief: laat meetellen wat ik al doe",
        for_claimants(
            given,
            Heading("Wat is dit?"),
            paragraph(
                "Doet u al iets voor een ander? In sommige gemeenten telt dat als tegenprestatie, of "
                "hoeft u dan niets meer "
                "te doen. Dat staat in de verordening: de regels van de gemeenteraad. Met deze brief vraagt u ernaar."
            ),
            *_outcome_of_by_law(given),
            plain(NOT_COUNTED),
        ),
        letter(
            given,
            "ik doe al iets voor de samenleving",
            paragraph("Dit doe ik nu:"),
            table(("Wat ik doe", "Hoeveel uur", "Hoe lang al"), *(rows or nothing)),
            paragraph("Bewijs stuur ik mee: [[bijvoorbeeld een brief van de organisatie, of een lijst met uw uren]]."),
            paragraph("Wat staat hierover in uw verordening? Ik vraag u om één van deze twee dingen op te schrijven:"),
            steps(
                "dat dit telt als mijn tegenprestatie; of",
                "dat u mij geen tegenprestatie vraagt, omdat ik dit al doe.",
            ),
            paragraph("Kan het niet? Schrijf mij dan waarom, en in welk artikel van de verordening dat staat."),
            plain(ON_PAPER),
        ),
        titled=False,
    )


def _outcome_of_by_law(given: Given) -> tuple[Block, ...]:
    """What the aid found of the by-law, with its caution, where that is the outcome."""
    if given.result is None or given.result["outcome"] not in ("telt-al-mee", "vrijgesteld-door-verordening"):
        return ()
    title, explanation = given.aid.outcome(given.result["outcome"]).worded(given.result["caution"])
    return (plain(f"{title}. {explanation}"),)


def _question(given: Given) -> Document:
    of_the_by_law = [fact for fact in given.open_facts if fact.startswith(ABOUT_THE_BY_LAW)]
    open_questions = [to_the_college(question) for question in given.questions(of_the_by_law)]
    return Document(
        "Brief: vraag om de regels en het besluit",
        for_claimants(
            given,
            Heading("Wat is dit?"),
            paragraph(
                "Met deze brief vraagt u welke regels er zijn en om een besluit op papier. Met een "
                "besluit weet u waar u aan "
                "toe bent. U kunt er bezwaar tegen maken."
            ),
        ),
        letter(
            given,
            "vraag om de verordening en om een besluit",
            paragraph("U vraagt mij om een tegenprestatie, of u wilt dat gaan doen. Ik heb daar vragen over."),
            steps(
                "Welke verordening over de tegenprestatie geldt voor mij? Stuur mij de tekst, of "
                "schrijf waar die staat.",
                "Zijn er ook beleidsregels? Stuur mij die ook.",
                "Hoe noemt u dit: tegenprestatie, re-integratie, sociale activering of iets anders? In "
                "welk artikel staat dat?",
                "Stuur mij uw besluit op papier. Zet erin welk werk het is, hoeveel uur, van wanneer "
                "tot wanneer en waarom.",
            ),
            *(
                (paragraph("Ook dit wil ik graag weten:"), Bullets(tuple((each,) for each in open_questions)))
                if open_questions
                else ()
            ),
            paragraph("Ik krijg uw antwoord graag op papier."),
        ),
        titled=False,
    )


SINGLE_PARENT = Sort(
    "ontheffing-jong-kind", "Brief: ontheffing voor een alleenstaande ouder", ("zelfcheck",), _single_parent
)
URGENT_REASON = Sort("ontheffing-dringende-reden", "Brief: ontheffing om een dringende reden", BOTH, _urgent_reason)
COUNTS = Sort("telt-mee", "Brief: laat meetellen wat ik al doe", ("zelfcheck",), _counts)
QUESTION = Sort("vraag-om-regels", "Brief: vraag om de regels en het besluit", BOTH, _question)
