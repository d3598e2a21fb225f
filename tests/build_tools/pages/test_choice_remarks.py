"""What is said at a question of the municipality that was chosen."""

import json
from datetime import date, timedelta

import pytest
from bs4 import BeautifulSoup

from build_tools.pages.choice_remarks import is_remarked, remarks
from decision_aids.aids import version_on
from decision_aids.aids.shared.by_laws import OTHER
from decision_aids.law.gemeenten import gemeenten
from decision_aids.law.parameters.herindeling import last_day_after_dissolution

DAY = date(2026, 11, 25)
ASKING = ("zelfcheck", "opdracht")
GONE = [slug for slug, gemeente in gemeenten().items() if gemeente.nu.opgegaan_in]


def said_on(aid_id: str, slug: str, day: date) -> str:
    """The remarks on a municipality that are for a day, one after the other."""
    aid = version_on(aid_id, day)
    question = next(question for question in aid.questions if question.dated)
    option = BeautifulSoup(f"<option{remarks(aid, question, slug)}></option>", "html.parser").option
    assert option is not None
    found = json.loads(str(option.get("data-remarks", "[]")))
    return " ".join(words for first, last, words in found if first <= day.isoformat() <= last)


@pytest.mark.parametrize("slug", GONE)
@pytest.mark.parametrize("aid_id", ASKING)
def test_municipality_that_took_its_place_is_named(aid_id: str, slug: str) -> None:
    """Of a municipality that is no more, it is said where it went, and in the end whose by-law to look in."""
    now = gemeenten()[slug].nu
    assert now.per is not None
    after = last_day_after_dissolution(now.per) + timedelta(days=1)
    assert f"Vul in wat de verordening van {now.opgegaan_in} zegt." in said_on(aid_id, slug, after)
    assert now.opgegaan_in not in said_on(aid_id, slug, now.per - timedelta(days=1))


@pytest.mark.parametrize("aid_id", ASKING)
def test_municipality_of_which_nothing_is_known_has_no_remark(aid_id: str) -> None:
    """Why “another” is asked what its by-law says stands at each question: it is not said twice."""
    assert said_on(aid_id, OTHER, DAY) == ""


@pytest.mark.parametrize("aid_id", ASKING)
def test_remarks_stand_where_the_by_law_is_asked_for(aid_id: str) -> None:
    """At the list itself, and at each question that is asked because no by-law is known."""
    aid = version_on(aid_id, DAY)
    remarked = {question.fact.id for question in aid.questions if is_remarked(aid, question)}
    asked = {question.fact.id for question in aid.questions if question.only_if and OTHER in question.only_if[1]}
    assert asked
    assert remarked == {"gemeente", *asked}
