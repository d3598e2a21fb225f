"""What axe-core finds on the page of an aid in each of its states: while it loads, with an outcome, and in trouble."""

from typing import NamedTuple

import pytest
from playwright.sync_api import BrowserContext, ViewportSize, expect

from decision_aids.aids import aid_ids, version_on
from decision_aids.rules.facts import UNKNOWN_ANSWER
from tests.browser.aid_visits import OVERHEAR_PYTHON, AidPage, settling_answers
from tests.browser.test_saved_case import open_file
from tests.browser.visits import DESK, NARROW, PHONE, SIDEWAYS, TODAY, WIDE, HeldBack, Scheme, Visit, visit


class Look(NamedTuple):
    """A screen, the colours on it, and whether the device chooses these."""

    size: ViewportSize
    scheme: Scheme
    forced: bool = False


USUAL = (Look(DESK, "light"), Look(PHONE, "dark"))
USUAL_LETTERS, LARGE_LETTERS = 16, 32
ON_EVERY_RUN = [pytest.param("zelfcheck", (Look(PHONE, "dark"),), USUAL_LETTERS, id="zelfcheck-phone")]
"""An aid that asks one question at a time, where most of its visitors are; the tests of lists look at those."""
IN_ANY_LOOK = {
    "desk and phone": (USUAL, USUAL_LETTERS),
    "wide": ((Look(WIDE, "light"), Look(WIDE, "dark")), USUAL_LETTERS),
    "colours of the device": (
        (Look(WIDE, "dark", forced=True), Look(NARROW, "light", forced=True)),
        USUAL_LETTERS,
    ),
    "large letters": ((Look(NARROW, "dark"), Look(DESK, "light")), LARGE_LETTERS),
}
AT_NIGHT = [
    pytest.param(aid_id, *look, id=f"{aid_id}-{name}", marks=pytest.mark.nightly)
    for aid_id in aid_ids()
    for name, look in IN_ANY_LOOK.items()
]
OF_ANOTHER_EDITION = {"edition": "0" * 64, "saved": "2026-11-20", "outcome": "weg"}


@pytest.mark.parametrize(("aid_id", "looks", "letters"), [*ON_EVERY_RUN, *AT_NIGHT])
def test_axe_finds_nothing_in_any_state(
    warm_context: BrowserContext, site_url: str, aid_id: str, looks: tuple[Look, ...], letters: int
) -> None:
    """Loading, empty, undecided, settled, broken; with a document, an old file or a day that is misread, and wiped.

    Where there are two usual looks the last four states have the first only, for the time that it takes.
    """
    answers, fewer = settling_answers(aid_id, TODAY), looks[:1] if looks == USUAL else looks
    choices = [question.fact.id for question in version_on(aid_id, TODAY).questions if question.fact.values]
    with visit(warm_context, site_url) as visitor:
        page, aid = visitor.page, AidPage(visitor.page)
        sizes = {"standard": letters, "fixed": letters}
        warm_context.new_cdp_session(page).send("Page.setFontSizes", {"fontSizes": sizes})
        held_back = HeldBack()
        page.route("**/python_library.zip", held_back)
        page.add_init_script(OVERHEAR_PYTHON)
        visitor.open(f"/hulpmiddelen/{aid_id}/")
        expect(page.locator("progress")).to_be_attached()
        assert barriers(visitor, looks) == [], "loading"

        held_back.let_go()
        aid.wait_until_ready()
        assert barriers(visitor, looks) == [], "empty"

        aid.give({choices[0]: UNKNOWN_ANSWER})
        aid.expect_outcome("nog-onbekend", settled=False)
        assert barriers(visitor, looks) == [], "undecided"

        aid.give(answers)
        expect(aid.outcome).to_have_attribute("data-settled", "true")
        assert barriers(visitor, looks) == [], "settled"

        documents = page.locator("[data-document]:visible")
        if documents.count():  # not every aid makes one
            documents.first.click()
            expect(page.locator(".document-blad")).to_be_visible()
            assert barriers(visitor, fewer) == [], "with a document"

        open_file(page, {**OF_ANOTHER_EDITION, "aid": aid_id, "answers": {**answers, "weg": "ja"}})
        expect(page.locator("[data-file-message]")).to_contain_text("een uitkomst die hier niet meer bestaat")
        assert barriers(visitor, fewer) == [], "of an old file"

        aid.give({"peildatum": "morgen"})
        expect(aid.outcome).to_contain_text("De dag is niet goed ingevuld")
        assert barriers(visitor, fewer) == [], "misread"

        aid.end_python()
        aid.give({"peildatum": "", next(fact for fact in reversed(answers) if fact in choices): UNKNOWN_ANSWER})
        page.clock.fast_forward("01:00")
        expect(aid.trouble).to_be_visible()
        assert barriers(visitor, looks) == [], "trouble"

        page.get_by_role("button", name="Wis alles").click()
        expect(page.get_by_role("button", name="Zet terug")).to_be_focused()
        assert barriers(visitor, fewer) == [], "wiped"


def barriers(visitor: Visit, looks: tuple[Look, ...]) -> list[str]:
    """What axe-core finds on the page with everything folded out, in each look; and where it runs off the side."""
    found = []
    visitor.page.evaluate("document.querySelectorAll('main details').forEach(part => { part.open = true; })")
    for look in looks:
        visitor.page.set_viewport_size(look.size)
        visitor.page.emulate_media(color_scheme=look.scheme, forced_colors="active" if look.forced else "none")
        found += [f"{look}: {violation}" for violation in visitor.axe_violations()]
        if visitor.page.evaluate(SIDEWAYS):
            found.append(f"{look}: wider than the screen")
    return found
