"""What a screen reader is given of the questions of an aid, pinned as text."""

from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.aid_visits import aid_visit

TREES = Path(__file__).with_name("trees")
PINNED = {"zelfcheck": ".hulpmiddel-vragen", "handhaving": ".vraaggroep >> nth=0"}
"""One aid that asks one question at a time, and one that is a list; of each what is pinned."""


@pytest.mark.parametrize("aid_id", PINNED)
def test_tree_of_an_aid_is_as_it_was(warm_context: BrowserContext, site_url: str, aid_id: str) -> None:
    """Roles, names and states of the questions with one answer are those of the file: who changes them looks."""
    with aid_visit(warm_context, site_url, aid_id) as (_, aid):
        aid.form.locator("fieldset:visible input[type=radio]").first.check()
        aid.wait_until_ready()
        expect(aid.outcome).to_have_attribute("data-engine", "pyodide")
        tree = (TREES / f"{aid_id}.yaml").read_text(encoding="utf-8")
        expect(aid.form.locator(PINNED[aid_id])).to_match_aria_snapshot(tree)
