"""Facts given in another form: a date from which, with the peildatum, the answer to a choice follows.

The rules only know the choice: here the date becomes it.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from decision_aids.law.errors import InputError, shown
from decision_aids.rules.facts import UNKNOWN_ANSWER, Fact
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


def stand_ins(aid: Aid, answers: Mapping[str, object], on: date) -> dict[str, StandIn]:
    """What stands in for each replaced fact, by the id of that fact.

    Raises InputError where `given_in_place` does, and OutsideKnownPeriodError where no choice follows on this day.
    """
    return {
        substitute.replaces.id: StandIn(substitute.question.fact, day, _runs(substitute, on))
        for substitute, day in given_in_place(aid, answers, on)
    }


def given_in_place(aid: Aid, answers: Mapping[str, object], on: date) -> Iterator[tuple[Substitute, int]]:
    """Each date that was given in place of a choice, as a tick.

    InputError where the date is not allowed, or where the fact and its substitute are both given.
    """
    for substitute in aid.substitutes:
        given, replaced = substitute.question.fact, substitute.replaces
        value = answers.get(given.id, UNKNOWN_ANSWER)
        if value == UNKNOWN_ANSWER:
            continue
        if answers.get(replaced.id, UNKNOWN_ANSWER) != UNKNOWN_ANSWER:
            raise InputError(f"{replaced.id} en {given.id}: kreeg allebei; toegestaan: een van de twee")
        day = given.tick(value)
        if day > given.tick(on.isoformat()):
            raise InputError(f"{given.id}: kreeg {shown(value)}; toegestaan: een datum tot en met de peildatum {on}")
        yield substitute, day


def _runs(substitute: Substitute, on: date) -> tuple[tuple[range, int], ...]:
    given, replaced = substitute.question.fact, substitute.replaces
    starts = [(given.tick(first.isoformat()), replaced.tick(value)) for first, value in substitute.runs(on)]
    ends = [*(start for start, _ in starts[1:]), given.tick(on.isoformat()) + 1]
    return tuple((range(start, end), tick) for (start, tick), end in zip(starts, ends, strict=True))
