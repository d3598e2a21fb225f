"""The day that is asked about: chosen, today, or one of which the rules are not known."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from decision_aids.aids import versions
from decision_aids.rules.dutch import dutch_date
from tests.browser.aid_visits import EVERY_AID, AidPage, aid_visit, before_python
from tests.browser.visits import NOTE_BLOCKED, PHONE, TODAY, visitors_context

LAW = versions("opdracht")[-1].period
AFTER = LAW.last + timedelta(days=2)


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 11, tzinfo=UTC)


@pytest.fixture
def clock(browser: Browser, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    """A browser on a device on which it is the day of the test."""
    with visitors_context(browser) as context:
        context.clock.install(time=noon(request.param))
        yield context


def shown_panels(aid: AidPage) -> Any:
    return aid.form.locator("[data-outside]:visible")


@pytest.mark.parametrize("clock", [AFTER], indirect=True)
@pytest.mark.parametrize("aid_id", EVERY_AID)
def test_day_without_known_rules_has_a_way_on(clock: BrowserContext, site_url: str, aid_id: str) -> None:
    """After the last known day every aid says so before its questions, and one button looks on that last day."""
    aid_known = versions(aid_id)[-1]
    with aid_visit(clock, site_url, aid_id, PHONE) as (visitor, aid):
        panel = shown_panels(aid)
        expect(panel).to_have_count(1)
        expect(panel).to_contain_text(dutch_date(AFTER))
        expect(panel).to_contain_text(aid_known.period.after)
        expect(panel).to_contain_text(aid_known.remedy)
        place = "element => element.getBoundingClientRect().top"
        assert panel.evaluate(place) < aid.form.locator("fieldset:visible").first.evaluate(place)
        first = next(question.fact for question in aid_known.questions if question.fact.values)
        aid.give({first.id: first.values[0]})
        expect(aid.outcome).to_have_attribute("data-outcome", "")
        expect(aid.outcome).to_contain_text("Voor deze dag is er geen uitkomst.")
        assert "kreeg" not in aid.form.inner_text()
        assert visitor.axe_violations() == []

        panel.get_by_role("button").click()
        expect(panel).to_have_count(0)
        expect(aid.form.locator('[name="peildatum"]')).to_be_focused()
        expect(aid.form.locator('[name="peildatum"]')).to_have_value(dutch_date(LAW.last))
        line, text = aid.last_answer({first.id: first.values[0]})
        assert json.loads(line)["date"] == LAW.last.isoformat()
        assert "error" not in json.loads(text)
        assert visitor.complaints == []


def test_day_of_the_letter_decides(warm_context: BrowserContext, site_url: str) -> None:
    """The answer is that of the day filled in, said back in words, and an empty field is today."""
    with aid_visit(warm_context, site_url, "opdracht") as (_, aid):
        aid.give({"peildatum": "3 maart 2016", "soort": "re-integratie"})
        line, _ = aid.last_answer({"soort": "re-integratie"})
        assert json.loads(line) == {"answers": {"soort": "re-integratie"}, "date": "2016-03-03"}
        aid.expect_outcome("andere-regels", settled=True)
        expect(aid.form.locator("#begrepen-peildatum")).to_have_text("3 maart 2016")
        aid.give({"peildatum": ""})
        aid.page.wait_for_function("() => JSON.parse(conversation.asked.at(-1).line).date === '2026-11-25'")


@pytest.mark.parametrize(
    ("day", "wrong"),
    [
        ("morgen", "Dit kunnen wij niet lezen."),
        ("31-2-2026", "Die dag bestaat niet."),
        ("1-12-1026", "Het jaar klopt niet. Vul een dag in van 1 januari 1900 tot en met 31 december 2100"),
    ],
)
def test_day_that_cannot_be_gives_no_outcome(warm_context: BrowserContext, site_url: str, day: str, wrong: str) -> None:
    """It is not taken for today; its field says what is wrong with it, and the outcome nothing else than that."""
    with before_python(warm_context, site_url, "opdracht") as (visitor, aid):
        aid.give({"onbeloond": "nee", "peildatum": day})
        expect(aid.outcome).to_have_attribute("data-outcome", "")
        expect(aid.outcome).to_contain_text("De dag is niet goed ingevuld, dus er is geen uitkomst:")
        expect(aid.form.locator('[name="peildatum"]')).to_have_attribute("aria-invalid", "true")
        expect(aid.form.locator("#fout-peildatum")).to_contain_text(wrong)
        assert visitor.axe_violations() == []


@pytest.mark.parametrize("clock", [date(2014, 12, 31)], indirect=True)
def test_clock_that_is_behind_is_named(clock: BrowserContext, site_url: str) -> None:
    """A device on which it is earlier than when the law was last looked at is told so, until it is that day there."""
    with before_python(clock, site_url, "opdracht") as (visitor, aid):
        expect(aid.form.locator("[data-clock]")).to_contain_text("31 december 2014")
        expect(shown_panels(aid)).to_contain_text(f"Kijk volgens de regels die vanaf {dutch_date(LAW.first)} golden")
        assert visitor.axe_violations() == []
        clock.clock.set_system_time(noon(TODAY))
        visitor.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        expect(aid.form.locator("[data-clock]")).to_be_hidden()
        clock.clock.set_system_time(noon(date(2014, 12, 31)))
        aid.give({"peildatum": "1-2-2020"})
        expect(aid.form.locator("[data-clock]")).to_be_hidden()
        expect(shown_panels(aid)).to_have_count(0)


@pytest.mark.parametrize(
    ("clock", "soon"),
    [(LAW.last - timedelta(days=60), False), (LAW.last - timedelta(days=59), True), (LAW.last, True)],
    indirect=["clock"],
)
def test_last_sixty_days_are_marked(clock: BrowserContext, site_url: str, soon: bool) -> None:
    """In the last sixty days before the rules are no longer known, that they end stands out."""
    with before_python(clock, site_url, "opdracht") as (_, aid):
        notice = aid.form.locator("[data-law-ends]")
        expect(notice).to_contain_text(dutch_date(LAW.last))
        assert (notice.get_attribute("data-soon") is not None) == soon


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_today_is_the_day_where_the_visitor_is(browser: Browser, site_url: str, zone: str) -> None:
    """Just after midnight on Kiritimati it is still the day before on Samoa, and so it is in the aid."""
    context = browser.new_context(timezone_id=zone, service_workers="block")
    context.clock.install(time=datetime(2026, 11, 24, 10, 30, tzinfo=UTC))
    context.add_init_script(NOTE_BLOCKED)
    with context, aid_visit(context, site_url, "opdracht") as (_, aid):
        aid.give({"onbeloond": "nee"})
        line, _ = aid.last_answer({"onbeloond": "nee"})
        assert json.loads(line)["date"] == {"Pacific/Kiritimati": "2026-11-25", "Pacific/Pago_Pago": "2026-11-23"}[zone]
