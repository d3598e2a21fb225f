"""Numbers of the law stand in one place: aids and pages follow it, and a page that writes one itself is refused."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from build_tools.norms.law_numbers import (
    LawNumberError,
    exceptions,
    numbers_in,
    of_today,
    page_text,
    units,
    with_numbers,
    written_out,
)

PROJECT = Path(__file__).resolve().parents[3]
LAW = "---\ntitle: Proef\nlaw: true\n---\n\n"


def test_number_is_filled_in_words_in_figures_or_as_the_first_word() -> None:
    """A name becomes the number in words, in figures where asked, and with a capital where the name has one."""
    text = "{{ bezwaar_en_beroep.bezwaar_weken }}, {{ bezwaar_en_beroep.bezwaar_weken in cijfers }}"
    assert with_numbers(text, "proef.md") == "zes, 6"
    assert with_numbers("{{ Herindeling.jaren }} jaar. {{ verlaging.meeste_maanden }}", "proef.md") == "Twee jaar. drie"


@pytest.mark.parametrize("name", ["bezwaar_weken", "verlaging", "verlaging.procent", "verlaging.wat", ""])
def test_unknown_name_is_refused_with_its_line(name: str) -> None:
    """A name that no number has stops the build, with the page, the line and what is allowed."""
    with pytest.raises(LawNumberError, match=r"proef\.md:3: .*onbekend; toegestaan: alleenstaande_ouder"):
        with_numbers(f"Een.\n\nBinnen {{{{ {name} }}}} weken.", "proef.md")


@pytest.mark.parametrize("words", ["zes weken", "Zes weken", "6 weken", "18 jaar", "100 procent", "32 uur"])
def test_page_that_states_law_may_not_write_a_number_itself(words: str, tmp_path: Path) -> None:
    """Words or figures of a number of the law are refused on such a page, with the line, and free on any other."""
    (tmp_path / "wet.md").write_text(f"{LAW}Dat is {words} lang.\n", encoding="utf-8")
    with pytest.raises(LawNumberError, match=rf"wet\.md:6: “{words}” is een getal van de wet"):
        page_text(tmp_path, tmp_path / "wet.md")
    (tmp_path / "praktijk.md").write_text(f"Dat is {words} lang.\n", encoding="utf-8")
    assert words in page_text(tmp_path, tmp_path / "praktijk.md")


def test_a_longer_number_or_another_unit_is_another_one() -> None:
    """16 weken holds no 6 weken, 132 uur no 32, and a number of hours no age."""
    assert not list(written_out(f"{LAW}Na 16 weken, of na 132 uur, onder de vijf uur.\n", "proef"))
    assert [words for _, words in written_out(f"{LAW}Een kind onder de vijf, of onder de 27.\n", "proef")] == [
        "onder de vijf",
        "onder de 27",
    ]


def test_every_unit_belongs_to_a_number_and_every_exception_still_stands_on_its_page() -> None:
    """What the list says of numbers and of pages is true: a number is known, an exception is still needed."""
    assert units().keys() == of_today().keys() - {"verlaging.minste_maanden"}
    for each in exceptions():
        page, material = PROJECT / "docs" / f"{each.pagina}.md", PROJECT / "build_tools" / f"{each.pagina}.toml"
        text = (page if page.exists() else material).read_text(encoding="utf-8")
        assert each.woorden in {words.lower() for _, words in numbers_in(text, "een andere pagina")}, each
        assert each.reden.endswith(".")


CHANGES = (
    ("bezwaar_en_beroep", "bezwaar_weken = 6", "bezwaar_weken = 7"),
    ("omvang_en_duur", "te_veel_uren_per_week = 32", "te_veel_uren_per_week = 30"),
    ("alleenstaande_ouder", "kind_jonger_dan_jaren = 5", "kind_jonger_dan_jaren = 8"),
    ("verlaging", "procent_bij_een_voorziening = 100", "procent_bij_een_voorziening = 90"),
)
ASK = """
import json, sys
from pathlib import Path
from build_tools.build_site import gather
from build_tools.norms.law_numbers import page_text
from build_tools.teaching.cases import cases
from build_tools.teaching.quiz import quiz
from decision_aids.answers.check import check
from datetime import date
gather(Path("."))
docs = Path("docs")
print(json.dumps({
    "page": page_text(docs, docs / "belanghebbende" / "index.md"),
    "rules": page_text(docs, docs / "belanghebbende" / "opdracht-regels.md"),
    "zelfcheck": check("zelfcheck", {"alleenstaande_ouder_jong_kind": "ja"}, date(2026, 11, 25)),
    "thirty": check("opdracht", {"soort": "tegenprestatie", "uren_en_duur_genoemd": "ja", "uren_per_week": 30},
                    date(2026, 11, 25)),
    "quiz": [answer.tekst for question in quiz() for answer in question.antwoorden if answer.goed],
    "case": cases()["mo-en-de-32-uur"].redenering.moet,
}, ensure_ascii=False, default=str))
"""


def test_aids_pages_and_lessons_follow_a_changed_number(tmp_path: Path) -> None:
    """With four numbers of the law changed the aids decide and speak by the new ones; pages, quiz and cases too."""
    for folder in ("decision_aids", "build_tools", "docs"):
        ignored = shutil.ignore_patterns("__pycache__", "assets", "node_modules")
        shutil.copytree(PROJECT / folder, tmp_path / folder, ignore=ignored)
    for name, before, after in CHANGES:
        file = tmp_path / "decision_aids" / "law" / "parameters" / "values" / name / "2015-01-01.toml"
        text = file.read_text(encoding="utf-8")
        assert before in text
        file.write_text(text.replace(before, after), encoding="utf-8")
    asked = subprocess.run([sys.executable, "-c", ASK], cwd=tmp_path, capture_output=True, text=True, check=True)
    told = asked.stdout
    for words in ("binnen zeven weken", "jonger dan 8 jaar", "niets betalen: 90 procent?", "Een rechtbank vond 30 uur"):
        assert words in told, words
    assert "onder de 8 jaar" in told
    assert '"Zeven weken"' in told
    assert "Een rechtbank vond 30 uur per week geen tegenprestatie" in told
    assert '"outcome": "klopt-niet"' in told
