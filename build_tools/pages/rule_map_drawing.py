"""Draws the map of the rules of an aid as SVG: facts on the left, rules by level in the middle, outcomes on the right.

Its colours are those of the style sheet, so it is part of a page. Its words stand in the page below it too.
"""

import textwrap
from collections.abc import Iterator
from itertools import count
from typing import NamedTuple

from build_tools.pages.rule_map import RuleMap, fact_name

LETTER = 7.0
"""How wide a letter is at most, on average over a name."""
WIRES = 60
OUTCOME = 184
MARK = 24
ROW = 26
HEADING = 30
FACT_ROW = 18
LINE = 16
LETTERS_OF_AN_OUTCOME = 25
GAP = 14


class Place(NamedTuple):
    """A box or a name on the map: its id, its lines of words, and how high it stands and is."""

    id: str
    lines: tuple[str, ...]
    top: float
    height: float

    @property
    def middle(self) -> float:
        """Where its lines begin or end."""
        return round(self.top + self.height / 2, 1)

    @property
    def baselines(self) -> Iterator[tuple[float, str]]:
        """Each line of words with the height at which it stands."""
        first = self.middle - (len(self.lines) - 1) * LINE / 2 + 4
        return zip(count(first, LINE), self.lines, strict=False)


class Wire(NamedTuple):
    """A line on the map, from the middle of one place to that of another."""

    left: int
    right: int
    start: float
    end: float

    @property
    def path(self) -> str:
        """The line as SVG writes it: level at both ends."""
        bend = (self.left + self.right) // 2
        return f"M{self.left} {self.start}C{bend} {self.start} {bend} {self.end} {self.right} {self.end}"


class DrawnRule(NamedTuple):
    """A rule at its place, with the lines to its facts and outcomes.

    Of a line the statuses for which it is there are told; it is there for any where none is.
    """

    place: Place
    wires: tuple[tuple[str, str], ...]


class Columns(NamedTuple):
    """Where names of facts end, rules begin and end, and outcomes begin, from left to right."""

    facts: int
    rules: int
    rules_end: int
    outcomes: int

    @property
    def width(self) -> int:
        """How wide the whole map is."""
        return self.outcomes + OUTCOME + 2


class Drawing(NamedTuple):
    """Everything on the map, for the template."""

    columns: Columns
    height: float
    headings: tuple[tuple[float, str], ...]
    facts: tuple[Place, ...]
    rules: tuple[DrawnRule, ...]
    outcomes: tuple[Place, ...]


def drawing(drawn: RuleMap) -> Drawing:
    """Where everything stands on the map, and the lines between."""
    needed = len(drawn.levels) * HEADING + len(drawn.rules) * ROW
    height = max(needed, len(drawn.aid.facts) * FACT_ROW) + GAP
    headings, boxes = _rules_below_each_other(drawn, ROW + (height - GAP - needed) / len(drawn.rules))
    facts = _spread([(fact.id, (fact_name(fact.id),)) for fact in drawn.aid.facts], height, FACT_ROW)
    outcomes = _spread(
        [(each.id, tuple(textwrap.wrap(each.title, LETTERS_OF_AN_OUTCOME))) for each in drawn.aid.outcomes], height
    )
    from_fact, to_outcome = ({place.id: place.middle for place in places} for places in (facts, outcomes))
    at = _columns(drawn)
    rules = []
    for box, rule in zip(boxes, drawn.rules, strict=True):
        looks_at = (from_fact[question.fact.id] for question in rule.looks_at)
        wires = [(Wire(at.facts + 8, at.rules, fact, box.middle).path, "") for fact in looks_at]
        wires += [
            (Wire(at.rules_end, at.outcomes, box.middle, to_outcome[outcome]).path, " ".join(statuses))
            for outcome, statuses in rule.leads_to.items()
        ]
        rules.append(DrawnRule(box, tuple(wires)))
    return Drawing(at, height, headings, facts, tuple(rules), outcomes)


def _columns(drawn: RuleMap) -> Columns:
    """As wide as the longest names ask, so that as much as can be fits a small screen."""
    facts = int(max(len(fact.id) for fact in drawn.aid.facts) * LETTER)
    rules = facts + WIRES
    names = (*(each.rule.id for each in drawn.rules), *(words for _, words, _ in drawn.levels))
    rules_end = rules + MARK + int(max(map(len, names)) * LETTER)
    return Columns(facts, rules, rules_end, rules_end + WIRES)


def _rules_below_each_other(drawn: RuleMap, row: float) -> tuple[tuple[tuple[float, str], ...], tuple[Place, ...]]:
    headings: list[tuple[float, str]] = []
    boxes: list[Place] = []
    top = 0.0
    for _, words, rules in drawn.levels:
        headings.append((round(top + HEADING - 10, 1), words))
        top += HEADING
        for mapped in rules:
            boxes.append(Place(mapped.rule.id, (mapped.rule.id,), round(top, 1), ROW - 4))
            top += row
    return tuple(headings), tuple(boxes)


def _spread(places: list[tuple[str, tuple[str, ...]]], height: float, room: float = 0) -> tuple[Place, ...]:
    """Places spread over the height of the map; each as high as its lines ask where no room is given."""
    heights = [room or len(lines) * LINE + 12 for _, lines in places]
    gap = (height - sum(heights)) / len(places)
    found = []
    top = gap / 2
    for (name, lines), own in zip(places, heights, strict=True):
        found.append(Place(name, lines, round(top, 1), own))
        top += own + gap
    return tuple(found)
