"""The list of faults that are planted, which is worth something only while each of them can still be planted."""

import shutil
from pathlib import Path

import pytest

from tests.faults.plant import PROJECT, Fault, faults, plant


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
