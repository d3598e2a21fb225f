"""What an aid says of itself: what it can be told, and what it can answer."""

from decision_aids.rules.facts import STEPS_PER_UNIT, Kind
from decision_aids.rules.model import Aid, Question

Description = dict[str, object]


def description(aid: Aid) -> Description:
    """Title, period, facts and outcomes of one version of an aid: enough to write an answer file for it."""
    return {
        "aid": aid.id,
        "title": aid.title,
        "rules_period": {"first": aid.period.first.isoformat(), "last": aid.period.last.isoformat()},
        "facts": [_described(question) for question in asked(aid)],
        "outcomes": [{"id": outcome.id, "title": outcome.title} for outcome in (*aid.outcomes, aid.undecided)],
    }


def asked(aid: Aid) -> tuple[Question, ...]:
    """Every question of an aid, those that may be answered in place of another last."""
    return (*aid.questions, *(substitute.question for substitute in aid.substitutes))


def _described(question: Question) -> Description:
    fact = question.asked
    described: Description = {
        "id": fact.id,
        "kind": fact.kind.value,
        "values": list(fact.values),
        "question": question.text,
    }
    if fact.kind is Kind.GETAL:
        described |= {"min": 0, "max": fact.highest, "step": 1 / STEPS_PER_UNIT}
    if question.named_numbers:
        described["named"] = [{"value": number, "name": name} for number, name in question.named_numbers]
    return described
