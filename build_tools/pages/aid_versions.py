"""The versions of an aid side by side on its pages: for which days each is, and names that are not used twice."""

from collections.abc import Sequence
from typing import NamedTuple

from decision_aids.rules.dutch import dutch_date
from decision_aids.rules.model import Aid, Question


class Version(NamedTuple):
    """One version among those of its aid.

    `days` says for which days it is, as in "vanaf 1 januari 2027"; empty where the aid has but one version. `suffix`
    ends its names and ids where an earlier version has the same.
    """

    aid: Aid
    days: str
    suffix: str
    first: str
    last: str

    @property
    def heading(self) -> str:
        """What stands above the questions of this version; nothing where there is no other."""
        return f"Als de datum {self.days} is" if self.days else ""

    def anchor(self, question: Question) -> str:
        """The id of a question in the page."""
        return f"vraag-{question.fact.id}{self.suffix}"


def side_by_side(known: Sequence[Aid]) -> tuple[Version, ...]:
    """The versions of an aid, oldest first."""
    return tuple(
        Version(
            aid,
            _days(aid, first=aid is known[0], last=aid is known[-1]),
            "" if aid is known[0] else f"-vanaf-{aid.period.first}",
            aid.period.first.isoformat(),
            aid.period.last.isoformat(),
        )
        for aid in known
    )


def _days(aid: Aid, *, first: bool, last: bool) -> str:
    if first and last:
        return ""
    if first:
        return f"tot en met {dutch_date(aid.period.last)}"
    if last:
        return f"vanaf {dutch_date(aid.period.first)}"
    return f"van {dutch_date(aid.period.first)} tot en met {dutch_date(aid.period.last)}"
