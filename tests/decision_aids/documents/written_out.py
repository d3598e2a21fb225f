"""Every document written out, so that whoever changes one sees in the change what a reader will read.

`python -m tests.decision_aids.documents.written_out` writes the files anew; read what changed in them.
"""

import sys
from pathlib import Path

from decision_aids import __version__
from decision_aids.aids import version_on
from decision_aids.documents.catalogue import sort_named
from decision_aids.documents.given import Told
from decision_aids.rules.facts import Kind, Value
from decision_aids.writers.plain_text import BORDER, plain_text
from tests.decision_aids.documents.cases import DAY, PAST, all_sorts, everything, made

FOLDER = Path(__file__).with_name("written_out")


def others(aid_id: str) -> Told:
    """The last answer to every question, and nothing in own words."""
    answers: dict[str, Value] = {}
    for question in version_on(aid_id, DAY).questions:
        fact = question.asked
        if fact.kind is Kind.GETAL:
            answers[fact.id] = 20
        elif fact.kind is not Kind.DATUM:
            answers[fact.id] = fact.values[-1]
    return Told(answers)


def written_out(aid_id: str, sort_id: str) -> str:
    """A document with no answers and what is read first; its own text with the first of all, the last, and too late."""
    asked = {
        "niets ingevuld": (Told({}), DAY),
        "overal het eerste antwoord": (everything(aid_id), DAY),
        "overal het laatste antwoord": (others(aid_id), DAY),
        "na de laatste bekende dag": (Told({}), PAST),
    }
    sort = sort_named(aid_id, sort_id)
    first, *texts = (
        f"=== {which}\n{plain_text(made(aid_id, sort, told, on)).replace(__version__, '[de uitgave]')}"
        for which, (told, on) in asked.items()
    )
    return "\n".join([first, *(_own(text) for text in texts)])


def _own(text: str) -> str:
    which, _, _ = text.partition("\n")
    return f"{which}\n{text.split(BORDER)[1]}"


def file_of(aid_id: str, sort_id: str) -> Path:
    """Where it stands."""
    return FOLDER / f"{aid_id}_{sort_id}.txt"


def main() -> int:
    """Write all of them anew; the exit code."""
    FOLDER.mkdir(exist_ok=True)
    for older in FOLDER.glob("*.txt"):
        older.unlink()
    for aid_id, sort in all_sorts():
        file_of(aid_id, sort.id).write_text(written_out(aid_id, sort.id), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
