"""How far two by-laws lie apart: the number of points on which what is known of both differs.

What a by-law says is laid out in points that make a difference for people: hours, duration, every situation. Its days,
its goal in words and the exemptions of the law that it only repeats are no points. Of a by-law that was only seen as a
row in a table many points are unknown. An unknown point never counts as the same nor as another.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass, replace

from build_tools.pages.by_law_words import SITUATIONS
from decision_aids.law.gemeenten import InForce
from decision_aids.law.gemeenten.model import Gevolg, Grond, Soort, Verordening

SILENT = Grond(Gevolg.NIET_GEREGELD)


@dataclass(frozen=True, slots=True)
class Distance:
    """The points on which two by-laws differ, and those that are unknown of one of them, each by its name."""

    differs: tuple[str, ...]
    unknown: tuple[str, ...]

    @property
    def number(self) -> int:
        """On how many points they differ, as far as is known."""
        return len(self.differs)

    @property
    def equal(self) -> bool:
        """Whether they are known to say the same on every point."""
        return not self.differs and not self.unknown


@dataclass(frozen=True, eq=False, slots=True)
class LaidOut:
    """A by-law with everything on which it is compared, by its name for readers; None where it is unknown."""

    by_law: InForce
    points: Mapping[str, Hashable | None]

    @property
    def known(self) -> set[str]:
        """The points that are known."""
        return {name for name, value in self.points.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another by-law, and how far it is."""

    other: LaidOut
    distance: Distance


def laid_out(among: Iterable[InForce]) -> list[LaidOut]:
    """By-laws, ready to be compared."""
    return [LaidOut(by_law, points(by_law.verordening)) for by_law in among]


def points(text: Verordening) -> dict[str, Hashable | None]:
    """Everything on which a by-law is compared, by its name for readers; None where it is unknown."""
    size, time = text.omvang, text.duur
    counted = {soort for soort, grond in text.gronden.items() if grond.gevolg is Gevolg.TELT_MEE}
    ways = frozenset((way.soort, way.uren_vanaf) for way in text.invulling if way.soort not in counted)
    own = frozenset((each.woorden, each.gevolg) for each in text.eigen_gronden)
    whole = not only_a_row(text)
    return {
        "uren per week": (size.uren_minimum, size.uren_maximum, size.uren_vast, size.uren_gemiddeld),
        # The table leaves out these words for Rotterdam, where the text has them: of a row alone one cannot tell.
        "minder uren naar vermogen": size.naar_vermogen if whole else None,
        "meer uren in een bijzonder geval": size.meer_mag if whole else None,
        "duur": astuple(replace(time, beschrijving="")),
        **{words: _ground(text, soort) for soort, words in SITUATIONS.items()},
        "andere manieren om het te doen": ways if whole else None,
        "eigen uitzonderingen": own if whole else None,
    }


def only_a_row(text: Verordening) -> bool:
    """Whether no more was seen of a by-law than a row in the table of the study."""
    return text.onderzoek is not None and not text.onderzoek.in_tekst_beschreven


def _ground(text: Verordening, soort: Soort) -> Grond | None:
    """What a by-law does with a situation: one that it does not name it does not regulate, where all of it was seen."""
    grond = text.gronden.get(soort, None if only_a_row(text) else SILENT)
    return None if grond is not None and grond.gevolg is Gevolg.NIET_GEVONDEN else grond


def distance(one: LaidOut, other: LaidOut) -> Distance:
    """How far two by-laws lie apart; the same in both directions."""
    both = [name for name in one.points if name in one.known & other.known]
    return Distance(
        differs=tuple(name for name in both if one.points[name] != other.points[name]),
        unknown=tuple(name for name in one.points if name not in both),
    )


def twins(of: LaidOut, among: Sequence[LaidOut]) -> list[LaidOut]:
    """The other by-laws that are known to say the same on every point."""
    return [each for each in among if each is not of and distance(of, each).equal]


def perhaps_twins(of: LaidOut, among: Sequence[LaidOut]) -> list[LaidOut]:
    """The other by-laws that say the same on every point known of both, while some point is unknown."""
    apart = [(each, distance(of, each)) for each in among if each is not of]
    return [each for each, found in apart if not found.differs and found.unknown]


def nearest(of: LaidOut, among: Sequence[LaidOut]) -> list[Neighbour]:
    """The by-laws that differ on the fewest points but on one at least; all of them where several are as near.

    Only those count of which everything is known that is known of this one: of whom little is known little differs.
    """
    found = [Neighbour(each, distance(of, each)) for each in among if each is not of and of.known <= each.known]
    fewest = min((each.distance.number for each in found if each.distance.number), default=None)
    return [each for each in found if each.distance.number == fewest]


def groups_of_twins(among: Sequence[LaidOut]) -> list[list[LaidOut]]:
    """All by-laws, those together that are known to be equal; in the order in which they come."""
    groups: list[list[LaidOut]] = []
    for each in among:
        home = next((group for group in groups if distance(group[0], each).equal), None)
        if home is None:
            groups.append([each])
        else:
            home.append(each)
    return groups
