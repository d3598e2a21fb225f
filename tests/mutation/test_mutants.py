"""The faults that mutation testing puts into a module, and how it counts what the tests notice."""

import ast
import json
from pathlib import Path

import pytest

from tests.mutation.__main__ import explanation, interval, main, sample
from tests.mutation.judge import PROJECT, TESTS, Judge, Verdict
from tests.mutation.mutants import lines_of, mutants_of
from tests.repository import in_repository

MODULE = '''"""Words."""
from rules import every, some, yes
LIMIT: int = 8
def fits(hours: float, known: bool = True) -> bool:
    """More words."""
    if not known:
        return False
    return hours <= LIMIT and hours > 0
MET = every(yes(A), some(B, C), judged=D)
TEXT = "Woorden voor mensen."
__all__ = ["fits"]
'''


def faults(line: int) -> set[tuple[str, str]]:
    return {(mutant.before, mutant.after) for mutant in mutants_of(MODULE, line)}


def test_every_kind_of_code_has_its_faults() -> None:
    """A bound, a condition, a number, an answer and what is left out of a rule can each be another."""
    assert faults(3) == {("8", "9"), ("8", "7")}
    assert faults(4) == {("True", "False")}
    assert ("not known", "(known)") in faults(6)
    assert ("hours <= LIMIT", "(hours < LIMIT)") in faults(8)
    assert ("hours <= LIMIT and hours > 0", "(hours <= LIMIT or hours > 0)") in faults(8)
    assert ("yes(A)", "no(A)") in faults(9)
    assert ("some(B, C)", "every(B, C)") in faults(9)
    assert any("judged" not in after for before, after in faults(9) if before.startswith("every"))


def test_words_and_what_is_not_run_are_left_alone() -> None:
    """Docstrings, imports, exports, annotations and sentences have no fault."""
    assert lines_of(MODULE).isdisjoint({1, 2, 5, 11})
    assert faults(10) == set()


def test_every_fault_is_python_that_says_something_else() -> None:
    """A fault leaves a module that can be read, and is not the one that stood there."""
    whole = [mutant.text for line in lines_of(MODULE) for mutant in mutants_of(MODULE, line)]
    assert len(whole) == len(set(whole)) > 10
    assert all(ast.dump(ast.parse(text)) != ast.dump(ast.parse(MODULE)) for text in whole)


def test_same_seed_draws_the_same_faults_each_on_a_line_of_its_own() -> None:
    """A sample can be drawn again, and no line of code counts twice."""
    drawn = sample(20, 7, ["engine/"])
    assert drawn == sample(20, 7, ["engine/"])
    assert len({(mutant.file, mutant.line) for mutant in drawn}) == 20
    assert all(mutant.file.startswith("decision_aids/engine/") for mutant in drawn)


def test_interval_is_that_of_wilson() -> None:
    """Of 90 in 100 the 95 % interval is the published one, and it stays below one."""
    assert interval(90, 100) == pytest.approx((0.8256, 0.9448), abs=1e-4)
    assert interval(10, 10)[1] <= 1


def test_survivor_is_explained_where_that_was_written_down(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault is known again by its file and both its texts; any other has no explanation."""
    mutant = sample(1, 1, ["engine/"])[0]
    said = {"file": mutant.file, "before": mutant.before, "after": mutant.after, "why": "it changes nothing"}
    file = tmp_path / "survivors.toml"
    fields = "\n".join(f"{name} = {json.dumps(text)}" for name, text in said.items())
    file.write_text(f"[[survivor]]\n{fields}\n", encoding="utf-8")
    monkeypatch.setattr("tests.mutation.__main__.EXPLAINED", file)
    assert explanation(mutant) == "it changes nothing"
    assert explanation(mutant._replace(after="anders")) == ""


@pytest.mark.parametrize("asked", [["tikfout"], ["--sample", "0"], ["--sample", "-1"]])
def test_sample_without_a_fault_is_refused(asked: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """A word that no module has, or a sample of none, has no score: it is told in a line."""
    with pytest.raises(SystemExit) as ended:
        main(asked)
    assert ended.value.code == 2
    assert capsys.readouterr().err.splitlines()[-1].startswith("python -m tests.mutation: error: ")


@in_repository
@pytest.mark.nightly
def test_judge_sees_a_fault_that_its_tests_see(tmp_path: Path) -> None:
    """A module with a fault that its own tests notice is seen, and the copy is as it was before."""
    judge, file = Judge(tmp_path), "decision_aids/rules/dutch.py"
    text = (PROJECT / file).read_text(encoding="utf-8")
    assert judge.verdict(file, text.replace("januari", "februari")) is Verdict.SEEN
    assert (judge.project / file).read_text(encoding="utf-8") == text


@in_repository
def test_tests_of_the_module_judge_first_and_each_test_once(tmp_path: Path) -> None:
    """The own tests come first, then those of the room, then all others of the decision aids; none is asked twice."""
    judge = Judge(tmp_path)
    own, room, others = judge.tests_for("decision_aids/rules/dutch.py")
    assert [test.name for test in own] == ["test_dutch.py"]
    assert {test.parent.name for test in room} == {"rules"}
    every = {*(judge.project / TESTS).rglob("test_*.py")}
    assert len(own) + len(room) + len(others) == len(every) > 40
    assert {*own, *room, *others} == every
    aid, *_ = judge.tests_for("decision_aids/aids/zelfcheck/since_2015_01_01/facts.py")
    assert {test.name for test in aid} == {file.name for file in every if file.name.startswith("test_zelfcheck")}
