"""What an engine must be asked to know every table of a file whole: each cell on every value of the names that it uses.

A cell compares what its column gives with the values and bounds that stand in it. So it is asked on every value of a
choice, and of a number or a day on both ends of each block that the rules tell apart, and on and beside each bound that
stands in the cell itself; always on no answer as well. Of two numbers that are compared, on a few that stand for all.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import product
from typing import Any

from build_tools.dmn.aid_model import Model
from build_tools.dmn.columns import BY_LAW, PEILDATUM
from build_tools.dmn.decisions import ANYTHING, Table
from build_tools.dmn.vocabulary import Vocabulary
from decision_aids.engine.compile import answering
from decision_aids.engine.partition import Partition
from decision_aids.engine.small_domain import ROOM_TO_PROVE
from decision_aids.rules.facts import FIRST_DAY, LAST_DAY, STEPS_PER_UNIT, Fact, Kind

type Told = Mapping[str, object]
"""Values by name: text, a number, a day, or None."""

QUOTED = re.compile(r'"[^"]*"')
NUMBER = re.compile(r"(?<![\w.])\d+(?:\.5)?(?![\w])")
DAY = re.compile(r'date\("([^"]*)"\)')
BESIDE = (-1, 0, 1)


def partitions(model: Model) -> tuple[Partition, ...]:
    """The blocks of each fact, in the order in which the diagrams test them."""
    return answering(model.aid).domain.partitions(ROOM_TO_PROVE, {})


def names_in(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """Which of these names a cell or an expression uses."""
    used = set(re.findall(r"\w+", QUOTED.sub("", text)))
    return tuple(name for name in names if name in used)


class WholeSpace:
    """The values of every input and every decision of one model."""

    def __init__(self, model: Model) -> None:
        self._dated = {fact.id for fact in model.aid.facts if fact.from_peildatum}
        self.days = _days(model)
        self.values: dict[str, tuple[object, ...]] = {PEILDATUM: (None, *self.days)}
        for question, partition in zip(model.aid.tested, partitions(model), strict=True):
            self.values[question.asked.id] = tuple(dict.fromkeys((None, *_values(question.asked, partition))))
            if question.dated:
                self.values[BY_LAW] = Vocabulary(model.aid).by_laws
        for decision in model.decisions:
            self.values.setdefault(decision.name, tuple(self._given(decision)))

    def _given(self, decision: Table) -> dict[object, None]:
        """What a decision can give, in the order of its lines; None where no line need hold."""
        given: dict[object, None] = {}
        for line in decision.lines:
            given |= dict.fromkeys(self.values.get(line.gives) or [_literal(line.gives)])
        if not decision.lines or set(decision.lines[-1].cells) - {ANYTHING}:
            given[None] = None
        return given

    def told(self, expression: str, cell: str, needs: Sequence[str]) -> Iterator[Told]:
        """Everything to ask a cell of the column with this expression on; `needs` are the names its table can see."""
        names = names_in(f"{expression} {cell}", needs)
        if PEILDATUM in names and not self._dated.isdisjoint(names):
            yield from self._beside_the_day(next(name for name in names if name in self._dated))
            return
        values = [self.values[name] for name in names]
        if len(names) == 1 and isinstance(values[0][-1], int | float):
            values = [tuple(dict.fromkeys((*values[0], *_beside(cell, values[0][-1]))))]
        yield from every_way(dict(zip(names, values, strict=True)))

    def _beside_the_day(self, name: str) -> Iterator[Told]:
        for on in (None, *self.days):
            beside = [on + timedelta(days=step) for step in BESIDE] if on else []
            for value in (None, FIRST_DAY, *beside, LAST_DAY):
                yield {PEILDATUM: on, name: value}


def every_way(values: Mapping[str, Sequence[Any]]) -> Iterator[dict[str, Any]]:
    """All that can be told with these values by name."""
    return (dict(zip(values, together, strict=True)) for together in product(*values.values()))


def cells_of(model: Model) -> Iterator[tuple[Table, str, str]]:
    """Every cell that asks something, with the expression of its column; and what each line gives, without a cell."""
    for decision in model.decisions:
        for line in decision.lines:
            yield decision, line.gives, ANYTHING
            for column, cell in zip(decision.columns, line.cells, strict=True):
                if cell != ANYTHING:
                    yield decision, column.expression, cell


def times_asked(model: Model) -> int:
    """How often an engine is asked to know every table whole; what two lines ask alike is asked once."""
    space = WholeSpace(model)
    cells = {(expression, cell, names_in(f"{expression} {cell}", of.needs)) for of, expression, cell in cells_of(model)}
    return sum(sum(1 for _ in space.told(expression, cell, needs)) for expression, cell, needs in cells)


def _values(of: Fact, partition: Partition) -> Iterable[object]:
    """Every value of a choice; of a number or a day both ends of each block."""
    ends = sorted({tick for block in partition.blocks for tick in (block[0], block[-1])})
    match of.kind:
        case Kind.GETAL:
            return map(of.value, ends)
        case Kind.DATUM:
            return (date.fromisoformat(str(of.value(tick))) for tick in ends)
    return of.values


def _literal(text: str) -> object:
    return None if text == "null" else text.strip('"')


def _days(model: Model) -> tuple[date, ...]:
    """Both ends of the period and every day in a cell, each with the day before and after it."""
    bounds = {model.aid.period.first, model.aid.period.last}
    for _, _, cell in cells_of(model):
        bounds |= {date.fromisoformat(day) for day in DAY.findall(cell)}
    return tuple(sorted({on + timedelta(days=step) for on in bounds for step in BESIDE}))


def _beside(cell: str, highest: float) -> Iterator[float]:
    """On and half a unit beside each number in a cell."""
    for number in NUMBER.findall(cell):
        for step in BESIDE:
            value = float(number) + step / STEPS_PER_UNIT
            if 0 <= value <= highest:
                yield int(value) if value == int(value) else value
