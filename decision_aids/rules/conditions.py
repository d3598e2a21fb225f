"""Conditions as data: they can be combined and report the facts they use; nothing here judges them.

Decision diagrams are made of them, see `engine`; `verify` holds those against three-valued logic, see `proofs`.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from decision_aids.rules.facts import LAST_DAY, Fact, Value


class Condition:
    """Something that holds or does not hold once all facts are known; two that say the same are equal.

    Its classes are written out, for a browser makes one at once where a dataclass takes it six milliseconds.
    """

    __slots__: tuple[str, ...] = ()

    @property
    def facts(self) -> frozenset[str]:
        """The ids of the facts it uses."""
        return frozenset(fact.id for atom in atoms([self]) for fact in atom.about)

    def _said(self) -> tuple[object, ...]:
        return type(self), *(getattr(self, name) for name in self.__slots__)

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, Condition) and self._said() == other._said())

    def __hash__(self) -> int:
        return hash(self._said())

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(repr(getattr(self, name)) for name in self.__slots__)})"


class Within(Condition):
    """The value of one fact lies in one of the ranges (start, stop) of its scale; sorted, none touching the next."""

    __slots__ = __match_args__ = ("fact", "ranges")

    def __init__(self, fact: Fact, ranges: tuple[tuple[int, int], ...]) -> None:
        self.fact: Final = fact
        self.ranges: Final = ranges

    @property
    def about(self) -> tuple[Fact, ...]:
        return (self.fact,)


class NotAbove(Condition):
    """The value of one number or date is not above that of another of the same kind."""

    __slots__ = __match_args__ = ("lower", "upper")

    def __init__(self, lower: Fact, upper: Fact) -> None:
        self.lower: Final = lower
        self.upper: Final = upper

    @property
    def about(self) -> tuple[Fact, ...]:
        return (self.lower, self.upper)


class All(Condition):
    """Every part holds; with no parts it always holds."""

    __slots__ = __match_args__ = ("parts",)

    def __init__(self, parts: tuple[Condition, ...]) -> None:
        self.parts: Final = parts


class Any(Condition):
    """At least one part holds; with no parts it never holds."""

    __slots__ = __match_args__ = ("parts",)

    def __init__(self, parts: tuple[Condition, ...]) -> None:
        self.parts: Final = parts


class Not(Condition):
    """The opposite of a condition."""

    __slots__ = __match_args__ = ("part",)

    def __init__(self, part: Condition) -> None:
        self.part: Final = part


def atoms(conditions: Iterable[Condition]) -> Iterator[Within | NotAbove]:
    """The elementary conditions in all of these; what several share is looked through once."""
    waiting = list(conditions)
    seen: set[int] = set()
    for condition in waiting:
        if id(condition) in seen:
            continue
        seen.add(id(condition))
        match condition:
            case Within() | NotAbove():
                yield condition
            case Not(part):
                waiting.append(part)
            case All(parts) | Any(parts):
                waiting.extend(parts)


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


def above(fact: Fact, bound: float | date) -> Within:
    """The number or date is more (later) than the bound."""
    return Within(fact, ((_bound_tick(fact, bound) + 1, fact.size),))


def at_most(fact: Fact, bound: float | date) -> Within:
    """The number or date is the bound or less (earlier)."""
    return Within(fact, ((0, _bound_tick(fact, bound) + 1),))


def not_after_peildatum(fact: Fact) -> Within:
    """The date, seen from the peildatum, is that day or one before it."""
    return Within(fact, ((0, fact.tick(LAST_DAY.isoformat(), peildatum=LAST_DAY) + 1),))


def _bound_tick(fact: Fact, bound: float | date) -> int:
    return fact.tick(bound.isoformat() if isinstance(bound, date) else bound)
