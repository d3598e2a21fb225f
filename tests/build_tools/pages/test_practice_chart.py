"""Paper against practice, drawn and as data: the ten are all there, with where each cell was read."""

import csv
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from build_tools.pages.practice import STUDIED
from build_tools.pages.practice_chart import SUBJECTS, Verdict, pairs, practice_chart, practice_csv, write_practice
from decision_aids.law.gemeenten.model import Soort
from decision_aids.law.gemeenten.study import Rol

SVG = "{http://www.w3.org/2000/svg}"
DOCS = Path(__file__).parents[3] / "docs"


def test_seven_of_ten_did_otherwise_with_voluntary_work() -> None:
    """As the study concludes, and as the page on the study says."""
    verdicts = {pair.page: pair.verdict for pair in pairs(Soort.VRIJWILLIGERSWERK)}
    assert list(verdicts) == list(STUDIED)
    assert [page for page, verdict in verdicts.items() if verdict is Verdict.SAME] == [
        "rotterdam",
        "overbetuwe",
        "schagen",
    ]
    assert Verdict.UNKNOWN not in verdicts.values()
    assert "Bij zeven van de tien" in (DOCS / "praktijk/index.md").read_text(encoding="utf-8")


def test_what_was_not_found_is_not_called_the_same_or_other() -> None:
    """Of informal care the study tells little: it is unknown, without a place where it was read."""
    for pair in pairs(Soort.MANTELZORG):
        not_found = pair.practice is Rol.NIET_GEVONDEN
        assert (pair.verdict is Verdict.UNKNOWN) == not_found
        assert (pair.heard_at == ()) == not_found
    assert {pair.verdict for pair in pairs(Soort.MANTELZORG)} == set(Verdict)


@pytest.mark.parametrize("subject", SUBJECTS)
def test_drawing_and_words_hold_all_ten(subject: Soort, tmp_path: Path) -> None:
    """Each of the ten is in the drawing with two bars and words, and in the list below with its places."""
    write_practice(tmp_path, tmp_path)
    svg = (tmp_path / f"praktijk-{subject}.svg").read_text(encoding="utf-8")
    root = ET.fromstring(svg)  # noqa: S314 - our own drawing, not a stranger's
    assert root.findtext(f"{SVG}title")
    assert not any("style" in element.attrib or element.tag == f"{SVG}style" for element in root.iter())
    assert len([rect for rect in root.iter(f"{SVG}rect") if rect.get("stroke")]) == 2 * len(STUDIED)
    words = practice_chart(subject)
    for pair in pairs(subject):
        assert f"{pair.name}: {pair.verdict}" in svg
        assert re.search(rf"\*\*{pair.name}, {pair.verdict}\*\*: verordening: .* \(§4\.1.*\)\. Praktijk: ", words)


def test_every_cell_of_the_data_says_where_it_was_read() -> None:
    """Two lines for each of the ten; a cell with something in it has its place, one without has none."""
    lines = list(csv.DictReader(practice_csv().removeprefix("\ufeff").splitlines(), delimiter=";"))
    assert len(lines) == 2 * len(STUDIED)
    for line in lines:
        assert line["verordening_bron"].startswith("§4.1")
        assert (line["praktijk_bron"] == "") == (line["praktijk"] == "niet gevonden")


def test_unknown_situation_is_refused() -> None:
    """There is no drawing of what the study did not ask."""
    with pytest.raises(KeyError):
        practice_chart("betaald_werk")
