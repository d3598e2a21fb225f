"""Facts given in another form: a date from which, with the peildatum, the answer to a choice follows.

The rules only know the choice. Here the date becomes the choice on the way in, and the choice a date on the way out.
"""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from decision_aids.law.errors import InputError, shown
from decision_aids.rules.facts import UNKNOWN_ANSWER, Fact, Value
from decision_aids.rules.model import Aid, Substitute


class StandIn(NamedTuple):
    """What was given in place of a fact: the fact given, the day, and the runs of days with the tick each leads to."""

    given: Fact
    day: int
    runs: tuple[tuple[range, int], ...]

    @property
    def tick(self) -> int:
        """The place of the answer that follows, on the scale of the fact that was replaced."""
        return next(tick for days, tick in self.runs if self.day in days)

    def nearest(self, allowed: range) -> Value:
        """The day closest to the one given from which one of the allowed answers follows.

        ValueError where no day leads there; every value of a replaced fact must be one that a day can lead to.
        """
        candidates = [min(max(self.day, days.start), days.stop - 1) for days, tick in self.runs if tick in allowed]
        return self.given.value(min(candidates, key=lambda day: abs(day - self.day)))


def stand_ins(aid: Aid, answers: Mapping[str, object], on: date) -> dict[str, StandIn]:
    """What stands in for each replaced fact, by the id of that fact.

    InputError where the date is not allowed, or where the fact and its substitute are both given.
    """
    found: dict[str, StandIn] = {}
    for substitute in aid.substitutes:
        given, replaced = substitute.question.fact, substitute.replaces
        value = answers.get(given.id, UNKNOWN_ANSWER)
        if value == UNKNOWN_ANSWER:
            continue
        if answers.get(replaced.id, UNKNOWN_ANSWER) != UNKNOWN_ANSWER:
            raise InputError(f"{replaced.id} en {given.id}: kreeg allebei; toegestaan: een van de twee")
        day, last = given.tick(value), given.tick(on.isoformat())
        if day > last:
            raise InputError(f"{given.id}: kreeg {shown(value)}; toegestaan: een datum tot en met de peildatum {on}")
        found[replaced.id] = StandIn(given, day, _runs(substitute, on, last + 1))
    return found


def _runs(substitute: Substitute, on: date, stop: int) -> tuple[tuple[range, int], ...]:
    given, replaced = substitute.question.fact, substitute.replaces
    starts = [(given.tick(first.isoformat()), replaced.tick(value)) for first, value in substitute.runs(on)]
    ends = [start for start, _ in starts[1:]] + [stop]
    return tuple((range(start, end), tick) for (start, tick), end in zip(starts, ends, strict=True))
