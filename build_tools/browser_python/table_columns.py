"""How an answer table writes facts, dates in place of choices and diagrams: as numbers that compress to little."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache

from decision_aids.engine.compile import CompiledAid
from decision_aids.engine.diagram import Diagrams
from decision_aids.engine.small_domain import MOST_COMPARED, Compared
from decision_aids.law.errors import OutsideKnownPeriodError
from decision_aids.law.period import Period
from decision_aids.rules.facts import FIRST_DAY, LAST_DAY, STEPS_PER_UNIT, Fact, Kind
from decision_aids.rules.model import Aid, DatedChoice, Question, Substitute


def node_columns(diagrams: Diagrams, order: Sequence[int]) -> dict[str, list[object]]:
    """The nodes as columns of numbers that hardly differ from one another, so that they compress to almost nothing.

    `leaves` are the values of the constants, which come first. Each further node has its level and its number of edges.
    `stops` are the first blocks after its edges, but for the last edge, whose stop is known; each is written as its
    difference with the one before. `children` are the places of its children, each as its difference with the child
    at the same position of the node before.
    """
    place = {node: index for index, node in enumerate(order)}
    leaves = [diagrams.value(node) for node in order if diagrams.level(node) == len(diagrams.sizes)]
    levels: list[object] = []
    stops: list[int] = []
    children: list[list[int]] = []
    for node in order[len(leaves) :]:
        level = diagrams.level(node)
        edges = diagrams.edges(node, level)
        levels.append(level)
        stops += [stop for stop, _ in edges[:-1]]
        children.append([place[child] for _, child in edges])
    counts: list[object] = [len(own) for own in children]
    return {"leaves": leaves, "levels": levels, "counts": counts, "stops": _steps(stops), "children": _in_row(children)}


def fact_column(engine: CompiledAid, question: Question) -> dict[str, object]:
    """The level of a fact."""
    fact = question.fact
    compared = engine.room is not None and any(fact.id in group.facts for group in engine.domain.compared)
    starts = [block.start for block in engine.partitions[engine.levels[fact.id]].blocks]
    return {
        **_scale(fact),
        "asked": engine.asked[engine.levels[fact.id]],
        "fixed": question.fixed,
        "unchangeable": question.unchangeable,
        **({} if compared else {"starts": _steps(starts)}),
    }


def compared_facts(engine: CompiledAid, group: Compared) -> dict[str, object]:
    """Facts that are compared, the bounds of their scales, and how many ticks between two bounds stand for all."""
    room = engine.room if len(group.facts) <= MOST_COMPARED else None
    return {"facts": sorted(group.facts), "bounds": list(group.bounds), "room": room}


def _steps(numbers: Sequence[int]) -> list[object]:
    """Each number as its difference with the one before."""
    return [number - before for before, number in zip([0, *numbers], numbers, strict=False)]


def _in_row(rows: Sequence[Sequence[int]]) -> list[object]:
    """The numbers of all rows, each as its difference with the one at the same position of the row before."""
    numbers: list[object] = []
    before: Sequence[int] = ()
    for row in rows:
        numbers += [number - (before[index] if index < len(before) else 0) for index, number in enumerate(row)]
        before = row
    return numbers


def _scale(fact: Fact) -> dict[str, object]:
    """What a script needs to find the tick of a value: the values, the steps in a unit, or the day of tick zero."""
    scale: dict[str, object] = {"id": fact.id, "kind": fact.kind, "size": fact.size}
    match fact.kind:
        case Kind.GETAL:
            return scale | {"steps": STEPS_PER_UNIT}
        case Kind.DATUM:
            seen_from = {"last_peildatum": LAST_DAY.isoformat()} if fact.from_peildatum else {}
            return scale | {"first_day": FIRST_DAY.isoformat(), **seen_from}
        case _:
            return scale | {"values": fact.values}


def days_of(period: Period) -> list[date]:
    """All days of a period."""
    return [period.first + timedelta(days=number) for number in range((period.last - period.first).days + 1)]


@cache  # of thousands of days, for the first table and for the whole one
def dates_in_place(substitute: Substitute, aid: Aid) -> dict[str, object]:
    """A date in place of a choice. `runs` says from which `days` on, counted from the first, which runs of dates exist.

    `counts` is how many those are: none where nothing is known. A run begins so many days `before` the day that is
    asked about, which hardly changes from day to day, and has the tick of the choice that follows. All are written as
    differences, as the nodes are. Raises ValueError where the choice may be proposed to change: a table knows no date
    to change to.
    """
    if not next(question for question in aid.questions if question.fact == substitute.replaces).unchangeable:
        raise ValueError(f"{aid.id}: {substitute.replaces.id} follows from a date, so it cannot be proposed to change")
    runs_of_day = {number: list(_runs_on(substitute, day)) for number, day in enumerate(days_of(aid.period))}
    changed = [(number, runs) for number, runs in runs_of_day.items() if runs != runs_of_day.get(number - 1)]
    runs = {
        "days": _steps([number for number, _ in changed]),
        "counts": [len(now) for _, now in changed],
        "before": _in_row([[before for before, _ in now] for _, now in changed]),
        "ticks": _in_row([[tick for _, tick in now] for _, now in changed]),
    }
    return {**_scale(substitute.question.fact), "replaces": substitute.replaces.id, "runs": runs}


def dated_answers(dated: DatedChoice) -> list[list[str]]:
    """Which answer is read as which other value of its fact, and on which days, first and last included."""
    return [[of, first.isoformat(), last.isoformat(), to] for of, first, last, to in dated.stands_for]


def _runs_on(substitute: Substitute, day: date) -> Iterator[tuple[int, int]]:
    try:
        runs = substitute.runs(day)
    except OutsideKnownPeriodError:
        return
    for first, value in runs:
        # The scale begins at its first day whatever the day asked about.
        before = (day - first).days if first > FIRST_DAY else -1
        yield before, substitute.replaces.tick(value)
