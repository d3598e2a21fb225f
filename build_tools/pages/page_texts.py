"""The words that the page of an aid answers with; its script has none of its own about rules or outcomes."""

from build_tools.pages.aid_versions import Version
from decision_aids.answers.describe import asked
from decision_aids.rules.model import Aid, Outcome

COLLEAGUES = ("klantmanager", "klantmanager, student", "beleidsmedewerker", "beleidsmedewerker, teamleider")
"""The audiences that are called "je"."""

MORE = "Wat nu, en waarom?"
"""The words of the link from an outcome to its steps and reasons, and of the way on past the last question."""


def page_texts(version: Version) -> dict[str, object]:
    """The words about one version of an aid that a first answer needs, for JSON; reasons_file.py has the others."""
    aid = version.aid
    return {
        "outcomes": {
            outcome.id: {
                "title": outcome.title,
                "explanation": outcome.explanation,
                "cautious": _cautious(outcome),
            }
            for outcome in all_outcomes(aid)
        },
        "questions": {
            question.fact.id: {"id": version.anchor(question), "text": question.text, "names": question.names}
            for question in asked(aid)
        },
        "more": MORE,
        "remedy": aid.remedy,
        "you": called(aid),
    }


def called(aid: Aid) -> str:
    """How the readers of an aid are called."""
    return "je" if aid.audience in COLLEAGUES else "u"


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
