"""Every document is written out in a file, so that a change of a letter is read as a letter."""

import pytest

from decision_aids.documents.sorts import Sort
from tests.decision_aids.documents.cases import all_sorts
from tests.decision_aids.documents.written_out import FOLDER, file_of, written_out


@pytest.mark.parametrize(
    ("aid_id", "sort"), [pytest.param(*each, id=f"{each[0]}-{each[1].id}") for each in all_sorts()]
)
def test_document_reads_as_it_was_last_read(aid_id: str, sort: Sort) -> None:
    """To the letter, with no answers, the first and the last of all; written_out.py writes it anew."""
    assert written_out(aid_id, sort.id) == file_of(aid_id, sort.id).read_text(encoding="utf-8")


def test_each_file_is_of_a_document_that_is_offered() -> None:
    """None is left of a document that went."""
    assert {file.name for file in FOLDER.iterdir()} == {file_of(aid_id, sort.id).name for aid_id, sort in all_sorts()}
