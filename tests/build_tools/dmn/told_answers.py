"""Sets of answers in which nothing that is asked is missing: along the paths of an outcome diagram, and drawn."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from random import Random
from typing import NamedTuple

from decision_aids.answers.case import Case, of_asked_questions
from decision_aids.engine.compile import CompiledAid
from decision_aids.engine.small_domain import ROOM_TO_PROVE
from decision_aids.rules.facts import Value
from decision_aids.rules.model import Aid, DatedChoice

type Blocks = dict[int, int]


class Told(NamedTuple):
    """Answers on a day; of questions that are not asked there is none."""

    on: date
    answers: dict[str, Value]


class Situations:
    """The situations that one version of an aid tells apart, of which it draws one with a seed."""

    def __init__(self, aid: Aid, seed: int) -> None:
        self.aid, self.random = aid, Random(seed)  # noqa: S311 - guards no secret
        self.engine = CompiledAid(aid, ROOM_TO_PROVE)

    def paths(self) -> Iterator[Blocks]:
        """Every way through the outcome diagram, as the blocks that it needs."""
        diagrams = self.engine.diagrams

        def ways(node: int) -> Iterator[Blocks]:
            level = diagrams.level(node)
            if level == len(diagrams.sizes):
                yield {}
                return
            start = 0
            for stop, child in diagrams.edges(node, level):
                chosen = self.random.randrange(start, stop)
                for rest in ways(child):
                    yield {level: chosen, **rest}
                start = stop

        return ways(self.engine.outcome)

    def steps(self) -> Iterator[Blocks]:
        """For each edge of the outcome diagram a way there, and from there one to every outcome that is left."""
        diagrams = self.engine.diagrams
        way: dict[int, Blocks] = {self.engine.outcome: {}}
        waiting = [self.engine.outcome]
        for node in waiting:
            level, start = diagrams.level(node), 0
            if level == len(diagrams.sizes):
                continue
            for stop, child in diagrams.edges(node, level):
                here = {**way[node], level: self.random.randrange(start, stop)}
                if child not in way:
                    way[child] = here
                    waiting.append(child)
                for outcome in sorted(map(str, diagrams.terminals(child))):
                    yield {**here, **self._on_to(outcome, child)}
                start = stop

    def reaching(self) -> Iterator[Blocks]:
        """A way to each outcome."""
        for outcome in sorted(map(str, self.engine.diagrams.terminals(self.engine.outcome))):
            yield self._on_to(outcome, self.engine.outcome)

    def _on_to(self, outcome: str, node: int) -> Blocks:
        diagrams, blocks = self.engine.diagrams, {}
        while (level := diagrams.level(node)) < len(diagrams.sizes):
            edges = diagrams.edges(node, level)
            starts = (0, *(stop for stop, _ in edges))
            leading = [
                (start, stop, child)
                for start, (stop, child) in zip(starts, edges, strict=False)
                if outcome in diagrams.terminals(child)
            ]
            start, stop, node = self.random.choice(leading)
            blocks[level] = self.random.randrange(start, stop)
        return blocks

    def drawn(self, number: int) -> Iterator[Blocks]:
        """So many blocks to start from: none, for `told` draws the rest."""
        return ({} for _ in range(number))

    def told(self, chosen: Iterable[Blocks], *, all_told: bool = False) -> Iterator[Told]:
        """Answers at an end of these blocks, and of drawn ones where they leave it open.

        What is not asked is told only with `all_told`; a date of what most often did not happen is then told too.
        """
        for blocks in chosen:
            ticks = {}
            for level, (fact, partition) in enumerate(
                zip(self.engine.domain.facts, self.engine.partitions, strict=True)
            ):
                block = blocks[level] if level in blocks else self.random.randrange(partition.count)
                ends = partition.ticks(block)
                ticks[fact.id] = self.random.choice((ends[0], ends[-1]))
            if all_told:
                yield self._as_answers(ticks)
                continue
            told = self._as_answers(of_asked_questions(self.aid, ticks))
            left_out = {fact.id for fact in self.aid.never_unless_given if self.random.random() < 0.5}
            yield Told(told.on, {fact: value for fact, value in told.answers.items() if fact not in left_out})

    def _as_answers(self, ticks: Mapping[str, int]) -> Told:
        on = self._day_in(self.aid.period.first, self.aid.period.last)
        asked = [question for question in self.aid.questions if question.fact.id in ticks]
        answers: dict[str, Value] = {}
        for question in asked:
            if question.dated:
                read = str(question.fact.value(ticks[question.fact.id]))
                on, answers[question.fact.id] = self._gemeente(question.dated, read, on)
        for question in asked:
            if not question.dated:
                answers[question.fact.id] = question.fact.value(ticks[question.fact.id], on)
        return Told(on, answers)

    def _gemeente(self, dated: DatedChoice, read: str, on: date) -> tuple[date, Value]:
        """A day and a municipality for which the rules read this; another municipality where there is no such day."""
        for of, first, last, stands_for in dated.stands_for:
            if stands_for == read:
                return self._day_in(max(first, self.aid.period.first), min(last, self.aid.period.last)), of
        return on, read if dated.on(read, on) == read else dated.asked.values[-1]

    def _day_in(self, first: date, last: date) -> date:
        """One of few days: at each end, where bounds are, and in the middle."""
        return self.random.choice((first, first + (last - first) / 2, last))


def outcomes(aid: Aid, told: Iterable[Told]) -> list[str]:
    """What the aid itself answers."""
    return [Case(aid, each.answers, each.on).outcome for each in told]
