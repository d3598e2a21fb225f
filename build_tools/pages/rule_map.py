"""A map of the rules of an aid: which facts each looks at, and which outcomes are left where it is not met.

What a rule leads to is read from the diagrams, so a line on the map is a promise: of all ways to fill in the answers
with this status of this rule, exactly these outcomes come out.
"""

from collections.abc import Sequence
from typing import NamedTuple

from build_tools.pages.aid_versions import Version, side_by_side
from build_tools.teaching.case_words import NIVEAUS
from decision_aids.engine.compile import CompiledAid, answering
from decision_aids.rules.conditions import Condition, Not, every
from decision_aids.rules.model import Aid, Level, Outcome, Question, Rule, Status

FOLDER = "over/regelkaarten"
"""Where the maps are among the pages."""

LEADING = (Status.NIET_VOLDAAN, Status.BEOORDELEN)
"""The statuses of which the map tells what they lead to."""

AS_WRITTEN = {
    "ioaw": "IOAW",
    "ioaz": "IOAZ",
    "reintegratie": "re-integratie",
    "reintegratietraject": "re-integratietraject",
    "wmo": "Wmo",
}
"""Words that the id of a fact cannot spell as a reader knows them."""


class Left(NamedTuple):
    """The outcomes that are left while a rule has a status, in order of precedence."""

    status: Status
    outcomes: tuple[Outcome, ...]
    narrows: bool
    """Whether the status rules any outcome out."""


class MappedRule(NamedTuple):
    """A rule with the questions it looks at and what is left while it is not met."""

    rule: Rule
    looks_at: tuple[Question, ...]
    left: tuple[Left, ...]

    @property
    def leads_to(self) -> dict[str, list[Status]]:
        """The outcomes that a line goes to, by id, each with its statuses: of those left the last."""
        found: dict[str, list[Status]] = {}
        for left in self.left:
            if left.narrows:
                found.setdefault(left.outcomes[-1].id, []).append(left.status)
        return found


class RuleMap(NamedTuple):
    """The map of one version of an aid, its rules by level."""

    version: Version
    levels: tuple[tuple[Level, str, tuple[MappedRule, ...]], ...]

    @property
    def aid(self) -> Aid:
        """The aid as it is in this version."""
        return self.version.aid

    @property
    def rules(self) -> tuple[MappedRule, ...]:
        """All rules in the order of the map."""
        return tuple(rule for _, _, rules in self.levels for rule in rules)


def rule_maps(known: Sequence[Aid]) -> tuple[RuleMap, ...]:
    """The map of each version of an aid, oldest first."""
    return tuple(RuleMap(version, _levels(version.aid)) for version in side_by_side(known))


def fact_name(fact_id: str) -> str:
    """The id of a fact as words: short enough for a drawing, and found again in files of answers."""
    return " ".join(AS_WRITTEN.get(word, word) for word in fact_id.split("_"))


def _levels(aid: Aid) -> tuple[tuple[Level, str, tuple[MappedRule, ...]], ...]:
    engine = answering(aid)
    found = ((level, tuple(_mapped(engine, rule) for rule in aid.rules if rule.level is level)) for level in Level)
    return tuple((level, NIVEAUS[level], rules) for level, rules in found if rules)


def _mapped(engine: CompiledAid, rule: Rule) -> MappedRule:
    left = (Left(status, *_left(engine, _has(rule, status))) for status in LEADING)
    return MappedRule(
        rule,
        tuple(question for question in engine.aid.questions if question.fact.id in rule.facts),
        tuple(each for each in left if each.outcomes),
    )


def _left(engine: CompiledAid, condition: Condition) -> tuple[tuple[Outcome, ...], bool]:
    """The outcomes of all answers under which a condition holds, and whether they are fewer than all."""
    diagrams = engine.diagrams
    held = diagrams.terminals(diagrams.ite(engine.diagram(condition), engine.outcome, diagrams.terminal(None)))
    outcomes = tuple(outcome for outcome in engine.aid.outcomes if outcome.id in held)
    return outcomes, len(outcomes) < len(engine.aid.outcomes)


def _has(rule: Rule, status: Status) -> Condition:
    """That a rule has one of the statuses of which the map tells what they lead to."""
    asked = every(rule.in_scope, rule.applies)
    return every(asked, rule.judged) if status is Status.BEOORDELEN else every(asked, Not(rule.judged), Not(rule.met))
