"""The words that the script in the page of an aid may show; it has none of its own about rules or outcomes."""

from build_tools.pages.aid_versions import Version
from build_tools.pages.official_words import words_in_page
from decision_aids.answers.describe import asked
from decision_aids.answers.headings import HEADINGS
from decision_aids.answers.report import status_words
from decision_aids.law.readings import readings
from decision_aids.law.rulings import rulings
from decision_aids.law.sources import sources
from decision_aids.rules.beside import Alike
from decision_aids.rules.model import Aid, Outcome

COLLEAGUES = ("klantmanager", "klantmanager, student", "beleidsmedewerker", "beleidsmedewerker, teamleider")
"""The audiences that are called "je"."""

FIND_OUT = {
    True: "Dit kan de uitkomst nog veranderen. Zoek het uit, of bespreek het met een collega.",
    False: "Dit kan de uitkomst nog veranderen. Zoek het uit, of neem deze vragen mee naar de gemeente.",
}
"""What to do with what one does not know: for colleagues, and for others."""


MORE = "Wat nu, en waarom?"
"""The words of the link from an outcome to its steps and reasons, and of the way on past the last question."""

READINGS_PART = (
    "De regels zijn hier op meer dan één manier te lezen. Met een andere lezing is de uitkomst anders. Alle lezingen "
    "staan op de pagina Wat wij niet weten."
)
ONE_CASE = (
    "Eén zaak, met eigen feiten. In een andere zaak kan een rechter anders beslissen. Dit bepaalt de uitkomst niet."
)


def page_texts(version: Version) -> dict[str, object]:
    """All words about one version of an aid, for JSON; headings and statuses in the order in which they are drawn."""
    aid = version.aid
    return {
        "outcomes": {
            outcome.id: {
                "title": outcome.title,
                "explanation": outcome.explanation,
                "steps": outcome.next_steps,
                "cautious": _cautious(outcome),
            }
            for outcome in all_outcomes(aid)
        },
        "questions": {
            question.fact.id: {
                "id": version.anchor(question),
                "text": question.text,
                "labels": {value: question.label(value) for value in (*question.asked.values, *question.names)},
            }
            for question in asked(aid)
        },
        "headings": HEADINGS,
        "more": MORE,
        "statuses": {status.value: words for status, words in status_words(aid, settled=False).items()},
        "statuses_when_settled": {status.value: words for status, words in status_words(aid, settled=True).items()},
        "remedy": aid.remedy,
        "you": called(aid),
        "find_out": FIND_OUT[aid.audience in COLLEAGUES],
        "readings": {contested.reading: readings()[contested.reading].question for contested in aid.contested},
        "reading_intro": READINGS_PART,
        "rulings": {alike.ruling: _ruling(alike) for alike in aid.alike},
        "ruling_intro": ONE_CASE,
        "law_words": words_in_page(aid),
        "sources": {source: sources()[source].title for source in sources_of(aid)},
    }


def called(aid: Aid) -> str:
    """How the readers of an aid are called."""
    return "je" if aid.audience in COLLEAGUES else "u"


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


def _cautious(outcome: Outcome) -> dict[str, str] | None:
    """The words where the outcome rests on something to check, with `{}` for what that is."""
    if not outcome.cautious_title:
        return None
    return {"title": outcome.cautious_title, "explanation": outcome.cautious_explanation}


def all_outcomes(aid: Aid) -> tuple[Outcome, ...]:
    """The outcomes of an aid, the undecided one last."""
    return (*aid.outcomes, aid.undecided)


def sources_of(aid: Aid) -> list[str]:
    """The sources that the rules and the period of an aid rest on, each once."""
    of_rules = (source for rule in aid.rules for source in rule.sources)
    of_by_laws = (source for sourced in aid.sourced for source in sourced.sources)
    return list(dict.fromkeys((*of_rules, *of_by_laws, *aid.period.sources)))
