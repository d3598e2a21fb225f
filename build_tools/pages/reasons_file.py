"""What the page of an aid tells its reasons from, in a file that it fetches once it has answered: a table and words.

On a slow line every byte before the first answer is waited for; these are not needed for it.
"""

import json
from collections.abc import Sequence

from build_tools.browser_python.answer_tables import table_of_reasons
from build_tools.browser_python.named_file import named_by_content
from build_tools.pages.aid_versions import side_by_side
from build_tools.pages.official_words import words_in_page
from build_tools.pages.page_texts import COLLEAGUES, all_outcomes, sources_of
from decision_aids.answers.describe import asked
from decision_aids.answers.headings import HEADINGS
from decision_aids.answers.report import status_words
from decision_aids.engine.compile import answering
from decision_aids.law.readings import readings
from decision_aids.law.rulings import rulings
from decision_aids.law.sources import sources
from decision_aids.rules.beside import Alike
from decision_aids.rules.model import Aid

FOLDER = "reasons"
"""The folder of the files among the assets of the site."""

FIND_OUT = {
    True: "Dit kan de uitkomst nog veranderen. Zoek het uit, of bespreek het met een collega.",
    False: "Dit kan de uitkomst nog veranderen. Zoek het uit, of neem deze vragen mee naar de gemeente.",
}
"""What to do with what one does not know: for colleagues, and for others."""

READINGS_PART = (
    "De regels zijn hier op meer dan één manier te lezen. Met een andere lezing is de uitkomst anders. Alle lezingen "
    "staan op de pagina Wat wij niet weten."
)
ONE_CASE = (
    "Eén zaak, met eigen feiten. In een andere zaak kan een rechter anders beslissen. Dit bepaalt de uitkomst niet."
)


def reasons_file(known: Sequence[Aid]) -> tuple[str, str]:
    """The name and the content of the file with the reasons of every version of an aid, by the first day of each.

    The name changes with the content.
    """
    reasons = {
        version.first: {"table": table_of_reasons(answering(version.aid)), "words": reason_words(version.aid)}
        for version in side_by_side(known)
    }
    content = json.dumps(reasons, ensure_ascii=False, separators=(",", ":"))
    return named_by_content(known[0].id, content), content


def address_of_reasons(known: Sequence[Aid]) -> str:
    """Where that file is, for a page two folders deep."""
    return f"../../assets/{FOLDER}/{reasons_file(known)[0]}"


def reason_words(aid: Aid) -> dict[str, object]:
    """What reasons are told with, for JSON; headings and statuses in the order in which they are drawn."""
    return {
        "steps": {outcome.id: outcome.next_steps for outcome in all_outcomes(aid)},
        "labels": {
            question.fact.id: {value: question.label(value) for value in question.asked.values}
            for question in asked(aid)
        },
        "headings": HEADINGS,
        "statuses": {status.value: words for status, words in status_words(aid, settled=False).items()},
        "statuses_when_settled": {status.value: words for status, words in status_words(aid, settled=True).items()},
        "find_out": FIND_OUT[aid.audience in COLLEAGUES],
        "readings": {contested.reading: readings()[contested.reading].question for contested in aid.contested},
        "reading_intro": READINGS_PART,
        "rulings": {alike.ruling: _ruling(alike) for alike in aid.alike},
        "ruling_intro": ONE_CASE,
        "law_words": words_in_page(aid),
        "sources": {source: sources()[source].title for source in sources_of(aid)},
    }


def _ruling(alike: Alike) -> dict[str, str]:
    """What is told of a ruling on a like case."""
    ruling = rulings()[alike.ruling]
    return {
        "name": ruling.named,
        "page": ruling.heading,
        "ecli": ruling.id,
        "address": ruling.address,
        "decided": ruling.decided,
        "differs": f"Wat anders is: {alike.differs}",
    }
