"""Grounds beyond the fixed kinds, each asked in the words of the by-law that has it.

Whether one applies is yes or no; where the by-law names hours or months, how many is asked instead, and none is no.
"""

from collections.abc import Iterator
from typing import NamedTuple

from decision_aids.law.gemeenten import InForce, by_laws
from decision_aids.law.gemeenten.model import EigenGrond, Gevolg, Verband, Verordening
from decision_aids.rules.conditions import Condition, above, at_least, every, some, yes
from decision_aids.rules.facts import Fact, hours_per_week, months, yes_no
from decision_aids.rules.model import Question

NONE = ((0, "Geen"),)
HOURS, MONTHS = "_uren", "_maanden"


class OwnFacts(NamedTuple):
    """What is asked of an own ground: its hours or months where the by-law names them, and else whether it is there."""

    hours: Fact | None
    months: Fact | None
    there: Fact | None


def own_facts(grond: EigenGrond) -> OwnFacts:
    """The facts of an own ground; by-laws that call one by the same id, and ask alike, ask the same."""
    hours = None if grond.uren_vanaf is None else hours_per_week(f"eigen_{grond.id}{HOURS}")
    duration = None if grond.maanden_vanaf is None else months(f"eigen_{grond.id}{MONTHS}")
    there = yes_no(f"eigen_{grond.id}") if hours is None and duration is None else None
    return OwnFacts(hours, duration, there)


def own_done(grond: EigenGrond) -> Condition:
    """The ground is there at all: something is done, however little."""
    asked = own_facts(grond)
    return every(
        *([above(asked.hours, 0)] if asked.hours else []),
        *([above(asked.months, 0)] if asked.months and not asked.hours else []),
        *([yes(asked.there)] if asked.there else []),
    )


def own_reached(grond: EigenGrond) -> Condition:
    """The ground is there and reaches what the by-law asks of it."""
    asked, limits = own_facts(grond), []
    if asked.hours and grond.uren_vanaf is not None:
        limits.append(at_least(asked.hours, grond.uren_vanaf))
    if asked.months and grond.maanden_vanaf is not None:
        limits.append(at_least(asked.months, grond.maanden_vanaf))
    enough = some(*limits) if grond.verband is Verband.OF else every(*limits)
    return every(own_done(grond), enough)


def own_questions(section: str) -> Iterator[Question]:
    """How each is asked, in the words of the first by-law that has it, and only where a by-law has it."""
    having: dict[Fact, list[tuple[InForce, EigenGrond]]] = {}
    for by_law in by_laws():
        for grond in by_law.verordening.eigen_gronden:
            for fact in filter(None, own_facts(grond)):
                having.setdefault(fact, []).append((by_law, grond))
    for fact in sorted(having, key=lambda fact: (_ground_of(fact), fact.id.endswith(MONTHS))):
        yield _asked(fact, section, having[fact])


def _ground_of(fact: Fact) -> str:
    return fact.id.removesuffix(MONTHS).removesuffix(HOURS)


def _asked(fact: Fact, section: str, having: list[tuple[InForce, EigenGrond]]) -> Question:
    grond = having[0][1]
    asked = own_facts(grond)
    opens = fact == (asked.hours or asked.months)
    words = {asked.hours: grond.vraag_uren, asked.months: grond.vraag_maanden, asked.there: grond.vraag}
    return Question(
        fact,
        words[fact],
        section,
        why="De verordening van deze gemeente noemt dit.",
        only_if=("gemeente", tuple(by_law.id for by_law, _ in having)),
        unchangeable=True,
        opening=grond.vraag if opens else "",
        named_numbers=NONE if opens else (),
    )


def own_exemptions(by_law: Verordening) -> Iterator[Condition]:
    """An own ground applies that exempts."""
    for grond in by_law.eigen_gronden:
        if grond.gevolg is Gevolg.VRIJSTELLING:
            yield own_reached(grond)


def own_judged(by_law: Verordening) -> Iterator[Condition]:
    """An own ground applies of which the municipality decides what it means."""
    for grond in by_law.eigen_gronden:
        if grond.gevolg in (Gevolg.KAN_VRIJSTELLING, Gevolg.UITSTEL):
            yield own_reached(grond)
