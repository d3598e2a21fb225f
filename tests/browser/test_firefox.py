"""The decision aids in Firefox, which has its own workers, policy, WebAssembly and store."""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from decision_aids.aids import aid_ids
from decision_aids.answers.check import check
from tests.browser.aid_visits import first_choice
from tests.browser.kept_site import connected
from tests.browser.teaching_pages import SHOWN_BY_SCRIPT
from tests.browser.visits import AXE, DESK, NARROW, NOW, TODAY, WIDE
from tests.decision_aids.writers.opened import text_of_docx

VISIT = Path(__file__).with_name("firefox_visit.mjs")
DOWNLOAD = Path(__file__).with_name("firefox_download.mjs")
FIRST = {"opdracht": ("soort", "re-integratie")}
NO_PAGES: Mapping[str, str] = {}
# As a visitor sets them: always dark, always the colours of the device, letters of 32 pixels.
LOOKS: dict[str, dict[str, int]] = {
    "light": {},
    "dark": {"layout.css.prefers-color-scheme.content-override": 0},
    "colours of the device": {"browser.display.document_color_use": 2},
    "large letters": {"font.size.variable.x-western": 32},
}
COMING_BACK = {"zelfcheck": ("leeftijd", "onder-18"), "opdracht": ("soort", "re-integratie")}


def expected(answers: dict[str, tuple[str, str]], pages: Mapping[str, str] = NO_PAGES) -> dict[str, Any]:
    """What a visit sees where nothing is wrong: first the table, then Python with its reasons, and no complaint."""
    seen: dict[str, Any] = {"complaints": [], "opened": list(pages)}
    for aid, (fact, value) in answers.items():
        result: dict[str, Any] = dict(check(aid, {fact: value}, TODAY))
        reasons = [f"#vraag-{reason}" for reason in result["because"]]
        seen[aid] = {"engines": ["tabel", "pyodide"], "outcome": result["outcome"], "reasons": reasons, "barriers": []}
    return seen


def visit_in_firefox(firefox: str, profile: Path, site: str, **asked: object) -> dict[str, Any]:
    """What a visit sees, with what is asked of it as in its script."""
    usual: dict[str, object] = {"untilKept": False, "pages": {}, "screens": [], "preferences": {}}
    given = {"firefox": firefox, "profile": str(profile), "site": site, "now": NOW.isoformat(), "axe": str(AXE)}
    command = ["node", str(VISIT), json.dumps({**usual, **given, **asked})]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    seen: dict[str, Any] = json.loads(run.stdout)
    return seen


def test_aids_answer_in_firefox_also_without_connection(firefox: str, built_site: Path, tmp_path: Path) -> None:
    """At once, with reasons and no barrier; and when the visitor comes back, from what was kept, without the host."""
    with connected(built_site) as server:
        url = server.url
        assert visit_in_firefox(firefox, tmp_path, url, answers=FIRST, untilKept=True) == expected(FIRST)
    assert visit_in_firefox(firefox, tmp_path, url, answers=COMING_BACK) == expected(COMING_BACK)


@pytest.mark.nightly
def test_every_page_to_learn_from_works_in_firefox(firefox: str, built_site: Path, tmp_path: Path) -> None:
    """Every case, talk and other page shows what its script adds."""
    with connected(built_site) as server:
        seen = visit_in_firefox(firefox, tmp_path, server.url, answers=FIRST, pages=SHOWN_BY_SCRIPT)
    assert seen == expected(FIRST, SHOWN_BY_SCRIPT)


@pytest.mark.nightly
@pytest.mark.parametrize("preferences", LOOKS.values(), ids=LOOKS)
def test_no_barriers_in_any_look_in_firefox(
    firefox: str, built_site: Path, tmp_path: Path, preferences: Mapping[str, int]
) -> None:
    """Axe-core finds nothing in any aid with an outcome, from a small phone to a wide desk."""
    answers = {aid_id: first_choice(aid_id) for aid_id in aid_ids()}
    with connected(built_site) as server:
        asked = {"answers": answers, "screens": [NARROW, DESK, WIDE], "preferences": dict(preferences)}
        seen = visit_in_firefox(firefox, tmp_path, server.url, **asked)
    assert {aid_id: seen[aid_id]["barriers"] for aid_id in answers if seen[aid_id]["barriers"]} == {}
    assert seen["complaints"] == []


@pytest.mark.nightly
def test_document_is_kept_in_firefox(firefox: str, built_site: Path, tmp_path: Path) -> None:
    """The file that Firefox keeps opens in another program, and nothing is complained of."""
    folder = tmp_path / "kept"
    folder.mkdir()
    with connected(built_site) as server:
        asked = {"firefox": firefox, "profile": str(tmp_path / "profile"), "folder": str(folder), "site": server.url}
        asked |= {"aid": "aanbieder", "button": "Overeenkomst", "file": "overeenkomst.docx"}
        run = subprocess.run(["node", DOWNLOAD, json.dumps(asked)], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout) == {"complaints": []}
    assert "Afspraken over een tegenprestatie" in text_of_docx((folder / "overeenkomst.docx").read_bytes())
