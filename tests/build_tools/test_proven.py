"""What was proved of the aids, and of which rules."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from build_tools import proven
from build_tools.build_site import PROJECT
from build_tools.proven import NotProvedError, hash_of, outdated, proofs, prove, write_record
from decision_aids.aids import aid_ids


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the rules with their record."""
    shutil.copytree(PROJECT / "decision_aids", tmp_path / "decision_aids")
    (tmp_path / proven.RECORD.parent).mkdir()
    shutil.copy(PROJECT / proven.RECORD, tmp_path / proven.RECORD)
    return tmp_path


def test_every_aid_is_proved_as_it_is_now() -> None:
    """The record is of the very rules that the site has; where it is not, `make proven` proves them anew."""
    assert outdated(PROJECT) == []
    assert all(min(proof.volledig, proof.onvolledig, proof.situaties) > 0 for proof in proofs(PROJECT).values())


def test_record_is_what_verify_proves() -> None:
    """The smallest of the aids, proved again, gives what the record says."""
    assert prove(PROJECT, ["handhaving"]) == {"handhaving": proofs(PROJECT)["handhaving"]}


def test_changed_rule_outdates_the_proof_of_its_own_aid(project: Path) -> None:
    """A change in the folder of one aid asks for a proof of that aid only, one in the engine for all."""
    rules = project / "decision_aids" / "aids" / "opdracht" / "since_2015_01_01" / "rules.py"
    rules.write_text(rules.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert outdated(project) == ["opdracht"]
    engine = project / "decision_aids" / "engine" / "diagram.py"
    engine.write_text(engine.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert outdated(project) == list(aid_ids())


def test_proof_rests_on_every_room_that_it_uses() -> None:
    """What `verify` imports, whatever of it an aid uses, is in the hash of what was proved; the aids by themselves."""
    listing = "import sys, decision_aids.proofs.verify_all; print(*(name for name in sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", listing], cwd=PROJECT, capture_output=True, text=True, check=True)
    rooms = {name.split(".")[1] for name in loaded.stdout.split() if name.startswith("decision_aids.")}
    assert rooms - {"aids"} == {folder for folder in proven.RESTS_ON if "/" not in folder}


def test_record_can_be_read_back(project: Path) -> None:
    """What is written down is what was proved."""
    known = proofs(project)
    write_record(project, dict(reversed(known.items())))
    assert proofs(project) == known
    assert known["opdracht"].van == hash_of(project, "opdracht")


def test_fault_is_no_proof(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where verify finds a counterexample, or says something that is not understood, nothing counts as proved."""
    for code, line in ((1, "opdracht: FOUT {}"), (0, "opdracht: alles klopt")):
        monkeypatch.setattr(proven, "verify_all", lambda _, say, code=code, line=line: say(line) or code)
        with pytest.raises(NotProvedError, match="opdracht"):
            prove(PROJECT, ["opdracht"])
