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


def when_it_is_announced() -> str:
    """What keeps assistance from being lowered (lid 9 en 10), when there is a second look (lid 3), and whom it hits."""
    return (
        "Wil de gemeente uw uitkering verlagen? Vertel eerst uw kant. Als u er niets aan kon doen, mag het niet. "
        "Dringende redenen kunnen het lichter maken. De gemeente kijkt binnen "
        f"{in_words(LAW.heroverweging_maanden)} maanden opnieuw. Hebt u een partner? Die merkt het ook."
    )
