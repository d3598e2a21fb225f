"""How the old law's facts are asked."""

from decision_aids.rules.model import Question

from .facts import GEVRAAGD, NAAST_WERK, UREN

QUESTIONS = (
    Question(GEVRAAGD, "Vraagt de gemeente een tegenprestatie?", "De opdracht"),
    Question(UREN, "Hoeveel uur tegenprestatie is het?", "De opdracht", only_if=("gevraagd", ("ja",))),
    Question(
        NAAST_WERK,
        "Komt het naast gewoon werk?",
        "Het werk",
        why="Gewoon werk krijgt gewoon loon.",
        only_if=("gevraagd", ("ja",)),
        own_words="Waar ziet u dat aan?",
    ),
)
