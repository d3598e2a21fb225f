"""The table of the outcome: is the day known, is an answer missing, and then what the rules say."""

from collections.abc import Iterator
from itertools import combinations

from build_tools.dmn.columns import PEILDATUM, Column, outside
from build_tools.dmn.decisions import ANYTHING, Case, Line, Table, table
from build_tools.dmn.missing_answer import MISSING, NOTHING, UNKNOWN_DAY
from build_tools.dmn.rows import Read, Test, rows_of, within
from build_tools.dmn.vocabulary import Vocabulary
from decision_aids.engine.compile import CompiledAid
from decision_aids.rules.conditions import Condition, Not, every
from decision_aids.rules.model import UNDECIDED, Rule, Status

OUTCOME = "uitkomst"
OUTSIDE_PERIOD = "buiten-periode"
"""What the table gives on a day for which the rules are not known; the aid itself then refuses to answer."""

IS_COMPLETE = Column((0, 1), f'{MISSING} = "{NOTHING}"', (MISSING,), "boolean", "Is elke gestelde vraag beantwoord?")


def outcome_table(words: Vocabulary, engine: CompiledAid) -> Table:
    """The decision to ask for."""
    cases: list[Case] = []
    earlier: list[Condition] = []
    for outcome in words.aid.outcomes:
        rows = rows_of(outcome.when, _reader(words, engine, every(*map(Not, earlier))))
        earlier.append(outcome.when)
        for row in rows:
            if not any(within(row, case.row) for case in cases):
                cases.append(Case(row, f'"{outcome.id}"', outcome.title))
    decided = table(OUTCOME, words.aid.title, cases)
    rest = (ANYTHING,) * len(decided.columns)
    before, after = outside(words.aid.period.first, words.aid.period.last)
    unknown = f"Deze regels gelden van {words.aid.period.first} tot en met {words.aid.period.last}."
    first = (
        Line((before, ANYTHING, *rest), f'"{OUTSIDE_PERIOD}"', unknown),
        Line((after, ANYTHING, *rest), f'"{OUTSIDE_PERIOD}"', unknown),
        Line((ANYTHING, "false", *rest), f'"{UNDECIDED}"', "Er ontbreekt een antwoord."),
    )
    return decided._replace(
        columns=(UNKNOWN_DAY, IS_COMPLETE, *decided.columns),
        lines=(*first, *(line._replace(cells=(ANYTHING, ANYTHING, *line.cells)) for line in decided.lines)),
        needs=(PEILDATUM, MISSING, *(name for name in decided.needs if name != PEILDATUM)),
    )


def _reader(words: Vocabulary, engine: CompiledAid, while_holds: Condition) -> Read:
    """Conditions that are what the table of a rule says while something holds, are read there; of others the facts."""
    diagrams, care = engine.diagrams, engine.diagram(while_holds)

    def cared_for(node: int) -> int:
        return diagrams.ite(care, node, diagrams.false)

    says: dict[int, Test] = {}
    for rule in words.aid.rules:
        for node, statuses in _said_by(engine, rule):
            says.setdefault(cared_for(node), words.says(rule, *statuses))
    always: dict[int, bool] = {diagrams.false: False, care: True}

    def read(condition: Condition) -> Test | bool | None:
        node = cared_for(engine.diagram(condition))
        return always[node] if node in always else says.get(node) or words.read(condition)

    return read


def _said_by(engine: CompiledAid, rule: Rule) -> Iterator[tuple[int, tuple[Status, ...]]]:
    """Each set of statuses that a rule can have, with the diagram that is true where it has one of them."""
    diagrams = engine.diagrams
    single: list[tuple[int, Status]] = []
    left = diagrams.true
    for when, status in rule.statuses:
        holds = engine.diagram(when)
        if diagrams.ite(left, holds, diagrams.false) != diagrams.false:
            single.append((diagrams.ite(left, holds, diagrams.false), status))
        left = diagrams.ite(holds, diagrams.false, left)
    for count in range(1, len(single)):
        for some_of in combinations(single, count):
            node = diagrams.false
            for each, _ in some_of:
                node = diagrams.ite(each, diagrams.true, node)
            yield node, tuple(status for _, status in some_of)
