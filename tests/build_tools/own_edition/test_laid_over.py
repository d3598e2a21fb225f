"""An edition laid over a copy of the sources is the same site, with what is the municipality's own."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from build_tools.build_site import PROJECT
from build_tools.own_edition.edition_file import read_edition
from build_tools.own_edition.laid_over import copy_of, lay_over
from tests.build_tools.own_edition.changed_example import EXAMPLE, TODAY, changed
from tests.decision_aids.aids.test_zelfcheck_by_laws import NOTHING

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
    lay_over(read_edition(EXAMPLE, TODAY), place)
    return place


def test_edition_finds_what_the_project_kept(tmp_path: Path) -> None:
    """What a build keeps by its contents is not made a second time for an edition, also where it was before."""
    project, place = tmp_path / "project", tmp_path / "edition"
    (place / "build" / "cache" / "brotli").mkdir(parents=True)
    for _ in range(2):
        copy_of(project, place)
        (project / "build" / "cache" / "kept").touch()
        assert [each.name for each in (place / "build" / "cache").iterdir()] == ["kept"]


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


NOW, BEFORE = "2026-11-25", "2023-01-01"
NOBODY = {**NOTHING, "gemeente": "voorbeeldstad"}
NO_OWN_GROUND = {"eigen_raadslid": "nee", "eigen_maatje_uren": 0}
ORDER = {
    "soort": "tegenprestatie",
    **dict.fromkeys(("schriftelijk_besluit", "activiteit_omschreven", "uren_en_duur_genoemd", "onbeloond"), "ja"),
    **dict.fromkeys(("maatschappelijk_nuttig", "naast_regulier_werk", "naar_vermogen"), "ja"),
    "eigen_voorstel_besproken": "ja",
    "belemmert_reintegratie": "nee",
    "verdringing": "nee",
    "gemeente": "voorbeeldstad",
    "uren_per_week": 8,
    "duur_maanden": 3,
}
"""A tegenprestatie that keeps to the law."""


def answered(edition: Path, aid: str, *cases: tuple[str, dict[str, object]]) -> list[dict[str, Any]]:
    """What an aid answers in the edition to each of these answers, on its day."""
    lines = "\n".join(json.dumps({"date": on, "answers": answers}) for on, answers in cases)
    said = run(edition, "-m", "decision_aids", "check", aid, "--batch", "-", given=lines)
    return [json.loads(line) for line in said.splitlines()]


def outcomes(edition: Path, aid: str, *cases: tuple[str, dict[str, object]]) -> list[str]:
    return [each["outcome"] for each in answered(edition, aid, *cases)]


def test_own_ground_is_asked_and_decides(edition: Path) -> None:
    """A ground of no fixed kind is a question of yes and no for this municipality alone, and exempts."""
    no_maatje = {**NOBODY, "eigen_maatje_uren": 0}
    found = answered(
        edition,
        "zelfcheck",
        (NOW, {**no_maatje, "eigen_raadslid": "ja"}),
        (NOW, {**no_maatje, "eigen_raadslid": "nee"}),
        (NOW, no_maatje),
        (NOW, {**NOBODY, "gemeente": "overbetuwe"}),
    )
    exempt, asked, unasked, elsewhere = found
    assert exempt["outcome"] == "vrijgesteld-door-verordening"
    assert asked["outcome"] == "gemeente-mag-vragen"
    assert unasked["ask_next"] == ["eigen_raadslid"]
    assert elsewhere["settled"]


def test_own_ground_with_numbers_asks_how_much(edition: Path) -> None:
    """Where the by-law names hours and months for a ground of its own, both are asked and both must be reached."""
    tried = [(3, 6), (2.5, 6), (3, 5.5), (0, 0)]
    cases = [
        (NOW, {**NOBODY, "eigen_raadslid": "nee", "eigen_maatje_uren": hours, "eigen_maatje_maanden": months})
        for hours, months in tried
    ]
    assert outcomes(edition, "zelfcheck", *cases) == ["vrijgesteld-door-verordening", *["gemeente-mag-vragen"] * 3]
    (unasked,) = answered(edition, "zelfcheck", (NOW, {**NOBODY, "eigen_raadslid": "nee"}))
    assert unasked["ask_next"] == ["eigen_maatje_uren", "eigen_maatje_maanden"]


def test_voluntary_work_of_before_exempts_and_new_work_is_a_way_to_do_it(edition: Path) -> None:
    """The by-law that exempts what somebody did already leaves new voluntary work to the municipality."""
    volunteer = {**NOBODY, **NO_OWN_GROUND, "vrijwilligerswerk_uren": 4, "vrijwilligerswerk_maanden": 3}
    cases = [(NOW, {**volunteer, "vrijwilligerswerk_al_begonnen": before}) for before in ("ja", "nee")]
    assert outcomes(edition, "zelfcheck", *cases) == ["vrijgesteld-door-verordening", "gemeente-beslist"]
    (unasked,) = answered(edition, "zelfcheck", (NOW, volunteer))
    assert unasked["ask_next"] == ["vrijwilligerswerk_al_begonnen"]


@pytest.mark.parametrize(
    ("aid", "given", "nobody_asked", "asked"),
    [
        ("zelfcheck", NOBODY, "gemeente-beslist", "gemeente-mag-vragen"),
        ("opdracht", ORDER, "bespreken", "klopt"),
    ],
)
def test_by_law_on_request_asks_who_asked_for_it(
    edition: Path, aid: str, given: dict[str, object], nobody_asked: str, asked: str
) -> None:
    """Who did not ask for it gets no certain answer and reads what the by-law says; who did, gets that of the rest."""
    cases = [(BEFORE, {**given, "zelf_gevraagd": requested}) for requested in ("nee", "ja")]
    without, of_own_wish = answered(edition, aid, *cases)
    assert (without["outcome"], of_own_wish["outcome"]) == (nobody_asked, asked)
    assert "In de verordening staat dat een tegenprestatie er alleen komt als u er zelf om vraagt" in str(without)
    assert "er zelf om vraagt" not in str(of_own_wish["warnings"])
    (unasked,) = answered(edition, aid, (BEFORE, given))
    assert unasked["ask_next"] == ["zelf_gevraagd"]


def test_edition_tells_what_it_answers_otherwise(edition: Path) -> None:
    """Its page on how it was checked has the answers of its own by-law, as that of the site has a change of rules."""
    told = run(edition, "-m", "build_tools.editions.record")
    assert "Van een antwoord dat er niet was naar “Volgens de verordening mag de gemeente u geen tegenprestatie" in told
    assert "Van welke gemeente krijgt of vraagt u de uitkering? Voorbeeldstad." in told
    assert told.strip() in (edition / "build_tools" / "editions" / "changes.md").read_text(encoding="utf-8")


def test_limit_a_year_decides(edition: Path) -> None:
    """The order is held to the hours a year of the by-law, which are asked for."""
    cases = [(NOW, {**ORDER, "uren_per_jaar": hours}) for hours in (120, 120.5)]
    assert outcomes(edition, "opdracht", *cases) == ["klopt", "klopt-niet"]


def test_municipality_that_is_new_says_where_to_look_for_days_before(edition: Path) -> None:
    """Before it existed it names those it came from, and while their by-laws live on it says until when."""
    before, just_after = answered(edition, "zelfcheck", ("2021-12-31", NOBODY), ("2022-01-01", NOBODY))
    assert "bestaat sinds 1 januari 2022. Kies de gemeente waar u toen woonde. Dat kan zijn: Proefdorp of" in str(
        before
    )
    assert "kan nog gelden, hoogstens tot en met 31 december 2023" in str(just_after)
    assert "Wij kennen geen verordening van Voorbeeldstad" in str(just_after)
    assert "Wij kennen geen verordening van Voorbeeldstad" not in str(before)


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
    lay_over(read_edition(EXAMPLE, TODAY), copy_of(PROJECT, edition))
    assert (edition / "decision_aids/law/sources.toml").read_text(encoding="utf-8") == before
    assert not (PROJECT / "decision_aids/law/eigen_gemeente.toml").exists()


OF_2015 = "eerste_dag = 2015-01-01"
STUDIED = """
from build_tools.pages.by_law_pages import by_law_pages
from build_tools.pages.practice import practice_table
from build_tools.pages.study_selection import selection_part
from build_tools.teaching.cases import cases
from decision_aids.law.gemeenten import by_laws, studied
print(len(studied()), [each.id for each in by_laws() if each.slug == "rotterdam"])
print("leyla-in-rotterdam" in cases(), "leyla-in-schagen" in cases())
print("Rotterdam" in practice_table("controle"), "28 van" in selection_part("samen"))
print("alleen via een onderzoek" in dict(by_law_pages())["rotterdam"])
"""


def test_edition_of_a_municipality_of_the_study_keeps_what_the_study_says(tmp_path: Path) -> None:
    """Its own text of the same day is what its aids read; the pages on the study go on telling of the one of then.

    A case to learn from that is set there would be about another by-law than its aids answer from: it is left out.
    """
    file, place = tmp_path / "editie.toml", copy_of(PROJECT, tmp_path / "edition")
    own = (("Voorbeeldstad", "Rotterdam"), ("bestaat_sinds = 2022-01-01\n", ""), ("eerste_dag = 2022-06-01", OF_2015))
    file.write_text(changed(*own, ('ontstaan_uit = ["Proefdorp", "Modelhuizen"]\n', "")), encoding="utf-8")
    text = file.read_text(encoding="utf-8").replace('naam = "Voorbeeldstad"', 'naam = "Rotterdam"')
    file.write_text(text, encoding="utf-8")
    lay_over(read_edition(file, TODAY), place)
    assert run(place, "-c", STUDIED).splitlines() == [
        "29 ['rotterdam/2015-01-01', 'rotterdam/2024-03-01']",
        "False True",
        "True False",
        "False",
    ]
    lesson = (place / "docs/trainer/lessen/5.md").read_text(encoding="utf-8")
    assert "leyla-in-rotterdam.md" not in lesson
    assert "vrijwilligerswerk doet in Rotterdam, [Overbetuwe]" in lesson
