"""What a by-law says of each situation, with the outcome that this leads to and when: to show what makes a difference.

The outcome itself comes from the rules; a clause only says which words of a by-law it rests on.
"""

from collections.abc import Iterator
from typing import NamedTuple

from decision_aids.aids.zelfcheck.since_2015_01_01.activities import (
    HOURS,
    done,
    is_a_whole_tegenprestatie,
    reached,
)
from decision_aids.aids.zelfcheck.since_2015_01_01.counted import counting
from decision_aids.law.gemeenten.model import Gevolg, Grond, Soort, Verordening
from decision_aids.rules.conditions import Condition, Not, at_least, every
from decision_aids.rules.model import UNDECIDED

ASKS = "gemeente-mag-vragen"
LEADS_TO = {
    Gevolg.VRIJSTELLING: "vrijgesteld-door-verordening",
    Gevolg.KAN_VRIJSTELLING: "gemeente-beslist",
    Gevolg.UITSTEL: "gemeente-beslist",
    Gevolg.NEE: ASKS,
    Gevolg.NIET_GEREGELD: ASKS,
    Gevolg.NIET_GEVONDEN: UNDECIDED,
}


class Clause(NamedTuple):
    """The words of a by-law on one situation explain the outcome `leads_to` while `when` holds.

    `enough`: what is done reaches what the by-law asks of it.
    """

    soort: Soort
    leads_to: str
    when: Condition
    enough: bool


def clauses(by_law: Verordening) -> Iterator[Clause]:
    """What a by-law says of each situation that it names, whether it exempts, counts, or says nothing."""
    counted = counting(by_law)
    for soort, grond in by_law.gronden.items():
        if soort not in counted:
            yield from _of_ground(soort, grond)
    for soort, hours in counted.items():
        yield from _of_what_counts(soort, hours, by_law)


def _of_ground(soort: Soort, grond: Grond) -> Iterator[Clause]:
    enough = reached(soort, grond)
    yield Clause(soort, LEADS_TO[grond.gevolg], enough, enough=True)
    if _asks_so_much(grond):
        yield Clause(soort, ASKS, every(done(soort), Not(enough)), enough=False)


def _asks_so_much(grond: Grond) -> bool:
    named = (grond.uren_vanaf, grond.maanden_vanaf, grond.maanden_meer_dan, grond.binnen_maanden_na_instroom)
    return grond.al_begonnen or any(number is not None for number in named)


def _of_what_counts(soort: Soort, hours: float, by_law: Verordening) -> Iterator[Clause]:
    whole = is_a_whole_tegenprestatie(soort, by_law)
    if whole is None:
        yield Clause(soort, "gemeente-beslist", done(soort), enough=False)
        return
    enough = every(at_least(HOURS[soort], hours), whole)
    too_little = "gemeente-beslist" if by_law.omvang.naar_vermogen else ASKS
    yield Clause(soort, "telt-al-mee", enough, enough=True)
    yield Clause(soort, too_little, every(done(soort), Not(enough)), enough=False)
