"""The table of the outcome: the days the rules are known for, whether an answer is missing, and then what rules say."""

from collections.abc import Iterator
from itertools import combinations

from build_tools.dmn.columns import PEILDATUM, Column, outside
from build_tools.dmn.decisions import ANYTHING, Case, Expression, Line, Table, table
from build_tools.dmn.rows import Read, Test, rows_of, within
from build_tools.dmn.vocabulary import Vocabulary
from decision_aids.engine.compile import CompiledAid
from decision_aids.rules.conditions import Condition, Not, every
from decision_aids.rules.model import UNDECIDED, Question, Rule, Status

OUTCOME, MISSING = "uitkomst", "ontbrekende_antwoorden"
OUTSIDE_PERIOD = "buiten-periode"
"""What the table gives on a day for which the rules are not known; the aid itself then refuses to answer."""

UNKNOWN_DAY = Column((0, 0), PEILDATUM, (PEILDATUM,), "date", "De dag waarom het gaat")
COUNTED = Column((0, 1), f"count({MISSING})", (MISSING,), "number", "Hoeveel antwoorden ontbreken")


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
        Line((ANYTHING, "> 0", *rest), f'"{UNDECIDED}"', "Er ontbreekt een antwoord."),
    )
    return decided._replace(
        columns=(UNKNOWN_DAY, COUNTED, *decided.columns),
        lines=(*first, *(line._replace(cells=(ANYTHING, ANYTHING, *line.cells)) for line in decided.lines)),
        needs=(PEILDATUM, MISSING, *(name for name in decided.needs if name != PEILDATUM)),
    )


def missing_answers(words: Vocabulary) -> Expression:
    """The list of questions that are asked and not answered; of a date of what most often did not happen none is."""
    never = {fact.id for fact in words.aid.never_unless_given}
    asked = [question for question in words.aid.questions if question.asked.id not in never]
    tests = [f'if {PEILDATUM} = null then "{PEILDATUM}" else null']
    tests += [f'if {_is_missing(words, question)} then "{question.asked.id}" else null' for question in asked]
    parents = [
        words.name_of(other[0]) for question in asked for other in (question.only_if, question.unless) if other
    ]
    return Expression(
        MISSING,
        "Vragen die gesteld worden en geen antwoord hebben. Zolang er een ontbreekt, is er geen uitkomst.",
        f"[{', '.join(tests)}][item != null]",
        "Any",
        tuple(dict.fromkeys((PEILDATUM, *(question.asked.id for question in asked), *parents))),
    )


def _is_missing(words: Vocabulary, question: Question) -> str:
    tests = [f"{question.asked.id} = null"]
    if question.only_if is not None:
        tests.append(_is_one_of(words, *question.only_if))
    if question.unless is not None:
        tests.append(f"not({_is_one_of(words, *question.unless)})")
    return " and ".join(tests)


def _is_one_of(words: Vocabulary, fact: str, values: tuple[str, ...]) -> str:
    """Another question is answered so. A list gives no for what is unknown, where a comparison would give nothing."""
    question = next(each for each in words.aid.questions if each.fact.id == fact)
    if question.dated:
        read = [by_law for by_law in words.by_laws if by_law in values]
        values = (*read, *(words.by_laws[-1:] if set(values) - set(words.by_laws) else ()))
    listed = ", ".join(f'"{value}"' for value in values)
    return f"list contains([{listed}], {words.name_of(fact)})"


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
