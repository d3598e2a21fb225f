"""The words of each aid are written out in a file, so that a change of a letter is read as a letter."""

import pytest

from decision_aids.rules.model import Aid
from tests.decision_aids.aids.words_written_out import FOLDER, all_aids, file_of, written_out


@pytest.mark.parametrize("aid", all_aids(), ids=lambda aid: f"{aid.id}-{aid.period.first}")
def test_aid_reads_as_it_was_last_read(aid: Aid) -> None:
    """To the letter: questions, rules, outcomes with their steps, and what is said beside those."""
    assert written_out(aid) == file_of(aid).read_text(encoding="utf-8")


def test_each_file_is_of_an_aid_that_is_there() -> None:
    """None is left of a version that went."""
    assert {file.name for file in FOLDER.iterdir()} == {file_of(aid).name for aid in all_aids()}
