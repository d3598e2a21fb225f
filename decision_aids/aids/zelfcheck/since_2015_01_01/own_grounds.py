"""Grounds beyond the fixed kinds, each asked in the words of the by-law that has it. Whether one applies is yes or no.

How much of it is enough is not asked, so that what counts as a tegenprestatie is left to the municipality.
"""

from collections.abc import Iterator
from functools import cache

from decision_aids.law.gemeenten import by_laws
from decision_aids.law.gemeenten.model import Gevolg, Verordening
from decision_aids.rules.conditions import Condition, yes
from decision_aids.rules.facts import Fact, yes_no
from decision_aids.rules.model import Question


@cache
def own_facts() -> dict[str, Fact]:
    """A fact for each own ground of a by-law in the data, by the id of the ground."""
    named = {grond.id for by_law in by_laws() for grond in by_law.verordening.eigen_gronden}
    return {ground: yes_no(f"eigen_{ground}") for ground in sorted(named)}


def own_questions(section: str) -> Iterator[Question]:
    """How each is asked, in the words of the first by-law that has it, and only where a by-law has it."""
    for ground, fact in own_facts().items():
        having = [by_law for by_law in by_laws() if ground in {each.id for each in by_law.verordening.eigen_gronden}]
        asked = next(each.vraag for each in having[0].verordening.eigen_gronden if each.id == ground)
        yield Question(
            fact,
            asked,
            section,
            why="De verordening van deze gemeente noemt dit.",
            only_if=("gemeente", tuple(by_law.id for by_law in having)),
            unchangeable=True,
        )


def own_exemptions(by_law: Verordening) -> Iterator[Condition]:
    """An own ground applies that exempts."""
    for grond in by_law.eigen_gronden:
        if grond.gevolg is Gevolg.VRIJSTELLING:
            yield yes(own_facts()[grond.id])


def own_judged(by_law: Verordening) -> Iterator[Condition]:
    """An own ground applies of which the municipality decides what it means, or how much is enough."""
    for grond in by_law.eigen_gronden:
        if grond.gevolg in (Gevolg.KAN_VRIJSTELLING, Gevolg.UITSTEL, Gevolg.TELT_MEE):
            yield yes(own_facts()[grond.id])
