"""A report as a case in the form of tests/decision_aids/cases: what its answers have other than those at the head."""

import json
import textwrap
import tomllib
from pathlib import Path
from typing import NamedTuple

from build_tools.reports.report import Report
from decision_aids.rules.facts import UNKNOWN_ANSWER

WIDEST = 118


class Written(NamedTuple):
    """The file that a case was written to, and the sentence that names it."""

    file: Path
    name: str


def add_case(report: Report, cases: Path) -> Written:
    """Write the report as the last case in the file of its aid; a second one of the same day gets a number."""
    file = cases / f"{report.aid.id}.toml"
    text = file.read_text(encoding="utf-8")
    known = tomllib.loads(text)
    name = _name(report, {case["naam"] for case in known["gevallen"]})
    added = f"{text.rstrip()}\n\n{case_text(report, known['antwoorden'], name)}"
    tomllib.loads(added)  # a case that breaks the file must not be written
    file.write_text(added, encoding="utf-8", newline="\n")
    return Written(file, name)


def case_text(report: Report, head: dict[str, object], name: str) -> str:
    """The case in TOML, with who reported it in comments; an answer at the head that was not given is unknown here."""
    answers = {**dict.fromkeys(head, UNKNOWN_ANSWER), **report.answers}
    other = {fact: value for fact, value in answers.items() if head.get(fact) != value}
    pairs = ", ".join(f"{fact} = {json.dumps(value, ensure_ascii=False)}" for fact, value in other.items())
    origin = [
        f"# Bewaard op {report.saved}, bij editie {report.edition[:12]}, die antwoordde: {report.outcome}.",
        *(part for line in report.own_words.splitlines() if line.strip() for part in _comment(line)),
    ]
    return "\n".join(
        (
            "[[gevallen]]",
            *origin,
            f"naam = {json.dumps(name, ensure_ascii=False)}",
            f'uitkomst = "{report.expected}"',
            f"peildatum = {report.on}",
            f"anders = {{ {pairs} }}" if pairs else "anders = {}",
            "",
        )
    )


def _comment(line: str) -> list[str]:
    return textwrap.wrap(f"Wie het meldde, schreef: {line}", WIDEST, initial_indent="# ", subsequent_indent="#   ")


def _name(report: Report, taken: set[str]) -> str:
    sentence = f"een melding van {report.saved} verwacht {report.expected} en niet {report.outcome}"
    numbered = (sentence if number == 1 else f"{sentence} ({number})" for number in range(1, len(taken) + 2))
    return next(name for name in numbered if name not in taken)
