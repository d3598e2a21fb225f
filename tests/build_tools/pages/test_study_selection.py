"""The selection of the study on the rows that we have."""

import pytest

from build_tools.pages.study_selection import names_least_duration, names_least_hours, selection_part
from decision_aids.law.gemeenten import studied


def test_rows_that_do_not_ask_both_to_the_letter_are_named() -> None:
    """Of every row it is said right: an average is no least, hours a year are no duration, and no end is no least."""
    rows = {slug: by_law.verordening for slug, by_law in studied().items()}
    assert [slug for slug, text in rows.items() if not names_least_hours(text)] == ["rheden"]
    assert [slug for slug, text in rows.items() if not names_least_duration(text)] == ["rheden", "rotterdam"]
    told = selection_part("eis")
    assert "27 van de 29 rijen" in told
    assert told.count("- [") == 3


def test_counts_are_those_of_the_rows() -> None:
    """Hours and duration of all, in text or in a row; who works together; whom the study spoke."""
    assert "29 van de 29" in selection_part("aspecten")
    assert "in tekst beschreven: 21. Alleen een rij in een tabel: 8" in selection_part("aspecten")
    assert "15 gemeenten, in 4 verbanden" in selection_part("samen")
    assert "18 adressen" in selection_part("samen")
    assert "10, over 21 gemeenten" in selection_part("gesproken")


def test_rotterdam_is_on_top_on_each_of_the_three() -> None:
    """Most hours, longest, fewest fixed exemptions: of the last it is not the only one."""
    lines = selection_part("bovenaan").splitlines()
    assert [line.endswith(": [Rotterdam](rotterdam.md).") for line in lines] == [True, True, False]
    assert "[Rotterdam]" in lines[2]


def test_unknown_step_is_refused() -> None:
    """A page cannot ask for a step that does not exist."""
    with pytest.raises(KeyError):
        selection_part("loting")
