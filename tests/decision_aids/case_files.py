"""Cases as data: a sentence, the expected outcome, and in which answers the case differs from the ones above it.

Where a case says so, also the status it expects of one or more rules, and the peildatum that it is asked on.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from build_tools.reading_sheets.worked_cases import USUAL_DAY
from decision_aids.aids import version_on
from decision_aids.answers import case as asked

FOLDER = Path(__file__).parent / "cases"


@dataclass(frozen=True)
class Case:
    name: str
    outcome: str
    answers: dict[str, object]
    findings: dict[str, str] = field(default_factory=dict)
    on: date = USUAL_DAY


def cases(aid: str) -> list[Case]:
    data = tomllib.loads((FOLDER / f"{aid}.toml").read_text(encoding="utf-8"))
    return [
        Case(
            case["naam"],
            case["uitkomst"],
            data["antwoorden"] | case["anders"],
            case.get("bevindingen", {}),
            case.get("peildatum", USUAL_DAY),
        )
        for case in data["gevallen"]
    ]


def pinned(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


def outcome_of(aid_id: str, answers: Mapping[str, object], on: date) -> str:
    """The outcome alone, which takes a tenth of the time of all that `check` says beside it."""
    return asked.Case(version_on(aid_id, on), answers, on).outcome
