"""The worked cases of the tests as examples for a reader: for each rule one on each side of it."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from decision_aids.aids import versions
from decision_aids.answers.case import Case
from decision_aids.rules.model import Aid, Status

CASES = Path("tests", "decision_aids", "cases")
USUAL_DAY = date(2016, 1, 1)
SIDES = (Status.VOLDAAN, Status.NIET_VOLDAAN, Status.BEOORDELEN)


def examples(project: Path, aid: Aid) -> Mapping[tuple[str, Status], str]:
    """By rule and status the sentence of the first case that has it, where there is one."""
    found: dict[tuple[str, Status], str] = {}
    for name, case in _cases(project, aid):
        for finding in case.findings:
            found.setdefault((finding["rule"], Status(finding["status"])), name)
    return found


def _cases(project: Path, aid: Aid) -> Iterator[tuple[str, Case]]:
    file = project / CASES / f"{aid.id}.toml"
    if not file.exists():  # a new aid has none yet
        return
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    for case in data["gevallen"]:
        on = case.get("peildatum", USUAL_DAY)
        if any(version is aid and version.period.first <= on <= version.period.last for version in versions(aid.id)):
            yield case["naam"], Case(aid, data["antwoorden"] | case["anders"], on)
