"""The cases on paper: one document to work on, one that is worked out."""

from collections.abc import Mapping

import pytest
from pypdf import PdfReader

from build_tools.documents.editable_hand_outs import editable_hand_outs
from build_tools.teaching.case_words import outcomes, right_outcome
from build_tools.teaching.cases import Casus, cases
from tests.build_tools.documents.pdf_reading import bookmarks, joined, words_of
from tests.decision_aids.writers.opened import text_of_docx, text_of_odt

ALL = [pytest.param(case, id=case.id) for case in cases().values()]


@pytest.fixture(scope="module")
def words(readers: Mapping[str, PdfReader]) -> dict[str, str]:
    """The words of both documents."""
    return {name: words_of(readers[f"casussen-{name}"]) for name in ("opgaven", "uitwerkingen")}


@pytest.mark.parametrize("case", ALL)
def test_sheet_without_key_gives_nothing_away(words: Mapping[str, str], case: Casus) -> None:
    """The situation, the question and every outcome to choose are there; no reasoning and no feedback is."""
    told = (*case.situatie, case.vraag, *(outcome.title for outcome in outcomes(case)))
    assert [text for text in told if joined(text.replace("*", "")) not in words["opgaven"]] == []
    kept = (case.redenering.ruimte, *case.redenering.moet, *case.fout.values(), *case.bespreken)
    assert [text for text in kept if joined(text.replace("*", "")) in words["opgaven"]] == []


@pytest.mark.parametrize("case", ALL)
def test_sheet_with_key_holds_the_whole_reasoning(words: Mapping[str, str], case: Casus) -> None:
    """The outcome, each level, the room to differ, why not another outcome and what changes it are there."""
    told = (right_outcome(case)[0], *case.redenering.moet, *case.redenering.wenselijk, *case.redenering.situationeel)
    told += (case.redenering.ruimte, *case.fout.values(), *(change.waarom for change in case.verandert))
    assert [text for text in told if joined(text.replace("*", "")) not in words["uitwerkingen"]] == []


def test_every_case_begins_on_its_own_sheet(readers: Mapping[str, PdfReader]) -> None:
    """So that a trainer can print and hand out one case."""
    for name in ("casussen-opgaven", "casussen-uitwerkingen"):
        titles = [case.titel for case in cases().values()]
        assert [title for title in bookmarks(readers[name].outline) if title in titles] == titles
        begins = [page.extract_text() for page in readers[name].pages]
        assert all(any(joined(text).startswith(joined(title)) for text in begins) for title in titles)


def test_hand_outs_can_be_changed_in_a_word_processor() -> None:
    """Both are there in the open form and in Word's, and other programs read the same words in them as on paper."""
    files = dict(editable_hand_outs())
    assert sorted(files) == [
        f"casussen-{name}.{ending}" for name in ("opgaven", "uitwerkingen") for ending in ("docx", "odt")
    ]
    for name, contents in files.items():
        found = joined((text_of_odt if name.endswith(".odt") else text_of_docx)(contents))
        key = "uitwerkingen" in name
        for case in cases().values():
            assert joined(case.titel) in found
            assert (joined(case.redenering.ruimte.replace("*", "")) in found) is key
            assert (joined(case.situatie[0].replace("*", "")) in found) is not key
