"""A by-law more is a file more: what is made of all by-laws follows, and its tests stay green."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from build_tools.build_site import PROJECT
from build_tools.own_edition.laid_over import copy_of

NOW = """naam = "Proefdorp"
nagekeken_op = 2026-11-22

[nu]
bestaat = true
zekerheid = "algemeen-bekend"
"""
BY_LAW = """herkomst = "eigen-tekst"
jaar = 2019
bronnen = []
nagekeken_op = 2026-11-22
adres = "https://lokaleregelgeving.overheid.nl/CVDR000000"

[artikelen]
omvang = "artikel 3"
mantelzorg = "artikel 4"

[omvang]
beschrijving = "6 tot en met 14 uur per week."
uren_minimum = 6
uren_maximum = 14

[duur]
beschrijving = "Hoogstens 4 maanden."
maanden_maximum = 4

[gronden]
mantelzorg = { gevolg = "vrijstelling", uren_vanaf = 11 }
vrijwilligerswerk = { gevolg = "telt-mee", uren_vanaf = 7 }
betaald_werk = { gevolg = "kan-vrijstelling" }
reintegratie = { gevolg = "kan-vrijstelling" }
sociale_activering = { gevolg = "niet-geregeld" }
wmo_begeleiding = { gevolg = "niet-geregeld" }
respijtzorg = { gevolg = "niet-geregeld" }
"""
LOOKED_AT = (
    "tests/build_tools/pages",
    "tests/build_tools/dmn/test_whole_space.py",
    "tests/build_tools/dmn/test_files.py",
    "tests/decision_aids/aids",
    "tests/decision_aids/law",
)
"""The tests of what is made of by-laws: rules, pages, tables, charts, downloads and decision tables."""


@pytest.mark.whole
def test_tests_stay_green_with_a_by_law_more(tmp_path: Path) -> None:
    """An invented by-law beside the others, with hours that no other names, needs no other change."""
    copy_of(PROJECT, tmp_path)
    shutil.copytree(PROJECT / "tests", tmp_path / "tests", dirs_exist_ok=True)
    place = tmp_path / "decision_aids" / "law" / "gemeenten" / "proefdorp"
    place.mkdir()
    (place / "gemeente.toml").write_text(NOW, encoding="utf-8")
    (place / "2019-03-01.toml").write_text(BY_LAW, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-m", "not whole", *LOOKED_AT]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout[-5000:] + ran.stderr[-2000:]
