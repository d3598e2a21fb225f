"""What to say and do when the municipality wants to lower somebody's assistance (artikel 18 Participatiewet)."""

from decision_aids.aids.shared.law import TEGENPRESTATIE
from decision_aids.aids.shared.number_words import in_words
from decision_aids.law.parameters.verlaging import verlaging

LAW = verlaging(TEGENPRESTATIE)


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
        "Krijgt u bijstand en doet u weer mee? Vraag op papier of de verlaging dan stopt. Dat gaat niet vanzelf."
    )


def when_it_is_announced() -> str:
    """What keeps assistance from being lowered (lid 9 en 10), when there is a second look (lid 3), and whom it hits."""
    return _announced(f"De gemeente kijkt binnen {months_to_look_again()} maanden opnieuw.")


def _announced(looked_at_again: str) -> str:
    return (
        "Wil de gemeente uw uitkering verlagen? Vertel eerst uw kant. Als u er niets aan kon doen, mag het niet. "
        f"Dringende redenen kunnen het lichter maken. {looked_at_again} Hebt u een partner? Die merkt het ook."
    )
