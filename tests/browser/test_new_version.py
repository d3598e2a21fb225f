"""The way from one version of the site to the next, in a browser that keeps it."""

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from build_tools.host.offline import withdraw_service_worker, write_service_worker
from build_tools.host.serve import ServedSite
from build_tools.teaching.cases import cases
from tests.browser.kept_site import (
    NEW_LOOKS,
    OLD_LOOKS,
    OWN_COLOUR,
    connected,
    looks,
    next_version,
    visit_and_keep,
    wait_until,
)

# Its state is asked for and not only waited for: a worker may be installed before this page comes to it.
UPDATE = """async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const found = new Promise((resolve) => registration.addEventListener("updatefound", () => resolve(
        registration.installing ?? registration.waiting)));
    registration.update().catch(() => {});
    const worker = await found;
    return worker.state !== "installing" ? worker.state : new Promise((resolve) =>
        worker.addEventListener("statechange", () => resolve(worker.state), { once: true }));
}"""
HOLDS_ANSWERS = """() => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    navigator.serviceWorker.dispatchEvent(new MessageEvent("message", { data: "holds-answers", ports: [port2] }));
})"""
"""What the page answers its service worker."""
FILL_IN = """(field) => {
    if (field.localName === "select") field.selectedIndex = field.options.length - 1;
    else if (["radio", "checkbox"].includes(field.type)) field.checked = true;
    else field.value = "Dat ging goed.";
}"""
TIME_TO_RELOAD = 2000
"""Milliseconds after which a page that loads itself again has done so."""
IN_NEW_LOOKS = f"() => document.title.startsWith('Nieuw: ') && {OWN_COLOUR} === '#123456'"


def test_new_version_waits_for_the_visitor(kept_page: Page, built_site: Path, tmp_path: Path) -> None:
    """The old version stays whole until the visitor chooses the new one, by keyboard, and then that is whole."""
    with connected(built_site) as server:
        visit_and_keep(kept_page, f"{server.url}/")
        server.site = ServedSite.read(next_version(built_site, tmp_path / "next"))
        kept_page.goto(f"{server.url}/")
        assert looks(kept_page) == OLD_LOOKS
        bar = kept_page.get_by_role("status").filter(has_text="Er is een nieuwe versie van deze site.")
        expect(bar).to_be_visible(timeout=60_000)
        kept_page.goto(f"{server.url}/")
        assert looks(kept_page) == OLD_LOOKS
        expect(bar).to_be_visible(timeout=60_000)
        button = bar.get_by_role("button", name="Nieuwe versie laden")
        button.focus()
        kept_page.keyboard.press("Enter")
        kept_page.wait_for_function(IN_NEW_LOOKS)
        assert len([name for name in kept_page.evaluate("caches.keys()") if name.startswith("pages")]) == 1
    kept_page.goto(f"{server.url}/")
    assert looks(kept_page) == NEW_LOOKS


def test_page_of_the_next_version_gets_nothing_of_this_one(kept_page: Page, few_pages: Path, tmp_path: Path) -> None:
    """A page that only the next version has comes from the host, in the styles that belong to it."""
    following = next_version(few_pages, tmp_path / "next")
    (following / "nieuw").mkdir()
    shutil.copy(following / "over" / "index.html", following / "nieuw")
    write_service_worker(following)
    with connected(few_pages) as server:
        visit_and_keep(kept_page, f"{server.url}/")
        server.site = ServedSite.read(following)
        kept_page.goto(f"{server.url}/nieuw/")
        assert kept_page.evaluate(OWN_COLOUR) == "#123456"
        kept_page.goto(f"{server.url}/over/")
        assert kept_page.evaluate(OWN_COLOUR) == "#0b4a5e"


def test_local_server_takes_back_what_the_browser_kept(kept_page: Page, few_pages: Path, tmp_path: Path) -> None:
    """Who works on the site sees the last change, also where the browser had kept the site before."""
    shown = next_version(few_pages, tmp_path / "next")
    withdraw_service_worker(shown)
    with connected(few_pages) as server:
        visit_and_keep(kept_page, f"{server.url}/")
        server.site = ServedSite.read(shown)
        kept_page.goto(f"{server.url}/over/")
        kept_page.evaluate("() => void navigator.serviceWorker.getRegistration().then(found => found.update())")
        kept_page.wait_for_function(f"() => {OWN_COLOUR} === '#123456'", timeout=60_000)
        wait_until(kept_page, "caches.keys().then(names => names.length === 0)")
        loads: list[str] = []
        kept_page.on("load", lambda loaded: loads.append(loaded.url))
        kept_page.goto(f"{server.url}/")
        kept_page.wait_for_timeout(3000)
        assert looks(kept_page) == NEW_LOOKS
        assert loads.count(f"{server.url}/") == 1


def test_only_what_changed_is_fetched_for_a_new_version(kept_page: Page, built_site: Path, tmp_path: Path) -> None:
    """Files that stayed the same are taken over from the version before."""
    with connected(built_site) as server:
        visit_and_keep(kept_page, f"{server.url}/over/")
        server.site = ServedSite.read(next_version(built_site, tmp_path / "next"))
        asked: list[str] = []
        kept_page.context.on("request", lambda request: asked.append(request.url))
        with kept_page.context.expect_event("request", lambda request: request.url.endswith("/assets/styles/site.css")):
            assert kept_page.evaluate(UPDATE) == "installed"
    fetched = {url.removeprefix(server.url) for url in asked}
    assert fetched <= {"/service_worker.js", "/", "/assets/styles/site.css"}


def test_file_that_is_not_as_built_is_not_kept(kept_page: Page, few_pages: Path, tmp_path: Path) -> None:
    """A version of which one file is not as it was built is refused, and the version before it stays."""
    with connected(few_pages) as server:
        visit_and_keep(kept_page, f"{server.url}/")
        tampered = next_version(few_pages, tmp_path / "next")
        with (tampered / "assets" / "styles" / "site.css").open("a", encoding="utf-8") as styles:
            styles.write(" ")
        server.site = ServedSite.read(tampered)
        assert kept_page.evaluate(UPDATE) == "redundant"
        kept_page.goto(f"{server.url}/")
        assert looks(kept_page) == OLD_LOOKS
    kept_page.goto(f"{server.url}/")
    assert looks(kept_page) == OLD_LOOKS


def test_answers_in_another_tab_hold_the_new_version_back(
    keeping_context: BrowserContext, few_pages: Path, tmp_path: Path
) -> None:
    """A new version does not wipe what is filled in elsewhere: it asks to finish there first."""
    with connected(few_pages) as server:
        reader, writer = keeping_context.new_page(), keeping_context.new_page()
        visit_and_keep(reader, f"{server.url}/")
        writer.goto(f"{server.url}/hulpmiddelen/opdracht/")
        writer.locator("input[type=radio]").first.check()
        server.site = ServedSite.read(next_version(few_pages, tmp_path / "next"))
        reader.goto(f"{server.url}/")
        load = reader.get_by_role("button", name="Nieuwe versie laden")
        load.click(timeout=60_000)
        expect(reader.get_by_role("status")).to_contain_text(["In een ander tabblad staan antwoorden."])
        expect(writer.locator("input[type=radio]").first).to_be_checked()
        assert looks(reader) == OLD_LOOKS
        writer.locator("button[type=reset]").click()
        load.click()
        reader.wait_for_function(IN_NEW_LOOKS)
        writer.wait_for_function(f"() => {OWN_COLOUR} === '#123456'", timeout=60_000)


def test_new_version_leaves_the_answers(kept_page: Page, few_pages: Path, tmp_path: Path) -> None:
    """The message says that the answers stay, and in the new version they are there."""
    with connected(few_pages) as server:
        visit_and_keep(kept_page, f"{server.url}/")
        server.site = ServedSite.read(next_version(few_pages, tmp_path / "next"))
        kept_page.goto(f"{server.url}/hulpmiddelen/opdracht/")
        status = kept_page.get_by_role("status").filter(has_text="Er is een nieuwe versie")
        expect(status).to_contain_text("De antwoorden op deze pagina blijven staan.", timeout=60_000)
        kept_page.locator("[name=soort][value=tegenprestatie]").check()
        status.get_by_role("button", name="Nieuwe versie laden").click()
        kept_page.wait_for_function(f"() => {OWN_COLOUR} === '#123456'", timeout=60_000)
        expect(kept_page.locator("[name=soort][value=tegenprestatie]")).to_be_checked()


def test_tab_with_answers_is_not_loaded_again(kept_page: Page, few_pages: Path) -> None:
    """When another tab went over to a new version all the same, one with answers stays, and one without follows."""
    with connected(few_pages) as server:
        visit_and_keep(kept_page, f"{server.url}/hulpmiddelen/opdracht/")
        kept_page.locator("[name=soort][value=tegenprestatie]").check()
        went_over = "navigator.serviceWorker.dispatchEvent(new Event('controllerchange'))"
        kept_page.evaluate(f"document.body.dataset.same = 'yes'; {went_over}")
        kept_page.wait_for_timeout(TIME_TO_RELOAD)
        expect(kept_page.locator("body")).to_have_attribute("data-same", "yes")
        kept_page.locator("button[type=reset]").click()
        kept_page.evaluate(went_over)
        expect(kept_page.locator("body")).not_to_have_attribute("data-same", "yes")


@pytest.mark.parametrize(
    "work",
    [
        ("/trainer/onderzoek/", "[data-interview] textarea", "gaat alles weg wat op deze pagina is ingevuld"),
        ("/hulpmiddelen/opdracht/", "[data-doubt-words]", "blijven de antwoorden op de vragen staan"),
    ],
)
def test_work_that_would_go_with_the_reload_is_told_of_first(
    kept_page: Page, few_pages: Path, tmp_path: Path, work: tuple[str, str, str]
) -> None:
    """Who asks for the new version where unsaved work stands hears what goes; only a second press loads it."""
    address, field, told = work
    with connected(few_pages) as server:
        visit_and_keep(kept_page, f"{server.url}/")
        server.site = ServedSite.read(next_version(few_pages, tmp_path / "next"))
        kept_page.goto(f"{server.url}{address}")
        kept_page.locator(field).first.evaluate(FILL_IN)
        load = kept_page.get_by_role("button", name="Nieuwe versie laden")
        load.click(timeout=60_000)
        bar = kept_page.get_by_role("status").filter(has=load)
        expect(bar).to_contain_text(told)
        expect(bar).to_contain_text("Bewaar dat eerst")
        kept_page.wait_for_timeout(TIME_TO_RELOAD)
        expect(kept_page.locator(field).first).to_have_value("Dat ging goed.")
        load.click()
        kept_page.wait_for_function(f"() => {OWN_COLOUR} === '#123456'")


@pytest.mark.parametrize(
    ("address", "fields"),
    [
        (f"/trainer/casussen/{next(iter(cases()))}/", ["[data-judge] textarea"]),
        ("/trainer/onderzoek/", ["[data-interview] textarea", "[data-interview] [type=radio]", "[name=toestemming]"]),
        ("/verordeningen/een-persoon/", ["[data-every-municipality] [type=radio]"]),
        ("/hulpmiddelen/opdracht/", ["form select", "form textarea"]),
    ],
)
def test_tab_with_any_work_in_it_is_not_loaded_again(
    kept_page: Page, built_site: Path, address: str, fields: list[str]
) -> None:
    """Whatever field of a form was filled in holds a tab back until it is emptied; looking something up does not."""
    with connected(built_site) as server:
        kept_page.goto(f"{server.url}{address}")
        kept_page.wait_for_selector("[data-running], [data-judge]:not([hidden]), [data-buttons]:not([hidden])")
        kept_page.locator("[data-search-form] input").first.evaluate("field => field.value = 'hond'")
        assert kept_page.evaluate(HOLDS_ANSWERS) is False
        for selector in fields:
            kept_page.locator(selector).first.evaluate(FILL_IN)
            assert kept_page.evaluate(HOLDS_ANSWERS) is True, selector
            kept_page.locator("form:not([role=search])").evaluate("form => form.reset()")
            assert kept_page.evaluate(HOLDS_ANSWERS) is False, selector


def test_work_outside_a_form_holds_a_new_version_back_too(kept_page: Page, built_site: Path) -> None:
    """What was said in a talk, and why an outcome is doubted, is work as well; a talk that was not begun is none."""
    with connected(built_site) as server:
        kept_page.goto(f"{server.url}/trainer/gesprekstrainer/karin/")
        kept_page.get_by_role("button", name="Begin het gesprek").click()
        assert kept_page.evaluate(HOLDS_ANSWERS) is False
        kept_page.locator("[data-player] textarea").fill("Wat houdt u bezig?")
        assert kept_page.evaluate(HOLDS_ANSWERS) is True
        kept_page.get_by_role("button", name="Laat vier antwoorden zien").click()
        assert kept_page.evaluate(HOLDS_ANSWERS) is True
        kept_page.goto(f"{server.url}/hulpmiddelen/opdracht/")
        assert kept_page.evaluate(HOLDS_ANSWERS) is False
        kept_page.locator("[data-doubt-words]").first.evaluate(FILL_IN)
        assert kept_page.evaluate(HOLDS_ANSWERS) is True


def test_work_that_is_kept_does_not_hold_a_new_version_back(kept_page: Page, built_site: Path) -> None:
    """An interview that is kept on the device is there again after a reload, so the tab need not wait."""
    with connected(built_site) as server:
        kept_page.goto(f"{server.url}/trainer/onderzoek/")
        kept_page.locator("[name=toestemming]").check()
        kept_page.locator("[data-interview] textarea").first.fill("Dat ging goed.")
        assert kept_page.evaluate(HOLDS_ANSWERS) is True
        kept_page.locator("[data-keep]").check()
        assert kept_page.evaluate(HOLDS_ANSWERS) is False


def test_each_version_has_a_cache_of_its_own(kept_page: Page, few_pages: Path, tmp_path: Path) -> None:
    """The cache of the next version is another one, and once the visitor went over to it the first is gone."""
    of_pages = "caches.keys().then((names) => names.filter((name) => name.startsWith('pages ')))"
    with connected(few_pages) as server:
        visit_and_keep(kept_page, f"{server.url}/")
        (first,) = kept_page.evaluate(of_pages)
        server.site = ServedSite.read(next_version(few_pages, tmp_path / "next"))
        kept_page.goto(f"{server.url}/")
        kept_page.get_by_role("button", name="Nieuwe versie laden").click(timeout=60_000)
        kept_page.wait_for_function(f"() => {OWN_COLOUR} === '#123456'", timeout=60_000)
        (second,) = kept_page.evaluate(of_pages)
    assert first != second


def test_offer_of_a_new_version_can_be_put_off(kept_page: Page, few_pages: Path, tmp_path: Path) -> None:
    """With "Nu niet" the message goes and the page stays as it is."""
    with connected(few_pages) as server:
        visit_and_keep(kept_page, f"{server.url}/")
        server.site = ServedSite.read(next_version(few_pages, tmp_path / "next"))
        kept_page.goto(f"{server.url}/hulpmiddelen/opdracht/")
        status = kept_page.get_by_role("status").filter(has_text="Er is een nieuwe versie")
        status.get_by_role("button", name="Nu niet").click(timeout=60_000)
        expect(status).to_have_count(0)
