"""Which by-laws are strictest on a point: they ask more, or fewer people fall under their exception.

Of two exceptions the stricter one is that under which nobody falls who does not fall under the other too. Where neither
is, the two cannot be compared, and both may be among the strictest.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product, starmap
from typing import NamedTuple

from build_tools.pages.by_law_distance import only_a_row
from build_tools.pages.by_law_words import SITUATIONS, consequence, duration, hours
from decision_aids.law.gemeenten import InForce
from decision_aids.law.gemeenten.model import IN_ELKE_VERORDENING, Gevolg, Grond, Soort, Verband, Verordening

FREE = (Gevolg.VRIJSTELLING, Gevolg.TELT_MEE, Gevolg.UITSTEL)
"""Who falls under one of these owes nothing more for now."""


@dataclass(frozen=True, slots=True)
class Strictest:
    """A point, and what the strictest by-laws say of it with whose they are; `unknown`: of whom this is not known."""

    point: str
    said: tuple[tuple[str, tuple[InForce, ...]], ...]
    unknown: tuple[InForce, ...]


def strictest(among: Sequence[InForce]) -> Iterator[Strictest]:
    """For every point on which by-laws can be called stricter, those that are strictest."""
    yield _amount("uren per week, minstens", among, least_hours, lambda text: hours(text.omvang))
    yield _amount("uren per week, hoogstens", among, most_hours, _most_in_words)
    yield _amount("duur in maanden, minstens", among, least_months, lambda text: duration(text.duur))
    for soort in IN_ELKE_VERORDENING:
        yield _situation(soort, among)


def least_hours(text: Verordening) -> float | None:
    """The hours that somebody must do at least; None where the by-law names no least."""
    return text.omvang.gevraagde_uren


def most_hours(text: Verordening) -> float | None:
    """The most hours that may be asked; endless where a by-law names none, None where we cannot tell."""
    if text.omvang.uren_gemiddeld is not None:
        return None
    if text.omvang.hoogste_uren is None:
        return None if only_a_row(text) else math.inf
    return text.omvang.hoogste_uren


def _most_in_words(text: Verordening) -> str:
    return "geen hoogste aantal genoemd" if most_hours(text) == math.inf else hours(text.omvang)


def least_months(text: Verordening) -> float | None:
    """How long it lasts at least; endless where it never ends, None where it is not counted in months."""
    return math.inf if text.duur.blijvend else text.duur.gevraagde_maanden


def stricter(one: Grond, other: Grond) -> bool:
    """Whether fewer people fall under the one, and nobody who does not fall under the other."""
    people = list(_people(one, other))
    here, there = falls_under(one, people), falls_under(other, people)
    return here != there and all(few <= many for few, many in zip(here, there, strict=True))


class Person(NamedTuple):
    """What a threshold can ask of somebody."""

    hours_per_week: float
    months_so_far: float
    months_after_start: float


def falls_under(grond: Grond, people: Sequence[Person]) -> tuple[frozenset[Person], frozenset[Person]]:
    """Who of these certainly owes nothing more for now, and who may be let off."""
    met = frozenset(each for each in people if _met(grond, each))
    if grond.gevolg in FREE:
        return met, met
    return frozenset(), met if grond.gevolg is Gevolg.KAN_VRIJSTELLING else frozenset()


def _people(*grounds: Grond) -> Iterator[Person]:
    """Enough people to tell these grounds apart: something only changes at a threshold or just above it."""
    hours_asked = {ground.uren_vanaf for ground in grounds}
    months_asked = {end for ground in grounds for end in (ground.maanden_vanaf, ground.maanden_meer_dan)}
    after_start = {ground.binnen_maanden_na_instroom for ground in grounds}
    return starmap(Person, product(_around(hours_asked), _around(months_asked), _around(after_start)))


def _around(asked: Iterable[float | None]) -> set[float]:
    return {0.0} | {number + more for number in asked if number is not None for more in (0.0, 0.5)}


def _met(grond: Grond, person: Person) -> bool:
    asked = []
    if grond.uren_vanaf is not None:
        asked.append(person.hours_per_week >= grond.uren_vanaf)
    if grond.maanden_vanaf is not None:
        asked.append(person.months_so_far >= grond.maanden_vanaf)
    if grond.maanden_meer_dan is not None:
        asked.append(person.months_so_far > grond.maanden_meer_dan)
    enough = any(asked) if grond.verband is Verband.OF else all(asked)
    window = grond.binnen_maanden_na_instroom
    return enough and (window is None or person.months_after_start <= window)


def _amount(
    point: str,
    among: Sequence[InForce],
    amount: Callable[[Verordening], float | None],
    words: Callable[[Verordening], str],
) -> Strictest:
    known = [(each, found) for each in among if (found := amount(each.verordening)) is not None]
    highest = max((found for _, found in known), default=None)
    return _said(point, among, [each for each, found in known if found == highest], [each for each, _ in known], words)


def _situation(soort: Soort, among: Sequence[InForce]) -> Strictest:
    known = [each for each in among if each.verordening.gronden[soort].gevolg is not Gevolg.NIET_GEVONDEN]
    grounds = {each.verordening.gronden[soort] for each in known}
    highest = {ground for ground in grounds if not any(stricter(other, ground) for other in grounds)}
    chosen = [each for each in known if each.verordening.gronden[soort] in highest]
    return _said(SITUATIONS[soort], among, chosen, known, lambda text: consequence(text.gronden[soort]))


def _said(
    point: str,
    among: Sequence[InForce],
    chosen: Sequence[InForce],
    known: Sequence[InForce],
    words: Callable[[Verordening], str],
) -> Strictest:
    said: dict[str, list[InForce]] = {}
    for each in chosen:
        said.setdefault(words(each.verordening), []).append(each)
    unknown = tuple(each for each in among if each not in known)
    return Strictest(point, tuple((each, tuple(whose)) for each, whose in said.items()), unknown)
