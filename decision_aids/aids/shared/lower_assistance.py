"""What to say and do when the municipality wants to lower somebody's assistance (artikel 18 Participatiewet)."""

from decision_aids.aids.shared.law import TEGENPRESTATIE
from decision_aids.aids.shared.number_words import in_words
from decision_aids.law.parameters.verlaging import verlaging

LAW = verlaging(TEGENPRESTATIE)

NOT_CERTAIN_FOR_IOAZ = (
    "Bij de IOAZ is niet zeker of artikel 20 een verlaging toelaat als iemand een tegenprestatie niet doet."
)
"""The reading `verlaging-ioaz`, for who decides on a lowering."""


def whole_for_a_provision() -> str:
    """How heavy the law itself makes it to refuse a provision (lid 4 onder h en lid 5)."""
    return (
        f"{LAW.procent_bij_een_voorziening} procent, {in_words(LAW.minste_maanden)} tot "
        f"{in_words(LAW.meeste_maanden)} maanden lang"
    )


def months_to_look_again() -> str:
    """The number of months within which a decision to lower is looked at again, in words (lid 3)."""
    return in_words(LAW.heroverweging_maanden)


def when_it_is_for_a_provision() -> str:
    """The same where a provision was refused: of that lowering there is a second look on request only (lid 11)."""
    return _announced(
        "Is het hulp naar werk, en krijgt u bijstand? Dan kunnen dringende redenen het lichter maken. Doet u weer mee? "
        "Vraag dan op papier of de verlaging stopt. Dat gaat niet vanzelf."
    )


def when_it_is_announced() -> str:
    """What keeps assistance from being lowered (lid 9 en 10), when there is a second look (lid 3), and whom it hits."""
    return _announced(
        "Als u bijstand krijgt, kunnen dringende redenen het lichter maken, en kijkt de gemeente binnen "
        f"{months_to_look_again()} maanden opnieuw."
    )


# In artikel 20 van de IOAW en de IOAZ staat wel dat er zonder verwijt geen verlaging is (lid 3), maar niets van
# dringende redenen of van opnieuw kijken.
def _announced(of_assistance: str) -> str:
    return (
        "Wil de gemeente uw uitkering verlagen? Vertel eerst uw kant. Als u er niets aan kon doen, mag het niet. "
        f"{of_assistance} Hebt u een partner? Die merkt het ook."
    )
