"""Dates as people type or paste them, whole or in three fields, and the choice that a date may take the place of."""

from playwright.sync_api import BrowserContext, expect

from tests.browser.aid_visits import before_python
from tests.browser.test_typed_answers import TOLD, context, said_at

__all__ = ["context"]


def test_whole_date_in_one_part_is_spread_over_the_three(context: BrowserContext, site_url: str) -> None:
    """Who pastes a date of birth in the field for the day sees it in day, month and year; a lone day stays a day."""
    with before_python(context, site_url, "zelfcheck") as (visitor, aid):
        day, month, year = (aid.form.get_by_label(name, exact=True) for name in ("Dag", "Maand", "Jaar"))
        aid.all_on_one_page()
        for text in ("3-4-1990", "3 april 1990", "03041990"):
            for field in (day, month, year):
                field.fill("")
            day.fill("03")
            assert [field.input_value() for field in (day, month, year)] == ["03", "", ""]
            day.fill(text)
            assert [field.input_value() for field in (day, month, year)] == ["3", "4", "1990"]
            assert said_at(day) == ["3 april 1990"]
        year.blur()
        assert aid.form.locator("[aria-invalid]:visible").count() == 0
        assert visitor.complaints == []


def test_half_typed_date_is_not_judged(context: BrowserContext, site_url: str) -> None:
    """While a date is being typed nothing is refused and nothing announced."""
    with before_python(context, site_url, "verordening") as (visitor, aid):
        visitor.page.evaluate(TOLD)
        field = aid.form.locator('[name="in_werking"]')
        field.press_sequentially("3-15-19")
        expect(field).not_to_have_attribute("aria-invalid", "true")
        assert visitor.page.evaluate("told") == []


def test_age_and_date_of_birth_are_one_question(context: BrowserContext, site_url: str) -> None:
    """Whichever of the two comes last counts, the other goes, and the page says so in place of an error."""
    with before_python(context, site_url, "zelfcheck") as (visitor, aid):
        aid.give({"uitkering": "participatiewet", "leeftijd": "18-tot-aow", "geboortedatum": "1950-01-01"})
        assert aid.answers() == {"uitkering": "participatiewet", "geboortedatum": "1950-01-01"}
        expect(visitor.page.get_by_text("Deze datum telt. De keuze hierboven is gewist.")).to_be_visible()
        aid.expect_outcome("niet-van-toepassing", settled=True)
        aid.give({"leeftijd": "18-tot-aow"})
        assert aid.answers() == {"uitkering": "participatiewet", "leeftijd": "18-tot-aow"}
        expect(visitor.page.get_by_text("De keuze hierboven telt. De datum is gewist.")).to_be_visible()
        aid.expect_outcome("nog-onbekend", settled=False)


def test_date_typed_beside_a_choice_counts_after_a_reload(context: BrowserContext, site_url: str) -> None:
    """Who reloads before leaving the last field finds one answer; what is said of the other goes with "Wis alles"."""
    with before_python(context, site_url, "zelfcheck") as (visitor, aid):
        aid.give({"uitkering": "ioaw", "leeftijd": "onder-18"})
        for name, text in (("Dag", "3"), ("Maand", "4"), ("Jaar", "1990")):
            aid.form.get_by_label(name, exact=True).fill(text)
        visitor.page.reload()
        assert aid.answers() == {"uitkering": "ioaw", "geboortedatum": "3-4-1990"}
        told = visitor.page.locator("[data-told]:visible")
        expect(told).to_have_text("Deze datum telt. De keuze hierboven is gewist.")
        aid.give({"leeftijd": "onder-18"})
        expect(told).to_have_text("De keuze hierboven telt. De datum is gewist.")
        aid.question("leeftijd").locator("[data-take-back]").click()
        expect(told).to_have_count(0)
        aid.give({"geboortedatum": "3-4-1990", "leeftijd": "onder-18"})
        expect(told).to_have_count(1)
        visitor.page.get_by_role("button", name="Wis alles").click()
        expect(told).to_have_count(0)
