"""An example that is opened takes the place of what was filled in, and undo brings that back."""

from playwright.sync_api import BrowserContext, expect

from tests.browser.aid_visits import OWN_WORDS, before_python


def test_opening_an_example_can_be_undone(context: BrowserContext, site_url: str) -> None:
    """Who opens one example after another gets back what stood there before the first, as it was typed."""
    with before_python(context, site_url, "verordening") as (visitor, aid):
        aid.give({"omvang_per": "week", "uren_max": "20 uur"})
        examples = visitor.page.locator("[data-example]")
        examples.select_option("asten")
        examples.select_option("wijdemeren")
        expect(examples).to_have_value("wijdemeren")
        visitor.page.get_by_role("button", name="Zet terug").click()
        assert aid.answers() == {"omvang_per": "week", "uren_max": "20 uur"}


def test_example_takes_no_own_words_along(context: BrowserContext, site_url: str) -> None:
    """What somebody wrote about a real case does not stand beside the answers of an example; undo brings it back."""
    with before_python(context, site_url, "handhaving") as (visitor, aid):
        aid.all_on_one_page()
        examples, words = visitor.page.locator("[data-example]:enabled"), aid.form.locator("textarea:enabled").first
        words.evaluate("(field, text) => { field.value = text; }", OWN_WORDS)
        examples.select_option(index=1)
        expect(words).to_have_value("")
        visitor.page.get_by_role("button", name="Zet terug").click()
        expect(words).to_have_value(OWN_WORDS)
