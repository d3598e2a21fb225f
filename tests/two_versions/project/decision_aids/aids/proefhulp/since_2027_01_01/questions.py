"""How the new law's facts are asked."""

from datetime import date

from decision_aids.law.parameters.ages import day_of_age
from decision_aids.rules.facts import FIRST_DAY
from decision_aids.rules.model import Question, Substitute

from .facts import GEBOORTEDATUM, GEVRAAGD, LEEFTIJD, ONDERSTEUNING, UREN

QUESTIONS = (
    Question(
        LEEFTIJD,
        "Hoe oud bent u?",
        "U zelf",
        labels=(("18-of-ouder", "18 jaar of ouder"), ("onder-18", "Jonger dan 18 jaar")),
        unchangeable=True,
    ),
    Question(GEVRAAGD, "Vraagt de gemeente maatschappelijke participatie?", "De vraag"),
    Question(UREN, "Hoeveel uur participatie is het?", "De vraag", only_if=("gevraagd", ("ja",))),
    Question(
        ONDERSTEUNING,
        "Welke ondersteuning is er?",
        "De ondersteuning",
        labels=(("gekregen", "Die krijg ik"), ("beloofd", "Die is beloofd"), ("geen", "Er is geen ondersteuning")),
        only_if=("gevraagd", ("ja",)),
        own_words="Wat is er gezegd?",
    ),
)


def first_births(on: date) -> tuple[tuple[date, str], ...]:
    """For a peildatum the first date of birth of each age."""
    days = (date.fromordinal(number) for number in range(on.toordinal() - 18 * 366 - 2, on.toordinal()))
    return ((FIRST_DAY, "18-of-ouder"), (next(birth for birth in days if day_of_age(birth, 18, 0) > on), "onder-18"))


BIRTH = Substitute(
    Question(GEBOORTEDATUM, "Of: wat is uw geboortedatum?", "U zelf", why="Dan volgt de leeftijd."),
    LEEFTIJD,
    first_births,
)
