"""An aid turned into decision diagrams: the exact form of its rules, made once for each aid and day."""

from bisect import bisect_left
from collections.abc import Hashable, Mapping, Sequence
from copy import copy
from functools import lru_cache

from decision_aids.engine.diagram import Diagrams
from decision_aids.engine.partition import classes_of
from decision_aids.engine.runs import Kept, Run
from decision_aids.engine.small_domain import compared_in
from decision_aids.rules.conditions import All, Any, Condition, Not, NotAbove, Within
from decision_aids.rules.model import UNDECIDED, Aid, Rule, Status

Known = Mapping[int, int]
"""What is known: the level of a fact and the class its answer falls in."""


class CompiledAid:
    """The diagrams of one aid: of its outcome and of the status of each rule."""

    def __init__(self, aid: Aid) -> None:
        self.aid = aid
        conditions = [outcome.when for outcome in aid.outcomes]
        conditions += [condition for rule in aid.rules for condition, _ in rule.statuses]
        conditions += [notice.when for notice in aid.warnings]
        self.classes = classes_of(aid.facts, conditions)
        self.compared = compared_in(aid.facts, conditions)
        self.kept: Kept = {}
        self.asked: dict[int, tuple[int, ...]] = {}
        """What `reasons` found to ask next, by the diagram that is left; it goes when the aid goes."""
        self.levels = {fact.id: level for level, fact in enumerate(aid.facts)}
        self.diagrams = Diagrams([classes.count for classes in self.classes])
        self.outcome = self.first_outcome(aid)
        self.statuses = {rule.id: self._first_that_holds(rule.statuses) for rule in aid.rules}
        self.scopes = {rule.id: self.diagram(rule.in_scope) for rule in aid.rules}

    def first_outcome(self, aid: Aid) -> int:
        """The outcome diagram of this aid, or of one on the same facts that tells no more answers apart."""
        return self._first_that_holds([(outcome.when, outcome.id) for outcome in aid.outcomes])

    def _first_that_holds(self, cases: Sequence[tuple[Condition, Hashable]]) -> int:
        """The diagram of an ordered list of cases; None where no case holds, which verify forbids."""
        result = self.diagrams.leaf(None)
        for condition, value in reversed(cases):
            result = self.diagrams.select(self.diagram(condition), self.diagrams.leaf(value), result)
        return result

    def diagram(self, condition: Condition) -> int:
        """The truth-valued diagram of a condition over the facts of this aid."""
        diagrams = self.diagrams
        match condition:
            case Within():
                return self._within(condition)
            case NotAbove():
                return self._not_above(condition)
            case Not(part):
                return diagrams.select(self.diagram(part), diagrams.false, diagrams.true)
            case All(parts):
                result = diagrams.true
                for part in reversed(parts):
                    result = diagrams.select(self.diagram(part), result, diagrams.false)
                return result
            case Any(parts):
                result = diagrams.false
                for part in reversed(parts):
                    result = diagrams.select(self.diagram(part), diagrams.true, result)
                return result
        raise TypeError(f"no diagram for {type(condition).__name__}")

    def _within(self, condition: Within) -> int:
        level = self.levels[condition.fact.id]
        classes = self.classes[level]
        runs: list[Run] = []
        for index, start in enumerate(classes.starts):
            inside = any(low <= start < high for low, high in condition.ranges)
            runs.append((index + 1, self.diagrams.true if inside else self.diagrams.false))
        return self.diagrams.node(level, runs)

    def _not_above(self, condition: NotAbove) -> int:
        """One fact tested below the other: for each value of the first, a threshold on the second."""
        first, second = sorted((self.levels[condition.lower.id], self.levels[condition.upper.id]))
        lower_is_first = first == self.levels[condition.lower.id]
        true, false = self.diagrams.true, self.diagrams.false
        size = self.diagrams.sizes[second]
        runs: list[Run] = []
        for tick in range(self.diagrams.sizes[first]):
            border = tick if lower_is_first else tick + 1
            under, over = (false, true) if lower_is_first else (true, false)
            parts = [(stop, child) for stop, child in ((min(border, size), under), (size, over)) if stop > 0]
            runs.append((tick + 1, self.diagrams.node(second, _without_empty(parts))))
        return self.diagrams.node(first, runs)

    def without_leftovers(self) -> "CompiledAid":
        """The same aid, in a store without the diagrams that were made on the way."""
        return _copied(self, {})

    def around(self, known: Known) -> "CompiledAid":
        """The same aid, where facts that are compared with each other keep only the classes that matter now.

        Of these answers it says what the whole aid says, see `comparisons`, also of what would change the outcome; and
        it looks at some ten classes of a fact in place of a thousand.
        """
        kept: dict[int, tuple[int, ...]] = {}
        for compared in self.compared:
            # Each tick of these facts is a class.
            levels = sorted(map(self.levels.__getitem__, compared.facts))
            ticks = compared.ticks_around(known[level] for level in levels if level in known)
            kept |= {level: tuple(tick for tick in ticks if tick < self.diagrams.sizes[level]) for level in levels}
        if all(len(ticks) == self.diagrams.sizes[level] for level, ticks in kept.items()):
            return self
        return _around(self, tuple(kept.items()))

    def at_the_end_of(self, levels: tuple[int, ...]) -> "CompiledAid":
        """The same aid for whoever gives these facts the last value of their scale; it no longer looks at them."""
        return _at_the_end_of(self, levels) if levels else self

    def nearest_class(self, level: int, current: int, start: int, stop: int) -> int:
        """Of the run of classes of a level up to `stop` the one closest to the current class."""
        nearest = min(max(current, start), stop - 1)
        kept = self.kept.get(level)
        return nearest if kept is None else kept[bisect_left(kept, nearest)]

    def left(self, known: Known) -> int:
        """The outcome diagram that is left once the known answers are filled in."""
        return self.diagrams.restrict(self.outcome, known)

    def outcome_of(self, known: Known) -> str:
        """The outcome every completion of the known answers leads to, or `nog-onbekend`."""
        return self.outcome_left(self.outcome, known)

    def outcome_left(self, left: int, known: Known) -> str:
        """The same of an outcome diagram in which other answers have been filled in already."""
        value = self.diagrams.only_value(left, known)
        return UNDECIDED if value is None else str(value)

    @staticmethod
    def certain(leaves: frozenset[Hashable]) -> str:
        """The single outcome among the leaves, or `nog-onbekend` where there are more."""
        return str(next(iter(leaves))) if len(leaves) == 1 else UNDECIDED

    def status_of(self, rule: Rule, known: Known) -> Status:
        """The status of a rule that every completion of the known answers gives, or `onbekend`."""
        value = self.diagrams.only_value(self.statuses[rule.id], known)
        return Status.ONBEKEND if value is None else Status(str(value))


def _without_empty(runs: list[Run]) -> list[Run]:
    """The runs that hold at least one class."""
    return [run for index, run in enumerate(runs) if index == 0 or run[0] > runs[index - 1][0]]


def _copied(whole: CompiledAid, kept: Kept) -> CompiledAid:
    part = copy(whole)
    roots = (whole.outcome, *whole.statuses.values(), *whole.scopes.values())
    part.diagrams, places = whole.diagrams.copied(roots, kept)
    part.kept, part.asked = kept, {}
    part.outcome = places[whole.outcome]
    part.statuses = {rule: places[node] for rule, node in whole.statuses.items()}
    part.scopes = {rule: places[node] for rule, node in whole.scopes.items()}
    return part


@lru_cache(maxsize=8)
def _around(whole: CompiledAid, kept: tuple[tuple[int, tuple[int, ...]], ...]) -> CompiledAid:
    """Kept for the next question: most answers are not about these facts."""
    return _copied(whole, dict(kept))


@lru_cache(maxsize=8)
def _at_the_end_of(whole: CompiledAid, levels: tuple[int, ...]) -> CompiledAid:
    """Kept for the next question, as are the classes `around` what is known."""
    known = {level: whole.classes[level].count - 1 for level in levels}
    part = copy(whole)
    part.asked = {}
    part.outcome = whole.left(known)
    part.statuses = {rule: whole.diagrams.restrict(node, known) for rule, node in whole.statuses.items()}
    part.scopes = {rule: whole.diagrams.restrict(node, known) for rule, node in whole.scopes.items()}
    return part


@lru_cache(maxsize=64)
def compiled(aid: Aid) -> CompiledAid:
    """The diagrams of an aid, made once."""
    return CompiledAid(aid)
