"""The decision aids in Firefox, which has its own workers, policy, WebAssembly and store."""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from decision_aids.answers.check import check
from tests.browser.kept_site import connected
from tests.browser.teaching_pages import SHOWN_BY_SCRIPT
from tests.browser.visits import AXE, NOW, TODAY
from tests.decision_aids.writers.opened import text_of_docx

VISIT = Path(__file__).with_name("firefox_visit.mjs")
DOWNLOAD = Path(__file__).with_name("firefox_download.mjs")
FIRST = {"opdracht": ("soort", "re-integratie")}
NO_PAGES: Mapping[str, str] = {}
COMING_BACK = {"zelfcheck": ("leeftijd", "onder-18"), "opdracht": ("soort", "re-integratie")}


def expected(answers: dict[str, tuple[str, str]], pages: Mapping[str, str] = NO_PAGES) -> dict[str, Any]:
    """What a visit sees where nothing is wrong: first the table, then Python with its reasons, and no complaint."""
    seen: dict[str, Any] = {"complaints": [], "opened": list(pages)}
    for aid, (fact, value) in answers.items():
        result: dict[str, Any] = dict(check(aid, {fact: value}, TODAY))
        reasons = [f"#vraag-{reason}" for reason in result["because"]]
        seen[aid] = {"engines": ["tabel", "pyodide"], "outcome": result["outcome"], "reasons": reasons, "barriers": []}
    return seen


def test_aids_answer_in_firefox_also_without_connection(firefox: str, built_site: Path, tmp_path: Path) -> None:
    """At once, with reasons and no barrier; and when the visitor comes back, from what was kept, without the host.

    Every case, talk and other page to learn from works there too; they are opened in the browser that runs already.
    """

    def visit(
        site: str,
        answers: dict[str, tuple[str, str]],
        pages: Mapping[str, str] = NO_PAGES,
        *,
        until_kept: bool = False,
    ) -> dict[str, Any]:
        asked = {"firefox": firefox, "profile": str(tmp_path), "site": site, "now": NOW.isoformat(), "axe": str(AXE)}
        asked_for = json.dumps(asked | {"answers": answers, "untilKept": until_kept, "pages": dict(pages)})
        run = subprocess.run(["node", VISIT, asked_for], capture_output=True, text=True, check=False)
        assert run.returncode == 0, run.stderr
        seen: dict[str, Any] = json.loads(run.stdout)
        return seen

    with connected(built_site) as server:
        url = server.url
        assert visit(url, FIRST, until_kept=True) == expected(FIRST)
        assert visit(url, COMING_BACK, SHOWN_BY_SCRIPT) == expected(COMING_BACK, SHOWN_BY_SCRIPT)
    assert visit(url, COMING_BACK) == expected(COMING_BACK)


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
