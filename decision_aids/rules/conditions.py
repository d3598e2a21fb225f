"""Conditions as data: they can be combined, report the facts they use, and be judged on incomplete answers.

A condition is judged on what is still *possible*: for each fact a range of ticks. A known answer is a range of
one, an unanswered fact its whole scale. `truth` is sound but not complete (it cannot see that "x or not x" holds);
the decision diagrams are exact, and `verify` holds the one against the other.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from decision_aids.rules.facts import LAST_DAY, Fact, Value
from decision_aids.rules.truth import Truth, all_true, any_true

Possible = Mapping[str, range]


class Condition(ABC):
    """Something that holds or does not hold once all facts are known."""

    @abstractmethod
    def truth(self, possible: Possible) -> Truth:
        """What is certain, given the ticks still possible for each fact; a fact left out is wholly unknown."""

    @abstractmethod
    def atoms(self) -> Iterator["Within | NotAbove"]:
        """The elementary conditions it is built from."""

    @property
    def facts(self) -> frozenset[str]:
        """The ids of the facts it uses."""
        return frozenset(fact.id for atom in self.atoms() for fact in atom.about)


@dataclass(frozen=True, slots=True)
class Within(Condition):
    """The value of one fact lies in one of the ranges (start, stop) of its scale; sorted, none touching the next."""

    fact: Fact
    ranges: tuple[tuple[int, int], ...]

    @property
    def about(self) -> tuple[Fact, ...]:
        return (self.fact,)

    def truth(self, possible: Possible) -> Truth:
        span = possible.get(self.fact.id, range(self.fact.size))
        if any(start <= span.start and span.stop <= stop for start, stop in self.ranges):
            return Truth.YES
        if all(span.stop <= start or stop <= span.start for start, stop in self.ranges):
            return Truth.NO
        return Truth.UNKNOWN

    def atoms(self) -> Iterator["Within | NotAbove"]:
        yield self


@dataclass(frozen=True, slots=True)
class NotAbove(Condition):
    """The value of one number or date is not above that of another of the same kind."""

    lower: Fact
    upper: Fact

    @property
    def about(self) -> tuple[Fact, ...]:
        return (self.lower, self.upper)

    def truth(self, possible: Possible) -> Truth:
        low = possible.get(self.lower.id, range(self.lower.size))
        high = possible.get(self.upper.id, range(self.upper.size))
        if low.stop - 1 <= high.start:
            return Truth.YES
        return Truth.NO if low.start > high.stop - 1 else Truth.UNKNOWN

    def atoms(self) -> Iterator["Within | NotAbove"]:
        yield self


@dataclass(frozen=True, slots=True)
class All(Condition):
    """Every part holds; with no parts it always holds."""

    parts: tuple[Condition, ...]

    def truth(self, possible: Possible) -> Truth:
        return all_true(part.truth(possible) for part in self.parts)

    def atoms(self) -> Iterator[Within | NotAbove]:
        for part in self.parts:
            yield from part.atoms()


@dataclass(frozen=True, slots=True)
class Any(Condition):
    """At least one part holds; with no parts it never holds."""

    parts: tuple[Condition, ...]

    def truth(self, possible: Possible) -> Truth:
        return any_true(part.truth(possible) for part in self.parts)

    def atoms(self) -> Iterator[Within | NotAbove]:
        for part in self.parts:
            yield from part.atoms()


@dataclass(frozen=True, slots=True)
class Not(Condition):
    """The opposite of a condition."""

    part: Condition

    def truth(self, possible: Possible) -> Truth:
        return self.part.truth(possible).negated()

    def atoms(self) -> Iterator[Within | NotAbove]:
        yield from self.part.atoms()


ALWAYS = All(())
NEVER = Any(())


def every(*parts: Condition) -> All:
    """All parts hold."""
    return All(parts)


def some(*parts: Condition) -> Any:
    """At least one part holds."""
    return Any(parts)


def is_one_of(fact: Fact, *values: Value) -> Within:
    """The fact has one of these values."""
    ticks = sorted({fact.tick(value) for value in values})
    ranges: list[tuple[int, int]] = []
    for tick in ticks:
        if ranges and ranges[-1][1] == tick:
            ranges[-1] = (ranges[-1][0], tick + 1)
        else:
            ranges.append((tick, tick + 1))
    return Within(fact, tuple(ranges))


def yes(fact: Fact) -> Within:
    """The fact is answered with ja."""
    return is_one_of(fact, "ja")


def no(fact: Fact) -> Within:
    """The fact is answered with nee."""
    return is_one_of(fact, "nee")


def at_least(fact: Fact, bound: float | date) -> Within:
    """The number or date is the bound or more (later)."""
    return Within(fact, ((_bound_tick(fact, bound), fact.size),))


def below(fact: Fact, bound: float | date) -> Within:
    """The number or date lies under (before) the bound."""
    return Within(fact, ((0, _bound_tick(fact, bound)),))


def not_after_peildatum(fact: Fact) -> Within:
    """The date, seen from the peildatum, is that day or one before it."""
    return Within(fact, ((0, fact.tick(LAST_DAY.isoformat(), peildatum=LAST_DAY) + 1),))


def _bound_tick(fact: Fact, bound: float | date) -> int:
    return fact.tick(bound.isoformat() if isinstance(bound, date) else bound)
