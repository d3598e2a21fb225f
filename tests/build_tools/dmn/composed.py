"""The tables of a DMN file put together as one diagram over every set of answers, those that are left out included.

Each fact has the blocks that the rules tell apart and one more: no answer. The peildatum comes first, with a block for
none, for the days before the period, in it and after it. What a cell holds for is what a foreign engine answered; that
a row is all of its cells, and that of the rows the first counts, is what DMN says of a table.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping
from datetime import date
from functools import cache
from itertools import product

from build_tools.dmn.aid_model import Model
from build_tools.dmn.columns import BY_LAW, PEILDATUM
from build_tools.dmn.vocabulary import Vocabulary
from build_tools.dmn.whole_space import Told
from decision_aids.engine.compile import CompiledAid
from decision_aids.engine.diagram import Diagrams
from decision_aids.engine.small_domain import ROOM_TO_PROVE
from decision_aids.rules.facts import LAST_DAY, Kind
from tests.build_tools.dmn.read_tables import Answers, Cell, ReadTable

NO_DAY, BEFORE, WITHIN, AFTER = range(4)


class Composed:
    """A store of diagrams over the answers of one model, with one for each decision once `compose` has made it."""

    def __init__(self, model: Model) -> None:
        self.aid = model.aid
        self.engine = CompiledAid(self.aid, ROOM_TO_PROVE)
        self.facts = self.engine.domain.facts
        self.counts = [
            partition.count if fact.kind in {Kind.GETAL, Kind.DATUM} else fact.size
            for fact, partition in zip(self.facts, self.engine.partitions, strict=True)
        ]
        self.levels = {PEILDATUM: 0} | {fact: level + 1 for fact, level in self.engine.levels.items()}
        self.diagrams = Diagrams([4, *(count + 1 for count in self.counts)])
        self.decisions: dict[str, int] = {}
        self.decides: dict[str, list[int]] = {}
        """By decision where each of its lines is the first that holds."""
        self.gaps: dict[str, int] = {}
        """By decision where none of its lines holds."""
        self._by_laws = Vocabulary(self.aid).by_laws
        for question in self.aid.questions:
            if question.dated:
                self.levels[BY_LAW] = self.levels[question.fact.id]
        self._questions = {question.fact.id: question for question in self.aid.questions}

    def compose(self, tables: Iterable[ReadTable], answers: Answers) -> None:
        """The diagram of each of these tables, which come after those that they require."""
        for table in tables:
            left, lines = self.diagrams.true, []
            for line in table.lines:
                row = self.diagrams.true
                for cell in line.cells:
                    row = self.both(row, self._mapped(cell, answers))
                lines.append(self.both(left, row))
                left = self.both(left, self.opposite(row))
            result = self.diagrams.terminal(None)
            for decides, line in zip(lines, table.lines, strict=True):
                result = self.diagrams.ite(decides, self._mapped(line.gives, answers), result)
            self.decisions[table.name], self.decides[table.name], self.gaps[table.name] = result, lines, left

    def both(self, one: int, other: int) -> int:
        """Where two truth-valued diagrams hold."""
        return self.diagrams.ite(one, other, self.diagrams.false)

    def opposite(self, node: int) -> int:
        """Where a truth-valued diagram does not hold."""
        return self.diagrams.ite(node, self.diagrams.false, self.diagrams.true)

    def while_holds(self, care: int, node: int) -> int:
        """A diagram that says nothing where it does not matter."""
        return self.diagrams.ite(care, node, self.diagrams.terminal("does not matter"))

    def is_one(self, node: int, *values: Hashable) -> int:
        """Where a diagram has one of these values."""
        return self._through(node, lambda value: value in values)

    def where(self, level: int, blocks: Iterable[int]) -> int:
        """The diagram that is true for these blocks of a level."""
        chosen, size = set(blocks), self.diagrams.sizes[level]
        truths = (self.diagrams.true if block in chosen else self.diagrams.false for block in range(size))
        return self.diagrams.node(level, enumerate(truths, start=1))

    def of_aid(self, node: int) -> int:
        """A diagram of the aid itself. Without an answer it is as with the first, or never where that is what it means:
        `verify` proves that nothing hangs on the answer to a question that is not asked.
        """
        own, never = self.engine.diagrams, {fact.id for fact in self.aid.never_unless_given}

        @cache
        def lifted(node: int) -> int:
            level = own.level(node)
            if level == len(own.sizes):
                return self.diagrams.terminal(own.value(node))
            fact, count = self.facts[level], self.counts[level]
            edges = [(self._stop(level, stop), lifted(child)) for stop, child in own.edges(node, level)]
            unanswered = edges[-1 if fact.id in never else 0][1]
            return self.diagrams.node(level + 1, [*edges, (count + 1, unanswered)])

        return lifted(node)

    def _stop(self, level: int, stop: int) -> int:
        partition = self.engine.partitions[level]
        return stop if self.counts[level] == partition.count else partition.blocks[stop - 1].stop

    def _mapped(self, cell: Cell, answers: Answers) -> int:
        """What a cell answers, over the answers of the aid; AssertionError where the aid tells less apart than it."""
        of_decision = [name for name in cell.names if name in self.decisions]
        if not of_decision:
            return self._of_facts(cell, answers)
        (name,) = of_decision
        return self._through(self.decisions[name], lambda value: answers[cell][(value,)])

    def _through(self, node: int, into: Callable[[Hashable], object]) -> int:
        """The diagram whose terminals are what each terminal becomes."""

        @cache
        def changed(node: int) -> int:
            level = self.diagrams.level(node)
            if level == len(self.diagrams.sizes):
                return self._terminal(into(self.diagrams.value(node)))
            return self.diagrams.node(
                level, [(stop, changed(child)) for stop, child in self.diagrams.edges(node, level)]
            )

        return changed(node)

    def _terminal(self, value: object) -> int:
        assert isinstance(value, Hashable)
        return self.diagrams.terminal(value)

    def _of_facts(self, cell: Cell, answers: Answers) -> int:
        levels = sorted({self.levels[name] for name in cell.names})
        found: dict[tuple[int, ...], object] = {}
        for values, value in answers[cell].items():
            told = dict(zip(cell.names, values, strict=True))
            blocks = self._blocks(told)
            for at in product(*(blocks[level] for level in levels)):
                assert found.setdefault(at, value) == value, f"{cell}: {told} gives another answer than its neighbours"

        def node(at: tuple[int, ...]) -> int:
            if len(at) == len(levels):
                return self._terminal(found[at])
            level = levels[len(at)]
            return self.diagrams.node(level, ((b + 1, node((*at, b))) for b in range(self.diagrams.sizes[level])))

        return node(())

    def _blocks(self, told: Told) -> dict[int, tuple[int, ...]]:
        """By level the blocks in which these values lie; a value that stands for several lies in each."""
        return {
            self.levels[name]: (self._block_of_day(value),)
            if name == PEILDATUM
            else self._blocks_of_fact(name, value, told)
            for name, value in told.items()
        }

    def _block_of_day(self, on: object) -> int:
        if not isinstance(on, date):
            return NO_DAY
        if on < self.aid.period.first:
            return BEFORE
        return WITHIN if on <= self.aid.period.last else AFTER

    def _blocks_of_fact(self, name: str, value: object, told: Told) -> tuple[int, ...]:
        level = self.levels[name] - 1
        fact, count = self.facts[level], self.counts[level]
        if name == BY_LAW and value == self._by_laws[-1]:
            return (*(at for at, of in enumerate(fact.values) if of not in self._by_laws), count)
        if value is None:
            return (count,)
        if self._questions[fact.id].dated and name != BY_LAW:
            return tuple(range(count))
        block_of = self.engine.partitions[level].block_of
        match fact.kind:
            case Kind.GETAL:
                return (block_of(fact.tick(value)),)
            case Kind.DATUM:
                on = told.get(PEILDATUM) if fact.from_peildatum else LAST_DAY
                return (block_of(fact.tick(str(value), on)),) if isinstance(on, date) else tuple(range(count))
        return (fact.tick(value),)


def first_difference(composed: Composed, one: int, other: int) -> Mapping[str, object]:
    """A set of answers of which two diagrams say different things, with what they say; empty where there is none."""
    diagrams = composed.diagrams
    names = [PEILDATUM, *(fact.id for fact in composed.facts)]
    at: dict[str, object] = {}
    while one != other:
        level = min(diagrams.level(one), diagrams.level(other))
        if level == len(diagrams.sizes):
            return at | {"file": diagrams.value(one), "aid": diagrams.value(other)}
        start = 0
        for stop, (left, right) in diagrams.joint_edges((one, other), level):
            if left != right:
                at[names[level]] = start if stop == start + 1 else range(start, stop)
                one, other = left, right
                break
            start = stop
    return at
