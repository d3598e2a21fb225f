"""An aid compiled into interval decision diagrams: knowledge compilation (Darwiche and Marquis, 2002).

In comes an aid, which is data; out come the diagrams of its outcome, of the status of each rule and of each notice.
Every question to an aid is then a look at a diagram:

    >>> engine = CompiledAid(aid)
    >>> engine.outcome_of(engine.blocks_of({"betaald": 0}))
    'ongeschikt'
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from copy import copy
from functools import lru_cache

from decision_aids.engine.diagram import Diagrams, Edge, Known
from decision_aids.engine.holding import Index
from decision_aids.engine.small_domain import ROOM_TO_ANSWER, Domain
from decision_aids.rules.beside import Alike, Caution, Contested, Notice, Sourced
from decision_aids.rules.conditions import All, Any, Condition, Not, NotAbove, Within
from decision_aids.rules.model import UNDECIDED, Aid, Rule, Status


class CompiledAid:
    """The diagrams of one aid: of its outcome, and of the status and the scope of each rule, and of each notice.

    Facts that are compared with each other keep every tick apart; with `room`, so many between two bounds.
    """

    def __init__(self, aid: Aid, room: int | None = None) -> None:
        self.aid, self.room, self.questions = aid, room, aid.tested
        self.domain = Domain([question.fact for question in self.questions], _conditions_of(aid))
        self.partitions = self.domain.partitions(room, {})
        self.levels = {question.fact.id: level for level, question in enumerate(self.questions)}
        self.asked = tuple(map(aid.questions.index, self.questions))
        """For each level the place of its question among those of the aid."""
        openers = ((level, question.only_if) for level, question in enumerate(self.questions))
        self.opener = {level: self.levels[asked[0]] for level, asked in openers if asked and asked[0] in self.levels}
        """For each level that is asked after an answer to another, which: who takes that back, takes back both."""
        self.diagrams = Diagrams([partition.count for partition in self.partitions])
        self._made: dict[int, tuple[Condition, int]] = {}
        """By its identity each condition, which must then stay, with its diagram: rules share what they are made of."""
        self._ranges: dict[tuple[int, tuple[tuple[int, int], ...]], int] = {}
        self._indexes: dict[int, Index] = {}
        self.outcome = self.first_outcome(aid)
        self.statuses = {rule.id: self._first_that_holds(rule.statuses) for rule in aid.rules}
        self.scopes = {rule.id: self.diagram(rule.in_scope) for rule in aid.rules}
        for told in aid.beside:
            self.diagram(told.when)

    def first_outcome(self, aid: Aid) -> int:
        """The outcome diagram of this aid, or of one on the same facts that tells no more answers apart."""
        return self._first_that_holds([(outcome.when, outcome.id) for outcome in aid.outcomes])

    def _first_that_holds(self, cases: Sequence[tuple[Condition, Hashable]], otherwise: Hashable = None) -> int:
        """The diagram of an ordered list of cases; None where no case holds, which verify forbids."""
        result = self.diagrams.terminal(otherwise)
        for condition, value in reversed(cases):
            test, then = condition, self.diagrams.terminal(value)
            while isinstance(test, Not):
                test, then, result = test.part, result, then
            result = self.diagrams.ite(self.diagram(test), then, result)
        return result

    def diagram(self, condition: Condition) -> int:
        """The truth-valued diagram of a condition over the facts of this aid."""
        if id(condition) not in self._made:
            self._made[id(condition)] = condition, self._diagram(condition)
        return self._made[id(condition)][1]

    def _diagram(self, condition: Condition) -> int:
        ite, false, true = self.diagrams.ite, self.diagrams.false, self.diagrams.true
        match condition:
            case Within(fact, ranges):
                return self._within(self.levels[fact.id], ranges)
            case NotAbove(lower, upper):
                return self._not_above(self.levels[lower.id], self.levels[upper.id])
            case Not(part):
                return ite(self.diagram(part), false, true)
            case All(parts):
                return _in_pairs(lambda one, other: ite(one, other, false), map(self.diagram, parts), true)
            case Any(parts):
                return _in_pairs(lambda one, other: ite(one, true, other), map(self.diagram, parts), false)
        raise TypeError(f"no diagram for {type(condition).__name__}")

    def _within(self, level: int, ranges: tuple[tuple[int, int], ...]) -> int:
        if (level, ranges) not in self._ranges:
            block_of, count = self.partitions[level].block_of, self.partitions[level].count
            borders = [block_of(border) for pair in ranges for border in pair]
            self._ranges[level, ranges] = self._alternating(level, [*borders, count], begins=False)
        return self._ranges[level, ranges]

    def _alternating(self, level: int, stops: Iterable[int], *, begins: bool) -> int:
        """The node whose truth turns at each of these blocks, in order; an interval may be empty."""
        edges: list[Edge] = []
        last, truth = 0, begins
        for stop in stops:
            if stop > last:
                edges.append((stop, self.diagrams.true if truth else self.diagrams.false))
            last, truth = stop, not truth
        return self.diagrams.node(level, edges)

    def _not_above(self, lower: int, upper: int) -> int:
        """One fact tested below the other: for each block of the first, a threshold on the second."""
        first, second = sorted((lower, upper))
        ticks, count = self.partitions[second].places, self.partitions[second].count
        find = bisect_left if first == lower else bisect_right
        borders = (find(ticks, tick) for tick in self.partitions[first].places)
        tests = (self._alternating(second, (border, count), begins=first == upper) for border in borders)
        return self.diagrams.node(first, enumerate(tests, start=1))

    def around(self, ticks: Mapping[str, int], given: Mapping[str, int]) -> "CompiledAid":
        """The same diagrams while these ticks are known by the id of their fact; the small domain is chosen so.

        Of these answers it says what the aid on the whole scales says, also of what would change the outcome. The
        outcome no longer looks at what is `given` whatever somebody answers.
        """
        near = copy(self)
        near.partitions = self.domain.partitions(self.room, ticks)
        near.outcome = _outcome_given(self, tuple(self.blocks_of(given).items()))
        return near

    def compact(self) -> None:
        """Forget all that no answer is read from, before it is written down. Nothing made of this may be in use."""
        self._made = {id(told.when): self._made[id(told.when)] for told in self.aid.beside}
        beside = (node for _, node in self._made.values())
        self.diagrams, place = self.diagrams.compact(
            [self.outcome, *self.statuses.values(), *self.scopes.values(), *beside]
        )
        self.outcome = place[self.outcome]
        self.statuses = {rule: place[node] for rule, node in self.statuses.items()}
        self.scopes = {rule: place[node] for rule, node in self.scopes.items()}
        self._made = {key: (condition, place[node]) for key, (condition, node) in self._made.items()}
        self._ranges, self._indexes = {}, {}

    def read_back(self) -> None:
        """Find its conditions again, once it was written down and read back: by then each has another identity."""
        self._made = {id(condition): (condition, node) for condition, node in self._made.values()}

    def blocks_of(self, ticks: Mapping[str, int]) -> dict[int, int]:
        """The level and the block of each answer, which is given as a tick by the id of its fact."""
        levels = {self.levels[fact]: tick for fact, tick in ticks.items()}
        return {level: self.partitions[level].block_of(tick) for level, tick in levels.items()}

    def cofactor(self, known: Known) -> int:
        """The outcome diagram that is left once the known answers are filled in."""
        return self.diagrams.cofactor(self.outcome, known)

    def outcome_of(self, known: Known) -> str:
        """The outcome every completion of the known answers leads to, or `nog-onbekend`."""
        value = self.diagrams.only_value(self.outcome, known)
        return UNDECIDED if value is None else str(value)

    def holding[Said: (Notice, Caution, Contested, Alike, Sourced)](
        self, said: tuple[Said, ...], known: Known
    ) -> list[Said]:
        """Of all of one sort that this aid says beside an outcome, that of which the condition certainly holds."""
        if id(said) not in self._indexes:
            self._indexes[id(said)] = Index(self.diagrams, [self.diagram(each.when) for each in said])
        return [said[place] for place in self._indexes[id(said)].certain(known)]

    def status_of(self, rule: Rule, known: Known) -> Status:
        """The status of a rule that every completion of the known answers gives, or `onbekend`."""
        value = self.diagrams.only_value(self.statuses[rule.id], known)
        return Status.ONBEKEND if value is None else Status(str(value))


def _in_pairs(join: Callable[[int, int], int], nodes: Iterable[int], of_none: int) -> int:
    """All nodes joined into one: two by two, and then again, for of hundreds of by-laws each looks at a few answers."""
    left = list(nodes)
    while len(left) > 1:
        odd = left[-1:] if len(left) % 2 else []
        left = [join(one, other) for one, other in zip(left[::2], left[1::2], strict=False)] + odd
    return left[0] if left else of_none


def _conditions_of(aid: Aid) -> list[Condition]:
    """Everything that looks at the facts of an aid."""
    of_rules = (condition for rule in aid.rules for condition in rule.conditions)
    return [*(holder.when for holder in (*aid.outcomes, *aid.beside)), *of_rules]


@lru_cache(maxsize=8)
def _outcome_given(engine: CompiledAid, known: tuple[tuple[int, int], ...]) -> int:
    """Kept for the next question: the same facts are left out of most."""
    return engine.cofactor(dict(known))


@lru_cache(maxsize=64)
def compiled(aid: Aid) -> CompiledAid:
    """The diagrams of an aid on the whole scale of every fact, made once."""
    return CompiledAid(aid)


_kept: dict[Aid, CompiledAid] = {}


def keep(engine: CompiledAid) -> None:
    """Answer from diagrams that were written down, and were read back with their aid."""
    engine.read_back()
    _kept[engine.aid] = engine


@lru_cache(maxsize=64)
def answering(aid: Aid) -> CompiledAid:
    """The diagrams of an aid to answer from, made once: `around` chooses which ticks they speak of."""
    return _kept.get(aid) or CompiledAid(aid, ROOM_TO_ANSWER)
