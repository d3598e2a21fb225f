"""Cases as data: a sentence, the expected outcome, and in which answers the case differs from the ones above it."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "cases"


@dataclass(frozen=True)
class Case:
    name: str
    outcome: str
    answers: dict[str, object]


def cases(aid: str) -> list[Case]:
    data = tomllib.loads((FOLDER / f"{aid}.toml").read_text(encoding="utf-8"))
    return [Case(case["naam"], case["uitkomst"], data["antwoorden"] | case["anders"]) for case in data["gevallen"]]


def pinned(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")
