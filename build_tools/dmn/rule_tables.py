"""A table for each rule; where a by-law decides what a rule asks and many facts matter, one for each by-law as well."""

from collections.abc import Iterator, Sequence

from build_tools.dmn.columns import BY_LAW, READ_YOURSELF
from build_tools.dmn.decisions import Case, Table, table
from build_tools.dmn.rows import ANY_WAY, Row, rows_of, within
from build_tools.dmn.vocabulary import Vocabulary, rule_name
from decision_aids.answers.case import finding_text
from decision_aids.engine.compile import CompiledAid
from decision_aids.law.sources import sources
from decision_aids.rules.conditions import ALWAYS, Condition, Not
from decision_aids.rules.model import Rule, Status

MOST_COLUMNS = 8
"""A table with more columns does not fit on a screen: then each by-law gets its own."""

type Cases = list[tuple[Condition, Status]]


def rule_tables(words: Vocabulary, engine: CompiledAid) -> Iterator[Table]:
    """The tables of all rules."""
    for rule in words.aid.rules:
        possible = engine.diagrams.terminals(engine.statuses[rule.id])
        cases = [(when, status) for when, status in rule.statuses if status.value in possible]
        if any(words.name_of(fact) == BY_LAW for fact in rule.facts) and len(rule.facts) > MOST_COLUMNS:
            yield from _by_law_by_by_law(words, rule, cases)
        else:
            yield table(rule_name(rule), about(rule), _lines(words, rule, cases, ANY_WAY))


def about(rule: Rule) -> str:
    """The level of a rule, its words, and on what they rest."""
    basis = f" Herkomst: {rule.basis}." if rule.basis else ""
    named = "; ".join(sources()[source].title for source in rule.sources)
    return (
        f"Niveau: {rule.level.value}.{basis} Regel: {rule.quote} Bronnen: {named}. Plaats op de site: {rule.sentence}"
    )


def _lines(words: Vocabulary, rule: Rule, cases: Cases, start: Row) -> list[Case]:
    """What a rule says, case by case, while a row holds; where it is met unless something holds, that comes first."""
    match cases:
        case [*others, (Not(unmet), fulfilled), (last, missed)] if last == ALWAYS:
            cases = [*others, (unmet, missed), (ALWAYS, fulfilled)]
    lines: list[Case] = []
    for when, status in cases:
        for row in rows_of(when, words.read, start):
            shorter = {column: ranges for column, ranges in row.items() if column not in start}
            if not any(within(shorter, line.row) for line in lines):
                lines.append(Case(shorter, f'"{status.value}"', finding_text(rule, status)))
    return _without_idle_end(lines)


def _without_idle_end(lines: list[Case]) -> list[Case]:
    """Before a last line that holds for anything, those that give the same are idle."""
    if lines and lines[-1].row == ANY_WAY:
        while len(lines) > 1 and lines[-2].gives == lines[-1].gives:
            del lines[-2]
    return lines


def _by_law_by_by_law(words: Vocabulary, rule: Rule, cases: Cases) -> Iterator[Table]:
    """A table for all by-laws of which a rule asks the same, and one that says which of them to look at."""
    column = words.by_law
    alike: dict[tuple[tuple[object, ...], ...], tuple[list[int], list[Case]]] = {}
    for place in range(column.size):
        lines = _lines(words, rule, cases, {column: ((place, place + 1),)})
        said = tuple((*sorted(line.row.items()), line.gives) for line in lines)
        alike.setdefault(said, ([], lines))[0].append(place)
    joining: list[Case] = []
    for places, lines in alike.values():
        ranges = tuple((place, place + 1) for place in places)
        if len(lines) == 1 and lines[0].row == ANY_WAY:
            joining.append(Case({column: ranges}, lines[0].gives, lines[0].beside))
            continue
        name = f"{rule_name(rule)}_bij_{_as_name(words.by_laws[places[0]])}"
        yield table(name, f"{_of_whom(words, places)} {about(rule)}", lines)
        joining.append(Case({column: ranges}, name, _of_whom(words, places), (name,)))
    yield table(rule_name(rule), about(rule), joining)


def _as_name(by_law: str) -> str:
    return by_law.replace("/", "_").replace("-", "_")


def _of_whom(words: Vocabulary, places: Sequence[int]) -> str:
    """The by-laws in words, by the name of the municipality and the first day."""
    return f"Verordening: {', '.join(_in_words(words, words.by_laws[place]) for place in places)}."


def _in_words(words: Vocabulary, by_law: str) -> str:
    if by_law == READ_YOURSELF:
        return "niet in deze gegevens, u leest zelf wat erin staat"
    slug, _, first = by_law.partition("/")
    asked = next(question for question in words.aid.questions if question.dated)
    return f"{asked.label(slug)} (vanaf {first})"
