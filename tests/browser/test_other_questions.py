"""The way on from a settled outcome: through the questions that can only tell more, one at a time as the others."""

import re

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, ViewportSize, expect

from decision_aids.aids import version_on
from decision_aids.rules.facts import Value
from tests.browser.aid_visits import AidPage, aid_visit, before_python
from tests.browser.steps import answer, on, shown
from tests.browser.visits import DESK, TODAY

SMALL = ViewportSize(width=360, height=640)
MOST_TABS = 60
NO_GUIDANCE: dict[str, Value] = {
    "onbeloond": "ja",
    "maatschappelijk_nuttig": "ja",
    "additioneel": "ja",
    "verdringing": "nee",
    "uren_per_week": 8,
    "duur_maanden": 3,
    "begeleiding": "nee",
}
NOT_DESCRIBED: dict[str, Value] = {"soort": "tegenprestatie", "activiteit_omschreven": "nee"}
NOT_EXPLAINED: dict[str, Value] = {"fase": "ontmoeting", "houding": "zoekt-nog", "uitleg_gegeven": "nee"}
UNPAID = "Doet u dit werk zonder loon?"


def offer(aid: AidPage) -> Locator:
    return aid.page.get_by_role("button", name="Beantwoord ook de andere vragen")


def count(aid: AidPage) -> int:
    """How many questions the button offers."""
    found = re.search(r"\((\d+)\)", offer(aid).inner_text())
    assert found is not None
    return int(found[1])


def aid_of(aid: AidPage) -> str:
    return aid.form.get_attribute("data-aid") or ""


def settle(aid: AidPage, answers: dict[str, Value]) -> None:
    """Answer one question after the other, none of which is left out, until the outcome is settled."""
    questions = {question.fact.id: question for question in version_on(aid_of(aid), TODAY).questions}
    for fact, value in answers.items():
        expect(shown(aid)).to_have_text(questions[fact].asks_first)
        expect(offer(aid)).to_be_hidden()
        answer(aid, questions[fact], value)
        shown(aid).click()  # what was typed counts once the field is left
        if fact != [*answers][-1]:
            on(aid).click()
    expect(aid.outcome).to_have_attribute("data-settled", "true")
    expect(on(aid)).to_be_hidden()


def question_on_screen(aid: AidPage) -> str:
    """The fact that is asked now."""
    texts = {question.asks_first: question.fact.id for question in version_on(aid_of(aid), TODAY).questions}
    return texts[shown(aid).inner_text()]


def answer_all_others(aid: AidPage, given: dict[str, Value]) -> list[str]:
    """Answer every other question, with `given` or else its first value; gives their facts as they came."""
    questions = {question.fact.id: question for question in version_on(aid_of(aid), TODAY).questions}
    outcome = aid.outcome.get_attribute("data-outcome") or ""
    asked: list[str] = []
    while True:
        expect(shown(aid)).to_be_focused()
        fact = question_on_screen(aid)
        asked.append(fact)
        answer(aid, questions[fact], given.get(fact, (questions[fact].asked.values or (8,))[0]))
        shown(aid).click()
        expect(aid.outcome).to_have_attribute("data-outcome", outcome)
        expect(aid.page.locator("[data-step=done]")).to_be_visible()
        if on(aid).is_hidden():
            return asked
        on(aid).click()


def rules_of_status(page: Page, status: str) -> Locator:
    return page.locator(f".hulpmiddel-uitleg .bevindingen.{status} li")


def test_organisation_without_guidance_goes_on(warm_context: BrowserContext, site_url: str) -> None:
    """A company is asked what it is and reads what goes for it, and hears of safety; the outcome stays."""
    with before_python(warm_context, site_url, "aanbieder") as (visitor, aid):
        page = visitor.page
        settle(aid, NO_GUIDANCE)
        open_before = rules_of_status(page, "onbekend").count()
        expect(page.locator(".bevindingen.onbekend > summary")).to_have_text(
            f"Nog open, maar dat verandert deze uitkomst niet ({open_before})"
        )
        expect(page.locator("[data-step=others]")).to_contain_text("wat er nog meer speelt.")
        offered = count(aid)
        offer(aid).click()
        expect(offer(aid)).to_be_hidden()
        asked = answer_all_others(aid, {"organisatie": "commercieel", "veilige_werkplek": "nee"})
        assert asked[:3] == ["organisatie", "veilige_werkplek", "verzekerd"]
        assert len(asked) >= offered
        assert {"persoon_bekend", "locatie_bereikbaar", "overeenkomst"} <= {*asked}
        expect(page.locator("[data-part=warnings]")).to_contain_text("Let als bedrijf ook op oneerlijke concurrentie")
        expect(rules_of_status(page, "onbekend")).to_have_count(0)
        expect(offer(aid)).to_be_hidden()
        page.get_by_role("button", name="Vorige vraag").click()
        assert question_on_screen(aid) == asked[-2]


def test_claimant_finds_a_second_reason_for_the_letter(warm_context: BrowserContext, site_url: str) -> None:
    """With Python too: of an order that is settled after two answers the rest is asked, and is in the letter."""
    with aid_visit(warm_context, site_url, "opdracht") as (visitor, aid):
        page = visitor.page
        settle(aid, NOT_DESCRIBED)
        aid.expect_outcome("klopt-niet", settled=True)
        expect(page.locator("[data-step=others]")).to_contain_text("zoals een extra reden als u bezwaar maakt")
        page.get_by_role("button", name="Brief: bezwaar").click()
        reasons = page.locator(".document-blad").get_by_text("Dit rust op:")
        expect(reasons).to_have_count(1)
        offer(aid).click()
        asked = answer_all_others(aid, {"onbeloond": "nee", "gemeente": "andere"})
        assert asked[0] == "onbeloond"
        assert {"schriftelijk_besluit", "verordening_omvang", "uren_per_week"} <= {*asked}
        aid.expect_outcome("klopt-niet", settled=True)
        expect(reasons).not_to_have_count(1)
        expect(page.locator(".document-blad")).to_contain_text("werk waar geen loon tegenover staat")


def test_colleague_hears_that_agreements_are_written_down(warm_context: BrowserContext, site_url: str) -> None:
    """Of a conversation that is settled early the last question is asked too, and no word of the offer says u."""
    with before_python(warm_context, site_url, "gesprek") as (visitor, aid):
        settle(aid, NOT_EXPLAINED)
        expect(visitor.page.locator("[data-step=others]")).not_to_contain_text(re.compile(r"\b[Uu]w?\b"))
        offer(aid).click()
        asked = answer_all_others(aid, {"afspraken_vastgelegd": "nee"})
        assert asked[-1] == "afspraken_vastgelegd"
        expect(rules_of_status(visitor.page, "niet-voldaan").filter(has_text="moet")).not_to_have_count(0)


def test_what_is_passed_over_is_not_asked_again(warm_context: BrowserContext, site_url: str) -> None:
    """Who goes on without any answer comes to the end, has focus at the way to the reasons, and is offered the rest."""
    with before_python(warm_context, site_url, "opdracht") as (visitor, aid):
        settle(aid, NOT_DESCRIBED)
        offered = count(aid)
        offer(aid).click()
        for _ in range(offered):
            expect(shown(aid)).to_be_focused()
            on(aid).click()
        expect(visitor.page.locator("[data-step=done]")).to_be_focused()
        expect(visitor.page.locator("[data-step=message]")).to_be_empty()
        assert count(aid) == offered
        offer(aid).click()
        expect(shown(aid)).to_have_text(UNPAID)
        expect(shown(aid)).to_be_focused()


def test_other_questions_by_keyboard(warm_context: BrowserContext, site_url: str) -> None:
    """The offer is reached, and the questions behind it are answered and left, by keys alone."""
    with before_python(warm_context, site_url, "opdracht", SMALL) as (visitor, aid):
        keyboard = visitor.page.keyboard
        settle(aid, NOT_DESCRIBED)

        def tab_to(place: Locator) -> None:
            for _ in range(MOST_TABS):
                keyboard.press("Tab")
                if place.evaluate("element => element === document.activeElement"):
                    expect(place).to_be_in_viewport(ratio=1)
                    return
            pytest.fail(f"{place} is out of reach")

        tab_to(offer(aid))
        keyboard.press("Enter")
        expect(shown(aid)).to_have_text(UNPAID)
        expect(shown(aid)).to_be_focused()
        keyboard.press("Tab")
        keyboard.press("Space")
        tab_to(on(aid))
        keyboard.press("Enter")
        expect(shown(aid)).not_to_have_text(UNPAID)
        expect(shown(aid)).to_be_focused()
        tab_to(visitor.page.locator("[data-step=done]"))
        keyboard.press("Enter")
        expect(visitor.page.locator("#uitleg")).to_be_focused()


def test_reload_goes_on_where_it_was(warm_context: BrowserContext, site_url: str) -> None:
    """In the middle of the other questions the next of them comes, as with any; wiped, they are offered anew."""
    with before_python(warm_context, site_url, "opdracht") as (visitor, aid):
        page = visitor.page
        settle(aid, NOT_DESCRIBED)
        offer(aid).click()
        aid.form.locator('[name="onbeloond"][value="ja"]').check()
        on(aid).click()
        second = shown(aid).inner_text()
        page.reload()
        expect(shown(aid)).to_have_text(second)
        expect(page.locator("[data-step=done]")).to_be_visible()
        expect(offer(aid)).to_be_hidden()
        page.get_by_role("button", name="Vorige vraag").click()
        expect(shown(aid)).to_have_text(UNPAID)
        page.goto(f"{site_url}/hulpmiddelen/")
        page.go_back()
        expect(on(aid)).to_be_visible()
        expect(offer(aid)).to_be_hidden()
        page.get_by_role("button", name="Wis alles").click()
        assert page.evaluate("sessionStorage.length") == 0
        settle(aid, NOT_DESCRIBED)
        expect(offer(aid)).to_be_visible()


def test_answer_that_opens_the_outcome_comes_first(warm_context: BrowserContext, site_url: str) -> None:
    """Who changes what settled it is asked what matters again, and goes on with the others once it is settled."""
    with before_python(warm_context, site_url, "opdracht") as (visitor, aid):
        page = visitor.page
        settle(aid, NOT_DESCRIBED)
        offer(aid).click()
        page.get_by_role("button", name="Verander: Is duidelijk opgeschreven").click()
        aid.form.locator('[name="activiteit_omschreven"][value="ja"]').check()
        expect(aid.outcome).to_have_attribute("data-settled", "false")
        expect(page.locator("[data-step=done]")).to_be_hidden()
        on(aid).click()
        aid.form.locator('[name="onbeloond"][value="nee"]').check()
        expect(aid.outcome).to_have_attribute("data-settled", "true")
        expect(on(aid)).to_be_visible()


def test_nothing_is_offered_in_vain(warm_context: BrowserContext, site_url: str) -> None:
    """Not where no answer says more, not among all questions on one page, and not on paper."""
    with before_python(warm_context, site_url, "opdracht") as (visitor, aid):
        aid.form.locator('[name="soort"][value="re-integratie"]').check()
        aid.expect_outcome("andere-regels", settled=True)
        expect(visitor.page.locator(".hulpmiddel-uitleg [data-part=because]")).to_be_visible()
        expect(offer(aid)).to_be_hidden()
        aid.form.locator('[name="soort"][value="tegenprestatie"]').check()
        on(aid).click()
        aid.form.locator('[name="activiteit_omschreven"][value="nee"]').check()
        expect(offer(aid)).to_be_visible()
        visitor.page.emulate_media(media="print")
        expect(offer(aid)).to_be_hidden()
        visitor.page.emulate_media(media="screen")
        visitor.page.get_by_role("button", name="Alle vragen op één pagina").click()
        expect(offer(aid)).to_be_hidden()


@pytest.mark.parametrize("size", [SMALL, DESK])
def test_other_questions_have_no_barrier(warm_context: BrowserContext, site_url: str, size: ViewportSize) -> None:
    """At the offer and at a question behind it axe finds nothing, and nothing runs off the side or is too small."""
    with before_python(warm_context, site_url, "opdracht", size) as (visitor, aid):
        settle(aid, NOT_DESCRIBED)
        for place in (offer(aid), on(aid)):
            expect(place).to_be_visible()
            place.scroll_into_view_if_needed()
            box = place.bounding_box()
            assert box is not None
            assert box["height"] >= 44
            assert visitor.axe_violations() == []
            assert visitor.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
            if place.get_attribute("data-step") is None:
                place.click()
        assert visitor.complaints == []
