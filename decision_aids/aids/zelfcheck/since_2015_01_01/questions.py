"""How a claimant is asked: the law, the municipality, only what its by-law looks at, and last an urgent reason."""

from collections.abc import Iterator

from decision_aids.aids.shared.by_laws import NOT_READ, ids_where
from decision_aids.aids.shared.number_words import in_words
from decision_aids.aids.zelfcheck.since_2015_01_01 import facts
from decision_aids.aids.zelfcheck.since_2015_01_01.by_laws import only_where
from decision_aids.aids.zelfcheck.since_2015_01_01.questions_about_you import ABOUT_YOU, URGENT_REASON
from decision_aids.aids.zelfcheck.since_2015_01_01.questions_of_some import ASKED_BY_SOME
from decision_aids.law.gemeenten import by_laws, gemeenten
from decision_aids.law.gemeenten.model import Soort, Verordening
from decision_aids.rules.dutch import enumeration
from decision_aids.rules.facts import Fact
from decision_aids.rules.model import Question

CARE, VOLUNTEERING = "Mantelzorg", "Vrijwilligerswerk"
WORK = "Werk en hulp"

IF_NOT_READ = ("gemeente", NOT_READ)
IF_NOT_READ_IN_WORDS = "Alleen als wij de verordening van uw gemeente op die dag niet kennen."

NOTHING = ((0, "Geen"),)
CAN_COUNT_HERE = "In deze gemeente kan dat meetellen."

REGIME_LABELS = (
    ("vrijstelling", "Vrijgesteld"),
    ("telt-mee", "Het telt mee"),
    ("college-beslist", "De gemeente beslist, of kan u vrijstellen"),
    ("niet-geregeld", "Er staat niets over in"),
)
MEASURE_LABELS = (
    ("getal", "Ja, in uren of maanden"),
    ("open-norm", "Alleen in woorden, zoals “langdurig”"),
    ("geen-maat", "Nee, er staat niet hoeveel"),
)


BEGUN_BEFORE = ids_where(lambda by_law: any(grond.al_begonnen for grond in by_law.gronden.values()))
"""The by-laws that look at whether somebody did it already."""


def _first_months(by_law: Verordening) -> int | None:
    return by_law.gronden[Soort.VRIJWILLIGERSWERK].binnen_maanden_na_instroom


def _that_name_first_months() -> dict[str, int]:
    """How many first months a by-law speaks of, by its municipality and year."""
    return {
        f"{gemeenten()[each.slug].naam} ({each.verordening.jaar})": months
        for each in by_laws()
        if (months := _first_months(each.verordening)) is not None
    }


def _since_the_start() -> str:
    """The first months of which by-laws speak: how many where all name one number, otherwise just so."""
    named = set(_that_name_first_months().values())
    return f"eerste {in_words(named.pop())} maanden" if len(named) == 1 else "eerste maanden"


def _how_many_each() -> str:
    """How many months each by-law means, where they differ; empty where the question itself says it, or none does."""
    named = _that_name_first_months()
    if len(set(named.values())) <= 1:
        return ""
    each = enumeration([f"{name} {in_words(months)}" for name, months in named.items()])
    return f" Hoeveel maanden dat zijn: {each}."


def _told(fact: Fact, activity: str, section: str) -> Question:
    return Question(
        fact,
        f"Wat zegt de verordening van uw gemeente over {activity}?",
        section,
        why="De verordening is de lijst met regels van de gemeenteraad. Zoek op overheid.nl of vraag de gemeente. "
        "Bestaat uw gemeente niet meer? Kijk dan in die van de nieuwe gemeente. Vrijgesteld betekent: de gemeente mag "
        "het niet vragen. Telt het mee? Dan is het uw tegenprestatie. Staat er iets anders voor wie het al deed dan "
        "voor wie begint? Kies wat bij u past.",
        labels=REGIME_LABELS,
        only_if=IF_NOT_READ,
        only_if_words=IF_NOT_READ_IN_WORDS,
        unchangeable=True,
    )


def _measured(told: Fact, measure: Fact, activity: str, section: str) -> Question:
    return Question(
        measure,
        f"Staat er in de verordening hoeveel {activity} genoeg is?",
        section,
        why="Telt het mee? Kijk dan ook hoeveel de verordening van iedereen vraagt. Een woord als “langdurig” is "
        "geen aantal: dan beslist de gemeente.",
        labels=MEASURE_LABELS,
        only_if=(told.id, ("vrijstelling", "telt-mee")),
        unchangeable=True,
    )


def _hours_in_by_law(measure: Fact, hours: Fact, activity: str, section: str) -> Question:
    return Question(
        hours,
        f"Hoeveel uur {activity} per week staat er in de verordening?",
        section,
        why="In de verordening staat bijvoorbeeld: ten minste 8 uur.",
        only_if=(measure.id, ("getal",)),
        unchangeable=True,
        named_numbers=((0, "Er staan geen uren in"),),
    )


def _months_in_by_law(measure: Fact, months: Fact, activity: str, section: str) -> Question:
    return Question(
        months,
        f"Hoeveel maanden {activity} staat er in de verordening?",
        section,
        only_if=(measure.id, ("getal",)),
        unchangeable=True,
        named_numbers=((0, "Er staan geen maanden in"),),
    )


def _begun_before() -> Iterator[Question]:
    """Whether the voluntary work is of before the municipality asked; nothing where no by-law makes it matter."""
    if BEGUN_BEFORE:
        yield Question(
            facts.VRIJWILLIGERSWERK_AL_BEGONNEN,
            "Deed u dit vrijwilligerswerk al voordat de gemeente u om een tegenprestatie vroeg?",
            VOLUNTEERING,
            why="Deze gemeente stelt alleen vrij wie het al deed. Vroeg de gemeente nog niets? Kies dan ja.",
            only_if=("gemeente", BEGUN_BEFORE),
            unchangeable=True,
        )


# Eerst of iemand het doet: wie niet zorgt, hoeft er in de verordening niets over op te zoeken. Wat die vraagt, staat
# naast wat iemand doet: dat leest makkelijk, en houdt de beslisdiagrammen klein.
CARE_AND_VOLUNTEERING = (
    Question(
        facts.MANTELZORG_UREN,
        "Hoeveel uur mantelzorg geeft u per week?",
        CARE,
        why="Mantelzorg is zorg voor iemand die u na staat.",
        unchangeable=True,
        opening="Geeft u mantelzorg?",
        named_numbers=NOTHING,
    ),
    _told(facts.VERORDENING_MANTELZORG, "mantelzorg", CARE),
    _measured(facts.VERORDENING_MANTELZORG, facts.VERORDENING_MANTELZORG_MAAT, "mantelzorg", CARE),
    _hours_in_by_law(facts.VERORDENING_MANTELZORG_MAAT, facts.VERORDENING_MANTELZORG_UREN, "mantelzorg", CARE),
    _months_in_by_law(facts.VERORDENING_MANTELZORG_MAAT, facts.VERORDENING_MANTELZORG_MAANDEN, "mantelzorg", CARE),
    Question(
        facts.MANTELZORG_MAANDEN,
        "Hoeveel maanden geeft u die mantelzorg al?",
        CARE,
        why="Sommige gemeenten kijken ook hoe lang het duurt.",
        unchangeable=True,
    ),
    Question(
        facts.VRIJWILLIGERSWERK_UREN,
        "Hoeveel uur vrijwilligerswerk doet u per week?",
        VOLUNTEERING,
        opening="Doet u vrijwilligerswerk?",
        named_numbers=NOTHING,
    ),
    _told(facts.VERORDENING_VRIJWILLIGERSWERK, "vrijwilligerswerk", VOLUNTEERING),
    _measured(
        facts.VERORDENING_VRIJWILLIGERSWERK, facts.VERORDENING_VRIJWILLIGERSWERK_MAAT, "vrijwilligerswerk", VOLUNTEERING
    ),
    _hours_in_by_law(
        facts.VERORDENING_VRIJWILLIGERSWERK_MAAT,
        facts.VERORDENING_VRIJWILLIGERSWERK_UREN,
        "vrijwilligerswerk",
        VOLUNTEERING,
    ),
    _months_in_by_law(
        facts.VERORDENING_VRIJWILLIGERSWERK_MAAT,
        facts.VERORDENING_VRIJWILLIGERSWERK_MAANDEN,
        "vrijwilligerswerk",
        VOLUNTEERING,
    ),
    Question(
        facts.VRIJWILLIGERSWERK_MAANDEN,
        "Hoeveel maanden doet u dat vrijwilligerswerk al?",
        VOLUNTEERING,
        why="Sommige gemeenten kijken ook hoe lang het duurt.",
    ),
    Question(
        facts.VRIJWILLIGERSWERK_KORT_NA_INSTROOM,
        f"Deed u dit vrijwilligerswerk al in de {_since_the_start()} van uw uitkering?",
        VOLUNTEERING,
        why=f"Deze gemeente stelt dan vrij. Het mag ook eerder zijn begonnen.{_how_many_each()}",
        only_if=("gemeente", ids_where(lambda by_law: _first_months(by_law) is not None)),
        unchangeable=True,
    ),
    *_begun_before(),
)

WHAT_ELSE_COUNTS = (
    Question(
        facts.TRAINING_UREN,
        "Hoeveel uur per week volgt u taalles, of een training om meer te bewegen?",
        VOLUNTEERING,
        why=CAN_COUNT_HERE,
        only_if=only_where(Soort.TRAINING),
        opening="Volgt u taalles, of een training om meer te bewegen?",
        named_numbers=NOTHING,
    ),
    Question(
        facts.WERKEN_AAN_PROBLEMEN_UREN,
        "Hoeveel uur per week werkt u aan eigen problemen, zoals schulden of verslaving?",
        VOLUNTEERING,
        why=CAN_COUNT_HERE,
        only_if=only_where(Soort.WERKEN_AAN_PROBLEMEN),
        opening="Werkt u aan eigen problemen, zoals schulden of verslaving?",
        named_numbers=NOTHING,
    ),
    Question(
        facts.ANDER_NUTTIG_WERK_UREN,
        "Hoeveel uur per week doet u iets anders nuttigs voor de buurt of voor anderen?",
        VOLUNTEERING,
        why="In deze gemeente kan dat meetellen, ook als u het zelf bedacht.",
        only_if=only_where(Soort.ANDER_NUTTIG_WERK),
        opening="Doet u iets anders nuttigs voor de buurt of voor anderen?",
        named_numbers=NOTHING,
    ),
)

WORK_AND_HELP = (
    Question(
        facts.BETAALD_WERK_UREN,
        "Hoeveel uur per week werkt u betaald?",
        WORK,
        opening="Werkt u betaald?",
        named_numbers=NOTHING,
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
        unchangeable=True,
    ),
    Question(
        facts.RESPIJTZORG,
        "Neemt u als vrijwilliger de zorg van een mantelzorger over?",
        WORK,
        why="Dat heet respijtzorg: de mantelzorger kan dan even rusten.",
    ),
)

QUESTIONS = (*ABOUT_YOU, *CARE_AND_VOLUNTEERING, *WHAT_ELSE_COUNTS, *WORK_AND_HELP, *ASKED_BY_SOME, URGENT_REASON)
