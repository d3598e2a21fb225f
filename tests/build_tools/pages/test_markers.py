"""A marker that is not written as one drops nothing from a page in silence."""

from pathlib import Path

import pytest

from build_tools.pages.markers import MarkerError, refuse_unread_markers
from build_tools.pages.staged_docs import stage_docs
from tests.build_tools.pages.test_staged_docs import NOTHING

WORDS = "participatiewet 9 -->"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (f"    <!-- wettekst: {WORDS} ", "<!-- wettekst:"),
        (f"<!-- wettekst: {WORDS} ", "<!-- wettekst:"),
        (f"<!-- wettekst:{WORDS}", "<!-- wettekst:"),
        (f"<!--wettekst: {WORDS}", "<!--wettekst:"),
        (f"<!-- wet-tekst: {WORDS}", "<!-- wet-tekst:"),
        (f"Lees <!-- wettekst: {WORDS} eerst.", "<!-- wettekst:"),
    ],
)
def test_marker_that_would_stay_a_comment_is_refused(tmp_path: Path, written: str, meant: str) -> None:
    """What is meant as a marker and is not written as one is named, with the file and the line."""
    (tmp_path / "docs" / "over").mkdir(parents=True)
    page = tmp_path / "docs" / "over" / "privacy.md"
    page.write_text(f"# Kop\n\n<!-- wettekst: {WORDS}\n\n{written}\n", encoding="utf-8")
    with pytest.raises(MarkerError) as caught:
        stage_docs(tmp_path / "docs", tmp_path / "staged", NOTHING)
    assert str(caught.value).startswith(f"over/privacy.md:5: {meant}: ")


@pytest.mark.parametrize("text", [f"<!-- wettekst: {WORDS}\n", "<!-- Nog uitzoeken: klopt dit? -->\n", "Tekst.\n"])
def test_marker_and_comment_stand(text: str) -> None:
    """A marker of its own line is filled later, and an ordinary comment may stay."""
    refuse_unread_markers(text, "over/privacy.md")
