"""The DMN files answer as the aids do in every situation: proved cell by cell, table by table, and then as a whole.

feelin is asked each cell on every value of the names that it uses. What it answers is put together to a diagram of each
decision over every set of answers. The engine has diagrams of the same that `verify` proves; two that say the same are
the same node, so that no situation need be drawn or left out.
"""

from pathlib import Path

import pytest

from build_tools.dmn.aid_model import model_of
from build_tools.dmn.by_law_of_the_day import CAUTION
from build_tools.dmn.columns import BY_LAW, PEILDATUM, READ_YOURSELF
from build_tools.dmn.missing_answer import MISSING, NOTHING
from build_tools.dmn.outcome_table import OUTCOME, OUTSIDE_PERIOD
from build_tools.dmn.vocabulary import rule_name
from build_tools.dmn.whole_space import WholeSpace, every_way, times_asked
from build_tools.dmn.written import written
from decision_aids.aids import aid_ids, versions
from decision_aids.rules.model import UNDECIDED, Aid
from tests.build_tools.dmn.composed import NO_DAY, WITHIN, Composed, first_difference
from tests.build_tools.dmn.possible_answers import PossibleAnswers
from tests.build_tools.dmn.read_tables import asked_of_feelin, decided, tables_in
from tests.build_tools.dmn.spiff_tables import SpiffTables, ways_to_ask

EVERY_VERSION = [
    pytest.param(aid, id=f"{aid.id}-{aid.period.first}") for aid_id in aid_ids() for aid in versions(aid_id)
]
BY_THE_DAY = (BY_LAW, CAUTION)
"""These two look at the day itself; the others only see whether it lies in the period."""
MOST_WAYS, MOST_WAYS_WHOLE = 100, 20_000
"""A table that can be told no more is asked of SpiffWorkflow in every way, another around each of its lines."""


class Walked:
    """A model, its tables as they stand in the file, and what feelin answers of every cell."""

    def __init__(self, aid: Aid, file: Path) -> None:
        self.aid, self.file = aid, file
        self.model = model_of(aid)
        file.write_bytes(written(self.model, "0"))
        self.tables = {table.name: table for table in tables_in(file)}
        self.of_answers = [table for table in self.tables.values() if table.name not in BY_THE_DAY]
        self.space = WholeSpace(self.model)
        self.answers = asked_of_feelin(self.tables.values(), self.space)
        self.asked = sum(map(len, self.answers.values()))
        self.composed = Composed(self.model)
        self.composed.compose(self.of_answers, self.answers)
        can = PossibleAnswers(self.composed)
        self.possible, self.missing = can.possible, can.first_missing(NOTHING)
        both, within = self.composed.both, self.composed.where(0, [WITHIN])
        self.complete = both(both(self.possible, within), self.composed.is_one(self.missing, NOTHING))


@pytest.fixture(scope="module", params=EVERY_VERSION)
def walked(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Walked:
    return Walked(request.param, tmp_path_factory.mktemp("dmn") / "aid.dmn")


def assert_same(walked: Walked, care: int, name: str, expected: int) -> None:
    ends = (walked.composed.while_holds(care, node) for node in (walked.composed.decisions[name], expected))
    assert first_difference(walked.composed, *ends) == {}, f"{name}: {walked.asked} questions asked"


def test_outcome_is_that_of_the_aid_in_every_situation(walked: Walked) -> None:
    """For every set of answers on every day, also where some are missing, the outcome and what is missing agree."""
    composed, missing = walked.composed, walked.missing
    ite, terminal = composed.diagrams.ite, composed.diagrams.terminal
    expected = ite(composed.is_one(missing, NOTHING), composed.of_aid(composed.engine.outcome), terminal(UNDECIDED))
    expected = ite(composed.where(0, [WITHIN]), expected, terminal(OUTSIDE_PERIOD))
    expected = ite(composed.where(0, [NO_DAY]), terminal(UNDECIDED), expected)
    assert_same(walked, walked.possible, MISSING, missing)
    assert_same(walked, walked.possible, OUTCOME, expected)


def test_every_rule_says_what_that_of_the_aid_does_in_every_situation(walked: Walked) -> None:
    """For every set of answers in which nothing is missing, the table of each rule gives the status of the rule."""
    statuses, of_aid = walked.composed.engine.statuses, walked.composed.of_aid
    for rule in walked.aid.rules:
        assert_same(walked, walked.complete, rule_name(rule), of_aid(statuses[rule.id]))


def test_by_law_is_that_of_the_day(walked: Walked) -> None:
    """Of every municipality around every day on which something changes, the table finds the by-law that held."""
    dated = [question for question in walked.aid.questions if question.dated]
    assert bool(dated) is (BY_LAW in walked.tables)
    for question in dated:
        asked, reads = question.asked.id, question.dated
        assert reads
        for told in every_way({name: walked.space.values[name] for name in (asked, PEILDATUM)}):
            of, on = told[asked], told[PEILDATUM]
            read = reads.on(str(of), on) if of and on else ""
            expected = read if read in walked.space.values[BY_LAW] else READ_YOURSELF
            assert decided(walked.tables[BY_LAW], told, walked.answers) == expected, told


def test_caution_is_that_of_the_aid(walked: Walked) -> None:
    """Of every by-law around every day on which something changes, what must be checked is said, and nothing else."""
    engine = walked.composed.engine
    dated = [question.fact for question in walked.aid.questions if question.dated]
    assert bool(dated) is (CAUTION in walked.tables)
    for fact in dated:
        for told in every_way({BY_LAW: walked.space.values[BY_LAW], PEILDATUM: walked.space.days}):
            by_law, on = told[BY_LAW], told[PEILDATUM]
            known = engine.blocks_of({fact.id: fact.tick(fact.values[-1] if by_law == READ_YOURSELF else by_law)})
            of_day = [caution for caution in walked.aid.cautions if caution.first <= on <= caution.last]
            holds = [engine.diagrams.only_value(engine.diagram(caution.when), known) for caution in of_day]
            about = [caution.about for caution, does in zip(of_day, holds, strict=True) if does is not False]
            said = decided(walked.tables[CAUTION], told, walked.answers)
            assert (about[0] in str(said)) if about else (said is None), told
            assert ("Dit hoeft niet als u zelf" in str(said)) is (None in holds), told


def test_no_line_is_idle_and_no_table_has_a_gap(walked: Walked) -> None:
    """Each line is the first that holds for some answers, and where a table is read and nothing missing, one holds."""
    composed = walked.composed
    read = dict.fromkeys(composed.decisions, walked.complete)
    for table in walked.of_answers:
        for line, decides in zip(table.lines, composed.decides[table.name], strict=True):
            assert composed.both(decides, walked.possible) != composed.diagrams.false, (table.name, line)
            read |= {name: composed.both(walked.complete, decides) for name in line.gives.names}
    gaps = {name: composed.both(read[name], gap) for name, gap in composed.gaps.items()}
    assert gaps == dict.fromkeys(gaps, composed.diagrams.false)


def test_decision_requires_exactly_what_it_uses(walked: Walked) -> None:
    """Every name in a table is among its requirements, no other is, and each is told or decided."""
    known = {each.name for each in walked.model.inputs} | set(walked.tables)
    for table in walked.tables.values():
        used = {name for line in table.lines for cell in (*line.cells, line.gives) for name in cell.names}
        assert used == set(table.needs) <= known, table.name


def test_published_number_is_what_was_asked(walked: Walked) -> None:
    """The page says how often the engine was asked, and that is how often it was."""
    assert times_asked(walked.model) == walked.asked


@pytest.mark.whole
def test_any_cell_that_answers_otherwise_is_seen(walked: Walked) -> None:
    """Turn round what is answered of any cell, and the decision of its table is another one."""
    composed, right = walked.composed, dict(walked.composed.decisions)
    for cell, answers in walked.answers.items():
        turned_round: dict[tuple[object, ...], object] = {values: not answer for values, answer in answers.items()}
        of_cell = [table for table in walked.of_answers if any(cell in line.cells for line in table.lines)]
        composed.compose(of_cell, {**walked.answers, cell: turned_round})
        for table in of_cell:
            ends = [composed.while_holds(walked.possible, of[table.name]) for of in (composed.decisions, right)]
            assert ends[0] != ends[1], (table.name, cell)
        composed.decisions |= right


@pytest.mark.nightly
def test_spiffworkflow_chooses_the_same_line(walked: Walked) -> None:
    """An engine that chooses the line itself gives of each table the same: told in every way, or around each line."""
    assert_spiff_agrees(walked, MOST_WAYS)


@pytest.mark.whole
def test_spiffworkflow_chooses_the_same_line_of_larger_tables(walked: Walked) -> None:
    """The same, told in every way for tables that see far more."""
    assert_spiff_agrees(walked, MOST_WAYS_WHOLE)


def assert_spiff_agrees(walked: Walked, most: int) -> None:
    engine = SpiffTables(walked.file)
    for table in walked.tables.values():
        for told in ways_to_ask(table, walked.space, walked.answers, most):
            assert engine.decide(table.name, told) == decided(table, told, walked.answers), (table.name, told)
