"""What the page for groups knows: the questions and outcomes of every aid, and the cases with their reasoning."""

from typing import Any

from build_tools.teaching.case_pages import as_answers
from build_tools.teaching.case_words import NIVEAUS, RUIMTE
from build_tools.teaching.cases import Casus, cases
from build_tools.teaching.rendering import without_stars
from decision_aids.aids import aid_ids, versions
from decision_aids.aids.shared.by_laws import ASKED_GEMEENTE, OTHER
from decision_aids.answers.describe import asked
from decision_aids.answers.report import status_words
from decision_aids.rules.facts import FIRST_DAY, LAST_DAY
from decision_aids.rules.model import Aid, Question


def group_data() -> dict[str, Any]:
    """Everything, for JSON; an aid has a description for each period of the law that it knows."""
    return {
        "days": {"first": FIRST_DAY.isoformat(), "last": LAST_DAY.isoformat()},
        "levels": {level.value: words for level, words in NIVEAUS.items()},
        "room": RUIMTE,
        "aids": {aid_id: [_described(aid) for aid in versions(aid_id)] for aid_id in aid_ids()},
        "cases": [_case(case) for case in cases().values()],
    }


def _described(aid: Aid) -> dict[str, object]:
    return {
        "title": aid.title,
        "first": aid.period.first.isoformat(),
        "last": aid.period.last.isoformat(),
        "facts": {question.fact.id: _asked(question) for question in asked(aid)},
        "read_as": [
            {"fact": question.fact.id, "answer": answer, "first": first.isoformat(), "last": last.isoformat(), "as": to}
            for question in aid.questions
            if question.dated is not None
            for answer, first, last, to in question.dated.stands_for
        ],
        "outcomes": {outcome.id: outcome.title for outcome in (*aid.outcomes, aid.undecided)},
        "statuses": {status.value: words for status, words in status_words(aid, settled=True).items()},
        "by_laws": [{"name": example.title, "answers": example.answers} for example in aid.examples()],
        "gemeenten": [
            slug
            for question in aid.questions
            if question.asked == ASKED_GEMEENTE
            for slug in question.asked.values
            if slug != OTHER
        ],
    }


def _asked(question: Question) -> dict[str, object]:
    fact = question.asked
    return {
        "question": question.text,
        "kind": fact.kind.value,
        "labels": {value: question.label(value) for value in fact.values} | question.names,
        "highest": fact.highest,
        "units": fact.units,
        "only_if": _conditions(question.only_if),
        "unless": _conditions(question.unless),
    }


def _conditions(found: tuple[str, tuple[str, ...]] | None) -> list[dict[str, object]]:
    return [] if found is None else [{"fact": found[0], "values": found[1]}]


def _case(case: Casus) -> dict[str, object]:
    return {
        "id": case.id,
        "title": case.titel,
        "story": [without_stars(paragraph) for paragraph in case.situatie],
        "question": without_stars(case.vraag),
        "reasoning": {
            **{level.value: [without_stars(reason) for reason in getattr(case.redenering, level)] for level in NIVEAUS},
            "ruimte": without_stars(case.redenering.ruimte),
        },
        **as_answers(case),
    }
