"""“Lees voor”: the browser's own speech, with a voice on the device, reads what is on the screen.

Browsers without a screen have no voices, so what speaks here is a stand-in that notes each sentence, and says that
it is done when the test says so; all that leads up to it is the real page. That a real voice is heard, no test tells.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, ViewportSize, expect

from decision_aids.aids import version_on
from tests.browser.aid_visits import AidPage, before_python
from tests.browser.test_one_screen import SMALL, expect_on_one_screen
from tests.browser.visits import DESK, SIDEWAYS, TODAY, Scheme, Visit, visit
from tests.nightly import rest_at_night

NARROW = ViewportSize(width=320, height=640)
ON_DEVICE, ELSEWHERE = "{ lang: 'nl-NL', localService: true }", "{ lang: 'nl-NL', localService: false }"
SPEECH = """(() => {
    window.said = [];
    let now = null;
    const speech = Object.assign(new EventTarget(), {
        voices: [%s],
        getVoices() { return this.voices; },
        speak(utterance) { now = utterance; said.push(utterance.text); },
        cancel() { const stopped = now; now = null; stopped?.onerror?.(); },
        finish() { const done = now; now = null; done?.onend(); },
        isSpeaking() { return now !== null; },
        voice() { return now?.voice; },
    });
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
})()"""


def start_button(place: Page | Locator) -> Locator:
    return place.get_by_role("button", name="Lees voor")


def stop_button(place: Page | Locator) -> Locator:
    return place.get_by_role("button", name="Stop met voorlezen")


def all_said(page: Page) -> list[str]:
    """Let the voice read to the end; gives every sentence since the last time."""
    said: list[str] = page.evaluate("""() => {
        while (speechSynthesis.isSpeaking()) speechSynthesis.finish();
        return said.splice(0);
    }""")
    return said


@contextmanager
def zelfcheck(
    context: BrowserContext, site: str, size: ViewportSize, voices: str = ON_DEVICE
) -> Iterator[tuple[Visit, AidPage]]:
    context.add_init_script(SPEECH % voices)
    with before_python(context, site, "zelfcheck", size) as visited:
        yield visited


@pytest.mark.parametrize("size", [SMALL, DESK], ids=["phone", "desk"])
def test_question_is_read_with_its_explanation_and_answers(
    context: BrowserContext, site_url: str, size: ViewportSize
) -> None:
    """In the order of the screen, by the voice on the device; then the button reads again, and focus never moved."""
    with zelfcheck(context, site_url, size) as (visitor, aid):
        start_button(aid.form).click()
        expect(stop_button(aid.form)).to_be_focused()
        assert visitor.page.evaluate("speechSynthesis.voice().localService") is True
        assert all_said(visitor.page) == [
            "Welke uitkering krijgt u?",
            "Krijgt uw partner een uitkering voor u samen?",
            "Kies die dan.",
            "AIO, naast AOW, is ook bijstand.",
            "Bijstand",
            "IOAW",
            "IOAZ",
            "Nog geen: ik vroeg bijstand, IOAW of IOAZ aan",
            "Bbz: bijstand voor zelfstandigen",
            "Alleen bijzondere bijstand, voor extra kosten",
            "Geen van deze",
            "Weet ik niet",
        ]
        expect(start_button(aid.form)).to_be_focused()
        assert visitor.complaints == []


@pytest.mark.parametrize("size", [SMALL, DESK], ids=["phone", "desk"])
def test_outcome_is_read(context: BrowserContext, site_url: str, size: ViewportSize) -> None:
    """From its title to the day it holds for, and not what is folded away; its button stands where the way on leads."""
    with zelfcheck(context, site_url, size) as (visitor, aid):
        answered, explanation = aid.form.locator(".hulpmiddel-antwoord"), aid.form.locator("[data-details]")
        expect(start_button(answered)).to_be_hidden()
        aid.form.locator('[name="uitkering"][value="geen"]').check()
        expect(aid.outcome).to_have_attribute("data-settled", "true")
        aid.form.locator("[data-step=done]").click()
        expect(start_button(answered)).to_be_in_viewport(ratio=1)
        start_button(answered).click()
        said = all_said(visitor.page)
        assert said[0] == explanation.locator("h2").inner_text()
        assert said[1] in explanation.locator("[data-part=explanation]").inner_text()
        assert said[-1] == explanation.locator(".bron").inner_text()
        folded = explanation.locator("details:not([open]) > ul > li").first.evaluate("item => item.firstChild.data")
        assert folded.strip()
        assert folded.strip() not in " ".join(said)


@pytest.mark.parametrize("way", ["stop", "answer", "next", "leave"])
def test_reading_stops(context: BrowserContext, site_url: str, way: str) -> None:
    """By its own button, once somebody answers, with the next question, and as the page is left."""
    with zelfcheck(context, site_url, SMALL) as (visitor, aid):
        page = visitor.page
        start_button(aid.form).click()
        assert page.evaluate("speechSynthesis.isSpeaking()")
        match way:
            case "stop":
                stop_button(aid.form).click()
            case "answer":
                aid.form.locator('[name="uitkering"][value="ioaw"]').check()
            case "next":
                aid.page.get_by_role("button", name="Volgende vraag").click()
            case _:
                page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))")
        page.wait_for_function("() => !speechSynthesis.isSpeaking()")
        expect(stop_button(aid.form)).to_be_hidden()
        assert len(page.evaluate("said")) == 1


def test_next_question_is_read_after_it(context: BrowserContext, site_url: str) -> None:
    """The button belongs to the question that is shown, also where that is the one for the day."""
    with zelfcheck(context, site_url, SMALL) as (visitor, aid):
        aid.page.get_by_role("button", name="Volgende vraag").click()
        start_button(aid.form).click()
        assert all_said(visitor.page)[:2] == [
            "Hoe oud bent u?",
            "De regels gelden van 18 jaar tot de AOW-leeftijd.",
        ]
        aid.page.get_by_role("button", name="Verander: ").click()
        start_button(aid.form).click()
        assert all_said(visitor.page) == [version_on("zelfcheck", TODAY).day_question, "Leeg: vandaag."]


def test_no_button_where_the_text_would_leave_the_device(context: BrowserContext, site_url: str) -> None:
    """The voice of another computer is none; once the device has one of its own the button is there."""
    with zelfcheck(context, site_url, DESK, ELSEWHERE) as (visitor, aid):
        visitor.page.wait_for_function("() => document.querySelector('.read-aloud')")
        expect(start_button(visitor.page)).to_have_count(0)
        visitor.page.evaluate(f"""speechSynthesis.voices = [{ON_DEVICE}];
            speechSynthesis.dispatchEvent(new Event("voiceschanged"));""")
        expect(start_button(aid.form)).to_be_visible()


def test_question_stays_on_one_screen_with_the_button(context: BrowserContext, site_url: str) -> None:
    """It takes no line of its own on a small phone, and is big enough to touch."""
    with zelfcheck(context, site_url, SMALL) as (_, aid):
        expect(start_button(aid.form)).to_be_in_viewport(ratio=1)
        expect_on_one_screen(aid)
        box = start_button(aid.form).bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= 44
        aid.page.get_by_role("button", name="Volgende vraag").click()
        expect(aid.page.get_by_role("button", name="Vorige vraag")).to_be_in_viewport(ratio=1)
        expect(start_button(aid.form)).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("scheme", ["light", pytest.param("dark", marks=pytest.mark.nightly)])
@pytest.mark.parametrize(
    "path", rest_at_night(["/hulpmiddelen/zelfcheck/"], ["/belanghebbende/", "/hulpmiddelen/verordening/"])
)
def test_button_is_no_barrier(context: BrowserContext, site_url: str, path: str, scheme: Scheme) -> None:
    """At rest and while it reads axe finds nothing, and a narrow screen does not scroll sideways."""
    context.add_init_script(SPEECH % ON_DEVICE)
    with visit(context, site_url, NARROW, scheme) as visitor:
        visitor.open(path)
        start_button(visitor.page).first.click()
        expect(stop_button(visitor.page)).to_be_visible()
        assert not visitor.page.evaluate(SIDEWAYS)
        assert visitor.axe_violations() == []


def test_text_is_read_from_its_title(context: BrowserContext, site_url: str) -> None:
    """The button in the header reads the page itself: no menu, no list of headings, no signs of links."""
    context.add_init_script(SPEECH % ON_DEVICE)
    with visit(context, site_url, DESK) as visitor:
        visitor.open("/belanghebbende/")
        start_button(visitor.page).click()
        said = all_said(visitor.page)
        assert said[:2] == ["Wat mag de gemeente u vragen?", "Krijgt u bijstand, of hebt u bijstand aangevraagd?"]
        assert not {"#", "Op deze pagina", "Menu", "Zoeken"} & set(said)
        visitor.page.emulate_media(media="print")
        expect(start_button(visitor.page)).to_be_hidden()


@pytest.mark.parametrize("width", [320, 360, 480, 540, 1280])
def test_button_in_the_header_moves_nothing_and_makes_no_page_wider(
    context: BrowserContext, site_url: str, width: int
) -> None:
    """The voices are known once the page is there: the header is then as high as before, and all fits in it."""
    context.add_init_script(SPEECH % "")
    with visit(context, site_url, ViewportSize(width=width, height=640)) as visitor:
        visitor.open("/belanghebbende/")
        page, header = visitor.page, visitor.page.locator(".site-header")
        expect(page.locator(".site-header .read-aloud")).to_be_attached()
        before = header.bounding_box()
        page.evaluate("(voice) => speechSynthesis.voices.push(voice)", {"lang": "nl-NL", "localService": True})
        page.evaluate("speechSynthesis.dispatchEvent(new Event('voiceschanged'))")
        expect(start_button(header)).to_be_visible()
        assert header.bounding_box() == before
        assert page.evaluate("document.documentElement.scrollWidth") == width
