"""The DMN files answer as the aids do, in engines that others wrote."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from pathlib import Path

import pytest

from build_tools.dmn.aid_model import model_of
from build_tools.dmn.missing_answer import MISSING, NOTHING
from build_tools.dmn.outcome_table import OUTCOME, OUTSIDE_PERIOD
from build_tools.dmn.written import written
from decision_aids.aids import aid_ids, versions
from decision_aids.answers.case import Case
from decision_aids.rules.facts import Kind
from decision_aids.rules.model import UNDECIDED, Aid
from tests.build_tools.dmn.feelin_tables import answered
from tests.build_tools.dmn.spiff_tables import SpiffTables
from tests.build_tools.dmn.told_answers import Blocks, Situations, Told, outcomes

EVERY_VERSION = [
    pytest.param(aid, id=f"{aid.id}-{aid.period.first}") for aid_id in aid_ids() for aid in versions(aid_id)
]
SEED = 20150101
WALKED, DRAWN = 100, 50
"""So many situations go through all tables at once in every run; that no other answers otherwise is proved apart."""
WALKED_WHOLE, DRAWN_WHOLE = 100_000, 20_000


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


def some_of(chosen: Iterator[Blocks], number: int) -> Iterator[Blocks]:
    """So many of them, as far apart as can be."""
    every = list(chosen)
    return islice(every, 0, None, max(1, len(every) // number))


@pytest.mark.parametrize("aid", EVERY_VERSION)
def test_feelin_gives_the_same_outcome(aid: Aid, folder: Path) -> None:
    """Asked as a municipality would, in one go: along steps of the outcome diagram, and in drawn situations.

    All outcomes are reached, and nothing is missing where all that is asked has an answer.
    """
    situations = Situations(aid, SEED)
    chosen = [*some_of(situations.steps(), WALKED), *situations.reaching(), *situations.drawn(DRAWN)]
    assert_same(aid, file_of(aid, folder), list(situations.told(chosen)))


@pytest.mark.whole
@pytest.mark.parametrize("aid", EVERY_VERSION)
def test_feelin_gives_the_same_outcome_in_very_many_situations(aid: Aid, folder: Path) -> None:
    """All ways through the outcome diagram where there are not millions, and very many drawn situations."""
    situations = Situations(aid, SEED + 1)
    paths = list(islice(situations.paths(), WALKED_WHOLE + 1))
    chosen = [*(paths if len(paths) <= WALKED_WHOLE else ()), *situations.steps(), *situations.drawn(DRAWN_WHOLE)]
    assert_same(aid, file_of(aid, folder), list(situations.told(chosen)))


@pytest.mark.parametrize("aid", EVERY_VERSION)
def test_spiffworkflow_gives_the_same_outcome(aid: Aid, folder: Path) -> None:
    """A second engine, which chooses the rows itself, agrees; also where what is not asked is told all the same."""
    situations, tables = Situations(aid, SEED + 2), SpiffTables(file_of(aid, folder))
    chosen = [*some_of(situations.steps(), WALKED // 2), *situations.drawn(DRAWN // 5)]
    told = list(situations.told(chosen, all_told=True))
    decided = [tables.decided(_with_days(aid, each)) for each in told]
    assert [str(each[OUTCOME]) for each in decided] == outcomes(aid, told)


def _with_days(aid: Aid, told: Told) -> dict[str, object]:
    days = {fact.id for fact in aid.facts if fact.kind is Kind.DATUM}
    given = {fact: date.fromisoformat(str(value)) if fact in days else value for fact, value in told.answers.items()}
    return {"peildatum": told.on, **given}


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
