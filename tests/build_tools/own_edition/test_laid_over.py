"""An edition laid over a copy of the sources is the same site, with what is the municipality's own."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from build_tools.build_site import PROJECT
from build_tools.own_edition.edition_file import read_edition
from build_tools.own_edition.laid_over import copy_of, lay_over
from tests.decision_aids.aids.test_zelfcheck_by_laws import NOTHING

EXAMPLE = PROJECT / "docs" / "gemeente" / "voorbeeld-editie.toml"
PERSON = {**NOTHING, "gemeente": "voorbeeldstad", "mantelzorg_uren": 6}
FORM = """
from build_tools.browser_python.browser_bundle import BundleManifest
from build_tools.documents.catalogue import UNOFFICIAL
from build_tools.pages.aid_pages import form
from build_tools.pages.by_law_pages import by_law_pages
from decision_aids.aids import versions
bundle = BundleManifest("proef", pyodide="", python="", files={}, total_bytes=1)
print(form(versions("zelfcheck"), bundle, "x.json"), UNOFFICIAL, dict(by_law_pages())["voorbeeldstad"])
"""


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sources of the edition of the worked example."""
    place = copy_of(PROJECT, tmp_path_factory.mktemp("edition"))
    lay_over(read_edition(EXAMPLE), place)
    return place


def run(edition: Path, *arguments: str, given: str = "") -> str:
    """What Python prints in the edition."""
    ran = subprocess.run(
        [sys.executable, *arguments], cwd=edition, input=given, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def test_aid_answers_from_the_own_by_law(edition: Path) -> None:
    """The zelfcheck reads the municipality's by-law as read, so without doubt, and says where an objection goes."""
    given = json.dumps(PERSON)
    text = run(
        edition, "-m", "decision_aids", "check", "zelfcheck", "--answers", "-", "--date", "2026-11-25", given=given
    )
    assert "Volgens de verordening mag de gemeente u geen tegenprestatie vragen" in text
    assert "Verzonnen Postbus 1" in text
    assert "via een onderzoek" not in text


def test_own_ground_is_asked_and_decides(edition: Path) -> None:
    """A ground of no fixed kind is a question of yes and no for this municipality alone, and exempts."""
    arguments = (
        "-m",
        "decision_aids",
        "check",
        "zelfcheck",
        "--date",
        "2026-11-25",
        "--format",
        "json",
        "--answers",
        "-",
    )
    nobody = {**NOTHING, "gemeente": "voorbeeldstad"}
    said = {
        answer: json.loads(run(edition, *arguments, given=json.dumps({**nobody, "eigen_raadslid": answer})))["outcome"]
        for answer in ("ja", "nee")
    }
    assert said == {"ja": "vrijgesteld-door-verordening", "nee": "gemeente-mag-vragen"}
    unasked = json.loads(run(edition, *arguments, given=json.dumps(nobody)))
    assert unasked["ask_next"] == ["eigen_raadslid"]
    elsewhere = json.loads(run(edition, *arguments, given=json.dumps({**nobody, "gemeente": "overbetuwe"})))
    assert elsewhere["settled"]


def test_pages_and_papers_are_of_the_municipality(edition: Path) -> None:
    """The form begins with the municipality, a paper carries its name, and its page names articles and address."""
    made = run(edition, "-c", FORM)
    assert 'value="voorbeeldstad" data-read-as=' in made
    assert made.count(" selected>Voorbeeldstad</option>") == 1
    assert "Editie van Voorbeeldstad." in made
    assert "### Uren (artikel 3, lid 1)" in made
    assert "https://lokaleregelgeving.overheid.nl/CVDR000000" in made
    settings = (edition / "mkdocs.yml").read_text(encoding="utf-8")
    assert 'site_name: "Tegenprestatie in Voorbeeldstad"' in settings
    assert "Is de handhaving rond?: hulpmiddelen/handhaving.md" not in settings
    assert "/hulpmiddelen/handhaving.md" in settings.split("not_in_nav: |")[1]
    assert "Hulpmiddelen: hulpmiddelen/index.md" in settings
    assert "hulpmiddelen/zelfcheck.md" in settings.split("not_in_nav: |")[0]
    assert "--bar: #1f4d2b;" in (edition / "docs/assets/styles/tokens.css").read_text(encoding="utf-8")


def test_laying_over_twice_is_laying_over_once(edition: Path) -> None:
    """A second build of an edition begins from the sources again, not from those of the first."""
    before = (edition / "decision_aids/law/sources.toml").read_text(encoding="utf-8")
    lay_over(read_edition(EXAMPLE), copy_of(PROJECT, edition))
    assert (edition / "decision_aids/law/sources.toml").read_text(encoding="utf-8") == before
    assert not (PROJECT / "decision_aids/law/eigen_gemeente.toml").exists()
