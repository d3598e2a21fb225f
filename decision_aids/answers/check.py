"""Answers a question: an aid, answers and a date in, everything CONTRACT.md promises out."""

from collections.abc import Mapping
from datetime import date

from decision_aids import __version__
from decision_aids.aids import version_on
from decision_aids.answers.case import Case
from decision_aids.answers.result import Result


def check(aid_id: str, answers: Mapping[str, object], on: date) -> Result:
    """What an aid says of these answers on this day, as in CONTRACT.md.

    `answers` maps fact ids to values; a fact left out or `weet-ik-niet` is unknown. Raises InputError for an unknown
    aid, fact or value, OutsideKnownPeriodError for a day on which the rules are not known.
    """
    aid = version_on(aid_id, on)
    return {
        "aid": aid.id,
        "peildatum": on.isoformat(),
        "rules_version": __version__,
        "rules_period": {"first": aid.period.first.isoformat(), "last": aid.period.last.isoformat()},
        **Case(aid, answers, on).result,
    }
