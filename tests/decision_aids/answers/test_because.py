"""The reason of an outcome, asked again by itself: as somebody would who reads it and fills in nothing else."""

import pytest

from decision_aids.aids import aid_ids, version_on
from decision_aids.answers.case import Case as Asked
from decision_aids.rules.model import UNDECIDED
from tests.decision_aids.case_files import Case, cases, outcome_of

EVERY_CASE = [pytest.param(aid_id, case, id=f"{aid_id} {case.name}") for aid_id in aid_ids() for case in cases(aid_id)]


@pytest.mark.parametrize(("aid_id", "case"), EVERY_CASE)
def test_reason_alone_settles_the_outcome_and_less_does_not(aid_id: str, case: Case) -> None:
    """Also where a question is only asked after another: an answer to it counts only beside that one."""
    aid = version_on(aid_id, case.on)
    told = Asked(aid, case.answers, case.on)
    reason = {fact: case.answers[fact] for fact in told.because}
    if told.outcome == UNDECIDED:
        assert reason == {}
        return
    assert outcome_of(aid_id, reason, case.on) == told.outcome
    never = {fact.id for fact in aid.never_unless_given}
    less = [{fact: value for fact, value in reason.items() if fact != left_out} for left_out in reason.keys() - never]
    assert {outcome_of(aid_id, answers, case.on) for answers in less} <= {UNDECIDED}
