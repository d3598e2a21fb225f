"""A by-law with a tegenprestatie only for who asks for one: asked of the visitor, and only where a by-law says so.

Of who did not ask for it no aid says that the municipality may not ask: the law calls it a duty, and whether a by-law
may make it a choice is not settled. So people judge, and the visitor reads what the by-law says.
"""

from collections.abc import Iterator

from decision_aids.aids.shared.by_laws import GEMEENTE, ids_where
from decision_aids.rules.beside import Notice
from decision_aids.rules.conditions import Condition, every, is_one_of, no
from decision_aids.rules.facts import yes_no
from decision_aids.rules.model import Question

ASKED_FOR_IT = yes_no("zelf_gevraagd")
ON_REQUEST = ids_where(lambda by_law: by_law.op_verzoek)
"""The by-laws with a tegenprestatie only for who asks for one."""


def not_requested() -> Iterator[Condition]:
    """The by-law has it only for who asks, and the visitor did not; nothing where no by-law says so."""
    if ON_REQUEST:
        yield every(is_one_of(GEMEENTE, *ON_REQUEST), no(ASKED_FOR_IT))


def request_questions(section: str) -> Iterator[Question]:
    """Whether the visitor asked for it; nothing where no by-law makes it matter."""
    if ON_REQUEST:
        yield Question(
            ASKED_FOR_IT,
            "Hebt u zelf om een tegenprestatie gevraagd?",
            section,
            why="In de verordening van deze gemeente staat dat zij er alleen komt als iemand er zelf om vraagt.",
            only_if=("gemeente", ON_REQUEST),
            unchangeable=True,
        )


def request_notices() -> Iterator[Notice]:
    """What to say to who did not ask for it."""
    for condition in not_requested():
        yield Notice(
            condition,
            "In de verordening staat dat een tegenprestatie er alleen komt als u er zelf om vraagt. U vroeg er niet "
            "om. Laat de gemeente die zin zien, en vraag op welke regel zij zich baseert.",
        )
