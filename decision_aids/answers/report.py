"""A result in words, as plain text or as Markdown."""

from collections.abc import Iterator

from decision_aids.aids import newest
from decision_aids.answers.check import Result
from decision_aids.rules.model import Aid, Question, Status

STATUS_WORDS = {
    Status.NIET_VOLDAAN: "niet voldaan",
    Status.BEOORDELEN: "mensen beoordelen dit",
    Status.ONBEKEND: "nog open",
    Status.VOLDAAN: "voldaan",
    Status.NIET_VAN_TOEPASSING: "speelt hier niet",
}


def status_words(aid: Aid) -> dict[Status, str]:
    """How this aid names each status, in the order in which findings are told."""
    return STATUS_WORDS | dict(aid.status_words)


def report(result: Result, markdown: bool) -> str:
    """The result for people: what the answer is, why, what is still open, and what was not looked at."""
    aid = newest(str(result["aid"]))
    outcome = aid.outcome(str(result["outcome"]))
    heading, bullet = ("## ", "- ") if markdown else ("", "  - ")
    lines = [
        f"# {outcome.title}" if markdown else outcome.title,
        "",
        outcome.explanation,
        "",
        *([aid.remedy, ""] if aid.remedy else []),
    ]
    for title, items in _parts(aid, result):
        if items:
            lines += [f"{heading}{title}", *([""] if markdown else []), *(f"{bullet}{item}" for item in items), ""]
    lines.append(f"Peildatum {result['peildatum']}, regels van {result['rules_version']}.")
    return "\n".join(lines)


def _parts(aid: Aid, result: Result) -> Iterator[tuple[str, list[str]]]:
    asked = {question.fact.id: question for question in (*aid.questions, *(each.question for each in aid.substitutes))}
    yield "Waarom", [asked[fact].text for fact in _strings(result["because"])]
    yield "Wat nu", list(aid.outcome(str(result["outcome"])).next_steps)
    for status, words in status_words(aid).items():
        found = [finding for finding in _records(result["findings"]) if finding["status"] == status.value]
        yield (
            words.capitalize(),
            [f"{finding['text']} ({finding['level']}, {finding['sentence']})" for finding in found],
        )
    yield "Nog te beantwoorden", [asked[fact].text for fact in _strings(result["ask_next"])]
    mends, changes = _records(result["nearest_all_clear"]), _records(result["nearest_change"])
    yield "Wat er ten minste anders moet", [_change(asked, mend) for mend in mends]
    if result["settled"] and not mends:
        yield (
            "Wat de uitkomst zou veranderen",
            [f"{_change(asked, change)}: {aid.outcome(str(change['outcome'])).title}" for change in changes],
        )
    yield "Let op", _strings(result["warnings"])
    yield "Wat dit hulpmiddel niet heeft bekeken", _strings(result["not_considered"])


def _change(asked: dict[str, Question], change: dict[str, object]) -> str:
    question = asked[str(change["fact"])]
    return f"{question.text} → {_in_words(question, change['to'])}"


def _in_words(question: Question, value: object) -> str:
    """A value as a Dutch reader writes it."""
    return str(value).replace(".", ",") if isinstance(value, float) else question.label(str(value))


def _strings(value: object) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else []


def _records(value: object) -> list[dict[str, object]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
