"""A name with an accent or brackets makes an edition of which doors, open data and decision tables all work."""

import json
import re
import subprocess
import sys
from typing import Any
from urllib.parse import quote
from xml.etree import ElementTree as ET

import pytest
from jsonschema import Draft202012Validator

from build_tools.build_site import PROJECT
from build_tools.own_edition.edition_file import read_edition
from build_tools.own_edition.laid_over import copy_of, lay_over
from build_tools.own_edition.name_faults import slug_of
from decision_aids.law.gemeenten import gemeenten
from tests.build_tools.own_edition.changed_example import TODAY, changed

NAMES = {"Súdwest-Fryslân": "sudwest-fryslan", "Bergen (NH.)": "bergen-nh"}
DOOR = PROJECT / "docs" / "assets" / "scripts" / "aid_door.js"
MADE = """
import json
from build_tools.dmn.aid_model import model_of
from build_tools.dmn.written import written
from build_tools.pages.by_law_data import JSON_FILE, SCHEMA_FILE, by_law_files
from decision_aids.aids import versions
from decision_aids.law.own_municipality import own_municipality
files = dict(by_law_files())
print(json.dumps({
    "slug": own_municipality().slug,
    "data": json.loads(files[JSON_FILE]),
    "schema": json.loads(files[SCHEMA_FILE]),
    "dmn": written(model_of(versions("zelfcheck")[-1]), "proef").decode(),
}))
"""


@pytest.fixture(scope="module", params=NAMES)
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """What an edition of a municipality of this name gives away."""
    place = tmp_path_factory.mktemp("edition")
    file = place / "editie.toml"
    file.write_text(changed(('naam = "Voorbeeldstad"', f'naam = "{request.param}"')), encoding="utf-8")
    project = copy_of(PROJECT, place / "project")
    lay_over(read_edition(file, TODAY), project)
    ran = subprocess.run([sys.executable, "-c", MADE], cwd=project, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


def test_door_with_the_municipality_is_read(made: Any) -> None:
    """The script that reads it takes the name as a browser writes it in an address."""
    written = re.search(r"const BROUGHT = /(.*)/;", DOOR.read_text(encoding="utf-8"))
    assert written
    brought = re.compile(written[1].replace("(?<", "(?P<"), re.ASCII)
    assert brought.match(f"#gemeente={quote(made['slug'])}")


def test_by_laws_of_the_municipality_are_as_their_own_schema_says(made: Any) -> None:
    """A name like any other has an id like any other."""
    assert any(record["id"].startswith(f"{made['slug']}/") for record in made["data"]["verordeningen"])
    assert [error.message for error in Draft202012Validator(made["schema"]).iter_errors(made["data"])] == []


def test_decisions_have_names_that_xml_and_feel_know(made: Any) -> None:
    """An id in XML begins with a letter and has no brackets; in FEEL a hyphen would be a minus."""
    root = ET.fromstring(made["dmn"])  # noqa: S314 - our own file
    names = [each.attrib["id"] for each in root if each.tag.endswith("}decision")]
    assert any(made["slug"].replace("-", "_") in name for name in names)
    assert [name for name in names if not re.fullmatch(r"[a-z]\w*", name, re.ASCII)] == []


@pytest.mark.parametrize(
    ("name", "slug"), [*NAMES.items(), ("'s-Hertogenbosch", "s-hertogenbosch"), ("Goeree", "goeree")]
)
def test_slug_is_plain(name: str, slug: str) -> None:
    """Letters lose their accents, an apostrophe goes, and all else becomes one hyphen."""
    assert slug_of(name) == slug


def test_slugs_of_known_municipalities_are_their_folders() -> None:
    """An edition of a municipality that the site knows adds to what is known of it."""
    assert [name for name, each in gemeenten().items() if slug_of(each.naam) != name] == []
