"""Which sets of answers can be given, and which answer is missing: as the questions of the aid themselves say."""

from build_tools.dmn.columns import PEILDATUM
from decision_aids.rules.model import Question
from tests.build_tools.dmn.composed import NO_DAY, Composed


class PossibleAnswers:
    """Which questions the aid asks: the sets of answers that a visitor can give, and what is missing in them."""

    def __init__(self, composed: Composed) -> None:
        self._in = composed
        diagrams = composed.diagrams
        self._asked: dict[str, int] = {}
        told, truthful = diagrams.true, diagrams.true
        for question in composed.aid.questions:
            asked = self._asked[question.fact.id] = self._is_asked(question)
            told = composed.both(told, self._told(question.fact.id))
            truthful = composed.both(truthful, diagrams.ite(self._told(question.fact.id), asked, diagrams.true))
        self.possible = diagrams.ite(told, diagrams.true, truthful)
        """Nothing is told that is not asked, or everything is told all the same."""

    def first_missing(self, nothing: str) -> int:
        """The first question that is asked and has no answer, and `nothing` where there is none."""
        diagrams, aid = self._in.diagrams, self._in.aid
        first = diagrams.terminal(nothing)
        for question in reversed(aid.questions):
            if question.fact not in aid.never_unless_given:
                untold = self._in.opposite(self._told(question.fact.id))
                missing = self._in.both(self._asked[question.fact.id], untold)
                first = diagrams.ite(missing, diagrams.terminal(question.asked.id), first)
        return diagrams.ite(self._in.where(0, [NO_DAY]), diagrams.terminal(PEILDATUM), first)

    def _told(self, fact: str) -> int:
        level = self._in.levels[fact]
        return self._in.where(level, range(self._in.counts[level - 1]))

    def _is_asked(self, question: Question) -> int:
        asked = self._in.diagrams.true
        if question.only_if is not None:
            asked = self._answered_so(*question.only_if)
        if question.unless is not None:
            asked = self._in.both(asked, self._in.opposite(self._answered_so(*question.unless)))
        return asked

    def _answered_so(self, fact: str, values: tuple[str, ...]) -> int:
        level = self._in.levels[fact]
        of_fact = self._in.facts[level - 1].values
        blocks = [block for block, value in enumerate(of_fact) if value in values]
        return self._in.both(self._asked[fact], self._in.where(level, blocks))
