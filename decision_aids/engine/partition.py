"""Groups the ticks of each fact that no condition tells apart, so that a scale of hundreds becomes a few classes."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from decision_aids.rules.conditions import Condition, NotAbove, Within
from decision_aids.rules.facts import Fact


@dataclass(frozen=True, slots=True)
class Classes:
    """The classes of one fact: class i holds the ticks from starts[i] up to starts[i + 1]."""

    fact: Fact
    starts: tuple[int, ...]

    @property
    def count(self) -> int:
        return len(self.starts)

    def class_of(self, tick: int) -> int:
        """The class that a tick belongs to."""
        return bisect_right(self.starts, tick) - 1

    def ticks(self, first: int, last: int | None = None) -> range:
        """The ticks of a class, or of a run of classes up to and including the last."""
        stop = (first if last is None else last) + 1
        return range(self.starts[first], self.starts[stop] if stop < len(self.starts) else self.fact.size)


def classes_of(facts: Sequence[Fact], conditions: Iterable[Condition]) -> tuple[Classes, ...]:
    """For each fact the coarsest classes that all conditions respect.

    Two facts that are compared with each other keep every tick apart.
    """
    cuts: dict[str, set[int]] = {fact.id: {0} for fact in facts}
    for condition in conditions:
        for atom in condition.atoms():
            match atom:
                case Within(fact, ranges):
                    cuts[fact.id].update(edge for pair in ranges for edge in pair if edge < fact.size)
                case NotAbove():
                    for fact in atom.about:
                        cuts[fact.id].update(range(fact.size))
    return tuple(Classes(fact, tuple(sorted(cuts[fact.id]))) for fact in facts)
