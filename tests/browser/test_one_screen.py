"""On a small phone a question stands on one screen with its answers and the way on, from home to a settled outcome."""

import pytest
from playwright.sync_api import BrowserContext, ViewportSize, expect
from playwright.sync_api import TimeoutError as OutOfSight

from decision_aids.aids import aid_ids, version_on
from decision_aids.rules.facts import Value
from decision_aids.rules.model import Question
from tests.browser.aid_visits import AidPage, before_python, on_a_slow_line
from tests.browser.steps import answer, on, shown
from tests.browser.visits import TODAY
from tests.nightly import rest_at_night

SMALL = ViewportSize(width=360, height=640)
MOST_QUESTIONS = 40
OUT_OF_SIGHT = """() => {
    const drawn = (element) => element && element.getClientRects().length > 0;
    const box = document.querySelector(".hulpmiddel-uitkomst");
    const bottom = drawn(box) ? box.getBoundingClientRect().top : innerHeight;
    const question = document.querySelector("fieldset[data-current]");
    if (!question) return ["all of it"];
    const answers = question.querySelectorAll("legend, .keuze, .keuzes select, .typen input:not(.heel)");
    const ways = document.querySelectorAll("[data-step=next], [data-step=done]");
    return [...answers, ...ways].filter(drawn).filter((element) => {
        const place = element.getBoundingClientRect();
        return place.top < 0 || place.bottom > bottom + 1;
    }).map((element) => element.textContent || element.name);
}"""

Way = dict[str, Value]
WAYS: dict[str, dict[str, Way]] = {
    "zelfcheck": {
        "carer": {
            "uitkering": "participatiewet",
            "leeftijd": "18-tot-aow",
            "gemeente": "rotterdam",
            "mantelzorg_uren": 20,
            "mantelzorg_maanden": 12,
        },
        "by-law-not-known": {
            "uitkering": "ioaw",
            "leeftijd": "18-tot-aow",
            "gemeente": "andere",
            "vrijwilligerswerk_uren": 8,
            "vrijwilligerswerk_maanden": 3,
            "verordening_vrijwilligerswerk": "telt-mee",
            "verordening_vrijwilligerswerk_maat": "getal",
            "verordening_vrijwilligerswerk_uren_vanaf": 12,
            "verordening_mantelzorg": "niet-geregeld",
            "verordening_overig": "niet-geregeld",
        },
        "ill": {
            "uitkering": "participatiewet",
            "leeftijd": "18-tot-aow",
            "volledig_duurzaam_arbeidsongeschikt": "ja",
            "arbeidsongeschiktheid_vastgesteld": "ja",
        },
    },
    "opdracht": {
        "too-many-hours": {"uren_per_week": 32, "gemeente": "overbetuwe"},
        "by-law-read": {
            "gemeente": "andere",
            "verordening_omvang": "per-week",
            "verordening_uren_max": 20,
            "uren_per_week": 12,
            "verordening_duur": "grens",
            "verordening_maanden_max": 6,
            "duur_maanden": 3,
        },
        "other-rules": {"soort": "participatieplaats"},
    },
    "aanbieder": {
        "suitable": {"organisatie": "maatschappelijk", "uren_per_week": 12, "duur_maanden": 3},
        "not-suitable": {"onbeloond": "nee"},
        "no-person-yet": {"persoon_bekend": "nee", "uren_per_week": 8, "duur_maanden": 6},
    },
    "gesprek": {"first-values": {}, "last-values": {}},
}
"""Of each aid that asks one question at a time the usual ways through; what is not named is answered as usual."""


def usual(aid_id: str, question: Question, way: str) -> Value:
    """What most people say who are not asked for anything special."""
    values = question.asked.values
    if not values:
        return 0 if question.opening else 8
    if aid_id == "gesprek":
        return values[-1] if way == "last-values" else values[0]
    against = {"zelfcheck": True, "opdracht": question.fact.id in ("verdringing", "belemmert_reintegratie")}
    if "nee" in values and against.get(aid_id, question.fact.id == "verdringing"):
        return "nee"
    return "geen" if "geen" in values and question.fact.id == "ontheffing" else values[0]


def expect_on_one_screen(aid: AidPage) -> None:
    """The question, its answers and the way on are in sight, and none lies behind the outcome."""
    try:
        aid.page.wait_for_function(f"() => ({OUT_OF_SIGHT})().length === 0", timeout=5_000)
    except OutOfSight:
        pytest.fail(f"{shown(aid).inner_text()} out of sight: {aid.page.evaluate(OUT_OF_SIGHT)}")


@pytest.mark.parametrize(
    ("aid_id", "way"),
    rest_at_night(
        [(aid_id, next(iter(ways))) for aid_id, ways in WAYS.items()],
        [(aid_id, way) for aid_id, ways in WAYS.items() for way in list(ways)[1:]],
    ),
)
def test_no_scrolling_on_a_small_phone(warm_context: BrowserContext, site_url: str, aid_id: str, way: str) -> None:
    """At every step of the usual ways, before and after the answer; each takes one tap, and one to go on."""
    questions = {question.asks_first: question for question in version_on(aid_id, TODAY).questions}
    with before_python(warm_context, site_url, aid_id, SMALL) as (visitor, aid):
        expect(aid.form.locator(".dag-kort")).to_be_in_viewport(ratio=1)
        for _ in range(MOST_QUESTIONS):
            expect_on_one_screen(aid)
            text = shown(aid).inner_text()
            question = questions[text]
            answer(aid, question, WAYS[aid_id][way].get(question.fact.id, usual(aid_id, question, way)))
            if not question.asked.values:
                shown(aid).click()  # what was typed counts once the field is left
            expect(aid.outcome).to_have_attribute("data-engine", "tabel")
            expect_on_one_screen(aid)
            if aid.outcome.get_attribute("data-settled") == "true":
                expect(visitor.page.locator("[data-step=done]")).to_be_visible()
                break
            on(aid).click()
            expect(shown(aid)).not_to_have_text(text)
        else:
            pytest.fail(f"not settled after {MOST_QUESTIONS} answers")


def test_offer_to_spare_no_data_waits_behind_more(warm_context: BrowserContext, site_url: str) -> None:
    """Where data is spared a question fits on one screen too; Python can be fetched where the outcome is told whole."""
    with on_a_slow_line(warm_context, site_url, SMALL) as (visitor, aid):
        visitor.page.add_init_script(
            "Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });"
        )
        visitor.open("/hulpmiddelen/zelfcheck/")
        offer = visitor.page.get_by_role("button", name="Haal het rekenprogramma op")
        expect(visitor.page.locator("[data-runtime-state] button")).to_have_count(1)
        expect_on_one_screen(aid)
        expect(offer).to_be_hidden()
        aid.form.locator('[name="uitkering"][value="participatiewet"]').check()
        expect(aid.outcome).to_have_attribute("data-engine", "tabel")
        expect_on_one_screen(aid)
        expect(offer).to_be_hidden()
        visitor.page.get_by_role("button", name="Meer", exact=True).click()
        expect(offer).to_be_visible()


def test_every_aid_of_one_question_at_a_time_has_its_ways() -> None:
    """A new one gets its usual ways too."""
    assert set(WAYS) == {aid_id for aid_id in aid_ids() if version_on(aid_id, TODAY).step_by_step}


def test_first_question_is_two_taps_from_home(warm_context: BrowserContext, site_url: str) -> None:
    """A claimant taps the check on the home page, and the first tap in it is an answer."""
    with on_a_slow_line(warm_context, site_url, SMALL) as (visitor, aid):
        visitor.open("/")
        visitor.page.locator('main a[href$="hulpmiddelen/zelfcheck/"]').first.click()
        expect_on_one_screen(aid)
        aid.form.locator('[name="uitkering"][value="geen"]').check()
        expect(aid.outcome).to_have_attribute("data-settled", "true")


@pytest.mark.parametrize("aid_id", [aid_id for aid_id in aid_ids() if aid_id not in WAYS])
def test_list_leads_to_the_next_question_in_one_tap(warm_context: BrowserContext, site_url: str, aid_id: str) -> None:
    """On a phone the outcome is one line with the way on in it; what it leads to is in the name of the link."""
    questions = version_on(aid_id, TODAY).questions
    with before_python(warm_context, site_url, aid_id, SMALL) as (visitor, aid):
        answer(aid, questions[0], questions[0].asked.values[0])
        link = aid.outcome.get_by_role("link", name="Volgende vraag: ")
        expect(link).to_be_in_viewport(ratio=1)
        expect(aid.outcome.locator(".uitkomst-titel")).to_be_in_viewport(ratio=1)
        box = visitor.page.locator(".hulpmiddel-uitkomst").bounding_box()
        assert box is not None
        assert box["height"] <= SMALL["height"] / 8
        link.click()
        expect(aid.form.locator("legend:focus")).to_be_in_viewport(ratio=1)
        assert visitor.axe_violations() == []
