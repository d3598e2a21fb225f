"""Small random aids, and what CONTRACT.md says of them by trying every complete answer set."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import product

from hypothesis import strategies as st

from decision_aids.law.period import Period
from decision_aids.rules.conditions import ALWAYS, NEVER, All, Any, Condition, Not, NotAbove, Within
from decision_aids.rules.facts import Fact, Kind
from decision_aids.rules.model import UNDECIDED, Aid, Level, Outcome, Question, Rule

ON = date(2016, 1, 1)
PERIOD = Period(date(2015, 1, 1), date(2016, 12, 31), date(2016, 1, 1), "", ())

Ticks = dict[str, int]
"""Answers as places on the scale of their facts; a fact that is missing is unknown."""


def small_aid(*questions: Question | Fact, outcomes: tuple[Outcome, ...], rules: tuple[Rule, ...] = ()) -> Aid:
    """An aid with these outcomes, and nothing in it that the test does not look at."""
    return Aid(
        id="proef",
        title="Een proef",
        audience="niemand",
        period=PERIOD,
        questions=tuple(asked if isinstance(asked, Question) else Question(asked, asked.id, "") for asked in questions),
        rules=rules,
        outcomes=outcomes,
        undecided=Outcome(UNDECIDED, "Nog niet te zeggen", "", ALWAYS),
        not_considered=(),
    )


def outcome(name: str, when: Condition = ALWAYS, *, affirms: bool = False) -> Outcome:
    """An outcome of which only the condition matters."""
    return Outcome(name, name.capitalize(), "", when, affirms=affirms)


def rule(met: Condition, judged: Condition = NEVER, sources: tuple[str, ...] = ("bron",)) -> Rule:
    """A rule that binds, of which only the conditions matter."""
    return Rule("regel", Level.MOET, "pagina#zin", "De zin.", met, "Ja.", "Nee.", sources, judged=judged)


@st.composite
def several_facts(draw: st.DrawFn) -> tuple[Fact, ...]:
    """Three to five facts in any order: choices, and one or two numbers on a short scale that can be compared."""
    choices = draw(st.lists(st.sampled_from(("xy", "xyz")), min_size=2, max_size=3))
    numbers = draw(st.lists(st.sampled_from((1, 2)), min_size=1, max_size=2))
    kinds = [(Kind.KEUZE, tuple(values), 0) for values in choices] + [(Kind.GETAL, (), highest) for highest in numbers]
    return tuple(Fact(f"feit{place}", *kind) for place, kind in enumerate(draw(st.permutations(kinds))))


def conditions(facts: tuple[Fact, ...]) -> st.SearchStrategy[Condition]:
    """Any condition on these facts, a few levels deep."""
    numbers = [fact for fact in facts if fact.kind is Kind.GETAL]
    compared = st.tuples(st.sampled_from(numbers), st.sampled_from(numbers)).filter(lambda pair: pair[0] is not pair[1])
    atoms: st.SearchStrategy[Condition] = st.sampled_from(facts).flatmap(_within)
    if len(numbers) > 1:
        atoms |= compared.map(lambda pair: NotAbove(*pair))

    def combined(parts: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
        some = st.lists(parts, min_size=2, max_size=3).map(tuple)
        return some.map(All) | some.map(Any) | parts.map(Not)

    on_every_fact = st.tuples(*(_within(fact) for fact in facts))
    return combined(combined(atoms) | atoms) | on_every_fact.map(All) | on_every_fact.map(Any)


def _within(fact: Fact) -> st.SearchStrategy[Condition]:
    chosen = st.sets(st.integers(0, fact.size - 1), min_size=1, max_size=fact.size - 1)
    return chosen.map(lambda ticks: Within(fact, tuple(_runs(sorted(ticks)))))


def _runs(ticks: list[int]) -> Iterator[tuple[int, int]]:
    """Neighbours together, since the ranges of a condition may not touch."""
    start = None
    for tick in ticks:
        start = tick if start is None else start
        if tick + 1 not in ticks:
            yield start, tick + 1
            start = None


@st.composite
def random_aids(draw: st.DrawFn) -> Aid:
    """An aid with three or four outcomes, the last of which takes what is left; its facts tested in any order."""
    facts = draw(several_facts())
    whens = draw(st.lists(conditions(facts), min_size=2, max_size=3))
    lasting = st.sampled_from((False, False, False, True))
    questions = (Question(fact, fact.id, "", fixed=draw(st.booleans()), unchangeable=draw(lasting)) for fact in facts)
    found = (*(outcome(f"uitkomst{place}", when) for place, when in enumerate(whens)), outcome("rest"))
    pairs = st.tuples(st.sampled_from(facts), st.sampled_from(facts)).filter(lambda pair: pair[0] is not pair[1])
    tested_after = tuple(draw(st.lists(pairs, max_size=3)))
    return small_aid(*questions, outcomes=found)._replace(tested_after=tested_after)


@st.composite
def partial_answers(draw: st.DrawFn, aid: Aid) -> Ticks:
    """Answers to some of the facts."""
    known = draw(st.sets(st.sampled_from(aid.facts), max_size=len(aid.facts)))
    return {fact.id: draw(st.integers(0, fact.size - 1)) for fact in aid.facts if fact in known}


def holds(condition: Condition, answers: Ticks) -> bool:
    """Whether a condition holds for complete answers, in two-valued logic."""
    match condition:
        case Within(fact, ranges):
            return any(start <= answers[fact.id] < stop for start, stop in ranges)
        case NotAbove(lower, upper):
            return answers[lower.id] <= answers[upper.id]
        case Not(part):
            return not holds(part, answers)
        case All(parts):
            return all(holds(part, answers) for part in parts)
        case Any(parts):
            return any(holds(part, answers) for part in parts)
    raise TypeError(condition)


def every_answer_set(facts: tuple[Fact, ...]) -> Iterator[Ticks]:
    """All complete answer sets."""
    for ticks in product(*(range(fact.size) for fact in facts)):
        yield {fact.id: tick for fact, tick in zip(facts, ticks, strict=True)}


class ByTrying:
    """CONTRACT.md's definitions, applied to the outcomes of all complete answer sets."""

    def __init__(self, aid: Aid) -> None:
        self.aid = aid
        self.table = [
            (answers, next(found.id for found in aid.outcomes if holds(found.when, answers)))
            for answers in every_answer_set(aid.facts)
        ]

    def outcome(self, known: Ticks) -> str:
        """What all completions agree on."""
        return _common({found for answers, found in self.table if known.items() <= answers.items()})

    def still_matter(self, known: Ticks) -> set[str]:
        """The unknown facts of which two answers differ in outcome while all else is the same."""
        mattering = set()
        for fact in self.aid.facts:
            beside: dict[frozenset[tuple[str, int]], set[str]] = defaultdict(set)
            for answers, found in self.table:
                if fact.id not in known and known.items() <= answers.items():
                    beside[frozenset(answers.items() - {(fact.id, answers[fact.id])})].add(found)
            if any(len(outcomes) > 1 for outcomes in beside.values()):
                mattering.add(fact.id)
        return mattering

    def can_settle(self, known: Ticks, fact: Fact) -> bool:
        """Whether some answer to this fact alone makes the outcome certain."""
        return any(self.outcome({**known, fact.id: tick}) != UNDECIDED for tick in range(fact.size))

    def smallest_change(self, known: Ticks) -> int | None:
        """The fewest known answers that may change and, given otherwise, make another outcome certain; None at none."""
        reached: dict[tuple[int, ...], set[str]] = defaultdict(set)
        for answers, found in self.table:
            reached[tuple(answers[fact] for fact in known)].add(found)
        current = _common(reached[tuple(known.values())])
        lasting = {question.fact.id for question in self.aid.questions if question.unchangeable}
        sizes = []
        for changed, outcomes in reached.items():
            moved = [fact for fact, tick in zip(known, changed, strict=True) if known[fact] != tick]
            if _common(outcomes) not in (current, UNDECIDED) and lasting.isdisjoint(moved):
                sizes.append(len(moved))
        return min(sizes, default=None)


def _common(outcomes: set[str]) -> str:
    return next(iter(outcomes)) if len(outcomes) == 1 else UNDECIDED
