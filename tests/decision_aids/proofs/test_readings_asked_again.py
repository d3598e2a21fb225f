"""Every aid is asked again under every contested reading."""

import pytest

from decision_aids.aids import versions
from decision_aids.law.readings import readings
from decision_aids.proofs.other_readings import OTHER_READINGS, SINCE_2015
from decision_aids.proofs.promises import Fault
from decision_aids.proofs.readings_asked_again import check_readings, read_otherwise
from decision_aids.rules.beside import Contested
from decision_aids.rules.conditions import NEVER, every, no, yes
from decision_aids.rules.facts import yes_no
from tests.decision_aids.small_aids import outcome, small_aid

WIDE, FREE = yes_no("ruim"), yes_no("vrij")
DOUBT, FREEDOM = yes(WIDE), yes(FREE)
AID = small_aid(
    WIDE,
    FREE,
    outcomes=(
        outcome("mag-niet", FREEDOM),
        outcome("beslist", DOUBT)._replace(open_to_reading=True),
        outcome("mag"),
    ),
)
NAMED = Contested("lezing", every(DOUBT, no(FREE)), instead=("mag",))
WAYS = {"lezing": (((DOUBT, NEVER),),)}


@pytest.mark.parametrize("aid_id", ["zelfcheck", "beleidsregels"])
def test_no_certain_outcome_rests_on_our_reading(aid_id: str) -> None:
    """Where another way to read gives another outcome, ours is left to people, names the reading and says which."""
    (aid,) = versions(aid_id)
    assert check_readings(aid) == sum(len(readings()[each.reading].ways) for each in aid.contested)


def test_every_reading_that_an_aid_rests_on_is_asked_again() -> None:
    """The register and the proof have the same readings, but for those that no aid rests on."""
    asked = {reading for ways in OTHER_READINGS.values() for reading in ways}
    assert asked == {each.id for each in readings().values() if not each.undecided_by}
    needed = {"alleen-bijzondere-bijstand", "arbeidsongeschikt-ioaw-ioaz", "niet-werkt-of-niet-deelneemt"}
    assert needed | {"minder-naar-vermogen"} <= asked


def test_reading_named_exactly_where_it_matters_is_no_fault() -> None:
    """A reading that decides, is named there and says what else the outcome could be."""
    assert check_readings(AID._replace(contested=(NAMED,)), WAYS) == 1


@pytest.mark.parametrize(
    ("contested", "fault"),
    [
        (NAMED._replace(when=DOUBT), "is genoemd, maar verandert niets: {'ruim': 'ja', 'vrij': 'ja'}"),
        (NAMED._replace(when=NEVER), "verandert de uitkomst, maar is niet genoemd: {'ruim': 'ja', 'vrij': 'nee'}"),
        (NAMED._replace(instead=("mag-niet",)), "de uitkomst is dan mag$"),
        (NAMED._replace(instead=("mag", "mag-niet")), "de uitkomst is dan mag$"),
    ],
)
def test_reading_named_wrongly_is_a_fault(contested: Contested, fault: str) -> None:
    """Named too often, too seldom, or with another outcome than asking again gives."""
    with pytest.raises(Fault, match=fault):
        check_readings(AID._replace(contested=(contested,)), WAYS)


def test_certain_outcome_that_rests_on_our_reading_is_a_fault() -> None:
    """An outcome that says yes or no may not be another for who reads the law otherwise."""
    with pytest.raises(Fault, match="lezing lezing: mag-niet rust op onze lezing"):
        check_readings(AID._replace(contested=(NAMED,)), {"lezing": (((FREEDOM, NEVER),),)})


def test_way_that_replaces_nothing_is_a_fault() -> None:
    """A condition that the rules no longer have, or a reading that the aid does not name, is not passed over."""
    with pytest.raises(Fault, match="staat niet in de regels"):
        check_readings(AID._replace(contested=(NAMED,)), {"lezing": (((every(DOUBT), NEVER),),)})
    with pytest.raises(Fault, match="het hulpmiddel noemt andere"):
        check_readings(AID, WAYS)


def test_older_gap_is_seen() -> None:
    """By the letter rule 2 of variant a is missed too: without that the reading was not named in each such case."""
    (aid,) = versions("beleidsregels")
    (contested,) = aid.contested
    (ways,) = OTHER_READINGS["beleidsregels", SINCE_2015].values()
    other = read_otherwise(aid, ways[0])
    assert other.outcomes[0].when != aid.outcomes[0].when
    narrower = every(contested.when, no(next(fact for fact in aid.facts if fact.id == "mantelzorg")))
    with pytest.raises(Fault, match="verandert de uitkomst, maar is niet genoemd"):
        check_readings(aid._replace(contested=(contested._replace(when=narrower),)))
