"""Another rule, to learn with: what comes out is what Python would say if the rule really were so."""

import json
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import decision_aids
from decision_aids.aids import aid_ids, version_on
from decision_aids.answers.case import Case
from decision_aids.answers.what_if import Threshold, answer_line, moved, removable, thresholds, without
from decision_aids.law.gemeenten import gemeenten
from decision_aids.rules.conditions import Within
from decision_aids.rules.facts import Fact, Kind
from decision_aids.rules.model import UNDECIDED, Aid
from tests.decision_aids.case_files import cases
from tests.decision_aids.small_aids import outcome, small_aid

ON = date(2016, 3, 1)
PACKAGE = Path(decision_aids.__file__).parent
MOVE = {"fact": "vrijwilligerswerk_uren", "from": 4, "to": 8, "gemeente": "overbetuwe"}


def asked(aid_id: str, **question: object) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(answer_line(aid_id, json.dumps({"date": ON.isoformat(), **question})))
    return answer


def people() -> list[dict[str, object]]:
    """Some of the people in the case files of the zelfcheck, in each of three municipalities."""
    found = [case.answers for case in cases("zelfcheck")][::15][:20]
    return [
        {**answers, "gemeente": gemeente, "vrijwilligerswerk_uren": hours}
        for answers in found
        for gemeente in ("overbetuwe", "hoogezand-sappemeer", "rotterdam")
        for hours in (3, 4, 8)
    ]


def test_moved_threshold_is_what_another_by_law_would_give(tmp_path: Path) -> None:
    """A package in which the by-law itself names eight hours answers as the moved threshold does."""
    shutil.copytree(PACKAGE, tmp_path / "decision_aids", ignore=shutil.ignore_patterns("__pycache__"))
    by_law = tmp_path / "decision_aids" / "law" / "gemeenten" / "overbetuwe" / "2015-01-17.toml"
    text = by_law.read_text(encoding="utf-8")
    old = '[gronden.vrijwilligerswerk]\ngevolg = "vrijstelling"\nuren_vanaf = 4'
    assert old in text
    by_law.write_text(text.replace(old, old.replace("= 4", "= 8")), encoding="utf-8")
    lines = [json.dumps({"answers": answers, "date": ON.isoformat()}) for answers in people()]
    command = [sys.executable, "-m", "decision_aids", "check", "zelfcheck", "--batch", "-", "--format", "json"]
    ran = subprocess.run(command, cwd=tmp_path, input="\n".join(lines), capture_output=True, text=True, check=True)
    really = [json.loads(line)["outcome"] for line in ran.stdout.splitlines()]
    result = asked("zelfcheck", change=MOVE, cases=[json.loads(line) for line in lines])
    assert [each["outcome"] for each in result["after"]] == really
    assert result["after"] != result["before"]


def test_threshold_of_one_by_law_leaves_others_alone() -> None:
    """Only in the municipality that is named another outcome comes out; without a name wherever the number stands."""
    everywhere = {name: value for name, value in MOVE.items() if name != "gemeente"}
    case = next(answers for answers in people() if answers["vrijwilligerswerk_uren"] == 4)
    rows = [{"answers": {**case, "gemeente": gemeente}, "date": ON.isoformat()} for gemeente in gemeenten()]
    turned = []
    for change in (MOVE, everywhere):
        result = asked("zelfcheck", change=change, cases=rows)
        rows_then = zip(gemeenten(), result["before"], result["after"], strict=True)
        turned.append({slug for slug, was, now in rows_then if was != now})
    assert turned[0] == {"overbetuwe"}
    assert turned[1] == {"overbetuwe", "hoogezand-sappemeer", "slochteren", "menterwolde", "rheden"}


def test_what_can_be_changed_is_what_the_by_law_says() -> None:
    """For Overbetuwe the thresholds are the numbers of its by-law; more than three months lies half a month further."""
    found = asked("zelfcheck", gemeente="overbetuwe")["thresholds"]
    assert found == [
        {"fact": "mantelzorg_uren", "from": 8},
        {"fact": "mantelzorg_maanden", "from": 3.5},
        {"fact": "vrijwilligerswerk_uren", "from": 4},
        {"fact": "betaald_werk_uren", "from": 20},
    ]


def test_threshold_that_ends_one_stretch_of_several_leaves_the_others() -> None:
    """Allowed up to 2 and from 4 up to 6 hours: a first limit at 3 moves that alone, and one at zero takes it away."""
    hours = Fact("uren", Kind.GETAL, highest=8)
    allowed = outcome("mag", Within(hours, ((0, 4), (8, 12))))
    aid = small_aid(hours, outcomes=(allowed, outcome("mag-niet")))

    def allows(other: Aid) -> list[int]:
        return [tick for tick in range(hours.size) if Case(other, {"uren": tick / 2}, ON).outcome == "mag"]

    assert allows(aid) == [0, 1, 2, 3, 8, 9, 10, 11]
    assert allows(moved(aid, Threshold("uren", 4), 6)) == [0, 1, 2, 3, 4, 5, 8, 9, 10, 11]
    assert allows(moved(aid, Threshold("uren", 4), 0)) == [8, 9, 10, 11]
    assert allows(moved(aid, Threshold("uren", 12), 10)) == [0, 1, 2, 3, 8, 9]


def test_without_a_rule_it_no_longer_matters() -> None:
    """Forty hours cross no limit where no court found them too many; a rule that decides nothing is not offered."""
    order = next(case.answers for case in cases("opdracht") if case.outcome == "klopt") | {"uren_per_week": 40}
    aid = version_on("opdracht", ON)
    assert Case(aid, order, ON).outcome == "klopt-niet"
    assert Case(without(aid, "uren"), order, ON).outcome == "klopt"
    assert "voordelen" not in [rule.id for rule in removable(version_on("gesprek", ON))]


@pytest.mark.parametrize("aid_id", aid_ids())
def test_every_change_leaves_an_outcome(aid_id: str) -> None:
    """Whatever is changed, every case still gets one of the outcomes of the aid."""
    aid = version_on(aid_id, ON)
    known = {outcome.id for outcome in aid.outcomes}
    some = [case.answers for case in cases(aid_id) if case.outcome in known][:3]
    changed = [without(aid, rule.id) for rule in removable(aid)]
    changed += [moved(aid, each, each.tick + 2) for each in thresholds(aid)]
    assert changed
    assert {Case(other, answers, ON).outcome for other in changed for answers in some} <= known | {UNDECIDED}
    assert all(other.outcomes != aid.outcomes for other in changed)


@pytest.mark.parametrize(
    ("question", "fault"),
    [
        ({"date": "gisteren"}, "date: kreeg 'gisteren'"),
        ({"gemeente": "atlantis"}, "gemeente: kreeg 'atlantis'"),
        ({"change": [], "cases": []}, "change: kreeg"),
        ({"change": {"rule": "x"}, "cases": "veel"}, "cases: toegestaan: een lijst"),
        ({"change": {"rule": "x"}, "cases": [{}] * 201}, "cases: toegestaan: een lijst van hoogstens 200"),
        ({"change": {"rule": "x"}, "cases": [1]}, "cases, 1: toegestaan"),
        ({"change": {"rule": "x"}, "cases": [{"answers": {}, "date": "2016-03-01"}]}, "rule: kreeg 'x'"),
        ({"change": {"fact": "x"}, "cases": [{"answers": {}, "date": "2016-03-01"}]}, "fact: kreeg 'x'"),
        ({"change": {"fact": []}, "cases": [{"answers": {}, "date": "2016-03-01"}]}, "fact: kreeg []"),
        ({"change": MOVE | {"from": 5}, "cases": [{"answers": {}, "date": "2016-03-01"}]}, "from: kreeg 5"),
        ({"change": MOVE | {"to": 999}, "cases": [{"answers": {}, "date": "2016-03-01"}]}, "vrijwilligerswerk_uren: "),
        ({"change": MOVE, "cases": [{"answers": {"x": 1}, "date": "2016-03-01"}]}, "'x': dit feit kent"),
        ({"change": MOVE, "cases": [{"answers": {}, "date": "2027-05-01"}]}, "peildatum: kreeg 2027-05-01"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_bad_question_is_answered_with_an_error(question: dict[str, object], fault: str) -> None:
    """What cannot be asked is told in one line that names the field, and nothing is raised."""
    assert str(asked("zelfcheck", **question)["error"]).startswith(fault)
