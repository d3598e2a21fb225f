"""How far by-laws lie apart, and which is strictest: counted by hand for a few, and the same in both directions."""

from itertools import product

import pytest

from build_tools.pages.by_law_distance import (
    LaidOut,
    distance,
    groups_of_twins,
    laid_out,
    nearest,
    perhaps_twins,
    points,
    twins,
)
from build_tools.pages.by_law_strictness import stricter, strictest
from build_tools.pages.by_law_twins import most_like, twins_part
from decision_aids.law.gemeenten import studied
from decision_aids.law.gemeenten.model import Gevolg, Grond, Verband

EVERY = laid_out(tuple(studied().values()))
OF = {each.by_law.slug: each for each in EVERY}


def slugs(found: list[LaidOut]) -> list[str]:
    return [each.by_law.slug for each in found]


def test_distance_is_the_same_in_both_directions() -> None:
    """From one by-law to the other as from the other to the one, points and unknown points alike, for every pair."""
    pairs = list(product(EVERY, EVERY))
    assert len(pairs) == len(EVERY) ** 2
    assert [(one, other) for one, other in pairs if distance(one, other) != distance(other, one)] == []


def test_nothing_apart_and_nothing_unknown_means_the_same_points() -> None:
    """Two by-laws are called equal exactly where all of their points are known and the same."""
    for one, other in product(EVERY, EVERY):
        same = one.points == other.points and None not in one.points.values()
        assert distance(one, other).equal == same


def test_overbetuwe_and_bloemendaal_as_counted_by_hand() -> None:
    """4–8 against 2–10 hours, 2–6 against 3–5 months, three situations with a threshold against the municipality."""
    apart = distance(OF["overbetuwe"], OF["bloemendaal"])
    assert apart.differs == (
        "uren per week",
        "meer uren in een bijzonder geval",
        "duur",
        "mantelzorg",
        "vrijwilligerswerk",
        "betaald werk in deeltijd",
    )
    assert (apart.number, apart.unknown) == (6, ())


def test_weesp_and_schagen_as_counted_by_hand() -> None:
    """Of Weesp six points are known: paid work and re-integration are the same, four differ, the rest counts not."""
    apart = distance(OF["weesp"], OF["schagen"])
    assert apart.differs == ("uren per week", "duur", "mantelzorg", "vrijwilligerswerk")
    assert len(apart.unknown) == 25 - 6


def test_a_threshold_alone_is_a_difference() -> None:
    """The same consequence from another number of hours is another point."""
    assert "vrijwilligerswerk" in distance(OF["helmond"], OF["overbetuwe"]).differs
    assert "mantelzorg" in distance(OF["rheden"], OF["overbetuwe"]).differs


def test_unknown_counts_neither_as_the_same_nor_as_another() -> None:
    """What was not found of a row in the table stands in no count, and makes no twin."""
    apart = distance(OF["haarlem"], OF["bloemendaal"])
    assert apart.differs == ()
    assert not apart.equal
    assert "sociale activering" in apart.unknown
    assert twins(OF["haarlem"], EVERY) == []
    assert slugs(perhaps_twins(OF["haarlem"], EVERY)) == [
        "bloemendaal",
        "haarlemmerliede-en-spaarnwoude",
        "heemstede",
        "zandvoort",
    ]


def test_twins_stand_together_and_everybody_once() -> None:
    """The groups hold every by-law once; three of Groningen are equal although one did not work with the others."""
    groups = [slugs(group) for group in groups_of_twins(EVERY)]
    assert sorted(slug for group in groups for slug in group) == sorted(OF)
    assert [group for group in groups if len(group) > 1] == [
        ["asten", "deurne", "gemert-bakel", "helmond", "laarbeek", "someren"],
        ["bloemendaal", "haarlemmerliede-en-spaarnwoude", "heemstede"],
        ["duiven", "rijnwaarden", "westervoort", "zevenaar"],
        ["hoogezand-sappemeer", "menterwolde", "slochteren"],
    ]
    assert "Niet in een samenwerking: Menterwolde." in twins_part("gelijk")


def test_nearest_names_all_that_are_as_near_and_nobody_of_whom_less_is_known() -> None:
    """Ties are all there; a by-law of which less is known is never the nearest, however little it differs."""
    assert slugs([each.other for each in nearest(OF["stichtse-vecht"], EVERY)]) == ["urk", "weesp", "wijdemeren"]
    for of in EVERY:
        found = nearest(of, EVERY)
        assert len({each.distance.number for each in found}) == 1
        assert all(of.known <= each.other.known and each.distance.number > 0 for each in found)
    assert distance(OF["schagen"], OF["haarlem"]).number < nearest(OF["schagen"], EVERY)[0].distance.number


def test_days_goal_and_practice_are_no_points() -> None:
    """Menterwolde did otherwise in practice than its twins, and is equal to them all the same."""
    menterwolde, slochteren = studied()["menterwolde"].verordening, studied()["slochteren"].verordening
    assert menterwolde.onderzoek != slochteren.onderzoek
    assert points(menterwolde) == points(slochteren)


FREE, MAY, NO = Gevolg.VRIJSTELLING, Gevolg.KAN_VRIJSTELLING, Gevolg.NEE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Grond(NO), Grond(FREE, uren_vanaf=20)),
        (Grond(NO), Grond(MAY)),
        (Grond(MAY), Grond(FREE)),
        (Grond(FREE, uren_vanaf=8), Grond(FREE, uren_vanaf=4)),
        (Grond(FREE, uren_vanaf=8, maanden_vanaf=3, verband=Verband.EN), Grond(FREE, uren_vanaf=8)),
        (Grond(FREE, uren_vanaf=8), Grond(FREE, uren_vanaf=8, maanden_meer_dan=3, verband=Verband.OF)),
        (Grond(FREE, maanden_meer_dan=3), Grond(FREE, maanden_vanaf=3)),
        (Grond(FREE, uren_vanaf=8, binnen_maanden_na_instroom=6), Grond(FREE, uren_vanaf=8)),
    ],
)
def test_stricter_is_under_which_fewer_people_fall(one: Grond, other: Grond) -> None:
    """The one is stricter, and never the other at the same time."""
    assert stricter(one, other)
    assert not stricter(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Grond(MAY), Grond(FREE, uren_vanaf=8)),
        (Grond(FREE, uren_vanaf=2, maanden_vanaf=3, verband=Verband.EN), Grond(FREE, uren_vanaf=1.5, maanden_vanaf=6)),
        (Grond(NO), Grond(Gevolg.NIET_GEREGELD)),
        (Grond(FREE), Grond(Gevolg.TELT_MEE)),
    ],
)
def test_what_frees_others_or_the_same_people_is_not_stricter(one: Grond, other: Grond) -> None:
    """Where each frees somebody whom the other does not, and where both free the same, neither is stricter."""
    assert not stricter(one, other)
    assert not stricter(other, one)


def test_strictest_is_told_with_whose_it_is_and_of_whom_it_is_unknown() -> None:
    """Rotterdam asks the most hours and alone frees nobody for re-integration; who counts otherwise is named too."""
    found = {each.point: each for each in strictest(tuple(studied().values()))}
    rotterdam = (studied()["rotterdam"],)
    assert found["uren per week, minstens"].said == (("20, naar vermogen", rotterdam),)
    assert [each.slug for each in found["uren per week, minstens"].unknown] == ["rheden"]
    assert found["re-integratietraject"].said == (("nee", rotterdam),)
    assert [each.slug for each in found["duur in maanden, minstens"].unknown] == ["rheden", "urk"]
    volunteers = dict(found["vrijwilligerswerk"].said)
    assert "vrijgesteld vanaf 4 uur per week" not in volunteers
    assert len(volunteers) == 3


def test_page_of_a_by_law_says_what_it_is_most_like() -> None:
    """Twins, perhaps twins and the nearest, and how much of it is known."""
    lines = list(most_like(studied()["haarlem"], EVERY))
    assert lines[0] == "Van deze verordening kennen wij 6 van de 25 punten. Daarop vergelijken wij haar."
    assert lines[1].startswith("Gelijk op elk punt dat wij van beide kennen: [Bloemendaal](bloemendaal.md)")
    assert "met 3 van de 6 punten anders: [Schagen](schagen.md)" in lines[3]
    first = next(most_like(studied()["helmond"], EVERY))
    assert first.startswith("Gelijk op alle 25 punten: [Asten](asten.md)")


def test_unknown_part_is_refused() -> None:
    """A page cannot ask for a comparison that does not exist."""
    with pytest.raises(KeyError):
        twins_part("duurste")
