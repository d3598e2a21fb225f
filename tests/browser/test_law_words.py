"""The words of the law beside a finding: there for who asks, no weight for who does not."""

from playwright.sync_api import Browser, BrowserContext, expect

from decision_aids.rules.facts import Value
from tests.browser.aid_visits import aid_visit, before_python
from tests.browser.visits import PHONE, HeldBack

WORDS = "/assets/wetteksten/"
GROWN_UP: dict[str, Value] = {"uitkering": "participatiewet", "leeftijd": "18-tot-aow"}


def test_words_unfold_by_keyboard_and_are_fetched_only_then(warm_context: BrowserContext, site_url: str) -> None:
    """Enter on the summary fetches the words once: law, article, date, and the words that the rule rests on."""
    held_back = HeldBack()
    warm_context.route("**/*.wasm", held_back)
    with aid_visit(warm_context, site_url, "zelfcheck") as (visitor, aid):
        aid.give(GROWN_UP)
        rule = aid.page.locator(".niveau", has_text="regel leeftijd")
        finding = aid.form.locator("[data-details] li").filter(has=rule)
        words = finding.locator(".wettekst")
        expect(words).to_be_attached()
        assert [url for url in visitor.requested if WORDS in url] == []
        finding.locator("xpath=ancestor::details").first.evaluate("part => (part.open = true)")
        words.locator("summary").focus()
        aid.page.keyboard.press("Enter")
        expect(words).to_contain_text("Participatiewet, artikel 9 lid 1")
        expect(words).to_contain_text("Officiële tekst van 1 januari 2026 en 1 juli 2026")
        expect(words.locator("mark").first).to_contain_text("van 18 jaar of ouder doch jonger dan")
        expect(words).not_to_contain_text("lazen wij niet")
        assert visitor.axe_violations() == []

        # The same answer, of Python this time, leaves what somebody is reading, and where they are.
        held_back.let_go()
        warm_context.unroute("**/*.wasm")
        aid.last_answer(GROWN_UP)
        aid.expect_outcome("nog-onbekend", settled=False)
        expect(words.locator("mark").first).to_be_visible()
        expect(words.locator("summary")).to_be_focused()

        # An answer that follows leaves them unfolded, in a list that folds in.
        aid.give({"ontheffing": "geen"})
        aid.last_answer({**GROWN_UP, "ontheffing": "geen"})
        expect(words).to_have_attribute("open", "")
        expect(words).to_contain_text("Participatiewet, artikel 9 lid 1")

        # Of a day for which no text was read, that is said.
        aid.form.locator("[data-day]").fill("1-3-2016")
        aid.form.locator("[data-day]").blur()
        expect(words).to_contain_text("Een tekst van vóór 1 januari 2026 lazen wij niet.")
        assert len([url for url in visitor.requested if WORDS in url]) == 1


def test_words_are_printed_with_the_outcome(warm_context: BrowserContext, site_url: str) -> None:
    """“Druk af” waits for the words of every finding, so that paper has them."""
    with before_python(warm_context, site_url, "opdracht") as (_, aid):
        aid.page.evaluate("window.print = () => (window.printed = document.querySelectorAll('.wettekst mark').length)")
        aid.give({"soort": "tegenprestatie", "onbeloond": "nee"})
        expect(aid.form.locator("[data-details] .wettekst").first).to_be_attached()
        aid.form.get_by_role("button", name="Druk af").click()
        aid.page.wait_for_function("() => window.printed > 5")
        aid.page.emulate_media(media="print")
        expect(aid.form.locator("[data-details] .wettekst").first).to_contain_text("artikel 9 lid 1 onderdeel c")


def test_words_that_do_not_arrive_lead_to_the_page_of_the_law(warm_context: BrowserContext, site_url: str) -> None:
    """Where the file does not come, the place where the words stand is named."""
    with before_python(warm_context, site_url, "aanbieder") as (visitor, aid):
        visitor.page.route(f"**{WORDS}*", lambda route: route.abort())
        aid.give({"onbeloond": "nee"})
        words = aid.form.locator("[data-details] .wettekst").first
        expect(words).to_be_attached()
        words.evaluate("part => (part.open = true)")
        expect(words.get_by_role("link")).to_have_attribute("href", "../../wet/artikelen/")


def test_words_can_be_read_without_javascript(browser: Browser, site_url: str) -> None:
    """The page of an aid leads to the page of the law, and there the words unfold without any script."""
    with browser.new_context(java_script_enabled=False, viewport=PHONE) as context:
        page = context.new_page()
        page.goto(f"{site_url}/hulpmiddelen/opdracht/")
        page.get_by_role("link", name="De wet, artikel voor artikel").last.click()
        words = page.locator("details.wettekst").filter(has_text="Participatiewet, artikel 9a").first
        expect(words.locator("p").last).to_be_hidden()
        words.locator("summary").click()
        expect(words.get_by_text("op diens verzoek ontheffing")).to_be_visible()
        expect(words.get_by_role("link", name="Officiële tekst van 1 juli 2026")).to_be_visible()
