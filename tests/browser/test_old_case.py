"""A file of answers that was saved with another edition: what the outcome was, what it is, and what makes it so."""

from typing import Any

import pytest
from playwright.sync_api import BrowserContext, expect

from decision_aids.answers.check import check
from decision_aids.rules.facts import Value
from tests.browser.aid_visits import aid_visit, before_python
from tests.browser.test_saved_case import open_file, saved
from tests.browser.visits import TODAY

GIVEN: dict[str, Value] = {"soort": "tegenprestatie", "onbeloond": "nee", "uren_en_duur_genoemd": "ja"}
OTHER = "0" * 64
THEN = "Toen was de uitkomst: “Met uw antwoorden klopt deze opdracht”. Nu is die: “Deze opdracht klopt zo niet”."


@pytest.fixture
def file(warm_context: BrowserContext, site_url: str) -> dict[str, Any]:
    """A file as this edition saves it."""
    with aid_visit(warm_context, site_url, "opdracht") as (visitor, aid):
        aid.give(GIVEN)
        aid.expect_outcome("klopt-niet", settled=True)
        content: dict[str, Any] = saved(visitor.page)
    result: Any = check("opdracht", content["answers"], TODAY)
    assert content["outcome"] == result["outcome"]
    assert content["findings"] == {found["rule"]: found["status"] for found in result["findings"]}
    return content


def test_old_file_tells_what_became_of_its_outcome(
    file: dict[str, Any], warm_context: BrowserContext, site_url: str
) -> None:
    """The same outcome, another with the rule that differs or that none explains, and a file that was changed."""
    missed = next(rule for rule, status in file["findings"].items() if status == "niet-voldaan")
    before = file["findings"] | {missed: "voldaan"}
    old = {**file, "edition": OTHER}
    cases: list[tuple[dict[str, Any], list[str], list[str]]] = [
        (file, [], ["Toen was", "dezelfde als toen", "andere uitgave"]),
        (old, ["een andere uitgave", "De uitkomst is dezelfde als toen."], ["Toen was"]),
        ({**old, "outcome": "klopt", "findings": before}, [THEN, f"(regel {missed})"], ["dezelfde als toen"]),
        ({**old, "outcome": "klopt"}, [THEN, "Bij elke regel staat hetzelfde als toen."], []),
        ({**old, "outcome": "klopt", "findings": {}}, [THEN, "staat niet in het bestand"], []),
        ({**old, "outcome": "<b>weg</b>"}, ["een uitkomst die hier niet meer bestaat"], ["<b>"]),
        ({**file, "outcome": "klopt"}, [THEN, "Misschien is het daarna veranderd."], []),
        (
            {**old, "outcome": "klopt", "answers": {**file["answers"], "x": "ja"}},
            [THEN, "Niet elk antwoord uit het bestand past hier."],
            [],
        ),
    ]
    with before_python(warm_context, site_url, "opdracht") as (visitor, _):
        message = visitor.page.locator("[data-file-message]")
        for content, said, not_said in cases:
            open_file(visitor.page, content)
            for words in said or ["Het bestand staat erin."]:
                expect(message).to_contain_text(words)
            for words in not_said:
                expect(message).not_to_contain_text(words)
        assert visitor.axe_violations() == []


def test_difference_that_the_day_makes_is_said_to_be_of_the_day(warm_context: BrowserContext, site_url: str) -> None:
    """Somebody who was under the AOW age when the file was saved, and is not now, is told that time made the change."""
    answers = {"uitkering": "participatiewet", "geboortedatum": "1958-01-01"}
    then: Any = check("zelfcheck", answers, TODAY.replace(year=2020))
    now: Any = check("zelfcheck", answers, TODAY)
    assert then["outcome"] != now["outcome"]
    content = {
        "aid": "zelfcheck",
        "edition": OTHER,
        "saved": "2020-11-25",
        "answers": answers,
        "outcome": then["outcome"],
    }
    with before_python(warm_context, site_url, "zelfcheck") as (visitor, _):
        open_file(visitor.page, content)
        expect(visitor.page.locator("[data-file-message]")).to_contain_text(
            "Dat komt door de dag. Toen ging het over 25 november 2020, nu over 25 november 2026."
        )
