"""Cases as data: a sentence, the expected outcome, and in which answers the case differs from the ones above it.

Where a case says so, also the status it expects of one or more rules, and the day on which it is asked.
"""

import tomllib
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

FOLDER = Path(__file__).parent / "cases"


@dataclass(frozen=True)
class Case:
    name: str
    outcome: str
    answers: dict[str, object]
    findings: dict[str, str] = field(default_factory=dict)
    on: date | None = None


def cases(aid: str) -> list[Case]:
    data = tomllib.loads((FOLDER / f"{aid}.toml").read_text(encoding="utf-8"))
    return [
        Case(
            case["naam"],
            case["uitkomst"],
            data["antwoorden"] | case["anders"],
            case.get("bevindingen", {}),
            case.get("peildatum"),
        )
        for case in data["gevallen"]
    ]


def pinned(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")
