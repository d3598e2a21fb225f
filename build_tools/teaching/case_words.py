"""What page and paper say of a case beside its own words: the known facts, the outcomes, and why not another."""

from collections.abc import Iterator

from build_tools.teaching.cases import Casus, Kant, Plaats, Verandering
from decision_aids.aids import version_on
from decision_aids.answers.case import Case
from decision_aids.answers.describe import asked
from decision_aids.rules.facts import UNKNOWN_ANSWER
from decision_aids.rules.model import UNDECIDED, Level, Outcome, Question

KANTEN = {
    Kant.BELANGHEBBENDE: "Aan de kant van iemand met bijstand",
    Kant.GEMEENTE: "Aan de kant van de gemeente",
    Kant.ORGANISATIE: "Aan de kant van een organisatie",
}
PLAATSEN = {
    Plaats.ROTTERDAM: "Rotterdam",
    Plaats.WERKPLEIN_HELMOND: "Werkplein Helmond",
    Plaats.WIJDEMEREN: "Wijdemeren",
    Plaats.HILVERSUM: "Hilversum",
    Plaats.HOOGEZAND_SAPPEMEER_SLOCHTEREN: "Hoogezand-Sappemeer en Slochteren",
    Plaats.MENTERWOLDE: "Menterwolde",
    Plaats.OVERBETUWE: "Overbetuwe",
    Plaats.DE_LIEMERS: "De Liemers",
    Plaats.IASZ: "de IASZ",
    Plaats.SCHAGEN: "Schagen",
}
NIVEAUS = {
    Level.MOET: "Dit moet",
    Level.WENSELIJK: "Dit is wenselijk",
    Level.SITUATIONEEL: "Dit hangt van de situatie af",
}
RUIMTE = "Waar mag je van mening verschillen?"
"""The heading above where somebody may judge otherwise than the reasoning does."""

KIEST_MEER = "De uitkomst staat vast. Wat nog open is, kan deze uitkomst niet meer veranderen."
HOORT_BIJ = "Deze uitkomst past hier niet. Het hulpmiddel geeft deze uitkomst bij deze situatie: {}"
ZOU_KLOPPEN = "Dat zou kloppen als dit anders was: {} {}"


def known_facts(case: Casus) -> Iterator[tuple[str, str]]:
    """Each question that is asked and whose answer is known, in the order of asking, with the answer in words."""
    for question in known_questions(case):
        yield question.text, answer_in_words(question, case.antwoorden[question.fact.id])


def known_questions(case: Casus) -> Iterator[Question]:
    """The questions that are asked of this case and whose answer is known."""
    counted = Case(case.aid, case.antwoorden, case.datum).ticks
    for question in asked(case.aid):
        if question.fact.id in case.antwoorden and (question.fact.id in counted or question not in case.aid.questions):
            yield question


def answer_in_words(question: Question, value: object) -> str:
    """An answer as a reader says it, such as 8 uur per week. Raises InputError for a value that is not allowed."""
    fact = question.asked
    return "Weet ik niet" if value == UNKNOWN_ANSWER else question.in_words(fact.value(fact.tick(value)))


def outcomes(case: Casus) -> list[Outcome]:
    """Every outcome that somebody may choose, the open one last."""
    return [*case.aid.outcomes, case.aid.undecided]


def right_outcome(case: Casus) -> tuple[str, str]:
    """The title and the explanation of the outcome that the aid gives."""
    return case.aid.outcome(case.uitkomst).worded(Case(case.aid, case.antwoorden, case.datum).caution)


def deciding_facts(case: Casus) -> list[tuple[str, str]]:
    """The questions whose answers alone settle the outcome, with those answers; none while it is open."""
    decide = Case(case.aid, case.antwoorden, case.datum).because
    return [
        (question.text, answer_in_words(question, case.antwoorden[question.fact.id]))
        for question in asked(case.aid)
        if question.fact.id in decide
    ]


def why_not(case: Casus) -> list[tuple[Outcome, str]]:
    """Every other outcome, with why it is not the answer: as the case tells, or else as follows from the aid."""
    others = [outcome for outcome in outcomes(case) if outcome.id != case.uitkomst]
    return [(outcome, case.fout.get(outcome.id) or _why_not(case, outcome)) for outcome in others]


def _why_not(case: Casus, outcome: Outcome) -> str:
    for change in case.verandert:
        if change.uitkomst == outcome.id:
            return ZOU_KLOPPEN.format(change.wat, change.waarom)
    return KIEST_MEER if outcome.id == UNDECIDED else HOORT_BIJ.format(outcome.explanation)


def outcome_after(case: Casus, change: Verandering) -> str:
    """The title of the outcome after a change."""
    answers, on = case.changed(change)
    aid = version_on(case.hulpmiddel, on)
    return aid.outcome(change.uitkomst).worded(Case(aid, answers, on).caution)[0]
