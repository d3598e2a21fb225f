"""Writes the tables of CONTRACT.md anew from what the aids say of themselves, after a change of facts or outcomes."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from decision_aids.aids import aid_ids, versions
from decision_aids.answers.describe import asked
from decision_aids.rules.model import Aid, Question

CONTRACT = Path(__file__).resolve().parents[1] / "CONTRACT.md"
BLOCK = re.compile(r"(?P<begin><!-- begin (?P<name>\w+) -->\n)(?P<text>.*?)(?P<end><!-- end (?P=name) -->)", re.DOTALL)


def with_tables(text: str) -> str:
    """The contract with what stands between its markers made anew; KeyError for a marker that asks for the unknown."""
    made = {"aids": "\n".join(_aids()), "facts": "\n".join(_facts_of_all())}
    return BLOCK.sub(lambda found: f"{found['begin']}\n{made[found['name']]}\n\n{found['end']}", text)


def _aids() -> Iterator[str]:
    yield "| id | for whom | the question it answers |"
    yield "|---|---|---|"
    for aid_id in aid_ids():
        for aid in versions(aid_id):
            yield _row(f"`{aid.id}`", aid.audience, aid.title)


def _facts_of_all() -> Iterator[str]:
    between = ""
    for aid_id in aid_ids():
        for aid in versions(aid_id):
            yield f"{between}### `{aid.id}`, rules of {aid.period.first} to {aid.period.last}\n"
            yield from _facts(aid)
            between = "\n"


def _facts(aid: Aid) -> Iterator[str]:
    yield "| fact | kind | values | question |"
    yield "|---|---|---|---|"
    for question in asked(aid):
        yield _row(f"`{question.fact.id}`", question.fact.kind.value, _values(question), question.text)
    yield "\n| outcome | title |"
    yield "|---|---|"
    for outcome in (*aid.outcomes, aid.undecided):
        yield _row(f"`{outcome.id}`", outcome.title)


def _values(question: Question) -> str:
    fact = question.asked
    if fact.highest:
        return f"0 to {fact.highest}, halves allowed"
    if question.dated is not None:
        return f"a municipality of the data, such as `{fact.values[0]}`, or `{fact.values[-1]}`"
    return ", ".join(f"`{value}`" for value in fact.values)


def _row(*cells: str) -> str:
    return f"| {' | '.join(cell.replace('|', '&#124;') for cell in cells)} |"


def main() -> int:
    """Write the file; says whether anything changed."""
    before = CONTRACT.read_text(encoding="utf-8")
    after = with_tables(before)
    CONTRACT.write_text(after, encoding="utf-8")
    print(f"{CONTRACT.name}: {'nothing changed' if after == before else 'tables written anew'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
