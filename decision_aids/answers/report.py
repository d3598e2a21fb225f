"""A result in words, as plain text or as Markdown."""

from datetime import date

from decision_aids.aids import version_on
from decision_aids.answers.describe import asked
from decision_aids.answers.headings import HEADINGS
from decision_aids.answers.result import Change, Result
from decision_aids.law.readings import readings
from decision_aids.law.rulings import rulings
from decision_aids.rules.beside import Alike
from decision_aids.rules.model import Aid, Question, Status

READINGS_PAGE = "bronnen/wat-wij-niet-weten"
"""Where on the site the contested readings are told."""

STATUS_WORDS = {
    Status.NIET_VOLDAAN: "niet voldaan",
    Status.BEOORDELEN: "hier oordelen mensen over",
    Status.ONBEKEND: "nog open",
    Status.VOLDAAN: "voldaan",
    Status.NIET_VAN_TOEPASSING: "speelt hier niet",
}
# An outcome is settled where nothing open can change it any more. Without these words it reads as for the time being.
# They do not say that the rule is not needed, for it may be one that binds.
SETTLED_WORDS = {Status.ONBEKEND: "nog open, maar dat verandert deze uitkomst niet"}


def status_words(aid: Aid, settled: bool) -> dict[Status, str]:
    """How this aid names each status beside an outcome, settled or not, in the order in which findings are told."""
    return STATUS_WORDS | dict(aid.status_words) | (SETTLED_WORDS if settled else {})


def report(result: Result, markdown: bool) -> str:
    """The result for people: what the answer is, why, what is still open, and what was not looked at.

    The words are those of the version of the aid that gave the result: the one of its peildatum.
    """
    aid = version_on(result["aid"], date.fromisoformat(result["peildatum"]))
    outcome = aid.outcome(result["outcome"])
    title, explanation = outcome.worded(result["caution"])
    bullet = "- " if markdown else "  - "
    lines = [
        f"# {title}" if markdown else title,
        "",
        explanation,
        "",
        *([aid.remedy, ""] if aid.remedy else []),
    ]
    parts = _parts(aid, result)
    for part, heading in HEADINGS.items():
        if part == "findings":
            lines += _findings(aid, result, heading, markdown)
        elif items := parts.get(part):
            lines += _headed(f"{'## ' if markdown else ''}{heading}", [f"{bullet}{item}" for item in items], markdown)
    lines.append(f"Peildatum {result['peildatum']}, regels van {result['rules_version']}.")
    return "\n".join(lines)


def _headed(heading: str, lines: list[str], markdown: bool) -> list[str]:
    return [heading, *([""] if markdown else []), *lines, ""]


def _findings(aid: Aid, result: Result, heading: str, markdown: bool) -> list[str]:
    """What was found of each rule, by status."""
    lines = []
    for status, words in status_words(aid, result["settled"]).items():
        found = [finding for finding in result["findings"] if finding["status"] == status.value]
        if found:
            told = [
                f"{'- ' if markdown else '  - '}{finding['text']} ({finding['level']}, {finding['sentence']})"
                for finding in found
            ]
            lines += _headed(f"{'### ' if markdown else ''}{words.capitalize()}", told, markdown)
    return [f"{'## ' if markdown else ''}{heading}", "", *lines] if lines else []


def _parts(aid: Aid, result: Result) -> dict[str, list[str]]:
    """The items of every part but the findings; a part without items is not told."""
    questions = {question.fact.id: question for question in asked(aid)}
    mends, changes = result["nearest_all_clear"], result["nearest_change"]
    about = result["caution"]
    return {
        "because": [questions[fact].text for fact in result["because"]],
        "nearest_all_clear": [_change(questions, mend) for mend in mends],
        "next_steps": list(aid.outcome(result["outcome"]).next_steps),
        "ask_next": [questions[fact].text for fact in result["ask_next"]],
        "nearest_change": [
            f"{_change(questions, change)}: {aid.outcome(str(change['outcome'])).worded(about)[0]}"
            for change in changes
            if result["settled"] and not mends
        ],
        "warnings": result["warnings"],
        "depends_on_reading": [
            f"{readings()[reading].question} ({READINGS_PAGE}#{reading})" for reading in result["depends_on_reading"]
        ],
        "rulings": [_ruling(alike) for alike in aid.alike if alike.ruling in result["rulings"]],
        "not_considered": result["not_considered"],
    }


def _change(questions: dict[str, Question], change: Change) -> str:
    question = questions[change["fact"]]
    return f"{question.text} → {question.in_words(change['to'])}"


def _ruling(alike: Alike) -> str:
    ruling = rulings()[alike.ruling]
    return f"{ruling.named} ({ruling.id}): {ruling.decided} Wat anders is: {alike.differs}"
