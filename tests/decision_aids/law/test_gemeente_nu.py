"""What became of the 29 municipalities since 2015, and where each by-law was seen."""

from datetime import date

import pytest

from decision_aids.law.gemeenten import gemeenten
from decision_aids.law.gemeenten.model import Gemeente
from decision_aids.law.sources import Certainty, sources

CHECKED_UP_TO = date(2026, 11, 22)
BY_LAWS = [pytest.param(by_law, id=slug) for slug, by_law in gemeenten().items()]


def test_municipalities_that_are_gone_say_where_they_went() -> None:
    """Six municipalities no longer exist; each names its successor and the day, and all others exist."""
    gone = {
        slug: (by_law.gemeente_nu.opgegaan_in, by_law.gemeente_nu.per)
        for slug, by_law in gemeenten().items()
        if not by_law.gemeente_nu.bestaat
    }
    assert gone == {
        "hoogezand-sappemeer": ("Midden-Groningen", date(2018, 1, 1)),
        "menterwolde": ("Midden-Groningen", date(2018, 1, 1)),
        "slochteren": ("Midden-Groningen", date(2018, 1, 1)),
        "rijnwaarden": ("Zevenaar", date(2018, 1, 1)),
        "haarlemmerliede-en-spaarnwoude": ("Haarlemmermeer", date(2019, 1, 1)),
        "weesp": ("Amsterdam", date(2022, 3, 24)),
    }


def test_wijdemeren_still_exists_and_says_what_is_expected() -> None:
    """The merger of Wijdemeren is announced and not presented as done."""
    now = gemeenten()["wijdemeren"].gemeente_nu
    assert now.bestaat
    assert now.per is None
    assert (now.gaat_op_in, now.naar_verwachting_per) == ("Hilversum", date(2027, 1, 1))
    assert now.zekerheid is Certainty.ONZEKER


@pytest.mark.parametrize("by_law", BY_LAWS)
def test_by_law_names_its_sources(by_law: Gemeente) -> None:
    """Every source of a by-law is in the register, and what was seen of the municipality's fate names one."""
    now = by_law.gemeente_nu
    assert {*by_law.bronnen} <= sources().keys()
    assert by_law.nagekeken_op <= CHECKED_UP_TO
    assert now.bron in {"", *by_law.bronnen}
    assert (now.zekerheid is Certainty.ALGEMEEN_BEKEND) == (now.bron == "")
