"""One question at a time: the next that matters, the way back, and the end when it is there; without Python too."""

import random

import pytest
from playwright.sync_api import BrowserContext, ViewportSize, expect

from decision_aids.aids import aid_ids, version_on
from decision_aids.answers.check import check
from decision_aids.rules.facts import Value
from tests.browser.aid_visits import aid_visit, before_python, on_a_slow_line, without_python
from tests.browser.steps import answer, draw, expected_next, not_known, on, open_by_python, shown
from tests.browser.visits import DESK, NARROW, PHONE, TODAY, HeldBack
from tests.nightly import rest_at_night

AIDS = [aid_id for aid_id in aid_ids() if version_on(aid_id, TODAY).step_by_step]
LISTS = [aid_id for aid_id in aid_ids() if aid_id not in AIDS]
WALKS = [
    pytest.param(aid_id, size, id=f"{aid_id}-{name}", marks=[] if size == PHONE else pytest.mark.nightly)
    for aid_id in AIDS
    for name, size in {"phone": PHONE, "narrow": NARROW, "desk": DESK}.items()
]
"""Every aid on a phone, and at night in each width."""
TOO_WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
TOUCH = 44


@pytest.mark.parametrize(("aid_id", "size"), WALKS)
def test_only_what_still_matters_is_asked(
    warm_context: BrowserContext, site_url: str, aid_id: str, size: ViewportSize
) -> None:
    """The next question is at once the first that Python calls open, and takes focus; settled, that is said."""
    chance = random.Random(f"{aid_id} {size}")  # noqa: S311 - guards no secret
    rules = version_on(aid_id, TODAY)
    answers: dict[str, Value] = {}
    with without_python(warm_context, site_url, aid_id, size) as (visitor, aid):
        while not check(aid_id, answers, TODAY)["settled"]:
            question = expected_next(aid, rules, answers)
            expect(shown(aid)).to_have_text(question.asks_first)
            if answers:
                expect(shown(aid)).to_be_focused()
            answers[question.fact.id] = draw(question, chance)
            answer(aid, question, answers[question.fact.id])
            shown(aid).click()  # what was typed counts once the field is left
            if on(aid).is_visible():
                box = on(aid).bounding_box()
                assert box is not None
                assert box["height"] >= TOUCH
                on(aid).click()
            assert not visitor.page.evaluate(TOO_WIDE)
        result = check(aid_id, answers, TODAY)
        expect(aid.outcome).to_have_attribute("data-outcome", str(result["outcome"]))
        fixed = "" if result["caution"] or result["depends_on_reading"] else "Dit staat vast. "
        expect(aid.outcome.locator(".uitkomst-vast")).to_have_text(f"{fixed}De andere vragen veranderen dit niet meer.")
        expect(on(aid)).to_be_hidden()
        assert aid.answers() == {fact: str(value) for fact, value in answers.items()}
        visitor.page.emulate_media(forced_colors="active")
        assert visitor.axe_violations() == []
        visitor.page.locator("[data-step=done]").click()
        expect(visitor.page.locator("#uitleg")).to_be_focused()
        assert [text for text in visitor.complaints if "WebAssembly" not in text] == []


def test_answers_can_be_gone_back_to_and_changed(warm_context: BrowserContext, site_url: str) -> None:
    """Back leads to the question before; the list of answers leads to each, and focus goes along."""
    with aid_visit(warm_context, site_url, "opdracht") as (visitor, aid):
        first = shown(aid).inner_text()
        expect(visitor.page.get_by_role("button", name="Vorige vraag")).to_be_hidden()
        aid.form.locator('[name="soort"][value="tegenprestatie"]').check()
        on(aid).click()
        expect(shown(aid)).not_to_have_text(first)
        second = shown(aid).inner_text()
        visitor.page.get_by_role("button", name="Vorige vraag").click()
        expect(shown(aid)).to_have_text(first)
        expect(shown(aid)).to_be_focused()
        on(aid).click()
        expect(shown(aid)).to_have_text(second)
        visitor.page.get_by_role("button", name=f"Verander: {first}").click()
        expect(shown(aid)).to_have_text(first)
        aid.form.locator('[name="soort"][value="re-integratie"]').check()
        aid.expect_outcome("andere-regels", settled=True)
        expect(visitor.page.locator("[data-step=given] li")).to_contain_text(
            ["Vandaag", "re-integratie"], ignore_case=True
        )


def test_question_passed_over_comes_back_at_the_end(warm_context: BrowserContext, site_url: str) -> None:
    """Who goes on without an answer is asked the rest first; an answer that is not readable keeps its question."""
    with before_python(warm_context, site_url, "opdracht") as (visitor, aid):
        asked = []
        for _ in range(40):
            asked.append(shown(aid).inner_text())
            if len(asked) > 1:
                not_known(aid)
            if asked.count(asked[0]) > 1:
                break
            on(aid).click()
        assert asked[-1] == asked[0]
        assert len(set(asked)) == len(asked) - 1
        expect(on(aid)).to_be_hidden()
        expect(visitor.page.locator("[data-outcome]")).to_contain_text("U bent klaar.")


def test_unreadable_answer_is_not_left_behind(warm_context: BrowserContext, site_url: str) -> None:
    """Enter goes on from a typed answer, unless it cannot be read: then the field keeps focus."""
    with before_python(warm_context, site_url, "opdracht") as (visitor, aid):
        aid.form.locator('[name="uren_en_duur_genoemd"][value="ja"]').evaluate("choice => choice.click()")
        visitor.page.evaluate("location.hash = ''")
        aid.form.evaluate(
            """form => { const link = document.createElement("a"); link.href = "#veld-uren_per_week"; form.append(link);
                link.click(); link.remove(); }"""
        )
        field = aid.form.locator('[name="uren_per_week"]')
        expect(field).to_be_focused()
        field.fill("veel")
        field.press("Enter")
        expect(field).to_have_attribute("aria-invalid", "true")
        expect(field).to_be_focused()
        field.fill("20")
        field.press("Enter")
        expect(field).to_be_hidden()
        expect(shown(aid)).to_be_focused()


def test_choice_for_all_questions_lasts_as_long_as_the_tab(warm_context: BrowserContext, site_url: str) -> None:
    """All questions come on one page for who asks, after a reload too, and go back to one."""
    with before_python(warm_context, site_url, "zelfcheck") as (visitor, aid):
        expect(shown(aid)).to_have_count(1)
        visitor.page.get_by_role("button", name="Alle vragen op één pagina").click()
        expect(shown(aid).nth(10)).to_be_visible()
        expect(on(aid)).to_be_hidden()
        visitor.page.reload()
        expect(visitor.page.get_by_role("button", name="Eén vraag tegelijk")).to_be_visible()
        expect(shown(aid).nth(10)).to_be_visible()
        visitor.page.get_by_role("button", name="Eén vraag tegelijk").click()
        expect(shown(aid)).to_have_count(1)


def test_answers_kept_go_on_where_they_were(warm_context: BrowserContext, site_url: str) -> None:
    """After a reload the first question that is still open comes, with the way back to those before."""
    with before_python(warm_context, site_url, "zelfcheck") as (visitor, aid):
        first = shown(aid).inner_text()
        aid.form.locator('[name="uitkering"][value="participatiewet"]').check()
        visitor.page.reload()
        expect(shown(aid)).not_to_have_text(first)
        visitor.page.get_by_role("button", name="Vorige vraag").click()
        expect(shown(aid)).to_have_text(first)


@pytest.mark.parametrize("aid_id", rest_at_night(LISTS[:1], LISTS[1:]))
def test_list_folds_away_what_no_longer_matters(warm_context: BrowserContext, site_url: str, aid_id: str) -> None:
    """In a list the questions that matter no longer are one line, their inputs stay, and each group counts the rest."""
    rules = version_on(aid_id, TODAY)
    answers: dict[str, Value] = {}
    with aid_visit(warm_context, site_url, aid_id) as (visitor, aid):
        expect(visitor.page.get_by_text("Hoeft niet meer")).to_have_count(0)
        chance = random.Random(aid_id)  # noqa: S311 - guards no secret
        while not (result := check(aid_id, answers, TODAY))["settled"]:
            question = expected_next(aid, rules, answers)
            answers[question.fact.id] = draw(question, chance)
            answer(aid, question, answers[question.fact.id])
            shown(aid).first.click()
        aid.expect_outcome(str(result["outcome"]), settled=True)
        expect(visitor.page.locator(".nog:not(:empty)")).to_have_count(0)
        folded = aid.form.locator("fieldset[data-needless]")
        assert visitor.axe_violations() == []
        if aid_id != "beleidsregels":
            assert folded.count() > 0
        if folded.count() > 0:
            again = folded.first.get_by_role("button", name="Toch invullen")
            field = folded.first.locator("[name]").first
            expect(field).to_be_hidden()
            again.click()
            expect(field).to_be_focused()


def test_question_that_cannot_be_read_is_not_folded_away(warm_context: BrowserContext, site_url: str) -> None:
    """An answer that cannot be read stays in sight with what is wrong, also once it matters no longer."""
    with before_python(warm_context, site_url, "zelfcheck") as (visitor, aid):
        aid.form.get_by_role("button", name="Alle vragen op één pagina").click()
        field = aid.form.locator('[name="betaald_werk_uren"]')
        field.fill("abc")
        field.blur()
        aid.form.locator('[name="uitkering"][value="geen"]').check()
        expect(aid.form.locator("fieldset[data-needless]")).not_to_have_count(0)
        visitor.page.locator(".uitkomst-overgeslagen a").click()
        expect(field).to_be_focused()


def test_group_says_how_many_questions_are_left(warm_context: BrowserContext, site_url: str) -> None:
    """The numbers beside the groups add up to the open questions on the page."""
    with before_python(warm_context, site_url, "handhaving") as (visitor, aid):
        first = version_on("handhaving", TODAY).questions[0]
        answers: dict[str, Value] = {first.fact.id: first.asked.values[0]}
        answer(aid, first, first.asked.values[0])
        expect(visitor.page.locator(".nog").first).to_contain_text("nog ")
        left = sum(
            int(text.strip().removeprefix("nog "))
            for text in visitor.page.locator(".nog:not(:empty)").all_inner_texts()
        )
        on_page = [
            fact
            for fact in open_by_python("handhaving", answers)
            if aid.form.locator(f'[name="{fact}"]').first.is_visible()
        ]
        assert left == len(on_page)


def test_list_leads_to_the_next_question(warm_context: BrowserContext, site_url: str) -> None:
    """In a list the box has a button of a finger's size to the first open question, which gets focus."""
    questions = version_on("handhaving", TODAY).questions
    with before_python(warm_context, site_url, "handhaving") as (visitor, aid):
        answer(aid, questions[0], questions[0].asked.values[0])
        link = aid.outcome.get_by_role("link", name="Volgende vraag: ")
        question = expected_next(
            aid, version_on("handhaving", TODAY), {questions[0].fact.id: questions[0].asked.values[0]}
        )
        expect(link).to_have_text(f"Volgende vraag: {question.text}")
        box = link.bounding_box()
        assert box is not None
        assert box["height"] >= TOUCH
        link.click()
        legend = aid.question(question.fact.id).locator("legend")
        expect(legend).to_be_focused()
        expect(legend).to_be_in_viewport()
        assert visitor.axe_violations() == []


def test_way_on_is_not_pressed_in_vain(warm_context: BrowserContext, site_url: str) -> None:
    """A press on the way on from what cannot be read leads back to its field, though what is said there moves it."""
    with before_python(warm_context, site_url, "opdracht", PHONE) as (visitor, aid):
        visitor.page.get_by_role("button", name="Andere dag").click()
        field = aid.form.locator('[name="peildatum"]')
        for unreadable in ("acht", "31-2-2026"):
            field.fill("")
            field.press_sequentially(unreadable)
            box = on(aid).bounding_box()
            assert box is not None
            visitor.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 3)
            visitor.page.mouse.down()
            visitor.page.mouse.up()
            expect(field).to_have_attribute("aria-invalid", "true")
            expect(field).to_be_focused()


def test_phone_says_that_an_outcome_follows(warm_context: BrowserContext, site_url: str) -> None:
    """While the table of answers is on its way, an answer brings into sight that the outcome follows."""
    table = HeldBack()
    with on_a_slow_line(warm_context, site_url, PHONE) as (visitor, aid):
        visitor.page.route("**/answer_tables/*.json", table)
        visitor.page.goto(f"{site_url}/hulpmiddelen/zelfcheck/", wait_until="commit")
        expect(aid.form).to_have_attribute("data-running", "")
        aid.form.locator('[name="uitkering"][value="participatiewet"]').check()
        expect(aid.outcome.get_by_text("De uitkomst volgt")).to_be_in_viewport(ratio=1)
        table.let_go()
        expect(aid.outcome.locator(".uitkomst-titel")).to_be_visible()


def test_outcome_on_a_phone_is_one_line_until_more_is_asked(warm_context: BrowserContext, site_url: str) -> None:
    """The box shows the title, with the caution in it, and the rest behind a button."""
    with before_python(warm_context, site_url, "zelfcheck", PHONE) as (visitor, aid):
        aid.form.locator('[name="uitkering"][value="participatiewet"]').check()
        expect(aid.outcome.locator(".uitkomst-titel")).to_be_visible()
        for part in ("explanation", "remedy", "more"):
            expect(aid.outcome.locator(f'[data-part="{part}"]')).to_be_hidden()
        more, less = (visitor.page.get_by_role("button", name=name, exact=True) for name in ("Meer", "Minder"))
        expect(more).to_have_attribute("aria-expanded", "false")
        more.click()
        expect(less).to_have_attribute("aria-expanded", "true")
        expect(more).to_have_count(0)
        expect(aid.outcome.locator('[data-part="remedy"]')).to_be_visible()
        assert visitor.axe_violations() == []
        less.click()
        expect(more).to_be_visible()
