"""Known cases in the page of an aid, to open with one click."""

import json
import re

import pytest

from build_tools.browser_python.browser_bundle import BundleManifest
from build_tools.pages.aid_pages import form
from build_tools.teaching.cases import cases
from decision_aids.aids import versions
from decision_aids.law.gemeenten import by_laws

BUNDLE = BundleManifest("proef", pyodide="", python="", files={}, total_bytes=1)
TABLE = "assets/tafel.json"


def test_every_example_can_be_chosen_and_has_its_answers_in_the_page() -> None:
    """The list offers each of the by-laws, and the page holds just the answers that the aid gives for it."""
    aid = versions("verordening")[-1]
    page = form(versions("verordening"), BUNDLE, TABLE)
    data = re.search(r"<script type=\"application/json\" data-examples>(.*?)</script>", page)
    assert data is not None
    assert json.loads(data[1]) == {example.id: example.answers for example in aid.examples()}
    assert all(f'<option value="{example.id}">{example.title}</option>' in page for example in aid.examples())
    assert len(aid.examples()) == len(by_laws())


def test_an_example_holds_only_answers_that_the_form_can_show() -> None:
    """Every answer of an example is allowed for its question."""
    aid = versions("verordening")[-1]
    facts = {fact.id: fact for fact in aid.facts}
    for example in aid.examples():
        assert all(facts[fact].value(facts[fact].tick(value)) == value for fact, value in example.answers.items())


@pytest.mark.parametrize("aid_id", ["beleidsregels", "gesprek", "handhaving"])
def test_colleague_can_open_the_cases_to_learn_with(aid_id: str) -> None:
    """Each case about the aid is in its list, with just the answers of its file."""
    page = form(versions(aid_id), BUNDLE, TABLE)
    data = re.search(r"<script type=\"application/json\" data-examples>(.*?)</script>", page)
    assert data is not None
    assert json.loads(data[1]) == {case.id: case.antwoorden for case in cases().values() if case.hulpmiddel == aid_id}


def test_an_aid_without_examples_offers_no_list() -> None:
    """Where there are no known cases the page says nothing of them."""
    assert "data-example" not in form(versions("opdracht"), BUNDLE, TABLE)
