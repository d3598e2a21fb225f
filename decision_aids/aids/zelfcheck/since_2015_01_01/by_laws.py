"""What the by-laws say, as conditions: whom they exempt, what they count, and what they leave to the municipality.

A by-law in the data has a fixed text. Where the data have found nothing on something the person does, and for a
municipality whose by-law is not in the data, the visitor can say what it says; until then the outcome stays open.
"""

from collections.abc import Callable, Iterator
from itertools import combinations
from math import ceil
from typing import NamedTuple

from decision_aids.aids.shared.by_laws import GEMEENTE, ids_where, not_read
from decision_aids.aids.shared.on_request import not_requested
from decision_aids.aids.zelfcheck.since_2015_01_01 import facts
from decision_aids.aids.zelfcheck.since_2015_01_01.activities import done, reached, some_hours
from decision_aids.aids.zelfcheck.since_2015_01_01.counted import counted
from decision_aids.aids.zelfcheck.since_2015_01_01.own_grounds import own_exemptions, own_judged
from decision_aids.law.gemeenten import InForce, by_laws
from decision_aids.law.gemeenten.model import Gevolg, Soort, Verordening
from decision_aids.rules.conditions import ALWAYS, Condition, Not, NotAbove, at_least, every, is_one_of, some
from decision_aids.rules.facts import STEPS_PER_UNIT, Fact

Says = Callable[[Verordening], Iterator[Condition]]

NOT_FOUND_SOMEWHERE = ids_where(
    lambda by_law: any(grond.gevolg is Gevolg.NIET_GEVONDEN for grond in by_law.gronden.values())
)


def exempts() -> Condition:
    """The by-law exempts this person, without leaving it to anybody's judgement."""
    return some(_in_the_data(_exemptions), _told("vrijstelling"), _told_further("vrijstelling"))


def rests_on_data(by_law: InForce) -> Condition:
    """Where the by-law exempts or counts, the data say so, and not the visitor alone."""
    if by_law.id not in NOT_FOUND_SOMEWHERE:
        return ALWAYS
    told_exempt, told_counts = _told_further("vrijstelling"), _told_further("telt-mee")
    by_the_data = some(_in_the_data(_exemptions), every(_in_the_data(_whole_tegenprestaties), Not(told_exempt)))
    return some(by_the_data, Not(some(told_exempt, told_counts)))


def counts() -> Condition:
    """What this person does counts, and is as much as the by-law asks."""
    return some(_in_the_data(_whole_tegenprestaties), _told("telt-mee"), _told_further("telt-mee"))


def leaves_to_judgement(*, less: bool = True, together: bool = True) -> Condition:
    """The by-law leaves it to the municipality, or what is done counts and may not be enough.

    Who reads that less is never enough, or that two things never count together, leaves out the one or the other.
    """

    def left_open(by_law: Verordening) -> Iterator[Condition]:
        yield from _judged_grounds(by_law)
        yield from _unknown_amount(by_law, less=less)
        yield from _together(by_law) if together else ()

    told = (_told("college-beslist"), _told_further("college-beslist"), _open_norms())
    return some(_in_the_data(left_open), *told, *not_requested())


def less_may_be_enough() -> Condition:
    """The by-law asks as much as somebody is able to, and what is done counts."""
    return _in_the_data(_to_ability)


def enough_together() -> Condition:
    """Two things that count are, added up, surely as much as the by-law asks."""
    return _in_the_data(_enough_together)


def looks_at(*soorten: Soort) -> tuple[str, ...]:
    """The values of the fact gemeente for which the by-law looks at one of these situations."""
    return ids_where(
        lambda by_law: any(
            soort in by_law.gronden or soort in {item.soort for item in by_law.invulling} for soort in soorten
        )
    )


def only_where(*soorten: Soort) -> tuple[str, tuple[str, ...]]:
    """When to ask: only in municipalities whose by-law looks at one of these situations."""
    return (GEMEENTE.id, looks_at(*soorten))


def _in_the_data(says: Says) -> Condition:
    """The by-law in force says this of the person; by-laws that say the same are taken together."""
    alike: dict[tuple[Condition, ...], list[str]] = {}
    for by_law in by_laws():
        alike.setdefault(tuple(says(by_law.verordening)), []).append(by_law.id)
    return some(*(every(is_one_of(GEMEENTE, *ids), some(*said)) for said, ids in alike.items() if said))


def _exemptions(by_law: Verordening) -> Iterator[Condition]:
    for soort, grond in by_law.gronden.items():
        if grond.gevolg is Gevolg.VRIJSTELLING:
            yield reached(soort, grond)
    yield from own_exemptions(by_law)


def _whole_tegenprestaties(by_law: Verordening) -> Iterator[Condition]:
    yield from (thing.whole for thing in counted(by_law) if thing.whole is not None)


def _judged_grounds(by_law: Verordening) -> Iterator[Condition]:
    for soort, grond in by_law.gronden.items():
        if grond.gevolg in (Gevolg.KAN_VRIJSTELLING, Gevolg.UITSTEL):
            yield reached(soort, grond)
    yield from own_judged(by_law)


# Vraagt de verordening 'naar vermogen', dan kan minder uren de hele tegenprestatie zijn: dat is een oordeel. Ook of
# twee dingen samen genoeg zijn, en of iets genoeg is waarvan wij de uren of maanden niet vragen, beslist de gemeente.
def _unknown_amount(by_law: Verordening, *, less: bool) -> Iterator[Condition]:
    for thing in counted(by_law):
        if thing.whole is None:
            yield thing.done
        elif by_law.omvang.naar_vermogen and less:
            yield every(thing.done, Not(thing.whole))


def _to_ability(by_law: Verordening) -> Iterator[Condition]:
    if by_law.omvang.naar_vermogen:
        yield from (thing.done for thing in counted(by_law))


def _enough_together(by_law: Verordening) -> Iterator[Condition]:
    """For every way to part the hours that are asked: one thing is the greater part, and there is a second."""
    hours, duration = by_law.omvang.gevraagde_uren, by_law.duur.gevraagde_maanden
    if hours is None:
        return
    known = [(each.hours, each.months) for each in counted(by_law) if each.hours is not None and each.whole is not None]
    for step in range(ceil(hours * STEPS_PER_UNIT / 2), ceil(hours * STEPS_PER_UNIT)):
        greater = step / STEPS_PER_UNIT
        smaller = [_part(hours - greater, duration, *each) for each in known]
        both = some(*(every(*pair) for pair in combinations(smaller, 2)))
        yield every(some(*(_part(greater, duration, *each) for each in known)), both)


def _part(hours: float, duration: float | None, asked: Fact, months: Fact | None) -> Condition:
    """So many hours are done, and for as many months as are asked where it is asked how many."""
    lasting = () if months is None or duration is None else (at_least(months, duration),)
    return every(at_least(asked, hours), *lasting)


def _together(by_law: Verordening) -> Iterator[Condition]:
    for one, other in combinations(counted(by_law), 2):
        yield every(one.done, other.done)


def _told_further(regime: str) -> Condition:
    """The visitor read this of something further that applies to them."""
    found_nothing: dict[tuple[Condition, ...], list[str]] = {}
    for by_law in by_laws():
        grounds = by_law.verordening.gronden.items()
        conditions = tuple(done(soort) for soort, grond in grounds if grond.gevolg is Gevolg.NIET_GEVONDEN)
        found_nothing.setdefault(conditions, []).append(by_law.id)
    silent = (every(is_one_of(GEMEENTE, *ids), some(*said)) for said, ids in found_nothing.items() if said)
    return every(some(not_read(), *silent), is_one_of(facts.VERORDENING_OVERIG, regime))


def _told(regime: str) -> Condition:
    """What the visitor read of care and voluntary work, where the measure that it names is reached."""
    return every(not_read(), some(*(each.says(regime) for each in TOLD)))


def _open_norms() -> Condition:
    """The visitor read an open norm, such as "substantieel": the municipality judges whether that is reached."""
    return every(not_read(), some(*(each.leaves_open() for each in TOLD)))


class Told(NamedTuple):
    """What the visitor read of one activity: the regime, its measure, and per measure the number read and reached."""

    regime: Fact
    measure: Fact
    hours: tuple[Fact, Fact]
    months: tuple[Fact, Fact]

    @property
    def facts(self) -> tuple[Fact, ...]:
        """All of them."""
        return (self.regime, self.measure, *self.hours, *self.months)

    @property
    def tested_after(self) -> tuple[tuple[Fact, Fact], ...]:
        """Which measure is named is tested before the numbers, and what the by-law then says of them last."""
        return (self.regime, self.months[1]), (self.hours[1], self.measure)

    def says(self, regime: str) -> Condition:
        """The by-law says this of the activity, and what is done is enough."""
        return every(is_one_of(self.regime, regime), some_hours(self.hours[1]), self._enough(regime))

    def leaves_open(self) -> Condition:
        """Whether what is done is enough, hangs on an open norm."""
        return every(
            is_one_of(self.regime, "vrijstelling", "telt-mee"),
            is_one_of(self.measure, "open-norm"),
            some_hours(self.hours[1]),
        )

    def _enough(self, regime: str) -> Condition:
        """No measure, or both numbers that it names; of what the college decides no measure is asked."""
        if regime == "college-beslist":
            return ALWAYS
        both = every(NotAbove(*self.hours), NotAbove(*self.months))
        return some(is_one_of(self.measure, "geen-maat"), every(is_one_of(self.measure, "getal"), both))


TOLD = (
    Told(
        facts.VERORDENING_MANTELZORG,
        facts.VERORDENING_MANTELZORG_MAAT,
        (facts.VERORDENING_MANTELZORG_UREN, facts.MANTELZORG_UREN),
        (facts.VERORDENING_MANTELZORG_MAANDEN, facts.MANTELZORG_MAANDEN),
    ),
    Told(
        facts.VERORDENING_VRIJWILLIGERSWERK,
        facts.VERORDENING_VRIJWILLIGERSWERK_MAAT,
        (facts.VERORDENING_VRIJWILLIGERSWERK_UREN, facts.VRIJWILLIGERSWERK_UREN),
        (facts.VERORDENING_VRIJWILLIGERSWERK_MAANDEN, facts.VRIJWILLIGERSWERK_MAANDEN),
    ),
)
