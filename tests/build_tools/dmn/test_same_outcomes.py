"""The DMN files answer as the aids do, in engines that others wrote."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import islice
from pathlib import Path

import pytest

from build_tools.dmn.aid_model import model_of
from build_tools.dmn.missing_answer import MISSING, NOTHING
from build_tools.dmn.outcome_table import OUTCOME, OUTSIDE_PERIOD
from build_tools.dmn.vocabulary import rule_name
from build_tools.dmn.written import written
from decision_aids.aids import aid_ids, versions
from decision_aids.answers.case import Case
from decision_aids.rules.facts import Kind
from decision_aids.rules.model import UNDECIDED, Aid, Status
from tests.build_tools.dmn.feelin_tables import answered
from tests.build_tools.dmn.spiff_tables import SpiffTables
from tests.build_tools.dmn.told_answers import Blocks, Situations, Told, outcomes

EVERY_VERSION = [
    pytest.param(aid, id=f"{aid.id}-{aid.period.first}") for aid_id in aid_ids() for aid in versions(aid_id)
]
SEED = 20150101
DRAWN = 150
MANY = 20_000
MOST_PATHS = 1_000
"""So many ways through an outcome diagram are walked in every run; of more each step is, and all in a whole run."""
WALKED_WHOLE = 100_000


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("dmn")


def file_of(aid: Aid, folder: Path) -> Path:
    file = folder / f"{aid.id}-{aid.period.first}.dmn"
    if not file.exists():
        file.write_bytes(written(model_of(aid), "0"))
    return file


def as_input(told: Told) -> dict[str, object]:
    return {"peildatum": told.on, **told.answers}


def assert_same(aid: Aid, file: Path, told: list[Told]) -> None:
    results = answered(file, map(as_input, told), (OUTCOME, MISSING)).results
    expected = [{OUTCOME: outcome, MISSING: NOTHING} for outcome in outcomes(aid, told)]
    wrong = [each for each in zip(told, expected, results, strict=True) if each[1] != each[2]]
    assert wrong[:2] == []
    reached = {str(result[OUTCOME]) for result in results}
    assert reached == {outcome.id for outcome in aid.outcomes}


def walked(situations: Situations, most: int) -> Iterator[Blocks]:
    paths = list(islice(situations.paths(), most + 1))
    return iter(paths) if len(paths) <= most else situations.steps()


@pytest.mark.parametrize("aid", EVERY_VERSION)
def test_feelin_gives_the_same_outcome(aid: Aid, folder: Path) -> None:
    """Along every way through the outcome diagram, or every step of it to every outcome, and in drawn situations.

    All outcomes are reached, and nothing is missing where all that is asked has an answer.
    """
    situations = Situations(aid, SEED)
    chosen = [*walked(situations, MOST_PATHS), *situations.drawn(DRAWN)]
    assert_same(aid, file_of(aid, folder), list(situations.told(chosen)))


@pytest.mark.whole
@pytest.mark.parametrize("aid", EVERY_VERSION)
def test_feelin_gives_the_same_outcome_in_very_many_situations(aid: Aid, folder: Path) -> None:
    """All ways through the outcome diagram where there are not millions, and very many drawn situations."""
    situations = Situations(aid, SEED + 1)
    chosen = [*walked(situations, WALKED_WHOLE), *situations.steps(), *situations.drawn(MANY)]
    assert_same(aid, file_of(aid, folder), list(situations.told(chosen)))


@pytest.mark.parametrize("aid", EVERY_VERSION)
def test_spiffworkflow_gives_the_same_outcome(aid: Aid, folder: Path) -> None:
    """A second engine, which chooses the rows itself, agrees; also where what is not asked is told all the same."""
    situations, tables = Situations(aid, SEED + 2), SpiffTables(file_of(aid, folder))
    steps = list(situations.steps())
    chosen = [*steps[:: max(1, len(steps) // 80)], *situations.drawn(20)]
    told = list(situations.told(chosen, all_told=True))
    decided = [tables.decided(_with_days(aid, each)) for each in told]
    assert [str(each[OUTCOME]) for each in decided] == outcomes(aid, told)


def _with_days(aid: Aid, told: Told) -> dict[str, object]:
    days = {fact.id for fact in aid.facts if fact.kind is Kind.DATUM}
    given = {fact: date.fromisoformat(str(value)) if fact in days else value for fact, value in told.answers.items()}
    return {"peildatum": told.on, **given}


@pytest.mark.parametrize("aid", EVERY_VERSION)
def test_table_of_a_rule_says_what_the_rule_does(aid: Aid, folder: Path) -> None:
    """Of every rule the status is that of the aid, where the aid knows it and all is told."""
    situations = Situations(aid, SEED + 3)
    told = list(situations.told([*islice(situations.steps(), 40), *situations.drawn(40)], all_told=True))
    names = {rule.id: rule_name(rule) for rule in aid.rules}
    results = answered(file_of(aid, folder), map(as_input, told), list(names.values())).results
    wrong = []
    compared = set()
    for each, result in zip(told, results, strict=True):
        for rule, status in _statuses(aid, each):
            compared.add(rule)
            if status != result[names[rule]]:
                wrong.append((each, rule, status, result[names[rule]]))
    assert wrong[:2] == []
    assert compared == set(names)


def _statuses(aid: Aid, told: Told) -> Iterable[tuple[str, str]]:
    for finding in Case(aid, told.answers, told.on).findings:
        if finding["status"] != Status.ONBEKEND.value:
            yield str(finding["rule"]), str(finding["status"])


@pytest.mark.parametrize("aid", EVERY_VERSION)
def test_without_an_answer_nothing_is_decided(aid: Aid, folder: Path) -> None:
    """Where an asked question has no answer, the outcome is open and one of those missing is named."""
    situations = Situations(aid, SEED + 4)
    (full,) = situations.told([{}])
    needed = [fact for fact in full.answers if fact not in {never.id for never in aid.never_unless_given}]
    told = [{fact: value for fact, value in as_input(full).items() if fact != left_out} for left_out in needed]
    for left_out, result in zip(needed, answered(file_of(aid, folder), told).results, strict=True):
        assert result[OUTCOME] == UNDECIDED, left_out
        assert result[MISSING] == left_out
    (nothing,) = answered(file_of(aid, folder), [{}]).results
    assert (nothing[OUTCOME], nothing[MISSING]) == (UNDECIDED, "peildatum")


@pytest.mark.parametrize("aid", EVERY_VERSION)
def test_day_outside_the_period_is_refused(aid: Aid, folder: Path) -> None:
    """The day before the first and the day after the last give no outcome of the aid; those days themselves do."""
    (full,) = Situations(aid, SEED + 5).told([{}])
    period, one = aid.period, timedelta(days=1)
    days = (period.first - one, period.first, period.last, period.last + one)
    results = answered(file_of(aid, folder), ({**as_input(full), "peildatum": day} for day in days), [OUTCOME]).results
    refused = [result[OUTCOME] == OUTSIDE_PERIOD for result in results]
    assert refused == [True, False, False, True]


def test_by_law_of_a_study_comes_with_a_caution(folder: Path) -> None:
    """An old by-law known from a study is named as such; on the first day of that by-law there is nothing to say."""
    (aid,) = (aid for aid in versions("zelfcheck") if aid.period.first == date(2015, 1, 1))
    days = (date(2015, 1, 1), date(2026, 11, 25))
    told = [{"gemeente": "rotterdam", "peildatum": day} for day in days]
    new, old = answered(file_of(aid, folder), told, ["verordening", "voorbehoud"]).results
    assert new == {"verordening": "rotterdam/2015-01-01", "voorbehoud": None}
    case = Case(aid, {"gemeente": "rotterdam"}, days[1])
    assert case.caution
    assert case.caution in old["voorbehoud"]
