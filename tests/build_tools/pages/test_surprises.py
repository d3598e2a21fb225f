"""The usual reasons why an outcome surprises."""

import re

import pytest

from build_tools.pages.page_texts import all_outcomes, called
from build_tools.pages.surprises import EVERY, surprises, surprises_at
from decision_aids.aids import aid_ids, versions
from decision_aids.rules.model import Aid

EVERY_VERSION = [aid for aid_id in aid_ids() for aid in versions(aid_id)]
NORMATIVE = re.compile(r"\b(wet|verordening|moet|mag|kan de gemeente|gelden|geldt)\b")
OTHER_READERS = {
    "u": re.compile(r"\b(je|jij|jouw|jullie)\b", re.IGNORECASE),
    "je": re.compile(r"\b(u|uw)\b", re.IGNORECASE),
}


@pytest.mark.parametrize("aid", EVERY_VERSION, ids=lambda aid: f"{aid.id}-{aid.period.first}")
def test_every_outcome_has_reasons_of_its_own_and_calls_readers_as_the_aid_does(aid: Aid) -> None:
    """Each outcome has one that holds for every outcome and at least one that does not."""
    for outcome in all_outcomes(aid):
        reasons = surprises_at(aid, outcome)
        assert {bool(reason.bij) for reason in reasons} == {True, False}, outcome.id
        assert not [each.tekst for each in reasons if OTHER_READERS[called(aid)].search(each.tekst)]


def test_reason_about_law_says_where_to_read_on() -> None:
    """What says something of law, by-law or norm leads to a page that has its source."""
    for reason in surprises():
        of_law = NORMATIVE.search(reason.tekst) and "Wij lazen" not in reason.tekst
        assert reason.lees or not of_law, reason.tekst


def test_every_outcome_that_is_named_exists() -> None:
    """A misspelt aid or outcome would leave its outcome without the reason, and nobody would see it."""
    have = {(aid.id, outcome.id) for aid in EVERY_VERSION for outcome in all_outcomes(aid)}
    named = {(aid, each) for reason in surprises() for aid, outcomes in reason.bij.items() for each in outcomes}
    assert {(aid, each) for aid, each in named if each != EVERY} <= have
    assert {aid for aid, _ in named} <= {*aid_ids()}
