"""What became of the municipalities since 2015, and where each by-law was seen."""

from datetime import date

from decision_aids.law.gemeenten import by_laws, gemeenten
from decision_aids.law.sources import Certainty, sources

CHECKED_UP_TO = date(2026, 11, 25)


def test_municipalities_that_are_gone_say_where_they_went() -> None:
    """Six municipalities no longer exist; each names its successor and the day, and all others exist."""
    gone = {slug: (found.nu.opgegaan_in, found.nu.per) for slug, found in gemeenten().items() if not found.nu.bestaat}
    assert gone == {
        "hoogezand-sappemeer": ("Midden-Groningen", date(2018, 1, 1)),
        "menterwolde": ("Midden-Groningen", date(2018, 1, 1)),
        "slochteren": ("Midden-Groningen", date(2018, 1, 1)),
        "rijnwaarden": ("Zevenaar", date(2018, 1, 1)),
        "haarlemmerliede-en-spaarnwoude": ("Haarlemmermeer", date(2019, 1, 1)),
        "weesp": ("Amsterdam", date(2022, 3, 24)),
    }


def test_only_zevenaar_was_formed_anew_under_its_old_name() -> None:
    """The name Zevenaar lives on in a new municipality; its old by-law was that of the old one."""
    anew = {slug: found.nu.opnieuw_gevormd_per for slug, found in gemeenten().items() if found.nu.opnieuw_gevormd_per}
    assert anew == {"zevenaar": date(2018, 1, 1)}


def test_wijdemeren_still_exists_and_says_what_is_expected() -> None:
    """The merger of Wijdemeren is announced and not presented as done."""
    now = gemeenten()["wijdemeren"].nu
    assert now.bestaat
    assert now.per is None
    assert (now.gaat_op_in, now.naar_verwachting_per) == ("Hilversum", date(2027, 1, 1))
    assert now.zekerheid is Certainty.ONZEKER


def test_municipality_names_its_sources() -> None:
    """What was seen of a municipality's fate names a source of the register, and was not looked at tomorrow."""
    for slug, found in gemeenten().items():
        assert {*found.bronnen} <= sources().keys(), slug
        assert found.nagekeken_op <= CHECKED_UP_TO, slug
        assert found.nu.bron in {"", *found.bronnen}, slug
        assert (found.nu.zekerheid is Certainty.ALGEMEEN_BEKEND) == (found.nu.bron == ""), slug


def test_by_law_names_its_sources() -> None:
    """Every by-law rests on sources of the register or has its own address, and was not looked at tomorrow."""
    for by_law in by_laws():
        assert by_law.verordening.bronnen or by_law.verordening.adres, by_law.id
        assert {*by_law.verordening.bronnen} <= sources().keys(), by_law.id
        assert by_law.verordening.nagekeken_op <= CHECKED_UP_TO, by_law.id
