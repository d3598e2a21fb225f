"""Answers kept in several tabs at once, or in a page that Back brings: none takes from another, a wipe reaches all."""

import json

from playwright.sync_api import BrowserContext, expect

from tests.browser.aid_visits import SOME_ANSWERS, before_python
from tests.browser.test_kept_answers import ANSWERS, IN_TAB, ON_DEVICE, PATH, box, opened


def test_two_tabs_keep_a_case_each(context: BrowserContext, site_url: str) -> None:
    """Two cases in two tabs are both kept, whatever is changed in the other; who unticks leaves neither."""
    first, second = opened(context, site_url), opened(context, site_url)
    for aid, answer in ((first, "nee"), (second, "ja")):
        aid.give({"onbeloond": answer})
        box(aid.page).check()
    first.give({"naar_vermogen": "ja"})
    # What one tab keeps comes to the other a moment later.
    first.page.wait_for_function("() => localStorage.length === 2")
    second.page.reload()
    assert second.answers() == {"onbeloond": "ja"}
    second.page.close()
    assert opened(context, site_url).answers() == {"onbeloond": "nee", "naar_vermogen": "ja"}
    box(first.page).uncheck()
    assert first.page.evaluate(ON_DEVICE) == {}


def test_what_was_changed_last_comes_back(context: BrowserContext, site_url: str) -> None:
    """A tab that only looked in keeps nothing of its own: after it closes, what the other went on with comes back."""
    first = opened(context, site_url)
    first.give({"onbeloond": "ja"})
    box(first.page).check()
    looked_in, looked_longer = opened(context, site_url), opened(context, site_url)
    looked_in.page.close(run_before_unload=True)
    first.give({"onbeloond": "nee"})
    first.page.close(run_before_unload=True)
    looked_longer.page.wait_for_function("() => Object.values(localStorage).some((text) => text.includes('nee'))")
    looked_longer.page.close(run_before_unload=True)
    again = opened(context, site_url)
    assert again.answers() == {"onbeloond": "nee"}
    box(again.page).uncheck()
    assert again.page.evaluate(ON_DEVICE) == {}


def test_tab_that_goes_on_with_what_another_keeps_does_not_untick_it(context: BrowserContext, site_url: str) -> None:
    """A second tab opens with what the first keeps and changes it: both boxes stay ticked, and nothing was wiped."""
    first = opened(context, site_url)
    first.give({"onbeloond": "ja"})
    box(first.page).check()
    second = opened(context, site_url)
    second.give({"naar_vermogen": "ja"})
    first.page.wait_for_function("() => Object.values(localStorage).some((text) => text.includes('naar_vermogen'))")
    expect(box(first.page)).to_be_checked()
    expect(box(second.page)).to_be_checked()


def test_wipe_leaves_nothing_that_a_closed_tab_kept(context: BrowserContext, site_url: str) -> None:
    """After "Wis alles" the device holds nothing of this aid, whoever kept it; undo puts back what this tab showed."""
    first = opened(context, site_url)
    first.give({"onbeloond": "nee"})
    second = opened(context, site_url)
    second.give({"onbeloond": "ja"})
    box(second.page).check()
    second.page.close()
    first.page.wait_for_function("() => localStorage.length === 1")
    first.page.get_by_role("button", name="Wis alles").click()
    assert first.page.evaluate(ON_DEVICE) == {}
    first.page.get_by_role("button", name="Zet terug").click()
    assert first.answers() == {"onbeloond": "nee"}
    assert first.page.evaluate(ON_DEVICE) == {}


def test_page_is_one_page_by_both_of_its_addresses(context: BrowserContext, site_url: str) -> None:
    """What an older version kept under the longer address is there under the other, and is wiped with it."""
    aid = opened(context, site_url)
    longer = f"antwoorden {PATH}index.html"
    contents = {"answers": [["onbeloond", "nee"]], "words": []}
    device = {f"{longer} k1": json.dumps(contents)}
    tab = {longer: json.dumps(contents | {"kept": f"{longer} k1"})}
    keep = "(all) => all.forEach(([name, each]) => Object.assign(window[name], each))"
    aid.page.goto(f"{site_url}/over/")
    aid.page.evaluate("() => sessionStorage.clear()")
    aid.page.evaluate(keep, [["localStorage", device], ["sessionStorage", tab]])
    aid.page.goto(f"{site_url}{PATH}")
    assert aid.answers() == {"onbeloond": "nee"}
    expect(box(aid.page)).to_be_checked()
    assert list(aid.page.evaluate(ON_DEVICE)) == [f"antwoorden {PATH} k1"]
    aid.page.goto(f"{site_url}{PATH}index.html")
    assert aid.answers() == {"onbeloond": "nee"}
    aid.give({"onbeloond": "ja"})
    aid.page.goto(f"{site_url}{PATH}")
    assert aid.answers() == {"onbeloond": "ja"}
    aid.page.get_by_role("button", name="Wis alles").click()
    assert aid.page.evaluate(ON_DEVICE) == {}
    assert [key for key in aid.page.evaluate(IN_TAB) if key.startswith("antwoorden")] == []


def test_wipe_reaches_a_tab_that_still_keeps(context: BrowserContext, site_url: str) -> None:
    """A tab that kept answers when another wiped all says that they are kept no longer, and does not keep them anew."""
    first, second = opened(context, site_url), opened(context, site_url)
    first.give(ANSWERS)
    box(first.page).check()
    second.page.wait_for_function("() => localStorage.length === 1")
    second.page.get_by_role("button", name="Wis alles").click()
    expect(box(first.page)).not_to_be_checked()
    expect(first.page.locator("[data-keep-message]")).to_contain_text("in een ander tabblad")
    assert first.answers() == ANSWERS
    first.page.close(run_before_unload=True)
    second.page.wait_for_timeout(300)
    assert second.page.evaluate(ON_DEVICE) == {}


def test_wipe_reaches_the_page_that_back_brings(context: BrowserContext, site_url: str) -> None:
    """An earlier copy of the page, which the browser held as it was, is empty once all was wiped in a later one."""
    with before_python(context, site_url, "beleidsregels") as (visitor, aid):
        aid.give(SOME_ANSWERS)
        visitor.page.evaluate("() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
        come_back = "() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))"
        visitor.page.evaluate(come_back)
        assert aid.answers() == SOME_ANSWERS
        visitor.page.evaluate("() => sessionStorage.clear()")  # as the later copy does
        visitor.page.evaluate(come_back)
        assert aid.answers() == {}
        expect(aid.outcome).not_to_have_attribute("data-outcome", "nog-onbekend")
        assert visitor.page.evaluate(IN_TAB) == {}
