"""The recorded practice of the ten studied municipalities on the pages."""

import re
from pathlib import Path

import pytest

from build_tools.pages.by_law_pages import study_of
from build_tools.pages.practice import STUDIED, partners, practice_table, practice_text
from decision_aids.law.gemeenten import studied

DOCS = Path(__file__).parents[3] / "docs"
HEADINGS = (
    "Wat staat er in de verordening?",
    "Wat was het doel?",
    "Wie informeerde?",
    "Wie besloot?",
    "Wie koos de activiteit?",
    "Hoeveel tijd was er om te zoeken?",
    "Hoe werd er gecontroleerd?",
    "Wat gebeurde er als iemand niet meedeed?",
    "Was er intervisie?",
    "Waar liepen verordening en praktijk uiteen?",
)


def test_every_studied_municipality_is_on_one_page() -> None:
    """The ten pages together stand for all municipalities that were studied, each once."""
    covered = [partner for slug, _ in STUDIED.values() for partner in partners(slug)]
    assert sorted(covered) == [slug for slug, by_law in studied().items() if study_of(by_law).in_tekst_beschreven]


def test_partners_share_one_practice() -> None:
    """One file may speak for all that work together, for their by-law and practice are recorded alike."""
    for slug, _ in STUDIED.values():
        speaker = studied()[slug]
        for partner in partners(slug):
            other = studied()[partner]
            assert study_of(other).praktijk == study_of(speaker).praktijk
            assert other.verordening.omvang == speaker.verordening.omvang
            assert other.verordening.gronden == speaker.verordening.gronden


@pytest.mark.parametrize("name", STUDIED)
def test_pages_have_the_same_headings_in_the_same_order(name: str) -> None:
    """Every page answers the same ten questions, so that they can be compared."""
    text = (DOCS / "praktijk" / f"{name}.md").read_text(encoding="utf-8")
    headings = re.findall(r"^## (.*)$", text, re.MULTILINE)
    assert tuple(heading for heading in headings if heading in HEADINGS) == HEADINGS
    assert re.findall(r"<!-- praktijk: ([\w-]+) ", text) == [name] * len(HEADINGS)


def test_text_is_what_was_recorded() -> None:
    """A field on a page is the sentence of the by-law file."""
    praktijk = study_of(studied()["schagen"]).praktijk
    assert praktijk is not None
    assert practice_text("schagen controle") == praktijk.controle
    assert practice_text("schagen verordening").startswith("- **Uren per week:** 2 tot en met 8, naar vermogen.")


def test_silence_of_a_by_law_is_named() -> None:
    """What a by-law does not regulate is listed as such and not left out."""
    assert "- **Niet geregeld:** sociale activering, begeleiding" in practice_text("overbetuwe verordening")


@pytest.mark.parametrize("arguments", ["amsterdam doel", "schagen kleur", "schagen vrijwilligerswerk"])
def test_unknown_page_or_field_is_refused(arguments: str) -> None:
    """A page cannot ask for words that were not recorded."""
    with pytest.raises(KeyError):
        practice_text(arguments)


def test_roles_stand_side_by_side() -> None:
    """The comparison sets by-law beside practice for all ten."""
    table = practice_table("rollen")
    assert table.count("<tr>") == 1 + len(STUDIED)
    line = next(line for line in table.splitlines() if "../overbetuwe/" in line)
    assert "<td>vrijgesteld vanaf 4 uur per week</td><td>vrijstelling</td>" in line


def test_a_field_stands_in_the_table_for_all_ten() -> None:
    """The comparison of one field quotes the same sentence as the pages."""
    for page in STUDIED:
        assert f"<td>{practice_text(f'{page} doel')}</td>" in practice_table("doel")
