"""The list of faults that are planted, which is worth something only while each of them can still be planted."""

import shutil
from pathlib import Path

import pytest

from tests.faults import plant as planting
from tests.faults.plant import PROJECT, Fault, faults, is_seen, main, plant, see_green


@pytest.mark.parametrize("fault", faults(), ids=lambda fault: fault.name)
def test_fault_can_be_planted_and_its_test_exists(fault: Fault, tmp_path: Path) -> None:
    """What a fault replaces stands exactly once in its file, and the test that must see it is there."""
    (tmp_path / fault.file).parent.mkdir(parents=True)
    shutil.copy(PROJECT / fault.file, tmp_path / fault.file)
    plant(fault, tmp_path)
    file, _, name = fault.test.partition("::")
    assert f"def {name or 'test_'}" in (PROJECT / file).read_text(encoding="utf-8")


def test_fault_without_a_place_is_refused(tmp_path: Path) -> None:
    """A fault whose place was changed or doubled is named, and not passed over."""
    (tmp_path / "a.py").write_text("een een", encoding="utf-8")
    with pytest.raises(LookupError, match=r"Fout: a\.py has 2 times"):
        plant(Fault("Fout", "a.py", "een", "twee", ""), tmp_path)


def test_word_that_no_fault_has_is_refused(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """No test runs for it, and nothing is called seen."""
    monkeypatch.setattr(planting, "see_green", pytest.fail)
    assert main(["tikfout"]) == 2
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "No fault has one of these words in its name: tikfout\n")


ADDED = "def added(one, other):\n    return one + other\n"
TEST = "from sums import added\n\n\ndef test_added():\n    assert added(1, 2) == {}\n"


@pytest.fixture
def small_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of two files, which takes the place of this one."""
    (tmp_path / "sums.py").write_text(ADDED, encoding="utf-8")
    (tmp_path / "test_sums.py").write_text(TEST.format(3), encoding="utf-8")
    monkeypatch.setattr(planting, "copy_project", lambda target: shutil.copytree(tmp_path, target))
    return tmp_path


@pytest.mark.nightly
@pytest.mark.parametrize(("instead", "seen"), [("one - other", True), ("other + one", False)])
def test_fault_is_seen_where_its_test_turns_red(small_project: Path, instead: str, seen: bool) -> None:
    """A fault that its test does not notice is called unseen; the project itself stays as it is."""
    assert is_seen(Fault("Fout", "sums.py", "one + other", instead, "test_sums.py::test_added")) is seen
    assert (small_project / "sums.py").read_text(encoding="utf-8") == ADDED


@pytest.mark.nightly
def test_test_that_does_not_run_sees_nothing(small_project: Path) -> None:
    """Where the file of a test cannot be read, or has no such test, that is said."""
    with pytest.raises(LookupError, match="did not run"):
        is_seen(Fault("Fout", "sums.py", "one + other", "one - other", "test_sums.py::test_other"))
    assert small_project.is_dir()


@pytest.mark.nightly
def test_test_that_is_red_anyway_is_refused(small_project: Path) -> None:
    """Before a fault is planted its test is seen green, or it would see every fault there is."""
    see_green(["test_sums.py::test_added"])
    (small_project / "test_sums.py").write_text(TEST.format(4), encoding="utf-8")
    with pytest.raises(LookupError, match="not green without a fault"):
        see_green(["test_sums.py::test_added"])
