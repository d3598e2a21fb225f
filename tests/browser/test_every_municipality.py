"""One person in every municipality: the page says of each what Python says, and what makes the difference."""

from datetime import timedelta

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from benchmarks.every_municipality import PERSON
from build_tools.pages.every_municipality import comparison_data
from decision_aids.aids import versions
from decision_aids.answers.check import check
from decision_aids.law.gemeenten import by_laws, gemeenten
from decision_aids.rules.dutch import dutch_date
from decision_aids.rules.facts import Value
from tests.browser.aid_visits import before_python
from tests.browser.visits import NOW, PHONE, TODAY, HeldBack, Visit, visit, visitors_context

AID = versions("zelfcheck")[-1]
OF_THEN = "de verordening van toen"
KNOWN = f"van {dutch_date(AID.period.first)} tot en met {dutch_date(AID.period.last)}"
SHOWN = """() => Object.fromEntries([...document.querySelectorAll("[data-outcomes] h2")].flatMap((head) =>
    [...head.nextElementSibling.querySelectorAll("tbody tr")].map((row) =>
        [row.cells[0].textContent, [head.textContent, row.cells[1].textContent]])))"""


def opened(visitor: Visit) -> Page:
    visitor.open("/verordeningen/een-persoon/")
    visitor.page.wait_for_selector("form[data-running]")
    return visitor.page


def fill(page: Page, answers: dict[str, Value]) -> None:
    form = page.locator("form[data-every-municipality]")
    for fact, value in answers.items():
        if form.locator(f'[name="{fact}"]').first.get_attribute("type") == "radio":
            form.locator(f'[name="{fact}"][value="{value}"]').check()
        else:
            form.locator(f'[name="{fact}"]').fill(str(value))
            form.locator(f'[name="{fact}"]').blur()


def nothing() -> dict[str, Value]:
    """Nothing done and nothing to tell, as the button on the page fills it in."""
    filled = comparison_data(AID)["nothing"]
    assert isinstance(filled, dict)
    return {fact: 0 if value == "0" else value for fact, value in filled.items()}


def titles(slug: str) -> set[str]:
    """What the outcome of the person may be called that Python gives in a municipality."""
    answers = {**nothing(), **PERSON, "gemeente": slug}
    found = check("zelfcheck", answers, TODAY)["outcome"]
    outcome = next(each for each in (*AID.outcomes, AID.undecided) if each.id == found)
    return {outcome.title, outcome.cautious_title.replace("{}", OF_THEN)}


def test_page_says_of_each_municipality_what_python_says(context: BrowserContext, site_url: str) -> None:
    """Every municipality stands in the group of its own outcome with a reason; the page has no barriers on a phone."""
    with visit(context, site_url, PHONE) as visitor:
        page = opened(visitor)
        expect(page.locator("[data-outcomes]")).to_be_hidden()
        expect(page.locator("[data-other-day]")).to_have_count(0)
        fill(page, PERSON)
        page.get_by_role("button", name="Vul bij elke open vraag").click()
        expect(page.locator("[data-outcomes]")).to_be_visible()
        shown = page.evaluate(SHOWN)
        assert shown.keys() == {gemeente.naam for gemeente in gemeenten().values()}
        unknown = "Op die dag kennen wij hier geen verordening"
        for slug, gemeente in gemeenten().items():
            heading, reason = shown[gemeente.naam]
            title = heading.rpartition(" (")[0]
            has_none = not any(by_law.on(TODAY) for by_law in by_laws() if by_law.slug == slug)
            assert (title == unknown) is has_none, gemeente.naam
            assert has_none or (title in titles(slug) and reason), gemeente.naam
        assert "Mantelzorg: vrijgesteld vanaf 8 uur per week." in shown["Helmond"][1]
        assert shown["Hilversum"][0].startswith(unknown)
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
        assert visitor.axe_violations() == []
        assert visitor.complaints == []
        assert "?" not in page.url


def test_two_days_are_laid_beside_each_other(context: BrowserContext, site_url: str) -> None:
    """The page names just the municipalities where the outcome differs, with what it was, also after a reload."""
    with visit(context, site_url) as visitor:
        page = opened(visitor)
        fill(page, {"peildatum": "1-2-2016", **PERSON, "andere_dag": "1-5-2016"})
        page.get_by_role("button", name="Vul bij elke open vraag").click()
        heading = page.get_by_role("heading", name="Wat verandert er tussen 1 februari 2016 en 1 mei 2016?")
        expect(heading).to_be_visible()
        changed = heading.locator("xpath=following-sibling::*[1]").locator("tbody tr")
        expect(changed).to_have_count(1)
        expect(changed).to_contain_text("Hilversum")
        page.reload()
        expect(changed).to_contain_text("Hilversum")
        page.get_by_label("En op een andere dag?").fill("1-5-2050")
        page.get_by_label("En op een andere dag?").blur()
        expect(heading).to_be_hidden()


def test_second_day_stays_when_answers_come_in(context: BrowserContext, site_url: str) -> None:
    """No file has a second day: one that is opened leaves that, and what is compared, alone."""
    with visit(context, site_url) as visitor:
        page = opened(visitor)
        fill(page, {**PERSON, "andere_dag": "1-1-2020"})
        second = page.get_by_label("En op een andere dag?")
        heading = page.get_by_role("heading", name="Wat verandert er tussen")
        with page.expect_download() as kept:
            page.get_by_role("button", name="Bewaar als bestand").click()
        page.locator("[data-file]").set_input_files(kept.value.path())
        expect(page.locator("[data-file-message]")).to_contain_text("Het bestand staat erin.")
        expect(second).to_have_value("1-1-2020")
        expect(heading).to_be_visible()
        page.get_by_role("button", name="Zet terug").click()
        expect(second).to_have_value("1-1-2020")


@pytest.mark.parametrize("day", ["1-1-2027", "1-6-2014"])
def test_second_day_without_known_rules_is_told_which_are_known(
    context: BrowserContext, site_url: str, day: str
) -> None:
    """At the field for a second day stands from which day to which the rules are known."""
    with visit(context, site_url, PHONE) as visitor:
        page = opened(visitor)
        fill(page, {"andere_dag": day})
        wrong = page.locator("#fout-andere_dag")
        expect(wrong).to_contain_text("Van die dag kennen wij de regels niet.")
        expect(wrong).to_contain_text(KNOWN)
        assert visitor.axe_violations() == []


def test_day_without_known_rules_gets_no_promise_of_an_outcome(context: BrowserContext, site_url: str) -> None:
    """With answers and a day that has no known rules, or cannot be read, the page says that, and promises nothing."""
    with visit(context, site_url, PHONE) as visitor:
        page = opened(visitor)
        summary = page.locator("[data-summary]")
        fill(page, {**PERSON, "peildatum": "2-1-2027"})
        expect(summary).to_have_text(
            "Van de gekozen dag kennen wij de regels niet, dus er is geen uitkomst. Kies een andere dag."
        )
        assert visitor.axe_violations() == []
        fill(page, {"peildatum": "31-2-2026"})
        expect(summary).to_have_text("De dag is niet goed ingevuld, dus er is geen uitkomst.")
        fill(page, {"peildatum": ""})
        expect(page.locator("[data-outcomes]")).to_be_visible()


def test_day_is_not_compared_with_itself(context: BrowserContext, site_url: str) -> None:
    """Twice the same day: the page says so, also where the first is today, and asks for another."""
    with visit(context, site_url) as visitor:
        page = opened(visitor)
        fill(page, {**PERSON, "andere_dag": dutch_date(TODAY)})
        expect(page.locator("[data-outcomes]")).to_contain_text(
            f"Beide dagen zijn {dutch_date(TODAY)}. Kies twee verschillende dagen om ze te vergelijken."
        )
        expect(page.get_by_text("Wat verandert er tussen")).to_have_count(0)


def test_answers_of_the_zelfcheck_can_be_taken_over(context: BrowserContext, site_url: str) -> None:
    """What somebody filled in in the zelfcheck is there at a click, and what stood here before can be put back."""
    with before_python(context, site_url, "zelfcheck") as (visitor, aid):
        aid.give({"uitkering": "ioaw", "mantelzorg_uren": "12"})
        page = opened(visitor)
        fill(page, {"andere_dag": "1-1-2020"})
        page.get_by_role("button", name="Neem mijn antwoorden uit de zelfcheck over").click()
        expect(page.get_by_label("En op een andere dag?")).to_have_value("1-1-2020")
        expect(page.locator("[name=mantelzorg_uren]")).to_have_value("12")
        expect(page.locator("[name=uitkering][value=ioaw]")).to_be_checked()
        expect(page.locator("[data-outcomes]")).to_be_visible()


def test_page_that_waits_for_its_table_is_not_taken_for_broken(browser: Browser, site_url: str) -> None:
    """However late the table comes, the page says until then that it is fetched, and then has the outcomes."""
    # In a context of its own, for the clock of that stands still.
    with visitors_context(browser) as context, visit(context, site_url) as visitor:
        table = HeldBack()
        visitor.page.route("**/answer_tables/*.json", table)
        visitor.page.clock.pause_at(NOW + timedelta(minutes=1))
        visitor.page.goto(f"{site_url}/verordeningen/een-persoon/", wait_until="commit")
        page = visitor.page
        expect(page.locator("form[data-running]")).to_have_count(1)
        page.evaluate("dispatchEvent(new Event('load'))")  # that of the page itself waits for what it began to fetch
        page.clock.run_for(5000)
        summary = page.locator("[data-summary]")
        expect(summary).to_have_text("De uitkomst in elke gemeente verschijnt na het eerste antwoord.")
        fill(page, PERSON)
        expect(summary).to_have_text("De uitkomst in elke gemeente wordt opgehaald.")
        table.let_go()
        expect(page.locator("[data-outcomes]")).to_be_visible()


@pytest.mark.parametrize("missing", ["**/answer_tables/*.json", "**/reasons/*.json"])
def test_table_that_does_not_come_can_be_asked_for_again(context: BrowserContext, site_url: str, missing: str) -> None:
    """Without its table or its reasons the page says so and names the way on; a retry brings the outcomes."""
    with visit(context, site_url, PHONE) as visitor:
        page = visitor.page
        page.route(missing, lambda route: route.abort())
        visitor.open("/verordeningen/een-persoon/")
        summary, again = page.locator("[data-summary]"), page.get_by_role("button", name="Probeer opnieuw")
        expect(summary).to_contain_text("De uitkomsten zijn niet goed opgehaald.")
        assert visitor.axe_violations() == []
        fill(page, PERSON)
        again.press("Enter")
        expect(again).to_be_focused()
        page.unroute(missing)
        again.click()
        expect(page.locator("[data-outcomes]")).to_be_visible()
        expect(again).to_have_count(0)
        assert not [each for each in visitor.complaints if "TypeError" not in each and "Failed to load" not in each]


def test_script_that_does_not_come_is_told_without_a_checklist(context: BrowserContext, site_url: str) -> None:
    """Where its script cannot be had the page promises no outcome, and names what it has: the table of by-laws."""
    with visit(context, site_url, PHONE) as visitor:
        visitor.page.route("**/every_municipality.js", lambda route: route.abort())
        visitor.open("/verordeningen/een-persoon/")
        promise = visitor.page.locator("[data-summary]")
        expect(promise).to_contain_text("Hier verschijnt geen uitkomst")
        expect(promise).to_contain_text("tabel met alle verordeningen")
        expect(promise).not_to_contain_text("checklist")
