"""What a by-law counts as a tegenprestatie, of the fixed kinds and of its own, as conditions on the facts."""

from collections.abc import Iterator
from typing import NamedTuple

from decision_aids.aids.zelfcheck.since_2015_01_01.activities import HOURS, MONTHS, done, is_a_whole_tegenprestatie
from decision_aids.aids.zelfcheck.since_2015_01_01.own_grounds import own_done, own_facts, own_reached
from decision_aids.law.gemeenten.model import EigenGrond, Gevolg, Soort, Verordening
from decision_aids.rules.conditions import Condition, at_least, every
from decision_aids.rules.facts import Fact


class Counted(NamedTuple):
    """Something that counts: it is `done`, its hours and months where they are asked, and when it is a `whole` one.

    `whole` is None where that cannot be known.
    """

    done: Condition
    hours: Fact | None
    months: Fact | None
    whole: Condition | None


def counting(by_law: Verordening) -> dict[Soort, float]:
    """What the by-law counts as a tegenprestatie, each with the hours a week from which it does; 0 if it names none."""
    grounds = {
        soort: grond.uren_vanaf or 0.0 for soort, grond in by_law.gronden.items() if grond.gevolg is Gevolg.TELT_MEE
    }
    return grounds | {item.soort: item.uren_vanaf or 0.0 for item in by_law.invulling}


def counted(by_law: Verordening) -> Iterator[Counted]:
    """Each thing that the by-law counts."""
    for soort, hours in counting(by_law).items():
        whole = is_a_whole_tegenprestatie(soort, by_law)
        yield Counted(
            done(soort),
            HOURS.get(soort),
            MONTHS.get(soort),
            None if whole is None else every(at_least(HOURS[soort], hours), whole),
        )
    for grond in by_law.eigen_gronden:
        if grond.gevolg is Gevolg.TELT_MEE:
            asked = own_facts(grond)
            yield Counted(own_done(grond), asked.hours, asked.months, _whole(grond, by_law))


def _whole(grond: EigenGrond, by_law: Verordening) -> Condition | None:
    """What is done of an own ground is as much as the by-law asks; None where its hours or its months are not asked."""
    asked = own_facts(grond)
    hours, duration = by_law.omvang.gevraagde_uren, by_law.duur.gevraagde_maanden
    if asked.hours is None or hours is None:
        return None
    if duration is None:
        return every(own_reached(grond), at_least(asked.hours, hours))
    if asked.months is None:
        return None
    return every(own_reached(grond), at_least(asked.hours, hours), at_least(asked.months, duration))
