"""The frame around every page, as a visitor with a keyboard, a small screen or no JavaScript meets it."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from build_tools.generator.theme_output import with_framed_tables
from tests.browser.visits import AXE_SOURCE, PHONE, SCHEMES, SIZES, ZOOMED, HeldBack, focus_with_tab

LONG_WORD = "Aansprakelijkheidsverzekering"
PAGES = (
    "/",
    "/beleidsregels/vergelijking/",
    *(pytest.param(path, marks=pytest.mark.nightly) for path in ("/beleidsregels/variant-a/", "/over/privacy/")),
)
DESCRIBE_FOCUS = (
    "() => document.activeElement.innerText.trim() || document.activeElement.id || document.activeElement.tagName"
)
FOCUS_IS_WITHIN = "selector => document.activeElement.closest(selector) !== null"


def violations(page: Page) -> list[str]:
    """Rule and place of everything axe-core finds on the page as it stands."""
    if page.evaluate("typeof axe === 'undefined'"):
        page.evaluate(AXE_SOURCE)
    found: list[dict[str, Any]] = page.evaluate("() => axe.run().then(result => result.violations)")
    return [f"{rule['id']}: {node['html']}" for rule in found for node in rule["nodes"]]


@pytest.fixture(params=["light", "dark"])
def coloured_context(request: pytest.FixtureRequest, browser: Browser) -> Iterator[BrowserContext]:
    """A browser context on a device that prefers these colours."""
    context = browser.new_context(color_scheme=request.param, service_workers="block")
    yield context
    context.close()


def test_first_tab_stop_skips_to_the_title(page: Page, site_url: str) -> None:
    """The first Tab stop of a page leads past the header to its title."""
    page.goto(f"{site_url}/")
    page.keyboard.press("Tab")
    expect(page.locator(".md-skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{site_url}/#{page.locator('h1').get_attribute('id')}")


@pytest.mark.parametrize("address", ["/werkwijzer/", "/hulpmiddelen/zelfcheck/"])
def test_page_is_read_while_its_styles_come_in(page: Page, site_url: str, address: str) -> None:
    """The colours are chosen, and the whole page is there, before the styles are: on a slow line that time counts."""
    styles = HeldBack()
    page.route("**/site.css", styles)
    page.add_init_script("addEventListener('error', ({ message }) => (window.complaint = message))")
    page.goto(f"{site_url}{address}", wait_until="commit")
    # Asked by the clock: a page without styles has no frames to ask at.
    page.wait_for_function("() => document.readyState === 'interactive'", polling=50)
    assert page.evaluate("() => window.complaint ?? ''") == ""
    styles.let_go()
    expect(page.locator("footer")).to_be_visible()


def test_focus_order_follows_the_header(small_page: Page) -> None:
    """On a small screen focus runs from the skip link over the name to search and menu, and then to the text."""
    stops = []
    for _ in range(5):
        small_page.keyboard.press("Tab")
        stops.append(small_page.evaluate(DESCRIBE_FOCUS))
    assert stops[1:4] == ["Werkwijzer Tegenprestatie", "Zoeken", "Menu"]
    assert small_page.evaluate(FOCUS_IS_WITHIN, "article")


def test_menu_opens_and_closes_by_keyboard(small_page: Page) -> None:
    """The menu opens with Enter, takes the focus, closes with Escape and gives the focus back."""
    opener = small_page.locator(".site-button--menu")
    expect(opener).to_have_attribute("aria-expanded", "false")
    focus_with_tab(small_page, ".site-button--menu")

    small_page.keyboard.press("Enter")
    expect(opener).to_have_attribute("aria-expanded", "true")
    expect(small_page.locator("#site-menu")).to_be_visible()
    assert small_page.evaluate(FOCUS_IS_WITHIN, "#site-menu")
    small_page.keyboard.press("Tab")
    assert small_page.evaluate(FOCUS_IS_WITHIN, "#site-menu")

    small_page.keyboard.press("Escape")
    expect(opener).to_have_attribute("aria-expanded", "false")
    expect(small_page.locator("#site-menu")).to_be_hidden()
    expect(opener).to_be_focused()


def test_closed_menu_is_no_tab_stop(small_page: Page) -> None:
    """Tab never walks into a menu or search panel that is closed."""
    for _ in range(30):
        small_page.keyboard.press("Tab")
        assert not small_page.evaluate(FOCUS_IS_WITHIN, "#site-menu, #site-search")


def test_menu_closes_when_focus_leaves_it(small_page: Page) -> None:
    """Tabbing past the last link of the menu closes it, so that it never covers what has focus."""
    small_page.locator(".site-button--menu").click()
    small_page.locator("#site-menu a").last.focus()
    small_page.keyboard.press("Tab")
    expect(small_page.locator("#site-menu")).to_be_hidden()
    assert not small_page.evaluate(FOCUS_IS_WITHIN, "#site-menu")


def test_menu_closes_when_the_screen_becomes_wide(page: Page, site_url: str) -> None:
    """A menu that is open when a tablet is turned does not stay over the page that now shows it beside the text."""
    page.set_viewport_size({"width": 768, "height": 1024})
    page.goto(f"{site_url}/gemeente/")
    page.locator(".site-button--menu").click()
    page.set_viewport_size({"width": 1024, "height": 768})
    expect(page.locator("#site-menu:popover-open")).to_have_count(0)
    expect(page.locator("#site-menu").get_by_role("link", name="Vergelijking")).to_be_visible()


def test_menu_lists_every_page_of_a_group(page: Page, site_url: str) -> None:
    """A group within a section lists all its pages in the menu; its name leads to the page it begins with."""
    page.goto(f"{site_url}/beleidsregels/vergelijking/")
    name = page.locator("#site-menu a:text-is('Beleidsregels')")
    assert name.evaluate("link => link.pathname") == "/beleidsregels/"
    listed = name.locator("xpath=following-sibling::ul").locator("a").all_text_contents()
    assert listed == ["Variant A", "Variant B", "Vergelijking"]


def test_single_keys_keep_their_meaning(page: Page, site_url: str) -> None:
    """A single key typed outside a field is left to the browser, to speech input and to screen readers."""
    page.goto(f"{site_url}/gemeente/")
    press = "key => document.body.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}))"
    assert {key: page.evaluate(press, key) for key in "sf/np"} == dict.fromkeys("sf/np", True)
    expect(page.locator("#site-search")).to_be_hidden()


def test_home_page_asks_nothing_of_others(page: Page, site_url: str) -> None:
    """Loading the home page and searching it sends no request to another host."""
    hosts: set[str] = set()
    page.on("request", lambda request: hosts.add(urlsplit(request.url).netloc))
    page.goto(f"{site_url}/")
    page.locator(".site-button--search").click()
    expect(page.get_by_label("Waar zoekt u naar?")).to_be_focused()
    page.keyboard.type("gemeente")
    expect(page.locator(".site-search__link").first).to_be_visible()
    assert hosts == {urlsplit(site_url).netloc}


@pytest.mark.parametrize("path", PAGES)
def test_no_sideways_scrolling(page: Page, site_url: str, path: str) -> None:
    """A page of 320 px wide needs no sideways scrolling."""
    page.set_viewport_size(ZOOMED)
    page.goto(f"{site_url}{path}")
    assert page.evaluate("() => document.documentElement.scrollWidth") == ZOOMED["width"]


@pytest.mark.parametrize("cell", [LONG_WORD, "Kort"], ids=["wide at once", "that grows wide"])
def test_wide_table_can_be_scrolled_by_keyboard(page: Page, site_url: str, cell: str) -> None:
    """A table wider than the screen sits in a named frame that takes focus and scrolls with the arrow keys."""
    address = f"{site_url}/over/privacy/"
    html = page.request.get(address).text()
    table = with_framed_tables(f"<table><tr>{f'<td>{cell}</td>' * 2}</tr></table>")
    page.route(
        address, lambda route: route.fulfill(body=html.replace("</h1>", f"</h1>{table}"), content_type="text/html")
    )
    page.set_viewport_size(ZOOMED)
    page.goto(address)
    assert page.evaluate("() => document.documentElement.scrollWidth") == ZOOMED["width"]
    frame = page.get_by_role("region", name="Tabel")
    if cell == "Kort":
        expect(frame).to_have_count(0)
        for each in page.locator(".md-typeset__scrollwrap td").all():
            each.evaluate("(cell, word) => { cell.textContent = word; }", LONG_WORD)
    frame.focus()
    expect(frame).to_be_focused()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("() => document.activeElement.scrollLeft > 0")


@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(page: Page, site_url: str, path: str) -> None:
    """axe-core finds nothing on a page, in light and dark, on a wide and a narrow screen."""
    page.goto(f"{site_url}{path}", wait_until="networkidle")
    for size in SIZES.values():
        page.set_viewport_size(size)
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            assert violations(page) == [], (size, scheme)


@pytest.mark.parametrize("opener", [".site-button--menu", ".site-button--search"])
def test_axe_finds_nothing_in_an_open_panel(coloured_context: BrowserContext, site_url: str, opener: str) -> None:
    """axe-core finds nothing while the menu or the search panel with its results is open."""
    page = coloured_context.new_page()
    page.set_viewport_size(PHONE)
    page.goto(f"{site_url}/gemeente/")
    page.locator(opener).click()
    if opener == ".site-button--search":
        expect(page.get_by_label("Waar zoekt u naar?")).to_be_focused()
        page.keyboard.type("gemeente")
        expect(page.locator(".site-search__link").first).to_be_visible()
    assert violations(page) == []


def test_targets_are_large_enough_for_a_finger(small_page: Page) -> None:
    """Every button and link of header, menu and footer measures at least 44 by 44 px."""
    small_page.locator(".site-button--menu").click()
    targets = small_page.locator("header :is(a, button), #site-menu :is(a, button), footer :is(a, button)")
    sizes = {target.inner_text(): target.bounding_box() for target in targets.all() if target.is_visible()}
    too_small = {name: box for name, box in sizes.items() if box and min(box["width"], box["height"]) < 44}
    assert len(sizes) > 8
    assert too_small == {}


def test_menu_works_without_javascript(browser: Browser, site_url: str) -> None:
    """Without JavaScript the menu still opens, and nothing is offered that would not work."""
    context = browser.new_context(java_script_enabled=False, viewport=PHONE)
    page = context.new_page()
    page.goto(f"{site_url}/")
    expect(page.locator(".site-button--search")).to_be_hidden()
    expect(page.locator(".site-button--scheme")).to_be_hidden()
    page.locator(".site-button--menu").click()
    page.locator("#site-menu").get_by_role("link", name="Gemeente").click()
    expect(page).to_have_url(f"{site_url}/gemeente/")
    context.close()


def test_colours_follow_the_device_until_the_visitor_chooses(coloured_context: BrowserContext, site_url: str) -> None:
    """The device decides light or dark, another choice lasts, in other tabs too, and the device's own keeps nothing."""
    page, other_tab = coloured_context.new_page(), coloured_context.new_page()
    other_tab.goto(f"{site_url}/wet/")
    page.goto(f"{site_url}/")
    paper = "() => getComputedStyle(document.body).backgroundColor"
    of_device = page.evaluate(paper)
    button = page.locator("[data-colour-scheme-switch]")
    button.click()
    page.goto(f"{site_url}/over/")
    chosen = page.evaluate(paper)
    expect(other_tab.locator("body")).to_have_css("background-color", chosen)
    button.click()
    assert chosen != of_device
    expect(page.locator("body")).to_have_css("background-color", of_device)
    assert page.evaluate("() => localStorage.length") == 0
    other = "donker" if of_device == "rgb(255, 255, 255)" else "licht"
    for kept, expected in {other: chosen, "constructor": of_device}.items():
        page.evaluate("kept => { localStorage['weergave /'] = kept; dispatchEvent(new Event('pageshow')); }", kept)
        expect(page.locator("body")).to_have_css("background-color", expected)


def test_paper_shows_the_text_without_the_frame(page: Page, site_url: str) -> None:
    """On paper the buttons, tabs and menu are gone, while the notice that this is no official publication stays."""
    page.goto(f"{site_url}/gemeente/")
    page.emulate_media(media="print")
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator(".site-footer__notice")).to_be_visible()
    for selector in (".site-header__tools", ".site-tabs", "#site-menu", ".site-footer__links", ".headerlink >> nth=0"):
        expect(page.locator(selector)).to_be_hidden()


def test_folded_text_is_unfolded_on_paper(page: Page, site_url: str) -> None:
    """What is folded on the screen stands in full on paper, and is folded again after that."""
    page.goto(f"{site_url}/trainer/")
    folded = page.locator("article details:not([open])").count()
    page.evaluate("""addEventListener("beforeprint", () => {
        document.body.dataset.folded = document.querySelectorAll("article details:not([open])").length;
    })""")
    page.pdf()
    expect(page.locator("body")).to_have_attribute("data-folded", "0")
    assert folded > 0
    expect(page.locator("article details:not([open])")).to_have_count(folded)


def test_list_of_headings_marks_the_one_being_read(page: Page, site_url: str) -> None:
    """Beside the text the heading that somebody has reached is marked, also for a screen reader."""
    page.goto(f"{site_url}/werkwijzer/handhaving/")
    link = page.locator(".page-contents--beside-text a").nth(2)
    link.click()
    expect(link).to_have_attribute("aria-current", "location")
    expect(page.locator(".page-contents--beside-text [aria-current]")).to_have_count(1)
