"""A small share of what `python -m tests.fuzz` gives to everything that reads what somebody else wrote."""

from tests.fuzz.run import run

INPUTS, SEED = 2_000, 20261126


def test_no_reader_throws_anything_but_its_refusal() -> None:
    """Each reader takes some of the drawn inputs, refuses others in its own words, and throws at none."""
    ran = list(run(INPUTS, SEED))
    assert [crash for reader in ran for crash in reader.crashes] == []
    assert [reader.reader for reader in ran if not 0 < reader.taken < reader.inputs] == []
    assert sum(reader.inputs for reader in ran) >= INPUTS
