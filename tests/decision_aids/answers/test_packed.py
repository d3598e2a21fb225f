"""Aids that were packed as data, read back in place of their modules."""

import json
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from unittest.mock import patch

import pytest

import decision_aids
from decision_aids import aids
from decision_aids.aids import aid_ids, versions
from decision_aids.answers import packed
from decision_aids.answers.json_lines import answer_line
from decision_aids.answers.packed import packed_files
from decision_aids.engine.compile import CompiledAid, answering
from decision_aids.rules.model import Aid

DAYS = ("2014-12-31", "2016-01-01", "2026-11-22", "2027-01-01")
DAY = DAYS[2]


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return packed_files()


@pytest.fixture
def opened(files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The package as if the files were in it; gives the names of those that have been read."""
    read: list[str] = []

    def get_data(package: str, name: str) -> bytes:
        assert package == "decision_aids"
        read.append(name)
        return files[name]

    monkeypatch.setattr(packed, "get_data", get_data)
    with patch.dict(aids.VERSIONS):
        packed.use_packed()
        yield read
    packed.packed_versions.cache_clear()


def questions(aid_id: str) -> list[str]:
    """Lines without answers on each day, with every answer that settles or opens something, and with bad ones."""
    return [line for aid in versions(aid_id) for line in _questions_of(aid)]


def _questions_of(aid: Aid) -> list[str]:
    choices = {fact.id: fact.values or (0, 7.5) for fact in aid.facts}
    asked: list[dict[str, object]] = [{fact: value} for fact, values in choices.items() for value in values]
    asked += [{fact: values[place] for fact, values in choices.items()} for place in (0, -1)]
    asked += [{substitute.question.fact.id: "1950-02-28"} for substitute in aid.substitutes]
    asked += [{"bestaat_niet": "ja"}, {aid.facts[0].id: "bestaat-niet"}]
    day = min(max(DAY, aid.period.first.isoformat()), aid.period.last.isoformat())
    lines = [{"answers": answers, "date": day} for answers in asked]
    return [json.dumps(line) for line in (*lines, *({"answers": {}, "date": day} for day in DAYS))]


@pytest.mark.parametrize("aid_id", aid_ids())
def test_packed_aid_answers_as_the_modules_do(aid_id: str, opened: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is asked, the answer is the same to the letter, and the aid is read once."""
    lines = questions(aid_id)
    packed.prepare(aid_id)
    from_file = [answer_line(aid_id, line) for line in lines]
    assert opened == [f"packed/{aid_id}.pickle"]
    packed.packed_versions.cache_clear()
    monkeypatch.setattr(packed, "get_data", _nothing_there)
    assert [answer_line(aid_id, line) for line in lines] == from_file


@pytest.mark.parametrize("aid_id", aid_ids())
def test_packed_aid_is_not_compiled_anew(aid_id: str, opened: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Its diagrams come along, and no more of them than answers are read from."""

    def compiled(*_: object) -> None:
        raise AssertionError("compiled anew")

    monkeypatch.setattr(CompiledAid, "__init__", compiled)
    packed.prepare(aid_id)
    for aid in versions(aid_id):
        engine = answering(aid)
        roots = [engine.outcome, *engine.statuses.values(), *engine.scopes.values()]
        roots += [engine.diagram(told.when) for told in aid.beside]
        truths = [engine.diagrams.false, engine.diagrams.true]
        assert engine.diagrams.size == len({*engine.diagrams.below(roots), *truths})
    assert len(opened) == 1


def _nothing_there(_package: str, _name: str) -> bytes:
    raise FileNotFoundError


def test_aid_that_does_not_exist_is_not_looked_for(opened: list[str]) -> None:
    """A name from outside reaches no file."""
    assert "toegestaan: zelfcheck" in answer_line("../zelfcheck", json.dumps({"answers": {}, "date": DAY}))
    assert opened == []


def test_packed_aid_is_read_without_what_it_was_made_from(files: dict[str, bytes]) -> None:
    """Reading an aid imports neither its modules nor what reads data files, nor makes a dataclass: that is saved."""
    program = (
        "import pickle, sys; engines = pickle.load(sys.stdin.buffer); assert engines[0].aid.rules;"
        "print([name for name in sys.modules if name.startswith(('decision_aids.', 'tomllib', 'dataclasses'))])"
    )
    given = files["packed/zelfcheck.pickle"]
    finished = subprocess.run([sys.executable, "-c", program], input=given, capture_output=True, check=True)
    imported = finished.stdout.decode()
    assert "decision_aids.rules.model" in imported
    for unneeded in (
        "decision_aids.aids.zelfcheck",
        "decision_aids.law.gemeenten",
        "decision_aids.law.parameters",
        "tomllib",
        "dataclasses",
    ):
        assert unneeded not in imported


def test_files_of_another_library_are_found_in_the_one_that_runs(tmp_path: Path) -> None:
    """What was added while Python ran can be imported, what was there before stays, and nothing is in it twice."""
    package = Path(decision_aids.__file__).parent
    library = tmp_path / "library.zip"
    with zipfile.ZipFile(library, "w") as target:
        for file in package.rglob("*.py"):
            target.write(file, file.relative_to(package.parent))
    added = BytesIO()
    with zipfile.ZipFile(added, "w") as target:
        target.writestr("decision_aids/added_later.py", "SAID = 'hier'")
    program = (
        "import sys; from decision_aids.answers.packed import add_library;"
        "more = sys.stdin.buffer.read(); add_library(more); add_library(more);"
        "from decision_aids import added_later; import decision_aids.rules.model; print(added_later.SAID)"
    )
    command = [sys.executable, "-S", "-P", "-c", program]
    environment = {"PYTHONPATH": str(library), "PYTHONDONTWRITEBYTECODE": "1"}
    ran = subprocess.run(command, env=environment, input=added.getvalue(), capture_output=True, check=False)
    assert (ran.stdout.decode().strip(), ran.stderr.decode()) == ("hier", "")
    with zipfile.ZipFile(library) as target:
        assert target.namelist().count("decision_aids/added_later.py") == 1
