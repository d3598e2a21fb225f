"""All words of an aid written out, so that whoever changes one sees in the change what a reader will read, and where.

`python -m tests.decision_aids.aids.words_written_out` writes the files anew; read what changed in them.
"""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from decision_aids.aids import aid_ids, versions
from decision_aids.answers.case import finding_text
from decision_aids.rules.model import Aid, Outcome, Question, Rule, Status

FOLDER = Path(__file__).with_name("words")


def all_aids() -> list[Aid]:
    """Every version of every aid."""
    return [aid for aid_id in aid_ids() for aid in versions(aid_id)]


def written_out(aid: Aid) -> str:
    """What it asks, what it says of each rule, its outcomes with their steps, and what it says beside those."""
    return "".join(f"{line}\n" for line in _lines(aid))


def _lines(aid: Aid) -> Iterator[str]:
    yield from filter(None, (aid.title, f"Voor: {aid.audience}", aid.remedy, aid.day_question))
    for question in (*aid.questions, *(each.question for each in aid.substitutes)):
        yield from _question(question)
    for rule in aid.rules:
        yield from _rule(rule)
    for outcome in (*aid.outcomes, aid.undecided):
        yield from _outcome(outcome)
    yield "\n=== Let op"
    for notice in aid.warnings:
        beside = f" Niet naast {', '.join(notice.not_beside)}." if notice.not_beside else ""
        yield f"{notice.text}{_days(notice.first, notice.last)}{beside}"
    yield "\n=== Voorbehoud"
    yield from (f"{caution.about}{_days(caution.first, caution.last)}" for caution in aid.cautions)
    yield "\n=== Lezingen en uitspraken"
    yield from (f"{each.reading}: dan {', '.join(each.instead)}" for each in aid.contested)
    yield from (f"{each.ruling}: {each.differs}" for each in aid.alike)
    yield "\n=== Niet meegewogen"
    yield from aid.not_considered


def _question(question: Question) -> Iterator[str]:
    lasting = ", verandert niet" if question.unchangeable else ", ligt vast" if question.fixed else ""
    yield f"\n=== Vraag {question.fact.id}, onder “{question.section}”{lasting}"
    for when, of in (("Alleen bij", question.only_if), ("Niet bij", question.unless)):
        if of is not None:
            yield f"{when} {of[0]}: {', '.join(of[1])}"
    yield from filter(None, (question.opening, question.text, question.why, question.own_words))
    yield from (f"- {value}: {question.label(value)}" for value in (*question.asked.values, *question.names))


def _rule(rule: Rule) -> Iterator[str]:
    yield f"\n=== Regel {rule.id}, {rule.level}, {rule.sentence}"
    yield rule.quote
    yield from (f"- {status}: {finding_text(rule, status)}" for status in Status)


def _outcome(outcome: Outcome) -> Iterator[str]:
    yield f"\n=== Uitkomst {outcome.id}{', alles in orde' if outcome.affirms else ''}"
    yield from filter(None, (outcome.title, outcome.explanation, outcome.cautious_title, outcome.cautious_explanation))
    yield from (f"{number}. {step}" for number, step in enumerate(outcome.next_steps, start=1))


def _days(first: date, last: date) -> str:
    told = [f" vanaf {first}" if first > date.min else "", f" tot en met {last}" if last < date.max else ""]
    return f" [{''.join(told).strip()}]" if any(told) else ""


def file_of(aid: Aid) -> Path:
    """Where it stands."""
    return FOLDER / f"{aid.id}_{aid.period.first}.txt"


def main() -> int:
    """Write all of them anew; the exit code."""
    FOLDER.mkdir(exist_ok=True)
    for older in FOLDER.glob("*.txt"):
        older.unlink()
    for aid in all_aids():
        file_of(aid).write_text(written_out(aid), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
