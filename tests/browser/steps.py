"""What a visitor does who is asked one question at a time, and what Python says must be asked next."""

import random
from typing import Any

from playwright.sync_api import Locator

from decision_aids.answers.check import check
from decision_aids.rules.facts import Kind, Value
from decision_aids.rules.model import Aid, Question
from tests.browser.aid_visits import AidPage
from tests.browser.visits import TODAY


def shown(aid: AidPage) -> Locator:
    """The legend of the one question on the screen."""
    return aid.form.locator("legend:visible")


def on(aid: AidPage) -> Locator:
    return aid.page.get_by_role("button", name="Volgende vraag")


def draw(question: Question, chance: random.Random) -> Value:
    if question.asked.values:
        return chance.choice(question.asked.values)
    return chance.choice((0, 8, 20, 40)) if question.fact.kind is Kind.GETAL else TODAY.isoformat()


def open_by_python(aid_id: str, answers: dict[str, Value]) -> list[str]:
    result: dict[str, Any] = dict(check(aid_id, answers, TODAY))
    return [str(fact) for fact in result["ask_next"]]


def expected_next(page_of: AidPage, aid: Aid, answers: dict[str, Value]) -> Question:
    """By Python: the first question of the page that is open, not answered and not hidden."""
    open_questions = set(open_by_python(aid.id, answers))
    in_sight = "field => field.closest('[hidden]') === null"
    return next(
        question
        for question in aid.questions
        if question.fact.id in open_questions
        and page_of.form.locator(f'[name="{question.fact.id}"]').first.evaluate(in_sight)
    )


def answer(aid: AidPage, question: Question, value: Value) -> None:
    fields = aid.form.locator(f'[name="{question.fact.id}"]:visible')
    if not question.asked.values:
        fields.fill(str(value))
    elif fields.first.evaluate("field => field.tagName") == "SELECT":
        fields.select_option(str(value))
    else:
        aid.form.locator(f'[name="{question.fact.id}"][value="{value}"]').check()


def not_known(aid: AidPage) -> None:
    """Answer the question on the screen with "weet ik niet"."""
    question = aid.form.locator("fieldset[data-current]")
    if question.locator("select").count() > 0:
        question.locator("select").select_option("weet-ik-niet")
    elif question.locator("[data-fills]").count() > 0:
        question.get_by_role("button", name="Weet ik niet").first.click()
    else:
        question.locator('[value="weet-ik-niet"]').check()
